// The top of the page of one task: outcome, time taken, outputs, findings and source.

import { copyButton } from "./copy-button.js";
import { h } from "./elements.js";
import { count, duration, plural } from "./format.js";
import { icon } from "./icons.js";
import { link, webAddress } from "./links.js";
import { isRunning, OUTCOMES } from "./outcomes.js";
import { sentence } from "./sentence.js";

export function summary(facts, findings) {
  const { name, icon: iconName, tone } = OUTCOMES[facts.outcome];
  const verdict = h("div", {}, h("h1", {}, name), h("p", { dir: "auto" }, sentence(facts)));
  return h(
    "section",
    { class: "summary card", "aria-label": "Summary" },
    h("div", { class: "verdict" }, h("span", { class: `seal ${tone}` }, icon(iconName)), verdict),
    facts.name ? taskName(facts.name) : null,
    h("p", { class: "muted" }, labels(facts).join(" · ")),
    h("dl", { class: "stats" }, ...figures(facts, findings)),
    facts.source.place ? source(facts.source.place) : null,
  );
}

function taskName(name) {
  const shown = h("span", { class: "mono" }, name);
  return h("p", { class: "task" }, shown, copyButton("Copy the task ID", name, shown));
}

function labels({ task_type, created, request_id }) {
  return [
    task_type,
    created && `created ${created.text}`,
    request_id && `RequestId ${request_id}`,
  ].filter(Boolean);
}

function source(place) {
  const address = webAddress(place);
  const shown = h("span", { class: "mono" }, place);
  const label = h("span", { class: "muted" }, "Source ");
  return h("p", { class: "source" }, label, address ? link(address, shown) : shown);
}

function figures(facts, findings) {
  const all = [timeFigure(facts), progressFigure(facts), outputFigure(facts)];
  if (findings.count) all.push(findingsFigure(findings));
  all.push(sourceFigure(facts));
  return all.filter(Boolean);
}

/** A number with its label, and notes below it as far as there are any. */
function figure(label, value, ...notes) {
  const shown = notes.filter(Boolean).map((note) => h("span", { class: "muted note" }, note));
  const content = h("dd", {}, h("span", { class: "figure" }, value), ...shown);
  return h("div", { class: "stat" }, h("dt", {}, label), content);
}

/** Waits that are shorter are not worth a note, in seconds. */
const SHORT_WAIT = 0.5;

function timeFigure(facts) {
  const { elapsed, waited, source, outcome, begun, ran, made, saved } = facts;
  if (elapsed) {
    const speed = source.duration && elapsed.value > 0 && source.duration.value / elapsed.value;
    return figure(
      "Took",
      elapsed.text,
      waited?.value >= SHORT_WAIT && `after ${waited.text} in the queue`,
      speed && `${Number(speed.toPrecision(2))} × real time`,
    );
  }
  if (!isRunning(facts)) return null;
  const known = [
    saved && `The answer was saved ${saved.text}.`,
    made && `This page was made ${made.text}.`,
  ];
  if (outcome === "waiting" && !begun) return waitingFigure(facts, known);
  return figure(
    ran ? "Running for" : "Running",
    ran ? ran.text : begun ? "started" : "not started",
    begun && `since ${begun.text}`,
    ...known,
  );
}

/** The time that a task has waited for. */
function waitingFigure({ created, made, saved }, known) {
  const seconds = created && ((saved ?? made)?.value - created.value) / 1000;
  if (!(seconds >= 0)) return figure("Waiting", "not started", ...known);
  return figure("Waiting for", duration(seconds), `since ${created.text}`, ...known);
}

/** The progress of a running task. A part that tells none makes it unknown, not 0. */
function progressFigure({ outcome, progress, subtasks }) {
  if (outcome !== "running") return null;
  if (progress === null) {
    const note = subtasks.length > 0 && "A part that runs tells no progress.";
    return figure("Progress", "unknown", note);
  }
  const filled = h("span");
  filled.style.width = `${progress}%`;
  const meter = h("span", { class: "meter wide", "aria-hidden": "true" }, filled);
  return figure("Progress", `${Math.round(progress)} %`, meter);
}

function outputFigure({ outputs, outputs_size }) {
  return figure(
    "Output",
    outputs.length ? plural(outputs.length, "file") : "no files",
    outputs_size,
  );
}

/** The number of findings, with the three most frequent kinds. */
function findingsFigure(findings) {
  const numbers = new Map(findings.kindOrder.map((kind) => [kind, 0]));
  for (const kind of findings.kindOf) numbers.set(kind, numbers.get(kind) + 1);
  const most = [...numbers].sort((one, other) => other[1] - one[1]).slice(0, 3);
  const kinds = most.map(([kind, number]) => `${findings.nameOfKind(kind)} ${count(number)}`);
  return figure("Found", plural(findings.count, "finding"), kinds.join(", "));
}

function sourceFigure({ source, length }) {
  const media = [
    source.resolution,
    source.fps && `${source.fps} fps`,
    source.codecs.join(" + "),
    source.size,
    source.bitrate,
  ].filter(Boolean);
  if (!media.length && !length.value) return null;
  const shown = source.duration?.text ?? (length.value ? length.text : "unknown length");
  return figure("Source", shown, media.join(", "));
}
