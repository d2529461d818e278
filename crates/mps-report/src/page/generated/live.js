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
const module_kept_view = (() => {
const KEY = "mps-report-view";
const APPLIED = 300;
function labelled(selector) {
const labels = (element) => {
const list = element.closest("[aria-label]")?.getAttribute("aria-label");
return element.matches("[role=columnheader]") ? `${list}: ${element.textContent}` : list;
};
return new Map([...document.querySelectorAll(selector)].map((found) => [labels(found), found]));
}
const PARTS = {
"main input, main select": {
read: ({ value }) => value,
restore: restoreInput,
},
"main [role=columnheader]": {
read: (head) => head.getAttribute("aria-sort"),
restore: restoreOrder,
},
"main .list": {
read: ({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft],
restore: (list, [top, left]) => setTimeout(() => list.scrollTo(left, top), APPLIED),
},
};
function keepView() {
const view = { path: location.pathname, top: scrollY };
for (const [selector, { read }] of Object.entries(PARTS))
view[selector] = [...labelled(selector)].map(([label, element]) => [label, read(element)]);
try {
sessionStorage.setItem(KEY, JSON.stringify(view));
} catch {
}
}
function restoreView() {
const view = takeKept();
if (view?.path !== location.pathname) return;
for (const [selector, { restore }] of Object.entries(PARTS)) {
const elements = labelled(selector);
for (const [label, value] of view[selector])
if (elements.has(label)) restore(elements.get(label), value);
}
setTimeout(() => scrollTo({ top: view.top, behavior: "instant" }), APPLIED);
}
function takeKept() {
try {
const kept = sessionStorage.getItem(KEY);
sessionStorage.removeItem(KEY);
return JSON.parse(kept);
} catch {
return null;
}
}
function restoreInput(input, value) {
const isChoice = input.matches("select");
const isThere = !isChoice || [...input.options].some((option) => option.value === value);
if (input.value === value || !isThere) return;
input.value = value;
input.dispatchEvent(new Event(isChoice ? "change" : "input"));
}
function restoreOrder(head, order) {
const clicks = { ascending: 1, descending: 2 }[order] ?? 0;
for (let click = 0; click < clicks; click++) head.querySelector("button")?.click();
}
return { keepView, restoreView };
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
const module_live = (() => {
const { h } = module_elements;
const { keepView, restoreView } = module_kept_view;
const { unpack } = module_packed;
const PAUSE = 1_000;
async function loadOnChange(path) {
const lost = h("p", { class: "lost", role: "status" });
document.body.append(lost);
while (!(await hasChanged(path, lost)) || isBusy()) await pause(PAUSE);
keepView();
location.reload();
}
async function hasChanged(path, lost) {
try {
const { status } = await fetch(path, { cache: "no-store" });
if (status === 200 || status === 204) return status === 200 || lost.textContent !== "";
} catch {
}
lost.textContent = "The server of this page does not answer, so it is no longer refreshed.";
return false;
}
function isBusy() {
const { activeElement } = document;
return (
!document.getSelection().isCollapsed ||
activeElement.matches("input, select") ||
document.querySelector("dialog[open]") !== null
);
}
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
restoreView();
loadOnChange(unpack("changes"));
return {  };
})();
}
