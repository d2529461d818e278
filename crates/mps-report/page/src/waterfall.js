// The subtasks along the time of the clock.

import { chip } from "./chips.js";
import { h } from "./elements.js";
import { duration, moment } from "./format.js";
import { OUTCOMES, stateOf } from "./outcomes.js";
import { VirtualList } from "./virtual-list.js";

export class Waterfall {
  constructor(facts, onOpen) {
    const { subtasks } = facts;
    const moments = [
      facts.created,
      facts.begun,
      facts.finished,
      ...subtasks.flatMap((subtask) => [subtask.begun, subtask.finished]),
    ].filter((moment) => moment !== null);
    // Not as arguments, of which there cannot be a hundred thousand.
    this.from = moments.reduce((first, moment) => Math.min(first, moment), Infinity);
    this.to = moments.reduce((last, moment) => Math.max(last, moment), -Infinity);
    this.timed = moments.length > 1 && this.to > this.from;
    const whole = {
      kind: "Whole task",
      whole: true,
      depth: 0,
      begun: facts.begun ?? facts.created,
      finished: facts.finished,
      status: facts.outcome,
      progress: facts.progress,
      created: facts.created,
    };
    this.rows = this.timed ? [whole, ...subtasks] : subtasks;
    const header = h(
      "div",
      { class: "row head", role: "row" },
      h("div", { role: "columnheader" }, "Subtask"),
      h("div", { role: "columnheader" }, "State"),
      h("div", { role: "columnheader", class: "right" }, "Took"),
      h("div", { role: "columnheader", class: "axis" }, this.timed ? this.axis() : "When"),
    );
    this.list = new VirtualList({
      name: "subtask",
      label: "Subtasks",
      role: "grid",
      rowRole: "row",
      rowHeight: 36,
      most: 14,
      header,
      fill: (row, index) => this.fill(row, this.rows[index]),
      onOpen: (index) => onOpen(this.rows[index].path),
    });
    this.list.element.classList.add("table", "waterfall", "opens");
    this.element = this.list.element;
    this.list.reset(this.rows.length);
  }

  /** Marks of time behind the begin. */
  axis() {
    const span = (this.to - this.from) / 1000;
    const steps = [
      0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200,
      86400, 604800,
    ];
    const step = steps.find((candidate) => span / candidate <= 5) ?? span / 4;
    const marks = [];
    for (let at = 0; at <= span * 0.97; at += step) {
      const mark = h("span", {}, at ? `+${duration(at)}` : "0");
      mark.style.left = `${(100 * at) / span}%`;
      marks.push(mark);
    }
    return marks;
  }

  fill(row, subtask) {
    const percent = (moment) => (100 * (moment - this.from)) / (this.to - this.from);
    const state = subtask.whole ? OUTCOMES[subtask.status] : stateOf(subtask);
    const track = h("div", { role: "gridcell", class: "track" });
    const { begun, finished } = subtask;
    if (subtask.whole && subtask.created !== null && begun > subtask.created)
      track.append(
        this.bar(
          percent(subtask.created),
          percent(begun),
          "waiting",
          `Waited ${duration((begun - subtask.created) / 1000)}`,
        ),
      );
    if (begun !== null && this.timed)
      track.append(
        this.bar(
          percent(begun),
          percent(finished ?? this.to),
          `${state[2]}${finished === null ? " open" : ""}`,
          `${moment(begun)} to ${finished === null ? "now" : moment(finished)}`,
        ),
      );
    else track.append(h("span", { class: "muted" }, "no times told"));
    const took =
      begun !== null && begun !== undefined && finished !== null
        ? duration((finished - begun) / 1000)
        : "";
    const progress =
      state[2] === "busy" && subtask.progress !== null ? ` ${Math.round(subtask.progress)} %` : "";
    const name = h(
      "div",
      { role: "gridcell", title: subtask.path || null, class: subtask.whole ? "strong" : null },
      subtask.kind,
    );
    name.style.paddingLeft = `${14 + subtask.depth * 16}px`;
    row.replaceChildren(
      name,
      h("div", { role: "gridcell" }, chip(state[0] + progress, state[2], state[1])),
      h("div", { role: "gridcell", class: "right number" }, took),
      track,
    );
  }

  bar(from, to, tone, title) {
    const bar = h("span", { class: `bar ${tone}`, title });
    bar.style.left = `${from}%`;
    bar.style.width = `max(3px, ${to - from}%)`;
    return bar;
  }
}
