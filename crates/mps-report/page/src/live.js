// Entry: beside the script of a page that is served, loads the page again when it has changed.

import { h } from "./elements.js";
import { keepView, restoreView } from "./kept-view.js";
import { unpack } from "./packed.js";

/** Pause between two questions to the server, in milliseconds. */
const PAUSE = 1_000;

/** Loads the page again once the server answers 200 on `path`. */
async function loadOnChange(path) {
  const lost = h("p", { class: "lost", role: "status" });
  document.body.append(lost);
  while (!(await hasChanged(path, lost)) || isBusy()) await pause(PAUSE);
  keepView();
  location.reload();
}

/** Asks once. A server that answers after it was lost may serve another page, so that counts too. */
async function hasChanged(path, lost) {
  try {
    const { status } = await fetch(path, { cache: "no-store" });
    if (status === 200 || status === 204) return status === 200 || lost.textContent !== "";
  } catch {
    // The server has ended, or cannot be reached.
  }
  lost.textContent = "The server of this page does not answer, so it is no longer refreshed.";
  return false;
}

/** True while loading would take something from the reader: a selection, an input or a panel. */
function isBusy() {
  const { activeElement } = document;
  return (
    !document.getSelection().isCollapsed ||
    activeElement.matches("input, select") ||
    document.querySelector("dialog[open]") !== null
  );
}

const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

restoreView();
loadOnChange(unpack("changes"));
