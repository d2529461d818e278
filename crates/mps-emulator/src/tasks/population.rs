//! Any number of random tasks, computed from a seed instead of stored.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};

use super::distribution::DurationDistribution;
use super::lifecycle::Lifecycle;
use crate::duration::{MAX_DURATION, accelerated};
use crate::wire::response_members;

/// Prefix of all ids, before the digits.
const ID_PREFIX: &str = "1400000002-WorkflowTask-";

/// Many tasks of random duration, for tests that watch or describe thousands. No task is stored,
/// because each is computed from its index and the seed.
///
/// ```
/// use mps_emulator::Population;
///
/// let population = Population::new(100_000).seed(7);
/// let ids: Vec<String> = population.ids().collect();
/// assert_eq!(ids.len(), 100_000);
/// assert_eq!(ids, Population::new(100_000).seed(7).ids().collect::<Vec<_>>());
/// ```
///
/// By default each is a transcoding of 1 to 10 minutes, lognormal with a median of 3 minutes. It
/// starts at once, reports its exact progress and succeeds.
#[derive(Clone, Debug)]
#[must_use]
pub struct Population {
    count: u64,
    seed: u64,
    waiting: Duration,
    processing: DurationDistribution,
    progress_noise: Option<f64>,
    failing: f64,
}

impl Population {
    /// Creates this number of tasks.
    pub fn new(count: u64) -> Self {
        let minutes = |n: u64| Duration::from_secs(60 * n);
        Self {
            count,
            seed: 0,
            waiting: Duration::ZERO,
            processing: DurationDistribution::Lognormal {
                median: minutes(3),
                sigma: 0.6,
                min: minutes(1),
                max: minutes(10),
            },
            progress_noise: Some(0.0),
            failing: 0.0,
        }
    }

    /// Seed of the random numbers. Default: 0. Populations of different seeds have different ids.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Longest time in status `WAITING`, which is random. Default: 0.
    pub fn waiting_up_to(mut self, longest: Duration) -> Self {
        self.waiting = longest.min(MAX_DURATION);
        self
    }

    /// Draws the time in status `PROCESSING` uniformly from this range.
    pub fn uniform(mut self, min: Duration, max: Duration) -> Self {
        let min = min.min(MAX_DURATION);
        let max = max.clamp(min, MAX_DURATION);
        self.processing = DurationDistribution::Uniform { min, max };
        self
    }

    /// Draws the time in status `PROCESSING` from a lognormal distribution, clamped to this range.
    /// `sigma` is the standard deviation of the logarithm.
    pub fn lognormal(mut self, median: Duration, sigma: f64, min: Duration, max: Duration) -> Self {
        let min = min.min(MAX_DURATION);
        self.processing = DurationDistribution::Lognormal {
            median,
            sigma: if sigma.is_finite() { sigma } else { 0.0 },
            min,
            max: max.clamp(min, MAX_DURATION),
        };
        self
    }

    /// Largest relative error of the reported progress, random for each task. 0.1 is 10 %. Default:
    /// 0.
    pub fn progress_noise(mut self, share: f64) -> Self {
        self.progress_noise = Some(share);
        self
    }

    /// Removes `Progress` from all answers.
    pub fn without_progress(mut self) -> Self {
        self.progress_noise = None;
        self
    }

    /// Share of tasks that end with a failed subtask, from 0 to 1. Default: 0.
    pub fn failing(mut self, share: f64) -> Self {
        self.failing = share;
        self
    }

    /// Returns the number of tasks.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Returns the ids of all tasks.
    pub fn ids(&self) -> impl Iterator<Item = String> + Clone + use<> {
        let tag = self.tag();
        (0..self.count).map(move |index| id(tag, index))
    }

    /// Returns the index of the task with this id.
    pub(crate) fn index_of(&self, id: &str) -> Option<u64> {
        let digits = id.strip_prefix(ID_PREFIX)?.strip_suffix("t0")?;
        let (tag, index) = digits.split_at_checked(16)?;
        let tag = u64::from_str_radix(tag, 16).ok()?;
        let index = u64::from_str_radix(index, 16).ok()?;
        (digits.len() == 32 && tag == self.tag() && index < self.count).then_some(index)
    }

    /// Returns the lifecycle of a task with its times divided by `speed`.
    pub(crate) fn lifecycle(&self, index: u64, speed: f64) -> Lifecycle {
        let TaskSample {
            waiting,
            processing,
            media,
            has_failure,
            bias,
        } = self.sample(index);
        Lifecycle {
            waiting: accelerated(waiting, speed),
            processing: accelerated(processing, speed),
            progress_bias: bias,
            answer: Arc::new(answer(
                index,
                media,
                has_failure,
                self.progress_noise.is_some(),
            )),
        }
    }

    /// Returns the time from creation to end of a task, divided by `speed`.
    pub(crate) fn length(&self, index: u64, speed: f64) -> Duration {
        let (waiting, processing, _) = self.life(index, speed);
        waiting + processing
    }

    /// Returns the times of a task, divided by `speed`, and true if it ends in a failure.
    pub(crate) fn life(&self, index: u64, speed: f64) -> (Duration, Duration, bool) {
        let sample = self.sample(index);
        (
            accelerated(sample.waiting, speed),
            accelerated(sample.processing, speed),
            sample.has_failure,
        )
    }

    /// Returns the id of a task.
    pub(crate) fn id(&self, index: u64) -> String {
        id(self.tag(), index)
    }

    fn sample(&self, index: u64) -> TaskSample {
        let mut random = fastrand::Rng::with_seed(self.tag() ^ mix_bits(index));
        let waiting = self.waiting.mul_f64(random.f64());
        let processing = self.processing.sample_with(&mut random);
        let noise = self.progress_noise.unwrap_or(0.0);
        TaskSample {
            waiting,
            processing,
            // Longer media take longer, at different rates.
            media: processing.as_secs_f64() * (0.5 + random.f64()),
            has_failure: random.f64() < self.failing,
            bias: 1.0 + (2.0 * random.f64() - 1.0) * noise,
        }
    }

    /// First half of the digits, which differs between populations.
    fn tag(&self) -> u64 {
        mix_bits(self.seed ^ 0x6d70_735f_706f_7031)
    }
}

fn id(tag: u64, index: u64) -> String {
    format!("{ID_PREFIX}{tag:016x}{index:016x}t0")
}

/// The random properties of one task.
#[derive(Debug)]
struct TaskSample {
    waiting: Duration,
    processing: Duration,
    /// Duration of its media in seconds.
    media: f64,
    has_failure: bool,
    /// Factor of the reported progress.
    bias: f64,
}

/// A population with its creation time.
#[derive(Debug)]
pub(crate) struct CreatedPopulation {
    pub(crate) population: Population,
    /// Place in the order of creation.
    pub(crate) sequence: u64,
    pub(crate) at: SystemTime,
    pub(crate) since: Duration,
}

fn answer(index: u64, media: f64, has_failure: bool, progress: bool) -> Map<String, Value> {
    let path = format!("/population/{index}.mp4");
    let size = (media * 250_000.0) as u64;
    let output = json!({
        "OutputStorage": { "Type": "COS", "CosOutputStorage": { "Bucket": "population-1400000002", "Region": "ap-guangzhou" } },
        "Path": path,
        "Definition": 100_220,
        "Bitrate": 2_000_000,
        "Height": 720,
        "Width": 1280,
        "Size": size,
        "Duration": media,
        "Container": "mp4",
        "Md5": format!("{:032x}", u128::from(mix_bits(index))),
    });
    let (status, code, text, output) = match has_failure {
        false => ("SUCCESS", 0, "SUCCESS", output),
        true => ("FAIL", 30_001, "TranscodeFailed", Value::Null),
    };
    let mut transcode = json!({
        "Status": status,
        "ErrCodeExt": text,
        "ErrCode": code,
        "Message": text,
        "Input": { "Definition": 100_220 },
        "Output": output,
    });
    if progress {
        transcode["Progress"] = 100.into();
    }
    let answer = json!({
        "TaskType": "WorkflowTask",
        "WorkflowTask": {
            "TaskId": "",
            "Status": "FINISH",
            "ErrCode": 0,
            "Message": "",
            "InputInfo": { "Type": "URL", "UrlInputInfo": { "Url": format!("https://media.example/{index}.mp4") } },
            "MetaData": { "Duration": media, "VideoDuration": media, "Size": size, "Container": "mov,mp4" },
            "MediaProcessResultSet": [{ "Type": "Transcode", "TranscodeTask": transcode }],
        },
    });
    response_members(answer)
}

/// Mixes the bits of a number (the finalizer of SplitMix64).
fn mix_bits(number: u64) -> u64 {
    let mut bits = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
