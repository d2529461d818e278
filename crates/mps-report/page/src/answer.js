// The place of the whole answer. It is unpacked when it is first needed, because few readers need it.

import { h } from "./elements.js";
import { unpack } from "./packed.js";
import { Tree } from "./tree.js";

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
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        this.load();
      },
      { rootMargin: "200px" },
    ).observe(this.element);
  }

  load() {
    this.loading ??= unpack("answer").then(
      (answer) => {
        const tree = new Tree(answer.Response ?? answer);
        this.element.replaceChildren(tree.element);
        return tree;
      },
      (error) =>
        this.element.replaceChildren(
          h("p", { role: "alert" }, `Cannot read the answer: ${error.message}.`),
        ),
    );
    return this.loading;
  }

  /** Scrolls to the answer, and selects the member at this path if there is one. */
  async reveal(path) {
    const tree = await this.load();
    scrollToSection("answer");
    if (path) tree?.revealPath(path);
    tree?.list.element.focus({ preventScroll: true });
  }
}
