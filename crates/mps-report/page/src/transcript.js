// Speech, translation or text on screen as a text to read.

import { h } from "./elements.js";
import { clock, count } from "./format.js";
import { debounce, searchBox, select } from "./inputs.js";
import { KINDS } from "./kinds.js";
import { lowerBound } from "./lower-bound.js";
import { marked } from "./text.js";
import { VirtualList } from "./virtual-list.js";

/** Kinds of findings that make a transcript. */
const SOURCES = ["speech", "translation", "screen text"];

export class Transcript {
  /** `onSeek(index)` is called for a finding that is chosen. */
  constructor(findings, onSeek) {
    Object.assign(this, { findings, onSeek });
    const sources = SOURCES.filter((kind) => findings.kinds.includes(kind));
    this.wanted = "";
    this.list = new VirtualList({
      name: "line",
      label: "Transcript",
      role: "listbox",
      rowRole: "option",
      rowHeight: 52,
      measured: true,
      fill: (row, position) => this.fill(row, position),
      onOpen: (position) => this.onSeek(this.shown[position]),
    });
    this.status = h("span", { class: "muted status", role: "status" });
    const controls = h("div", { class: "controls" }, ...this.controls(sources), this.status);
    const attributes = { class: "transcript", "aria-label": "Transcript" };
    this.element = h("section", attributes, controls, this.list.element);
    this.source(sources[0]);
  }

  /** True if there is anything to read. */
  static has(findings) {
    return findings.kinds.some((kind) => SOURCES.includes(kind));
  }

  /** The title, the choice among several sources, and the search box. */
  controls(sources) {
    const search = debounce(120, (wanted) => this.search(wanted));
    const box = searchBox("Search the transcript", "Search", search);
    if (sources.length === 1) return [h("h3", {}, KINDS[sources[0]]), box];
    const options = sources.map((kind) => [kind, KINDS[kind]]);
    const choice = select("Text of", options, (kind) => this.source(kind));
    return [h("h3", {}, "Transcript"), choice, box];
  }

  /** Shows the findings of one kind. */
  source(kind) {
    const { start, end, textOf, translationOf, speakerOf } = this.findings;
    const all = this.findings.ofKind(this.findings.kinds.indexOf(kind));
    // Several subtasks may return the same line. It is shown once, with the speaker if one is known.
    const key = (index) =>
      this.findings.timed(index)
        ? `${start[index]} ${end[index]} ${textOf[index]} ${translationOf[index]}`
        : index;
    const read = new Map();
    for (const index of all) {
      const known = read.get(key(index));
      if (known === undefined || (speakerOf[index] && !speakerOf[known]))
        read.set(key(index), index);
    }
    this.all = all.filter((index) => read.get(key(index)) === index);
    this.search(this.wanted);
  }

  search(wanted) {
    this.wanted = wanted;
    this.shown = this.all;
    if (wanted) {
      const matches = this.findings.textsWith(wanted);
      this.shown = this.all.filter(
        (index) =>
          matches[this.findings.textOf[index]] || matches[this.findings.translationOf[index]],
      );
    }
    this.starts = Float64Array.from(this.shown, (index) => this.findings.start[index]);
    this.status.textContent = wanted
      ? `${count(this.shown.length)} of ${count(this.all.length)}`
      : "";
    this.now = -1;
    this.list.reset(this.shown.length);
  }

  /** Marks the line at this moment, and scrolls to it. */
  follow(millis) {
    const now = lowerBound(this.starts, millis + 1) - 1;
    if (now === this.now) return;
    this.now = now;
    this.list.refresh();
    if (this.now >= 0) this.list.reveal(this.now);
  }

  fill(row, position) {
    const index = this.shown[position];
    const { findings, wanted } = this;
    row.setAttribute("aria-selected", position === this.now);
    row.setAttribute("aria-setsize", this.shown.length);
    row.setAttribute("aria-posinset", position + 1);
    const speaker = findings.speaker(index);
    row.replaceChildren(
      h("span", { class: "when" }, findings.timed(index) ? clock(findings.start[index]) : ""),
      h(
        "span",
        { class: "what" },
        speaker ? h("span", { class: "speaker" }, speaker) : null,
        h("span", { dir: "auto" }, ...marked(findings.text(index) || "…", wanted)),
        findings.translation(index)
          ? h(
              "span",
              { class: "translation", dir: "auto" },
              ...marked(findings.translation(index), wanted),
            )
          : null,
      ),
    );
  }
}
