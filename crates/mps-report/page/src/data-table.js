// A table of any length that sorts and filters.

import { h } from "./elements.js";
import { count, plural } from "./format.js";
import { printedRows, printInstead, unprinted } from "./print.js";
import { VirtualList } from "./virtual-list.js";

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Omits each column of a `member` that no row has. */
export const presentColumns = (columns, rows) =>
  columns.filter(({ member }) => !member || rows.some((row) => row[member]));

/** A column of a text that each row holds. */
export const textColumn = (rows, title, width, member) => ({
  title,
  width,
  member,
  foreign: true,
  text: (index) => rows[index][member] ?? "",
});

/** A column of a value that each row holds with its text. */
export const valueColumn = (rows, title, width, member) => ({
  title,
  width,
  member,
  right: true,
  key: (index) => rows[index][member]?.value ?? null,
  text: (index) => rows[index][member]?.text ?? "",
});

/** Width of a table in pixels below which the rows of one that wraps become cards. */
const CARDS = 640;

/** Size of text on paper, compared with that on the screen. */
const ON_PAPER = 0.75;

/** Percent of the paper for all texts of any length together. */
const TEXTS = 42;

/** Width in pixels below which columns take the width, text and cell that they have for it. */
const NARROW = 520;

export class DataTable {
  /**
   * `order` holds the indices of all rows in their order before they are sorted. `controls` stand
   * beside the number of rows. `onOpen(index, table)` is called for a chosen row. If it `wraps`,
   * rows are as high as their content, and cards in a narrow table.
   *
   * A column has
   * - `title`, and `width` as a track of a CSS grid that starts with its minimum in pixels;
   * - `text(index)`, or `cell(element, index)` that fills the cell itself;
   * - `key(index)` to sort by, instead of the text. Rows without a key come last;
   * - optionally `class`, `right` (aligned right) and `foreign` (the text is from the answer);
   * - optionally `from`, the width of the table in pixels from which it is shown. A table that wraps
   *   shows the `phrase(index)` of the others below the content of the `main` column;
   * - optionally `narrow`, an object with its `width`, `text` and `cell` in a narrow table;
   * - optionally `inCard`, if it is part of a card;
   * - optionally `printed(index)`, the text on paper if it is not that on the screen.
   */
  constructor({ name, label, noun, columns, order, onOpen, controls = [], wraps = false }) {
    this.all = Uint32Array.from(order);
    Object.assign(this, { noun, columns, wraps, order: this.all });
    this.sorted = { column: -1, down: false };
    this.header = this.makeHeader();
    this.list = new VirtualList({
      name,
      label,
      header: this.header,
      rowHeight: 36,
      measured: wraps,
      most: wraps ? 22 : 12,
      role: "grid",
      rowRole: "row",
      fill: (row, index) => this.fill(row, index),
      onOpen: onOpen && ((index) => onOpen(this.order[index], this)),
    });
    this.list.element.classList.add("table");
    this.list.element.setAttribute("aria-readonly", "true");
    this.list.element.setAttribute("aria-colcount", columns.length);
    if (onOpen) this.list.element.classList.add("opens");
    if (wraps) this.list.element.classList.add("wraps");
    this.list.element.addEventListener("scroll", () => this.sayScroll());
    this.status = h("span", { class: "muted status", role: "status" });
    this.empty = h("p", { class: "empty muted", hidden: true }, "Nothing matches.");
    this.scrollNote = h("p", { class: "muted scroll-note screen-only", hidden: true });
    this.element = h(
      "div",
      { class: "data" },
      h("div", { class: "controls" }, ...controls, this.status),
      this.list.element,
      this.scrollNote,
      this.empty,
    );
    printInstead(this.list.element, () => this.printed());
    this.adapt(Infinity);
    this.show();
    new ResizeObserver(() => this.adapt(this.list.element.clientWidth)).observe(this.list.element);
  }

  makeHeader() {
    this.heads = this.columns.map((column, index) => {
      const sort = h(
        "button",
        { type: "button", on: { click: () => this.sortBy(index) } },
        column.title,
      );
      return h(
        "div",
        { role: "columnheader", "aria-sort": "none", class: column.right ? "right" : null },
        column.key || column.text ? sort : column.title,
      );
    });
    return h("div", { class: "row head", role: "row", "aria-rowindex": 1 }, ...this.heads);
  }

  /** Chooses the columns for a width in pixels. */
  adapt(width) {
    if (!width) return;
    const isCards = this.wraps && width < CARDS;
    const shown = this.columns.map((column) =>
      isCards ? Boolean(column.inCard) : !(column.from > width),
    );
    const isNarrow = width < NARROW;
    if (`${isCards} ${isNarrow} ${shown}` !== `${this.isCards} ${this.isNarrow} ${this.shown}`) {
      Object.assign(this, { isCards, isNarrow, shown });
      this.layOut();
    }
    this.sayScroll();
  }

  /** A column as it is shown. */
  laidOut = (column) => (this.isNarrow ? { ...column, ...column.narrow } : column);

  layOut() {
    const { isCards, shown, list, header } = this;
    const columns = this.columns.filter((_, at) => shown[at]).map((column) => this.laidOut(column));
    this.template = isCards ? "minmax(0, 1fr)" : columns.map(({ width }) => width).join(" ");
    const narrowest = columns.reduce((sum, { width }) => sum + Number(width.match(/\d+/)[0]), 0);
    for (const part of [header, list.body]) part.style.minWidth = isCards ? "0" : `${narrowest}px`;
    header.style.gridTemplateColumns = this.template;
    for (const [at, head] of this.heads.entries()) head.hidden = !shown[at];
    list.element.classList.toggle("cards", isCards);
    list.forget();
    list.refresh();
  }

  /** Says below the table which rows are in sight, and that there is more. */
  sayScroll() {
    const { list } = this;
    const { scrollWidth, clientWidth } = list.element;
    const rows = this.order.length;
    const top = list.top();
    const [first, last] = [top, top + list.viewHeight() - 2].map((at) => list.indexAt(at) + 1);
    const parts = [];
    if (list.total() > list.viewHeight() + 2)
      parts.push(`Rows ${count(first)} to ${count(last)} of ${count(rows)}. Scroll for more.`);
    if (scrollWidth > clientWidth + 1) parts.push("Scroll sideways for more columns.");
    const text = parts.join(" ");
    if (this.scrollNote.textContent !== text) this.scrollNote.textContent = text;
    this.scrollNote.hidden = !rows || !text;
  }

  /** Shows only the rows for which `keep(index)` holds; all of them without it. */
  filter(keep) {
    this.keep = keep;
    this.sort();
  }

  sortBy(column) {
    const again = this.sorted.column === column;
    this.sorted = again && this.sorted.down ? { column: -1, down: false } : { column, down: again };
    for (const [index, head] of this.heads.entries()) {
      const order = this.sorted.down ? "descending" : "ascending";
      head.setAttribute("aria-sort", index === this.sorted.column ? order : "none");
    }
    this.sort();
  }

  sort() {
    const { column, down } = this.sorted;
    this.order = this.keep ? this.all.filter(this.keep) : this.all.slice();
    if (column >= 0) this.sortOrder(column, down);
    this.show();
  }

  sortOrder(column, down) {
    const key = this.columns[column].key ?? this.columns[column].text;
    const keys = new Map();
    for (const index of this.order) keys.set(index, key(index));
    const sign = down ? -1 : 1;
    // Collation is what people expect, and too slow for a hundred thousand texts.
    const collate =
      this.order.length < 20000
        ? collator.compare
        : (one, other) => (one < other ? -1 : one > other ? 1 : 0);
    const compare = (one, other) =>
      typeof one === "number" && typeof other === "number"
        ? one - other
        : collate(String(one), String(other));
    const missing = (value) =>
      value === null || value === undefined || value === "" || Number.isNaN(value);
    this.order.sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      if (missing(a) || missing(b)) return missing(a) - missing(b) || one - other;
      return sign * compare(a, b) || one - other;
    });
  }

  show() {
    const rows = this.order.length;
    this.list.element.setAttribute("aria-rowcount", rows + 1);
    this.list.reset(rows);
    this.sayScroll();
    this.empty.hidden = rows > 0;
    this.status.textContent =
      rows === this.all.length
        ? plural(rows, ...this.noun)
        : `${count(rows)} of ${plural(this.all.length, ...this.noun)}`;
  }

  fill(row, position) {
    const index = this.order[position];
    row.style.gridTemplateColumns = this.template;
    if (!row.firstChild) {
      row.append(
        ...this.columns.map((column) =>
          h("div", {
            role: "gridcell",
            class: column.right ? "right" : (column.class ?? null),
            dir: column.foreign ? "auto" : null,
          }),
        ),
      );
    }
    row.setAttribute("aria-rowindex", position + 2);
    this.columns.map(this.laidOut).forEach((column, at) => {
      const cell = row.children[at];
      cell.hidden = !this.shown[at];
      if (cell.hidden) return;
      if (column.cell) {
        cell.replaceChildren();
        column.cell(cell, index);
      } else {
        const text = column.text(index);
        cell.textContent = text;
        cell.title = column.foreign ? text : "";
      }
      if (column.main) cell.append(this.phrases(index));
    });
  }

  /** What the columns that are not shown hold. */
  phrases(index) {
    const hidden = this.columns.filter((column, at) => column.phrase && !this.shown[at]);
    const phrases = hidden.map((column) => column.phrase(index)).filter(Boolean);
    return h("div", { class: "muted phrases", dir: "auto" }, phrases.join(" · "));
  }

  /** All rows that pass the filter, with all columns, as a table that breaks across pages. */
  printed() {
    const { columns, order, all, noun } = this;
    const shares = columns.reduce((sum, column) => sum + shareOf(column), 0);
    const heads = columns.map((column) => printedHead(column, shares));
    const rows = printedRows(order, (index) =>
      h("tr", {}, ...columns.map((column) => printedCell(column, index))),
    );
    const filtered = order.length < all.length && this.status.textContent;
    return h(
      "div",
      { class: "printed" },
      filtered ? h("p", { class: "muted" }, `${filtered} shown, because of the filter.`) : null,
      h("table", {}, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows)),
      unprinted(order.length, noun),
    );
  }
}

/** Share of a column in the room that is left for texts of any length. */
const shareOf = ({ width }) => Number(width.match(/(\d+)fr/)?.[1] ?? 0);

/** A heading. Its width keeps texts, which may break anywhere, from becoming very narrow. */
function printedHead(column, shares) {
  const { title, width, right, foreign } = column;
  const head = h("th", { scope: "col", class: right ? "right" : null }, title);
  const share = shareOf(column);
  if (share) head.style.width = `${(TEXTS * share) / shares}%`;
  // Not a width, because a table that is full takes it from such columns first.
  else if (foreign) head.style.minWidth = `${ON_PAPER * Number.parseInt(width, 10)}px`;
  return head;
}

function printedCell(column, index) {
  const isShort = !column.foreign && !column.printed && !column.width.startsWith("minmax");
  const attributes = {
    class: [column.class, column.right && "right", isShort && "short"].filter(Boolean).join(" "),
    dir: column.foreign ? "auto" : null,
  };
  if (column.printed) return h("td", { ...attributes, dir: "auto" }, column.printed(index));
  if (!column.cell) return h("td", attributes, column.text(index));
  const cell = h("td", attributes);
  column.cell(cell, index);
  return cell;
}
