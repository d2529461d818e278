//! Generator of the answers that the benchmarks read. They are as large as real ones and the same
//! on every machine.
//!
//! Real answers vary: the lengths of lists and texts, scripts, forms of numbers, escapes, and the
//! kinds of results. `draw.rs` has the distributions, which follow what public answers of 2020 to
//! 2026 show. `regular.rs` is the older payload, in which all of these are uniform.

#![allow(unreachable_pub, dead_code, reason = "a module of several programs")]

mod answer;
mod draw;
mod findings;
mod node;
mod regular;
mod results;
mod write;

use std::collections::BTreeSet;

/// Task id of all answers. They share it because a client refuses an answer about another task than
/// the requested one.
pub const TASK_ID: &str = "2600007696-WorkflowTask-67771a50b24d08baaf6165da23461e36tt7";

/// Description of an answer to generate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// Amount of content.
    pub size: Size,
    /// Content, and the service's way to write it.
    pub profile: Profile,
    /// Style in which the JSON is written.
    pub style: Style,
}

/// Amount of content in an answer. Lengths are those of the compact style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The documentation's answer: 3 KB, or 5 KB with all nulls.
    Small,
    /// 1 MB of findings.
    Medium,
    /// 16 MB of findings.
    Large,
    /// 57 MB of findings, which take 63 MB as they are written in 2026. Only memory is measured
    /// with it.
    Largest,
}

/// Content of an answer, and the service's way to write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// As in 2020. Members are in the documentation's order, and durations of media are widened
    /// 32-bit floats. Of the unused members, objects are null and all others are left out.
    Of2020,
    /// As in 2026. Members are in alphabetical order, decimals have at most three places, and
    /// every unused member is null or empty. The task is an orchestration, so its status stands
    /// after the results.
    Of2026,
    /// Results of both vintages in one answer. Its numbers have every form that was ever seen.
    /// A result of 2020 may have passed through PHP, which escapes slashes.
    Mixed,
    /// The older payload. All floats are widened, all lists have the same length, and all texts
    /// have the same shape.
    Regular,
}

/// Time at which the service wrote a value, which decides the order of members, nulls and escapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vintage {
    /// As given, as the documentation's answer is written.
    Documented,
    /// See [`Profile::Of2020`].
    Of2020,
    /// As in 2020, with slashes escaped.
    Php,
    /// See [`Profile::Of2026`].
    Of2026,
}

/// Style in which an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Compact, as the service writes it.
    Compact,
    /// Indented.
    Pretty,
    /// A different order of members for each type.
    Shuffled,
    /// Every character beyond ASCII as a `\u` escape.
    Ascii,
}

/// The profiles that resemble real answers.
pub const REAL: [Profile; 3] = [Profile::Of2020, Profile::Of2026, Profile::Mixed];

/// Returns the inputs of the benchmarks. Each real profile occurs in each size, also with its
/// members in another order. The other styles occur once, because they matter less.
pub fn inputs() -> impl Iterator<Item = Input> {
    let sizes = [Size::Small, Size::Medium, Size::Large].into_iter();
    let real = sizes.flat_map(|size| {
        let profiles = REAL.into_iter();
        profiles.flat_map(move |profile| {
            [Style::Compact, Style::Shuffled].map(|style| Input {
                size,
                profile,
                style,
            })
        })
    });
    let input = |size, profile, style| Input {
        size,
        profile,
        style,
    };
    real.chain([
        input(Size::Small, Profile::Mixed, Style::Pretty),
        input(Size::Medium, Profile::Of2026, Style::Pretty),
        input(Size::Medium, Profile::Of2026, Style::Ascii),
        input(Size::Medium, Profile::Regular, Style::Compact),
        input(Size::Large, Profile::Regular, Style::Compact),
    ])
}

impl Input {
    /// Returns the size, the profile, and the style unless it is compact.
    pub fn name(self) -> String {
        let name = format!("{} {}", self.size.name(), self.profile.name());
        match self.style {
            Style::Compact => name,
            style => format!("{name} {}", style.name()),
        }
    }

    fn answer(self) -> node::Node {
        match (self.size, self.profile) {
            (Size::Small, _) => node::documented(),
            (size, Profile::Regular) => regular::answer(size.bytes()),
            (size, profile) => answer::answer(size.bytes(), profile),
        }
    }

    /// Returns the types of all objects of the answer.
    pub fn kinds(self) -> BTreeSet<&'static str> {
        let mut kinds = BTreeSet::new();
        self.answer().kinds(&mut kinds);
        kinds
    }

    /// Generates the bytes of the answer.
    pub fn body(self) -> String {
        let answer = self.answer();
        let vintage = match (self.size, self.profile) {
            (_, Profile::Of2020) => Vintage::Of2020,
            (Size::Small, Profile::Mixed) => Vintage::Documented,
            (_, Profile::Of2026 | Profile::Mixed) => Vintage::Of2026,
            (_, Profile::Regular) => Vintage::Documented,
        };
        write::write(&answer, vintage, self.style)
    }
}

impl Size {
    /// Returns the size as text.
    pub fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "1 MB",
            Self::Large => "16 MB",
            Self::Largest => "63 MB",
        }
    }

    fn bytes(self) -> usize {
        match self {
            Self::Small => 3 << 10,
            Self::Medium => 1 << 20,
            Self::Large => 16 << 20,
            Self::Largest => 57 << 20,
        }
    }
}

impl Profile {
    /// Returns the profile as text.
    pub fn name(self) -> &'static str {
        match self {
            Self::Of2020 => "2020",
            Self::Of2026 => "2026",
            Self::Mixed => "mixed",
            Self::Regular => "regular",
        }
    }
}

impl Style {
    /// Returns the style as text.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Pretty => "pretty",
            Self::Shuffled => "shuffled",
            Self::Ascii => "ascii",
        }
    }
}
