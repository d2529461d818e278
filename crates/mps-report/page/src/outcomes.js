// Name, icon and tone of outcomes and states.

/** Outcomes in the order of the overview, failures first, under the names that Rust writes. */
export const OUTCOMES = {
  failed: { name: "Failed", icon: "fail", tone: "bad" },
  "partly failed": { name: "Partly failed", icon: "warn", tone: "doubt" },
  "no answer": { name: "No answer", icon: "none", tone: "bad" },
  unknown: { name: "Unknown", icon: "question", tone: "unknown" },
  running: { name: "Running", icon: "clock", tone: "busy" },
  waiting: { name: "Waiting", icon: "clock", tone: "plain" },
  succeeded: { name: "Succeeded", icon: "ok", tone: "good" },
};

/** True for a task or subtask that waits or runs. */
export const isRunning = ({ outcome }) => outcome === "running" || outcome === "waiting";

/** State of a subtask, or of the whole task. */
export function stateOf(subtask) {
  if (subtask.outcome === "unknown") {
    const name = subtask.isWhole ? OUTCOMES.unknown.name : subtask.status || "No status";
    return { ...OUTCOMES.unknown, name };
  }
  return OUTCOMES[subtask.outcome];
}
