// Name, icon and tone of outcomes and states.

/** Outcomes in the order of the overview, failures first, under the names that Rust writes. */
export const OUTCOMES = {
  failed: { name: "Failed", icon: "fail", tone: "bad" },
  "partly failed": { name: "Partly failed", icon: "warn", tone: "doubt" },
  "no answer": { name: "No answer", icon: "none", tone: "bad" },
  unknown: { name: "Unknown", icon: "question", tone: "unknown" },
  running: { name: "Running", icon: "clock", tone: "busy" },
  succeeded: { name: "Succeeded", icon: "ok", tone: "good" },
};

const WAITING = { name: "Waiting", icon: "clock", tone: "plain" };

/** True for a task or subtask that has not begun. */
export const isWaiting = ({ outcome, status }) => outcome === "running" && status === "WAITING";

/** Heading of the page of a task. */
export const headingOf = (task) => ({
  ...OUTCOMES[task.outcome],
  name: isWaiting(task) ? WAITING.name : OUTCOMES[task.outcome].name,
});

/** State of a subtask, or of the whole task. */
export function stateOf(subtask) {
  if (subtask.outcome === "unknown") {
    const name = subtask.isWhole ? OUTCOMES.unknown.name : subtask.status || "No status";
    return { ...OUTCOMES.unknown, name };
  }
  if (isWaiting(subtask)) return WAITING;
  return OUTCOMES[subtask.outcome];
}
