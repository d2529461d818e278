// The findings along the length of the media: a lane for each kind, drawn at the level of detail
// that the zoom allows. Handles pointer, wheel and keys.

import { announce, h } from "../elements.js";
import { clock, count } from "../format.js";
import { button } from "../icons.js";
import { kindColour, kindDot } from "../kinds.js";
import { lowerBound } from "../lower-bound.js";
import { colour, onThemeChange } from "../theme.js";
import { Lane } from "./lane.js";
import { Minimap } from "./minimap.js";
import { Painter, RULER } from "./painter.js";
import { Tip } from "./tip.js";
import { View } from "./view.js";

const HINT = "Drag to scroll. ⌘ or Ctrl + wheel zooms.";
const KEYS =
  "Left and right select the previous and the next finding, up and down another lane. Enter opens the finding. " +
  "Plus and minus zoom, 0 shows everything, Shift with left or right scrolls. " +
  "Home and End select the first and the last finding. The findings table has the same content.";

/** Pixels that the pointer moves before a press counts as a drag. */
const DRAG = 4;

export class Timeline {
  /**
   * `onOpen(index, order)` is called for a finding that is opened, with those of its lane.
   * `onSeek(millis)` is called for a moment that is chosen.
   */
  constructor(findings, length, { onOpen, onSeek }) {
    Object.assign(this, { findings, onOpen, onSeek });
    this.lanes = findings.kindOrder.map((kind) => new Lane(findings, kind));
    this.view = new View(length, () => this.schedule());
    this.cursor = null;
    /** Lane and position of the selected finding. */
    this.chosen = null;
    this.pointers = new Map();
    const canvas = h("canvas", { "aria-hidden": "true" });
    this.painter = new Painter(canvas, this.view, findings);
    this.minimap = new Minimap(findings, this.view);
    this.tip = new Tip(findings);
    this.stage = this.makeStage(canvas);
    this.element = this.makeElement();
    new ResizeObserver(() => this.layout()).observe(this.stage);
    onThemeChange(() => this.layout());
    this.layout();
  }

  makeStage(canvas) {
    const lanes = this.lanes.map((lane) => `${lane.name} ${count(lane.order.length)}`);
    const on = {
      pointerdown: (event) => this.press(event),
      pointermove: (event) => this.move(event),
      pointerup: (event) => this.release(event),
      pointercancel: (event) => this.pointers.delete(event.pointerId),
      pointerleave: () => this.tip.hide(),
      dblclick: (event) => this.view.zoom(0.25, this.momentAt(event)),
      keydown: (event) => this.key(event),
      blur: () => this.tip.hide(),
    };
    const attributes = {
      class: "stage",
      tabindex: 0,
      role: "application",
      "aria-roledescription": "timeline",
      "aria-label": `Findings along the media: ${lanes.join(", ")}`,
      "aria-describedby": "timeline-keys",
      on,
    };
    const stage = h("div", attributes, canvas);
    stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    return stage;
  }

  makeElement() {
    this.names = h("div", { class: "lane-names" });
    for (const lane of this.lanes) {
      lane.toggle = this.laneButton(lane);
      this.names.append(lane.toggle);
    }
    this.range = h("span", { class: "muted status" });
    const zoom = h(
      "div",
      { class: "group" },
      button("Zoom in", "plus", () => this.view.zoom(0.5)),
      button("Zoom out", "minus", () => this.view.zoom(2)),
      button("Show all", "fit", () => this.view.showAll()),
    );
    const hint = h("span", { class: "muted hint" }, HINT);
    const keys = h("p", { class: "hidden", id: "timeline-keys" }, KEYS);
    return h(
      "div",
      { class: "timeline" },
      h("div", { class: "controls" }, zoom, this.range, hint, keys),
      h("div", { class: "lanes" }, this.names, this.stage),
      this.minimap.element,
    );
  }

  laneButton(lane) {
    const on = { click: () => this.toggle(lane) };
    return h(
      "button",
      { type: "button", "aria-pressed": "true", title: "Show or hide", on },
      kindDot(lane.kind),
      h("span", { class: "lane-name" }, lane.name),
      h("span", { class: "muted number" }, count(lane.order.length)),
    );
  }

  toggle(lane) {
    lane.shown = !lane.shown;
    lane.toggle.setAttribute("aria-pressed", lane.shown);
    this.layout();
  }

  /** Reads sizes and colours, and draws. */
  layout() {
    let y = RULER;
    for (const lane of this.lanes) {
      lane.y = y;
      lane.toggle.style.height = `${lane.height}px`;
      lane.colour = colour(kindColour(lane.kind));
      y += lane.height;
    }
    this.names.style.paddingTop = `${RULER}px`;
    this.stage.style.height = `${y}px`;
    this.view.width = this.stage.clientWidth;
    this.painter.resize(y);
    this.minimap.resize();
    this.draw();
  }

  schedule() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  draw() {
    this.painter.draw(this.lanes, this.cursor, this.chosen);
    const [from, to] = [this.view.from, this.view.to].map((at) => clock(at, this.painter.digits));
    this.range.textContent = `${from} to ${to}`;
    this.minimap.draw();
  }

  /** Marks a moment, and scrolls to it. */
  seek(millis) {
    const { view } = this;
    this.cursor = Math.max(0, Math.min(view.length, millis));
    if (!view.contains(this.cursor)) view.pan(this.cursor - view.middle);
    this.schedule();
  }

  /** Selects a finding, and zooms in until it stands apart from its neighbours. */
  reveal(index) {
    const { findings, view } = this;
    const lane = this.lanes.find((candidate) => candidate.kind === findings.kind(index));
    if (!findings.timed(index)) return;
    if (!lane.shown) this.toggle(lane);
    this.chosen = { lane, position: lane.order.indexOf(index) };
    const [start, end] = [findings.start[index], findings.end[index]];
    const span = Math.max((end - start) * 8, 20_000);
    if (view.span > span * 3 || start < view.from || end > view.to) {
      view.show((start + end - span) / 2, (start + end + span) / 2);
    }
    this.cursor = start;
    this.onSeek(start);
    this.schedule();
  }

  momentAt(event) {
    const box = this.stage.getBoundingClientRect();
    return this.view.from + ((event.clientX - box.left) / box.width) * this.view.span;
  }

  wheel(event) {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (event.ctrlKey || event.metaKey) {
      const steps = Math.max(-60, Math.min(60, event.deltaY));
      this.view.zoom(Math.exp(steps * 0.006), this.momentAt(event));
    } else if (event.shiftKey || sideways) {
      const pixels = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      this.view.pan(pixels * this.view.perPixel);
    } else {
      return;
    }
    event.preventDefault();
    this.tip.hide();
  }

  press(event) {
    if (event.button !== 0) return;
    this.pointers.set(event.pointerId, event);
    this.dragged = false;
    this.stage.focus({ preventScroll: true });
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return this.hover(event);
    const moved = event.clientX - before.clientX;
    if (!this.dragged && Math.abs(moved) < DRAG) return;
    if (!this.dragged) this.stage.setPointerCapture(event.pointerId);
    this.dragged = true;
    this.tip.hide();
    const pointers = [...this.pointers.values()];
    const other = pointers.find((pointer) => pointer.pointerId !== event.pointerId);
    if (other) {
      const distance = (pointer) => Math.max(10, Math.abs(pointer.clientX - other.clientX));
      this.view.zoom(distance(before) / distance(event), this.momentAt(other));
    } else {
      this.view.pan(-moved * this.view.perPixel);
    }
    this.pointers.set(event.pointerId, event);
  }

  release(event) {
    const pressed = this.pointers.delete(event.pointerId);
    if (!pressed || this.dragged) return;
    const hit = this.hit(event);
    if (hit?.crowd) {
      this.view.zoom(0.2, this.momentAt(event));
    } else if (hit) {
      this.chosen = hit;
      this.schedule();
      this.tip.hide();
      this.open(hit);
    } else {
      this.seek(this.momentAt(event));
      this.onSeek(this.cursor);
    }
  }

  open({ lane, position }) {
    this.onOpen(lane.order[position], lane.order);
  }

  /** The finding under the pointer, or the number of those there if they are not drawn singly. */
  hit(event) {
    const y = event.clientY - this.stage.getBoundingClientRect().top;
    const isAt = (lane) => lane.shown && y >= lane.y && y < lane.y + lane.height;
    const lane = this.lanes.find(isAt);
    return lane ? lane.hit(this.view, this.momentAt(event), y - lane.y) : null;
  }

  hover(event) {
    const hit = this.hit(event);
    const { clientX, clientY } = event;
    this.stage.style.cursor = hit ? "pointer" : "";
    if (!hit) {
      this.tip.hide();
    } else if (hit.crowd) {
      const moment = clock(this.momentAt(event), this.painter.digits);
      this.tip.showCrowd(hit.lane, hit.crowd, moment, clientX, clientY);
    } else {
      this.tip.showFinding(hit.lane.order[hit.position], clientX, clientY);
    }
  }

  key(event) {
    if (event.target !== this.stage) return;
    const action = this.actionOf(event);
    if (!action) return;
    action();
    event.preventDefault();
  }

  /** What a key does. `undefined` if it does nothing here. */
  actionOf(event) {
    const { view, chosen } = this;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && event.shiftKey) return () => view.pan(step * 0.2 * view.span);
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const select = (position) => () => this.choose(chosen?.lane, position);
    const zoom = (factor) => () => view.zoom(factor, this.chosenMoment());
    const actions = {
      "+": zoom(0.5),
      "=": zoom(0.5),
      "-": zoom(2),
      0: () => view.showAll(),
      ArrowLeft: select(chosen ? chosen.position - 1 : undefined),
      ArrowRight: select(chosen ? chosen.position + 1 : undefined),
      Home: select(0),
      End: select(Infinity),
      ArrowUp: () => this.changeLane(-1),
      ArrowDown: () => this.changeLane(1),
      Enter: chosen ? () => this.open(chosen) : undefined,
      Escape: () => this.tip.hide(),
    };
    return actions[event.key];
  }

  chosenMoment() {
    return this.chosen ? this.chosen.lane.starts[this.chosen.position] : undefined;
  }

  /** Selects a finding of a lane. Without a position, the first one in sight. */
  choose(lane = this.lanes.find((candidate) => candidate.shown), position = undefined) {
    if (!lane) return;
    const wanted = position ?? lowerBound(lane.starts, this.view.from);
    const index = lane.order[Math.max(0, Math.min(lane.order.length - 1, wanted))];
    this.reveal(index);
    announce(this.findings.line(index));
    const box = this.stage.getBoundingClientRect();
    const x = box.left + this.view.x(this.findings.start[index]);
    this.tip.showFinding(index, x, box.top + lane.y + lane.height - 16);
  }

  /** Selects what the next lane has at the same time. */
  changeLane(step) {
    const shown = this.lanes.filter((lane) => lane.shown);
    const at = shown.indexOf(this.chosen?.lane);
    const lane = shown[Math.max(0, Math.min(shown.length - 1, at + step))];
    if (lane) this.choose(lane, lowerBound(lane.starts, this.chosenMoment() ?? this.view.from));
  }
}
