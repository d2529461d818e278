// Draws the ruler and the lanes.

import { clock } from "../format.js";
import { lowerBound } from "../lower-bound.js";
import { Surface, themeOfCanvas } from "./canvas.js";
import { GAP, ROW } from "./lane.js";

/** Height of the ruler in pixels. */
export const RULER = 26;
/** Distance between marks of the ruler in pixels, at least. */
const MARK = 90;
const DAY = 86_400_000;
/** Distances between marks of the ruler in milliseconds. */
const STEPS = [
  10,
  50,
  100,
  200,
  500,
  1e3,
  2e3,
  5e3,
  10e3,
  15e3,
  30e3,
  60e3,
  120e3,
  300e3,
  600e3,
  900e3,
  1800e3,
  3600e3,
  7200e3,
  14400e3,
  43200e3,
  DAY,
];
/** Width of a bar of a crowded lane in pixels. */
const BAR = 4;

export class Painter {
  constructor(canvas, view, findings) {
    Object.assign(this, { view, findings, surface: new Surface(canvas) });
  }

  /**
   * Reads the colours again, because the theme may have changed. `scale` and `scheme` override those
   * of the screen.
   */
  resize(height, scale, scheme) {
    this.surface.resize(this.view.width, height, scale);
    this.theme = themeOfCanvas(scheme);
  }

  /** Draws the lanes, with a mark at `cursor` and a frame around the finding `chosen`. */
  draw(lanes, cursor, chosen) {
    const pen = this.surface.clear();
    this.drawRuler(pen);
    for (const lane of lanes) {
      pen.fillStyle = this.theme.line;
      pen.fillRect(0, lane.y - 0.5, this.view.width, 1);
      if (!lane.shown) continue;
      if (lane.isCrowded(this.view)) this.drawNumbers(pen, lane);
      else this.drawFindings(pen, lane, chosen?.lane === lane ? chosen.position : null);
    }
    if (cursor !== null && this.view.contains(cursor)) this.drawCursor(pen, cursor);
  }

  drawRuler(pen) {
    const { view, theme } = this;
    const step =
      STEPS.find((candidate) => candidate / view.perPixel >= MARK) ??
      DAY * Math.ceil((view.perPixel * MARK) / DAY);
    /** Digits of a second that tell marks apart. */
    this.digits = step >= 1000 ? 0 : step >= 100 ? 1 : 2;
    pen.font = `11px ${theme.font}`;
    pen.textBaseline = "middle";
    let free = 0;
    for (let moment = Math.ceil(view.from / step) * step; moment <= view.to; moment += step) {
      const x = view.x(moment);
      pen.fillStyle = theme.line;
      pen.fillRect(x - 0.5, RULER - 6, 1, this.surface.height);
      const text = clock(moment, this.digits);
      const { width } = pen.measureText(text);
      const left = Math.max(0, Math.min(view.width - width, x - width / 2));
      // Texts of nonsensical lengths are longer than the distance of the marks.
      if (left < free) continue;
      free = left + width + 4;
      pen.fillStyle = theme.muted;
      pen.fillText(text, left, 10);
    }
  }

  drawCursor(pen, cursor) {
    const x = this.view.x(cursor);
    pen.fillStyle = this.theme.accent;
    pen.fillRect(x - 0.75, RULER - 10, 1.5, this.surface.height);
    pen.beginPath();
    pen.moveTo(x - 5, RULER - 12);
    pen.lineTo(x + 5, RULER - 12);
    pen.lineTo(x, RULER - 4);
    pen.fill();
  }

  drawFindings(pen, lane, chosen) {
    const { view } = this;
    for (const [at, row] of lane.rows.entries()) {
      const y = lane.y + GAP / 2 + at * ROW;
      for (
        let next = lowerBound(row.reaches, view.from);
        next < row.positions.length && row.starts[next] < view.to;
        next++
      ) {
        const index = lane.order[row.positions[next]];
        if (this.findings.end[index] >= view.from) this.drawFinding(pen, lane, index, y);
      }
    }
    if (chosen !== null) this.drawChosen(pen, lane, chosen);
  }

  drawFinding(pen, lane, index, y) {
    const { view, findings } = this;
    const left = Math.max(-10, view.x(findings.start[index]));
    const right = Math.min(view.width + 10, view.x(findings.end[index]));
    const width = Math.max(2.5, right - left - 1);
    pen.globalAlpha = findings.suggestion(index) === "pass" ? 0.35 : 1;
    pen.fillStyle = lane.colour;
    if (width > 6) {
      pen.beginPath();
      pen.roundRect(left, y + 1, width, ROW - 2, 3);
      pen.fill();
    } else {
      pen.fillRect(left, y + 1, width, ROW - 2);
    }
    pen.globalAlpha = 1;
    if (width <= 30) return;
    const from = Math.max(0, left);
    const room = Math.min(view.width, left + width) - from - 9;
    this.drawText(pen, findings.label(index), from + 5, y + ROW / 2 + 0.5, room);
  }

  drawChosen(pen, lane, position) {
    const index = lane.order[position];
    const left = this.view.x(this.findings.start[index]);
    const width = Math.max(4, this.view.x(this.findings.end[index]) - left);
    const top = lane.y + GAP / 2 + lane.rowOf[position] * ROW;
    pen.strokeStyle = this.theme.text;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.roundRect(left - 2, top - 1, width + 3, ROW + 2, 4);
    pen.stroke();
  }

  drawText(pen, text, x, y, room) {
    if (!text || room < 12) return;
    pen.save();
    pen.beginPath();
    pen.rect(x, y - ROW / 2, room, ROW);
    pen.clip();
    pen.font = `11.5px ${this.theme.font}`;
    pen.textBaseline = "middle";
    pen.fillStyle = this.theme.onKind;
    pen.fillText(text.slice(0, 200), x, y);
    pen.restore();
  }

  /** Draws how many findings start in each stretch of a few pixels. */
  drawNumbers(pen, lane) {
    const { first, span, numbers, most } = this.numbersOf(lane);
    const height = lane.height - GAP;
    pen.fillStyle = lane.colour;
    for (const [at, number] of numbers.entries()) {
      if (!number) continue;
      const bar = Math.max(2, Math.sqrt(number / most) * height);
      const x = this.view.x(first + at * span);
      pen.fillRect(x, lane.y + GAP / 2 + height - bar, BAR - 1, bar);
    }
  }

  numbersOf(lane) {
    const { view } = this;
    // Stretches start at multiples of their length, so that bars keep their shape while the view
    // moves.
    const span = BAR * view.perPixel;
    const first = Math.floor(view.from / span) * span;
    const numbers = [];
    let most = 1;
    for (let from = first, before = lowerBound(lane.starts, from); from < view.to; from += span) {
      const after = lowerBound(lane.starts, from + span, before);
      numbers.push(after - before);
      most = Math.max(most, after - before);
      before = after;
    }
    return { span, first, numbers, most };
  }
}
