//! The answer of an orchestration: its steps, from the request or from the built-in plan.

use serde_json::{Map, Value, json};

use super::super::media_kinds::MEDIA_KINDS;
use super::super::operation::Call;
use super::answer::final_answer;
use super::destination::Destination;
use super::samples;
use super::workflow::{erase, listed_results, media_subtask, quality, subtitles};

/// Steps whose result is a list: the name in the request, that in the answer, the member of the
/// parameters, that of the result, and the sample.
const LISTED_STEPS: [(&str, &str, &str, &str, &str); 3] = [
    (
        "action-AIAnalysis",
        "AIAnalysis",
        "AiAnalysisTask",
        "AnalysisTask",
        "AiAnalysisResultSet",
    ),
    (
        "action-AIRecognition",
        "AIRecognition",
        "AiRecognitionTask",
        "RecognitionTask",
        "AiRecognitionResultSet",
    ),
    (
        "action-aiReview",
        "AiContentReview",
        "AiContentReviewTask",
        "ReviewTask",
        "AiContentReviewResultSet",
    ),
];

/// Returns the members of the final answer of an orchestration. `Activities` of the request define
/// the steps. Otherwise they are those of a built-in plan.
pub(crate) fn schedule(call: &Call<'_>, input: &Value) -> Map<String, Value> {
    let destination = Destination::new(call, input);
    let steps = match call.get("Activities").and_then(Value::as_array) {
        Some(activities) => {
            let steps = activities.iter();
            steps
                .filter_map(|step| asked_step(step, &destination))
                .collect()
        }
        None => {
            let mut steps = samples::schedule()["ActivityResultSet"].take();
            destination.relocate(&mut steps);
            steps
        }
    };
    let task = json!({
        "InputInfo": input,
        "MetaData": samples::metadata(),
        "ActivityResultSet": steps,
    });
    final_answer("ScheduleTask", "ScheduleTask", task)
}

/// Returns the result of a step. The begin, the end and conditions of a plan have none.
fn asked_step(step: &Value, destination: &Destination) -> Option<Value> {
    let kind = step.get("ActivityType")?.as_str()?;
    let parameters = |member: &str| {
        let parameters = step.get("ActivityPara").and_then(|all| all.get(member));
        parameters.cloned().unwrap_or_else(|| json!({}))
    };
    if let Some(media) = MEDIA_KINDS.iter().find(|media| media.step == kind) {
        let subtask = media_subtask(media, &parameters(media.member), destination);
        return Some(
            json!({ "ActivityType": media.name, "ActivityResItem": { media.member: subtask } }),
        );
    }
    if let Some((_, name, asked, member, sample)) =
        LISTED_STEPS.iter().find(|(asked, ..)| *asked == kind)
    {
        let input = parameters(asked);
        let output = listed_results(sample, &input, destination);
        let subtask = samples::subtask(input, output);
        return Some(json!({ "ActivityType": name, "ActivityResItem": { *member: subtask } }));
    }
    let (name, member, subtask) = match kind {
        "action-AIQualityControl" => {
            let input = parameters("QualityControlTask");
            ("AiQualityControl", "QualityControlTask", quality(&input))
        }
        "action-SmartSubtitles" => {
            let input = parameters("SmartSubtitlesTask");
            let output = subtitles(&input, destination);
            let subtask = samples::subtask(input, output);
            ("SmartSubtitles", "SmartSubtitlesTask", subtask)
        }
        "action-SmartErase" => {
            let input = parameters("SmartEraseTask");
            ("SmartErase", "SmartEraseTask", erase(&input, destination))
        }
        _ => return None,
    };
    Some(json!({ "ActivityType": name, "ActivityResItem": { member: subtask } }))
}
