// Entry: the page of many tasks.

import { chip } from "./chips.js";
import { DataTable } from "./data-table.js";
import { h } from "./elements.js";
import { bytes, count, duration, moment, plural } from "./format.js";
import { icon } from "./icons.js";
import { debounce, searchBox, select } from "./inputs.js";
import { relative } from "./links.js";
import { OUTCOMES } from "./outcomes.js";
import { unpack } from "./packed.js";
import { start } from "./start.js";
import { endInSight } from "./text.js";
import { themeButton } from "./theme.js";

start(async (main) => {
  const tasks = await unpack("tasks");
  const numbers = {};
  for (const { outcome } of tasks) numbers[outcome] = (numbers[outcome] ?? 0) + 1;
  const bad =
    (numbers.failed ?? 0) +
    (numbers["partly failed"] ?? 0) +
    (numbers.unknown ?? 0) +
    (numbers["no answer"] ?? 0);
  document.title = bad
    ? `${count(bad)} of ${plural(tasks.length, "task")} need a look`
    : plural(tasks.length, "MPS task");

  const of = (member) => (index) => tasks[index][member] ?? null;
  const some = (member) => tasks.some((task) => task[member]);
  const columns = [
    {
      title: "Outcome",
      width: "140px",
      key: (index) => Object.keys(OUTCOMES).indexOf(tasks[index].outcome),
      cell: (cell, index) => {
        const [name, iconName, tone] = OUTCOMES[tasks[index].outcome];
        cell.append(chip(name, tone, iconName));
      },
    },
    {
      title: "Task",
      width: "minmax(240px, 2fr)",
      key: of("name"),
      cell: (cell, index) => {
        const { name, path } = tasks[index];
        const shown = endInSight(name, -10);
        cell.append(path ? h("a", { href: relative(path) }, shown) : shown);
      },
    },
    {
      title: "What failed",
      width: "minmax(200px, 3fr)",
      foreign: true,
      text: (index) =>
        tasks[index].failure +
        (tasks[index].failures > 1 ? ` (and ${count(tasks[index].failures - 1)} more)` : ""),
    },
    { title: "Kind", width: "120px", foreign: true, text: of("task_type") },
    {
      title: "Source",
      width: "minmax(120px, 2fr)",
      foreign: true,
      text: (index) => tasks[index].source ?? "",
    },
    {
      title: "Created (UTC)",
      width: "150px",
      class: "number",
      key: of("created"),
      text: (index) =>
        tasks[index].created === null ? "" : moment(tasks[index].created).slice(0, 16),
    },
    {
      title: "Took",
      width: "100px",
      right: true,
      key: of("elapsed"),
      text: (index) => (tasks[index].elapsed === null ? "" : duration(tasks[index].elapsed)),
    },
    {
      title: "Files",
      width: "64px",
      right: true,
      key: of("outputs"),
      text: (index) => count(tasks[index].outputs),
    },
    {
      title: "Size",
      width: "90px",
      right: true,
      key: of("size"),
      text: (index) => (tasks[index].size ? bytes(tasks[index].size) : ""),
    },
    {
      title: "Findings",
      width: "86px",
      right: true,
      key: of("findings"),
      text: (index) => count(tasks[index].findings),
    },
    {
      title: "Flagged",
      width: "80px",
      right: true,
      key: of("flagged"),
      text: (index) => (tasks[index].flagged ? count(tasks[index].flagged) : ""),
    },
  ].filter(
    ({ title }) =>
      ({
        "What failed": some("failure"),
        Kind: some("task_type"),
        Source: some("source"),
        "Created (UTC)": some("created"),
        Took: some("elapsed"),
        Size: some("size"),
        Findings: some("findings"),
        Flagged: some("flagged"),
      })[title] ?? true,
  );
  const wanted = { text: "", outcome: "" };
  const apply = debounce(120, () =>
    table.filter(
      (index) =>
        (!wanted.outcome || tasks[index].outcome === wanted.outcome) &&
        (!wanted.text ||
          ["name", "failure", "task_type", "source"].some((member) =>
            tasks[index][member]?.toLowerCase().includes(wanted.text),
          )),
    ),
  );
  const change = (name, value) => {
    wanted[name] = value;
    apply();
  };
  const present = Object.keys(OUTCOMES).filter((outcome) => numbers[outcome]);
  const outcomeChoice = select(
    "Outcome",
    [["", "All outcomes"], ...present.map((outcome) => [outcome, OUTCOMES[outcome][0]])],
    (outcome) => change("outcome", outcome),
  );
  const controls = [
    searchBox("Search tasks", "Search task, source, failure", (text) => change("text", text)),
    outcomeChoice,
  ];
  const table = new DataTable({
    name: "task",
    label: "Tasks",
    noun: ["task"],
    columns,
    order: tasks.keys(),
    controls,
  });

  const tile = (outcome) => {
    const [name, iconName, tone] = OUTCOMES[outcome];
    const press = () => {
      outcomeChoice.value = wanted.outcome === outcome ? "" : outcome;
      change("outcome", outcomeChoice.value);
    };
    return h(
      "button",
      { type: "button", class: `tile ${tone}`, title: "Show only these", on: { click: press } },
      h("span", { class: "figure" }, count(numbers[outcome])),
      h("span", {}, icon(iconName), name),
    );
  };
  document.body.insertBefore(
    h(
      "header",
      { class: "bar-top" },
      h(
        "div",
        { class: "inner" },
        h("span", { class: "brand" }, "MPS tasks"),
        h("span", { class: "grow" }),
        themeButton(),
      ),
    ),
    main,
  );
  main.replaceChildren(
    h(
      "section",
      { class: "summary card", "aria-label": "Summary" },
      h("h1", {}, plural(tasks.length, "task")),
      h(
        "p",
        {},
        bad
          ? `${count(bad)} ${bad === 1 ? "needs" : "need"} a look.`
          : numbers.running
            ? `${count(numbers.running)} still running, none failed.`
            : "All of them succeeded.",
      ),
      h("div", { class: "tiles" }, ...present.map(tile)),
    ),
    h("section", { "aria-label": "Tasks" }, table.element),
  );
  main.dataset.drawn = "true";
});
