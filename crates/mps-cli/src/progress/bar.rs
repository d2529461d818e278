//! Style and words that all bars and lines share.

use crate::text::sanitize;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use mps_model::DescribeTaskDetailResponse;

/// Status of a task in lower case, such as `waiting` or `processing`.
pub(super) fn status_word(detail: &DescribeTaskDetailResponse) -> String {
    sanitize(detail.status.as_str()).to_lowercase()
}

/// Creates a bar with this template. It is not drawn before it is added to a group.
pub(super) fn bar(length: u64, template: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::hidden());
    bar.with_style(style(template))
}

/// Style of a bar with this template.
pub(super) fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template)
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .progress_chars("━╸─")
}
