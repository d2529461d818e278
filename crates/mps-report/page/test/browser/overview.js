// Checks of the page of many tasks, and the looks of outcomes.

import assert from "node:assert/strict";
import fs from "node:fs";
import { close, has, open, shot, texts } from "./harness.js";

export const checks = {
  async "an unknown outcome looks like no other"() {
    const page = await open("index");
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll(".tile")].map((tile) => {
        const icon = tile.querySelector(".icon");
        return `${getComputedStyle(icon).color} ${icon.firstChild.getAttribute("d")}`;
      }),
    );
    assert.equal(looks.length, 7);
    assert.equal(new Set(looks).size, 7, "colour and icon differ");
    await close(page);
    const unknown = await open("unknown");
    const colour = (selector) =>
      unknown
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    assert.deepEqual(await texts(unknown, "h1"), ["Unknown"]);
    assert.notEqual(await colour(".chip.unknown"), await colour(".chip.good"));
    assert.equal(await unknown.locator(".bar.unknown").count(), 2);
    await close(unknown);
  },

  async "a task that waits is not counted as running"() {
    const page = await open("index");
    const tiles = await texts(page, ".tile");
    assert.ok(tiles.includes("1Running") && tiles.includes("1Waiting"), `${tiles}`);
    await page.getByRole("button", { name: "Waiting" }).click();
    await has(page, ".status", "1 of 27 tasks");
    await page.locator(".list-body .row").getByRole("link").click();
    await has(page, "h1", "Waiting");
    assert.match(await page.title(), /^Waiting: /);
    page.problems = page.problems.filter((problem) => !problem.endsWith("/waiting.html"));
    await close(page);
  },

  async "the overview shows failures first, reasons whole, at every width"() {
    for (const width of [390, 800, 1280, 1600]) {
      const page = await open("index", { viewport: { width, height: 900 } });
      const outcomes = await texts(page, ".list-body .row > :first-child");
      assert.deepEqual(outcomes.slice(0, 4), [
        "Failed",
        "Partly failed",
        "Partly failed",
        "No answer",
      ]);
      const reason = page.locator(".reasons", { hasText: "403 Forbidden" });
      assert.match(await reason.innerText(), /Check the address and the permissions of the bucket/);
      const [wide, seen, cut] = await page
        .locator(".list")
        .first()
        .evaluate((list) => [
          list.scrollWidth,
          list.clientWidth,
          [...list.querySelectorAll(".list-body .row > *")]
            .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
            .map((cell) => cell.textContent),
        ]);
      assert.ok(wide <= seen, `${width}: ${wide} of ${seen} px`);
      assert.deepEqual(cut, [], `cells that are cut at ${width}`);
      assert.match(await page.locator(".list-body .row").nth(1).innerText(), /3 files|\t3\t|\n3\n/);
      await shot(page, `index-${width}`);
      await close(page);
    }
  },

  async "one CSV has all tasks"() {
    const page = await open("index");
    await page.getByRole("button", { name: "Partly failed" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download CSV" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "tasks.csv");
    const text = fs.readFileSync(await download.path(), "utf8");
    assert.ok(text.startsWith("\uFEFFtask,outcome,reasons,kind,"), text.slice(0, 40));
    assert.match(text, /24000018-WorkflowTask-failed,failed,"?70000 The source cannot be/);
    assert.match(text, /24000018-WorkflowTask-gone,no answer,No task has this ID\./);
    assert.match(text, /24000018-WorkflowTask-dialogue,succeeded,/);
    assert.match(text, /24000018-WorkflowTask-waiting,waiting,/);
    page.problems = page.problems.filter((problem) => !problem.startsWith("request: blob:"));
    await close(page);
  },

  async "the overview filters and leads to each page"() {
    const page = await open("index");
    await page.getByRole("button", { name: "Partly failed" }).click();
    await has(page, ".status", "2 of 27 tasks");
    const row = page.locator(".list-body .row", { hasText: "InvalidParameterValue.SrcFile" });
    await row.getByRole("link").click();
    await has(page, "h1", "Partly failed");
    page.problems = page.problems.filter(
      (problem) => !problem.endsWith("/partly%20failed%20%231.html"),
    );
    await close(page);
  },
};
