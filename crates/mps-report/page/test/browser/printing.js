// Checks of printing and PDF.

import assert from "node:assert/strict";
import { close, has, open, sheets } from "./harness.js";

export const checks = {
  async "printing holds every finding and column"() {
    const [dialogue, long, index] = ["dialogue", "long", "index"].map(sheets);
    const text = dialogue.join("");
    for (let line = 0; line < 38; line++)
      assert.ok(text.includes(`Line ${line}: we walked`), `line ${line} is printed`);
    for (const title of ["Time", "Kind", "Text", "Translation", "Speaker", "Confidence"])
      assert.ok(text.includes(title), `the column ${title} is printed`);
    // Beside the names, although the window is narrow.
    assert.match(text, /Whole task +Succeeded +2m 49s/);
    assert.doesNotMatch(text, /Reading the answer|Opening the report/);

    const [, number] = long[0].match(/([\d,]+) findings/);
    const rows = long.join("").match(/\d:\d\d\.\d – \d+:\d\d/g).length;
    assert.equal(rows, Number(number.replace(",", "")), "a row for each finding");
    assert.ok(rows > 5000, `${rows} findings`);
    const empty = long.filter((sheet) => sheet.replace(/\s/g, "").length < 300);
    assert.ok(empty.length < 3, `${empty.length} of ${long.length} sheets are nearly empty`);
    const table = index.join("").split("Reason").slice(1).join("");
    assert.equal(table.match(/No answer /g).length, 15, "a row for each task");
    assert.match(table, / WorkflowTask *$/m, "kinds are whole");
  },

  async "printing shows the timeline as a picture, and the screen is as before after it"() {
    const page = await open("partly failed #1", { colorScheme: "dark" });
    await page.getByLabel("Search findings").fill("rivers");
    await has(page, "#findings .status", "1 of 7 findings");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours = await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      const { width, height } = document.querySelector("canvas.picture");
      const pen = document.querySelector("canvas.picture").getContext("2d");
      const { data } = pen.getImageData(0, 0, width, height);
      const seen = new Set();
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255) seen.add(`${data.slice(at, at + 3)}`);
      return [...seen];
    });
    for (const colour of ["43,102,211", "39,121,58", "196,48,43"])
      assert.ok(colours.includes(colour), `a lane is drawn in ${colour}, for white paper`);
    await page.locator("canvas.picture").waitFor();
    assert.ok(await page.locator(".stage").isHidden());
    await has(page, ".printed p", "1 of 7 findings shown, because of the filter.");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen", colorScheme: "dark" });
    await page.getByLabel("Search findings").fill("");
    assert.equal(await page.locator(".printed").count(), 0, "the copies are gone");
    await close(page);
  },
};
