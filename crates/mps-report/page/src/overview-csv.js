// All tasks of the overview as one table for a spreadsheet.

import { csv } from "./csv.js";

const COLUMNS = [
  ["task", ({ name }) => name],
  ["outcome", ({ outcome }) => outcome],
  ["reasons", ({ reasons }) => reasons.join("\n")],
  ["kind", ({ task_type }) => task_type],
  ["source", ({ source }) => source],
  ["created", ({ created }) => created?.text],
  ["seconds", ({ elapsed }) => elapsed?.value],
  ["progress", ({ progress }) => progress],
  ["files", ({ outputs }) => outputs],
  ["bytes", ({ size }) => size?.value],
  ["findings", ({ findings }) => findings],
  ["flagged", ({ flagged }) => flagged],
];

export const tasksCsv = (tasks) =>
  csv(
    COLUMNS.map(([title]) => title),
    tasks.map((task) => COLUMNS.map(([, read]) => read(task))),
  );
