// Starts a page, and shows an error if it cannot be drawn.

import { h } from "./elements.js";

/**
 * Calls `draw(main)` and marks the page as drawn. Shows an error in its place if that fails. Draws
 * at once, so that a browser that prints right after loading prints all of it.
 */
export function start(draw) {
  const main = document.getElementById("main");
  try {
    draw(main);
    main.dataset.drawn = "true";
  } catch (error) {
    console.error(error);
    const text = `Cannot show the report: ${error.message}.`;
    main.replaceChildren(h("p", { class: "loading", role: "alert" }, text));
  }
}
