// A list of any length. Only the rows in sight exist as elements.

import { h } from "./elements.js";
import { lowerBound } from "./lower-bound.js";
import { printedRows, unprinted } from "./print.js";

/** Height in pixels that every browser can scroll. A taller list scrolls in proportion. */
const TALLEST = 8e6;

const ROWS_BEYOND = 6;

export class VirtualList {
  /**
   * `fill(row, index)` draws a row, into an element that may have shown another row before. Rows
   * are `rowHeight` pixels high, or as high as their content if `measured`. The list is as high as
   * its rows, but at most `most` and at least `least` of them. Without `most` the style sheet sets
   * its height. `onOpen(index)` is called on a click or Enter.
   */
  constructor({
    name,
    label,
    role = "list",
    rowRole = "listitem",
    rowHeight,
    measured = false,
    most,
    least = 0,
    fill,
    onOpen,
    onKey,
    header,
  }) {
    Object.assign(this, {
      name,
      rowRole,
      rowHeight,
      measured,
      most,
      least,
      fill,
      onOpen,
      onKey,
      header,
    });
    this.count = 0;
    this.active = -1;
    this.rows = new Map();
    this.spare = [];
    this.body = h("div", {
      class: "list-body",
      role: role === "list" || role === "tree" || role === "listbox" ? "presentation" : "rowgroup",
    });
    this.element = h(
      "div",
      {
        class: "list",
        role,
        tabindex: 0,
        "aria-label": label,
        on: {
          scroll: () => this.schedule(),
          keydown: (event) => this.key(event),
          focus: () =>
            this.active < 0 &&
            this.count &&
            this.element.matches(":focus-visible") &&
            this.activate(this.indexAt(this.top())),
        },
      },
      header ?? null,
      this.body,
    );
    this.body.addEventListener("click", (event) => {
      const row = event.target.closest("[data-row]");
      if (!row || event.target.closest("a")) return;
      this.activate(Number(row.dataset.row), false);
      this.onOpen?.(this.active, event);
    });
    let width = 0;
    new ResizeObserver(() => {
      if (this.measured && this.element.clientWidth !== width) this.forget();
      width = this.element.clientWidth;
      this.schedule();
    }).observe(this.element);
  }

  /** Shows another number of rows. `keep` keeps the active row and the scroll position. */
  reset(count, { keep = false } = {}) {
    this.count = count;
    this.active = keep ? Math.min(this.active, count - 1) : -1;
    this.element.removeAttribute("aria-activedescendant");
    if (!keep) this.element.scrollTop = 0;
    for (const row of this.rows.values()) this.spare.push(row);
    this.rows.clear();
    this.forget();
    this.draw();
  }

  /** Forgets the measured heights. */
  forget() {
    if (!this.measured) return;
    this.heights = new Float64Array(this.count).fill(this.rowHeight);
    this.addUp();
  }

  addUp() {
    this.offsets = new Float64Array(this.count + 1);
    for (let index = 0; index < this.count; index++)
      this.offsets[index + 1] = this.offsets[index] + this.heights[index];
  }

  schedule() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  total() {
    return this.measured ? (this.offsets?.[this.count] ?? 0) : this.count * this.rowHeight;
  }

  offset(index) {
    return this.measured ? this.offsets[index] : index * this.rowHeight;
  }

  viewHeight() {
    return this.element.clientHeight - (this.header?.offsetHeight ?? 0);
  }

  /** Pixels of the list that one scrolled pixel stands for. */
  stretch() {
    const view = this.viewHeight();
    return this.total() > TALLEST ? (this.total() - view) / (TALLEST - view) : 1;
  }

  top() {
    return this.element.scrollTop * this.stretch();
  }

  indexAt(offset) {
    const index = this.measured
      ? lowerBound(this.offsets, offset + 1) - 1
      : Math.floor(offset / this.rowHeight);
    return Math.max(0, Math.min(this.count - 1, index));
  }

  draw() {
    if (this.most) this.fit();
    this.body.style.height = `${Math.min(this.total(), TALLEST)}px`;
    const top = this.top();
    const first = Math.max(0, this.indexAt(top) - ROWS_BEYOND);
    const last = this.count
      ? Math.min(this.count - 1, this.indexAt(top + this.viewHeight()) + ROWS_BEYOND)
      : -1;
    for (const [index, row] of this.rows) {
      if (index < first || index > last) {
        this.rows.delete(index);
        this.spare.push(row);
      }
    }
    let before = null;
    for (let index = first; index <= last; index++) {
      let row = this.rows.get(index);
      if (!row) {
        row = this.spare.pop() ?? h("div", { role: this.rowRole });
        row.dataset.row = index;
        row.id = `${this.name}-${index}`;
        row.className = index === this.active ? "row active" : "row";
        this.fill(row, index);
        this.rows.set(index, row);
      }
      // Keeps the order in the document, because screen readers read that.
      const place = before ? before.nextSibling : this.body.firstChild;
      if (place !== row) this.body.insertBefore(row, place);
      before = row;
    }
    for (const row of this.spare) row.remove();
    this.spare.length = Math.min(this.spare.length, 60);
    if (this.measured && this.measure(top)) return;
    this.place();
  }

  /** Sets the height to that of the rows, with edges and a horizontal scroll bar. */
  fit() {
    const around =
      this.element.offsetHeight - this.element.clientHeight + (this.header?.offsetHeight ?? 0) - 1;
    const most = this.most * this.rowHeight;
    const height = `${Math.max(this.least * this.rowHeight, Math.min(this.total(), most)) + around}px`;
    if (this.element.style.height !== height) this.element.style.height = height;
  }

  place() {
    const shift = this.element.scrollTop - this.top();
    for (const [index, row] of this.rows)
      row.style.transform = `translateY(${this.offset(index) + shift}px)`;
  }

  /**
   * Measures the rows in sight, and keeps them where they are. Returns true if the list was drawn
   * again because heights changed.
   */
  measure(top) {
    let changed = false;
    for (const [index, row] of this.rows) {
      const height = row.offsetHeight;
      if (height && Math.abs(height - this.heights[index]) > 0.5) {
        this.heights[index] = height;
        changed = true;
      }
    }
    if (!changed || (this.depth ?? 0) > 3) return false;
    const anchor = this.indexAt(top);
    const within = top - this.offsets[anchor];
    this.addUp();
    this.body.style.height = `${this.total()}px`;
    this.element.scrollTop = this.offsets[anchor] + within;
    this.depth = (this.depth ?? 0) + 1;
    this.draw();
    this.depth--;
    return true;
  }

  /** Draws the rows in sight again. */
  refresh() {
    for (const [index, row] of this.rows) {
      row.className = index === this.active ? "row active" : "row";
      this.fill(row, index);
    }
    if (this.measured) this.draw();
  }

  /** Scrolls until a row is in sight. `middle` moves it to the middle in any case. */
  reveal(index, middle = false) {
    // Scrolling shows rows that are not measured yet, which moves the goal.
    for (let round = 0; round < (this.measured ? 4 : 1); round++) {
      const [view, top] = [this.viewHeight(), this.top()];
      const [from, to] = [this.offset(index), this.offset(index + 1)];
      let wanted = top;
      if (middle) wanted = (from + to - view) / 2;
      else if (from < top) wanted = from;
      else if (to > top + view) wanted = to - view;
      this.element.scrollTop = Math.max(0, wanted) / this.stretch();
      this.draw();
    }
  }

  /** A copy with every row, for printing. `noun` names a row. */
  printed(noun) {
    const indices = Uint32Array.from({ length: this.count }, (_, index) => index);
    const rows = printedRows(indices, (index) => {
      const row = h("div", { class: "row", role: this.rowRole });
      this.fill(row, index);
      return row;
    });
    const attributes = {
      class: `${this.element.className} printed`.replace("screen-only", ""),
      role: this.element.getAttribute("role"),
      "aria-label": this.element.getAttribute("aria-label"),
    };
    return h("div", attributes, this.header?.cloneNode(true), ...rows, unprinted(this.count, noun));
  }

  activate(index, reveal = true) {
    if (!this.count) return;
    const previous = this.rows.get(this.active);
    previous?.classList.remove("active");
    this.active = Math.max(0, Math.min(this.count - 1, index));
    if (reveal) this.reveal(this.active);
    this.rows.get(this.active)?.classList.add("active");
    this.element.setAttribute("aria-activedescendant", `${this.name}-${this.active}`);
  }

  key(event) {
    if (event.target !== this.element || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.onKey?.(event, this.active)) return event.preventDefault();
    const page = Math.max(1, Math.floor(this.viewHeight() / (this.rowHeight * 1.2)));
    const steps = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -Infinity,
      End: Infinity,
    };
    if (event.key in steps) {
      const from = this.active < 0 ? this.indexAt(this.top()) : this.active + steps[event.key];
      this.activate(from);
      event.preventDefault();
    } else if ((event.key === "Enter" || event.key === " ") && this.active >= 0) {
      this.onOpen?.(this.active, event);
      event.preventDefault();
    }
  }
}
