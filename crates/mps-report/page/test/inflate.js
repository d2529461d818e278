// Packed data is unpacked at once, as zlib packed it.

import assert from "node:assert/strict";
import { test } from "node:test";
import zlib from "node:zlib";
import { inflate } from "../src/inflate.js";

/** Bytes that repeat themselves more the fewer letters there are. The same seed makes the same. */
function bytes(length, letters, seed = 7) {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % letters;
  });
}

const texts = [
  bytes(0, 1),
  bytes(1, 1),
  bytes(100_000, 1),
  bytes(100_000, 3),
  bytes(70_000, 256),
  new TextEncoder().encode('{"Text":"今天","Confidence":97.3},'.repeat(9000)),
];

test("data of every level and strategy is unpacked", () => {
  const { Z_FIXED, Z_HUFFMAN_ONLY, Z_DEFAULT_STRATEGY } = zlib.constants;
  for (const text of texts)
    for (const level of [0, 1, 3, 6, 9])
      for (const strategy of [Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY]) {
        const packed = zlib.deflateSync(text, { level, strategy });
        const unpacked = inflate(new Uint8Array(packed));
        assert.ok(
          Buffer.from(text).equals(unpacked),
          `${text.length} bytes at level ${level}, strategy ${strategy}`,
        );
      }
});

test("damaged data is refused", () => {
  const packed = new Uint8Array(zlib.deflateSync(texts[5]));
  assert.throws(() => inflate(packed.slice(0, packed.length / 2)), /damaged/);
  assert.throws(() => inflate(new Uint8Array([0x78, 0x9c, 0x07])), /damaged/);
  assert.throws(() => inflate(new Uint8Array()), /damaged/);
});
