use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};

use super::distribution::DurationDistribution;
use super::lifecycle::Lifecycle;
use crate::duration::{MAX_DURATION, accelerated};
use crate::wire::response_members;

/// The part of the identifier before the digits.
const ID_PREFIX: &str = "1400000002-WorkflowTask-";

/// Many tasks with random lengths, for trying what watches or describes thousands of them. Nothing is kept for each: a
/// task is what its place and the seed make it.
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
/// Without further words each is a transcoding that is worked on for 1 to 10 minutes from its creation on (lognormal
/// around 3 minutes), reports its progress truly and succeeds.
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
    /// So many tasks.
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

    /// Draws from this seed; populations of different seeds have different identifiers.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Each waits before it is worked on, for a random time up to this.
    pub fn waiting_up_to(mut self, longest: Duration) -> Self {
        self.waiting = longest.min(MAX_DURATION);
        self
    }

    /// Each is worked on for a time between these, any as likely as another.
    pub fn uniform(mut self, min: Duration, max: Duration) -> Self {
        let min = min.min(MAX_DURATION);
        let max = max.clamp(min, MAX_DURATION);
        self.processing = DurationDistribution::Uniform { min, max };
        self
    }

    /// Each is worked on for a lognormal time, cut to the given range; `sigma` is that of the logarithm.
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

    /// Each reports a progress that is wrong by a factor of its own, up to this share: 0.1 for 10 %.
    pub fn progress_noise(mut self, share: f64) -> Self {
        self.progress_noise = Some(share);
        self
    }

    /// None reports its progress.
    pub fn without_progress(mut self) -> Self {
        self.progress_noise = None;
        self
    }

    /// This share of them, drawn at random, ends with a failed subtask.
    pub fn failing(mut self, share: f64) -> Self {
        self.failing = share;
        self
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Their identifiers.
    pub fn ids(&self) -> impl Iterator<Item = String> + Clone + use<> {
        let tag = self.tag();
        (0..self.count).map(move |index| format!("{ID_PREFIX}{tag:016x}{index:016x}t0"))
    }

    /// The place of the task of this identifier.
    pub(crate) fn index_of(&self, id: &str) -> Option<u64> {
        let digits = id.strip_prefix(ID_PREFIX)?.strip_suffix("t0")?;
        let (tag, index) = digits.split_at_checked(16)?;
        let tag = u64::from_str_radix(tag, 16).ok()?;
        let index = u64::from_str_radix(index, 16).ok()?;
        (digits.len() == 32 && tag == self.tag() && index < self.count).then_some(index)
    }

    /// The life of one of them, everything in it `speed` times as fast.
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

    /// How long one of them takes from its creation to its end, `speed` times as fast.
    pub(crate) fn length(&self, index: u64, speed: f64) -> Duration {
        let TaskSample {
            waiting,
            processing,
            ..
        } = self.sample(index);
        accelerated(waiting, speed) + accelerated(processing, speed)
    }

    fn sample(&self, index: u64) -> TaskSample {
        let mut random = fastrand::Rng::with_seed(self.tag() ^ mix_bits(index));
        let waiting = self.waiting.mul_f64(random.f64());
        let processing = self.processing.sample_with(&mut random);
        let noise = self.progress_noise.unwrap_or(0.0);
        TaskSample {
            waiting,
            processing,
            // Longer media take longer, but not all alike.
            media: processing.as_secs_f64() * (0.5 + random.f64()),
            has_failure: random.f64() < self.failing,
            bias: 1.0 + (2.0 * random.f64() - 1.0) * noise,
        }
    }

    /// The first half of the digits: tells populations apart.
    fn tag(&self) -> u64 {
        mix_bits(self.seed ^ 0x6d70_735f_706f_7031)
    }
}

/// What chance makes of one task.
#[derive(Debug)]
struct TaskSample {
    waiting: Duration,
    processing: Duration,
    /// The length of its media in seconds.
    media: f64,
    has_failure: bool,
    /// What its reported progress is multiplied by.
    bias: f64,
}

/// A population, and when it was created.
#[derive(Debug)]
pub(crate) struct CreatedPopulation {
    pub(crate) population: Population,
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

/// Spreads a number over all of 64 bits (the finalizer of SplitMix64).
fn mix_bits(number: u64) -> u64 {
    let mut bits = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
