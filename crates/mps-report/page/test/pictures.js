// Takes the pictures of README and guide: `node pictures.js FOLDER_OF_PAGES FOLDER_OF_PICTURES`.
// Run by `cargo xtask pictures`.

import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [pages, pictures] = process.argv.slice(2).map((folder) => path.resolve(folder));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const viewport = { width: 1280, height: 860 };
const page = await browser.newPage({ viewport, colorScheme: "light" });

async function open(name) {
  await page.goto(pathToFileURL(path.join(pages, name)).href);
  await page.locator("main[data-drawn]").waitFor();
}

const shot = (name, element = page) =>
  element.screenshot({ path: path.join(pictures, `${name}.png`) });

await open("index.html");
await shot("overview");

// The page with the most findings.
const names = fs.readdirSync(pages).filter((name) => name !== "index.html");
let best = { findings: -1 };
for (const name of names) {
  await open(name);
  const findings = await page.locator("#findings .row").count();
  if (findings > best.findings) best = { name, findings };
}
await open(best.name);
await shot("page");
await shot("timeline", page.locator("#timeline"));
await shot("waterfall", page.locator("#subtasks"));
await browser.close();
