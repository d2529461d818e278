// The findings along the length of the media, on a canvas: a lane for each kind.

import { suggestionChip } from "./chips.js";
import { announce, h } from "./elements.js";
import { clock, count, plural } from "./format.js";
import { button } from "./icons.js";
import { KINDS, kindColour, kindDot } from "./kinds.js";
import { lowerBound } from "./lower-bound.js";
import { colour, themeListeners } from "./theme.js";

const RULER = 26;

const ROW = 20;

const MOST_ROWS = 4;

const GAP = 10;

/** No closer than this many milliseconds across the width. */
const CLOSEST = 500;

const MINIMAP = 36;

/** The findings of one kind, packed into rows in which they do not overlap, as far as the most rows allow. */
class Lane {
  constructor(findings, kind) {
    this.kind = findings.kinds[kind];
    this.name = KINDS[this.kind] ?? this.kind;
    this.order = findings.ofKind(kind).filter((index) => findings.timed(index));
    this.starts = Float64Array.from(this.order, (index) => findings.start[index]);
    const rows = [];
    this.rowOf = new Uint8Array(this.order.length);
    this.order.forEach((index, position) => {
      let row = rows.findIndex((candidate) => candidate.reach <= findings.start[index]);
      if (row < 0)
        row =
          rows.length < MOST_ROWS
            ? rows.push({ reach: 0, positions: [] }) - 1
            : rows.reduce(
                (best, candidate, at) => (candidate.reach < rows[best].reach ? at : best),
                0,
              );
      rows[row].positions.push(position);
      rows[row].reach = Math.max(rows[row].reach, findings.end[index]);
      this.rowOf[position] = row;
    });
    this.rows = rows.map(({ positions }) => {
      // How far those up to each one reach: ascending, so that what is in sight is found by halving.
      const reaches = new Float64Array(positions.length);
      let reach = 0;
      positions.forEach((position, at) => {
        reach = Math.max(reach, findings.end[this.order[position]]);
        reaches[at] = reach;
      });
      return {
        positions: Uint32Array.from(positions),
        starts: Float64Array.from(positions, (position) => this.starts[position]),
        reaches,
      };
    });
    this.height = Math.max(1, this.rows.length) * ROW + GAP;
    this.shown = true;
  }

  /** How many findings begin between two moments. */
  between(from, to) {
    return lowerBound(this.starts, to) - lowerBound(this.starts, from);
  }
}

export class Timeline {
  /** `onOpen(index, lane order)` is called for a chosen finding, `onSeek(millis)` for a chosen moment. */
  constructor(findings, length, { onOpen, onSeek }) {
    Object.assign(this, { findings, length: Math.max(length, CLOSEST), onOpen, onSeek });
    this.lanes = findings.kindOrder.map((kind) => new Lane(findings, kind));
    this.from = 0;
    this.to = this.length;
    this.at = null;
    this.chosen = null;
    this.pointers = new Map();
    this.canvas = h("canvas", { "aria-hidden": "true" });
    this.stage = h(
      "div",
      {
        class: "stage",
        tabindex: 0,
        role: "application",
        "aria-roledescription": "timeline",
        "aria-label": `Findings along the media: ${this.lanes.map((lane) => `${lane.name} ${count(lane.order.length)}`).join(", ")}`,
        "aria-describedby": "timeline-keys",
        on: {
          pointerdown: (event) => this.down(event),
          pointermove: (event) => this.move(event),
          pointerup: (event) => this.up(event),
          pointercancel: (event) => this.pointers.delete(event.pointerId),
          pointerleave: () => this.hideTip(),
          dblclick: (event) => this.zoom(0.25, this.momentAt(event)),
          keydown: (event) => this.key(event),
          blur: () => this.hideTip(),
        },
      },
      this.canvas,
    );
    this.minimap = h("canvas", {
      class: "minimap",
      "aria-hidden": "true",
      on: {
        pointerdown: (event) => this.miniDown(event),
        pointermove: (event) => event.buttons && this.miniMove(event),
      },
    });
    this.tip = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
    document.body.append(this.tip);
    this.names = h("div", { class: "lane-names" });
    this.range = h("span", { class: "muted status" });
    const hint = "Drag to move, ⌘ or Ctrl + wheel to zoom.";
    const keys =
      "Arrow keys go from finding to finding and from lane to lane, return opens one. Plus and minus zoom, 0 shows all, shift with an arrow moves, Home and End go to the first and the last. The table of findings has the same content.";
    this.element = h(
      "div",
      { class: "timeline" },
      h(
        "div",
        { class: "controls" },
        h(
          "div",
          { class: "group" },
          button("Zoom in", "plus", () => this.zoom(0.5)),
          button("Zoom out", "minus", () => this.zoom(2)),
          button("Show all", "fit", () => this.show(0, this.length)),
        ),
        this.range,
        h("span", { class: "muted hint" }, hint),
        h("p", { class: "hidden", id: "timeline-keys" }, keys),
      ),
      h("div", { class: "lanes" }, this.names, this.stage),
      this.minimap,
    );
    this.lanes.forEach((lane) => {
      lane.toggle = h(
        "button",
        {
          type: "button",
          "aria-pressed": "true",
          title: "Show or hide",
          on: { click: () => this.toggle(lane) },
        },
        kindDot(lane.kind),
        h("span", { class: "lane-name" }, lane.name),
        h("span", { class: "muted number" }, count(lane.order.length)),
      );
      this.names.append(lane.toggle);
    });
    this.stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    new ResizeObserver(() => this.layout()).observe(this.stage);
    themeListeners.push(() => this.layout());
    this.layout();
  }

  toggle(lane) {
    lane.shown = !lane.shown;
    lane.toggle.setAttribute("aria-pressed", lane.shown);
    this.layout();
  }

  /** Reads colours and sizes anew. */
  layout() {
    let y = RULER;
    for (const lane of this.lanes) {
      lane.y = y;
      const height = lane.shown ? lane.height : 26;
      lane.toggle.style.height = `${height}px`;
      lane.colour = colour(kindColour(lane.kind));
      y += height;
    }
    this.bottom = y;
    this.names.style.paddingTop = `${RULER}px`;
    this.stage.style.height = `${y}px`;
    this.width = this.stage.clientWidth;
    this.ink = colour("--text");
    this.faint = colour("--line");
    this.muted = colour("--muted");
    this.onKind = colour("--on-kind");
    this.accent = colour("--accent");
    this.font = getComputedStyle(document.body).fontFamily;
    this.scale = devicePixelRatio || 1;
    for (const [canvas, height] of [
      [this.canvas, y],
      [this.minimap, MINIMAP],
    ]) {
      const width =
        canvas === this.canvas ? this.width : this.minimap.parentElement?.clientWidth || this.width;
      canvas.width = Math.round(width * this.scale);
      canvas.height = Math.round(height * this.scale);
      canvas.style.height = `${height}px`;
    }
    this.map = null;
    this.draw();
  }

  schedule() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  /** Shows this stretch, as far as the media goes and the closest zoom allows. */
  show(from, to) {
    const span = Math.min(this.length, Math.max(CLOSEST, to - from));
    this.from = Math.max(0, Math.min(this.length - span, from + (to - from - span) / 2));
    this.to = this.from + span;
    this.schedule();
  }

  zoom(factor, around = (this.from + this.to) / 2) {
    this.show(around - (around - this.from) * factor, around + (this.to - around) * factor);
  }

  pan(by) {
    const span = this.to - this.from;
    const from = Math.max(0, Math.min(this.length - span, this.from + by));
    this.show(from, from + span);
  }

  /** Marks a moment, and moves it into sight. */
  seek(millis) {
    this.at = Math.max(0, Math.min(this.length, millis));
    if (this.at < this.from || this.at > this.to) this.pan(this.at - (this.from + this.to) / 2);
    this.schedule();
  }

  /** Marks a finding, and zooms until it can be told from its neighbours. */
  reveal(index) {
    const lane = this.lanes.find((candidate) => candidate.kind === this.findings.kind(index));
    if (!this.findings.timed(index)) return;
    if (!lane.shown) this.toggle(lane);
    this.chosen = { lane, position: lane.order.indexOf(index) };
    const [start, end] = [this.findings.start[index], this.findings.end[index]];
    const span = Math.max((end - start) * 8, 20000);
    if (this.to - this.from > span * 3 || start < this.from || end > this.to)
      this.show((start + end - span) / 2, (start + end + span) / 2);
    this.at = start;
    this.onSeek(start);
    this.schedule();
  }

  x(millis) {
    return ((millis - this.from) / (this.to - this.from)) * this.width;
  }

  momentAt(event) {
    const box = this.stage.getBoundingClientRect();
    return this.from + ((event.clientX - box.left) / box.width) * (this.to - this.from);
  }

  draw() {
    const pen = this.canvas.getContext("2d");
    pen.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    pen.clearRect(0, 0, this.width, this.bottom);
    this.drawRuler(pen);
    for (const lane of this.lanes) {
      pen.fillStyle = this.faint;
      pen.fillRect(0, lane.y - 0.5, this.width, 1);
      if (lane.shown) this.drawLane(pen, lane);
    }
    if (this.at !== null && this.at >= this.from && this.at <= this.to) {
      pen.fillStyle = this.accent;
      const x = this.x(this.at);
      pen.fillRect(x - 0.75, RULER - 10, 1.5, this.bottom);
      pen.beginPath();
      pen.moveTo(x - 5, RULER - 12);
      pen.lineTo(x + 5, RULER - 12);
      pen.lineTo(x, RULER - 4);
      pen.fill();
    }
    this.range.textContent = `${clock(this.from, this.digits)} to ${clock(this.to, this.digits)}`;
    this.drawMinimap();
  }

  drawRuler(pen) {
    const steps = [
      10, 50, 100, 200, 500, 1e3, 2e3, 5e3, 10e3, 15e3, 30e3, 60e3, 120e3, 300e3, 600e3, 900e3,
      1800e3, 3600e3, 7200e3, 14400e3, 43200e3, 86400e3,
    ];
    const perPixel = (this.to - this.from) / Math.max(1, this.width);
    const step =
      steps.find((candidate) => candidate / perPixel >= 90) ??
      864e5 * Math.ceil((perPixel * 90) / 864e5);
    this.digits = step >= 1000 ? 0 : step >= 100 ? 1 : 2;
    pen.font = `11px ${this.font}`;
    pen.textBaseline = "middle";
    for (let moment = Math.ceil(this.from / step) * step; moment <= this.to; moment += step) {
      const x = this.x(moment);
      pen.fillStyle = this.faint;
      pen.fillRect(x - 0.5, RULER - 6, 1, this.bottom);
      const text = clock(moment, this.digits);
      const half = pen.measureText(text).width / 2;
      pen.fillStyle = this.muted;
      pen.fillText(text, Math.max(0, Math.min(this.width - 2 * half, x - half)), 10);
    }
  }

  /** Whether there are too many findings in sight to draw each: then how many there are is drawn instead. */
  crowded(lane) {
    return lane.between(this.from, this.to) > this.width / 4;
  }

  drawLane(pen, lane) {
    if (this.crowded(lane)) return this.drawCounts(pen, lane);
    for (const [at, row] of lane.rows.entries()) {
      const y = lane.y + GAP / 2 + at * ROW;
      for (
        let next = lowerBound(row.reaches, this.from);
        next < row.positions.length && row.starts[next] < this.to;
        next++
      ) {
        const index = lane.order[row.positions[next]];
        if (this.findings.end[index] < this.from) continue;
        const left = Math.max(-10, this.x(this.findings.start[index]));
        const right = Math.min(this.width + 10, this.x(this.findings.end[index]));
        const width = Math.max(2.5, right - left - 1);
        pen.globalAlpha = this.findings.suggestion(index) === "pass" ? 0.35 : 1;
        pen.fillStyle = lane.colour;
        if (width > 6) {
          pen.beginPath();
          pen.roundRect(left, y + 1, width, ROW - 2, 3);
          pen.fill();
        } else {
          pen.fillRect(left, y + 1, width, ROW - 2);
        }
        pen.globalAlpha = 1;
        if (width > 30)
          this.drawText(
            pen,
            this.findings.text(index),
            Math.max(0, left) + 5,
            y + ROW / 2 + 0.5,
            Math.min(this.width, left + width) - Math.max(0, left) - 9,
          );
      }
    }
    if (this.chosen?.lane === lane) this.drawChosen(pen, lane);
  }

  drawChosen(pen, lane) {
    const index = lane.order[this.chosen.position];
    const left = this.x(this.findings.start[index]);
    const width = Math.max(4, this.x(this.findings.end[index]) - left);
    pen.strokeStyle = this.ink;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.roundRect(
      left - 2,
      lane.y + GAP / 2 + lane.rowOf[this.chosen.position] * ROW - 1,
      width + 3,
      ROW + 2,
      4,
    );
    pen.stroke();
  }

  drawText(pen, text, x, y, room) {
    if (!text || room < 12) return;
    pen.save();
    pen.beginPath();
    pen.rect(x, y - ROW / 2, room, ROW);
    pen.clip();
    pen.font = `11.5px ${this.font}`;
    pen.textBaseline = "middle";
    pen.fillStyle = this.onKind;
    pen.fillText(text.slice(0, 200), x, y);
    pen.restore();
  }

  /** Bars of how many findings begin in each stretch of a few pixels. */
  drawCounts(pen, lane) {
    const bars = this.countsOf(lane);
    const height = lane.height - GAP;
    pen.fillStyle = lane.colour;
    for (const [at, number] of bars.numbers.entries()) {
      if (!number) continue;
      const bar = Math.max(2, Math.sqrt(number / bars.most) * height);
      pen.fillRect(
        this.x(bars.first + at * bars.span),
        lane.y + GAP / 2 + height - bar,
        bars.width - 1,
        bar,
      );
    }
  }

  countsOf(lane) {
    const width = 4;
    // Whole stretches, so that bars keep their shape while the view moves.
    const span = (width * (this.to - this.from)) / this.width;
    const first = Math.floor(this.from / span) * span;
    const numbers = [];
    let most = 1;
    for (let from = first, before = lowerBound(lane.starts, from); from < this.to; from += span) {
      const after = lowerBound(lane.starts, from + span, before);
      numbers.push(after - before);
      most = Math.max(most, after - before);
      before = after;
    }
    return { width, span, first, numbers, most };
  }

  /** The whole length, with the stretch in sight marked. */
  drawMinimap() {
    const pen = this.minimap.getContext("2d");
    const width = this.minimap.width / this.scale;
    pen.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    pen.clearRect(0, 0, width, MINIMAP);
    if (!this.map || this.map.length !== Math.ceil(width / 3)) {
      this.map = new Float64Array(Math.ceil(width / 3));
      for (let index = 0; index < this.findings.count; index++)
        if (this.findings.timed(index))
          this.map[
            Math.min(
              this.map.length - 1,
              Math.max(0, Math.floor((this.findings.start[index] / this.length) * this.map.length)),
            )
          ]++;
      this.mapMost = this.map.reduce((most, number) => Math.max(most, number), 1);
    }
    pen.fillStyle = this.muted;
    pen.globalAlpha = 0.55;
    this.map.forEach((number, at) => {
      const height = number && Math.max(1.5, Math.sqrt(number / this.mapMost) * (MINIMAP - 8));
      pen.fillRect(at * 3, MINIMAP - 4 - height, 2, height);
    });
    const [left, right] = [(this.from / this.length) * width, (this.to / this.length) * width];
    pen.fillStyle = this.accent;
    pen.globalAlpha = 0.16;
    pen.fillRect(left, 0, Math.max(3, right - left), MINIMAP);
    pen.globalAlpha = 1;
    pen.fillRect(left, 0, 2, MINIMAP);
    pen.fillRect(Math.max(left + 1, right - 2), 0, 2, MINIMAP);
  }

  miniDown(event) {
    this.minimap.setPointerCapture(event.pointerId);
    const moment = this.miniMoment(event);
    this.grip =
      moment >= this.from && moment <= this.to ? moment - this.from : (this.to - this.from) / 2;
    this.miniMove(event);
  }

  miniMove(event) {
    this.pan(this.miniMoment(event) - this.grip - this.from);
  }

  miniMoment(event) {
    const box = this.minimap.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * this.length;
  }

  wheel(event) {
    const across = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (event.ctrlKey || event.metaKey)
      this.zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.006), this.momentAt(event));
    else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      this.pan((across / this.width) * (this.to - this.from));
    else return;
    event.preventDefault();
    this.hideTip();
  }

  down(event) {
    if (event.button !== 0) return;
    this.pointers.set(event.pointerId, event);
    this.dragged = false;
    this.stage.focus({ preventScroll: true });
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return this.hover(event);
    const moved = event.clientX - before.clientX;
    if (!this.dragged && Math.abs(moved) < 4) return;
    if (!this.dragged) this.stage.setPointerCapture(event.pointerId);
    this.dragged = true;
    this.hideTip();
    const perPixel = (this.to - this.from) / this.width;
    const other = [...this.pointers.values()].find(
      (pointer) => pointer.pointerId !== event.pointerId,
    );
    if (other) {
      const apart = (pointer) => Math.max(10, Math.abs(pointer.clientX - other.clientX));
      this.zoom(apart(before) / apart(event), this.momentAt(other));
    } else {
      this.pan(-moved * perPixel);
    }
    this.pointers.set(event.pointerId, event);
  }

  up(event) {
    const pressed = this.pointers.delete(event.pointerId);
    if (!pressed || this.dragged) return;
    const hit = this.hit(event);
    if (hit?.crowd) return this.zoom(0.2, this.momentAt(event));
    if (hit) {
      this.chosen = hit;
      this.schedule();
      this.hideTip();
      return this.onOpen(hit.lane.order[hit.position], hit.lane.order);
    }
    this.seek(this.momentAt(event));
    this.onSeek(this.at);
  }

  /** The finding under the pointer, or the crowd. */
  hit(event) {
    const box = this.stage.getBoundingClientRect();
    const y = event.clientY - box.top;
    const lane = this.lanes.find(
      (candidate) => candidate.shown && y >= candidate.y && y < candidate.y + candidate.height,
    );
    if (!lane) return null;
    const perPixel = (this.to - this.from) / this.width;
    const moment = this.momentAt(event);
    if (this.crowded(lane)) {
      const number = lane.between(moment - 2 * perPixel, moment + 2 * perPixel);
      return number ? { lane, crowd: number } : null;
    }
    const at = Math.floor((y - lane.y - GAP / 2) / ROW);
    const row = lane.rows[at];
    if (!row) return null;
    let best = null;
    for (
      let next = lowerBound(row.reaches, moment - 4 * perPixel);
      next < row.positions.length && row.starts[next] <= moment + 3 * perPixel;
      next++
    ) {
      const index = lane.order[row.positions[next]];
      const away = Math.max(
        this.findings.start[index] - moment,
        moment - this.findings.end[index],
        0,
      );
      if (away <= 4 * perPixel && (!best || away < best.away))
        best = { lane, position: row.positions[next], away };
    }
    return best;
  }

  hover(event) {
    const hit = this.hit(event);
    this.stage.style.cursor = hit ? "pointer" : "";
    if (!hit) return this.hideTip();
    if (hit.crowd) {
      this.tip.replaceChildren(
        h(
          "p",
          { class: "kind" },
          kindDot(hit.lane.kind),
          `${plural(hit.crowd, "finding")} around ${clock(this.momentAt(event), this.digits)}`,
        ),
        h("p", { class: "muted" }, "Click to zoom in"),
      );
    } else {
      this.fillTip(hit.lane.order[hit.position]);
    }
    this.placeTip(event.clientX, event.clientY);
  }

  fillTip(index) {
    const { findings } = this;
    const confidence = findings.confidence(index);
    this.tip.replaceChildren(
      h(
        "p",
        { class: "kind" },
        kindDot(findings.kind(index)),
        findings.when(index, 1, " to "),
        confidence === null ? "" : h("span", { class: "muted" }, `confidence ${confidence}`),
      ),
      h("p", { class: "said", dir: "auto" }, findings.text(index) || "No text"),
      ...(findings.translation(index)
        ? [h("p", { class: "said translation", dir: "auto" }, findings.translation(index))]
        : []),
      ...(findings.suggestion(index)
        ? [h("p", {}, suggestionChip(findings.suggestion(index)))]
        : []),
    );
  }

  placeTip(x, y) {
    this.tip.hidden = false;
    const { offsetWidth, offsetHeight } = this.tip;
    const left = Math.max(8, Math.min(innerWidth - offsetWidth - 8, x + 14));
    const top = y + 18 + offsetHeight > innerHeight ? y - offsetHeight - 12 : y + 18;
    this.tip.style.transform = `translate(${left}px, ${Math.max(8, top)}px)`;
  }

  hideTip() {
    this.tip.hidden = true;
  }

  key(event) {
    if (event.target !== this.stage) return;
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key];
    if ((event.key === "ArrowLeft" || event.key === "ArrowRight") && event.shiftKey)
      this.pan(step * 0.2 * (this.to - this.from));
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === "+" || event.key === "=") this.zoom(0.5, this.chosenMoment());
    else if (event.key === "-") this.zoom(2, this.chosenMoment());
    else if (event.key === "0") this.show(0, this.length);
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight")
      this.choose(this.chosen?.lane, this.chosen && this.chosen.position + step);
    else if (event.key === "Home") this.choose(this.chosen?.lane, 0);
    else if (event.key === "End") this.choose(this.chosen?.lane, Infinity);
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") this.changeLane(step);
    else if (event.key === "Enter" && this.chosen)
      this.onOpen(this.chosen.lane.order[this.chosen.position], this.chosen.lane.order);
    else if (event.key === "Escape") this.hideTip();
    else return;
    event.preventDefault();
  }

  chosenMoment() {
    return this.chosen ? this.chosen.lane.starts[this.chosen.position] : undefined;
  }

  /** Goes to a finding of a lane, without a position to the first in sight. */
  choose(lane = this.lanes.find((candidate) => candidate.shown), position) {
    if (!lane) return;
    const at = Math.max(
      0,
      Math.min(lane.order.length - 1, position ?? lowerBound(lane.starts, this.from)),
    );
    const index = lane.order[at];
    this.reveal(index);
    announce(this.findings.line(index));
    const box = this.stage.getBoundingClientRect();
    this.fillTip(index);
    this.placeTip(
      box.left + this.x(this.findings.start[index]),
      box.top + lane.y + lane.height - 16,
    );
  }

  /** Goes on to what the next lane has at the same time. */
  changeLane(step) {
    const shown = this.lanes.filter((lane) => lane.shown);
    const at = shown.indexOf(this.chosen?.lane);
    const lane = shown[Math.max(0, Math.min(shown.length - 1, at + step))];
    if (lane) this.choose(lane, lowerBound(lane.starts, this.chosenMoment() ?? this.from));
  }
}
