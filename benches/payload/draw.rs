//! Distributions of the values in a payload: numbers, texts and lengths. They follow what public
//! answers show.

use super::node::{Node, integer, list, text, thousandths, widened};
use super::{Profile, Vintage};
use fastrand::Rng;

/// Source of values of one profile. The seed is fixed.
pub struct Draw {
    rng: Rng,
    profile: Profile,
}

/// Interval at which a detector looks at the media, in milliseconds.
pub const SPEECH: i64 = 1;
/// 25 frames a second.
pub const FRAME: i64 = 40;
/// Two pictures a second.
pub const SAMPLE: i64 = 500;

const CHARACTERS: &str = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";
const PUNCTUATION: [&str; 6] = ["\"", "<b>", " & ", "\n", "'", "/"];
const WORDS: [&str; 24] = [
    "the",
    "camera",
    "and",
    "light",
    "where",
    "people",
    "morning",
    "of",
    "everything",
    "we",
    "saw",
    "mountain",
    "international",
    "a",
    "river",
    "city",
    "at",
    "night",
    "is",
    "I",
    "understanding",
    "to",
    "play",
    "question",
];

impl Draw {
    pub fn new(profile: Profile, seed: u64) -> Self {
        Self {
            rng: Rng::with_seed(seed),
            profile,
        }
    }

    /// Returns true in `percent` of the calls.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.rng.u32(..100) < percent
    }

    /// Returns a length from `least` to `most`. Short ones are more frequent.
    pub fn length(&mut self, least: usize, most: usize) -> usize {
        let (one, other) = (self.rng.f32(), self.rng.f32());
        least + (one * other * (most - least + 1) as f32) as usize
    }

    pub fn integer(&mut self, least: i64, most: i64) -> i64 {
        self.rng.i64(least..=most)
    }

    pub fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.rng.usize(..values.len())]
    }

    /// Returns the vintage by which the next result is written.
    pub fn vintage(&mut self) -> Vintage {
        match self.profile {
            Profile::Mixed => self.pick(&[Vintage::Of2020, Vintage::Php, Vintage::Of2026]),
            Profile::Of2026 => Vintage::Of2026,
            Profile::Of2020 | Profile::Regular => Vintage::Of2020,
        }
    }

    /// Returns an offset in the media, in seconds. It is a decimal with at most three places, or an
    /// integer.
    pub fn offset(&mut self, milliseconds: i64) -> Node {
        match (self.profile, self.rng.u32(..10)) {
            (Profile::Mixed, 0 | 1) => widened(milliseconds as f32 / 1000.0),
            (Profile::Mixed, 2) => integer(milliseconds / 1000),
            _ => thousandths(milliseconds),
        }
    }

    /// Returns start and end of a segment. Some have no length.
    pub fn span(&mut self, start: i64, length: i64, step: i64) -> [Node; 2] {
        let start = start / step * step;
        let length = if self.chance(4) {
            0
        } else {
            length / step * step
        };
        [self.offset(start), self.offset(start + length)]
    }

    /// Returns the length of a medium in seconds.
    pub fn duration(&mut self, milliseconds: i64) -> Node {
        let is_widened = match self.profile {
            Profile::Of2020 | Profile::Regular => true,
            Profile::Of2026 => false,
            Profile::Mixed => self.chance(50),
        };
        if is_widened {
            widened(milliseconds as f32 / 1000.0)
        } else {
            thousandths(milliseconds)
        }
    }

    /// Returns a confidence from 0 to 100. Most are high, and most are integers.
    pub fn confidence(&mut self) -> Node {
        let distance = self.rng.f32() * self.rng.f32();
        let percent = if self.chance(3) {
            0.0
        } else {
            100.0 - 60.0 * distance
        };
        match (self.profile, self.rng.u32(..10)) {
            (Profile::Mixed, 0 | 1) => widened(percent),
            (Profile::Mixed, 2..5) => thousandths((percent * 1000.0) as i64),
            _ => integer(percent.round() as i64),
        }
    }

    /// Returns the sides of a box.
    pub fn area(&mut self) -> Node {
        let (left, top) = (self.integer(0, 1700), self.integer(0, 900));
        let (width, height) = (self.integer(8, 220), self.integer(8, 180));
        list([left, top, left + width, top + height].map(integer))
    }

    /// Returns a text of 3 to 18 Chinese characters or of 1 to 16 English words, as its words.
    pub fn words(&mut self) -> Vec<String> {
        let mut words: Vec<String> = if self.chance(62) {
            let length = self.length(3, 18);
            (0..length).map(|_| self.character()).collect()
        } else {
            let length = self.length(1, 16);
            (0..length).map(|_| self.word().to_owned()).collect()
        };
        if self.chance(10) {
            let at = self.rng.usize(..words.len());
            let mark = self.pick(&PUNCTUATION);
            words[at].push_str(mark);
        }
        words
    }

    /// Joins words of one text.
    pub fn join(words: &[String]) -> String {
        let is_ascii = words.first().is_some_and(|word| word.is_ascii());
        words.join(if is_ascii { " " } else { "" })
    }

    pub fn sentence(&mut self) -> String {
        Self::join(&self.words())
    }

    pub fn word(&mut self) -> &'static str {
        self.pick(&WORDS)
    }

    fn character(&mut self) -> String {
        // Each character has three bytes.
        let place = self.rng.usize(..CHARACTERS.len() / 3);
        CHARACTERS[place * 3..][..3].to_owned()
    }

    /// Returns hexadecimal digits.
    pub fn hex(&mut self, length: usize) -> String {
        (0..length)
            .map(|_| char::from(self.pick(b"0123456789abcdef")))
            .collect()
    }

    /// Returns the address of a picture, which is signed since 2021.
    pub fn url(&mut self) -> Node {
        let name = self.hex(16);
        let picture = format!("https://films-125.cos.ap-guangzhou.myqcloud.com/out/{name}.jpg");
        if self.profile == Profile::Of2020 || self.chance(20) {
            return text(picture);
        }
        let signature = self.hex(40);
        text(format!(
            "{picture}?q-sign-algorithm=sha1&q-ak=AKIDEXAMPLE&q-sign-time=1764460800;1764547200&q-signature={signature}"
        ))
    }

    /// Returns a time, in a few answers with milliseconds.
    pub fn time(&mut self) -> Node {
        let (hour, minute, second) = (
            self.integer(0, 23),
            self.integer(0, 59),
            self.integer(0, 59),
        );
        let fraction = if self.chance(10) { ".123" } else { "" };
        text(format!(
            "2026-09-01T{hour:02}:{minute:02}:{second:02}{fraction}Z"
        ))
    }
}
