// Light and dark, and the colours of the theme for canvases.

import { h } from "./elements.js";
import { button } from "./icons.js";

export const themeListeners = [];

/** Follows the system until the button is pressed; the choice is remembered where the browser allows it. */
export function themeButton() {
  const root = document.documentElement;
  const apply = (theme) => {
    root.style.colorScheme = theme;
    for (const listener of themeListeners) listener();
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", () => apply(root.style.colorScheme));
  try {
    const kept = localStorage.getItem("mps-report-theme");
    if (kept === "dark" || kept === "light") apply(kept);
  } catch {
    // A page opened from disk may have no storage.
  }
  return button("Switch between light and dark", "theme", () => {
    const now = root.style.colorScheme || (system.matches ? "dark" : "light");
    const theme = now === "dark" ? "light" : "dark";
    apply(theme);
    try {
      localStorage.setItem("mps-report-theme", theme);
    } catch {
      // It is then chosen anew next time.
    }
  });
}

/** What a style variable of a colour comes to under the theme of now. */
export function colour(variable) {
  const probe = h("span", { class: "hidden" });
  probe.style.color = `var(${variable})`;
  document.body.append(probe);
  const shown = getComputedStyle(probe).color;
  probe.remove();
  return shown;
}
