// Checks of pages that a server shows, which load themselves again.

import assert from "node:assert/strict";
import { browser, has, serve, shot } from "./harness.js";

export const checks = {
  async "a served page loads itself again when it has changed, and waits for its reader"() {
    const { server, seen, asked, until, address } = await serve("served");
    const page = await browser.newPage({ viewport: { width: 1280, height: 500 } });
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(address);
    await asked();
    assert.equal(seen.loads, 1);
    await page.evaluate(() => {
      scrollTo(0, 200);
      getSelection().selectAllChildren(document.querySelector("h1"));
    });
    seen.status = 200;
    await asked();
    assert.equal(seen.loads, 1, "a selection is kept");
    await page.evaluate(() => getSelection().removeAllRanges());
    await until(() => seen.loads === 2);
    await page.locator("main[data-drawn]").waitFor();
    await asked();
    assert.equal(await page.evaluate(() => scrollY), 200);
    assert.equal(await page.locator(".lost").textContent(), "");
    server.close();
    server.closeAllConnections();
    await has(page, ".lost", "The server of this page does not answer");
    await shot(page, "served-lost");
    assert.deepEqual(errors, []);
    await page.close();
  },

  async "a served page that loads itself again keeps filters, order and scrolling"() {
    const { server, seen, until, address } = await serve("served-findings");
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.goto(address);
    await page.locator("main[data-drawn]").waitFor();
    await page.getByLabel("Search findings").fill("e");
    await page.getByLabel("Kind", { exact: true }).selectOption({ index: 1 });
    const head = page.locator("#findings .head button", { hasText: /^Text$/ });
    await head.click();
    await head.click();
    await page.evaluate(() => document.activeElement.blur());
    await has(page, "#findings .status", " of ");
    await page.locator("#findings .list").evaluate((list) => list.scrollTo(40, 72));
    const view = () =>
      page.evaluate(() => ({
        values: [...document.querySelectorAll("main input, main select")].map((e) => e.value),
        sorted: [...document.querySelectorAll("[aria-sort]")].map((e) => e.ariaSort),
        status: document.querySelector("#findings .status").textContent,
        rows: document.querySelector("#findings .list-body").textContent,
        left: document.querySelector("#findings .list").scrollLeft,
        top: Math.round(scrollY),
      }));
    const before = await view();
    assert.ok(before.sorted.includes("descending") && before.left > 0, JSON.stringify(before));
    for (const loads of [2, 3]) {
      seen.status = 200;
      await until(() => seen.loads === loads);
      await page.locator("main[data-drawn]").waitFor();
      await page.waitForTimeout(1_000);
      assert.deepEqual(await view(), before);
    }
    server.close();
    server.closeAllConnections();
    await page.close();
  },
};
