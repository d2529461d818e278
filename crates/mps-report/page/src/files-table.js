// The table of files.

import { DataTable, presentColumns, textColumn, valueColumn } from "./data-table.js";
import { debounce, searchBox } from "./inputs.js";
import { link, webAddress } from "./links.js";
import { endInSight } from "./text.js";

const SEARCHED = ["place", "made_by", "member", "container", "md5"];

export function filesTable(outputs) {
  const search = debounce(120, (text) => {
    const matches = (value) => value?.toLowerCase().includes(text);
    table.filter(text && ((index) => SEARCHED.some((member) => matches(outputs[index][member]))));
  });
  const table = new DataTable({
    name: "output",
    label: "Files",
    noun: ["file"],
    columns: presentColumns(columnsOf(outputs), outputs),
    order: outputs.keys(),
    controls:
      outputs.length > 1 ? [searchBox("Search files", "Search path, subtask, MD5", search)] : [],
  });
  return table;
}

function columnsOf(outputs) {
  const text = (...column) => textColumn(outputs, ...column);
  const value = (...column) => valueColumn(outputs, ...column);
  return [
    {
      title: "File",
      width: "minmax(260px, 3fr)",
      key: (index) => outputs[index].place || null,
      cell: (cell, index) => fileCell(cell, outputs[index].place),
    },
    text("Made by", "minmax(190px, 1fr)", "made_by"),
    value("Size", "90px", "size"),
    value("Length", "90px", "duration"),
    value("Resolution", "110px", "resolution"),
    value("Bitrate", "110px", "bitrate"),
    text("Container", "120px", "container"),
    { ...text("MD5", "280px", "md5"), class: "mono" },
  ];
}

function fileCell(cell, place) {
  const address = webAddress(place);
  const shown = endInSight(place, place.lastIndexOf("/") + 1);
  cell.append(address ? link(address, shown) : shown);
}
