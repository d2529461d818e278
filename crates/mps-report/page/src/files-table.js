// The table of files.

import { DataTable } from "./data-table.js";
import { bitrate, bytes, clock } from "./format.js";
import { debounce, searchBox } from "./inputs.js";
import { link, webAddress } from "./links.js";
import { endInSight } from "./text.js";

export function outputsTable(outputs) {
  const of = (member) => (index) => outputs[index][member] || null;
  const columns = [
    {
      title: "File",
      width: "minmax(260px, 3fr)",
      key: of("place"),
      cell: (cell, index) => fileCell(cell, outputs[index].place),
    },
    {
      title: "Made by",
      width: "minmax(190px, 1fr)",
      foreign: true,
      text: (index) => outputs[index].made_by,
    },
    {
      title: "Size",
      width: "90px",
      right: true,
      key: of("size"),
      text: (index) => (outputs[index].size ? bytes(outputs[index].size) : ""),
    },
    {
      title: "Length",
      width: "90px",
      right: true,
      key: of("duration"),
      text: (index) =>
        outputs[index].duration
          ? clock(outputs[index].duration * 1000, outputs[index].duration < 3600 ? 1 : 0)
          : "",
    },
    {
      title: "Resolution",
      width: "110px",
      right: true,
      key: (index) => outputs[index].width * outputs[index].height || null,
      text: (index) =>
        outputs[index].width && outputs[index].height
          ? `${outputs[index].width}×${outputs[index].height}`
          : "",
    },
    {
      title: "Bitrate",
      width: "110px",
      right: true,
      key: of("bitrate"),
      text: (index) => (outputs[index].bitrate ? bitrate(outputs[index].bitrate) : ""),
    },
    {
      title: "Container",
      width: "120px",
      foreign: true,
      text: (index) => outputs[index].container ?? "",
    },
    {
      title: "MD5",
      width: "280px",
      class: "mono",
      foreign: true,
      text: (index) => outputs[index].md5 ?? "",
    },
  ].filter(
    ({ title }) =>
      !["Size", "Length", "Resolution", "Bitrate", "Container", "MD5"].includes(title) ||
      outputs.some(
        (output) =>
          output[
            {
              Size: "size",
              Length: "duration",
              Resolution: "width",
              Bitrate: "bitrate",
              Container: "container",
              MD5: "md5",
            }[title]
          ],
      ),
  );
  const search = debounce(120, (text) =>
    table.filter(
      text &&
        ((index) =>
          ["place", "made_by", "member", "container", "md5"].some((member) =>
            outputs[index][member]?.toLowerCase().includes(text),
          )),
    ),
  );
  const controls =
    outputs.length > 1 ? [searchBox("Search files", "Search path, subtask, MD5", search)] : [];
  const table = new DataTable({
    name: "output",
    label: "Files",
    noun: ["file"],
    columns,
    order: outputs.keys(),
    controls,
  });
  return table;
}

function fileCell(cell, place) {
  const address = webAddress(place);
  const shown = endInSight(place, place.lastIndexOf("/") + 1);
  cell.append(address ? link(address, shown) : shown);
}
