// Takes screenshots of every state of a task, in light and dark, on a phone, a laptop and a wide screen.
// Fails if a page is wider than its screen, or if text is cut that nothing else shows.
// Run by `cargo test -p mps-report --test report -- --ignored browser`, with the folder of the pages.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = path.resolve(process.argv[2]);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const names = fs.readdirSync(folder).filter((name) => name.endsWith(".html"));
assert.equal(names.length, 15);

/** Elements that reach beyond the screen, but not those within a part that scrolls. */
const outside = () =>
  [...document.querySelectorAll("main *, header *")]
    .filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      const scrolls = element.closest(".list, .stage, .minimap, nav");
      return width > 0 && right > innerWidth + 1 && !scrolls;
    })
    .map(
      (element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`,
    );

/** Names of lanes that are cut. */
const cutNames = () =>
  [...document.querySelectorAll(".lane-name")]
    .filter((name) => name.scrollWidth > name.clientWidth)
    .map((name) => name.textContent);

for (const name of names) {
  for (const width of [390, 1280, 1600]) {
    for (const colorScheme of ["light", "dark"]) {
      const viewport = { width, height: width === 390 ? 844 : 900 };
      const page = await browser.newPage({ viewport, colorScheme });
      await page.goto(pathToFileURL(path.join(folder, name)).href);
      await page.locator("main[data-drawn]").waitFor();
      await page.waitForTimeout(150);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      const shot = `${name.replace(".html", "")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(folder, shot), fullPage: true });
      assert.ok(!wide, `${shot} is wider than the screen`);
      assert.deepEqual(await page.evaluate(outside), [], shot);
      assert.deepEqual(await page.evaluate(cutNames), [], shot);
      await page.close();
    }
  }
}
await browser.close();
