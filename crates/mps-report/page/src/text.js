// Text with marks, and names that are cut in their first part.

import { h } from "./elements.js";

/** Text with every occurrence of `wanted` (in lower case) marked. */
export function marked(text, wanted) {
  if (!wanted) return [text];
  const parts = [];
  const lower = text.toLowerCase();
  // Letters whose lower case has another length would shift the marks.
  if (lower.length !== text.length) return [text];
  let from = 0;
  for (
    let at = lower.indexOf(wanted);
    at >= 0 && parts.length < 200;
    at = lower.indexOf(wanted, from)
  ) {
    parts.push(text.slice(from, at), h("mark", {}, text.slice(at, at + wanted.length)));
    from = at + wanted.length;
  }
  return [...parts, text.slice(from)];
}

/** A name of which the end, that tells it from others, stays in sight where there is no room for all of it. */
export function endInSight(name, end) {
  return h(
    "span",
    { class: "file mono", title: name, dir: "ltr" },
    h("span", { class: "folder" }, name.slice(0, end)),
    h("span", { class: "base" }, name.slice(end)),
  );
}
