// The panel that shows all that is known of one finding. The arrow keys go on to its neighbours.

import { suggestionChip } from "./chips.js";
import { announce, h } from "./elements.js";
import { count, duration } from "./format.js";
import { button, icon } from "./icons.js";
import { kindDot } from "./kinds.js";
import { link, webAddress } from "./links.js";

export class Details {
  /** `picture` has `width` and `height` of the media. `onShow(index)` shows a finding on the timeline. */
  constructor(findings, picture, onShow) {
    Object.assign(this, { findings, picture, onShow });
    this.content = h("div", { class: "details" });
    this.previous = button("Previous finding", "previous", () => this.step(-1));
    this.next = button("Next finding", "next", () => this.step(1));
    this.position = h("span", { class: "muted" });
    const close = button("Close", "close", () => this.panel.close());
    this.panel = h(
      "dialog",
      {
        class: "panel",
        "aria-label": "Finding",
        on: {
          keydown: (event) => this.key(event),
          click: (event) => event.target === this.panel && this.panel.close(),
        },
      },
      h(
        "div",
        { class: "panel-head" },
        this.previous,
        this.next,
        this.position,
        h("span", { class: "grow" }),
        close,
      ),
      this.content,
    );
    document.body.append(this.panel);
  }

  /** Opens a finding. The arrow keys step through `among`, a list of indices. */
  open(index, among) {
    this.among = among;
    this.at = among.indexOf(index);
    this.draw();
    if (!this.panel.open) this.panel.showModal();
  }

  step(by) {
    const next = this.at + by;
    if (next < 0 || next >= this.among.length) return;
    this.at = next;
    this.draw();
    announce(this.findings.line(this.among[next]));
  }

  key(event) {
    const steps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
    if (!(event.key in steps)) return;
    this.step(steps[event.key]);
    event.preventDefault();
  }

  draw() {
    const { findings } = this;
    const index = this.among[this.at];
    this.previous.disabled = this.at === 0;
    this.next.disabled = this.at === this.among.length - 1;
    this.position.textContent = `${count(this.at + 1)} of ${count(this.among.length)}`;
    const translation = findings.translation(index);
    const area = findings.area(index);
    const show = () => {
      this.panel.close();
      this.onShow(index);
    };
    const content = [
      h("p", { class: "kind" }, kindDot(findings.kind(index)), findings.kindName(index)),
      h("p", { class: "said", dir: "auto" }, findings.text(index) || "No text"),
      translation && h("p", { class: "said translation", dir: "auto" }, translation),
      h("dl", { class: "facts" }, ...this.facts(index)),
      area && this.sketch(area),
      h(
        "button",
        { type: "button", class: "primary", on: { click: show } },
        "Show on the timeline",
      ),
    ];
    this.content.replaceChildren(...content.filter(Boolean));
  }

  /** Terms and descriptions of all that is known of a finding. */
  facts(index) {
    const { findings } = this;
    const length = findings.knownEnd[index] - findings.start[index];
    const note = length >= 0 && h("span", { class: "muted" }, `(${duration(length / 1000)})`);
    const suggestion = findings.suggestion(index);
    const area = findings.area(index);
    const url = findings.url(index);
    const facts = [
      ["Time", `${findings.when(index, 3, " to ") || "unknown"} `, note],
      ["Confidence", findings.confidence(index)?.toString()],
      ["Suggestion", suggestion && suggestionChip(suggestion)],
      ["Speaker", findings.speaker(index)],
      ["Found by", findings.foundBy(index)],
      ["Area", area && `${area[0]}, ${area[1]} to ${area[2]}, ${area[3]} px`],
      ["Picture or clip", url && addressOf(url)],
    ];
    return facts
      .filter(([, value]) => value)
      .flatMap(([label, ...value]) => [h("dt", {}, label), h("dd", { dir: "auto" }, ...value)]);
  }

  /** Draws the area of a finding within the picture. `null` if it does not lie within it. */
  sketch([left, top, right, bottom]) {
    const { width, height } = this.picture;
    if (!width || !height || right > width || bottom > height) return null;
    const box = h("span");
    const percent = (part, whole) => `${(100 * part) / whole}%`;
    Object.assign(box.style, {
      left: percent(left, width),
      top: percent(top, height),
      width: percent(right - left, width),
      height: percent(bottom - top, height),
    });
    const frame = h(
      "div",
      {
        class: "sketch",
        role: "img",
        "aria-label": `Area within a picture of ${width} by ${height} pixels`,
      },
      box,
    );
    frame.style.aspectRatio = `${width} / ${height}`;
    return frame;
  }
}

/** A link if the address is one of the web, the text otherwise. */
function addressOf(url) {
  const address = webAddress(url);
  return address ? link(address, "Open ", icon("out")) : h("span", { class: "mono" }, url);
}
