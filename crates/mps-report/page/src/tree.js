// The whole answer as a tree that opens step by step and can be searched.

import { announce, h } from "./elements.js";
import { count, plural } from "./format.js";
import { button } from "./icons.js";
import { debounce, searchBox } from "./inputs.js";
import { marked } from "./text.js";
import { VirtualList } from "./virtual-list.js";

const MOST_MATCHES = 5000;

export class Tree {
  constructor(answer) {
    this.root = { key: "Response", value: answer, depth: 0, parent: null, open: false };
    this.rows = [this.root];
    this.wanted = "";
    this.matches = [];
    this.list = new VirtualList({
      name: "node",
      label: "The whole answer",
      role: "tree",
      rowRole: "treeitem",
      rowHeight: 26,
      most: 22,
      least: 12,
      fill: (row, index) => this.fill(row, this.rows[index]),
      onOpen: (index) => this.toggle(index),
      onKey: (event, index) => this.key(event, index),
    });
    this.list.element.classList.add("tree");
    this.status = h("span", { class: "muted status", role: "status" });
    this.path = h("span", { class: "mono path", dir: "ltr" });
    const search = debounce(200, (wanted) => this.search(wanted));
    const box = searchBox(
      "Search names and values of the answer",
      "Search names and values",
      search,
    );
    box.addEventListener(
      "keydown",
      (event) => event.key === "Enter" && this.step(event.shiftKey ? -1 : 1),
    );
    this.element = h(
      "div",
      { class: "data" },
      h(
        "div",
        { class: "controls" },
        box,
        h(
          "div",
          { class: "group" },
          button("Previous match", "previous", () => this.step(-1)),
          button("Next match", "next", () => this.step(1)),
        ),
        this.status,
      ),
      this.list.element,
      h(
        "div",
        { class: "tree-foot" },
        this.path,
        button("Copy the path", "copy", () => this.copy()),
      ),
    );
    const activate = this.list.activate.bind(this.list);
    this.list.activate = (index, reveal) => {
      activate(index, reveal);
      if (this.rows[index]) this.path.textContent = pathOf(this.rows[index]);
    };
    this.toggle(0);
    for (let index = this.rows.length - 1; index > 0; index--)
      if (/Task$/.test(this.rows[index].key)) this.open(index);
    this.show();
  }

  show() {
    this.list.reset(this.rows.length, { keep: true });
  }

  open(index) {
    const node = this.rows[index];
    if (!isBranch(node.value) || node.open) return;
    node.open = true;
    const children = childrenOf(node);
    // Not `splice(…, ...children)`, because a function cannot have a hundred thousand arguments.
    this.rows = this.rows.slice(0, index + 1).concat(children, this.rows.slice(index + 1));
  }

  close(index) {
    const node = this.rows[index];
    node.open = false;
    let end = index + 1;
    while (end < this.rows.length && this.rows[end].depth > node.depth) end++;
    this.rows = this.rows.slice(0, index + 1).concat(this.rows.slice(end));
  }

  toggle(index) {
    const node = this.rows[index];
    if (!isBranch(node.value)) return;
    if (node.open) this.close(index);
    else this.open(index);
    this.show();
    this.list.activate(index, false);
  }

  key(event, index) {
    const node = this.rows[index];
    if (!node) return false;
    if (event.key === "ArrowRight") {
      if (isBranch(node.value) && !node.open) this.toggle(index);
      else if (node.open) this.list.activate(index + 1);
      return true;
    }
    if (event.key === "ArrowLeft") {
      if (node.open) this.toggle(index);
      else if (node.parent) this.list.activate(this.rows.indexOf(node.parent));
      return true;
    }
    return false;
  }

  fill(row, node) {
    const branch = isBranch(node.value);
    row.setAttribute("aria-level", node.depth + 1);
    if (branch) row.setAttribute("aria-expanded", node.open);
    else row.removeAttribute("aria-expanded");
    row.style.setProperty("--depth", node.depth);
    row.replaceChildren(
      h("span", {
        class: branch ? (node.open ? "twist open" : "twist") : "twist none",
        "aria-hidden": "true",
      }),
      h(
        "span",
        { class: typeof node.key === "number" ? "key place" : "key" },
        ...marked(String(node.key), this.wanted),
      ),
      h(
        "span",
        {
          class: `value ${branch ? "branch" : node.value === null ? "null" : typeof node.value}`,
          dir: "auto",
        },
        ...this.preview(node),
      ),
    );
  }

  preview({ value }) {
    if (Array.isArray(value)) {
      const flat =
        value.length && value.length <= 8 && value.every((element) => typeof element === "number");
      return [flat ? `[${value.join(", ")}]` : plural(value.length, "element")];
    }
    if (isBranch(value)) {
      // The member that describes the object best.
      const telling = [
        "Type",
        "ActivityType",
        "Name",
        "Text",
        "Word",
        "Title",
        "Tag",
        "Status",
      ].find((name) => typeof value[name] === "string" && value[name]);
      return [
        telling
          ? `{ ${telling}: ${value[telling].slice(0, 120)} … }`
          : `{ ${plural(Object.keys(value).length, "member")} }`,
      ];
    }
    return typeof value === "string"
      ? ['"', ...marked(value.slice(0, 2000), this.wanted), '"']
      : [String(value)];
  }

  /** Finds every member whose name or value contains the text, and shows the first. */
  search(wanted) {
    this.wanted = wanted;
    this.matches = [];
    this.match = -1;
    if (wanted) this.find(this.root.value, []);
    this.status.textContent = !wanted ? "" : this.matches.length ? "" : "no match";
    if (this.matches.length) this.step(1);
    else this.list.refresh();
  }

  find(value, path) {
    for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (this.matches.length >= MOST_MATCHES) return;
      const inKey = typeof key === "string" && key.toLowerCase().includes(this.wanted);
      const inValue = !isBranch(child) && String(child).toLowerCase().includes(this.wanted);
      if (inKey || inValue) this.matches.push([...path, key]);
      if (isBranch(child)) {
        path.push(key);
        this.find(child, path);
        path.pop();
      }
    }
  }

  step(by) {
    if (!this.matches.length) return;
    this.match = (this.match + by + this.matches.length) % this.matches.length;
    const many =
      this.matches.length >= MOST_MATCHES
        ? `${count(MOST_MATCHES)} or more`
        : count(this.matches.length);
    this.status.textContent = `${count(this.match + 1)} of ${many}`;
    this.reveal(this.matches[this.match]);
  }

  /** Opens the branches above a member, and shows it. */
  reveal(keys) {
    let index = 0;
    this.open(0);
    for (const [step, key] of keys.entries()) {
      const parent = this.rows[index];
      let next = index + 1;
      while (
        next < this.rows.length &&
        !(this.rows[next].parent === parent && this.rows[next].key === key)
      )
        next++;
      if (next >= this.rows.length) break;
      index = next;
      if (step < keys.length - 1) this.open(index);
    }
    this.show();
    this.list.activate(index);
    this.list.reveal(index, true);
    this.list.refresh();
  }

  /** Shows the member at a path such as `WorkflowTask.MediaProcessResultSet[0].TranscodeTask`. */
  revealPath(path) {
    this.reveal(
      [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key)),
    );
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.path.textContent);
      announce("Copied");
    } catch {
      getSelection().selectAllChildren(this.path);
    }
  }
}

const isBranch = (value) => value !== null && typeof value === "object";

function childrenOf(parent) {
  const child = (key, value) => ({ key, value, depth: parent.depth + 1, parent, open: false });
  return Array.isArray(parent.value)
    ? parent.value.map((value, key) => child(key, value))
    : Object.entries(parent.value).map(([key, value]) => child(key, value));
}

function pathOf(node) {
  const keys = [];
  for (let at = node; at.parent; at = at.parent)
    keys.unshift(typeof at.key === "number" ? `[${at.key}]` : `.${at.key}`);
  return keys.join("").replace(/^\./, "") || "Response";
}
