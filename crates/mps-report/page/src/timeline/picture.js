// The whole timeline as one picture, for printing: every lane, at the full length of the media.

import { h } from "../elements.js";
import { count } from "../format.js";
import { kindColour } from "../kinds.js";
import { colour } from "../theme.js";
import { Surface, themeOfCanvas } from "./canvas.js";
import { Lane } from "./lane.js";
import { Painter, RULER } from "./painter.js";
import { View } from "./view.js";

/** Width of the picture in pixels, about that of a page in landscape. */
const WIDTH = 1040;
/** Width of the names of the lanes. */
const NAMES = 170;
/** Pixels of the picture for each pixel of the page, so that letters are sharp on paper. */
const SCALE = 2;

export function picture(findings, length) {
  const lanes = findings.kindOrder.map((kind) => new Lane(findings, kind));
  let height = RULER;
  for (const lane of lanes) {
    lane.y = height;
    lane.colour = colour(kindColour(lane.kind), "light");
    height += lane.height;
  }
  const view = new View(length, () => {});
  view.width = WIDTH - NAMES;
  const drawn = h("canvas");
  const painter = new Painter(drawn, view, findings);
  painter.resize(height, SCALE, "light");
  painter.draw(lanes, null, null);

  const numbers = lanes.map((lane) => `${lane.name} ${count(lane.order.length)}`);
  const whole = h("canvas", {
    class: "printed picture",
    role: "img",
    "aria-label": `Findings along the media: ${numbers.join(", ")}`,
  });
  const surface = new Surface(whole);
  surface.resize(WIDTH, height, SCALE);
  whole.style.height = "auto";
  const pen = surface.clear();
  pen.drawImage(drawn, NAMES, 0, view.width, height);
  drawNames(pen, lanes);
  return whole;
}

function drawNames(pen, lanes) {
  const { font, text, line, muted } = themeOfCanvas("light");
  pen.textBaseline = "middle";
  for (const lane of lanes) {
    const middle = lane.y + lane.height / 2;
    pen.fillStyle = line;
    pen.fillRect(0, lane.y - 0.5, NAMES, 1);
    pen.fillStyle = lane.colour;
    pen.fillRect(2, middle - 5, 9, 9);
    pen.font = `13px ${font}`;
    pen.fillStyle = text;
    pen.textAlign = "left";
    pen.fillText(lane.name, 18, middle, NAMES - 70);
    pen.font = `12px ${font}`;
    pen.fillStyle = muted;
    pen.textAlign = "right";
    pen.fillText(count(lane.order.length), NAMES - 10, middle);
  }
}
