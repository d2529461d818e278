// Canvases with sharp lines on every screen, and the colours to draw with.

import { colour } from "../theme.js";

/** A canvas that is drawn in CSS pixels, whatever the resolution of the screen. */
export class Surface {
  constructor(canvas) {
    this.canvas = canvas;
  }

  resize(width, height, scale = devicePixelRatio || 1) {
    Object.assign(this, { width, height, scale });
    this.canvas.width = Math.round(width * this.scale);
    this.canvas.height = Math.round(height * this.scale);
    this.canvas.style.height = `${height}px`;
  }

  /** The context of the empty canvas. */
  clear() {
    const pen = this.canvas.getContext("2d");
    pen.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    pen.clearRect(0, 0, this.width, this.height);
    return pen;
  }
}

/** Colours and font under the theme in use, or under `scheme` (`light` or `dark`). */
export const themeOfCanvas = (scheme) => ({
  text: colour("--text", scheme),
  line: colour("--line", scheme),
  muted: colour("--muted", scheme),
  accent: colour("--accent", scheme),
  onKind: colour("--on-kind", scheme),
  font: getComputedStyle(document.body).fontFamily,
});
