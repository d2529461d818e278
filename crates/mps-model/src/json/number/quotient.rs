//! Division of a decimal mantissa by a power of ten, by the method of Eisel and Lemire.

/// A mantissa below `10^17` over `10^power`, with `power` from 10 to 16.
#[derive(Clone, Copy)]
pub(crate) struct Quotient {
    pub(super) mantissa: u64,
    pub(super) power: usize,
}

impl Quotient {
    /// Returns the quotient, correctly rounded by the method of Eisel and Lemire.
    ///
    /// Multiplies the mantissa by the reciprocal of `5^power` in 128 bits. For powers below 28,
    /// this is certain unless the quotient lies halfway between two doubles. In that case,
    /// `5^power` divides the mantissa and leaves 54 bits, which takes a smaller power.
    pub(crate) fn value(self) -> f64 {
        let Self { mantissa, power } = self;
        if mantissa == 0 {
            return 0.0;
        }
        let power = power % POWERS;
        let zeros = mantissa.leading_zeros();
        let normal = u128::from(mantissa << (zeros & 63));
        let (upper_half, lower_half) = RECIPROCALS[power];
        let product = normal * u128::from(upper_half) + ((normal * u128::from(lower_half)) >> 64);
        let high = (product >> 64) as u64;
        let upper = high >> 63;
        let bits = high >> (upper + 9);
        let bits = (bits + (bits & 1)) >> 1;
        // A carry out of the rounding moves into the exponent by itself.
        let exponent = EXPONENTS[power] + upper - u64::from(zeros);
        f64::from_bits((exponent << 52) + bits)
    }
}

/// Greatest power of ten on the fast path: 17 digits with only one before the point.
const MAX_POWER: usize = 16;

/// Size of the tables: a power of two above [`MAX_POWER`], so that a mask bounds an index.
const POWERS: usize = 32;

/// Biased exponent of `10^-power` times the lowest normal mantissa, minus one.
///
/// One is subtracted because the leading bit of the mantissa is added to it.
const EXPONENTS: [u64; POWERS] = {
    let mut exponents = [0; POWERS];
    let mut power = 0;
    while power <= MAX_POWER {
        exponents[power] = (1023 + 63 - 1 + ((-(power as i64) * 217_706) >> 16)) as u64;
        power += 1;
    }
    exponents
};

/// The first 128 bits of `5^-power`, rounded up, in two halves.
const RECIPROCALS: [(u64, u64); POWERS] = {
    let mut reciprocals = [(1 << 63, 0); POWERS];
    let mut divisor = 1_u64;
    let mut power = 1;
    while power <= MAX_POWER {
        divisor *= 5;
        // Long division of 2^(127 + bits of the divisor), one bit at a time.
        let mut remainder = 1;
        let mut quotient = 0_u128;
        let mut bit = 0;
        while bit < 127 + divisor.ilog2() + 1 {
            remainder *= 2;
            quotient <<= 1;
            if remainder >= divisor {
                remainder -= divisor;
                quotient |= 1;
            }
            bit += 1;
        }
        quotient += 1;
        reciprocals[power] = ((quotient >> 64) as u64, quotient as u64);
        power += 1;
    }
    reciprocals
};
