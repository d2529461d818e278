// The panel that shows one finding.

import { suggestionChip } from "./chips.js";
import { announce, h } from "./elements.js";
import { count, duration } from "./format.js";
import { button, icon } from "./icons.js";
import { kindDot } from "./kinds.js";
import { link, webAddress } from "./links.js";

/** A panel at the side with all that is known of one finding; the arrow keys go on to its neighbours. */
export class Details {
  /** `picture` is the size of the media's picture, `onShow(index)` puts a finding into the time line's sight. */
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

  /** Opens a finding; `among` is the list of indices whose neighbours can be stepped to. */
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
    const fact = (label, ...value) => [h("dt", {}, label), h("dd", { dir: "auto" }, ...value)];
    const facts = [];
    const length = findings.toldEnd[index] - findings.start[index];
    facts.push(
      fact(
        "Time",
        `${findings.when(index, 3, " to ") || "not told"} `,
        length >= 0 ? h("span", { class: "muted" }, `(${duration(length / 1000)})`) : null,
      ),
    );
    if (findings.confidence(index) !== null)
      facts.push(fact("Confidence", String(findings.confidence(index))));
    if (findings.suggestion(index))
      facts.push(fact("Suggestion", suggestionChip(findings.suggestion(index))));
    if (findings.speaker(index)) facts.push(fact("Speaker", findings.speaker(index)));
    facts.push(fact("Found by", findings.foundBy(index)));
    const area = findings.area(index);
    if (area) facts.push(fact("Area", `${area[0]}, ${area[1]} to ${area[2]}, ${area[3]} px`));
    const url = findings.url(index);
    const address = webAddress(url);
    if (url)
      facts.push(
        fact(
          "Picture or clip",
          address ? link(address, "Open ", icon("out")) : h("span", { class: "mono" }, url),
        ),
      );
    const sketch = area && this.sketch(area);
    this.content.replaceChildren(
      h("p", { class: "kind" }, kindDot(findings.kind(index)), findings.kindName(index)),
      h("p", { class: "said", dir: "auto" }, findings.text(index) || "No text"),
      ...(findings.translation(index)
        ? [h("p", { class: "said translation", dir: "auto" }, findings.translation(index))]
        : []),
      h("dl", { class: "facts" }, ...facts.flat()),
      ...(sketch ? [sketch] : []),
      h(
        "button",
        {
          type: "button",
          class: "primary",
          on: {
            click: () => {
              this.panel.close();
              this.onShow(index);
            },
          },
        },
        "Show on the timeline",
      ),
    );
  }

  /** Where in the picture the finding is. */
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
