// Entry: the page of one task, from the outcome down to the whole answer.

import { Answer, scrollToSection } from "./answer.js";
import { Details } from "./details.js";
import { h } from "./elements.js";
import { filesTable } from "./files-table.js";
import { Findings } from "./findings.js";
import { findingsTable } from "./findings-table.js";
import { plural } from "./format.js";
import { icon } from "./icons.js";
import { relative } from "./links.js";
import { OUTCOMES } from "./outcomes.js";
import { unpack } from "./packed.js";
import { addHeader } from "./page-header.js";
import { printInstead } from "./print.js";
import { failureList, uncertaintyList } from "./problems.js";
import { start } from "./start.js";
import { summary } from "./summary.js";
import { picture } from "./timeline/picture.js";
import { Timeline } from "./timeline/timeline.js";
import { Transcript } from "./transcript.js";
import { Waterfall } from "./waterfall.js";

start((main) => {
  const facts = unpack("facts");
  document.title = `${OUTCOMES[facts.outcome].name}: ${facts.name || "MPS task"}`;
  const findings = new Findings(facts.findings);
  const sections = sectionsOf(facts, findings);

  const links = sections.map(({ id, title }) => h("a", { href: `#${id}` }, title));
  addHeader(main, "MPS task report", {
    before: facts.overview
      ? h("a", { class: "back", href: relative(facts.overview) }, icon("previous"), "All tasks")
      : null,
    after: h("nav", { "aria-label": "Sections" }, ...links),
  });
  main.replaceChildren(summary(facts, findings), ...sections.map(sectionElement));
});

/** The sections that have something to show, in their order on the page. */
function sectionsOf(facts, findings) {
  const answer = new Answer();
  const sections = [];
  const add = (id, title, content, about = null) => sections.push({ id, title, content, about });
  if (facts.failures.length) add("failures", "Failures", failureList(facts.failures, answer));
  if (facts.uncertainties.length) {
    const list = uncertaintyList(facts.uncertainties, answer);
    add("uncertainties", "Unknown outcomes", list);
  }
  if (facts.outputs.length) add("outputs", "Files", filesTable(facts.outputs).element);
  if (findings.count) {
    const { timeline, details } = findingsViews(facts, findings);
    const about = `${plural(findings.count, "finding")} in ${facts.length.text}`;
    add("timeline", "Timeline", timeline, about);
    add("findings", "Findings", findingsTable(findings, details).element);
  }
  if (facts.subtasks.length) {
    const waterfall = new Waterfall(facts, (path) => answer.reveal(path));
    add("subtasks", "Subtasks", h("div", { class: "card" }, waterfall.element));
  }
  add("answer", "Whole answer", answer.element);
  return sections;
}

/** The timeline with the transcript beside it, and the panel that both open. */
function findingsViews(facts, findings) {
  const details = new Details(findings, facts.source, (index) => {
    scrollToSection("timeline");
    timeline.reveal(index);
    timeline.stage.focus({ preventScroll: true });
  });
  const transcript = Transcript.has(findings)
    ? new Transcript(findings, (index) => timeline.reveal(index))
    : null;
  const timeline = new Timeline(findings, facts.length.value, {
    onOpen: (index, among) => details.open(index, among),
    onSeek: (millis) => transcript?.follow(millis),
  });
  const classes = transcript ? "beside card" : "card";
  const views = h("div", { class: classes }, timeline.element, transcript?.element);
  printInstead(views, () => picture(findings, facts.length.value));
  return { details, timeline: views };
}

function sectionElement({ id, title, about, content }) {
  const heading = h("h2", { id: `${id}-title` }, title);
  const note = about ? h("p", { class: "muted" }, about) : null;
  const head = h("div", { class: "section-head" }, heading, note);
  return h("section", { id, "aria-labelledby": `${id}-title` }, head, content);
}
