// The stretch of the media that the timeline shows.

/** Shortest stretch across the whole width, in milliseconds. A closer zoom shows nothing more. */
const SHORTEST = 500;

export class View {
  /** `onChange` is called whenever another stretch is shown. */
  constructor(length, onChange) {
    this.length = Math.max(length, SHORTEST);
    this.onChange = onChange;
    this.from = 0;
    this.to = this.length;
    /** Width of the timeline in pixels. */
    this.width = 0;
  }

  get span() {
    return this.to - this.from;
  }

  /** Milliseconds that one pixel stands for. */
  get perPixel() {
    return this.span / Math.max(1, this.width);
  }

  get middle() {
    return (this.from + this.to) / 2;
  }

  contains(millis) {
    return millis >= this.from && millis <= this.to;
  }

  x(millis) {
    return ((millis - this.from) / this.span) * this.width;
  }

  /** Shows this stretch, within the media and not closer than the closest zoom. */
  show(from, to) {
    const span = Math.min(this.length, Math.max(SHORTEST, to - from));
    const start = from + (to - from - span) / 2;
    this.from = Math.max(0, Math.min(this.length - span, start));
    this.to = this.from + span;
    this.onChange();
  }

  showAll() {
    this.show(0, this.length);
  }

  zoom(factor, around = this.middle) {
    this.show(around - (around - this.from) * factor, around + (this.to - around) * factor);
  }

  pan(by) {
    const { span } = this;
    const from = Math.max(0, Math.min(this.length - span, this.from + by));
    this.show(from, from + span);
  }
}
