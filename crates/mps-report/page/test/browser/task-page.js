// Checks of the page of one task: outcome, failures, files, tables, timeline and a phone.

import assert from "node:assert/strict";
import { browser, close, has, open, settled, shot, texts } from "./harness.js";

export const checks = {
  async "the outcome and its figures are at the top"() {
    const page = await open("documented");
    assert.match(await page.title(), /^Succeeded: 235303/);
    assert.deepEqual(await texts(page, "h1"), ["Succeeded"]);
    assert.deepEqual(await texts(page, ".stat .figure"), ["18s", "1 file", "6m 21s"]);
    const row = await page.locator("#outputs .list-body .row").innerText();
    for (const part of [
      "videoplayback_transcode111_210.m3u8",
      "5.69 kB",
      "6m 21s",
      "320×240",
      "353 kbit/s",
    ])
      assert.ok(row.includes(part), `${part} in ${row}`);
    assert.equal(await page.locator("#timeline").count(), 0, "no timeline without findings");
    await shot(page, "documented", true);
    await close(page);
  },

  async "failures have a reason and lead to their place in the answer"() {
    const page = await open("partly failed #1");
    assert.deepEqual(await texts(page, "h1"), ["Partly failed"]);
    await has(page, ".verdict", "2 of 7 subtasks failed");
    await has(page, ".failure", "InvalidParameterValue.SrcFile");
    await page.locator(".failure", { hasText: "ImageSprites" }).getByRole("button").click();
    await has(page, ".tree .row.active", "ImageSpriteTask");
    assert.deepEqual(await texts(page, ".tree-foot .path"), [
      "WorkflowTask.MediaProcessResultSet[3].ImageSpriteTask",
    ]);
    await shot(page, "failed-tree");
    assert.equal(await page.locator(".waterfall .bar.bad").count(), 2);
    await shot(page, "failed", true);
    await page.getByRole("link", { name: "All tasks" }).click();
    await has(page, "h1", "tasks");
    page.problems = page.problems.filter((problem) => !problem.endsWith("/index.html"));
    await close(page);
  },

  async "tables sort and filter"() {
    const page = await open("partly failed #1");
    const column = (at) =>
      page.locator(`#findings .list-body .row > :nth-child(${at})`).allTextContents();
    await page.getByRole("columnheader", { name: "Confidence" }).getByRole("button").click();
    assert.equal(
      await page.getByRole("columnheader", { name: "Confidence" }).getAttribute("aria-sort"),
      "ascending",
    );
    assert.deepEqual((await column(4)).map(Number), [61, 82, 88, 93.4, 95.9, 97.1, 99.2]);
    await page.getByRole("columnheader", { name: "Confidence" }).getByRole("button").click();
    assert.equal((await column(4))[0], "99.2");
    await page.getByLabel("Kind", { exact: true }).selectOption({ label: "Review" });
    await has(page, "#findings .status", "1 of 7 findings");
    await page.getByLabel("Kind", { exact: true }).selectOption({ label: "All kinds" });
    await page.getByLabel("Minimum confidence").selectOption("90");
    await has(page, "#findings .status", "4 of 7 findings");
    await page.getByLabel("Search findings").fill("RIVERS");
    await has(page, "#findings .status", "1 of 7 findings");
    await page.getByLabel("Search findings").fill("nowhere");
    await page.getByText("Nothing matches.").locator("visible=true").waitFor();
    await page.getByLabel("Search files").fill("shot_60");
    await has(page, "#outputs .status", "1 of 3 files");
    await close(page);
  },

  async "findings open by mouse and by keyboard"() {
    const page = await open("partly failed #1");
    await page.locator("#findings .list-body .row", { hasText: "flag" }).click();
    const panel = page.getByRole("dialog", { name: "Finding" });
    await panel.getByText("flag", { exact: true }).waitFor();
    const link = panel.getByRole("link", { name: "Open" });
    assert.equal(await link.getAttribute("href"), "https://pictures.example/98.jpg");
    assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
    await page.keyboard.press("ArrowLeft");
    await panel.getByText("My guest has walked").waitFor();
    await shot(page, "details");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });

    await page.locator(".stage").focus();
    await page.keyboard.press("ArrowRight");
    await has(page, "#announcer", "Speech, 0:01.2 to 0:04.9, Good evening");
    await page.keyboard.press("ArrowDown");
    await has(page, "#announcer", "Faces, 5:00.0");
    await page.keyboard.press("Enter");
    await panel.getByText("Ada Lovelace").waitFor();
    await panel.getByRole("button", { name: "Show on the timeline" }).click();
    const close_up = await page.locator(".timeline .status").innerText();
    await page.keyboard.press("+");
    await settled(page);
    assert.notEqual(await page.locator(".timeline .status").innerText(), close_up);
    await page.keyboard.press("0");
    await has(page, ".timeline .status", "0:00 to 10:12");
    await close(page);
  },

  async "files open with their whole path, size and MD5, to copy"() {
    const context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    for (const width of [390, 1280]) {
      const page = await open("documented", { viewport: { width, height: 844 } }, context);
      await page.locator("#outputs .list-body .row").click();
      const panel = page.getByRole("dialog", { name: "File" });
      const text = await panel.innerText();
      const whole =
        "cos://vodtestgz-235303****/hello/world/what/ever/videoplayback_transcode111_210.m3u8";
      const md5 = "ae0dfe7c7336291d6243463b7bb14fea";
      for (const part of [whole, md5, "5.69 kB", "(5,692 bytes)", "320×240", "Transcode"])
        assert.ok(text.includes(part), `${part} in ${text}`);
      for (const [label, copied] of [
        ["Copy the path", whole],
        ["Copy the MD5", md5],
      ]) {
        await panel.getByRole("button", { name: label }).click();
        await has(page, "#announcer", "Copied");
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), copied);
      }
      await shot(page, `file-${width}`);
      await close(page);
    }
    await context.close();
  },

  async "a running task says how long it has run, and unknown progress is not 0 %"() {
    const page = await open("running");
    assert.deepEqual(
      await texts(page, ".stat .figure"),
      ["Running for", "unknown", "1 file"].map((text, at) => (at ? text : "4m 55s")),
    );
    await has(page, ".stat", "This page was made 2025-03-01 08:05:00 UTC.");
    await has(page, "#subtasks .row", "Running 45 %");
    await has(page, "#subtasks .row", "4m 30s so far");
    assert.equal(await page.getByText("0 %", { exact: true }).count(), 0);
    await close(page);
  },

  async "speakers have names, and tables say that they scroll"() {
    const page = await open("dialogue", { viewport: { width: 900, height: 900 } });
    await has(page, ".transcript .speaker", "Speaker 1");
    await has(page, "#findings .row", "Speaker 2");
    await has(page, "#findings .scroll-note", "Rows 1 to 12 of 38. Scroll for more.");
    await has(page, "#findings .scroll-note", "Scroll sideways for more columns.");
    await page.locator("#findings .list").evaluate((list) => list.scrollTo(0, 1e6));
    await has(page, "#findings .scroll-note", "to 38 of 38");
    await page.getByLabel("Search findings").fill("Speaker 2");
    await has(page, "#findings .status", "19 of 38 findings");
    await close(page);
  },

  async "a phone shows what failed, whole badges, and no hole"() {
    const viewport = { width: 390, height: 844 };
    for (const name of ["partly failed #1", "running", "unknown", "dialogue", "index"]) {
      const page = await open(name, { viewport });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll(":not(#findings *).chip")]
          .filter((chip) => {
            const [box, around] = [chip, chip.parentElement].map((e) => e.getBoundingClientRect());
            return box.right > Math.min(around.right, innerWidth) + 1;
          })
          .map((chip) => chip.textContent),
      );
      assert.deepEqual(cut, [], `badges of ${name}`);
      const holes = await page.evaluate(() => {
        const stats = document.querySelector(".stats");
        if (!stats) return 0;
        const area = (element) => element.offsetWidth * element.offsetHeight;
        const filled = [...stats.children].reduce((sum, stat) => sum + area(stat), 0);
        return 1 - filled / area(stats);
      });
      assert.ok(holes < 0.04, `${holes} of the figures of ${name} is a hole`);
      await close(page);
    }
    const page = await open("partly failed #1", { viewport });
    const sentence = page.getByText("2 of 7 subtasks failed: Transcode, ImageSprites.");
    assert.ok((await sentence.boundingBox()).y < viewport.height);
    const bar = page.locator(".waterfall .bar.bad").first();
    const { x, width } = await bar.boundingBox();
    assert.ok(x >= 0 && x + width <= viewport.width, "bars are on the screen");
    await close(page);
  },

  async "the timeline zooms, scrolls and shows tips"() {
    const page = await open("partly failed #1");
    await page.locator("#timeline").scrollIntoViewIfNeeded();
    const box = await page.locator(".stage").boundingBox();
    await page.mouse.move(box.x + box.width * (360 / 612.4), box.y + 26 + 30 + 15);
    await has(page, ".tip", "Ada Lovelace");
    await has(page, ".tip", "confidence 88");
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -400);
    await page.keyboard.up("Control");
    await settled(page);
    const zoomed = await page.locator(".timeline .status").innerText();
    assert.notEqual(zoomed, "0:00 to 10:12");
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    assert.notEqual(await page.locator(".timeline .status").innerText(), zoomed);
    assert.equal(await page.getByRole("dialog").count(), 0, "a drag opens nothing");
    await page.getByRole("button", { name: "Show all" }).click();
    await has(page, ".timeline .status", "0:00 to 10:12");
    await page.getByRole("option", { name: "My guest has walked" }).click();
    await has(page, ".transcript [aria-selected=true]", "My guest has walked");
    const lane = page.locator(".lane-names button", { hasText: "Faces" });
    await lane.click();
    assert.equal(await lane.getAttribute("aria-pressed"), "false");
    await page.getByLabel("Search the transcript").fill("rivers");
    await has(page, ".transcript .status", "1 of 4");
    assert.deepEqual(await texts(page, ".transcript mark"), ["rivers"]);
    await close(page);
  },
};
