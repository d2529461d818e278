// Comma-separated values of what a table holds, for a spreadsheet. `src/csv.rs` has the same rules.

import { h } from "./elements.js";

/** Makes Excel read UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Characters that turn the direction of writing, and could show a text as another. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A header and rows, lists of texts and numbers, as one text. */
export function csv(header, rows) {
  const lines = [header, ...rows].map((row) => row.map(cell).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function cell(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = value.replace(BIDI_CONTROLS, "");
  // A spreadsheet would take such a text for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Offers a text as a file. */
export function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
