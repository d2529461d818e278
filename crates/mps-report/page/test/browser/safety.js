// Checks of text from outside, the policy of the page, and subtitles.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { browser, close, folder, has, open, shot, tree } from "./harness.js";

export const checks = {
  async "hostile text stays text"() {
    for (const name of ["hostile", "index"]) {
      const page = await open(name);
      const scripts = await page.locator("script").count();
      if (name === "hostile") {
        await tree(page);
        await page.getByLabel("Search names and values of the answer").fill("onerror");
        await has(page, ".tree .row.active mark", "onerror");
        for (const row of await page.locator("#findings .list-body .row").all()) {
          await row.click();
          await page.keyboard.press("Escape");
        }
        await page.getByLabel("Search findings").fill("</script>");
        await has(page, "#findings .status", " of ");
        const box = await page.locator(".stage").boundingBox();
        for (let at = 0.02; at < 0.7; at += 0.03)
          await page.mouse.move(box.x + box.width * at, box.y + 40);
        await has(page, ".failure", "<img src=x onerror=");
      } else {
        await has(page, "#task-6, .row", "<img src=x onerror=");
      }
      assert.doesNotMatch(await page.title(), /^pwned/);
      assert.equal(await page.locator("script").count(), scripts);
      assert.equal(await page.locator("img, iframe, object, embed, form, base, link").count(), 0);
      const addresses = await page
        .locator("a")
        .evaluateAll((links) => links.map((link) => new URL(link.href).protocol));
      assert.deepEqual([...new Set(addresses)], ["file:"], "no link but those between pages");
      await shot(page, `${name}-hostile`, true);
      await close(page);
    }
  },

  async "the policy stops injected scripts, styles and requests"() {
    const page = await open("documented");
    const [title, came] = await page.evaluate(async () => {
      const violations = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        violations.push(event.effectiveDirective),
      );
      const script = document.createElement("script");
      const attacks = [
        () => document.body.insertAdjacentHTML("beforeend", "<i>x</i>"),
        () => (script.text = "document.title = 'pwned'"),
        () => script.append("document.title = 'pwned'"),
        () => document.body.append(script),
        () => document.body.setAttribute("onclick", "document.title = 'pwned'"),
        () => document.body.click(),
        () =>
          document.body.append(
            Object.assign(document.createElement("img"), { src: "https://pictures.example/x.png" }),
          ),
        () =>
          document.body.append(
            Object.assign(document.createElement("style"), { textContent: "h1 { display: none }" }),
          ),
      ];
      for (const attack of attacks) {
        try {
          attack();
        } catch {
          // Stopped on the spot.
        }
      }
      await new Promise((done) => setTimeout(done, 200));
      return [document.title, violations];
    });
    assert.doesNotMatch(title, /pwned/);
    for (const directive of ["img-src", "require-trusted-types-for", "style-src-elem"])
      assert.ok(came.includes(directive), `${directive} in ${came}`);
    assert.ok(await page.locator("h1").isVisible());
    assert.equal(await page.locator("body > i").count(), 0);
    await page.close();
  },

  async "Chromium reads the same cues from WebVTT"() {
    const page = await browser.newPage();
    const vtt = fs.readFileSync(path.join(folder, "hostile.vtt"), "utf8");
    const read = await page.evaluate(async (vtt) => {
      const video = document.createElement("video");
      const track = document.createElement("track");
      track.src = URL.createObjectURL(new Blob([vtt], { type: "text/vtt" }));
      video.append(track);
      document.body.append(video);
      track.track.mode = "hidden";
      await new Promise((done, failed) => Object.assign(track, { onload: done, onerror: failed }));
      return [...track.track.cues].map((cue) => [
        Math.round(cue.startTime * 1000),
        Math.round(cue.endTime * 1000),
        cue.getCueAsHTML().textContent,
      ]);
    }, vtt);
    assert.deepEqual(read, JSON.parse(fs.readFileSync(path.join(folder, "hostile.json"), "utf8")));
    await page.close();
  },
};
