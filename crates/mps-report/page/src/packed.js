// Reads the data that is packed into the page.

import { inflate } from "./inflate.js";

/** Reads the JSON value that Rust packed under this name (zlib, base64). */
export function unpack(name) {
  const text = document.getElementById(`packed-${name}`).textContent;
  const bytes = Uint8Array.fromBase64
    ? Uint8Array.fromBase64(text)
    : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(inflate(bytes)));
}
