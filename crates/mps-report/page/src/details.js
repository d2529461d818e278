// The panel that shows all that is known of one finding.

import { suggestionChip } from "./chips.js";
import { h } from "./elements.js";
import { duration } from "./format.js";
import { icon } from "./icons.js";
import { kindDot } from "./kinds.js";
import { link, webAddress } from "./links.js";
import { factList, Panel } from "./panel.js";

export class Details {
  /** `picture` has `width` and `height` of the media. `onShow(index)` shows a finding on the timeline. */
  constructor(findings, picture, onShow) {
    Object.assign(this, { findings, picture, onShow });
    this.panel = new Panel({
      noun: "finding",
      contentOf: (index) => this.contentOf(index),
      lineOf: (index) => findings.line(index),
    });
  }

  /** Opens a finding. The arrow keys step through `among`, a list of indices. */
  open(index, among) {
    this.panel.open(index, among);
  }

  contentOf(index) {
    const { findings } = this;
    const translation = findings.translation(index);
    const area = findings.area(index);
    const show = () => {
      this.panel.close();
      this.onShow(index);
    };
    return [
      h("p", { class: "kind" }, kindDot(findings.kind(index)), findings.kindName(index)),
      h("p", { class: "said", dir: "auto" }, findings.text(index) || "No text"),
      translation && h("p", { class: "said translation", dir: "auto" }, translation),
      factList(this.facts(index)),
      area && this.sketch(area),
      h(
        "button",
        { type: "button", class: "primary", on: { click: show } },
        "Show on the timeline",
      ),
    ];
  }

  /** All that is known of a finding, each with its label. */
  facts(index) {
    const { findings } = this;
    const length = findings.knownEnd[index] - findings.start[index];
    const note = length >= 0 && h("span", { class: "muted" }, `(${duration(length / 1000)})`);
    const suggestion = findings.suggestion(index);
    const area = findings.area(index);
    const url = findings.url(index);
    return [
      ["Time", `${findings.when(index, 3, " to ") || "unknown"} `, note],
      ["Confidence", findings.confidence(index)?.toString()],
      ["Suggestion", suggestion && suggestionChip(suggestion)],
      ["Speaker", findings.speaker(index), speakerId(findings, index)],
      ["Found by", findings.foundBy(index)],
      ["Area", area && `${area[0]}, ${area[1]} to ${area[2]}, ${area[3]} px`],
      ["Picture or clip", url && addressOf(url)],
    ];
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

/** The identifier of the speaker, if the name does not say it. */
function speakerId(findings, index) {
  const id = findings.speakerId(index);
  return id === findings.speaker(index) ? null : h("span", { class: "muted" }, ` (ID ${id})`);
}
