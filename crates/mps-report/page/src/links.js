// Links: to the web, and to the pages beside this one.

import { h } from "./elements.js";

/** The address if it may become a link. `null` for every other scheme, such as `javascript:`. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Encodes a path relative to this page, so that it cannot lead anywhere else. */
export function relative(path) {
  return `./${path.split("/").map(encodeURIComponent).join("/")}`;
}

export function link(address, ...children) {
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
}
