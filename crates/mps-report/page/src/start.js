// Starts a page, and shows why it cannot be drawn.

import { h } from "./elements.js";

/** Draws the page, or says why it cannot be drawn. */
export async function start(draw) {
  const main = document.getElementById("main");
  try {
    await draw(main);
  } catch (error) {
    console.error(error);
    const advice =
      "DecompressionStream" in window
        ? ""
        : " This browser is too old for it: one of 2023 or later is needed.";
    main.replaceChildren(
      h(
        "p",
        { class: "loading", role: "alert" },
        `The report cannot be drawn: ${error.message}.${advice}`,
      ),
    );
  }
}
