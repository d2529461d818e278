// Name, icon and tone of outcomes and states.

/** Outcomes in the order of the overview, under the names that Rust writes. */
export const OUTCOMES = {
  succeeded: { name: "Succeeded", icon: "ok", tone: "good" },
  "partly failed": { name: "Partly failed", icon: "warn", tone: "doubt" },
  failed: { name: "Failed", icon: "fail", tone: "bad" },
  running: { name: "Running", icon: "clock", tone: "busy" },
  unknown: { name: "Unknown", icon: "question", tone: "doubt" },
  "no answer": { name: "No answer", icon: "fail", tone: "bad" },
};

/** State of a subtask, or of the whole task. */
export function stateOf(subtask) {
  if (subtask.outcome === "unknown") {
    const name = subtask.isWhole ? OUTCOMES.unknown.name : subtask.status || "No status";
    return { ...OUTCOMES.unknown, name };
  }
  if (subtask.status === "WAITING") return { name: "Waiting", icon: "clock", tone: "plain" };
  return OUTCOMES[subtask.outcome];
}
