// Links: to the web, and to the pages beside this one.

import { h } from "./elements.js";

/** The address, if it is one of the web; anything else, `javascript:` above all, is no link. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** A path beside this page, whatever characters it has; it cannot name another place. */
export function relative(path) {
  return `./${path.split("/").map(encodeURIComponent).join("/")}`;
}

export function link(address, ...children) {
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
}
