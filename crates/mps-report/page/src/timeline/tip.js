// The tip beside the pointer or the chosen finding.

import { suggestionChip } from "../chips.js";
import { h } from "../elements.js";
import { plural } from "../format.js";
import { kindDot } from "../kinds.js";

export class Tip {
  constructor(findings) {
    this.findings = findings;
    this.element = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
    document.body.append(this.element);
  }

  showFinding(index, x, y) {
    const { findings } = this;
    const confidence = findings.confidence(index);
    const note =
      confidence === null ? "" : h("span", { class: "muted" }, `confidence ${confidence}`);
    const when = findings.when(index, 1, " to ");
    const translation = findings.translation(index);
    const suggestion = findings.suggestion(index);
    this.show(
      x,
      y,
      h("p", { class: "kind" }, kindDot(findings.kind(index)), when, note),
      h("p", { class: "said", dir: "auto" }, findings.text(index) || "No text"),
      translation && h("p", { class: "said translation", dir: "auto" }, translation),
      suggestion && h("p", {}, suggestionChip(suggestion)),
    );
  }

  showCrowd(lane, number, moment, x, y) {
    const text = `${plural(number, "finding")} around ${moment}`;
    this.show(
      x,
      y,
      h("p", { class: "kind" }, kindDot(lane.kind), text),
      h("p", { class: "muted" }, "Click to zoom in"),
    );
  }

  show(x, y, ...content) {
    this.element.replaceChildren(...content.filter(Boolean));
    this.element.hidden = false;
    const { offsetWidth, offsetHeight } = this.element;
    const left = Math.max(8, Math.min(innerWidth - offsetWidth - 8, x + 14));
    const below = y + 18;
    const top = below + offsetHeight > innerHeight ? y - offsetHeight - 12 : below;
    this.element.style.transform = `translate(${left}px, ${Math.max(8, top)}px)`;
  }

  hide() {
    this.element.hidden = true;
  }
}
