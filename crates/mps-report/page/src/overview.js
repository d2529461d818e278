// Entry: the page of many tasks.

import { download } from "./csv.js";
import { DataTable, presentColumns } from "./data-table.js";
import { h } from "./elements.js";
import { count, plural } from "./format.js";
import { icon } from "./icons.js";
import { debounce, searchBox, select } from "./inputs.js";
import { OUTCOMES } from "./outcomes.js";
import { overviewColumns } from "./overview-columns.js";
import { tasksCsv } from "./overview-csv.js";
import { unpack } from "./packed.js";
import { addHeader } from "./page-header.js";
import { start } from "./start.js";

function draw(main) {
  const { tasks, made } = unpack("tasks");
  const numbers = numbersByOutcome(tasks);
  const bad = numbersOf(numbers, ["failed", "partly failed", "unknown", "no answer"]);
  document.title = bad
    ? `${count(bad)} of ${plural(tasks.length, "task")} ${bad === 1 ? "needs" : "need"} attention`
    : plural(tasks.length, "MPS task");

  const present = Object.keys(OUTCOMES).filter((outcome) => numbers[outcome]);
  const { table, toggleOutcome } = tasksTable(tasks, present);
  const tiles = present.map((outcome) => tile(outcome, numbers[outcome], toggleOutcome));
  addHeader(main, "MPS tasks", { after: h("span", { class: "grow" }) });
  main.replaceChildren(
    h(
      "section",
      { class: "summary card", "aria-label": "Summary" },
      h("h1", {}, plural(tasks.length, "task")),
      h("p", {}, verdict(bad, numbers, tasks.length)),
      made ? h("p", { class: "muted" }, `This page was made ${made.text}.`) : null,
      h("div", { class: "tiles" }, ...tiles),
    ),
    h("section", { "aria-label": "Tasks" }, table.element),
  );
}

function numbersByOutcome(tasks) {
  const numbers = {};
  for (const { outcome } of tasks) numbers[outcome] = (numbers[outcome] ?? 0) + 1;
  return numbers;
}

const numbersOf = (numbers, outcomes) =>
  outcomes.reduce((sum, outcome) => sum + (numbers[outcome] ?? 0), 0);

function verdict(bad, numbers, all) {
  if (bad) return `${count(bad)} ${bad === 1 ? "needs" : "need"} attention.`;
  const left = ["running", "waiting"].filter((outcome) => numbers[outcome]);
  if (left.length) {
    const parts = left.map((outcome) => `${count(numbers[outcome])} still ${outcome}`);
    return `${parts.join(", ")}, none failed.`;
  }
  return all === 1 ? "It succeeded." : "All of them succeeded.";
}

const SEARCHED = ["name", "task_type", "source"];

/** The table of tasks, and the function that filters it by an outcome or shows all again. */
function tasksTable(tasks, present) {
  const filter = { text: "", outcome: "" };
  const matches = (value) => value?.toLowerCase().includes(filter.text);
  const passes = (task) =>
    (!filter.outcome || task.outcome === filter.outcome) &&
    (!filter.text ||
      SEARCHED.some((member) => matches(task[member])) ||
      task.reasons.some(matches));
  const apply = debounce(120, () => table.filter((index) => passes(tasks[index])));
  const change = (name, value) => {
    filter[name] = value;
    apply();
  };
  const outcomes = present.map((outcome) => [outcome, OUTCOMES[outcome].name]);
  const choice = select("Outcome", [["", "All outcomes"], ...outcomes], (outcome) =>
    change("outcome", outcome),
  );
  const search = searchBox("Search tasks", "Search task, source, failure", (text) =>
    change("text", text),
  );
  const table = new DataTable({
    name: "task",
    label: "Tasks",
    noun: ["task"],
    columns: presentColumns(overviewColumns(tasks), tasks),
    order: failuresFirst(tasks),
    controls: [search, choice, csvButton(tasks)],
    wraps: true,
  });
  const toggleOutcome = (outcome) => {
    choice.value = filter.outcome === outcome ? "" : outcome;
    change("outcome", choice.value);
  };
  return { table, toggleOutcome };
}

/** The indices of the tasks, those that need attention first. */
function failuresFirst(tasks) {
  const order = Object.keys(OUTCOMES);
  const rank = (index) => order.indexOf(tasks[index].outcome);
  return [...tasks.keys()].sort((one, other) => rank(one) - rank(other) || one - other);
}

/** Downloads all tasks, whatever the filter, as one table. */
function csvButton(tasks) {
  const click = () => download("tasks.csv", tasksCsv(tasks));
  return h("button", { type: "button", class: "secondary", on: { click } }, "Download CSV");
}

function tile(outcome, number, toggleOutcome) {
  const { name, icon: iconName, tone } = OUTCOMES[outcome];
  const attributes = {
    type: "button",
    class: `tile ${tone}`,
    title: "Show only these",
    on: { click: () => toggleOutcome(outcome) },
  };
  const figure = h("span", { class: "figure" }, count(number));
  return h("button", attributes, figure, h("span", {}, icon(iconName), name));
}

start(draw);
