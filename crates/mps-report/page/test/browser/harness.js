// Opens, prints and serves the pages in the folder that the first argument names, for all checks.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const axe = fs.readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

export const folder = path.resolve(process.argv[2]);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** The browser of all checks. */
export const browser = await chromium.launch({ executablePath, args });

/** Numbers of one thing with a noun or verb for several, such as "1 files". */
const wrongPlurals = (text) =>
  text.match(/(?<![\d.,:/-])1 (tasks|files|subtasks|findings|failures|members|elements)\b/g) ?? [];

/** Opens a page. `problems` collects errors, output, dialogs and requests, which must not occur. */
export async function open(name, options = {}, context = browser) {
  const { viewport = { width: 1440, height: 950 } } = options;
  const page = await context.newPage({ ...options, viewport });
  await page.setViewportSize(viewport);
  page.setDefaultTimeout(60_000);
  const file = pathToFileURL(path.join(folder, `${name}.html`)).href;
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(`error: ${error.message}`));
  page.on("console", (message) => page.problems.push(`console: ${message.text()}`));
  page.on("dialog", (dialog) => page.problems.push(`dialog: ${dialog.message()}`));
  page.on(
    "request",
    (request) => request.url() !== file && page.problems.push(`request: ${request.url()}`),
  );
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("main[data-drawn]")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.drawnAt = performance.now())));
    }).observe(document, { subtree: true, attributes: true, childList: true });
  });
  await page.goto(file);
  await page.waitForFunction(() => window.drawnAt);
  return page;
}

export async function close(page) {
  assert.deepEqual(page.problems, [], page.url());
  const text = await page.evaluate(() => `${document.title}\n${document.body.innerText}`);
  assert.deepEqual(wrongPlurals(text), [], page.url());
  await page.close();
}

export const shot = (page, name, fullPage = false) =>
  page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });
export const texts = (page, selector) => page.locator(selector).allTextContents();
export const settled = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
export const has = (page, selector, text) =>
  page.locator(selector, { hasText: text }).first().waitFor();

/** Scrolls to the whole answer, and waits until it is unpacked. */
export async function tree(page) {
  await page.locator("#answer").scrollIntoViewIfNeeded();
  await page.locator(".tree .row").first().waitFor();
}

/** Prints a page from the command line, as scripts do. Returns the text of each sheet. */
export function sheets(name) {
  const pdf = path.join(folder, `${name}.pdf`);
  const file = pathToFileURL(path.join(folder, `${name}.html`)).href;
  fs.rmSync(pdf, { force: true });
  execFileSync(executablePath, [...args, "--headless", `--print-to-pdf=${pdf}`, file], {
    stdio: "ignore",
  });
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 1 << 28 });
  return text.toString().split("\f").slice(0, -1);
}

/** Scrolls an element, or zooms it, in 120 frames. Returns the time of each in ms, ascending. */
export const frameTimes = (page, selector, what) =>
  page.evaluate(
    async ([selector, what]) => {
      const element = document.querySelector(selector);
      const zoom = (n) => {
        const deltaY = n < 60 ? -20 : 20;
        const options = { deltaY, ctrlKey: true, clientX: 700, cancelable: true };
        element.dispatchEvent(new WheelEvent("wheel", options));
      };
      const scroll = () => {
        element.scrollTop += 300;
      };
      const step = what === "zoom" ? zoom : scroll;
      const times = [];
      for (let n = 0, last = await new Promise(requestAnimationFrame); n < 120; n++) {
        step(n);
        const now = await new Promise(requestAnimationFrame);
        times.push(now - last);
        last = now;
      }
      return times.sort((one, other) => one - other);
    },
    [selector, what],
  );

/** Serves a page. It loads itself again once `seen.status` is 200. */
export async function serve(name) {
  const html = fs.readFileSync(path.join(folder, `${name}.html`));
  const seen = { loads: 0, questions: 0, status: 204 };
  const server = http.createServer(({ url }, response) => {
    if (url === "/task/changes?after=1") {
      seen.questions += 1;
      response.writeHead(seen.status).end();
      return;
    }
    seen.loads += 1;
    seen.status = 204;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const until = async (condition) => {
    while (!condition()) await new Promise((done) => setTimeout(done, 50));
  };
  const asked = async () => {
    const before = seen.questions;
    await until(() => seen.questions >= before + 2);
  };
  const address = `http://127.0.0.1:${server.address().port}/task/`;
  return { server, seen, until, asked, address };
}
