//! Progress of a task as pages show it: unknown as soon as a part that runs tells none.

use mps_model::{Insight, Outcome, SubtaskView};

/// Returns the progress in percent.
///
/// The model takes the mean of the parts that tell their progress. A part that runs and tells none
/// would then count as any number, so the page says that the whole is unknown.
pub(super) fn progress(detail: &dyn Insight) -> Option<f64> {
    let subtasks = detail.subtasks();
    let is_leaf = |index: usize, subtask: &SubtaskView<'_>| {
        let next = subtasks.get(index + 1);
        next.is_none_or(|next| next.depth <= subtask.depth)
    };
    let mut leaves = subtasks.iter().enumerate();
    let is_silent = leaves.any(|(index, subtask)| {
        is_leaf(index, subtask)
            && subtask.outcome == Outcome::Running
            && subtask.progress().is_none()
    });
    if is_silent && detail.outcome() == Outcome::Running {
        return None;
    }
    detail.progress()
}

#[cfg(test)]
mod tests {
    use super::progress;
    use mps_model::DescribeTaskDetailResponse;

    fn of(parts: &str) -> Option<f64> {
        let body = format!(
            r#"{{"Response":{{"Status":"PROCESSING","WorkflowTask":{{"MediaProcessResultSet":[{parts}]}}}}}}"#
        );
        progress(&DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap())
    }

    #[test]
    fn progress_with_a_silent_part_is_unknown() {
        let waiting = r#"{"Type":"Transcode","TranscodeTask":{"Status":"WAITING"}}"#;
        let silent = r#"{"Type":"Transcode","TranscodeTask":{"Status":"PROCESSING"}}"#;
        let half = r#"{"Type":"Transcode","TranscodeTask":{"Status":"PROCESSING","Progress":50}}"#;
        assert_eq!(of(&format!("{waiting},{silent}")), None);
        assert_eq!(of(&format!("{half},{silent}")), None);
        assert_eq!(of(&format!("{waiting},{half}")), Some(25.0));
        assert_eq!(of(waiting), Some(0.0));
        assert_eq!(of(""), None);
    }
}
