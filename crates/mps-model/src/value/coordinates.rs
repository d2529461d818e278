//! Coordinates of an answer, stored inline if they are at most four. Does not interpret them.

use smallvec::SmallVec;
use std::fmt;
use std::ops::Deref;

/// A list of coordinates, such as the corners of a box. Up to four need no allocation.
///
/// It dereferences to `[i64]`:
///
/// ```
/// use mps_model::Coordinates;
///
/// let area: Coordinates = [10, 20, 110, 220].into_iter().collect();
/// if let [left, top, right, bottom] = area[..] {
///     assert_eq!((right - left, bottom - top), (100, 200));
/// }
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Coordinates(SmallVec<[i64; 4]>);

impl Coordinates {
    #[inline]
    pub(crate) fn push(&mut self, value: i64) {
        self.0.push(value);
    }

    /// Returns whether it holds no allocation.
    #[inline]
    pub(crate) fn is_inline(&self) -> bool {
        !self.0.spilled()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

impl From<[i64; 4]> for Coordinates {
    #[inline]
    fn from(sides: [i64; 4]) -> Self {
        Self(SmallVec::from_buf(sides))
    }
}

impl Deref for Coordinates {
    type Target = [i64];

    fn deref(&self) -> &[i64] {
        &self.0
    }
}

impl FromIterator<i64> for Coordinates {
    fn from_iter<I: IntoIterator<Item = i64>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl fmt::Debug for Coordinates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
