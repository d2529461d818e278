// The place of the whole answer. It is unpacked when it is first needed, because few readers need it.

import { h } from "./elements.js";
import { unpack } from "./packed.js";
import { printInstead } from "./print.js";
import { Tree } from "./tree.js";

const NOT_PRINTED =
  "The answer of the service, member by member, is in the page itself. It is not printed.";

export function scrollToSection(id) {
  document.getElementById(id).scrollIntoView({ block: "start" });
}

export class Answer {
  constructor() {
    this.element = h(
      "div",
      { class: "tree-place" },
      h("p", { class: "muted" }, "Reading the answer…"),
    );
    printInstead(this.element, () => h("p", { class: "muted" }, NOT_PRINTED));
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        this.load();
      },
      { rootMargin: "200px" },
    ).observe(this.element);
  }

  /** Shows the tree, and returns it. `null` if the answer cannot be read. */
  load() {
    if (this.tree !== undefined) return this.tree;
    this.tree = null;
    try {
      const answer = unpack("answer");
      this.tree = new Tree(answer.Response ?? answer);
      this.element.replaceChildren(this.tree.element);
    } catch (error) {
      const text = `Cannot read the answer: ${error.message}.`;
      this.element.replaceChildren(h("p", { role: "alert" }, text));
    }
    return this.tree;
  }

  /** Scrolls to the answer, and selects the member at this path if there is one. */
  reveal(path) {
    const tree = this.load();
    scrollToSection("answer");
    if (path) tree?.revealPath(path);
    tree?.list.element.focus({ preventScroll: true });
  }
}
