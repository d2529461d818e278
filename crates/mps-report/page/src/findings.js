// The findings, as columns of equal length.

import { clock } from "./format.js";
import { KINDS } from "./kinds.js";

/** The findings as they were packed: columns, with texts told once. Times are in milliseconds. */
export class Findings {
  constructor(packed) {
    this.count = packed.start.length;
    this.texts = packed.texts;
    this.kinds = packed.kinds;
    this.kindOf = Uint8Array.from(packed.kind);
    // What the service left out is no zero: NaN stands for it here.
    this.start = Float64Array.from(packed.start, (start) => start ?? NaN);
    this.end = Float64Array.from(packed.end, (end, index) =>
      Math.max(end ?? this.start[index], this.start[index]),
    );
    this.toldEnd = Float64Array.from(packed.end, (end) => end ?? NaN);
    this.confidences = packed.confidence;
    this.areas = packed.area;
    for (const column of ["text", "translation", "suggestion", "url", "speaker", "found_by"]) {
      this[`${column}Of`] = Uint32Array.from(packed[column]);
    }
    const order = Object.keys(KINDS);
    const rank = (kind) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
    this.kindOrder = this.kinds
      .map((_, index) => index)
      .sort((one, other) => rank(this.kinds[one]) - rank(this.kinds[other]));
  }

  kind(index) {
    return this.kinds[this.kindOf[index]];
  }
  kindName(index) {
    return KINDS[this.kind(index)] ?? this.kind(index);
  }
  text(index) {
    return this.texts[this.textOf[index]];
  }
  translation(index) {
    return this.texts[this.translationOf[index]];
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
  foundBy(index) {
    return this.texts[this.found_byOf[index]];
  }
  confidence(index) {
    return this.confidences[index];
  }
  area(index) {
    return this.areas[index] || null;
  }

  /** Whether a finding has a place on the time line. */
  timed(index) {
    return !Number.isNaN(this.start[index]);
  }

  /** The stretch of a finding, as far as it is told. */
  when(index, digits, between = " – ") {
    const [start, end] = [this.start[index], this.toldEnd[index]].map((moment) =>
      Number.isNaN(moment) ? null : clock(moment, digits),
    );
    if (start !== null && end !== null) return start + between + end;
    return start !== null ? `from ${start}` : end !== null ? `until ${end}` : "";
  }

  /** The indices of one kind (all without one) in the order of time, those without a time last. */
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

  /** For each text whether it has `wanted` (in lower case) in it: a finding is then matched without touching its text. */
  textsWith(wanted) {
    this.lower ??= this.texts.map((text) => text.toLowerCase());
    return Uint8Array.from(this.lower, (text) => text.includes(wanted));
  }

  /** One line that says what the finding is. */
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
