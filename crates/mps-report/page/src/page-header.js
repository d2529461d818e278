// The bar at the top of every page.

import { h } from "./elements.js";
import { themeButton } from "./theme.js";

/** Puts the bar above `main`. `before` and `after` stand on both sides of the title. */
export function addHeader(main, title, { before = null, after }) {
  const brand = h("span", { class: "brand" }, title);
  const inner = h("div", { class: "inner" }, before, brand, after, themeButton());
  document.body.insertBefore(h("header", { class: "bar-top" }, inner), main);
}
