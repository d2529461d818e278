//! Follows one task and decides when a notification is due.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::delivery::{Target, deliver};
use crate::state::State;
use crate::tasks::{Position, TaskView};

/// Pause between looks at a task whose time does not follow the machine's clock: 10 ms, because a
/// test advances such a time in steps.
const TICK: Duration = Duration::from_millis(10);

/// Follows a task that was just created.
pub(crate) fn follow_created(state: &Arc<State>, id: &str) {
    let Some(view) = state.tasks.view(id, &state.time) else {
        return;
    };
    // A started task without duration has ended already, which nothing has reported yet.
    let known = match view.script_name() == "lifecycle" && view.has_ended() {
        true => None,
        false => statuses(&view),
    };
    follow(state, view, known);
}

/// Follows a task that was just changed, unless it had ended `before` and still has.
pub(crate) fn follow_changed(state: &Arc<State>, before: &TaskView) {
    let Some(view) = state.tasks.view(&before.id(), &state.time) else {
        return;
    };
    if before.has_ended() && view.has_ended() {
        return;
    }
    follow(state, view, statuses(before));
}

/// Follows a task in the background if any answer of it names an address for notifications. It ends
/// with the task, the emulator, a reset, or when a task of the same id replaces it.
fn follow(state: &Arc<State>, view: TaskView, known: Option<Vec<String>>) {
    let configs = view.notify_configs();
    if !configs
        .into_iter()
        .any(|config| Target::of(config).is_some())
    {
        return;
    }
    let notifier = &state.notifier;
    let stop = state.reset_signal.token();
    if !notifier.followed.begin(view.position()) {
        return;
    }
    let follower = Follower {
        state: state.clone(),
        id: view.id().into_owned(),
        position: view.position(),
        known,
    };
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
    position: Position,
    /// Statuses of the last answer that was not an error. `None` if there was none yet.
    known: Option<Vec<String>>,
}

impl Follower {
    async fn run(mut self) {
        let state = self.state.clone();
        loop {
            let mut changed = std::pin::pin!(state.tasks.changed());
            // Registers before looking. Otherwise a change in between would be missed.
            changed.as_mut().enable();
            let looked = state.time.elapsed();
            let view = self.view();
            if let Some(view) = &view {
                self.notify(view).await;
            }
            let ends = view.as_ref().is_none_or(TaskView::has_ended);
            if ends
                && state
                    .notifier
                    .followed
                    .end_if(self.position, || self.is_over())
            {
                return;
            }
            let due = view.and_then(|view| view.until_next_change());
            let took = state.time.elapsed().saturating_sub(looked);
            let due = due.unwrap_or(Duration::MAX).saturating_sub(took);
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

    /// Returns the task as it is now, or `None` if it was removed or replaced.
    fn view(&self) -> Option<TaskView> {
        let view = self.state.tasks.view(&self.id, &self.state.time);
        view.filter(|view| view.position() == self.position)
    }

    fn is_over(&self) -> bool {
        self.view().is_none_or(|view| view.has_ended())
    }

    /// Sends a notification if one is due. A task that answers with an error now has no news, and
    /// its first answer after errors only if it has ended.
    async fn notify(&mut self, view: &TaskView) {
        let Some(now) = statuses(view) else {
            return;
        };
        let is_new = match &self.known {
            Some(known) => *known != now,
            None => view.has_ended(),
        };
        self.known = Some(now);
        let target = view.notify_config().and_then(Target::of);
        if let Some(target) = target
            && is_new
            && (view.has_ended() || target.tells_changes)
        {
            deliver(&self.state, &target, view).await;
        }
    }
}

/// Returns all statuses within the current answer, in its order, or `None` if it is an error.
fn statuses(view: &TaskView) -> Option<Vec<String>> {
    let mut found = Vec::new();
    collect(&Value::Object(view.answer().ok()?), &mut found);
    Some(found)
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
    /// Returns the address that a `TaskNotifyConfig` names.
    fn of(config: &Value) -> Option<Self> {
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
