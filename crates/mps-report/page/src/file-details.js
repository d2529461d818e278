// The panel that shows all that is known of one file.

import { copyButton } from "./copy-button.js";
import { h } from "./elements.js";
import { plural } from "./format.js";
import { icon } from "./icons.js";
import { link, webAddress } from "./links.js";
import { factList, Panel } from "./panel.js";

export const fileDetails = (outputs) =>
  new Panel({
    noun: "file",
    contentOf: (index) => content(outputs[index]),
    lineOf: (index) => outputs[index].place,
  });

function content(output) {
  const { place, size, md5, duration, resolution, bitrate } = output;
  const address = webAddress(place);
  const name = place.slice(place.lastIndexOf("/") + 1) || place;
  return [
    h("p", { class: "said mono", dir: "ltr" }, name || "No name"),
    copied("Copy the path", place),
    factList([
      [
        "Size",
        size?.text,
        size && h("span", { class: "muted" }, ` (${plural(size.value, "byte")})`),
      ],
      ["MD5", md5 && copied("Copy the MD5", md5)],
      ["Length", duration?.text],
      ["Resolution", resolution?.text],
      ["Bitrate", bitrate?.text],
      ["Container", output.container],
      ["Made by", output.made_by],
      ["Member", output.member],
    ]),
    address && h("p", {}, link(address, "Open ", icon("out"))),
  ];
}

/** A text that is shown whole, with a button that copies it. */
function copied(label, text) {
  const shown = h("span", { class: "mono", dir: "ltr" }, text);
  return h("div", { class: "copied" }, shown, copyButton(label, text, shown));
}
