// The columns of the table of tasks.

import { chip } from "./chips.js";
import { textColumn, valueColumn } from "./data-table.js";
import { h } from "./elements.js";
import { count, plural } from "./format.js";
import { relative } from "./links.js";
import { OUTCOMES } from "./outcomes.js";
import { endInSight } from "./text.js";

/** Reasons of a task that are shown on the screen. The page of the task has all of them. */
const MOST_REASONS = 5;

export function overviewColumns(tasks) {
  return [
    {
      title: "Outcome",
      width: "150px",
      inCard: true,
      key: (index) => Object.keys(OUTCOMES).indexOf(tasks[index].outcome),
      cell: (cell, index) => outcomeCell(cell, tasks[index]),
    },
    {
      title: "Task",
      width: "minmax(210px, 2fr)",
      class: "whole",
      inCard: true,
      main: true,
      key: (index) => tasks[index].name,
      printed: (index) => tasks[index].name,
      cell: (cell, index) => taskCell(cell, tasks[index]),
    },
    {
      title: "Reason",
      width: "minmax(220px, 3fr)",
      class: "reasons",
      inCard: true,
      key: (index) => tasks[index].reasons[0] ?? null,
      printed: (index) => tasks[index].reasons.map(reasonLine),
      cell: (cell, index) => reasonsCell(cell, tasks[index].reasons),
    },
    ...figureColumns(tasks),
    {
      ...textColumn(tasks, "Source", "minmax(180px, 2fr)", "source"),
      from: Infinity,
      phrase: (index) => tasks[index].source,
    },
    {
      ...textColumn(tasks, "Kind", "176px", "task_type"),
      from: Infinity,
      phrase: (index) => tasks[index].task_type,
    },
  ];
}

/** Times and numbers. */
function figureColumns(tasks) {
  const value = (...column) => valueColumn(tasks, ...column);
  const number = (title, width, member, from, noun) => ({
    title,
    width,
    from,
    right: true,
    key: (index) => tasks[index][member],
    text: (index) => (tasks[index][member] ? count(tasks[index][member]) : ""),
    phrase: (index) => tasks[index][member] && plural(tasks[index][member], ...noun),
  });
  const created = (index) => tasks[index].created?.text.slice(0, "2019-07-16 06:21".length) ?? "";
  return [
    {
      ...value("Took", "110px", "elapsed"),
      member: undefined,
      from: 690,
      text: (index) => took(tasks[index]),
      phrase: (index) => took(tasks[index]),
    },
    number("Files", "64px", "outputs", 800, ["file"]),
    { ...value("Size", "90px", "size"), from: 930, phrase: (index) => tasks[index].size?.text },
    {
      ...value("Created (UTC)", "150px", "created"),
      from: 1300,
      right: false,
      class: "number",
      // Seconds and the time zone would repeat in every row.
      text: created,
      phrase: (index) => created(index) && `${created(index)} UTC`,
    },
    { ...number("Findings", "86px", "findings", 1060, ["finding"]), member: "findings" },
    { ...number("Flagged", "80px", "flagged", 1140, ["flagged", "flagged"]), member: "flagged" },
  ];
}

/** The time that a task took, or has run for. */
function took({ elapsed, ran }) {
  if (elapsed) return elapsed.text;
  return ran ? `${ran.text} so far` : "";
}

function outcomeCell(cell, { outcome, progress }) {
  const { name, icon, tone } = OUTCOMES[outcome];
  const isTold = outcome === "running" && progress !== null;
  cell.append(chip(isTold ? `${name} ${Math.round(progress)} %` : name, tone, icon));
}

function taskCell(cell, { name, path }) {
  const shown = endInSight(name, -10);
  cell.append(path ? h("a", { class: "task-link", href: relative(path) }, shown) : shown);
}

const reasonLine = (reason) => h("div", { dir: "auto" }, reason);

function reasonsCell(cell, reasons) {
  const hidden = reasons.length - MOST_REASONS;
  cell.append(...reasons.slice(0, MOST_REASONS).map(reasonLine));
  if (hidden > 0) cell.append(h("div", { class: "muted" }, `and ${count(hidden)} more`));
}
