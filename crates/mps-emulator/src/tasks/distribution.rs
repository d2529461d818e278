//! A duration that is fixed or drawn at random, and its form in task files.

use std::time::Duration;

use serde::Deserialize;

use crate::duration::{MAX_DURATION, parse_duration};

/// A fixed duration or a random distribution of durations.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "DurationText")]
pub(crate) enum DurationDistribution {
    Fixed(Duration),
    Uniform {
        min: Duration,
        max: Duration,
    },
    Lognormal {
        median: Duration,
        sigma: f64,
        min: Duration,
        max: Duration,
    },
}

impl DurationDistribution {
    pub(crate) fn sample(&self) -> Duration {
        self.sample_with(&mut fastrand::Rng::new())
    }

    pub(crate) fn sample_with(&self, random: &mut fastrand::Rng) -> Duration {
        match *self {
            Self::Fixed(length) => length,
            Self::Uniform { min, max } => min + (max - min).mul_f64(random.f64()),
            Self::Lognormal {
                median,
                sigma,
                min,
                max,
            } => {
                let drawn = median.as_secs_f64() * (sigma * normal(random)).exp();
                Duration::from_secs_f64(drawn.clamp(min.as_secs_f64(), max.as_secs_f64()))
            }
        }
    }
}

/// Draws from the standard normal distribution (Box-Muller).
fn normal(random: &mut fastrand::Rng) -> f64 {
    let radius = (-2.0 * (1.0 - random.f64()).ln()).sqrt();
    radius * (std::f64::consts::TAU * random.f64()).cos()
}

#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "a duration is a text such as \"2s\", {\"uniform\": {…}} or {\"lognormal\": {…}}"
)]
enum DurationText {
    Fixed(String),
    Random(Random),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Random {
    Uniform {
        min: String,
        max: String,
    },
    Lognormal {
        median: String,
        sigma: Option<f64>,
        min: Option<String>,
        max: Option<String>,
    },
}

impl TryFrom<DurationText> for DurationDistribution {
    type Error = String;

    fn try_from(written: DurationText) -> Result<Self, String> {
        match written {
            DurationText::Fixed(text) => Ok(Self::Fixed(parse_duration(&text)?)),
            DurationText::Random(Random::Uniform { min, max }) => {
                let (min, max) = ordered(parse_duration(&min)?, parse_duration(&max)?)?;
                Ok(Self::Uniform { min, max })
            }
            DurationText::Random(Random::Lognormal {
                median,
                sigma,
                min,
                max,
            }) => {
                let or = |text: Option<String>, default| {
                    text.map_or(Ok(default), |t| parse_duration(&t))
                };
                let (min, max) = ordered(or(min, Duration::ZERO)?, or(max, MAX_DURATION)?)?;
                let sigma = sigma.unwrap_or(0.6);
                if !(0.0..=10.0).contains(&sigma) {
                    return Err(format!("`sigma` is {sigma}. It must be from 0 to 10"));
                }
                Ok(Self::Lognormal {
                    median: parse_duration(&median)?,
                    sigma,
                    min,
                    max,
                })
            }
        }
    }
}

fn ordered(min: Duration, max: Duration) -> Result<(Duration, Duration), String> {
    match min <= max {
        true => Ok((min, max)),
        false => Err("`min` is longer than `max`".into()),
    }
}
