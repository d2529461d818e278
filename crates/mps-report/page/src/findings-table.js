// The table of findings.

import { suggestionChip } from "./chips.js";
import { DataTable } from "./data-table.js";
import { h } from "./elements.js";
import { debounce, searchBox, select } from "./inputs.js";
import { KINDS, kindDot } from "./kinds.js";
import { link, webAddress } from "./links.js";

export function findingsTable(findings, details) {
  const confidences = findings.confidences.some((confidence) => confidence !== null);
  const has = (column) => findings[`${column}Of`].some((number) => number > 0);
  const [translated, suggested, spoken, pictured] = [
    "translation",
    "suggestion",
    "speaker",
    "url",
  ].map(has);
  const columns = [
    {
      title: "Time",
      width: "150px",
      class: "number",
      key: (index) => findings.start[index],
      text: (index) => findings.when(index, 1),
    },
    {
      title: "Kind",
      width: "150px",
      key: (index) => findings.kindName(index),
      cell: (cell, index) => cell.append(kindDot(findings.kind(index)), findings.kindName(index)),
    },
    {
      title: "Text",
      width: "minmax(220px, 3fr)",
      foreign: true,
      text: (index) => findings.text(index),
    },
    translated && {
      title: "Translation",
      width: "minmax(160px, 2fr)",
      foreign: true,
      text: (index) => findings.translation(index),
    },
    spoken && {
      title: "Speaker",
      width: "110px",
      foreign: true,
      text: (index) => findings.speaker(index),
    },
    confidences && {
      title: "Confidence",
      width: "130px",
      right: true,
      key: (index) => findings.confidence(index),
      cell: (cell, index) => confidenceCell(cell, findings.confidence(index)),
    },
    suggested && {
      title: "Suggestion",
      width: "120px",
      key: (index) => findings.suggestion(index),
      cell: (cell, index) =>
        findings.suggestion(index) && cell.append(suggestionChip(findings.suggestion(index))),
    },
    {
      title: "Found by",
      width: "minmax(190px, 1fr)",
      class: "muted",
      foreign: true,
      text: (index) => findings.foundBy(index),
    },
    pictured && {
      title: "Link",
      width: "80px",
      cell: (cell, index) => {
        const address = webAddress(findings.url(index));
        if (address) cell.append(link(address, "Open"));
      },
    },
  ].filter(Boolean);
  const wanted = { text: "", kind: "", least: 0 };
  const apply = debounce(120, () => {
    const matches = wanted.text ? findings.textsWith(wanted.text) : null;
    const kind = wanted.kind === "" ? -1 : Number(wanted.kind);
    const { least } = wanted;
    const none = !matches && kind < 0 && !least;
    table.filter(
      none
        ? null
        : (index) =>
            (kind < 0 || findings.kindOf[index] === kind) &&
            (!least || findings.confidences[index] >= least) &&
            (!matches ||
              matches[findings.textOf[index]] ||
              matches[findings.translationOf[index]] ||
              matches[findings.speakerOf[index]] ||
              matches[findings.found_byOf[index]]),
    );
  });
  const change = (name, value) => {
    wanted[name] = value;
    apply();
  };
  const controls = [
    searchBox("Search findings", "Search text, speaker, subtask", (text) => change("text", text)),
    findings.kinds.length > 1
      ? select(
          "Kind",
          [
            ["", "All kinds"],
            ...findings.kindOrder.map((kind) => [
              kind,
              KINDS[findings.kinds[kind]] ?? findings.kinds[kind],
            ]),
          ],
          (kind) => change("kind", kind),
        )
      : null,
    confidences
      ? select(
          "Least confidence",
          [
            [0, "Any confidence"],
            ...[50, 70, 80, 90, 95].map((least) => [least, `${least} or more`]),
          ],
          (least) => change("least", Number(least)),
        )
      : null,
  ].filter(Boolean);
  const table = new DataTable({
    name: "finding",
    label: "Findings",
    noun: ["finding"],
    columns,
    order: findings.ofKind(),
    controls,
    onOpen: (index, shown) => details.open(index, shown.order),
  });
  return table;
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
