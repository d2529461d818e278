// CSV that a spreadsheet reads as it is meant.

import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "../src/csv.js";

test("texts are quoted, formulas and directions disarmed, numbers plain", () => {
  const rows = [
    ['a "b", c', null, 1.5],
    ["two\nlines", "=1+1", -2],
    ["\u202e=1", "\u2066x\u2069", 0],
  ];
  assert.equal(
    csv(["one", "two", "three"], rows),
    '\uFEFFone,two,three\r\n"a ""b"", c",,1.5\r\n"two\nlines",\'=1+1,-2\r\n\'=1,x,0\r\n',
  );
});
