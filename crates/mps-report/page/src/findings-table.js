// The table of findings.

import { suggestionChip } from "./chips.js";
import { DataTable } from "./data-table.js";
import { h } from "./elements.js";
import { debounce, searchBox, select } from "./inputs.js";
import { kindDot } from "./kinds.js";
import { link, webAddress } from "./links.js";

export function findingsTable(findings, details) {
  const filter = { text: "", kind: "", least: 0 };
  const apply = debounce(120, () => table.filter(filterOf(findings, filter)));
  const change = (name, value) => {
    filter[name] = value;
    apply();
  };
  const table = new DataTable({
    name: "finding",
    label: "Findings",
    noun: ["finding"],
    columns: columnsOf(findings),
    order: findings.ofKind(),
    controls: controlsOf(findings, change),
    onOpen: (index, shown) => details.open(index, shown.order),
  });
  return table;
}

const hasConfidences = (findings) => findings.confidences.some((confidence) => confidence !== null);

/** Columns that are not empty. */
function columnsOf(findings) {
  const has = (column) => findings[`${column}Of`].some((number) => number > 0);
  const text = (title, width, textOf) => ({ title, width, foreign: true, text: textOf });
  return [
    {
      title: "Time",
      width: "150px",
      class: "number",
      key: (index) => findings.start[index],
      text: (index) => findings.when(index, 1),
      narrow: { width: "76px", text: (index) => findings.begin(index) },
    },
    {
      title: "Kind",
      width: "150px",
      key: (index) => findings.kindName(index),
      cell: (cell, index) => cell.append(kindDot(findings.kind(index)), findings.kindName(index)),
      narrow: {
        width: "64px",
        cell: (cell, index) => {
          const name = findings.kindName(index);
          cell.append(kindDot(findings.kind(index)), h("span", { class: "hidden" }, name));
        },
      },
    },
    text("Text", "minmax(200px, 3fr)", (index) => findings.text(index)),
    has("translation") &&
      text("Translation", "minmax(160px, 2fr)", (index) => findings.translation(index)),
    has("speaker") && text("Speaker", "110px", (index) => findings.speaker(index)),
    hasConfidences(findings) && {
      title: "Confidence",
      width: "130px",
      right: true,
      key: (index) => findings.confidence(index),
      cell: (cell, index) => confidenceCell(cell, findings.confidence(index)),
    },
    has("suggestion") && {
      title: "Suggestion",
      width: "120px",
      key: (index) => findings.suggestion(index),
      cell: (cell, index) =>
        findings.suggestion(index) && cell.append(suggestionChip(findings.suggestion(index))),
    },
    {
      ...text("Found by", "minmax(190px, 1fr)", (index) => findings.foundBy(index)),
      class: "muted",
    },
    has("url") && {
      title: "Link",
      width: "80px",
      printed: (index) => findings.url(index),
      cell: (cell, index) => {
        const address = webAddress(findings.url(index));
        if (address) cell.append(link(address, "Open"));
      },
    },
  ].filter(Boolean);
}

function controlsOf(findings, change) {
  const search = (text) => change("text", text);
  const controls = [searchBox("Search findings", "Search text, speaker, subtask", search)];
  if (findings.kinds.length > 1) {
    const kinds = findings.kindOrder.map((kind) => [kind, findings.nameOfKind(kind)]);
    const choose = (kind) => change("kind", kind);
    controls.push(select("Kind", [["", "All kinds"], ...kinds], choose));
  }
  if (hasConfidences(findings)) {
    const levels = [50, 70, 80, 90, 95].map((least) => [least, `${least} or more`]);
    const choose = (least) => change("least", Number(least));
    controls.push(select("Minimum confidence", [[0, "Any confidence"], ...levels], choose));
  }
  return controls;
}

/** The function that says whether a finding passes the filter. `null` if all of them do. */
function filterOf(findings, filter) {
  const matches = filter.text ? findings.textsWith(filter.text) : null;
  const kind = filter.kind === "" ? -1 : Number(filter.kind);
  const { least } = filter;
  if (!matches && kind < 0 && !least) return null;
  return (index) =>
    (kind < 0 || findings.kindOf[index] === kind) &&
    (!least || findings.confidences[index] >= least) &&
    (!matches ||
      matches[findings.textOf[index]] ||
      matches[findings.translationOf[index]] ||
      matches[findings.speakerOf[index]] ||
      matches[findings.found_byOf[index]]);
}

function confidenceCell(cell, confidence) {
  if (confidence === null) return;
  const filled = h("span");
  filled.style.width = `${Math.max(0, Math.min(100, confidence))}%`;
  cell.append(
    h("span", { class: "meter", "aria-hidden": "true" }, filled),
    h("span", { class: "number" }, String(confidence)),
  );
}
