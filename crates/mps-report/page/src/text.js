// Text with marks, and names that are cut in their first part.

import { h } from "./elements.js";

/** Parts of a marked text. More would slow down the page and help no reader. */
const MOST_PARTS = 200;

/** The text with each occurrence of `wanted` marked. `wanted` is in lower case. */
export function marked(text, wanted) {
  if (!wanted) return [text];
  const parts = [];
  const lower = text.toLowerCase();
  // A letter that gets longer in lower case would shift the marks.
  if (lower.length !== text.length) return [text];
  let from = 0;
  let at = lower.indexOf(wanted);
  while (at >= 0 && parts.length < MOST_PARTS) {
    parts.push(text.slice(from, at), h("mark", {}, text.slice(at, at + wanted.length)));
    from = at + wanted.length;
    at = lower.indexOf(wanted, from);
  }
  return [...parts, text.slice(from)];
}

/** A sentence: starts with a capital letter and ends with a period. */
export const sentenceOf = (text) =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?。！？]$/.test(text) ? "" : "."}`;

/** A name of which the part from `end` on stays in sight if there is no room for all of it. */
export function endInSight(name, end) {
  return h(
    "span",
    { class: "file mono", title: name, dir: "ltr" },
    h("span", { class: "folder" }, name.slice(0, end)),
    h("span", { class: "base" }, name.slice(end)),
  );
}
