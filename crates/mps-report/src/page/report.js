// The page of one task, from what a person asks first down to the whole answer.

start(async (main) => {
  const facts = await unpack("facts");
  const findings = new Findings(facts.findings);
  let mediaLength = facts.source.duration * 1000;
  for (let index = 0; index < findings.count; index++) if (findings.timed(index)) mediaLength = Math.max(mediaLength, findings.end[index]);
  const [outcome] = OUTCOMES[facts.outcome];
  document.title = `${outcome}: ${facts.name || "MPS task"}`;

  const sections = [];
  const section = (id, title, about, ...content) => {
    const element = h("section", { id, "aria-labelledby": `${id}-title` }, h("div", { class: "section-head" }, h("h2", { id: `${id}-title` }, title), about ? h("p", { class: "muted" }, about) : null), ...content);
    sections.push([id, title, element]);
    return element;
  };
  const answer = new Answer();

  const parts = [summary(facts, findings, mediaLength)];
  if (facts.failures.length) parts.push(section("failures", "What failed", null, failures(facts, answer)));
  if (facts.uncertainties.length) parts.push(section("uncertainties", "What is not known", null, uncertainties(facts, answer)));
  if (facts.outputs.length) parts.push(section("outputs", "Files", null, outputsTable(facts.outputs).element));
  if (findings.count) {
    const details = new Details(findings, facts.source, (index) => { jump("timeline"); timeline.reveal(index); timeline.stage.focus({ preventScroll: true }); });
    const transcript = Transcript.has(findings) ? new Transcript(findings, (index) => timeline.reveal(index)) : null;
    const timeline = new Timeline(findings, mediaLength, { onOpen: (index, among) => details.open(index, among), onSeek: (millis) => transcript?.follow(millis) });
    parts.push(section("timeline", "Timeline", `${plural(findings.count, "finding")} in ${duration(mediaLength / 1000)}`, h("div", { class: transcript ? "beside card" : "card" }, timeline.element, transcript?.element)));
    parts.push(section("findings", "Findings", null, findingsTable(findings, details).element));
  }
  if (facts.subtasks.length) parts.push(section("subtasks", "Subtasks", null, h("div", { class: "card" }, new Waterfall(facts, (path) => answer.reveal(path)).element)));
  parts.push(section("answer", "Whole answer", null, answer.element));

  const links = sections.map(([id, title]) => h("a", { href: `#${id}` }, title));
  const back = facts.overview ? h("a", { class: "back", href: relative(facts.overview) }, icon("previous"), "All tasks") : null;
  document.body.insertBefore(h("header", { class: "bar-top" }, h("div", { class: "inner" }, back, h("span", { class: "brand" }, "MPS task report"), h("nav", { "aria-label": "Sections" }, ...links), themeButton())), main);
  main.replaceChildren(...parts);
  main.dataset.drawn = "true";
});

function jump(id) {
  document.getElementById(id).scrollIntoView({ block: "start" });
}

/** Did it work, how long did it take, what came out, what went in. */
function summary(facts, findings, mediaLength) {
  const [outcome, iconName, tone] = OUTCOMES[facts.outcome];
  const facing = [facts.task_type, facts.created === null ? null : `created ${moment(facts.created)}`, facts.request_id ? `RequestId ${facts.request_id}` : null].filter(Boolean);
  const copy = button("Copy the task's identifier", "copy", () => navigator.clipboard?.writeText(facts.name).then(() => announce("Copied"), () => {}));
  const stats = [];
  const stat = (label, value, ...notes) => stats.push(h("div", { class: "stat" }, h("dt", {}, label), h("dd", {}, h("span", { class: "figure" }, value), ...notes.filter(Boolean).map((note) => h("span", { class: "muted note" }, note)))));

  const waited = facts.begun !== null && facts.created !== null ? (facts.begun - facts.created) / 1000 : 0;
  if (facts.elapsed !== null) stat("Took", duration(facts.elapsed), waited >= 0.5 ? `after ${duration(waited)} in the queue` : null, facts.source.duration > 0 && facts.elapsed > 0 ? `${Number((facts.source.duration / facts.elapsed).toPrecision(2))} × real time` : null);
  else if (facts.outcome === "running") stat("Progress", facts.progress === null ? "not told" : `${Math.round(facts.progress)} %`, facts.begun === null ? "not begun" : `since ${moment(facts.begun)}`);
  const size = facts.outputs.reduce((sum, output) => sum + (output.size ?? 0), 0);
  stat("Made", facts.outputs.length ? plural(facts.outputs.length, "file") : "no files", size ? bytes(size) : null);
  if (findings.count) {
    const numbers = findings.kindOrder.map((kind) => [findings.kinds[kind], 0]);
    for (let index = 0; index < findings.count; index++) numbers[findings.kindOrder.indexOf(findings.kindOf[index])][1]++;
    const most = [...numbers].sort((one, other) => other[1] - one[1]).slice(0, 3).map(([kind, number]) => `${count(number)} ${(KINDS[kind] ?? kind).toLowerCase()}`);
    stat("Found", plural(findings.count, "finding"), most.join(", "));
  }
  const { source } = facts;
  const media = [source.width && source.height ? `${source.width}×${source.height}` : null, source.fps ? `${source.fps} fps` : null, source.codecs.join(" + ") || null, source.size ? bytes(source.size) : null, source.bitrate ? bitrate(source.bitrate) : null].filter(Boolean);
  if (media.length || mediaLength) stat("Source", mediaLength ? duration((source.duration * 1000 || mediaLength) / 1000) : "length not told", media.join(", "));

  const address = webAddress(source.place);
  return h("section", { class: "summary card", "aria-label": "Summary" },
    h("div", { class: "verdict" }, h("span", { class: `seal ${tone}` }, icon(iconName)), h("div", {}, h("h1", {}, outcome), h("p", { dir: "auto" }, sentence(facts)))),
    facts.name ? h("p", { class: "task" }, h("span", { class: "mono" }, facts.name), copy) : null,
    h("p", { class: "muted" }, facing.join(" · ")),
    h("dl", { class: "stats" }, ...stats),
    source.place ? h("p", { class: "source" }, h("span", { class: "muted" }, "Source "), address ? link(address, h("span", { class: "mono" }, source.place)) : h("span", { class: "mono" }, source.place)) : null);
}

function sentence({ outcome, subtasks, failures, uncertainties, status }) {
  const steps = subtasks.filter((subtask, index) => !(subtasks[index + 1]?.depth > subtask.depth));
  const failed = steps.filter((subtask) => subtask.outcome === "failed").length;
  const done = steps.filter((subtask) => subtask.outcome === "succeeded").length;
  if (outcome === "running") return steps.length ? `${count(done)} of ${plural(steps.length, "subtask")} done${failed ? `, ${count(failed)} failed` : ""}.` : `The service says ${status || "nothing"}.`;
  if (outcome === "succeeded") return steps.length ? (steps.length === 1 ? "Its subtask succeeded." : `All ${count(steps.length)} subtasks succeeded.`) : "It ended without an error.";
  if (outcome === "unknown") {
    const [first] = uncertainties;
    if (!first) return "It cannot be told whether it succeeded.";
    return `It cannot be told whether it succeeded: ${first.what === "task" ? "" : `of ${first.what}, `}${first.reason}.`;
  }
  const [first] = failures;
  if (first?.what === "task") return `The task itself failed${first.message ? `: ${first.message}` : "."}`;
  if (failed) return steps.length === 1 ? "Its subtask failed." : `${count(failed)} of ${count(steps.length)} subtasks failed.`;
  return "It ended with an error.";
}

function failures(facts, answer) {
  return parts(facts.failures, "failure", answer, ({ message }) => message);
}

function uncertainties(facts, answer) {
  return parts(facts.uncertainties, "failure uncertain", answer, ({ reason }) => `${reason}.`);
}

/** Parts of the task, each with why it is listed. */
function parts(listed, name, answer, why) {
  const shown = listed.slice(0, 100).map((part) => h("li", { class: name },
    h("div", {}, h("strong", {}, part.what === "task" ? "The task as a whole" : part.what), " ", part.code ? h("code", {}, part.code) : null),
    why(part) ? h("p", { dir: "auto" }, why(part)) : null,
    part.path ? h("button", { type: "button", class: "text mono", title: "Show it in the whole answer", on: { click: () => answer.reveal(part.path) } }, part.path) : null));
  const more = listed.length - shown.length;
  return h("ul", { class: "failures" }, ...shown, more > 0 ? h("li", { class: "muted" }, `and ${count(more)} more, among the subtasks below`) : null);
}

function findingsTable(findings, details) {
  const confidences = findings.confidences.some((confidence) => confidence !== null);
  const has = (column) => findings[`${column}Of`].some((number) => number > 0);
  const [translated, suggested, spoken, pictured] = ["translation", "suggestion", "speaker", "url"].map(has);
  const columns = [
    { title: "Time", width: "150px", class: "number", key: (index) => findings.start[index], text: (index) => findings.when(index, 1) },
    { title: "Kind", width: "150px", key: (index) => findings.kindName(index), cell: (cell, index) => cell.append(kindDot(findings.kind(index)), findings.kindName(index)) },
    { title: "Text", width: "minmax(220px, 3fr)", foreign: true, text: (index) => findings.text(index) },
    translated && { title: "Translation", width: "minmax(160px, 2fr)", foreign: true, text: (index) => findings.translation(index) },
    spoken && { title: "Speaker", width: "110px", foreign: true, text: (index) => findings.speaker(index) },
    confidences && { title: "Confidence", width: "130px", right: true, key: (index) => findings.confidence(index), cell: (cell, index) => confidenceCell(cell, findings.confidence(index)) },
    suggested && { title: "Suggestion", width: "120px", key: (index) => findings.suggestion(index), cell: (cell, index) => findings.suggestion(index) && cell.append(suggestionChip(findings.suggestion(index))) },
    { title: "Found by", width: "minmax(190px, 1fr)", class: "muted", foreign: true, text: (index) => findings.foundBy(index) },
    pictured && { title: "Link", width: "80px", cell: (cell, index) => { const address = webAddress(findings.url(index)); if (address) cell.append(link(address, "Open")); } },
  ].filter(Boolean);
  const wanted = { text: "", kind: "", least: 0 };
  const apply = debounce(120, () => {
    const matches = wanted.text ? findings.textsWith(wanted.text) : null;
    const kind = wanted.kind === "" ? -1 : Number(wanted.kind);
    const { least } = wanted;
    const none = !matches && kind < 0 && !least;
    table.filter(none ? null : (index) => (kind < 0 || findings.kindOf[index] === kind)
      && (!least || findings.confidences[index] >= least)
      && (!matches || matches[findings.textOf[index]] || matches[findings.translationOf[index]] || matches[findings.speakerOf[index]] || matches[findings.found_byOf[index]]));
  });
  const change = (name, value) => { wanted[name] = value; apply(); };
  const controls = [
    searchBox("Search findings", "Search text, speaker, subtask", (text) => change("text", text)),
    findings.kinds.length > 1 ? select("Kind", [["", "All kinds"], ...findings.kindOrder.map((kind) => [kind, KINDS[findings.kinds[kind]] ?? findings.kinds[kind]])], (kind) => change("kind", kind)) : null,
    confidences ? select("Least confidence", [[0, "Any confidence"], ...[50, 70, 80, 90, 95].map((least) => [least, `${least} or more`])], (least) => change("least", Number(least))) : null,
  ].filter(Boolean);
  const table = new DataTable({ name: "finding", label: "Findings", noun: ["finding"], columns, order: findings.ofKind(), controls, onOpen: (index, shown) => details.open(index, shown.order) });
  return table;
}

function confidenceCell(cell, confidence) {
  if (confidence === null) return;
  const filled = h("span");
  filled.style.width = `${Math.max(0, Math.min(100, confidence))}%`;
  cell.append(h("span", { class: "meter", "aria-hidden": "true" }, filled), h("span", { class: "number" }, String(confidence)));
}

function outputsTable(outputs) {
  const of = (member) => (index) => outputs[index][member] || null;
  const columns = [
    { title: "File", width: "minmax(260px, 3fr)", key: of("place"), cell: (cell, index) => fileCell(cell, outputs[index].place) },
    { title: "Made by", width: "minmax(190px, 1fr)", foreign: true, text: (index) => outputs[index].made_by },
    { title: "Size", width: "90px", right: true, key: of("size"), text: (index) => (outputs[index].size ? bytes(outputs[index].size) : "") },
    { title: "Length", width: "90px", right: true, key: of("duration"), text: (index) => (outputs[index].duration ? clock(outputs[index].duration * 1000, outputs[index].duration < 3600 ? 1 : 0) : "") },
    { title: "Resolution", width: "110px", right: true, key: (index) => outputs[index].width * outputs[index].height || null, text: (index) => (outputs[index].width && outputs[index].height ? `${outputs[index].width}×${outputs[index].height}` : "") },
    { title: "Bitrate", width: "110px", right: true, key: of("bitrate"), text: (index) => (outputs[index].bitrate ? bitrate(outputs[index].bitrate) : "") },
    { title: "Container", width: "120px", foreign: true, text: (index) => outputs[index].container ?? "" },
    { title: "MD5", width: "280px", class: "mono", foreign: true, text: (index) => outputs[index].md5 ?? "" },
  ].filter(({ title }) => !["Size", "Length", "Resolution", "Bitrate", "Container", "MD5"].includes(title) || outputs.some((output) => output[{ Size: "size", Length: "duration", Resolution: "width", Bitrate: "bitrate", Container: "container", MD5: "md5" }[title]]));
  const search = debounce(120, (text) => table.filter(text && ((index) => ["place", "made_by", "member", "container", "md5"].some((member) => outputs[index][member]?.toLowerCase().includes(text)))));
  const controls = outputs.length > 1 ? [searchBox("Search files", "Search path, subtask, MD5", search)] : [];
  const table = new DataTable({ name: "output", label: "Files", noun: ["file"], columns, order: outputs.keys(), controls });
  return table;
}

function fileCell(cell, place) {
  const address = webAddress(place);
  const shown = endInSight(place, place.lastIndexOf("/") + 1);
  cell.append(address ? link(address, shown) : shown);
}

/** The whole answer: unpacked when it comes into sight or is asked for, since few pages need it at once. */
class Answer {
  constructor() {
    this.element = h("div", { class: "tree-place" }, h("p", { class: "muted" }, "Reading the answer…"));
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      this.load();
    }, { rootMargin: "200px" }).observe(this.element);
  }

  load() {
    this.loading ??= unpack("answer").then((answer) => {
      const tree = new Tree(answer.Response ?? answer);
      this.element.replaceChildren(tree.element);
      return tree;
    }, (error) => this.element.replaceChildren(h("p", { role: "alert" }, `The answer cannot be read: ${error.message}.`)));
    return this.loading;
  }

  /** Shows the member at this path; the whole answer without one. */
  async reveal(path) {
    const tree = await this.load();
    jump("answer");
    if (path) tree?.revealPath(path);
    tree?.list.element.focus({ preventScroll: true });
  }
}
