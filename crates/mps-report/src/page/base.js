// What every part of the page builds on: elements, packed data, and how numbers read.
// Text from the answer only ever becomes text nodes and attribute values; an address becomes a link only if it is one of the web.

/** Makes an element; `on` holds listeners, other attributes are set as they are unless they are null or false. */
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
}

const ICONS = {
  ok: "M3.5 8.5l3 3 6-7",
  fail: "M4 4l8 8M12 4l-8 8",
  warn: "M8 4v5M8 11.5v.5",
  clock: "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM8 4.8V8l2.3 1.5",
  question: "M5.6 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8M8 12.3v.4",
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
  return h("button", { type: "button", class: "tool", "aria-label": label, title: label, on: { click: listener }, ...attributes }, icon(iconName));
}

/** Reads the JSON value that was packed into the page under this name. */
async function unpack(name) {
  const text = document.getElementById(`packed-${name}`).textContent;
  const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

/** The address, if it is one of the web; anything else, `javascript:` above all, is no link. */
function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** A path beside this page, whatever characters it has; it cannot name another place. */
function relative(path) {
  return `./${path.split("/").map(encodeURIComponent).join("/")}`;
}

function link(address, ...children) {
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

const grouped = new Intl.NumberFormat("en");
const count = (number) => grouped.format(number);
const plural = (number, one, many = `${one}s`) => `${count(number)} ${number === 1 ? one : many}`;

/** A moment of the media: `6:20`, `1:02:03`, with as many digits of the second as asked for. */
function clock(millis, digits = 0) {
  const unit = 1000 / 10 ** digits;
  const units = Math.floor(Math.max(0, millis) / unit + 1e-6);
  const whole = Math.floor(units / 10 ** digits);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number) => String(number).padStart(2, "0");
  const front = hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  return digits ? `${front}.${String(units % 10 ** digits).padStart(digits, "0")}` : front;
}

/** A length of time: `0.4 s`, `18 s`, `6 min 20 s`, `2 h 05 min`. */
function duration(seconds) {
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const both = (number, unit, rest, restUnit) => (rest ? `${number} ${unit} ${String(rest).padStart(2, "0")} ${restUnit}` : `${number} ${unit}`);
  if (whole < 3600) return both(Math.floor(whole / 60), "min", whole % 60, "s");
  const minutes = Math.round(whole / 60);
  if (minutes < 48 * 60) return both(Math.floor(minutes / 60), "h", minutes % 60, "min");
  return `${Number((minutes / 1440).toFixed(1))} days`;
}

function scaled(value, unit) {
  const prefixes = ["", "k", "M", "G", "T", "P"];
  let step = 0;
  while (value >= 999.5 && step < prefixes.length - 1) [value, step] = [value / 1000, step + 1];
  const digits = step === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return `${value.toFixed(digits)} ${prefixes[step]}${unit}`;
}
const bytes = (size) => scaled(size, "B");
const bitrate = (rate) => scaled(rate, "bit/s");

/** A moment of the clock on the wall, in UTC: pages are passed on between time zones. */
const moment = (millis) => `${new Date(millis).toISOString().slice(0, 19).replace("T", " ")} UTC`;

/** The first index at which the ascending `values` reach `wanted`. */
function lowerBound(values, wanted, from = 0, to = values.length) {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (values[middle] < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

function debounce(millis, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(action, millis, ...values);
  };
}

/** Text with every occurrence of `wanted` (in lower case) marked. */
function marked(text, wanted) {
  if (!wanted) return [text];
  const parts = [];
  const lower = text.toLowerCase();
  // Letters whose lower case has another length would shift the marks.
  if (lower.length !== text.length) return [text];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0 && parts.length < 200; at = lower.indexOf(wanted, from)) {
    parts.push(text.slice(from, at), h("mark", {}, text.slice(at, at + wanted.length)));
    from = at + wanted.length;
  }
  return [...parts, text.slice(from)];
}

/** Says something to a screen reader. */
function announce(text) {
  let region = document.getElementById("announcer");
  if (!region) {
    region = h("div", { id: "announcer", class: "hidden", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  region.textContent = text;
}

/** A name of which the end, that tells it from others, stays in sight where there is no room for all of it. */
function endInSight(name, end) {
  return h("span", { class: "file mono", title: name, dir: "ltr" }, h("span", { class: "folder" }, name.slice(0, end)), h("span", { class: "base" }, name.slice(end)));
}

function searchBox(label, placeholder, onInput, attributes = {}) {
  return h("input", { type: "search", placeholder, "aria-label": label, autocomplete: "off", spellcheck: "false", on: { input: (event) => onInput(event.target.value.trim().toLowerCase()) }, ...attributes });
}

function select(label, options, onChange) {
  const choices = options.map(([value, text]) => h("option", { value }, text));
  return h("select", { "aria-label": label, on: { change: (event) => onChange(event.target.value) } }, ...choices);
}

const themeListeners = [];

/** Follows the system until the button is pressed; the choice is remembered where the browser allows it. */
function themeButton() {
  const root = document.documentElement;
  const apply = (theme) => {
    root.style.colorScheme = theme;
    for (const listener of themeListeners) listener();
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", () => apply(root.style.colorScheme));
  try {
    const kept = localStorage.getItem("mps-report-theme");
    if (kept === "dark" || kept === "light") apply(kept);
  } catch {
    // A page opened from disk may have no storage.
  }
  return button("Switch between light and dark", "theme", () => {
    const now = root.style.colorScheme || (system.matches ? "dark" : "light");
    const theme = now === "dark" ? "light" : "dark";
    apply(theme);
    try {
      localStorage.setItem("mps-report-theme", theme);
    } catch {
      // It is then chosen anew next time.
    }
  });
}

/** What a style variable of a colour comes to under the theme of now. */
function colour(variable) {
  const probe = h("span", { class: "hidden" });
  probe.style.color = `var(${variable})`;
  document.body.append(probe);
  const shown = getComputedStyle(probe).color;
  probe.remove();
  return shown;
}

/** How an outcome or a state looks: its name, its icon and its tone. */
const OUTCOMES = {
  succeeded: ["Succeeded", "ok", "good"],
  "partly failed": ["Partly failed", "warn", "doubt"],
  failed: ["Failed", "fail", "bad"],
  running: ["Running", "clock", "busy"],
  unknown: ["Not known", "question", "doubt"],
  "no answer": ["No answer", "fail", "bad"],
};

function chip(text, tone, iconName) {
  return h("span", { class: `chip ${tone}` }, iconName ? icon(iconName) : null, text);
}

/** Draws the page, or says why it cannot be drawn. */
async function start(draw) {
  const main = document.getElementById("main");
  try {
    await draw(main);
  } catch (error) {
    console.error(error);
    const advice = "DecompressionStream" in window ? "" : " This browser is too old for it: one of 2023 or later is needed.";
    main.replaceChildren(h("p", { class: "loading", role: "alert" }, `The report cannot be drawn: ${error.message}.${advice}`));
  }
}
