// The top of the page of one task.

import { announce, h } from "./elements.js";
import { bitrate, bytes, count, duration, moment, plural } from "./format.js";
import { button, icon } from "./icons.js";
import { KINDS } from "./kinds.js";
import { link, webAddress } from "./links.js";
import { OUTCOMES } from "./outcomes.js";

/** Did it work, how long did it take, what came out, what went in. */
export function summary(facts, findings, mediaLength) {
  const [outcome, iconName, tone] = OUTCOMES[facts.outcome];
  const facing = [
    facts.task_type,
    facts.created === null ? null : `created ${moment(facts.created)}`,
    facts.request_id ? `RequestId ${facts.request_id}` : null,
  ].filter(Boolean);
  const copy = button("Copy the task's identifier", "copy", () =>
    navigator.clipboard?.writeText(facts.name).then(
      () => announce("Copied"),
      () => {},
    ),
  );
  const stats = [];
  const stat = (label, value, ...notes) =>
    stats.push(
      h(
        "div",
        { class: "stat" },
        h("dt", {}, label),
        h(
          "dd",
          {},
          h("span", { class: "figure" }, value),
          ...notes.filter(Boolean).map((note) => h("span", { class: "muted note" }, note)),
        ),
      ),
    );

  const waited =
    facts.begun !== null && facts.created !== null ? (facts.begun - facts.created) / 1000 : 0;
  if (facts.elapsed !== null)
    stat(
      "Took",
      duration(facts.elapsed),
      waited >= 0.5 ? `after ${duration(waited)} in the queue` : null,
      facts.source.duration > 0 && facts.elapsed > 0
        ? `${Number((facts.source.duration / facts.elapsed).toPrecision(2))} × real time`
        : null,
    );
  else if (facts.outcome === "running")
    stat(
      "Progress",
      facts.progress === null ? "not told" : `${Math.round(facts.progress)} %`,
      facts.begun === null ? "not begun" : `since ${moment(facts.begun)}`,
    );
  const size = facts.outputs.reduce((sum, output) => sum + (output.size ?? 0), 0);
  stat(
    "Made",
    facts.outputs.length ? plural(facts.outputs.length, "file") : "no files",
    size ? bytes(size) : null,
  );
  if (findings.count) {
    const numbers = findings.kindOrder.map((kind) => [findings.kinds[kind], 0]);
    for (let index = 0; index < findings.count; index++)
      numbers[findings.kindOrder.indexOf(findings.kindOf[index])][1]++;
    const most = [...numbers]
      .sort((one, other) => other[1] - one[1])
      .slice(0, 3)
      .map(([kind, number]) => `${count(number)} ${(KINDS[kind] ?? kind).toLowerCase()}`);
    stat("Found", plural(findings.count, "finding"), most.join(", "));
  }
  const { source } = facts;
  const media = [
    source.width && source.height ? `${source.width}×${source.height}` : null,
    source.fps ? `${source.fps} fps` : null,
    source.codecs.join(" + ") || null,
    source.size ? bytes(source.size) : null,
    source.bitrate ? bitrate(source.bitrate) : null,
  ].filter(Boolean);
  if (media.length || mediaLength)
    stat(
      "Source",
      mediaLength ? duration((source.duration * 1000 || mediaLength) / 1000) : "length not told",
      media.join(", "),
    );

  const address = webAddress(source.place);
  return h(
    "section",
    { class: "summary card", "aria-label": "Summary" },
    h(
      "div",
      { class: "verdict" },
      h("span", { class: `seal ${tone}` }, icon(iconName)),
      h("div", {}, h("h1", {}, outcome), h("p", { dir: "auto" }, sentence(facts))),
    ),
    facts.name ? h("p", { class: "task" }, h("span", { class: "mono" }, facts.name), copy) : null,
    h("p", { class: "muted" }, facing.join(" · ")),
    h("dl", { class: "stats" }, ...stats),
    source.place
      ? h(
          "p",
          { class: "source" },
          h("span", { class: "muted" }, "Source "),
          address
            ? link(address, h("span", { class: "mono" }, source.place))
            : h("span", { class: "mono" }, source.place),
        )
      : null,
  );
}

function sentence({ outcome, subtasks, failures, uncertainties, status }) {
  const steps = subtasks.filter((subtask, index) => !(subtasks[index + 1]?.depth > subtask.depth));
  const failed = steps.filter((subtask) => subtask.outcome === "failed").length;
  const done = steps.filter((subtask) => subtask.outcome === "succeeded").length;
  if (outcome === "running")
    return steps.length
      ? `${count(done)} of ${plural(steps.length, "subtask")} done${failed ? `, ${count(failed)} failed` : ""}.`
      : `The service says ${status || "nothing"}.`;
  if (outcome === "succeeded")
    return steps.length
      ? steps.length === 1
        ? "Its subtask succeeded."
        : `All ${count(steps.length)} subtasks succeeded.`
      : "It ended without an error.";
  if (outcome === "unknown") {
    const [first] = uncertainties;
    if (!first) return "It cannot be told whether it succeeded.";
    return `It cannot be told whether it succeeded: ${first.what === "task" ? "" : `of ${first.what}, `}${first.reason}.`;
  }
  const [first] = failures;
  if (first?.what === "task")
    return `The task itself failed${first.message ? `: ${first.message}` : "."}`;
  if (failed)
    return steps.length === 1
      ? "Its subtask failed."
      : `${count(failed)} of ${count(steps.length)} subtasks failed.`;
  return "It ended with an error.";
}
