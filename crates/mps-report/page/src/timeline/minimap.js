// The whole length of the media in a small strip, with the stretch in sight marked.

import { h } from "../elements.js";
import { Surface, themeOfCanvas } from "./canvas.js";

/** Height in pixels. */
const HEIGHT = 36;
/** Width of a bar with its gap, in pixels. */
const BAR = 3;

export class Minimap {
  constructor(findings, view) {
    Object.assign(this, { findings, view });
    const on = {
      pointerdown: (event) => this.grab(event),
      pointermove: (event) => event.buttons && this.drag(event),
    };
    this.element = h("canvas", { class: "minimap", "aria-hidden": "true", on });
    this.surface = new Surface(this.element);
  }

  resize() {
    this.surface.resize(this.element.parentElement?.clientWidth || this.view.width, HEIGHT);
    this.theme = themeOfCanvas();
    this.count();
  }

  /** Counts the findings that start within the width of each bar. */
  count() {
    const { findings, view } = this;
    this.numbers = new Float64Array(Math.ceil(this.surface.width / BAR));
    const last = this.numbers.length - 1;
    for (let index = 0; index < findings.count; index++) {
      if (!findings.timed(index)) continue;
      const bar = Math.floor((findings.start[index] / view.length) * this.numbers.length);
      this.numbers[Math.min(last, Math.max(0, bar))]++;
    }
    this.most = this.numbers.reduce((most, number) => Math.max(most, number), 1);
  }

  draw() {
    const { view, theme } = this;
    const { width } = this.surface;
    const pen = this.surface.clear();
    pen.fillStyle = theme.muted;
    pen.globalAlpha = 0.55;
    for (const [at, number] of this.numbers.entries()) {
      const height = number && Math.max(1.5, Math.sqrt(number / this.most) * (HEIGHT - 8));
      pen.fillRect(at * BAR, HEIGHT - 4 - height, BAR - 1, height);
    }
    const [left, right] = [view.from, view.to].map((moment) => (moment / view.length) * width);
    pen.fillStyle = theme.accent;
    pen.globalAlpha = 0.16;
    pen.fillRect(left, 0, Math.max(3, right - left), HEIGHT);
    pen.globalAlpha = 1;
    pen.fillRect(left, 0, 2, HEIGHT);
    pen.fillRect(Math.max(left + 1, right - 2), 0, 2, HEIGHT);
  }

  /** Takes hold of the stretch in sight where it is pressed, or moves its middle there. */
  grab(event) {
    this.element.setPointerCapture(event.pointerId);
    const moment = this.momentAt(event);
    this.grip = this.view.contains(moment) ? moment - this.view.from : this.view.span / 2;
    this.drag(event);
  }

  drag(event) {
    this.view.pan(this.momentAt(event) - this.grip - this.view.from);
  }

  momentAt(event) {
    const box = this.element.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * this.view.length;
  }
}
