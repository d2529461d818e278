// Name, icon and tone of outcomes and states.

/** How an outcome or a state looks: its name, its icon and its tone. */
export const OUTCOMES = {
  succeeded: ["Succeeded", "ok", "good"],
  "partly failed": ["Partly failed", "warn", "doubt"],
  failed: ["Failed", "fail", "bad"],
  running: ["Running", "clock", "busy"],
  unknown: ["Not known", "question", "doubt"],
  "no answer": ["No answer", "fail", "bad"],
};

/** The name, the icon and the tone of a subtask's state. */
export function stateOf(subtask) {
  if (subtask.outcome === "unknown") return [subtask.status || "No status", "question", "doubt"];
  if (subtask.status === "WAITING") return ["Waiting", "clock", "plain"];
  return OUTCOMES[subtask.outcome];
}
