// A panel at the side that shows one of several things. The arrow keys go on to its neighbours.

import { announce, h } from "./elements.js";
import { count } from "./format.js";
import { button } from "./icons.js";

export class Panel {
  /**
   * `noun` names a thing. `contentOf(index)` returns the elements that show it, `lineOf(index)` its
   * text for screen readers.
   */
  constructor({ noun, contentOf, lineOf }) {
    Object.assign(this, { contentOf, lineOf });
    this.content = h("div", { class: "details" });
    this.previous = button(`Previous ${noun}`, "previous", () => this.step(-1));
    this.next = button(`Next ${noun}`, "next", () => this.step(1));
    this.position = h("span", { class: "muted" });
    const on = {
      keydown: (event) => this.key(event),
      click: (event) => event.target === this.element && this.close(),
    };
    const label = noun.slice(0, 1).toUpperCase() + noun.slice(1);
    this.element = h(
      "dialog",
      { class: "panel", "aria-label": label, on },
      h(
        "div",
        { class: "panel-head" },
        this.previous,
        this.next,
        this.position,
        h("span", { class: "grow" }),
        button("Close", "close", () => this.close()),
      ),
      this.content,
    );
    document.body.append(this.element);
  }

  /** Opens the thing at an index. The arrow keys step through `among`, a list of indices. */
  open(index, among) {
    this.among = among;
    this.at = among.indexOf(index);
    this.draw();
    if (!this.element.open) this.element.showModal();
  }

  close() {
    this.element.close();
  }

  step(by) {
    const next = this.at + by;
    if (next < 0 || next >= this.among.length) return;
    this.at = next;
    this.draw();
    announce(this.lineOf(this.among[next]));
  }

  key(event) {
    const steps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
    if (!(event.key in steps)) return;
    this.step(steps[event.key]);
    event.preventDefault();
  }

  draw() {
    this.previous.disabled = this.at === 0;
    this.next.disabled = this.at === this.among.length - 1;
    this.position.textContent = `${count(this.at + 1)} of ${count(this.among.length)}`;
    this.content.replaceChildren(...this.contentOf(this.among[this.at]).filter(Boolean));
    this.content.scrollTop = 0;
  }
}

/** Terms with their descriptions, from lists of a label and what stands beside it. */
export function factList(facts) {
  const rows = facts
    .filter(([, value]) => value)
    .flatMap(([label, ...value]) => [h("dt", {}, label), h("dd", { dir: "auto" }, ...value)]);
  return h("dl", { class: "facts" }, ...rows);
}
