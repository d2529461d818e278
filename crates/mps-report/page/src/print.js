// Printing. Lists keep only the rows in sight, so what is printed is a whole copy of each, made when
// the browser is about to print.

import { h } from "./elements.js";
import { count, plural } from "./format.js";

/** Rows of a list that are printed. Some hundred pages; more would take the browser minutes. */
const MOST_ROWS = 10_000;

const replacements = [];
let copies = [];

/** Prints what `copy()` returns in place of an element. */
export function printInstead(element, copy) {
  element.classList.add("screen-only");
  replacements.push({ element, copy });
}

/** Puts the copies beside their elements. The style sheet shows one of both. */
function prepare() {
  clear();
  for (const { element, copy } of replacements) {
    if (!element.isConnected) continue;
    const made = copy();
    element.after(made);
    copies.push(made);
  }
}

function clear() {
  for (const copy of copies) copy.remove();
  copies = [];
}

addEventListener("beforeprint", prepare);
addEventListener("afterprint", clear);

/** The first items of a long list, each as `make(item)` returns it. */
export const printedRows = (items, make) => Array.from(items.slice(0, MOST_ROWS), make);

/** A note that says how many items are not printed. `null` if all of them are. */
export function unprinted(number, noun) {
  const missing = number - MOST_ROWS;
  if (missing <= 0) return null;
  const text = `The first ${count(MOST_ROWS)} are printed. ${plural(missing, ...noun)} more in the page itself.`;
  return h("p", { class: "muted unprinted" }, text);
}
