// Checks of what holds on every page: size, speed, contrast, keyboard and theme.

import assert from "node:assert/strict";
import { axe, close, frameTimes, has, open, settled, shot, tree } from "./harness.js";

export const checks = {
  async "a large answer needs few elements and short frames"() {
    for (const name of ["large", "most"]) {
      const page = await open(name);
      const elements = () => page.evaluate(() => document.querySelectorAll("*").length);
      console.log(
        `    ${name}: opened in ${Math.round(await page.evaluate(() => window.drawnAt))} ms, ${await elements()} elements`,
      );
      assert.ok((await elements()) < 1500, "rows out of sight do not exist");
      for (const [what, selector] of [
        ["zoom", ".stage"],
        ["table", "#findings .list"],
        ["transcript", ".transcript .list"],
      ]) {
        await page.locator(selector).scrollIntoViewIfNeeded();
        const frames = await frameTimes(page, selector, what);
        console.log(
          `    ${name}: ${what}, a frame takes ${frames[60].toFixed(0)} ms (median), ${frames[113].toFixed(0)} ms (95 of 100)`,
        );
      }
      assert.ok((await elements()) < 1800, "nor do those that were in sight");
      const list = page.locator("#findings .list");
      await list.focus();
      await page.keyboard.press("End");
      await settled(page);
      const total = Number(await list.getAttribute("aria-rowcount"));
      assert.equal(
        Number(await list.locator(".row.active").getAttribute("aria-rowindex")),
        total,
        "the last row can be reached",
      );
      assert.ok(await list.locator(".row.active").isVisible());
      await page.getByLabel("Search findings").fill("mountain");
      await has(page, "#findings .status", " of ");
      await page.evaluate(() => document.querySelector("#timeline").scrollIntoView());
      await shot(page, `${name}-timeline`);
      await page.locator(".stage").focus();
      for (const key of ["ArrowRight", "ArrowDown", "ArrowDown", "ArrowRight"])
        await page.keyboard.press(key);
      await settled(page);
      await shot(page, `${name}-close-up`);
      await tree(page);
      await page.getByLabel("Search names and values of the answer").fill("bicycle");
      await has(page, ".tree .row.active mark", "bicycle");
      await close(page);
    }
  },

  async "every page is accessible and fits dark and narrow screens"() {
    for (const name of ["documented", "partly failed #1", "hostile", "odd", "large", "index"]) {
      for (const [colorScheme, width] of [
        ["light", 1440],
        ["dark", 1440],
        ["dark", 390],
      ]) {
        const page = await open(name, { colorScheme, viewport: { width, height: 900 } });
        if (name !== "index") await tree(page);
        await shot(page, `${name.split(" ")[0]}-${colorScheme}-${width}`, true);
        const [scrollable, seen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        assert.ok(scrollable <= seen, `${name} scrolls sideways at ${width}: ${scrollable}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.map((violation) => `${name}: ${violation.id} ${violation.nodes[0].target}`),
          [],
        );
        await close(page);
      }
    }
  },

  async "the theme is kept, and the keyboard skips to the content"() {
    const page = await open("documented", { colorScheme: "dark" });
    const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await back();
    await page.getByRole("button", { name: "Switch between light and dark" }).click();
    assert.notEqual(await back(), dark);
    await page.reload();
    await page.waitForFunction(() => window.drawnAt);
    assert.notEqual(await back(), dark, "the choice is remembered");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
    await close(page);
  },
};
