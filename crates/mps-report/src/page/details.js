// The findings, and one of them at a closer look.

/** What kinds of findings are called and in which order they come; a kind of another version goes last under its own name. */
const KINDS = {
  chapter: "Chapters",
  highlight: "Highlights",
  speech: "Speech",
  translation: "Translation",
  "screen text": "Screen text",
  keyword: "Keywords",
  face: "Faces",
  object: "Objects",
  tag: "Tags",
  review: "Review",
  quality: "Quality",
  other: "Other",
};
const kindColour = (kind) => `--kind-${kind in KINDS ? kind.replace(" ", "-") : "other"}`;

/** The findings as they were packed: columns, with texts told once. Times are in milliseconds. */
class Findings {
  constructor(packed) {
    this.count = packed.start.length;
    this.texts = packed.texts;
    this.kinds = packed.kinds;
    this.kindOf = Uint8Array.from(packed.kind);
    // What the service left out is no zero: NaN stands for it here.
    this.start = Float64Array.from(packed.start, (start) => start ?? NaN);
    this.end = Float64Array.from(packed.end, (end, index) => Math.max(end ?? this.start[index], this.start[index]));
    this.toldEnd = Float64Array.from(packed.end, (end) => end ?? NaN);
    this.confidences = packed.confidence;
    this.areas = packed.area;
    for (const column of ["text", "translation", "suggestion", "url", "speaker", "found_by"]) {
      this[`${column}Of`] = Uint32Array.from(packed[column]);
    }
    const order = Object.keys(KINDS);
    const rank = (kind) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
    this.kindOrder = this.kinds.map((_, index) => index).sort((one, other) => rank(this.kinds[one]) - rank(this.kinds[other]));
  }

  kind(index) { return this.kinds[this.kindOf[index]]; }
  kindName(index) { return KINDS[this.kind(index)] ?? this.kind(index); }
  text(index) { return this.texts[this.textOf[index]]; }
  translation(index) { return this.texts[this.translationOf[index]]; }
  suggestion(index) { return this.texts[this.suggestionOf[index]]; }
  url(index) { return this.texts[this.urlOf[index]]; }
  speaker(index) { return this.texts[this.speakerOf[index]]; }
  foundBy(index) { return this.texts[this.found_byOf[index]]; }
  confidence(index) { return this.confidences[index]; }
  area(index) { return this.areas[index] || null; }

  /** Whether a finding has a place on the time line. */
  timed(index) { return !Number.isNaN(this.start[index]); }

  /** The stretch of a finding, as far as it is told. */
  when(index, digits, between = " – ") {
    const [start, end] = [this.start[index], this.toldEnd[index]].map((moment) => (Number.isNaN(moment) ? null : clock(moment, digits)));
    if (start !== null && end !== null) return start + between + end;
    return start !== null ? `from ${start}` : end !== null ? `until ${end}` : "";
  }

  /** The indices of one kind (all without one) in the order of time, those without a time last. */
  ofKind(kind) {
    const found = [];
    for (let index = 0; index < this.count; index++) if (kind === undefined || this.kindOf[index] === kind) found.push(index);
    const key = (index) => (this.timed(index) ? this.start[index] : Infinity);
    const compare = (one, other) => { const [a, b] = [key(one), key(other)]; return a === b ? one - other : a - b; };
    return Uint32Array.from(found).sort(compare);
  }

  /** For each text whether it has `wanted` (in lower case) in it: a finding is then matched without touching its text. */
  textsWith(wanted) {
    this.lower ??= this.texts.map((text) => text.toLowerCase());
    return Uint8Array.from(this.lower, (text) => text.includes(wanted));
  }

  /** One line that says what the finding is. */
  line(index) {
    const parts = [this.kindName(index), this.when(index, 1, " to ") || "no time", this.text(index) || "no text"];
    if (this.translation(index)) parts.push(this.translation(index));
    if (this.confidence(index) !== null) parts.push(`confidence ${this.confidence(index)}`);
    if (this.suggestion(index)) parts.push(`suggestion ${this.suggestion(index)}`);
    return parts.join(", ");
  }
}

const SUGGESTIONS = { pass: "good", review: "doubt", block: "bad" };
const suggestionChip = (suggestion) => chip(suggestion, SUGGESTIONS[suggestion.toLowerCase()] ?? "plain");

function kindDot(kind) {
  const dot = h("span", { class: "dot", "aria-hidden": "true" });
  dot.style.backgroundColor = `var(${kindColour(kind)})`;
  return dot;
}

/** A panel at the side with all that is known of one finding; the arrow keys go on to its neighbours. */
class Details {
  /** `picture` is the size of the media's picture, `onShow(index)` puts a finding into the time line's sight. */
  constructor(findings, picture, onShow) {
    Object.assign(this, { findings, picture, onShow });
    this.content = h("div", { class: "details" });
    this.previous = button("Previous finding", "previous", () => this.step(-1));
    this.next = button("Next finding", "next", () => this.step(1));
    this.position = h("span", { class: "muted" });
    const close = button("Close", "close", () => this.panel.close());
    this.panel = h("dialog", { class: "panel", "aria-label": "Finding", on: {
      keydown: (event) => this.key(event),
      click: (event) => event.target === this.panel && this.panel.close(),
    } }, h("div", { class: "panel-head" }, this.previous, this.next, this.position, h("span", { class: "grow" }), close), this.content);
    document.body.append(this.panel);
  }

  /** Opens a finding; `among` is the list of indices whose neighbours can be stepped to. */
  open(index, among) {
    this.among = among;
    this.at = among.indexOf(index);
    this.draw();
    if (!this.panel.open) this.panel.showModal();
  }

  step(by) {
    const next = this.at + by;
    if (next < 0 || next >= this.among.length) return;
    this.at = next;
    this.draw();
    announce(this.findings.line(this.among[next]));
  }

  key(event) {
    const steps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
    if (!(event.key in steps)) return;
    this.step(steps[event.key]);
    event.preventDefault();
  }

  draw() {
    const { findings } = this;
    const index = this.among[this.at];
    this.previous.disabled = this.at === 0;
    this.next.disabled = this.at === this.among.length - 1;
    this.position.textContent = `${count(this.at + 1)} of ${count(this.among.length)}`;
    const fact = (label, ...value) => [h("dt", {}, label), h("dd", { dir: "auto" }, ...value)];
    const facts = [];
    const length = findings.toldEnd[index] - findings.start[index];
    facts.push(fact("Time", `${findings.when(index, 3, " to ") || "not told"} `, length >= 0 ? h("span", { class: "muted" }, `(${duration(length / 1000)})`) : null));
    if (findings.confidence(index) !== null) facts.push(fact("Confidence", String(findings.confidence(index))));
    if (findings.suggestion(index)) facts.push(fact("Suggestion", suggestionChip(findings.suggestion(index))));
    if (findings.speaker(index)) facts.push(fact("Speaker", findings.speaker(index)));
    facts.push(fact("Found by", findings.foundBy(index)));
    const area = findings.area(index);
    if (area) facts.push(fact("Area", `${area[0]}, ${area[1]} to ${area[2]}, ${area[3]} px`));
    const url = findings.url(index);
    const address = webAddress(url);
    if (url) facts.push(fact("Picture or clip", address ? link(address, "Open ", icon("out")) : h("span", { class: "mono" }, url)));
    const sketch = area && this.sketch(area);
    this.content.replaceChildren(
      h("p", { class: "kind" }, kindDot(findings.kind(index)), findings.kindName(index)),
      h("p", { class: "said", dir: "auto" }, findings.text(index) || "No text"),
      ...(findings.translation(index) ? [h("p", { class: "said translation", dir: "auto" }, findings.translation(index))] : []),
      h("dl", { class: "facts" }, ...facts.flat()),
      ...(sketch ? [sketch] : []),
      h("button", { type: "button", class: "primary", on: { click: () => { this.panel.close(); this.onShow(index); } } }, "Show on the timeline"),
    );
  }

  /** Where in the picture the finding is. */
  sketch([left, top, right, bottom]) {
    const { width, height } = this.picture;
    if (!width || !height || right > width || bottom > height) return null;
    const box = h("span");
    const percent = (part, whole) => `${(100 * part) / whole}%`;
    Object.assign(box.style, { left: percent(left, width), top: percent(top, height), width: percent(right - left, width), height: percent(bottom - top, height) });
    const frame = h("div", { class: "sketch", role: "img", "aria-label": `Area within a picture of ${width} by ${height} pixels` }, box);
    frame.style.aspectRatio = `${width} / ${height}`;
    return frame;
  }
}
