// Light and dark, and the colours of the theme for canvases.

import { h } from "./elements.js";
import { button } from "./icons.js";

const listeners = [];

/** Calls `listener` whenever another theme is shown. */
export const onThemeChange = (listener) => listeners.push(listener);

/** Makes the button that switches the theme. The page follows the system until it is pressed. */
export function themeButton() {
  const root = document.documentElement;
  const apply = (theme) => {
    root.style.colorScheme = theme;
    for (const listener of listeners) listener();
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
      // The next page follows the system again.
    }
  });
}

/** Value of a colour variable under the theme in use, or under `scheme` (`light` or `dark`). */
export function colour(variable, scheme = "") {
  const probe = h("span", { class: "hidden" });
  probe.style.colorScheme = scheme;
  probe.style.color = `var(${variable})`;
  document.body.append(probe);
  const shown = getComputedStyle(probe).color;
  probe.remove();
  return shown;
}
