// Search boxes and choices.

import { h } from "./elements.js";

/** `onInput` is called with the text in lower case. */
export function searchBox(label, placeholder, onInput, attributes = {}) {
  return h("input", {
    type: "search",
    placeholder,
    "aria-label": label,
    autocomplete: "off",
    spellcheck: "false",
    on: { input: (event) => onInput(event.target.value.trim().toLowerCase()) },
    ...attributes,
  });
}

/** `options` are pairs of a value and its text. */
export function select(label, options, onChange) {
  const choices = options.map(([value, text]) => h("option", { value }, text));
  return h(
    "select",
    { "aria-label": label, on: { change: (event) => onChange(event.target.value) } },
    ...choices,
  );
}

/** Delays `action` until it has not been called for `millis`. */
export function debounce(millis, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(action, millis, ...values);
  };
}
