// Names, order and colours of the kinds of findings.

import { h } from "./elements.js";

/** Names of the kinds in their order on the page. */
export const KINDS = {
  chapter: "Chapters",
  highlight: "Highlights",
  speech: "Speech",
  translation: "Translation",
  "screen text": "Screen text",
  keyword: "Keywords",
  face: "Faces",
  object: "Objects",
  tag: "Tags",
  review: "Review",
  quality: "Quality",
  other: "Other",
};

export const kindColour = (kind) => `--kind-${kind in KINDS ? kind.replace(" ", "-") : "other"}`;

export function kindDot(kind) {
  const dot = h("span", { class: "dot", "aria-hidden": "true" });
  dot.style.backgroundColor = `var(${kindColour(kind)})`;
  return dot;
}
