// The lists of failures and of parts whose outcome is unknown.

import { h } from "./elements.js";
import { count } from "./format.js";
import { printedRows, printInstead } from "./print.js";
import { sentenceOf } from "./text.js";

/** Parts that are listed. A longer list would repeat what the subtasks show. */
const MOST_PARTS = 100;

export function failureList(failures, answer) {
  return partList(failures, "failure", answer, ({ message }) => message);
}

export function uncertaintyList(uncertainties, answer) {
  return partList(uncertainties, "failure uncertain", answer, ({ reason }) => sentenceOf(reason));
}

/** Lists parts of the task, each with its reason and a link into the whole answer. */
function partList(parts, className, answer, reasonOf) {
  const item = (part) => {
    const name = part.what === "task" ? "The task as a whole" : part.what;
    const code = part.code ? h("code", {}, part.code) : null;
    const reason = reasonOf(part);
    return h(
      "li",
      { class: className },
      h("div", {}, h("strong", {}, name), " ", code),
      reason ? h("p", { dir: "auto" }, reason) : null,
      part.path ? pathButton(part.path, answer) : null,
    );
  };
  const items = parts.slice(0, MOST_PARTS).map(item);
  const hidden = parts.length - items.length;
  const more = `and ${count(hidden)} more, among the subtasks below`;
  const list = h(
    "ul",
    { class: "failures" },
    ...items,
    hidden > 0 ? h("li", { class: "muted" }, more) : null,
  );
  if (hidden > 0) {
    printInstead(list, () => h("ul", { class: "failures" }, ...printedRows(parts, item)));
  }
  return list;
}

function pathButton(path, answer) {
  const attributes = {
    type: "button",
    class: "text mono",
    title: "Show in the whole answer",
    on: { click: () => answer.reveal(path) },
  };
  return h("button", attributes, path);
}
