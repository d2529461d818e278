// The lists of what failed and of what is not known.

import { h } from "./elements.js";
import { count } from "./format.js";

export function failures(facts, answer) {
  return parts(facts.failures, "failure", answer, ({ message }) => message);
}

export function uncertainties(facts, answer) {
  return parts(facts.uncertainties, "failure uncertain", answer, ({ reason }) => `${reason}.`);
}

/** Parts of the task, each with why it is listed. */
function parts(listed, name, answer, why) {
  const shown = listed.slice(0, 100).map((part) =>
    h(
      "li",
      { class: name },
      h(
        "div",
        {},
        h("strong", {}, part.what === "task" ? "The task as a whole" : part.what),
        " ",
        part.code ? h("code", {}, part.code) : null,
      ),
      why(part) ? h("p", { dir: "auto" }, why(part)) : null,
      part.path
        ? h(
            "button",
            {
              type: "button",
              class: "text mono",
              title: "Show it in the whole answer",
              on: { click: () => answer.reveal(part.path) },
            },
            part.path,
          )
        : null,
    ),
  );
  const more = listed.length - shown.length;
  return h(
    "ul",
    { class: "failures" },
    ...shown,
    more > 0
      ? h("li", { class: "muted" }, `and ${count(more)} more, among the subtasks below`)
      : null,
  );
}
