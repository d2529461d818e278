// Lengths and positions read the same on the page and in Rust (`src/format.rs`).

import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { clock, duration } from "../src/format.js";

const cases = JSON.parse(fs.readFileSync(new URL("format.json", import.meta.url), "utf8"));

test("durations read as in Rust", () => {
  for (const [seconds, text] of cases.duration) assert.equal(duration(seconds), text, seconds);
});

test("positions read as in Rust, but for a tenth of 0", () => {
  for (const [seconds, text] of cases.position) {
    assert.equal(clock(seconds * 1000, 1).replace(/\.0$/, ""), text, seconds);
  }
});
