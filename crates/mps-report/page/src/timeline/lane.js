// One kind of findings, packed into rows in which they do not overlap.

import { lowerBound } from "../lower-bound.js";

/** Height of a row in pixels. */
export const ROW = 20;
/** Space above the first and below the last row together, in pixels. */
export const GAP = 10;
/** Height of a hidden lane in pixels. */
const HIDDEN = 26;
/** Rows of a lane. Findings beyond overlap, because taller lanes would hide each other. */
const MOST_ROWS = 4;
/** Pixels for each finding below which the lane shows numbers instead of findings. */
const CROWDED = 4;

export class Lane {
  constructor(findings, kind) {
    this.findings = findings;
    this.kind = findings.kinds[kind];
    this.name = findings.nameOfKind(kind);
    /** Findings by time. A position in the lane is an index into this list. */
    this.order = findings.ofKind(kind).filter((index) => findings.timed(index));
    this.starts = Float64Array.from(this.order, (index) => findings.start[index]);
    this.rowOf = new Uint8Array(this.order.length);
    this.rows = this.pack().map((positions) => this.row(positions));
    this.shown = true;
  }

  get height() {
    return this.shown ? Math.max(1, this.rows.length) * ROW + GAP : HIDDEN;
  }

  /** The positions in each row. A finding goes into the first row that is free, or the freest. */
  pack() {
    const rows = [];
    for (const [position, index] of this.order.entries()) {
      let row = rows.findIndex((candidate) => candidate.reach <= this.starts[position]);
      if (row < 0 && rows.length < MOST_ROWS) {
        row = rows.push({ reach: 0, positions: [] }) - 1;
      } else if (row < 0) {
        const reaches = rows.map(({ reach }) => reach);
        row = reaches.indexOf(Math.min(...reaches));
      }
      rows[row].positions.push(position);
      rows[row].reach = Math.max(rows[row].reach, this.findings.end[index]);
      this.rowOf[position] = row;
    }
    return rows.map(({ positions }) => positions);
  }

  /** A row that finds what is in sight by binary search. */
  row(positions) {
    // The latest end up to each position: ascending, unlike the ends themselves.
    const reaches = new Float64Array(positions.length);
    let reach = 0;
    for (const [at, position] of positions.entries()) {
      reach = Math.max(reach, this.findings.end[this.order[position]]);
      reaches[at] = reach;
    }
    return {
      positions: Uint32Array.from(positions),
      starts: Float64Array.from(positions, (position) => this.starts[position]),
      reaches,
    };
  }

  /** The number of findings that start between two moments. */
  between(from, to) {
    return lowerBound(this.starts, to) - lowerBound(this.starts, from);
  }

  isCrowded(view) {
    return this.between(view.from, view.to) > view.width / CROWDED;
  }

  /** The position of the finding at a moment and a height within the lane, or the number nearby. */
  hit(view, moment, y) {
    if (this.isCrowded(view)) {
      const crowd = this.between(moment - 2 * view.perPixel, moment + 2 * view.perPixel);
      return crowd ? { lane: this, crowd } : null;
    }
    const row = this.rows[Math.floor((y - GAP / 2) / ROW)];
    if (!row) return null;
    const near = 4 * view.perPixel;
    let best = null;
    for (
      let next = lowerBound(row.reaches, moment - near);
      next < row.positions.length && row.starts[next] <= moment + near;
      next++
    ) {
      const position = row.positions[next];
      const index = this.order[position];
      const [start, end] = [this.findings.start[index], this.findings.end[index]];
      const away = Math.max(start - moment, moment - end, 0);
      if (away <= near && (!best || away < best.away)) best = { lane: this, position, away };
    }
    return best;
  }
}
