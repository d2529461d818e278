// The place of the whole answer, which is unpacked when it is first needed.

import { h } from "./elements.js";
import { unpack } from "./packed.js";
import { Tree } from "./tree.js";

export function jump(id) {
  document.getElementById(id).scrollIntoView({ block: "start" });
}

/** The whole answer: unpacked when it comes into sight or is asked for, since few pages need it at once. */
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
          h("p", { role: "alert" }, `The answer cannot be read: ${error.message}.`),
        ),
    );
    return this.loading;
  }

  /** Shows the member at this path; the whole answer without one. */
  async reveal(path) {
    const tree = await this.load();
    jump("answer");
    if (path) tree?.revealPath(path);
    tree?.list.element.focus({ preventScroll: true });
  }
}
