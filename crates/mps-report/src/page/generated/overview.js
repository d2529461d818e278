"use strict";
{
const module_elements = (() => {
function h(tag, attributes = {}, ...children) {
const element = document.createElement(tag);
for (const [name, value] of Object.entries(attributes)) {
if (name === "on") {
for (const [event, listener] of Object.entries(value))
element.addEventListener(event, listener);
} else if (value === true) {
element.setAttribute(name, "");
} else if (value !== null && value !== undefined && value !== false) {
element.setAttribute(name, value);
}
}
element.append(
...children
.flat()
.filter((child) => child !== null && child !== undefined && child !== false && child !== ""),
);
return element;
}
function announce(text) {
let region = document.getElementById("announcer");
if (!region) {
region = h("div", { id: "announcer", class: "hidden", role: "status", "aria-live": "polite" });
document.body.append(region);
}
region.textContent = text;
}
return { h, announce };
})();
const module_csv = (() => {
const { h } = module_elements;
const BYTE_ORDER_MARK = "\uFEFF";
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function csv(header, rows) {
const lines = [header, ...rows].map((row) => row.map(cell).join(","));
return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}
function cell(value) {
if (value === null || value === undefined) return "";
if (typeof value === "number") return String(value);
const text = value.replace(BIDI_CONTROLS, "");
const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function download(name, text) {
const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
h("a", { href: address, download: name }).click();
setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
return { csv, download };
})();
const module_format = (() => {
const grouped = new Intl.NumberFormat("en");
const count = (number) => grouped.format(number);
const plural = (number, one, many = `${one}s`) =>
`${count(number)} ${number === 1 ? one : many}`;
function clock(millis, digits = 0) {
const units = Math.round((Math.max(0, millis) / 1000) * 10 ** digits);
const whole = Math.floor(units / 10 ** digits);
const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
const two = (number) => String(number).padStart(2, "0");
const front = hours ? `${hours}:${two(minutes)}` : minutes;
const seconds = `${front}:${two(whole % 60)}`;
return digits ? `${seconds}.${String(units % 10 ** digits).padStart(digits, "0")}` : seconds;
}
function duration(seconds) {
if (seconds < 9.95) return `${Math.round(seconds * 10) / 10}s`;
const whole = Math.round(seconds);
const minutes = Math.round(whole / 60);
const hours = Math.round(minutes / 60);
const both = (number, unit, rest, restUnit) =>
`${Math.floor(number)}${unit}${rest ? ` ${rest}${restUnit}` : ""}`;
if (whole < 60) return `${whole}s`;
if (whole < 3600) return both(whole / 60, "m", whole % 60, "s");
if (minutes < 2880) return both(minutes / 60, "h", minutes % 60, "m");
return both(hours / 24, "d", hours % 24, "h");
}
return { count, plural, clock, duration };
})();
const module_print = (() => {
const { h } = module_elements;
const { count, plural } = module_format;
const MOST_ROWS = 10_000;
const replacements = [];
let copies = [];
function printInstead(element, copy) {
element.classList.add("screen-only");
replacements.push({ element, copy });
}
function prepare() {
clear();
for (const { element, copy } of replacements) {
if (!element.isConnected) continue;
const made = copy();
element.after(made);
copies.push(made);
}
}
function clear() {
for (const copy of copies) copy.remove();
copies = [];
}
addEventListener("beforeprint", prepare);
addEventListener("afterprint", clear);
const printedRows = (items, make) => Array.from(items.slice(0, MOST_ROWS), make);
function unprinted(number, noun) {
const missing = number - MOST_ROWS;
if (missing <= 0) return null;
const text = `The first ${count(MOST_ROWS)} are printed. ${plural(missing, ...noun)} more in the page itself.`;
return h("p", { class: "muted unprinted" }, text);
}
return { printInstead, printedRows, unprinted };
})();
const module_lower_bound = (() => {
function lowerBound(values, wanted, from = 0, to = values.length) {
while (from < to) {
const middle = (from + to) >>> 1;
if (values[middle] < wanted) from = middle + 1;
else to = middle;
}
return from;
}
return { lowerBound };
})();
const module_virtual_list = (() => {
const { h } = module_elements;
const { lowerBound } = module_lower_bound;
const { printedRows, unprinted } = module_print;
const TALLEST = 8e6;
const ROWS_BEYOND = 6;
class VirtualList {
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
const place = before ? before.nextSibling : this.body.firstChild;
if (place !== row) this.body.insertBefore(row, place);
before = row;
}
for (const row of this.spare) row.remove();
this.spare.length = Math.min(this.spare.length, 60);
if (this.measured && this.measure(top)) return;
this.place();
}
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
refresh() {
for (const [index, row] of this.rows) {
row.className = index === this.active ? "row active" : "row";
this.fill(row, index);
}
if (this.measured) this.draw();
}
reveal(index, middle = false) {
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
return { VirtualList };
})();
const module_data_table = (() => {
const { h } = module_elements;
const { count, plural } = module_format;
const { printedRows, printInstead, unprinted } = module_print;
const { VirtualList } = module_virtual_list;
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const presentColumns = (columns, rows) =>
columns.filter(({ member }) => !member || rows.some((row) => row[member]));
const textColumn = (rows, title, width, member) => ({
title,
width,
member,
foreign: true,
text: (index) => rows[index][member] ?? "",
});
const valueColumn = (rows, title, width, member) => ({
title,
width,
member,
right: true,
key: (index) => rows[index][member]?.value ?? null,
text: (index) => rows[index][member]?.text ?? "",
});
const CARDS = 640;
const ON_PAPER = 0.75;
const TEXTS = 42;
const NARROW = 520;
class DataTable {
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
phrases(index) {
const hidden = this.columns.filter((column, at) => column.phrase && !this.shown[at]);
const phrases = hidden.map((column) => column.phrase(index)).filter(Boolean);
return h("div", { class: "muted phrases", dir: "auto" }, phrases.join(" · "));
}
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
const shareOf = ({ width }) => Number(width.match(/(\d+)fr/)?.[1] ?? 0);
function printedHead(column, shares) {
const { title, width, right, foreign } = column;
const head = h("th", { scope: "col", class: right ? "right" : null }, title);
const share = shareOf(column);
if (share) head.style.width = `${(TEXTS * share) / shares}%`;
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
return { presentColumns, textColumn, valueColumn, DataTable };
})();
const module_icons = (() => {
const { h } = module_elements;
const ICONS = {
ok: "M3.5 8.5l3 3 6-7",
fail: "M4 4l8 8M12 4l-8 8",
warn: "M8 4v5M8 11.5v.5",
clock: "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM8 4.8V8l2.3 1.5",
question: "M5.6 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8M8 12.3v.4",
none: "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM4 12l8-8",
plus: "M8 3v10M3 8h10",
minus: "M3 8h10",
fit: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
theme: "M8 2a6 6 0 1 0 6 6 4.5 4.5 0 0 1-6-6z",
next: "M6 3l5 5-5 5",
previous: "M10 3l-5 5 5 5",
close: "M4 4l8 8M12 4l-8 8",
copy: "M6 6h7v7H6zM10 6V3H3v7h3",
out: "M6 3H3v10h10v-3M9 3h4v4M13 3L7 9",
};
function icon(name) {
const space = "http://www.w3.org/2000/svg";
const svg = document.createElementNS(space, "svg");
svg.setAttribute("viewBox", "0 0 16 16");
svg.setAttribute("class", "icon");
svg.setAttribute("aria-hidden", "true");
const path = document.createElementNS(space, "path");
path.setAttribute("d", ICONS[name]);
svg.append(path);
return svg;
}
function button(label, iconName, listener, attributes = {}) {
return h(
"button",
{
type: "button",
class: "tool",
"aria-label": label,
title: label,
on: { click: listener },
...attributes,
},
icon(iconName),
);
}
return { icon, button };
})();
const module_inputs = (() => {
const { h } = module_elements;
function searchBox(label, placeholder, onInput, attributes = {}) {
return h("input", {
type: "search",
placeholder,
"aria-label": label,
autocomplete: "off",
spellcheck: "false",
on: { input: (event) => onInput(event.target.value.trim().toLowerCase()) },
...attributes,
});
}
function select(label, options, onChange) {
const choices = options.map(([value, text]) => h("option", { value }, text));
return h(
"select",
{ "aria-label": label, on: { change: (event) => onChange(event.target.value) } },
...choices,
);
}
function debounce(millis, action) {
let timer;
return (...values) => {
clearTimeout(timer);
timer = setTimeout(action, millis, ...values);
};
}
return { searchBox, select, debounce };
})();
const module_outcomes = (() => {
const OUTCOMES = {
failed: { name: "Failed", icon: "fail", tone: "bad" },
"partly failed": { name: "Partly failed", icon: "warn", tone: "doubt" },
"no answer": { name: "No answer", icon: "none", tone: "bad" },
unknown: { name: "Unknown", icon: "question", tone: "unknown" },
running: { name: "Running", icon: "clock", tone: "busy" },
waiting: { name: "Waiting", icon: "clock", tone: "plain" },
succeeded: { name: "Succeeded", icon: "ok", tone: "good" },
};
const isRunning = ({ outcome }) => outcome === "running" || outcome === "waiting";
function stateOf(subtask) {
if (subtask.outcome === "unknown") {
const name = subtask.isWhole ? OUTCOMES.unknown.name : subtask.status || "No status";
return { ...OUTCOMES.unknown, name };
}
return OUTCOMES[subtask.outcome];
}
return { OUTCOMES, isRunning, stateOf };
})();
const module_chips = (() => {
const { h } = module_elements;
const { icon } = module_icons;
function chip(text, tone, iconName) {
return h("span", { class: `chip ${tone}` }, iconName ? icon(iconName) : null, text);
}
const SUGGESTIONS = { pass: "good", review: "doubt", block: "bad" };
const suggestionChip = (suggestion) =>
chip(suggestion, SUGGESTIONS[suggestion.toLowerCase()] ?? "plain");
return { chip, suggestionChip };
})();
const module_links = (() => {
const { h } = module_elements;
function webAddress(text) {
try {
const url = new URL(text);
return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
} catch {
return null;
}
}
function relative(path) {
return `./${path.split("/").map(encodeURIComponent).join("/")}`;
}
function link(address, ...children) {
return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
}
return { webAddress, relative, link };
})();
const module_text = (() => {
const { h } = module_elements;
const MOST_PARTS = 200;
function marked(text, wanted) {
if (!wanted) return [text];
const parts = [];
const lower = text.toLowerCase();
if (lower.length !== text.length) return [text];
let from = 0;
let at = lower.indexOf(wanted);
while (at >= 0 && parts.length < MOST_PARTS) {
parts.push(text.slice(from, at), h("mark", {}, text.slice(at, at + wanted.length)));
from = at + wanted.length;
at = lower.indexOf(wanted, from);
}
return [...parts, text.slice(from)];
}
const sentenceOf = (text) =>
`${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?。！？]$/.test(text) ? "" : "."}`;
function endInSight(name, end) {
return h(
"span",
{ class: "file mono", title: name, dir: "ltr" },
h("span", { class: "folder" }, name.slice(0, end)),
h("span", { class: "base" }, name.slice(end)),
);
}
return { marked, sentenceOf, endInSight };
})();
const module_overview_columns = (() => {
const { chip } = module_chips;
const { textColumn, valueColumn } = module_data_table;
const { h } = module_elements;
const { count, plural } = module_format;
const { relative } = module_links;
const { OUTCOMES } = module_outcomes;
const { endInSight } = module_text;
const MOST_REASONS = 5;
function overviewColumns(tasks) {
return [
{
title: "Outcome",
width: "150px",
inCard: true,
key: (index) => Object.keys(OUTCOMES).indexOf(tasks[index].outcome),
cell: (cell, index) => outcomeCell(cell, tasks[index]),
},
{
title: "Task",
width: "minmax(210px, 2fr)",
class: "whole",
inCard: true,
main: true,
key: (index) => tasks[index].name,
printed: (index) => tasks[index].name,
cell: (cell, index) => taskCell(cell, tasks[index]),
},
{
title: "Reason",
width: "minmax(220px, 3fr)",
class: "reasons",
inCard: true,
key: (index) => tasks[index].reasons[0] ?? null,
printed: (index) => tasks[index].reasons.map(reasonLine),
cell: (cell, index) => reasonsCell(cell, tasks[index].reasons),
},
...figureColumns(tasks),
{
...textColumn(tasks, "Source", "minmax(180px, 2fr)", "source"),
from: Infinity,
phrase: (index) => tasks[index].source,
},
{
...textColumn(tasks, "Kind", "176px", "task_type"),
from: Infinity,
phrase: (index) => tasks[index].task_type,
},
];
}
function figureColumns(tasks) {
const value = (...column) => valueColumn(tasks, ...column);
const number = (title, width, member, from, noun) => ({
title,
width,
from,
right: true,
key: (index) => tasks[index][member],
text: (index) => (tasks[index][member] ? count(tasks[index][member]) : ""),
phrase: (index) => tasks[index][member] && plural(tasks[index][member], ...noun),
});
const created = (index) => tasks[index].created?.text.slice(0, "2019-07-16 06:21".length) ?? "";
return [
{
...value("Took", "110px", "elapsed"),
member: undefined,
from: 690,
text: (index) => took(tasks[index]),
phrase: (index) => took(tasks[index]),
},
number("Files", "64px", "outputs", 800, ["file"]),
{ ...value("Size", "90px", "size"), from: 930, phrase: (index) => tasks[index].size?.text },
{
...value("Created (UTC)", "150px", "created"),
from: 1300,
right: false,
class: "number",
text: created,
phrase: (index) => created(index) && `${created(index)} UTC`,
},
{ ...number("Findings", "86px", "findings", 1060, ["finding"]), member: "findings" },
{ ...number("Flagged", "80px", "flagged", 1140, ["flagged", "flagged"]), member: "flagged" },
];
}
function took({ elapsed, ran }) {
if (elapsed) return elapsed.text;
return ran ? `${ran.text} so far` : "";
}
function outcomeCell(cell, { outcome, progress }) {
const { name, icon, tone } = OUTCOMES[outcome];
const isTold = outcome === "running" && progress !== null;
cell.append(chip(isTold ? `${name} ${Math.round(progress)} %` : name, tone, icon));
}
function taskCell(cell, { name, path }) {
const shown = endInSight(name, -10);
cell.append(path ? h("a", { class: "task-link", href: relative(path) }, shown) : shown);
}
const reasonLine = (reason) => h("div", { dir: "auto" }, reason);
function reasonsCell(cell, reasons) {
const hidden = reasons.length - MOST_REASONS;
cell.append(...reasons.slice(0, MOST_REASONS).map(reasonLine));
if (hidden > 0) cell.append(h("div", { class: "muted" }, `and ${count(hidden)} more`));
}
return { overviewColumns };
})();
const module_overview_csv = (() => {
const { csv } = module_csv;
const COLUMNS = [
["task", ({ name }) => name],
["outcome", ({ outcome }) => outcome],
["reasons", ({ reasons }) => reasons.join("\n")],
["kind", ({ task_type }) => task_type],
["source", ({ source }) => source],
["created", ({ created }) => created?.text],
["seconds", ({ elapsed }) => elapsed?.value],
["progress", ({ progress }) => progress],
["files", ({ outputs }) => outputs],
["bytes", ({ size }) => size?.value],
["findings", ({ findings }) => findings],
["flagged", ({ flagged }) => flagged],
];
const tasksCsv = (tasks) =>
csv(
COLUMNS.map(([title]) => title),
tasks.map((task) => COLUMNS.map(([, read]) => read(task))),
);
return { tasksCsv };
})();
const module_inflate = (() => {
const LENGTHS = [
3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
163, 195, 227, 258,
];
const LENGTH_BITS = [
0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCES = [
1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_BITS = DISTANCES.map((_, code) => Math.max(0, (code >> 1) - 1));
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END_OF_BLOCK = 256;
const HEADER = 2;
const LONGEST_CODE = 15;
const DAMAGED = "the packed data is damaged";
function tableOf(lengths) {
const bits = lengths.reduce((most, length) => Math.max(most, length), 1);
const table = new Uint16Array(1 << bits);
let code = 0;
for (let length = 1; length <= bits; length++, code <<= 1) {
for (let symbol = 0; symbol < lengths.length; symbol++) {
if (lengths[symbol] !== length) continue;
let reversed = 0;
for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
for (let at = reversed; at < table.length; at += 1 << length)
table[at] = (symbol << 4) | length;
code++;
}
}
return table;
}
const fill = (...runs) => runs.flatMap(([number, length]) => Array(number).fill(length));
const FIXED = [tableOf(fill([144, 8], [112, 9], [24, 7], [8, 8])), tableOf(fill([30, 5]))];
class Inflater {
constructor(bytes) {
this.bytes = bytes;
this.at = HEADER;
this.held = 0;
this.number = 0;
this.out = new Uint8Array(bytes.length * 4 + 1024);
this.size = 0;
}
need(bits) {
while (this.number < bits) {
this.held |= (this.bytes[this.at++] ?? 0) << this.number;
this.number += 8;
}
if (this.at > this.bytes.length + 8) throw new Error(DAMAGED);
}
take(bits) {
this.need(bits);
const value = this.held & ((1 << bits) - 1);
this.held >>>= bits;
this.number -= bits;
return value;
}
symbol(table) {
this.need(LONGEST_CODE);
const found = table[this.held & (table.length - 1)];
const length = found & 15;
if (!length) throw new Error(DAMAGED);
this.held >>>= length;
this.number -= length;
return found >> 4;
}
reserve(more) {
if (this.size + more <= this.out.length) return;
const larger = new Uint8Array(2 * this.out.length + more);
larger.set(this.out);
this.out = larger;
}
stored() {
this.at -= this.number >> 3;
this.held = this.number = 0;
const length = this.bytes[this.at] | (this.bytes[this.at + 1] << 8);
const from = this.at + 4;
this.at = from + length;
if (!(this.at <= this.bytes.length)) throw new Error(DAMAGED);
this.reserve(length);
this.out.set(this.bytes.subarray(from, this.at), this.size);
this.size += length;
}
tables() {
const [literals, distances, codes] = [this.take(5) + 257, this.take(5) + 1, this.take(4) + 4];
const ofCodes = new Array(ORDER.length).fill(0);
for (const code of ORDER.slice(0, codes)) ofCodes[code] = this.take(3);
const table = tableOf(ofCodes);
const lengths = [];
while (lengths.length < literals + distances) {
const symbol = this.symbol(table);
if (symbol < 16) lengths.push(symbol);
else if (symbol === 16) lengths.push(...fill([3 + this.take(2), lengths.at(-1)]));
else if (symbol === 17) lengths.push(...fill([3 + this.take(3), 0]));
else lengths.push(...fill([11 + this.take(7), 0]));
}
return [tableOf(lengths.slice(0, literals)), tableOf(lengths.slice(literals))];
}
block([literals, distances]) {
for (;;) {
const symbol = this.symbol(literals);
if (symbol === END_OF_BLOCK) return;
this.reserve(258);
if (symbol < END_OF_BLOCK) {
this.out[this.size++] = symbol;
continue;
}
const code = symbol - END_OF_BLOCK - 1;
const length = LENGTHS[code] + this.take(LENGTH_BITS[code]);
const far = this.symbol(distances);
const distance = DISTANCES[far] + this.take(DISTANCE_BITS[far]);
if (!(distance <= this.size)) throw new Error(DAMAGED);
for (let end = this.size + length; this.size < end; this.size++)
this.out[this.size] = this.out[this.size - distance];
}
}
all() {
for (let isLast = 0; !isLast; ) {
isLast = this.take(1);
const kind = this.take(2);
if (kind === 0) this.stored();
else if (kind === 1) this.block(FIXED);
else if (kind === 2) this.block(this.tables());
else throw new Error(DAMAGED);
}
return this.out.subarray(0, this.size);
}
}
const inflate = (bytes) => new Inflater(bytes).all();
return { inflate };
})();
const module_packed = (() => {
const { inflate } = module_inflate;
function unpack(name) {
const text = document.getElementById(`packed-${name}`).textContent;
const bytes = Uint8Array.fromBase64
? Uint8Array.fromBase64(text)
: Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
return JSON.parse(new TextDecoder().decode(inflate(bytes)));
}
return { unpack };
})();
const module_theme = (() => {
const { h } = module_elements;
const { button } = module_icons;
const listeners = [];
const onThemeChange = (listener) => listeners.push(listener);
function themeButton() {
const root = document.documentElement;
const apply = (theme) => {
root.style.colorScheme = theme;
for (const listener of listeners) listener();
};
const system = matchMedia("(prefers-color-scheme: dark)");
system.addEventListener("change", () => apply(root.style.colorScheme));
try {
const kept = localStorage.getItem("mps-report-theme");
if (kept === "dark" || kept === "light") apply(kept);
} catch {
}
return button("Switch between light and dark", "theme", () => {
const now = root.style.colorScheme || (system.matches ? "dark" : "light");
const theme = now === "dark" ? "light" : "dark";
apply(theme);
try {
localStorage.setItem("mps-report-theme", theme);
} catch {
}
});
}
function colour(variable, scheme = "") {
const probe = h("span", { class: "hidden" });
probe.style.colorScheme = scheme;
probe.style.color = `var(${variable})`;
document.body.append(probe);
const shown = getComputedStyle(probe).color;
probe.remove();
return shown;
}
return { onThemeChange, themeButton, colour };
})();
const module_page_header = (() => {
const { h } = module_elements;
const { themeButton } = module_theme;
function addHeader(main, title, { before = null, after }) {
const brand = h("span", { class: "brand" }, title);
const inner = h("div", { class: "inner" }, before, brand, after, themeButton());
document.body.insertBefore(h("header", { class: "bar-top" }, inner), main);
}
return { addHeader };
})();
const module_start = (() => {
const { h } = module_elements;
function start(draw) {
const main = document.getElementById("main");
try {
draw(main);
main.dataset.drawn = "true";
} catch (error) {
console.error(error);
const text = `Cannot show the report: ${error.message}.`;
main.replaceChildren(h("p", { class: "loading", role: "alert" }, text));
}
}
return { start };
})();
const module_overview = (() => {
const { download } = module_csv;
const { DataTable, presentColumns } = module_data_table;
const { h } = module_elements;
const { count, plural } = module_format;
const { icon } = module_icons;
const { debounce, searchBox, select } = module_inputs;
const { OUTCOMES } = module_outcomes;
const { overviewColumns } = module_overview_columns;
const { tasksCsv } = module_overview_csv;
const { unpack } = module_packed;
const { addHeader } = module_page_header;
const { start } = module_start;
function draw(main) {
const { tasks, made } = unpack("tasks");
const numbers = numbersByOutcome(tasks);
const bad = numbersOf(numbers, ["failed", "partly failed", "unknown", "no answer"]);
document.title = bad
? `${count(bad)} of ${plural(tasks.length, "task")} ${bad === 1 ? "needs" : "need"} attention`
: plural(tasks.length, "MPS task");
const present = Object.keys(OUTCOMES).filter((outcome) => numbers[outcome]);
const { table, toggleOutcome } = tasksTable(tasks, present);
const tiles = present.map((outcome) => tile(outcome, numbers[outcome], toggleOutcome));
addHeader(main, "MPS tasks", { after: h("span", { class: "grow" }) });
main.replaceChildren(
h(
"section",
{ class: "summary card", "aria-label": "Summary" },
h("h1", {}, plural(tasks.length, "task")),
h("p", {}, verdict(bad, numbers, tasks.length)),
made ? h("p", { class: "muted" }, `This page was made ${made.text}.`) : null,
h("div", { class: "tiles" }, ...tiles),
),
h("section", { "aria-label": "Tasks" }, table.element),
);
}
function numbersByOutcome(tasks) {
const numbers = {};
for (const { outcome } of tasks) numbers[outcome] = (numbers[outcome] ?? 0) + 1;
return numbers;
}
const numbersOf = (numbers, outcomes) =>
outcomes.reduce((sum, outcome) => sum + (numbers[outcome] ?? 0), 0);
function verdict(bad, numbers, all) {
if (bad) return `${count(bad)} ${bad === 1 ? "needs" : "need"} attention.`;
const left = ["running", "waiting"].filter((outcome) => numbers[outcome]);
if (left.length) {
const parts = left.map((outcome) => `${count(numbers[outcome])} still ${outcome}`);
return `${parts.join(", ")}, none failed.`;
}
return all === 1 ? "It succeeded." : "All of them succeeded.";
}
const SEARCHED = ["name", "task_type", "source"];
function tasksTable(tasks, present) {
const filter = { text: "", outcome: "" };
const matches = (value) => value?.toLowerCase().includes(filter.text);
const passes = (task) =>
(!filter.outcome || task.outcome === filter.outcome) &&
(!filter.text ||
SEARCHED.some((member) => matches(task[member])) ||
task.reasons.some(matches));
const apply = debounce(120, () => table.filter((index) => passes(tasks[index])));
const change = (name, value) => {
filter[name] = value;
apply();
};
const outcomes = present.map((outcome) => [outcome, OUTCOMES[outcome].name]);
const choice = select("Outcome", [["", "All outcomes"], ...outcomes], (outcome) =>
change("outcome", outcome),
);
const search = searchBox("Search tasks", "Search task, source, failure", (text) =>
change("text", text),
);
const table = new DataTable({
name: "task",
label: "Tasks",
noun: ["task"],
columns: presentColumns(overviewColumns(tasks), tasks),
order: failuresFirst(tasks),
controls: [search, choice, csvButton(tasks)],
wraps: true,
});
const toggleOutcome = (outcome) => {
choice.value = filter.outcome === outcome ? "" : outcome;
change("outcome", choice.value);
};
return { table, toggleOutcome };
}
function failuresFirst(tasks) {
const order = Object.keys(OUTCOMES);
const rank = (index) => order.indexOf(tasks[index].outcome);
return [...tasks.keys()].sort((one, other) => rank(one) - rank(other) || one - other);
}
function csvButton(tasks) {
const click = () => download("tasks.csv", tasksCsv(tasks));
return h("button", { type: "button", class: "secondary", on: { click } }, "Download CSV");
}
function tile(outcome, number, toggleOutcome) {
const { name, icon: iconName, tone } = OUTCOMES[outcome];
const attributes = {
type: "button",
class: `tile ${tone}`,
title: "Show only these",
on: { click: () => toggleOutcome(outcome) },
};
const figure = h("span", { class: "figure" }, count(number));
return h("button", attributes, figure, h("span", {}, icon(iconName), name));
}
start(draw);
return {  };
})();
}
