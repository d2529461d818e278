// Entry: the page of one task.

import { Answer, jump } from "./answer.js";
import { Details } from "./details.js";
import { h } from "./elements.js";
import { outputsTable } from "./files-table.js";
import { Findings } from "./findings.js";
import { findingsTable } from "./findings-table.js";
import { duration, plural } from "./format.js";
import { icon } from "./icons.js";
import { relative } from "./links.js";
import { OUTCOMES } from "./outcomes.js";
import { unpack } from "./packed.js";
import { failures, uncertainties } from "./problems.js";
import { start } from "./start.js";
import { summary } from "./summary.js";
import { themeButton } from "./theme.js";
import { Timeline } from "./timeline.js";
import { Transcript } from "./transcript.js";
import { Waterfall } from "./waterfall.js";

start(async (main) => {
  const facts = await unpack("facts");
  const findings = new Findings(facts.findings);
  let mediaLength = facts.source.duration * 1000;
  for (let index = 0; index < findings.count; index++)
    if (findings.timed(index)) mediaLength = Math.max(mediaLength, findings.end[index]);
  const [outcome] = OUTCOMES[facts.outcome];
  document.title = `${outcome}: ${facts.name || "MPS task"}`;

  const sections = [];
  const section = (id, title, about, ...content) => {
    const element = h(
      "section",
      { id, "aria-labelledby": `${id}-title` },
      h(
        "div",
        { class: "section-head" },
        h("h2", { id: `${id}-title` }, title),
        about ? h("p", { class: "muted" }, about) : null,
      ),
      ...content,
    );
    sections.push([id, title, element]);
    return element;
  };
  const answer = new Answer();

  const parts = [summary(facts, findings, mediaLength)];
  if (facts.failures.length)
    parts.push(section("failures", "What failed", null, failures(facts, answer)));
  if (facts.uncertainties.length)
    parts.push(section("uncertainties", "What is not known", null, uncertainties(facts, answer)));
  if (facts.outputs.length)
    parts.push(section("outputs", "Files", null, outputsTable(facts.outputs).element));
  if (findings.count) {
    const details = new Details(findings, facts.source, (index) => {
      jump("timeline");
      timeline.reveal(index);
      timeline.stage.focus({ preventScroll: true });
    });
    const transcript = Transcript.has(findings)
      ? new Transcript(findings, (index) => timeline.reveal(index))
      : null;
    const timeline = new Timeline(findings, mediaLength, {
      onOpen: (index, among) => details.open(index, among),
      onSeek: (millis) => transcript?.follow(millis),
    });
    parts.push(
      section(
        "timeline",
        "Timeline",
        `${plural(findings.count, "finding")} in ${duration(mediaLength / 1000)}`,
        h(
          "div",
          { class: transcript ? "beside card" : "card" },
          timeline.element,
          transcript?.element,
        ),
      ),
    );
    parts.push(section("findings", "Findings", null, findingsTable(findings, details).element));
  }
  if (facts.subtasks.length)
    parts.push(
      section(
        "subtasks",
        "Subtasks",
        null,
        h("div", { class: "card" }, new Waterfall(facts, (path) => answer.reveal(path)).element),
      ),
    );
  parts.push(section("answer", "Whole answer", null, answer.element));

  const links = sections.map(([id, title]) => h("a", { href: `#${id}` }, title));
  const back = facts.overview
    ? h("a", { class: "back", href: relative(facts.overview) }, icon("previous"), "All tasks")
    : null;
  document.body.insertBefore(
    h(
      "header",
      { class: "bar-top" },
      h(
        "div",
        { class: "inner" },
        back,
        h("span", { class: "brand" }, "MPS task report"),
        h("nav", { "aria-label": "Sections" }, ...links),
        themeButton(),
      ),
    ),
    main,
  );
  main.replaceChildren(...parts);
  main.dataset.drawn = "true";
});
