//! Tests of numbers against the standard library.

use super::{fast_float, fast_integer, float, short_decimal, signed, unsigned};
use crate::json::Reason;

#[test]
fn integers_are_exact_to_their_limits() {
    for value in [
        0,
        7,
        -7,
        999_999_999_999_999_999,
        1_000_000_000_000_000_000,
        i64::MAX,
        i64::MIN,
    ] {
        assert_eq!(
            signed(value.to_string().as_bytes()),
            Ok((value, &b""[..])),
            "{value}"
        );
    }
    for value in [0, 1, 10_u64.pow(18), u64::MAX] {
        assert_eq!(
            unsigned(value.to_string().as_bytes()),
            Ok((value, &b""[..])),
            "{value}"
        );
    }
    assert_eq!(unsigned(b"-0"), Ok((0, &b""[..])));
    assert!(matches!(
        signed(b"9223372036854775808"),
        Err(Reason::Range(_))
    ));
    assert!(matches!(
        unsigned(b"18446744073709551616"),
        Err(Reason::Range(_))
    ));
    assert!(matches!(unsigned(b"-1"), Err(Reason::Range(_))));
}

#[test]
fn integral_floats_are_integers_and_others_are_not() {
    for (text, value) in [
        ("29.0", 29),
        ("1e3", 1000),
        ("-2.50e1", -25),
        ("0.0", 0),
        ("1200e-2", 12),
        ("0e99999", 0),
    ] {
        assert_eq!(signed(text.as_bytes()), Ok((value, &b""[..])), "{text}");
    }
    for text in ["29.5", "1e-1", "1e19", "1e99999999999999999999"] {
        assert!(
            matches!(signed(text.as_bytes()), Err(Reason::Range(_))),
            "{text}"
        );
    }
}

#[test]
fn floats_are_what_the_standard_library_reads() {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    for _ in 0..200_000 {
        seed = seed
            .wrapping_mul(0x5851_f42d_4c95_7f2d)
            .wrapping_add(0x1405_7b7e_f767_814f);
        let value = f64::from_bits(seed);
        if !value.is_finite() {
            continue;
        }
        for text in [
            format!("{value}"),
            format!("{value:e}"),
            format!("{}", f64::from(value as f32)),
        ] {
            if let Ok(expected) = text.parse::<f64>()
                && expected.is_finite()
            {
                assert_reads(&text, expected);
            }
        }
    }
    // Floats as the service writes them, with any number of digits.
    for _ in 0..400_000 {
        seed = seed
            .wrapping_mul(0x5851_f42d_4c95_7f2d)
            .wrapping_add(0x1405_7b7e_f767_814f);
        let digits = (seed >> 20).to_string();
        let digits = &digits[..1 + seed as usize % digits.len()];
        let point = 1 + (seed >> 8) as usize % digits.len().min(7);
        let (integer, fraction) = digits.split_at(point);
        let text = if fraction.is_empty() {
            integer.to_owned()
        } else {
            format!("{integer}.{fraction}")
        };
        assert_reads(&text, text.parse().unwrap());
        let widened = f64::from(text.parse::<f32>().unwrap());
        assert_reads(&widened.to_string(), widened);
    }
    assert_eq!(
        float(b"380.9465637207031,"),
        Ok((380.9465637207031, &b","[..]))
    );
    assert_eq!(float(b"-0.0").unwrap().0.to_bits(), (-0.0_f64).to_bits());
    assert!(matches!(float(b"1e400"), Err(Reason::Range(_))));
}

/// Covers doubles that are nearly a widened 32-bit float, because only that case is guessed and
/// then proved.
#[test]
fn floats_beside_32_bit_ones_are_told_from_them() {
    let mut rng = fastrand::Rng::with_seed(0x6d70_7302);
    let mut both = [0; 2];
    for round in 0..200_000 {
        let size = rng.i32(if round % 8 == 0 { -39 } else { -4 }..23);
        let mantissa = if round % 4 == 0 {
            0
        } else {
            rng.u32(..1 << 23)
        };
        let short = f32::from_bits(((size + 127) as u32) << 23 | mantissa);
        // 17 digits. The last ones are off by about the distance between two doubles.
        let digits = 17
            - (short as u64)
                .checked_ilog10()
                .map_or(1, |log| log as usize + 1);
        let exact = format!("{:.digits$}", f64::from(short));
        let (integer, fraction) = exact.split_once('.').unwrap();
        let all: u64 = format!("{integer}{fraction}").parse().unwrap();
        let half = (f64::powi(2.0, size - 53) * f64::powi(10.0, digits as i32)) as i64;
        let off = all.saturating_add_signed(rng.i64(-2 * half - 2..=2 * half + 2));
        let text = format!("{off:0>width$}", width = integer.len() + digits);
        let text = format!(
            "{}.{}",
            &text[..text.len() - digits],
            &text[text.len() - digits..]
        );
        let expected: f64 = text.parse().unwrap();
        both[usize::from(expected == f64::from(short))] += 1;
        assert_reads(&text, expected);
    }
    assert!(both.iter().all(|count| *count > 20_000), "{both:?}");
}

#[test]
fn floats_of_up_to_17_digits_take_the_usual_way() {
    for digits in 2..=18 {
        for point in 1..digits {
            for all in [
                "1234567890123456789",
                "9999999999999999999",
                "1000000000000000000",
            ] {
                let text = format!(
                    "{}.{},{}",
                    &all[..point],
                    &all[point..digits],
                    " ".repeat(32)
                );
                let usual = fast_float(text.as_bytes()).is_some();
                assert_eq!(usual, digits <= 17 && point <= 7, "{text}");
            }
        }
    }
    for text in ["0.5", "0.0000000000010001"] {
        let text = format!("{text}]{}", " ".repeat(32));
        assert!(fast_float(text.as_bytes()).is_some(), "{text}");
    }
    for text in ["1.5e3", "-1.5", "1.", "01.5", ".5", "15"] {
        let text = format!("{text}]{}", " ".repeat(32));
        assert!(fast_float(text.as_bytes()).is_none(), "{text}");
    }
}

/// Tries every number of digits before and after the point, with values at which a wrong power or a
/// rounding error would show.
#[test]
fn short_decimals_are_read_exactly() {
    let mut rng = fastrand::Rng::with_seed(0x6d70_7303);
    for whole in 1..=9 {
        for places in 0..=9 {
            for round in 0..200 {
                let mut text: String = (0..whole + places)
                    .map(|_| match round {
                        0 => '9',
                        1 => '1',
                        _ => rng.digit(10),
                    })
                    .collect();
                if whole > 1 && text.starts_with('0') {
                    text.replace_range(..1, "7");
                }
                if places > 0 {
                    text.insert(whole, '.');
                }
                let input = format!("{text}}}{}", " ".repeat(40));
                let short = short_decimal(input.as_bytes()).is_some();
                let usual = whole <= 7 && text.len() <= 8;
                assert_eq!(short, usual, "{text}");
                assert_reads(&text, text.parse().unwrap());
            }
        }
    }
    for text in [
        "1.5e3", "15E3", "-1.5", "1.", "01.5", "00", ".5", "1..5", "", "1e5", "1.5e", "x",
    ] {
        let text = format!("{text}]{}", " ".repeat(40));
        assert_eq!(short_decimal(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn integers_of_up_to_7_digits_take_the_usual_way() {
    for digits in 1..=9 {
        for value in [10_u64.pow(digits - 1), 10_u64.pow(digits) - 1] {
            let text = format!("{value}}}        ");
            let usual = fast_integer(text.as_bytes());
            let expected = (digits <= 7).then(|| (value, &b"}        "[..]));
            assert_eq!(usual, expected, "{text}");
        }
    }
    assert_eq!(fast_integer(b"0,       "), Some((0, &b",       "[..])));
    for text in [
        "-1,       ",
        "01,      ",
        "1.5,     ",
        "1e5,     ",
        "x        ",
    ] {
        assert_eq!(fast_integer(text.as_bytes()), None, "{text}");
    }
}

/// Checks a number in the middle of an answer and at its very end, because the paths differ.
fn assert_reads(text: &str, expected: f64) {
    let within = format!("{text},{}", " ".repeat(32));
    for input in [text, &within] {
        let read = float(input.as_bytes()).map(|(value, rest)| (value.to_bits(), rest.len()));
        let rest = input.len() - text.len();
        assert_eq!(read, Ok((expected.to_bits(), rest)), "{input}");
        let usual = fast_float(input.as_bytes()).map(|(usual, after)| (usual.value(), after));
        for (value, after) in [usual, short_decimal(input.as_bytes())]
            .into_iter()
            .flatten()
        {
            assert_eq!(
                (value.to_bits(), after.len()),
                (expected.to_bits(), rest),
                "{input}"
            );
        }
    }
}

#[test]
fn the_grammar_of_json_is_kept() {
    for text in ["-", "01", "1.", ".5", "1e", "1e+", "+1", "-a", "--1", "00"] {
        for text in [text.to_owned(), format!("{text},{}", " ".repeat(32))] {
            assert!(float(text.as_bytes()).is_err(), "{text}");
            assert!(signed(text.as_bytes()).is_err(), "{text}");
        }
    }
}
