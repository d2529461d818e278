// Starts a page, and shows an error if it cannot be drawn.

import { h } from "./elements.js";

/** Calls `draw(main)` and marks the page as drawn. Shows an error in its place if that fails. */
export async function start(draw) {
  const main = document.getElementById("main");
  try {
    await draw(main);
    main.dataset.drawn = "true";
  } catch (error) {
    console.error(error);
    const advice =
      "DecompressionStream" in window ? "" : " Update the browser: it must be from 2023 or later.";
    const text = `Cannot show the report: ${error.message}.${advice}`;
    main.replaceChildren(h("p", { class: "loading", role: "alert" }, text));
  }
}
