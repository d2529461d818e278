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
const module_tree = (() => {
const { announce, h } = module_elements;
const { count, plural } = module_format;
const { button } = module_icons;
const { debounce, searchBox } = module_inputs;
const { marked } = module_text;
const { VirtualList } = module_virtual_list;
const MOST_MATCHES = 5000;
class Tree {
constructor(answer) {
this.root = { key: "Response", value: answer, depth: 0, parent: null, open: false };
this.rows = [this.root];
this.wanted = "";
this.matches = [];
this.list = new VirtualList({
name: "node",
label: "The whole answer",
role: "tree",
rowRole: "treeitem",
rowHeight: 26,
most: 22,
least: 12,
fill: (row, index) => this.fill(row, this.rows[index]),
onOpen: (index) => this.toggle(index),
onKey: (event, index) => this.key(event, index),
});
this.list.element.classList.add("tree");
this.status = h("span", { class: "muted status", role: "status" });
this.path = h("span", { class: "mono path", dir: "ltr" });
const search = debounce(200, (wanted) => this.search(wanted));
const box = searchBox(
"Search names and values of the answer",
"Search names and values",
search,
);
box.addEventListener(
"keydown",
(event) => event.key === "Enter" && this.step(event.shiftKey ? -1 : 1),
);
this.element = h(
"div",
{ class: "data" },
h(
"div",
{ class: "controls" },
box,
h(
"div",
{ class: "group" },
button("Previous match", "previous", () => this.step(-1)),
button("Next match", "next", () => this.step(1)),
),
this.status,
),
this.list.element,
h(
"div",
{ class: "tree-foot" },
this.path,
button("Copy the path", "copy", () => this.copy()),
),
);
const activate = this.list.activate.bind(this.list);
this.list.activate = (index, reveal) => {
activate(index, reveal);
if (this.rows[index]) this.path.textContent = pathOf(this.rows[index]);
};
this.toggle(0);
for (let index = this.rows.length - 1; index > 0; index--)
if (/Task$/.test(this.rows[index].key)) this.open(index);
this.show();
}
show() {
this.list.reset(this.rows.length, { keep: true });
}
open(index) {
const node = this.rows[index];
if (!isBranch(node.value) || node.open) return;
node.open = true;
const children = childrenOf(node);
this.rows = this.rows.slice(0, index + 1).concat(children, this.rows.slice(index + 1));
}
close(index) {
const node = this.rows[index];
node.open = false;
let end = index + 1;
while (end < this.rows.length && this.rows[end].depth > node.depth) end++;
this.rows = this.rows.slice(0, index + 1).concat(this.rows.slice(end));
}
toggle(index) {
const node = this.rows[index];
if (!isBranch(node.value)) return;
if (node.open) this.close(index);
else this.open(index);
this.show();
this.list.activate(index, false);
}
key(event, index) {
const node = this.rows[index];
if (!node) return false;
if (event.key === "ArrowRight") {
if (isBranch(node.value) && !node.open) this.toggle(index);
else if (node.open) this.list.activate(index + 1);
return true;
}
if (event.key === "ArrowLeft") {
if (node.open) this.toggle(index);
else if (node.parent) this.list.activate(this.rows.indexOf(node.parent));
return true;
}
return false;
}
fill(row, node) {
const branch = isBranch(node.value);
row.setAttribute("aria-level", node.depth + 1);
if (branch) row.setAttribute("aria-expanded", node.open);
else row.removeAttribute("aria-expanded");
row.style.setProperty("--depth", node.depth);
row.replaceChildren(
h("span", {
class: branch ? (node.open ? "twist open" : "twist") : "twist none",
"aria-hidden": "true",
}),
h(
"span",
{ class: typeof node.key === "number" ? "key place" : "key" },
...marked(String(node.key), this.wanted),
),
h(
"span",
{
class: `value ${branch ? "branch" : node.value === null ? "null" : typeof node.value}`,
dir: "auto",
},
...this.preview(node),
),
);
}
preview({ value }) {
if (Array.isArray(value)) {
const flat =
value.length && value.length <= 8 && value.every((element) => typeof element === "number");
return [flat ? `[${value.join(", ")}]` : plural(value.length, "element")];
}
if (isBranch(value)) {
const telling = [
"Type",
"ActivityType",
"Name",
"Text",
"Word",
"Title",
"Tag",
"Status",
].find((name) => typeof value[name] === "string" && value[name]);
return [
telling
? `{ ${telling}: ${value[telling].slice(0, 120)} … }`
: `{ ${plural(Object.keys(value).length, "member")} }`,
];
}
return typeof value === "string"
? ['"', ...marked(value.slice(0, 2000), this.wanted), '"']
: [String(value)];
}
search(wanted) {
this.wanted = wanted;
this.matches = [];
this.match = -1;
if (wanted) this.find(this.root.value, []);
this.status.textContent = !wanted ? "" : this.matches.length ? "" : "no match";
if (this.matches.length) this.step(1);
else this.list.refresh();
}
find(value, path) {
for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
if (this.matches.length >= MOST_MATCHES) return;
const inKey = typeof key === "string" && key.toLowerCase().includes(this.wanted);
const inValue = !isBranch(child) && String(child).toLowerCase().includes(this.wanted);
if (inKey || inValue) this.matches.push([...path, key]);
if (isBranch(child)) {
path.push(key);
this.find(child, path);
path.pop();
}
}
}
step(by) {
if (!this.matches.length) return;
this.match = (this.match + by + this.matches.length) % this.matches.length;
const many =
this.matches.length >= MOST_MATCHES
? `${count(MOST_MATCHES)} or more`
: count(this.matches.length);
this.status.textContent = `${count(this.match + 1)} of ${many}`;
this.reveal(this.matches[this.match]);
}
reveal(keys) {
let index = 0;
this.open(0);
for (const [step, key] of keys.entries()) {
const parent = this.rows[index];
let next = index + 1;
while (
next < this.rows.length &&
!(this.rows[next].parent === parent && this.rows[next].key === key)
)
next++;
if (next >= this.rows.length) break;
index = next;
if (step < keys.length - 1) this.open(index);
}
this.show();
this.list.activate(index);
this.list.reveal(index, true);
this.list.refresh();
}
revealPath(path) {
this.reveal(
[...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key)),
);
}
async copy() {
try {
await navigator.clipboard.writeText(this.path.textContent);
announce("Copied");
} catch {
getSelection().selectAllChildren(this.path);
}
}
}
const isBranch = (value) => value !== null && typeof value === "object";
function childrenOf(parent) {
const child = (key, value) => ({ key, value, depth: parent.depth + 1, parent, open: false });
return Array.isArray(parent.value)
? parent.value.map((value, key) => child(key, value))
: Object.entries(parent.value).map(([key, value]) => child(key, value));
}
function pathOf(node) {
const keys = [];
for (let at = node; at.parent; at = at.parent)
keys.unshift(typeof at.key === "number" ? `[${at.key}]` : `.${at.key}`);
return keys.join("").replace(/^\./, "") || "Response";
}
return { Tree };
})();
const module_answer = (() => {
const { h } = module_elements;
const { unpack } = module_packed;
const { printInstead } = module_print;
const { Tree } = module_tree;
const NOT_PRINTED =
"The answer of the service, member by member, is in the page itself. It is not printed.";
function scrollToSection(id) {
document.getElementById(id).scrollIntoView({ block: "start" });
}
class Answer {
constructor() {
this.element = h(
"div",
{ class: "tree-place" },
h("p", { class: "muted" }, "Reading the answer…"),
);
printInstead(this.element, () => h("p", { class: "muted" }, NOT_PRINTED));
new IntersectionObserver(
(entries, observer) => {
if (!entries.some((entry) => entry.isIntersecting)) return;
observer.disconnect();
this.load();
},
{ rootMargin: "200px" },
).observe(this.element);
}
load() {
if (this.tree !== undefined) return this.tree;
this.tree = null;
try {
const answer = unpack("answer");
this.tree = new Tree(answer.Response ?? answer);
this.element.replaceChildren(this.tree.element);
} catch (error) {
const text = `Cannot read the answer: ${error.message}.`;
this.element.replaceChildren(h("p", { role: "alert" }, text));
}
return this.tree;
}
reveal(path) {
const tree = this.load();
scrollToSection("answer");
if (path) tree?.revealPath(path);
tree?.list.element.focus({ preventScroll: true });
}
}
return { scrollToSection, Answer };
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
const module_kinds = (() => {
const { h } = module_elements;
const KINDS = {
chapter: "Chapters",
highlight: "Highlights",
speech: "Speech",
translation: "Translation",
"screen text": "Screen text",
keyword: "Keywords",
face: "Faces",
object: "Objects",
tag: "Tags",
review: "Review",
quality: "Quality",
other: "Other",
};
const kindColour = (kind) => `--kind-${kind in KINDS ? kind.replace(" ", "-") : "other"}`;
function kindDot(kind) {
const dot = h("span", { class: "dot", "aria-hidden": "true" });
dot.style.backgroundColor = `var(${kindColour(kind)})`;
return dot;
}
return { KINDS, kindColour, kindDot };
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
const module_panel = (() => {
const { announce, h } = module_elements;
const { count } = module_format;
const { button } = module_icons;
class Panel {
constructor({ noun, contentOf, lineOf }) {
Object.assign(this, { contentOf, lineOf });
this.content = h("div", { class: "details" });
this.previous = button(`Previous ${noun}`, "previous", () => this.step(-1));
this.next = button(`Next ${noun}`, "next", () => this.step(1));
this.position = h("span", { class: "muted" });
const on = {
keydown: (event) => this.key(event),
click: (event) => event.target === this.element && this.close(),
};
const label = noun.slice(0, 1).toUpperCase() + noun.slice(1);
this.element = h(
"dialog",
{ class: "panel", "aria-label": label, on },
h(
"div",
{ class: "panel-head" },
this.previous,
this.next,
this.position,
h("span", { class: "grow" }),
button("Close", "close", () => this.close()),
),
this.content,
);
document.body.append(this.element);
}
open(index, among) {
this.among = among;
this.at = among.indexOf(index);
this.draw();
if (!this.element.open) this.element.showModal();
}
close() {
this.element.close();
}
step(by) {
const next = this.at + by;
if (next < 0 || next >= this.among.length) return;
this.at = next;
this.draw();
announce(this.lineOf(this.among[next]));
}
key(event) {
const steps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
if (!(event.key in steps)) return;
this.step(steps[event.key]);
event.preventDefault();
}
draw() {
this.previous.disabled = this.at === 0;
this.next.disabled = this.at === this.among.length - 1;
this.position.textContent = `${count(this.at + 1)} of ${count(this.among.length)}`;
this.content.replaceChildren(...this.contentOf(this.among[this.at]).filter(Boolean));
this.content.scrollTop = 0;
}
}
function factList(facts) {
const rows = facts
.filter(([, value]) => value)
.flatMap(([label, ...value]) => [h("dt", {}, label), h("dd", { dir: "auto" }, ...value)]);
return h("dl", { class: "facts" }, ...rows);
}
return { Panel, factList };
})();
const module_details = (() => {
const { suggestionChip } = module_chips;
const { h } = module_elements;
const { duration } = module_format;
const { icon } = module_icons;
const { kindDot } = module_kinds;
const { link, webAddress } = module_links;
const { factList, Panel } = module_panel;
class Details {
constructor(findings, picture, onShow) {
Object.assign(this, { findings, picture, onShow });
this.panel = new Panel({
noun: "finding",
contentOf: (index) => this.contentOf(index),
lineOf: (index) => findings.line(index),
});
}
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
function addressOf(url) {
const address = webAddress(url);
return address ? link(address, "Open ", icon("out")) : h("span", { class: "mono" }, url);
}
function speakerId(findings, index) {
const id = findings.speakerId(index);
return id === findings.speaker(index) ? null : h("span", { class: "muted" }, ` (ID ${id})`);
}
return { Details };
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
const module_copy_button = (() => {
const { announce } = module_elements;
const { button, icon } = module_icons;
const SHOWN = 1500;
function copyButton(label, text, source) {
const copy = async () => {
try {
await navigator.clipboard.writeText(text);
} catch {
getSelection().selectAllChildren(source);
return;
}
announce("Copied");
made.replaceChildren(icon("ok"));
setTimeout(() => made.replaceChildren(icon("copy")), SHOWN);
};
const made = button(label, "copy", copy);
return made;
}
return { copyButton };
})();
const module_file_details = (() => {
const { copyButton } = module_copy_button;
const { h } = module_elements;
const { plural } = module_format;
const { icon } = module_icons;
const { link, webAddress } = module_links;
const { factList, Panel } = module_panel;
const fileDetails = (outputs) =>
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
function copied(label, text) {
const shown = h("span", { class: "mono", dir: "ltr" }, text);
return h("div", { class: "copied" }, shown, copyButton(label, text, shown));
}
return { fileDetails };
})();
const module_files_table = (() => {
const { DataTable, presentColumns, textColumn, valueColumn } = module_data_table;
const { fileDetails } = module_file_details;
const { debounce, searchBox } = module_inputs;
const { endInSight } = module_text;
const SEARCHED = ["place", "made_by", "member", "container", "md5"];
function filesTable(outputs) {
const search = debounce(120, (text) => {
const matches = (value) => value?.toLowerCase().includes(text);
table.filter(text && ((index) => SEARCHED.some((member) => matches(outputs[index][member]))));
});
const details = fileDetails(outputs);
const table = new DataTable({
name: "output",
label: "Files",
noun: ["file"],
columns: presentColumns(columnsOf(outputs), outputs),
order: outputs.keys(),
onOpen: (index, shown) => details.open(index, shown.order),
controls:
outputs.length > 1 ? [searchBox("Search files", "Search path, subtask, MD5", search)] : [],
});
return table;
}
function columnsOf(outputs) {
const text = (...column) => textColumn(outputs, ...column);
const value = (...column) => valueColumn(outputs, ...column);
return [
{
title: "File",
width: "minmax(200px, 3fr)",
key: (index) => outputs[index].place || null,
printed: (index) => outputs[index].place,
cell: (cell, index) => fileCell(cell, outputs[index].place),
},
{ ...text("Made by", "minmax(190px, 1fr)", "made_by"), from: 700 },
value("Size", "90px", "size"),
{ ...value("Length", "90px", "duration"), from: 560 },
{ ...value("Resolution", "110px", "resolution"), from: 820 },
{ ...value("Bitrate", "110px", "bitrate"), from: 1000 },
{ ...text("Container", "140px", "container"), from: 1120 },
{ ...text("MD5", "296px", "md5"), from: 1400, class: "mono" },
];
}
function fileCell(cell, place) {
cell.append(endInSight(place, place.lastIndexOf("/") + 1));
}
return { filesTable };
})();
const module_speakers = (() => {
function speakerName(id) {
const number = id.match(/^(?:spk|speaker)?[ _-]?0*(\d{1,9})$/i)?.[1];
return number === undefined ? id : `Speaker ${number}`;
}
return { speakerName };
})();
const module_findings = (() => {
const { clock } = module_format;
const { KINDS } = module_kinds;
const { speakerName } = module_speakers;
class Findings {
constructor(packed) {
this.count = packed.start.length;
this.texts = packed.texts;
this.kinds = packed.kinds;
this.kindOf = Uint8Array.from(packed.kind);
this.start = Float64Array.from(packed.start, (start) => start ?? NaN);
this.end = Float64Array.from(packed.end, (end, index) =>
Math.max(end ?? this.start[index], this.start[index]),
);
this.knownEnd = Float64Array.from(packed.end, (end) => end ?? NaN);
this.confidences = packed.confidence;
this.areas = packed.area;
for (const column of ["text", "translation", "suggestion", "url", "speaker", "found_by"]) {
this[`${column}Of`] = Uint32Array.from(packed[column]);
}
this.nameSpeakers();
const order = Object.keys(KINDS);
const rank = (kind) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
this.kindOrder = this.kinds
.map((_, index) => index)
.sort((one, other) => rank(this.kinds[one]) - rank(this.kinds[other]));
}
nameSpeakers() {
this.speakerIdOf = this.speakerOf;
const names = new Map();
const nameOf = (number) => {
const name = speakerName(this.texts[number]);
return name === this.texts[number] ? number : this.texts.push(name) - 1;
};
this.speakerOf = this.speakerIdOf.map((number) => {
if (!names.has(number)) names.set(number, nameOf(number));
return names.get(number);
});
}
kind(index) {
return this.kinds[this.kindOf[index]];
}
kindName(index) {
return this.nameOfKind(this.kindOf[index]);
}
nameOfKind(kind) {
return KINDS[this.kinds[kind]] ?? this.kinds[kind];
}
text(index) {
return this.texts[this.textOf[index]];
}
translation(index) {
return this.texts[this.translationOf[index]];
}
label(index) {
const isTranslation = this.kind(index) === "translation";
return (isTranslation && this.translation(index)) || this.text(index);
}
suggestion(index) {
return this.texts[this.suggestionOf[index]];
}
url(index) {
return this.texts[this.urlOf[index]];
}
speaker(index) {
return this.texts[this.speakerOf[index]];
}
speakerId(index) {
return this.texts[this.speakerIdOf[index]];
}
foundBy(index) {
return this.texts[this.found_byOf[index]];
}
confidence(index) {
return this.confidences[index];
}
area(index) {
return this.areas[index] || null;
}
timed(index) {
return !Number.isNaN(this.start[index]);
}
when(index, digits, between = " – ") {
const [start, end] = [this.start[index], this.knownEnd[index]].map((moment) =>
Number.isNaN(moment) ? null : clock(moment, digits),
);
if (start !== null && end !== null) return start + between + end;
if (start !== null) return `from ${start}`;
return end === null ? "" : `until ${end}`;
}
begin(index) {
return this.timed(index) ? clock(this.start[index], 0) : this.when(index, 0);
}
ofKind(kind) {
const found = [];
for (let index = 0; index < this.count; index++)
if (kind === undefined || this.kindOf[index] === kind) found.push(index);
const key = (index) => (this.timed(index) ? this.start[index] : Infinity);
const compare = (one, other) => {
const [a, b] = [key(one), key(other)];
return a === b ? one - other : a - b;
};
return Uint32Array.from(found).sort(compare);
}
textsWith(wanted) {
this.lower ??= this.texts.map((text) => text.toLowerCase());
return Uint8Array.from(this.lower, (text) => text.includes(wanted));
}
line(index) {
const parts = [
this.kindName(index),
this.when(index, 1, " to ") || "no time",
this.text(index) || "no text",
];
if (this.translation(index)) parts.push(this.translation(index));
if (this.confidence(index) !== null) parts.push(`confidence ${this.confidence(index)}`);
if (this.suggestion(index)) parts.push(`suggestion ${this.suggestion(index)}`);
return parts.join(", ");
}
}
return { Findings };
})();
const module_findings_table = (() => {
const { suggestionChip } = module_chips;
const { DataTable } = module_data_table;
const { h } = module_elements;
const { debounce, searchBox, select } = module_inputs;
const { kindDot } = module_kinds;
const { link, webAddress } = module_links;
function findingsTable(findings, details) {
const filter = { text: "", kind: "", least: 0 };
const apply = debounce(120, () => table.filter(filterOf(findings, filter)));
const change = (name, value) => {
filter[name] = value;
apply();
};
const table = new DataTable({
name: "finding",
label: "Findings",
noun: ["finding"],
columns: columnsOf(findings),
order: findings.ofKind(),
controls: controlsOf(findings, change),
onOpen: (index, shown) => details.open(index, shown.order),
});
return table;
}
const hasConfidences = (findings) => findings.confidences.some((confidence) => confidence !== null);
function columnsOf(findings) {
const has = (column) => findings[`${column}Of`].some((number) => number > 0);
const text = (title, width, textOf) => ({ title, width, foreign: true, text: textOf });
return [
{
title: "Time",
width: "150px",
class: "number",
key: (index) => findings.start[index],
text: (index) => findings.when(index, 1),
narrow: { width: "76px", text: (index) => findings.begin(index) },
},
{
title: "Kind",
width: "150px",
key: (index) => findings.kindName(index),
cell: (cell, index) => cell.append(kindDot(findings.kind(index)), findings.kindName(index)),
narrow: {
width: "64px",
cell: (cell, index) => {
const name = findings.kindName(index);
cell.append(kindDot(findings.kind(index)), h("span", { class: "hidden" }, name));
},
},
},
text("Text", "minmax(200px, 3fr)", (index) => findings.text(index)),
has("translation") &&
text("Translation", "minmax(160px, 2fr)", (index) => findings.translation(index)),
has("speaker") && text("Speaker", "110px", (index) => findings.speaker(index)),
hasConfidences(findings) && {
title: "Confidence",
width: "130px",
right: true,
key: (index) => findings.confidence(index),
cell: (cell, index) => confidenceCell(cell, findings.confidence(index)),
},
has("suggestion") && {
title: "Suggestion",
width: "120px",
key: (index) => findings.suggestion(index),
cell: (cell, index) =>
findings.suggestion(index) && cell.append(suggestionChip(findings.suggestion(index))),
},
{
...text("Found by", "minmax(190px, 1fr)", (index) => findings.foundBy(index)),
class: "muted",
},
has("url") && {
title: "Link",
width: "80px",
printed: (index) => findings.url(index),
cell: (cell, index) => {
const address = webAddress(findings.url(index));
if (address) cell.append(link(address, "Open"));
},
},
].filter(Boolean);
}
function controlsOf(findings, change) {
const search = (text) => change("text", text);
const controls = [searchBox("Search findings", "Search text, speaker, subtask", search)];
if (findings.kinds.length > 1) {
const kinds = findings.kindOrder.map((kind) => [kind, findings.nameOfKind(kind)]);
const choose = (kind) => change("kind", kind);
controls.push(select("Kind", [["", "All kinds"], ...kinds], choose));
}
if (hasConfidences(findings)) {
const levels = [50, 70, 80, 90, 95].map((least) => [least, `${least} or more`]);
const choose = (least) => change("least", Number(least));
controls.push(select("Minimum confidence", [[0, "Any confidence"], ...levels], choose));
}
return controls;
}
function filterOf(findings, filter) {
const matches = filter.text ? findings.textsWith(filter.text) : null;
const kind = filter.kind === "" ? -1 : Number(filter.kind);
const { least } = filter;
if (!matches && kind < 0 && !least) return null;
return (index) =>
(kind < 0 || findings.kindOf[index] === kind) &&
(!least || findings.confidences[index] >= least) &&
(!matches ||
matches[findings.textOf[index]] ||
matches[findings.translationOf[index]] ||
matches[findings.speakerOf[index]] ||
matches[findings.found_byOf[index]]);
}
function confidenceCell(cell, confidence) {
if (confidence === null) return;
const filled = h("span");
filled.style.width = `${Math.max(0, Math.min(100, confidence))}%`;
cell.append(
h("span", { class: "meter", "aria-hidden": "true" }, filled),
h("span", { class: "number" }, String(confidence)),
);
}
return { findingsTable };
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
const module_problems = (() => {
const { h } = module_elements;
const { count } = module_format;
const { printedRows, printInstead } = module_print;
const { sentenceOf } = module_text;
const MOST_PARTS = 100;
function failureList(failures, answer) {
return partList(failures, "failure", answer, ({ message }) => message);
}
function uncertaintyList(uncertainties, answer) {
return partList(uncertainties, "failure uncertain", answer, ({ reason }) => sentenceOf(reason));
}
function partList(parts, className, answer, reasonOf) {
const item = (part) => {
const name = part.what === "task" ? "The task as a whole" : part.what;
const code = part.code ? h("code", {}, part.code) : null;
const reason = reasonOf(part);
return h(
"li",
{ class: className },
h("div", {}, h("strong", {}, name), " ", code),
reason ? h("p", { dir: "auto" }, reason) : null,
part.path ? pathButton(part.path, answer) : null,
);
};
const items = parts.slice(0, MOST_PARTS).map(item);
const hidden = parts.length - items.length;
const more = `and ${count(hidden)} more, among the subtasks below`;
const list = h(
"ul",
{ class: "failures" },
...items,
hidden > 0 ? h("li", { class: "muted" }, more) : null,
);
if (hidden > 0) {
printInstead(list, () => h("ul", { class: "failures" }, ...printedRows(parts, item)));
}
return list;
}
function pathButton(path, answer) {
const attributes = {
type: "button",
class: "text mono",
title: "Show in the whole answer",
on: { click: () => answer.reveal(path) },
};
return h("button", attributes, path);
}
return { failureList, uncertaintyList };
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
const module_sentence = (() => {
const { count, plural } = module_format;
const { sentenceOf } = module_text;
function sentence(facts) {
switch (facts.outcome) {
case "running":
return running(facts);
case "waiting":
return "It is in the queue.";
case "succeeded":
return succeeded(facts);
case "unknown":
return unknown(facts);
default:
return failed(facts);
}
}
const steps = ({ subtasks }) =>
subtasks.filter((subtask, index) => !(subtasks[index + 1]?.depth > subtask.depth));
const withOutcome = (subtasks, outcome) =>
subtasks.filter((subtask) => subtask.outcome === outcome).length;
function running(facts) {
const all = steps(facts);
if (!all.length) return facts.status ? `Its status is ${facts.status}.` : "It has no status yet.";
const done = `${count(withOutcome(all, "succeeded"))} of ${plural(all.length, "subtask")} done`;
const failures = withOutcome(all, "failed");
return failures ? `${done}, ${count(failures)} failed.` : `${done}.`;
}
function succeeded(facts) {
const all = steps(facts).length;
if (!all) return "It ended without an error.";
return all === 1 ? "Its subtask succeeded." : `All ${count(all)} subtasks succeeded.`;
}
function unknown({ uncertainties: [first] }) {
const unknown = "It is not known whether it succeeded.";
if (!first) return unknown;
const part = first.what === "task" ? "" : `${first.what}: `;
return `${unknown} ${sentenceOf(part + first.reason)}`;
}
function failed(facts) {
const [first] = facts.failures;
if (first?.what === "task") {
return first.message ? `The task itself failed: ${first.message}` : "The task itself failed.";
}
const all = steps(facts);
const failures = withOutcome(all, "failed");
if (!failures) return "It ended with an error.";
return all.length === 1
? `Its subtask failed: ${all[0].kind}.`
: `${count(failures)} of ${count(all.length)} subtasks failed: ${kindsOf(all)}.`;
}
const MOST_KINDS = 3;
function kindsOf(all) {
const numbers = new Map();
for (const { kind, outcome } of all)
if (outcome === "failed") numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
const kinds = [...numbers].map(([kind, number]) => (number > 1 ? `${number} × ${kind}` : kind));
const named = kinds.slice(0, MOST_KINDS).join(", ");
return kinds.length > MOST_KINDS ? `${named} and ${kinds.length - MOST_KINDS} more` : named;
}
return { sentence };
})();
const module_summary = (() => {
const { copyButton } = module_copy_button;
const { h } = module_elements;
const { count, duration, plural } = module_format;
const { icon } = module_icons;
const { link, webAddress } = module_links;
const { isRunning, OUTCOMES } = module_outcomes;
const { sentence } = module_sentence;
function summary(facts, findings) {
const { name, icon: iconName, tone } = OUTCOMES[facts.outcome];
const verdict = h("div", {}, h("h1", {}, name), h("p", { dir: "auto" }, sentence(facts)));
return h(
"section",
{ class: "summary card", "aria-label": "Summary" },
h("div", { class: "verdict" }, h("span", { class: `seal ${tone}` }, icon(iconName)), verdict),
facts.name ? taskName(facts.name) : null,
h("p", { class: "muted" }, labels(facts).join(" · ")),
h("dl", { class: "stats" }, ...figures(facts, findings)),
facts.source.place ? source(facts.source.place) : null,
);
}
function taskName(name) {
const shown = h("span", { class: "mono" }, name);
return h("p", { class: "task" }, shown, copyButton("Copy the task ID", name, shown));
}
function labels({ task_type, created, request_id }) {
return [
task_type,
created && `created ${created.text}`,
request_id && `RequestId ${request_id}`,
].filter(Boolean);
}
function source(place) {
const address = webAddress(place);
const shown = h("span", { class: "mono" }, place);
const label = h("span", { class: "muted" }, "Source ");
return h("p", { class: "source" }, label, address ? link(address, shown) : shown);
}
function figures(facts, findings) {
const all = [timeFigure(facts), progressFigure(facts), outputFigure(facts)];
if (findings.count) all.push(findingsFigure(findings));
all.push(sourceFigure(facts));
return all.filter(Boolean);
}
function figure(label, value, ...notes) {
const shown = notes.filter(Boolean).map((note) => h("span", { class: "muted note" }, note));
const content = h("dd", {}, h("span", { class: "figure" }, value), ...shown);
return h("div", { class: "stat" }, h("dt", {}, label), content);
}
const SHORT_WAIT = 0.5;
function timeFigure(facts) {
const { elapsed, waited, source, outcome, begun, ran, made, saved } = facts;
if (elapsed) {
const speed = source.duration && elapsed.value > 0 && source.duration.value / elapsed.value;
return figure(
"Took",
elapsed.text,
waited?.value >= SHORT_WAIT && `after ${waited.text} in the queue`,
speed && `${Number(speed.toPrecision(2))} × real time`,
);
}
if (!isRunning(facts)) return null;
const known = [
saved && `The answer was saved ${saved.text}.`,
made && `This page was made ${made.text}.`,
];
if (outcome === "waiting" && !begun) return waitingFigure(facts, known);
return figure(
ran ? "Running for" : "Running",
ran ? ran.text : begun ? "started" : "not started",
begun && `since ${begun.text}`,
...known,
);
}
function waitingFigure({ created, made, saved }, known) {
const seconds = created && ((saved ?? made)?.value - created.value) / 1000;
if (!(seconds >= 0)) return figure("Waiting", "not started", ...known);
return figure("Waiting for", duration(seconds), `since ${created.text}`, ...known);
}
function progressFigure({ outcome, progress, subtasks }) {
if (outcome !== "running") return null;
if (progress === null) {
const note = subtasks.length > 0 && "A part that runs tells no progress.";
return figure("Progress", "unknown", note);
}
const filled = h("span");
filled.style.width = `${progress}%`;
const meter = h("span", { class: "meter wide", "aria-hidden": "true" }, filled);
return figure("Progress", `${Math.round(progress)} %`, meter);
}
function outputFigure({ outputs, outputs_size }) {
return figure(
"Output",
outputs.length ? plural(outputs.length, "file") : "no files",
outputs_size,
);
}
function findingsFigure(findings) {
const numbers = new Map(findings.kindOrder.map((kind) => [kind, 0]));
for (const kind of findings.kindOf) numbers.set(kind, numbers.get(kind) + 1);
const most = [...numbers].sort((one, other) => other[1] - one[1]).slice(0, 3);
const kinds = most.map(([kind, number]) => `${findings.nameOfKind(kind)} ${count(number)}`);
return figure("Found", plural(findings.count, "finding"), kinds.join(", "));
}
function sourceFigure({ source, length }) {
const media = [
source.resolution,
source.fps && `${source.fps} fps`,
source.codecs.join(" + "),
source.size,
source.bitrate,
].filter(Boolean);
if (!media.length && !length.value) return null;
const shown = source.duration?.text ?? (length.value ? length.text : "unknown length");
return figure("Source", shown, media.join(", "));
}
return { summary };
})();
const module_timeline_canvas = (() => {
const { colour } = module_theme;
class Surface {
constructor(canvas) {
this.canvas = canvas;
}
resize(width, height, scale = devicePixelRatio || 1) {
Object.assign(this, { width, height, scale });
this.canvas.width = Math.round(width * this.scale);
this.canvas.height = Math.round(height * this.scale);
this.canvas.style.height = `${height}px`;
}
clear() {
const pen = this.canvas.getContext("2d");
pen.setTransform(this.scale, 0, 0, this.scale, 0, 0);
pen.clearRect(0, 0, this.width, this.height);
return pen;
}
}
const themeOfCanvas = (scheme) => ({
text: colour("--text", scheme),
line: colour("--line", scheme),
muted: colour("--muted", scheme),
accent: colour("--accent", scheme),
onKind: colour("--on-kind", scheme),
font: getComputedStyle(document.body).fontFamily,
});
return { Surface, themeOfCanvas };
})();
const module_timeline_lane = (() => {
const { lowerBound } = module_lower_bound;
const ROW = 20;
const GAP = 10;
const HIDDEN = 26;
const MOST_ROWS = 4;
const CROWDED = 4;
class Lane {
constructor(findings, kind) {
this.findings = findings;
this.kind = findings.kinds[kind];
this.name = findings.nameOfKind(kind);
this.order = findings.ofKind(kind).filter((index) => findings.timed(index));
this.starts = Float64Array.from(this.order, (index) => findings.start[index]);
this.rowOf = new Uint8Array(this.order.length);
this.rows = this.pack().map((positions) => this.row(positions));
this.shown = true;
}
get height() {
return this.shown ? Math.max(1, this.rows.length) * ROW + GAP : HIDDEN;
}
pack() {
const rows = [];
for (const [position, index] of this.order.entries()) {
let row = rows.findIndex((candidate) => candidate.reach <= this.starts[position]);
if (row < 0 && rows.length < MOST_ROWS) {
row = rows.push({ reach: 0, positions: [] }) - 1;
} else if (row < 0) {
const reaches = rows.map(({ reach }) => reach);
row = reaches.indexOf(Math.min(...reaches));
}
rows[row].positions.push(position);
rows[row].reach = Math.max(rows[row].reach, this.findings.end[index]);
this.rowOf[position] = row;
}
return rows.map(({ positions }) => positions);
}
row(positions) {
const reaches = new Float64Array(positions.length);
let reach = 0;
for (const [at, position] of positions.entries()) {
reach = Math.max(reach, this.findings.end[this.order[position]]);
reaches[at] = reach;
}
return {
positions: Uint32Array.from(positions),
starts: Float64Array.from(positions, (position) => this.starts[position]),
reaches,
};
}
between(from, to) {
return lowerBound(this.starts, to) - lowerBound(this.starts, from);
}
isCrowded(view) {
return this.between(view.from, view.to) > view.width / CROWDED;
}
hit(view, moment, y) {
if (this.isCrowded(view)) {
const crowd = this.between(moment - 2 * view.perPixel, moment + 2 * view.perPixel);
return crowd ? { lane: this, crowd } : null;
}
const row = this.rows[Math.floor((y - GAP / 2) / ROW)];
if (!row) return null;
const near = 4 * view.perPixel;
let best = null;
for (
let next = lowerBound(row.reaches, moment - near);
next < row.positions.length && row.starts[next] <= moment + near;
next++
) {
const position = row.positions[next];
const index = this.order[position];
const [start, end] = [this.findings.start[index], this.findings.end[index]];
const away = Math.max(start - moment, moment - end, 0);
if (away <= near && (!best || away < best.away)) best = { lane: this, position, away };
}
return best;
}
}
return { ROW, GAP, Lane };
})();
const module_timeline_painter = (() => {
const { clock } = module_format;
const { lowerBound } = module_lower_bound;
const { Surface, themeOfCanvas } = module_timeline_canvas;
const { GAP, ROW } = module_timeline_lane;
const RULER = 26;
const MARK = 90;
const DAY = 86_400_000;
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
const BAR = 4;
class Painter {
constructor(canvas, view, findings) {
Object.assign(this, { view, findings, surface: new Surface(canvas) });
}
resize(height, scale, scheme) {
this.surface.resize(this.view.width, height, scale);
this.theme = themeOfCanvas(scheme);
}
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
return { RULER, Painter };
})();
const module_timeline_view = (() => {
const SHORTEST = 500;
class View {
constructor(length, onChange) {
this.length = Math.max(length, SHORTEST);
this.onChange = onChange;
this.from = 0;
this.to = this.length;
this.width = 0;
}
get span() {
return this.to - this.from;
}
get perPixel() {
return this.span / Math.max(1, this.width);
}
get middle() {
return (this.from + this.to) / 2;
}
contains(millis) {
return millis >= this.from && millis <= this.to;
}
x(millis) {
return ((millis - this.from) / this.span) * this.width;
}
show(from, to) {
const span = Math.min(this.length, Math.max(SHORTEST, to - from));
const start = from + (to - from - span) / 2;
this.from = Math.max(0, Math.min(this.length - span, start));
this.to = this.from + span;
this.onChange();
}
showAll() {
this.show(0, this.length);
}
zoom(factor, around = this.middle) {
this.show(around - (around - this.from) * factor, around + (this.to - around) * factor);
}
pan(by) {
const { span } = this;
const from = Math.max(0, Math.min(this.length - span, this.from + by));
this.show(from, from + span);
}
}
return { View };
})();
const module_timeline_picture = (() => {
const { h } = module_elements;
const { count } = module_format;
const { kindColour } = module_kinds;
const { colour } = module_theme;
const { Surface, themeOfCanvas } = module_timeline_canvas;
const { Lane } = module_timeline_lane;
const { Painter, RULER } = module_timeline_painter;
const { View } = module_timeline_view;
const WIDTH = 1040;
const NAMES = 170;
const SCALE = 2;
function picture(findings, length) {
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
return { picture };
})();
const module_timeline_minimap = (() => {
const { h } = module_elements;
const { Surface, themeOfCanvas } = module_timeline_canvas;
const HEIGHT = 36;
const BAR = 3;
class Minimap {
constructor(findings, view) {
Object.assign(this, { findings, view });
const on = {
pointerdown: (event) => this.grab(event),
pointermove: (event) => event.buttons && this.drag(event),
};
this.element = h("canvas", { class: "minimap", "aria-hidden": "true", on });
this.surface = new Surface(this.element);
}
resize() {
this.surface.resize(this.element.parentElement?.clientWidth || this.view.width, HEIGHT);
this.theme = themeOfCanvas();
this.count();
}
count() {
const { findings, view } = this;
this.numbers = new Float64Array(Math.ceil(this.surface.width / BAR));
const last = this.numbers.length - 1;
for (let index = 0; index < findings.count; index++) {
if (!findings.timed(index)) continue;
const bar = Math.floor((findings.start[index] / view.length) * this.numbers.length);
this.numbers[Math.min(last, Math.max(0, bar))]++;
}
this.most = this.numbers.reduce((most, number) => Math.max(most, number), 1);
}
draw() {
const { view, theme } = this;
const { width } = this.surface;
const pen = this.surface.clear();
pen.fillStyle = theme.muted;
pen.globalAlpha = 0.55;
for (const [at, number] of this.numbers.entries()) {
const height = number && Math.max(1.5, Math.sqrt(number / this.most) * (HEIGHT - 8));
pen.fillRect(at * BAR, HEIGHT - 4 - height, BAR - 1, height);
}
const [left, right] = [view.from, view.to].map((moment) => (moment / view.length) * width);
pen.fillStyle = theme.accent;
pen.globalAlpha = 0.16;
pen.fillRect(left, 0, Math.max(3, right - left), HEIGHT);
pen.globalAlpha = 1;
pen.fillRect(left, 0, 2, HEIGHT);
pen.fillRect(Math.max(left + 1, right - 2), 0, 2, HEIGHT);
}
grab(event) {
this.element.setPointerCapture(event.pointerId);
const moment = this.momentAt(event);
this.grip = this.view.contains(moment) ? moment - this.view.from : this.view.span / 2;
this.drag(event);
}
drag(event) {
this.view.pan(this.momentAt(event) - this.grip - this.view.from);
}
momentAt(event) {
const box = this.element.getBoundingClientRect();
return ((event.clientX - box.left) / box.width) * this.view.length;
}
}
return { Minimap };
})();
const module_timeline_tip = (() => {
const { suggestionChip } = module_chips;
const { h } = module_elements;
const { plural } = module_format;
const { kindDot } = module_kinds;
class Tip {
constructor(findings) {
this.findings = findings;
this.element = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
document.body.append(this.element);
}
showFinding(index, x, y) {
const { findings } = this;
const confidence = findings.confidence(index);
const note =
confidence === null ? "" : h("span", { class: "muted" }, `confidence ${confidence}`);
const when = findings.when(index, 1, " to ");
const translation = findings.translation(index);
const suggestion = findings.suggestion(index);
this.show(
x,
y,
h("p", { class: "kind" }, kindDot(findings.kind(index)), when, note),
h("p", { class: "said", dir: "auto" }, findings.text(index) || "No text"),
translation && h("p", { class: "said translation", dir: "auto" }, translation),
suggestion && h("p", {}, suggestionChip(suggestion)),
);
}
showCrowd(lane, number, moment, x, y) {
const text = `${plural(number, "finding")} around ${moment}`;
this.show(
x,
y,
h("p", { class: "kind" }, kindDot(lane.kind), text),
h("p", { class: "muted" }, "Click to zoom in"),
);
}
show(x, y, ...content) {
this.element.replaceChildren(...content.filter(Boolean));
this.element.hidden = false;
const { offsetWidth, offsetHeight } = this.element;
const left = Math.max(8, Math.min(innerWidth - offsetWidth - 8, x + 14));
const below = y + 18;
const top = below + offsetHeight > innerHeight ? y - offsetHeight - 12 : below;
this.element.style.transform = `translate(${left}px, ${Math.max(8, top)}px)`;
}
hide() {
this.element.hidden = true;
}
}
return { Tip };
})();
const module_timeline_timeline = (() => {
const { announce, h } = module_elements;
const { clock, count } = module_format;
const { button } = module_icons;
const { kindColour, kindDot } = module_kinds;
const { lowerBound } = module_lower_bound;
const { colour, onThemeChange } = module_theme;
const { Lane } = module_timeline_lane;
const { Minimap } = module_timeline_minimap;
const { Painter, RULER } = module_timeline_painter;
const { Tip } = module_timeline_tip;
const { View } = module_timeline_view;
const HINT = "Drag to scroll. ⌘ or Ctrl + wheel zooms.";
const KEYS =
"Left and right select the previous and the next finding, up and down another lane. Enter opens the finding. " +
"Plus and minus zoom, 0 shows everything, Shift with left or right scrolls. " +
"Home and End select the first and the last finding. The findings table has the same content.";
const DRAG = 4;
class Timeline {
constructor(findings, length, { onOpen, onSeek }) {
Object.assign(this, { findings, onOpen, onSeek });
this.lanes = findings.kindOrder.map((kind) => new Lane(findings, kind));
this.view = new View(length, () => this.schedule());
this.cursor = null;
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
seek(millis) {
const { view } = this;
this.cursor = Math.max(0, Math.min(view.length, millis));
if (!view.contains(this.cursor)) view.pan(this.cursor - view.middle);
this.schedule();
}
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
changeLane(step) {
const shown = this.lanes.filter((lane) => lane.shown);
const at = shown.indexOf(this.chosen?.lane);
const lane = shown[Math.max(0, Math.min(shown.length - 1, at + step))];
if (lane) this.choose(lane, lowerBound(lane.starts, this.chosenMoment() ?? this.view.from));
}
}
return { Timeline };
})();
const module_transcript = (() => {
const { h } = module_elements;
const { clock, count } = module_format;
const { debounce, searchBox, select } = module_inputs;
const { KINDS } = module_kinds;
const { lowerBound } = module_lower_bound;
const { marked } = module_text;
const { VirtualList } = module_virtual_list;
const SOURCES = ["speech", "translation", "screen text"];
class Transcript {
constructor(findings, onSeek) {
Object.assign(this, { findings, onSeek });
const sources = SOURCES.filter((kind) => findings.kinds.includes(kind));
this.wanted = "";
this.list = new VirtualList({
name: "line",
label: "Transcript",
role: "listbox",
rowRole: "option",
rowHeight: 52,
measured: true,
fill: (row, position) => this.fill(row, position),
onOpen: (position) => this.onSeek(this.shown[position]),
});
this.status = h("span", { class: "muted status", role: "status" });
const controls = h("div", { class: "controls" }, ...this.controls(sources), this.status);
const attributes = { class: "transcript", "aria-label": "Transcript" };
this.element = h("section", attributes, controls, this.list.element);
this.source(sources[0]);
}
static has(findings) {
return findings.kinds.some((kind) => SOURCES.includes(kind));
}
controls(sources) {
const search = debounce(120, (wanted) => this.search(wanted));
const box = searchBox("Search the transcript", "Search", search);
if (sources.length === 1) return [h("h3", {}, KINDS[sources[0]]), box];
const options = sources.map((kind) => [kind, KINDS[kind]]);
const choice = select("Text of", options, (kind) => this.source(kind));
return [h("h3", {}, "Transcript"), choice, box];
}
source(kind) {
const { start, end, textOf, translationOf, speakerOf } = this.findings;
const all = this.findings.ofKind(this.findings.kinds.indexOf(kind));
const key = (index) =>
this.findings.timed(index)
? `${start[index]} ${end[index]} ${textOf[index]} ${translationOf[index]}`
: index;
const read = new Map();
for (const index of all) {
const known = read.get(key(index));
if (known === undefined || (speakerOf[index] && !speakerOf[known]))
read.set(key(index), index);
}
this.all = all.filter((index) => read.get(key(index)) === index);
this.search(this.wanted);
}
search(wanted) {
this.wanted = wanted;
this.shown = this.all;
if (wanted) {
const matches = this.findings.textsWith(wanted);
this.shown = this.all.filter(
(index) =>
matches[this.findings.textOf[index]] || matches[this.findings.translationOf[index]],
);
}
this.starts = Float64Array.from(this.shown, (index) => this.findings.start[index]);
this.status.textContent = wanted
? `${count(this.shown.length)} of ${count(this.all.length)}`
: "";
this.now = -1;
this.list.reset(this.shown.length);
}
follow(millis) {
const now = lowerBound(this.starts, millis + 1) - 1;
if (now === this.now) return;
this.now = now;
this.list.refresh();
if (this.now >= 0) this.list.reveal(this.now);
}
fill(row, position) {
const index = this.shown[position];
const { findings, wanted } = this;
row.setAttribute("aria-selected", position === this.now);
row.setAttribute("aria-setsize", this.shown.length);
row.setAttribute("aria-posinset", position + 1);
const speaker = findings.speaker(index);
row.replaceChildren(
h("span", { class: "when" }, findings.timed(index) ? clock(findings.start[index]) : ""),
h(
"span",
{ class: "what" },
speaker ? h("span", { class: "speaker" }, speaker) : null,
h("span", { dir: "auto" }, ...marked(findings.text(index) || "…", wanted)),
findings.translation(index)
? h(
"span",
{ class: "translation", dir: "auto" },
...marked(findings.translation(index), wanted),
)
: null,
),
);
}
}
return { Transcript };
})();
const module_waterfall = (() => {
const { chip } = module_chips;
const { h } = module_elements;
const { duration } = module_format;
const { isRunning, stateOf } = module_outcomes;
const { printInstead } = module_print;
const { VirtualList } = module_virtual_list;
const STEPS = [
0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400,
604800,
];
const NARROW = 720;
class Waterfall {
constructor(facts, onOpen) {
const { subtasks } = facts;
const now = facts.saved ?? facts.made;
this.now = now?.value;
const times = [
facts.created,
facts.begun,
facts.finished,
now,
...subtasks.flatMap((subtask) => [subtask.begun, subtask.finished]),
].flatMap((time) => time?.value ?? []);
this.from = times.reduce((first, time) => Math.min(first, time), Infinity);
this.to = times.reduce((last, time) => Math.max(last, time), -Infinity);
this.hasTimes = times.length > 1 && this.to > this.from;
this.rows = this.hasTimes ? [wholeTask(facts), ...subtasks] : subtasks;
this.list = new VirtualList({
name: "subtask",
label: "Subtasks",
role: "grid",
rowRole: "row",
rowHeight: 36,
most: 14,
header: this.header(),
fill: (row, index) => this.fill(row, this.rows[index]),
onOpen: (index) => onOpen(this.rows[index].path),
});
this.list.element.classList.add("table", "waterfall", "opens");
this.element = this.list.element;
printInstead(this.element, () => {
const copy = this.list.printed(["subtask"]);
copy.classList.remove("stacked");
return copy;
});
this.list.reset(this.rows.length);
new ResizeObserver(() => this.adapt()).observe(this.element);
}
adapt() {
const stacked = this.element.clientWidth < NARROW;
if (!this.element.clientWidth || stacked === this.element.classList.contains("stacked")) return;
this.element.classList.toggle("stacked", stacked);
this.list.rowHeight = stacked ? 64 : 36;
this.list.reset(this.rows.length, { keep: true });
}
header() {
const head = (content, className = null) =>
h("div", { role: "columnheader", class: className }, content);
return h(
"div",
{ class: "row head", role: "row" },
head("Subtask"),
head("State"),
head("Took", "right"),
head(this.hasTimes ? this.axis() : "When", "axis"),
);
}
axis() {
const span = (this.to - this.from) / 1000;
const step = STEPS.find((candidate) => span / candidate <= 5) ?? span / 4;
const marks = [];
for (let at = 0; at <= span * 0.97; at += step) {
const mark = h("span", {}, at ? `+${duration(at)}` : "0");
mark.style.left = `${(100 * at) / span}%`;
marks.push(mark);
}
return marks;
}
fill(row, subtask) {
const { name, icon, tone } = stateOf(subtask);
const isBusy = tone === "busy" && subtask.progress !== null;
const state = isBusy ? `${name} ${Math.round(subtask.progress)} %` : name;
const attributes = {
role: "gridcell",
title: subtask.path || null,
class: subtask.isWhole ? "strong" : null,
};
const title = h("div", attributes, subtask.kind);
title.style.paddingLeft = `${14 + subtask.depth * 16}px`;
row.replaceChildren(
title,
h("div", { role: "gridcell" }, chip(state, tone, icon)),
h("div", { role: "gridcell", class: "right number" }, this.took(subtask)),
h("div", { role: "gridcell", class: "track" }, ...this.bars(subtask, tone)),
);
}
took(subtask) {
const { elapsed, begun } = subtask;
const ran = isRunning(subtask) && begun ? (this.now - begun.value) / 1000 : -1;
return elapsed ?? (ran >= 0 ? `${duration(ran)} so far` : "");
}
bars({ begun, finished, queued, waited, isQueued }, tone) {
if (!begun || !this.hasTimes) return [h("span", { class: "muted" }, "no times")];
const bars = [];
if (queued && waited) {
bars.push(this.bar(queued.value, begun.value, "waiting", `Waited ${waited.text}`));
}
const title = `${begun.text} to ${finished?.text ?? "when the page was made"}`;
const classes = finished ? tone : `${isQueued ? "waiting" : tone} open`;
bars.push(this.bar(begun.value, finished?.value ?? this.to, classes, title));
return bars;
}
bar(from, to, classes, title) {
const percent = (millis) => (100 * millis) / (this.to - this.from);
const bar = h("span", { class: `bar ${classes}`, title });
bar.style.left = `${percent(from - this.from)}%`;
bar.style.width = `max(3px, ${percent(to - from)}%)`;
return bar;
}
}
const wholeTask = ({ created, begun, finished, status, outcome, progress, elapsed, waited }) => ({
kind: "Whole task",
status,
isQueued: !begun && !finished,
isWhole: true,
depth: 0,
begun: begun ?? created,
finished,
outcome,
progress,
elapsed: elapsed?.text,
queued: created,
waited,
});
return { Waterfall };
})();
const module_report = (() => {
const { Answer, scrollToSection } = module_answer;
const { Details } = module_details;
const { h } = module_elements;
const { filesTable } = module_files_table;
const { Findings } = module_findings;
const { findingsTable } = module_findings_table;
const { plural } = module_format;
const { icon } = module_icons;
const { relative } = module_links;
const { OUTCOMES } = module_outcomes;
const { unpack } = module_packed;
const { addHeader } = module_page_header;
const { printInstead } = module_print;
const { failureList, uncertaintyList } = module_problems;
const { start } = module_start;
const { summary } = module_summary;
const { picture } = module_timeline_picture;
const { Timeline } = module_timeline_timeline;
const { Transcript } = module_transcript;
const { Waterfall } = module_waterfall;
start((main) => {
const facts = unpack("facts");
document.title = `${OUTCOMES[facts.outcome].name}: ${facts.name || "MPS task"}`;
const findings = new Findings(facts.findings);
const sections = sectionsOf(facts, findings);
const links = sections.map(({ id, title }) => h("a", { href: `#${id}` }, title));
addHeader(main, "MPS task report", {
before: facts.overview
? h("a", { class: "back", href: relative(facts.overview) }, icon("previous"), "All tasks")
: null,
after: h("nav", { "aria-label": "Sections" }, ...links),
});
main.replaceChildren(summary(facts, findings), ...sections.map(sectionElement));
});
function sectionsOf(facts, findings) {
const answer = new Answer();
const sections = [];
const add = (id, title, content, about = null) => sections.push({ id, title, content, about });
if (facts.failures.length) add("failures", "Failures", failureList(facts.failures, answer));
if (facts.uncertainties.length) {
const list = uncertaintyList(facts.uncertainties, answer);
add("uncertainties", "Unknown outcomes", list);
}
if (facts.outputs.length) add("outputs", "Files", filesTable(facts.outputs).element);
if (findings.count) {
const { timeline, details } = findingsViews(facts, findings);
const about = `${plural(findings.count, "finding")} in ${facts.length.text}`;
add("timeline", "Timeline", timeline, about);
add("findings", "Findings", findingsTable(findings, details).element);
}
if (facts.subtasks.length) {
const waterfall = new Waterfall(facts, (path) => answer.reveal(path));
add("subtasks", "Subtasks", h("div", { class: "card" }, waterfall.element));
}
add("answer", "Whole answer", answer.element);
return sections;
}
function findingsViews(facts, findings) {
const details = new Details(findings, facts.source, (index) => {
scrollToSection("timeline");
timeline.reveal(index);
timeline.stage.focus({ preventScroll: true });
});
const transcript = Transcript.has(findings)
? new Transcript(findings, (index) => timeline.reveal(index))
: null;
const timeline = new Timeline(findings, facts.length.value, {
onOpen: (index, among) => details.open(index, among),
onSeek: (millis) => transcript?.follow(millis),
});
const classes = transcript ? "beside card" : "card";
const views = h("div", { class: classes }, timeline.element, transcript?.element);
printInstead(views, () => picture(findings, facts.length.value));
return { details, timeline: views };
}
function sectionElement({ id, title, about, content }) {
const heading = h("h2", { id: `${id}-title` }, title);
const note = about ? h("p", { class: "muted" }, about) : null;
const head = h("div", { class: "section-head" }, heading, note);
return h("section", { id, "aria-labelledby": `${id}-title` }, head, content);
}
return {  };
})();
}
