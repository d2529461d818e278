// Search boxes and choices, and the delay after which they take effect.

import { h } from "./elements.js";

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

export function select(label, options, onChange) {
  const choices = options.map(([value, text]) => h("option", { value }, text));
  return h(
    "select",
    { "aria-label": label, on: { change: (event) => onChange(event.target.value) } },
    ...choices,
  );
}

export function debounce(millis, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(action, millis, ...values);
  };
}
