//! Follows one task and decides when a notification is due.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use super::delivery::{Target, deliver};
use crate::state::State;
use crate::tasks::TaskView;

/// Pause between looks at a task whose time does not follow the machine's clock: 10 ms, because a
/// test advances such a time in steps.
const TICK: Duration = Duration::from_millis(10);

/// Follows a task in the background if its answer names an address for notifications. It ends with
/// the task, the emulator, or when a task of the same id replaces it.
pub(crate) fn follow(state: &Arc<State>, id: &str) {
    let Some(view) = state.tasks.view(id, &state.time) else {
        return;
    };
    let Some(target) = view.answer().ok().as_ref().and_then(Target::of) else {
        return;
    };
    // A started task without duration has ended already, which nothing has reported yet.
    let known = match view.script_name() == "lifecycle" && view.status() == Some("FINISH") {
        true => Vec::new(),
        false => statuses(&view),
    };
    let follower = Follower {
        state: state.clone(),
        id: id.to_owned(),
        target,
        known,
        view,
    };
    let notifier = &state.notifier;
    let stop = notifier.stop.clone();
    notifier.tracker.spawn_on(
        async move {
            tokio::select! {
                () = stop.cancelled() => {}
                () = follower.run() => {}
            }
        },
        &notifier.handle,
    );
}

struct Follower {
    state: Arc<State>,
    id: String,
    target: Target,
    /// Statuses that were told last.
    known: Vec<String>,
    view: TaskView,
}

impl Follower {
    async fn run(mut self) {
        let state = self.state.clone();
        loop {
            let mut changed = std::pin::pin!(state.tasks.changed());
            // Registers before looking. Otherwise a change in between would be missed.
            changed.as_mut().enable();
            match state.tasks.view(&self.id, &state.time) {
                Some(view) if view.position() == self.view.position() => self.view = view,
                _ => return,
            }
            let is_finished = self.view.status() == Some("FINISH");
            let now = statuses(&self.view);
            if now != self.known && (is_finished || self.target.tells_changes) {
                deliver(&state, &self.target, &self.view).await;
            }
            self.known = now;
            if is_finished {
                return;
            }
            let due = self.view.until_next_change().unwrap_or(Duration::MAX);
            let due = match state.time.is_system() {
                true => due.min(crate::duration::MAX_DURATION),
                false => due.min(TICK),
            };
            tokio::select! {
                () = tokio::time::sleep(due) => {}
                () = changed => {}
            }
        }
    }
}

/// Returns all statuses within the current answer, in its order.
fn statuses(view: &TaskView) -> Vec<String> {
    let mut found = Vec::new();
    collect(
        &Value::Object(view.answer().unwrap_or_default()),
        &mut found,
    );
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        Value::Object(members) => {
            if let Some(Value::String(status)) = members.get("Status") {
                found.push(status.clone());
            }
            members.values().for_each(|value| collect(value, found));
        }
        _ => {}
    }
}

impl Target {
    /// Returns the address that an answer names.
    fn of(answer: &Map<String, Value>) -> Option<Self> {
        let config = answer.get("TaskNotifyConfig")?;
        let text = |name: &str| config.get(name).and_then(Value::as_str);
        let url = text("NotifyUrl").filter(|url| !url.is_empty())?;
        match text("NotifyType") {
            Some("URL") => Some(Self {
                url: url.to_owned(),
                key: text("NotifyKey").unwrap_or_default().to_owned(),
                tells_changes: text("NotifyMode") == Some("Change"),
            }),
            _ => None,
        }
    }
}
