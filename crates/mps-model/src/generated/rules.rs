// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Rules of requests: the members that are required, and the limits of values.

use crate::operation::{Condition, Rule, StructRules};
use std::ops::Bound::{Excluded, Included, Unbounded};

/// The structs with rules, in the order of their places.
pub(crate) static RULES: &[StructRules] = &[
    StructRules {
        place: 5,
        rules: &[
            Rule {
                member: 2,
                condition: Condition::RequiredIf(0, "URL"),
            },
            Rule {
                member: 7,
                condition: Condition::RequiredIf(0, "AWS-SQS"),
            },
        ],
    },
    StructRules {
        place: 10,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::RequiredIf(0, "COS"),
            },
            Rule {
                member: 2,
                condition: Condition::RequiredIf(0, "URL"),
            },
            Rule {
                member: 3,
                condition: Condition::RequiredIf(0, "AWS-S3"),
            },
            Rule {
                member: 4,
                condition: Condition::RequiredIf(0, "VOD"),
            },
        ],
    },
    StructRules {
        place: 20,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 21,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 24,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 3,
                condition: Condition::Length(0, 32),
            },
            Rule {
                member: 3,
                condition: Condition::Characters(
                    &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'), ('-', '-')],
                ),
            },
        ],
    },
    StructRules {
        place: 25,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::RequiredIf(0, "COS"),
            },
            Rule {
                member: 2,
                condition: Condition::RequiredIf(0, "AWS-S3"),
            },
            Rule {
                member: 3,
                condition: Condition::RequiredIf(0, "VOD"),
            },
        ],
    },
    StructRules {
        place: 26,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 27,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 28,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 29,
        rules: &[
            Rule {
                member: 4,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 84,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 85,
        rules: &[
            Rule {
                member: 3,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 86,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 3,
                condition: Condition::Items(0, 10),
            },
            Rule {
                member: 5,
                condition: Condition::Items(0, 10),
            },
        ],
    },
    StructRules {
        place: 88,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 90,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 3,
                condition: Condition::Items(0, 10),
            },
        ],
    },
    StructRules {
        place: 92,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Items(0, 10),
            },
        ],
    },
    StructRules {
        place: 94,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 96,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Items(0, 10),
            },
        ],
    },
    StructRules {
        place: 171,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 5,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 6,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 183,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 2,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 184,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 2,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 185,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Length(0, 100),
            },
            Rule {
                member: 3,
                condition: Condition::Length(0, 2000000),
            },
        ],
    },
    StructRules {
        place: 186,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 192,
        rules: &[
            Rule {
                member: 2,
                condition: Condition::Length(0, 64),
            },
        ],
    },
    StructRules {
        place: 193,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 194,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Unbounded)]),
            },
            Rule {
                member: 7,
                condition: Condition::Number(&[(Included(0.0), Included(1.0))]),
            },
            Rule {
                member: 10,
                condition: Condition::Number(&[(Included(0.0), Included(4096.0))]),
            },
            Rule {
                member: 11,
                condition: Condition::Number(&[(Included(0.0), Included(4096.0))]),
            },
            Rule {
                member: 13,
                condition: Condition::Number(&[(Included(0.0), Included(1.0))]),
            },
            Rule {
                member: 14,
                condition: Condition::Number(&[(Included(0.0), Included(1000.0))]),
            },
            Rule {
                member: 16,
                condition: Condition::Number(&[(Excluded(0.0), Unbounded)]),
            },
            Rule {
                member: 16,
                condition: Condition::Number(&[(Unbounded, Included(1.0))]),
            },
            Rule {
                member: 17,
                condition: Condition::Number(&[(Included(0.0), Included(1000.0))]),
            },
            Rule {
                member: 19,
                condition: Condition::Number(&[(Excluded(0.0), Unbounded)]),
            },
            Rule {
                member: 19,
                condition: Condition::Number(&[(Unbounded, Included(1.0))]),
            },
            Rule {
                member: 20,
                condition: Condition::Number(&[(Included(0.0), Included(1000.0))]),
            },
            Rule {
                member: 22,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 23,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 24,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 25,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 26,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 195,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Length(0, 64),
            },
        ],
    },
    StructRules {
        place: 196,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 3,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 4,
                condition: Condition::Items(0, 64),
            },
        ],
    },
    StructRules {
        place: 218,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 0,
                condition: Condition::Number(&[(Included(0.0), Included(2.0))]),
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 7,
                condition: Condition::Number(&[(Included(0.0), Included(2.0))]),
            },
            Rule {
                member: 10,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 11,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 224,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 10,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 11,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 225,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 226,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 230,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 232,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Included(100.0))]),
            },
        ],
    },
    StructRules {
        place: 234,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 235,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 236,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 242,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(128.0), Included(100000.0)),
                    ],
                ),
            },
            Rule {
                member: 4,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(128.0), Included(7680.0)),
                    ],
                ),
            },
            Rule {
                member: 5,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(128.0), Included(7680.0)),
                    ],
                ),
            },
            Rule {
                member: 6,
                condition: Condition::Number(&[(Included(0.0), Included(100000.0))]),
            },
            Rule {
                member: 9,
                condition: Condition::Number(&[(Included(0.0), Included(51.0))]),
            },
            Rule {
                member: 10,
                condition: Condition::Number(&[(Excluded(0.0), Unbounded)]),
            },
            Rule {
                member: 10,
                condition: Condition::Number(&[(Unbounded, Included(10.0))]),
            },
            Rule {
                member: 11,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(2.0), Included(2.0)),
                        (Included(5.0), Included(5.0)),
                        (Included(7.0), Included(7.0)),
                    ],
                ),
            },
            Rule {
                member: 12,
                condition: Condition::Number(&[(Excluded(0.0), Unbounded)]),
            },
            Rule {
                member: 16,
                condition: Condition::Number(&[(Included(0.0), Included(16.0))]),
            },
            Rule {
                member: 19,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 20,
                condition: Condition::Number(
                    &[(Included(8.0), Included(8.0)), (Included(10.0), Included(10.0))],
                ),
            },
            Rule {
                member: 21,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 22,
                condition: Condition::Number(&[(Included(0.0), Included(100.0))]),
            },
            Rule {
                member: 24,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 243,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(26.0), Included(6144.0))],
                ),
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
            Rule {
                member: 3,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(1.0), Included(1.0)),
                        (Included(2.0), Included(2.0)),
                        (Included(6.0), Included(6.0)),
                    ],
                ),
            },
            Rule {
                member: 6,
                condition: Condition::Length(0, 64),
            },
        ],
    },
    StructRules {
        place: 244,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 246,
        rules: &[
            Rule {
                member: 2,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(128.0), Included(100000.0)),
                    ],
                ),
            },
            Rule {
                member: 4,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(128.0), Included(7680.0)),
                    ],
                ),
            },
            Rule {
                member: 5,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(128.0), Included(7680.0)),
                    ],
                ),
            },
            Rule {
                member: 6,
                condition: Condition::Number(&[(Included(0.0), Included(100000.0))]),
            },
            Rule {
                member: 9,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(51.0)),
                        (Included(100.0), Included(100.0)),
                    ],
                ),
            },
            Rule {
                member: 10,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 11,
                condition: Condition::Number(&[(Excluded(0.0), Unbounded)]),
            },
            Rule {
                member: 11,
                condition: Condition::Number(&[(Unbounded, Included(10.0))]),
            },
            Rule {
                member: 12,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(2.0), Included(2.0)),
                        (Included(5.0), Included(5.0)),
                        (Included(7.0), Included(7.0)),
                    ],
                ),
            },
            Rule {
                member: 13,
                condition: Condition::Number(&[(Excluded(0.0), Unbounded)]),
            },
            Rule {
                member: 17,
                condition: Condition::Number(&[(Included(-1.0), Included(16.0))]),
            },
            Rule {
                member: 20,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 21,
                condition: Condition::Number(
                    &[(Included(8.0), Included(8.0)), (Included(10.0), Included(10.0))],
                ),
            },
            Rule {
                member: 22,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 23,
                condition: Condition::Number(&[(Included(-1.0), Included(100.0))]),
            },
            Rule {
                member: 25,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 247,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(26.0), Included(256.0))],
                ),
            },
            Rule {
                member: 3,
                condition: Condition::Number(
                    &[
                        (Included(0.0), Included(0.0)),
                        (Included(1.0), Included(1.0)),
                        (Included(2.0), Included(2.0)),
                        (Included(6.0), Included(6.0)),
                    ],
                ),
            },
        ],
    },
    StructRules {
        place: 249,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 250,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Length(32, 32),
            },
            Rule {
                member: 1,
                condition: Condition::Characters(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
            },
            Rule {
                member: 2,
                condition: Condition::Length(32, 32),
            },
            Rule {
                member: 2,
                condition: Condition::Characters(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
            },
        ],
    },
    StructRules {
        place: 251,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 0,
                condition: Condition::Length(1, usize::MAX),
            },
            Rule {
                member: 0,
                condition: Condition::Length(0, 128),
            },
            Rule {
                member: 0,
                condition: Condition::Characters(
                    &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'), ('-', '-')],
                ),
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Length(32, 32),
            },
            Rule {
                member: 2,
                condition: Condition::Characters(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
            },
        ],
    },
    StructRules {
        place: 264,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
            Rule {
                member: 3,
                condition: Condition::Required,
            },
            Rule {
                member: 4,
                condition: Condition::Required,
            },
            Rule {
                member: 4,
                condition: Condition::Number(
                    &[(Included(1.0), Included(1.0)), (Included(2.0), Included(2.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 265,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 269,
        rules: &[
            Rule {
                member: 2,
                condition: Condition::Number(&[(Included(1.0), Unbounded)]),
            },
        ],
    },
    StructRules {
        place: 270,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 273,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 275,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Items(0, 15),
            },
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(-60.0), Included(6.0))]),
            },
        ],
    },
    StructRules {
        place: 276,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Included(100.0))]),
            },
        ],
    },
    StructRules {
        place: 277,
        rules: &[
            Rule {
                member: 2,
                condition: Condition::Number(&[(Included(2.0), Included(2.0))]),
            },
        ],
    },
    StructRules {
        place: 283,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Included(1.0))]),
            },
        ],
    },
    StructRules {
        place: 286,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Unbounded)]),
            },
            Rule {
                member: 2,
                condition: Condition::Number(&[(Included(1.0), Unbounded)]),
            },
        ],
    },
    StructRules {
        place: 325,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 326,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Number(&[(Unbounded, Included(100.0))]),
            },
        ],
    },
    StructRules {
        place: 329,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 331,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 333,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 335,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Starts("/"),
            },
            Rule {
                member: 2,
                condition: Condition::Ends("/"),
            },
            Rule {
                member: 13,
                condition: Condition::Number(&[(Included(-10.0), Included(10.0))]),
            },
            Rule {
                member: 14,
                condition: Condition::Length(0, 50),
            },
            Rule {
                member: 15,
                condition: Condition::Length(0, 1000),
            },
            Rule {
                member: 19,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 338,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 340,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Starts("/"),
            },
            Rule {
                member: 2,
                condition: Condition::Ends("/"),
            },
            Rule {
                member: 5,
                condition: Condition::Number(&[(Included(-10.0), Included(10.0))]),
            },
            Rule {
                member: 6,
                condition: Condition::Length(0, 1000),
            },
            Rule {
                member: 8,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 342,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 9,
                condition: Condition::Length(0, 50),
            },
            Rule {
                member: 10,
                condition: Condition::Length(0, 1000),
            },
        ],
    },
    StructRules {
        place: 344,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::RequiredIf(0, "URL"),
            },
        ],
    },
    StructRules {
        place: 346,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 348,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
            Rule {
                member: 2,
                condition: Condition::Required,
            },
            Rule {
                member: 6,
                condition: Condition::Number(&[(Included(-10.0), Included(10.0))]),
            },
            Rule {
                member: 7,
                condition: Condition::Length(0, 50),
            },
            Rule {
                member: 8,
                condition: Condition::Length(0, 1000),
            },
        ],
    },
    StructRules {
        place: 352,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 2,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 353,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Included(60.0))]),
            },
            Rule {
                member: 2,
                condition: Condition::Number(&[(Included(50.0), Included(35000.0))]),
            },
        ],
    },
    StructRules {
        place: 354,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(
                    &[
                        (Included(16000.0), Included(16000.0)),
                        (Included(32000.0), Included(32000.0)),
                        (Included(44100.0), Included(44100.0)),
                        (Included(48000.0), Included(48000.0)),
                    ],
                ),
            },
            Rule {
                member: 2,
                condition: Condition::Number(
                    &[(Included(1.0), Included(1.0)), (Included(2.0), Included(2.0))],
                ),
            },
            Rule {
                member: 3,
                condition: Condition::Number(&[(Included(26.0), Included(10000.0))]),
            },
        ],
    },
    StructRules {
        place: 355,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Included(3840.0))]),
            },
            Rule {
                member: 2,
                condition: Condition::Number(&[(Included(0.0), Included(3840.0))]),
            },
        ],
    },
    StructRules {
        place: 356,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 0,
                condition: Condition::Length(0, 32),
            },
            Rule {
                member: 0,
                condition: Condition::Characters(
                    &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'), ('-', '-')],
                ),
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 357,
        rules: &[
            Rule {
                member: 4,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
            Rule {
                member: 5,
                condition: Condition::Number(
                    &[(Included(0.0), Included(0.0)), (Included(1.0), Included(1.0))],
                ),
            },
        ],
    },
    StructRules {
        place: 358,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 359,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 360,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 362,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 363,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 364,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 365,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 366,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 367,
        rules: &[
            Rule {
                member: 1,
                condition: Condition::Items(0, 2),
            },
        ],
    },
    StructRules {
        place: 368,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
        ],
    },
    StructRules {
        place: 369,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Included(360.0))]),
            },
        ],
    },
    StructRules {
        place: 370,
        rules: &[
            Rule {
                member: 0,
                condition: Condition::Required,
            },
            Rule {
                member: 1,
                condition: Condition::Number(&[(Included(0.0), Included(5.0))]),
            },
        ],
    },
];
