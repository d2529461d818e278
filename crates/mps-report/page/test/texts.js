// Texts that depend on what is known of a task.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Findings } from "../src/findings.js";
import { sentence } from "../src/sentence.js";
import { speakerName } from "../src/speakers.js";

test("numbered speakers have names, roles keep theirs", () => {
  for (const id of ["1", "01", "spk_1", "SPK1", "speaker-1", "Speaker 1"])
    assert.equal(speakerName(id), "Speaker 1", id);
  assert.equal(speakerName("0"), "Speaker 0");
  for (const id of ["", "female lead", "host 1 of 2", "1a"]) assert.equal(speakerName(id), id);
});

const packed = (kind, text, translation, speaker = "") => ({
  texts: ["", text, translation, speaker],
  kinds: [kind],
  kind: [0],
  start: [0],
  end: [1],
  text: [1],
  translation: [translation ? 2 : 0],
  speaker: [speaker ? 3 : 0],
  suggestion: [0],
  url: [0],
  found_by: [0],
  confidence: [null],
  area: [0],
});

test("the translation lane shows the translation, other lanes the text", () => {
  assert.equal(new Findings(packed("translation", "河", "river")).label(0), "river");
  assert.equal(new Findings(packed("translation", "河", "")).label(0), "河");
  assert.equal(new Findings(packed("speech", "河", "river")).label(0), "河");
});

test("findings name their speakers, and are found by the name", () => {
  const findings = new Findings(packed("speech", "河", "", "2"));
  assert.equal(findings.speaker(0), "Speaker 2");
  assert.equal(findings.textsWith("speaker 2")[findings.speakerOf[0]], 1);
});

const part = (kind, outcome, depth = 0) => ({ kind, outcome, depth });

test("a task that waits is in the queue", () => {
  assert.equal(sentence({ outcome: "waiting", subtasks: [] }), "It is in the queue.");
});

test("the sentence names what failed", () => {
  const subtasks = [part("Transcode", "failed"), part("A", "succeeded"), part("B", "failed")];
  const facts = { outcome: "partly failed", failures: [{ what: "Transcode" }], subtasks };
  assert.equal(sentence(facts), "2 of 3 subtasks failed: Transcode, B.");
  facts.subtasks = Array.from({ length: 6 }, (_, at) => part(`Kind${at % 5}`, "failed"));
  assert.equal(
    sentence({ ...facts, outcome: "failed" }),
    "6 of 6 subtasks failed: 2 × Kind0, Kind1, Kind2 and 2 more.",
  );
});
