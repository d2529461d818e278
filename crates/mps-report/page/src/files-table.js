// The table of files.

import { DataTable, presentColumns, textColumn, valueColumn } from "./data-table.js";
import { fileDetails } from "./file-details.js";
import { debounce, searchBox } from "./inputs.js";
import { endInSight } from "./text.js";

const SEARCHED = ["place", "made_by", "member", "container", "md5"];

export function filesTable(outputs) {
  const search = debounce(120, (text) => {
    const matches = (value) => value?.toLowerCase().includes(text);
    table.filter(text && ((index) => SEARCHED.some((member) => matches(outputs[index][member]))));
  });
  const details = fileDetails(outputs);
  const table = new DataTable({
    name: "output",
    label: "Files",
    noun: ["file"],
    columns: presentColumns(columnsOf(outputs), outputs),
    order: outputs.keys(),
    onOpen: (index, shown) => details.open(index, shown.order),
    controls:
      outputs.length > 1 ? [searchBox("Search files", "Search path, subtask, MD5", search)] : [],
  });
  return table;
}

/** The columns, of which only the most telling remain where there is little room. */
function columnsOf(outputs) {
  const text = (...column) => textColumn(outputs, ...column);
  const value = (...column) => valueColumn(outputs, ...column);
  return [
    {
      title: "File",
      width: "minmax(200px, 3fr)",
      key: (index) => outputs[index].place || null,
      printed: (index) => outputs[index].place,
      cell: (cell, index) => fileCell(cell, outputs[index].place),
    },
    { ...text("Made by", "minmax(190px, 1fr)", "made_by"), from: 700 },
    value("Size", "90px", "size"),
    { ...value("Length", "90px", "duration"), from: 560 },
    { ...value("Resolution", "110px", "resolution"), from: 820 },
    { ...value("Bitrate", "110px", "bitrate"), from: 1000 },
    { ...text("Container", "140px", "container"), from: 1120 },
    { ...text("MD5", "296px", "md5"), from: 1400, class: "mono" },
  ];
}

function fileCell(cell, place) {
  cell.append(endInSight(place, place.lastIndexOf("/") + 1));
}
