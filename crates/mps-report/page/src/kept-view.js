// The reader's view of a page: filters, order and scrolling. Keeps it while the page is loaded again.

const KEY = "mps-report-view";

/** Pause in milliseconds after which filters have been applied. */
const APPLIED = 300;

/** Elements that have a view, by their labels, because a page that has changed may have others. */
function labelled(selector) {
  const labels = (element) => {
    const list = element.closest("[aria-label]")?.getAttribute("aria-label");
    return element.matches("[role=columnheader]") ? `${list}: ${element.textContent}` : list;
  };
  return new Map([...document.querySelectorAll(selector)].map((found) => [labels(found), found]));
}

/** What is kept of each element, and how it is restored. */
const PARTS = {
  "main input, main select": {
    read: ({ value }) => value,
    restore: restoreInput,
  },
  "main [role=columnheader]": {
    read: (head) => head.getAttribute("aria-sort"),
    restore: restoreOrder,
  },
  "main .list": {
    read: ({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft],
    restore: (list, [top, left]) => setTimeout(() => list.scrollTo(left, top), APPLIED),
  },
};

/** Keeps the view for the page that is loaded next from the same address. */
export function keepView() {
  const view = { path: location.pathname, top: scrollY };
  for (const [selector, { read }] of Object.entries(PARTS))
    view[selector] = [...labelled(selector)].map(([label, element]) => [label, read(element)]);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // Without storage the page is shown from its beginning.
  }
}

/** Restores the view that was kept, once. */
export function restoreView() {
  const view = takeKept();
  if (view?.path !== location.pathname) return;
  for (const [selector, { restore }] of Object.entries(PARTS)) {
    const elements = labelled(selector);
    for (const [label, value] of view[selector])
      if (elements.has(label)) restore(elements.get(label), value);
  }
  setTimeout(() => scrollTo({ top: view.top, behavior: "instant" }), APPLIED);
}

/** Removes what was kept, because it is restored only once. */
function takeKept() {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return JSON.parse(kept);
  } catch {
    return null;
  }
}

function restoreInput(input, value) {
  const isChoice = input.matches("select");
  // A choice that is not there any more stays at its default.
  const isThere = !isChoice || [...input.options].some((option) => option.value === value);
  if (input.value === value || !isThere) return;
  input.value = value;
  input.dispatchEvent(new Event(isChoice ? "change" : "input"));
}

/** The first click sorts up, and the second one down. */
function restoreOrder(head, order) {
  const clicks = { ascending: 1, descending: 2 }[order] ?? 0;
  for (let click = 0; click < clicks; click++) head.querySelector("button")?.click();
}
