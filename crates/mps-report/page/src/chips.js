// Small labels with a tone.

import { h } from "./elements.js";
import { icon } from "./icons.js";

export function chip(text, tone, iconName) {
  return h("span", { class: `chip ${tone}` }, iconName ? icon(iconName) : null, text);
}

const SUGGESTIONS = { pass: "good", review: "doubt", block: "bad" };

export const suggestionChip = (suggestion) =>
  chip(suggestion, SUGGESTIONS[suggestion.toLowerCase()] ?? "plain");
