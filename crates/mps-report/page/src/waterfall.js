// The subtasks along the time of the clock.

import { chip } from "./chips.js";
import { h } from "./elements.js";
import { duration } from "./format.js";
import { isRunning, stateOf } from "./outcomes.js";
import { printInstead } from "./print.js";
import { VirtualList } from "./virtual-list.js";

/** Distances between marks of the axis in seconds. */
const STEPS = [
  0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400,
  604800,
];

/** Width in pixels below which the bars have no room beside the names. */
const NARROW = 720;

export class Waterfall {
  /** `onOpen(path)` is called for a subtask that is chosen. */
  constructor(facts, onOpen) {
    const { subtasks } = facts;
    const now = facts.saved ?? facts.made;
    this.now = now?.value;
    const times = [
      facts.created,
      facts.begun,
      facts.finished,
      now,
      ...subtasks.flatMap((subtask) => [subtask.begun, subtask.finished]),
    ].flatMap((time) => time?.value ?? []);
    // Not `Math.min(...times)`, because a function cannot have a hundred thousand arguments.
    this.from = times.reduce((first, time) => Math.min(first, time), Infinity);
    this.to = times.reduce((last, time) => Math.max(last, time), -Infinity);
    this.hasTimes = times.length > 1 && this.to > this.from;
    this.rows = this.hasTimes ? [wholeTask(facts), ...subtasks] : subtasks;
    this.list = new VirtualList({
      name: "subtask",
      label: "Subtasks",
      role: "grid",
      rowRole: "row",
      rowHeight: 36,
      most: 14,
      header: this.header(),
      fill: (row, index) => this.fill(row, this.rows[index]),
      onOpen: (index) => onOpen(this.rows[index].path),
    });
    this.list.element.classList.add("table", "waterfall", "opens");
    this.element = this.list.element;
    printInstead(this.element, () => {
      const copy = this.list.printed(["subtask"]);
      // Paper has room beside the names, however narrow the screen is.
      copy.classList.remove("stacked");
      return copy;
    });
    this.list.reset(this.rows.length);
    new ResizeObserver(() => this.adapt()).observe(this.element);
  }

  /** Puts the bars below the names where there is no room beside them. */
  adapt() {
    const stacked = this.element.clientWidth < NARROW;
    if (!this.element.clientWidth || stacked === this.element.classList.contains("stacked")) return;
    this.element.classList.toggle("stacked", stacked);
    this.list.rowHeight = stacked ? 64 : 36;
    this.list.reset(this.rows.length, { keep: true });
  }

  header() {
    const head = (content, className = null) =>
      h("div", { role: "columnheader", class: className }, content);
    return h(
      "div",
      { class: "row head", role: "row" },
      head("Subtask"),
      head("State"),
      head("Took", "right"),
      head(this.hasTimes ? this.axis() : "When", "axis"),
    );
  }

  /** Marks of the time since the start. */
  axis() {
    const span = (this.to - this.from) / 1000;
    const step = STEPS.find((candidate) => span / candidate <= 5) ?? span / 4;
    const marks = [];
    for (let at = 0; at <= span * 0.97; at += step) {
      const mark = h("span", {}, at ? `+${duration(at)}` : "0");
      mark.style.left = `${(100 * at) / span}%`;
      marks.push(mark);
    }
    return marks;
  }

  fill(row, subtask) {
    const { name, icon, tone } = stateOf(subtask);
    const isBusy = tone === "busy" && subtask.progress !== null;
    const state = isBusy ? `${name} ${Math.round(subtask.progress)} %` : name;
    const attributes = {
      role: "gridcell",
      title: subtask.path || null,
      class: subtask.isWhole ? "strong" : null,
    };
    const title = h("div", attributes, subtask.kind);
    title.style.paddingLeft = `${14 + subtask.depth * 16}px`;
    row.replaceChildren(
      title,
      h("div", { role: "gridcell" }, chip(state, tone, icon)),
      h("div", { role: "gridcell", class: "right number" }, this.took(subtask)),
      h("div", { role: "gridcell", class: "track" }, ...this.bars(subtask, tone)),
    );
  }

  /** The time that a subtask took, or has run for. */
  took(subtask) {
    const { elapsed, begun } = subtask;
    const ran = isRunning(subtask) && begun ? (this.now - begun.value) / 1000 : -1;
    return elapsed ?? (ran >= 0 ? `${duration(ran)} so far` : "");
  }

  /** The time in the queue if it is known, and the time of work. */
  bars({ begun, finished, queued, waited, isQueued }, tone) {
    if (!begun || !this.hasTimes) return [h("span", { class: "muted" }, "no times")];
    const bars = [];
    if (queued && waited) {
      bars.push(this.bar(queued.value, begun.value, "waiting", `Waited ${waited.text}`));
    }
    const title = `${begun.text} to ${finished?.text ?? "when the page was made"}`;
    const classes = finished ? tone : `${isQueued ? "waiting" : tone} open`;
    bars.push(this.bar(begun.value, finished?.value ?? this.to, classes, title));
    return bars;
  }

  bar(from, to, classes, title) {
    const percent = (millis) => (100 * millis) / (this.to - this.from);
    const bar = h("span", { class: `bar ${classes}`, title });
    bar.style.left = `${percent(from - this.from)}%`;
    bar.style.width = `max(3px, ${percent(to - from)}%)`;
    return bar;
  }
}

/** The first row: the task itself, with its time in the queue. */
const wholeTask = ({ created, begun, finished, status, outcome, progress, elapsed, waited }) => ({
  kind: "Whole task",
  status,
  isQueued: !begun && !finished,
  isWhole: true,
  depth: 0,
  begun: begun ?? created,
  finished,
  outcome,
  progress,
  elapsed: elapsed?.text,
  queued: created,
  waited,
});
