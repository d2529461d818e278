// The findings, as columns of equal length.

import { clock } from "./format.js";
import { KINDS } from "./kinds.js";
import { speakerName } from "./speakers.js";

/** Times are in milliseconds. */
export class Findings {
  constructor(packed) {
    this.count = packed.start.length;
    this.texts = packed.texts;
    this.kinds = packed.kinds;
    this.kindOf = Uint8Array.from(packed.kind);
    // NaN is a time that the service left out. A 0 would be a time.
    this.start = Float64Array.from(packed.start, (start) => start ?? NaN);
    this.end = Float64Array.from(packed.end, (end, index) =>
      Math.max(end ?? this.start[index], this.start[index]),
    );
    this.knownEnd = Float64Array.from(packed.end, (end) => end ?? NaN);
    this.confidences = packed.confidence;
    this.areas = packed.area;
    for (const column of ["text", "translation", "suggestion", "url", "speaker", "found_by"]) {
      this[`${column}Of`] = Uint32Array.from(packed[column]);
    }
    this.nameSpeakers();
    // Kinds that this page does not know come last.
    const order = Object.keys(KINDS);
    const rank = (kind) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
    this.kindOrder = this.kinds
      .map((_, index) => index)
      .sort((one, other) => rank(this.kinds[one]) - rank(this.kinds[other]));
  }

  /** Replaces identifiers of speakers by their names. */
  nameSpeakers() {
    this.speakerIdOf = this.speakerOf;
    const names = new Map();
    const nameOf = (number) => {
      const name = speakerName(this.texts[number]);
      return name === this.texts[number] ? number : this.texts.push(name) - 1;
    };
    this.speakerOf = this.speakerIdOf.map((number) => {
      if (!names.has(number)) names.set(number, nameOf(number));
      return names.get(number);
    });
  }

  kind(index) {
    return this.kinds[this.kindOf[index]];
  }
  kindName(index) {
    return this.nameOfKind(this.kindOf[index]);
  }
  nameOfKind(kind) {
    return KINDS[this.kinds[kind]] ?? this.kinds[kind];
  }
  text(index) {
    return this.texts[this.textOf[index]];
  }
  translation(index) {
    return this.texts[this.translationOf[index]];
  }
  /** What the timeline writes into a finding. */
  label(index) {
    const isTranslation = this.kind(index) === "translation";
    return (isTranslation && this.translation(index)) || this.text(index);
  }
  suggestion(index) {
    return this.texts[this.suggestionOf[index]];
  }
  url(index) {
    return this.texts[this.urlOf[index]];
  }
  speaker(index) {
    return this.texts[this.speakerOf[index]];
  }
  /** The identifier that the service gave a speaker. */
  speakerId(index) {
    return this.texts[this.speakerIdOf[index]];
  }
  foundBy(index) {
    return this.texts[this.found_byOf[index]];
  }
  confidence(index) {
    return this.confidences[index];
  }
  area(index) {
    return this.areas[index] || null;
  }

  /** True if a finding has a place on the timeline. */
  timed(index) {
    return !Number.isNaN(this.start[index]);
  }

  /** Start and end of a finding, as far as they are known. */
  when(index, digits, between = " – ") {
    const [start, end] = [this.start[index], this.knownEnd[index]].map((moment) =>
      Number.isNaN(moment) ? null : clock(moment, digits),
    );
    if (start !== null && end !== null) return start + between + end;
    if (start !== null) return `from ${start}`;
    return end === null ? "" : `until ${end}`;
  }

  /** Start of a finding, or what is known of its time. */
  begin(index) {
    return this.timed(index) ? clock(this.start[index], 0) : this.when(index, 0);
  }

  /** The indices of one kind, or of all without one, by time. Those without a time come last. */
  ofKind(kind) {
    const found = [];
    for (let index = 0; index < this.count; index++)
      if (kind === undefined || this.kindOf[index] === kind) found.push(index);
    const key = (index) => (this.timed(index) ? this.start[index] : Infinity);
    const compare = (one, other) => {
      const [a, b] = [key(one), key(other)];
      return a === b ? one - other : a - b;
    };
    return Uint32Array.from(found).sort(compare);
  }

  /**
   * Flags the texts that contain `wanted`, which is in lower case. Findings that share a text are
   * then matched without searching it again.
   */
  textsWith(wanted) {
    this.lower ??= this.texts.map((text) => text.toLowerCase());
    return Uint8Array.from(this.lower, (text) => text.includes(wanted));
  }

  /** Describes a finding in one line, for screen readers. */
  line(index) {
    const parts = [
      this.kindName(index),
      this.when(index, 1, " to ") || "no time",
      this.text(index) || "no text",
    ];
    if (this.translation(index)) parts.push(this.translation(index));
    if (this.confidence(index) !== null) parts.push(`confidence ${this.confidence(index)}`);
    if (this.suggestion(index)) parts.push(`suggestion ${this.suggestion(index)}`);
    return parts.join(", ");
  }
}
