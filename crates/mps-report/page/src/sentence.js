// One sentence about how a task ended.

import { count, plural } from "./format.js";
import { sentenceOf } from "./text.js";

/** Says how the task ended, or how far it is. */
export function sentence(facts) {
  switch (facts.outcome) {
    case "running":
      return running(facts);
    case "waiting":
      return "It is in the queue.";
    case "succeeded":
      return succeeded(facts);
    case "unknown":
      return unknown(facts);
    default:
      return failed(facts);
  }
}

/** Subtasks without subtasks of their own. */
const steps = ({ subtasks }) =>
  subtasks.filter((subtask, index) => !(subtasks[index + 1]?.depth > subtask.depth));

const withOutcome = (subtasks, outcome) =>
  subtasks.filter((subtask) => subtask.outcome === outcome).length;

function running(facts) {
  const all = steps(facts);
  if (!all.length) return facts.status ? `Its status is ${facts.status}.` : "It has no status yet.";
  const done = `${count(withOutcome(all, "succeeded"))} of ${plural(all.length, "subtask")} done`;
  const failures = withOutcome(all, "failed");
  return failures ? `${done}, ${count(failures)} failed.` : `${done}.`;
}

function succeeded(facts) {
  const all = steps(facts).length;
  if (!all) return "It ended without an error.";
  return all === 1 ? "Its subtask succeeded." : `All ${count(all)} subtasks succeeded.`;
}

function unknown({ uncertainties: [first] }) {
  const unknown = "It is not known whether it succeeded.";
  if (!first) return unknown;
  const part = first.what === "task" ? "" : `${first.what}: `;
  return `${unknown} ${sentenceOf(part + first.reason)}`;
}

function failed(facts) {
  const [first] = facts.failures;
  if (first?.what === "task") {
    return first.message ? `The task itself failed: ${first.message}` : "The task itself failed.";
  }
  const all = steps(facts);
  const failures = withOutcome(all, "failed");
  if (!failures) return "It ended with an error.";
  return all.length === 1
    ? `Its subtask failed: ${all[0].kind}.`
    : `${count(failures)} of ${count(all.length)} subtasks failed: ${kindsOf(all)}.`;
}

/** Kinds that are named in a sentence. */
const MOST_KINDS = 3;

/** The kinds of the subtasks that failed. */
function kindsOf(all) {
  const numbers = new Map();
  for (const { kind, outcome } of all)
    if (outcome === "failed") numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  const kinds = [...numbers].map(([kind, number]) => (number > 1 ? `${number} × ${kind}` : kind));
  const named = kinds.slice(0, MOST_KINDS).join(", ");
  return kinds.length > MOST_KINDS ? `${named} and ${kinds.length - MOST_KINDS} more` : named;
}
