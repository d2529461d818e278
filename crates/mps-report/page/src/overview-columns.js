// The columns of the table of tasks.

import { chip } from "./chips.js";
import { textColumn, valueColumn } from "./data-table.js";
import { h } from "./elements.js";
import { count } from "./format.js";
import { relative } from "./links.js";
import { OUTCOMES } from "./outcomes.js";
import { endInSight } from "./text.js";

export function overviewColumns(tasks) {
  const text = (...column) => textColumn(tasks, ...column);
  const value = (...column) => valueColumn(tasks, ...column);
  const number = (title, width, member) => ({
    title,
    width,
    right: true,
    key: (index) => tasks[index][member],
    text: (index) => count(tasks[index][member]),
  });
  return [
    {
      title: "Outcome",
      width: "140px",
      key: (index) => Object.keys(OUTCOMES).indexOf(tasks[index].outcome),
      cell: (cell, index) => outcomeCell(cell, tasks[index]),
    },
    {
      title: "Task",
      width: "minmax(240px, 2fr)",
      key: (index) => tasks[index].name,
      cell: (cell, index) => taskCell(cell, tasks[index]),
    },
    {
      ...text("Failure", "minmax(200px, 3fr)", "failure"),
      text: (index) => failureText(tasks[index]),
    },
    text("Kind", "120px", "task_type"),
    text("Source", "minmax(120px, 2fr)", "source"),
    {
      ...value("Created (UTC)", "150px", "created"),
      right: false,
      class: "number",
      // Seconds and the time zone would repeat in every row.
      text: (index) => tasks[index].created?.text.slice(0, "2019-07-16 06:21".length) ?? "",
    },
    value("Took", "100px", "elapsed"),
    number("Files", "64px", "outputs"),
    value("Size", "90px", "size"),
    { ...number("Findings", "86px", "findings"), member: "findings" },
    {
      ...number("Flagged", "80px", "flagged"),
      member: "flagged",
      text: (index) => (tasks[index].flagged ? count(tasks[index].flagged) : ""),
    },
  ];
}

function outcomeCell(cell, { outcome }) {
  const { name, icon, tone } = OUTCOMES[outcome];
  cell.append(chip(name, tone, icon));
}

function taskCell(cell, { name, path }) {
  const shown = endInSight(name, -10);
  cell.append(path ? h("a", { class: "task-link", href: relative(path) }, shown) : shown);
}

function failureText({ failure, failures }) {
  return failures > 1 ? `${failure} (and ${count(failures - 1)} more)` : failure;
}
