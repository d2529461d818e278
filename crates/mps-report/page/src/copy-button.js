// The button that copies a text.

import { announce } from "./elements.js";
import { button, icon } from "./icons.js";

/** Time in milliseconds for which the button shows that it has copied. */
const SHOWN = 1500;

/** `source` is the element that shows the text. It is selected if the browser refuses to copy. */
export function copyButton(label, text, source) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      getSelection().selectAllChildren(source);
      return;
    }
    announce("Copied");
    made.replaceChildren(icon("ok"));
    setTimeout(() => made.replaceChildren(icon("copy")), SHOWN);
  };
  const made = button(label, "copy", copy);
  return made;
}
