//! Answers drawn at random from the schema. Each must be the same after reading and writing.
//! Together they fill every field of every struct and take every value of every open enum.

use fastrand::Rng;
use mps_model::schema::{self, FieldFacts, StructFacts};
use mps_model::{DescribeTaskDetailResponse, LiveStreamNotification, Notification};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

const DETAIL: &str = "DescribeTaskDetailResponse";
const NOTIFICATION: &str = "ParseNotificationResponse";
const LIVE_NOTIFICATION: &str = "ParseLiveStreamProcessNotificationResponse";
const ROOTS: [&str; 3] = [DETAIL, NOTIFICATION, LIVE_NOTIFICATION];

#[test]
fn every_field_survives_reading_and_writing() {
    let mut coverage = Coverage::default();
    let routes = routes(&ROOTS, schema::find);
    for round in 0..20 {
        for (index, target) in schema::structs().iter().enumerate() {
            let mut rng = Rng::with_seed(round * 1000 + index as u64);
            let route = &routes[target.name];
            let root = route.first().map_or(target.name, |(owner, _)| owner);
            let mut draw = Draw {
                rng: &mut rng,
                coverage: &mut coverage,
                find: schema::find,
                route,
                target: target.name,
            };
            let (text, expected) = draw.root(root);
            let written = read_and_write(root, &text)
                .unwrap_or_else(|error| panic!("{}: {error}\n{text}", target.name));
            assert_eq!(
                plain(&written),
                plain(&expected),
                "{} from\n{text}",
                target.name
            );
        }
    }
    let all: BTreeSet<_> = schema::structs()
        .iter()
        .flat_map(|known| known.fields.iter().map(|field| (known.name, field.name)))
        .collect();
    assert_eq!(
        all.len(),
        1436 + FIELDS_OF_NOTIFICATIONS + FIELDS_OF_LIVE_NOTIFICATIONS
    );
    let missed: Vec<_> = all.difference(&coverage.fields).collect();
    assert!(missed.is_empty(), "never filled: {missed:?}");
    let values = all_values();
    let missed: Vec<_> = values.difference(&coverage.values).collect();
    assert!(missed.is_empty(), "never drawn: {missed:?}");
}

/// Draws bodies of random answers, `rounds` for each struct that an answer leads to.
pub(crate) fn bodies(rounds: u64) -> Vec<String> {
    let routes = routes(&ROOTS, schema::find);
    let mut coverage = Coverage::default();
    let mut bodies = Vec::new();
    for round in 0..rounds {
        for (index, target) in schema::structs().iter().enumerate() {
            let route = &routes[target.name];
            if route.first().map_or(target.name, |(owner, _)| owner) != DETAIL {
                continue;
            }
            let mut draw = Draw {
                rng: &mut Rng::with_seed(0x5eed_0000 + round * 1000 + index as u64),
                coverage: &mut coverage,
                find: schema::find,
                route,
                target: target.name,
            };
            bodies.push(format!("{{\"Response\":{}}}", draw.root(DETAIL).0));
        }
    }
    bodies
}

/// Number of fields in the structs that only a notification has.
const FIELDS_OF_NOTIFICATIONS: usize = 22;
/// Number of fields in the structs that only a live stream notification has.
const FIELDS_OF_LIVE_NOTIFICATIONS: usize = 142;

fn read_and_write(root: &str, text: &str) -> Result<Value, String> {
    let body = text.as_bytes();
    let written = match root {
        NOTIFICATION => {
            serde_json::to_value(Notification::from_slice(body).map_err(|error| error.to_string())?)
        }
        LIVE_NOTIFICATION => serde_json::to_value(
            LiveStreamNotification::from_slice(body).map_err(|error| error.to_string())?,
        ),
        _ => {
            let body = format!("{{\"Response\":{text}}}");
            let read = DescribeTaskDetailResponse::from_slice(body.as_bytes());
            serde_json::to_value(read.map_err(|error| error.to_string())?)
        }
    };
    written.map_err(|error| error.to_string())
}

/// Returns true if a body without this member is refused, because the member says what the
/// notification is about.
fn is_kind_of_body(owner: &str, field: &str) -> bool {
    [
        (NOTIFICATION, "EventType"),
        (LIVE_NOTIFICATION, "NotificationType"),
    ]
    .contains(&(owner, field))
}

fn all_values() -> BTreeSet<(&'static str, &'static str)> {
    let fields = schema::structs().iter().flat_map(|known| known.fields);
    let enums = fields.filter_map(|field| field.values);
    enums
        .flat_map(|known| {
            known
                .values
                .iter()
                .map(|value| (known.name, value.value))
                .chain([(known.name, UNKNOWN)])
        })
        .collect()
}

/// A value that no enum knows.
const UNKNOWN: &str = "Brand-New é\u{1f600}";

/// Owners and fields from a root to a struct.
pub(crate) type Route = Vec<(&'static str, &'static str)>;

/// Finds a struct by the vendor's name.
pub(crate) type Find = fn(&str) -> Option<&'static StructFacts>;

/// Finds the shortest path to each struct from one of the roots.
pub(crate) fn routes(roots: &[&'static str], find: Find) -> BTreeMap<&'static str, Route> {
    let mut routes = BTreeMap::new();
    for root in roots {
        let mut queue = VecDeque::from([(*root, Vec::new())]);
        while let Some((name, route)) = queue.pop_front() {
            if routes.contains_key(name) {
                continue;
            }
            for field in find(name).unwrap().fields {
                if let Some(nested) = find(field.wire) {
                    queue.push_back((
                        nested.name,
                        route.iter().copied().chain([(name, field.name)]).collect(),
                    ));
                }
            }
            routes.insert(name, route);
        }
    }
    routes
}

/// Fields and values that were drawn in a form that a reader should have seen.
#[derive(Default)]
pub(crate) struct Coverage {
    pub(crate) fields: BTreeSet<(&'static str, &'static str)>,
    values: BTreeSet<(&'static str, &'static str)>,
    turns: BTreeMap<&'static str, usize>,
}

/// Generator of one body that leads to a struct and fills it.
pub(crate) struct Draw<'d> {
    pub(crate) rng: &'d mut Rng,
    pub(crate) coverage: &'d mut Coverage,
    pub(crate) find: Find,
    pub(crate) route: &'d [(&'static str, &'static str)],
    pub(crate) target: &'static str,
}

/// JSON text as it could arrive, and the value that must be written for it.
pub(crate) type Drawn = (String, Value);

impl Draw<'_> {
    pub(crate) fn root(&mut self, name: &str) -> Drawn {
        self.object(
            (self.find)(name).unwrap(),
            0,
            self.target == name || !self.route.is_empty(),
        )
    }

    /// Draws an object. `on_route` says that the path to the target leads through it.
    fn object(&mut self, known: &'static StructFacts, depth: usize, on_route: bool) -> Drawn {
        let is_target = known.name == self.target;
        let next = self
            .route
            .get(depth)
            .filter(|_| on_route && !is_target)
            .map(|(_, field)| *field);
        let arms: Vec<&FieldFacts> = known.fields.iter().filter(|field| field.arm).collect();
        let chosen = match (arms.is_empty(), next) {
            (true, _) => None,
            (false, Some(next)) if arms.iter().any(|arm| arm.name == next) => Some(next),
            (false, Some(_)) => None,
            (false, None) => self
                .rng
                .choice(&arms)
                .filter(|_| is_target || depth < 4)
                .map(|arm| arm.name),
        };
        let mut members: Vec<(String, String)> = Vec::new();
        let mut expected = Map::new();
        for field in known.fields {
            let is_arm = arms.iter().any(|arm| arm.name == field.name);
            let must = next == Some(field.name) || chosen == Some(field.name);
            let filled = must
                || is_kind_of_body(known.name, field.name)
                || if is_arm {
                    false
                } else {
                    is_target || ((self.find)(field.wire).is_none() && self.rng.f32() < 0.7)
                };
            if !filled {
                // Neither a null nor an absent member is written.
                if self.rng.bool() {
                    members.push((field.name.to_owned(), "null".to_owned()));
                }
                continue;
            }
            let (text, value) = self.field(field, depth, must && next.is_some());
            self.coverage.fields.insert((known.name, field.name));
            if self.rng.f32() < 0.05 {
                // An earlier duplicate, which the later one replaces.
                let (earlier, _) = self.field(field, depth, false);
                members.push((field.name.to_owned(), earlier));
            }
            members.push((field.name.to_owned(), text));
            expected.insert(field.name.to_owned(), value);
        }
        if known.fields.len() > 2 && self.rng.f32() < 0.2 {
            let unknown = self
                .rng
                .choice([
                    "1",
                    "\"x\\u0041\"",
                    "{\"a\":[1,{}]}",
                    "[[[]]]",
                    "true",
                    "null",
                    "-1.5e3",
                ])
                .unwrap();
            // A struct of arms without a set arm would keep an unknown member.
            if arms.is_empty() || chosen.is_some() || unknown == "null" {
                members.push(("Zz".to_owned(), unknown.to_owned()));
            }
        }
        shuffle_but_duplicates(self.rng, &mut members);
        let text = self.write_object(&members);
        (text, Value::Object(expected))
    }

    fn field(&mut self, field: &'static FieldFacts, depth: usize, on_route: bool) -> Drawn {
        if field.list {
            let length = if on_route { 1 } else { self.rng.usize(1..4) };
            let drawn: Vec<Drawn> = (0..length)
                .map(|index| self.single(field, depth, on_route && index == 0))
                .collect();
            let texts: Vec<&str> = drawn.iter().map(|(text, _)| text.as_str()).collect();
            let blank = self.blank();
            return (
                format!("[{blank}{}{blank}]", texts.join(&format!("{blank},"))),
                drawn.into_iter().map(|(_, value)| value).collect(),
            );
        }
        self.single(field, depth, on_route)
    }

    fn single(&mut self, field: &'static FieldFacts, depth: usize, on_route: bool) -> Drawn {
        if let Some(nested) = (self.find)(field.wire) {
            return self.object(nested, depth + 1, on_route);
        }
        match field.wire {
            "bool" => {
                let value = self.rng.bool();
                (value.to_string(), Value::from(value))
            }
            // Progress is signed in all subtasks.
            "int64" => self.integer(i64::MIN.into(), i64::MAX.into()),
            "uint64" if field.name == "Progress" => self.integer(0, 100),
            "uint64" => self.integer(0, u64::MAX.into()),
            "float" => self.float(),
            "string" => self.text(field),
            other => panic!("{other} is no wire type"),
        }
    }

    fn integer(&mut self, min: i128, max: i128) -> Drawn {
        let value = match self.rng.u8(0..6) {
            0 => min,
            1 => max,
            2 => 0,
            _ => i128::from(self.rng.i64(-99_999..1_000_000)).clamp(min, max),
        };
        let text = match self.rng.u8(0..4) {
            0 if value % 10 == 0 && value != 0 => format!("{}e1", value / 10),
            1 => format!("{value}.0"),
            _ => value.to_string(),
        };
        (
            text,
            u64::try_from(value)
                .map(Value::from)
                .unwrap_or_else(|_| Value::from(value as i64)),
        )
    }

    fn float(&mut self) -> Drawn {
        let value = match self.rng.u8(0..8) {
            0 => f64::from(self.rng.i32(..)),
            1 => f64::from(self.rng.f32() * 1000.0),
            2 => [f64::MAX, f64::MIN_POSITIVE, 5e-324, -0.0, 1e22, 1e23][self.rng.usize(..6)],
            3 => f64::from_bits(self.rng.u64(..)),
            _ => self.rng.f64() * 7200.0,
        };
        let value = if value.is_finite() { value } else { 0.5 };
        let text = if self.rng.bool() {
            format!("{value}")
        } else {
            format!("{value:e}")
        };
        (text, Value::from(value))
    }

    fn text(&mut self, field: &'static FieldFacts) -> Drawn {
        if let Some(known) = field.values {
            // Values take turns, so that none is left to chance.
            let turn = self.coverage.turns.entry(known.name).or_default();
            let place = *turn % (known.values.len() + 1);
            *turn += 1;
            let value = known.values.get(place).map_or(UNKNOWN, |value| value.value);
            self.coverage.values.insert((known.name, value));
            return (self.write_text(value), Value::from(value));
        }
        let length = [0, 1, 7, 23, 24, 25, 40, 200][self.rng.usize(..8)];
        let alphabet = [
            'a',
            'Z',
            '0',
            ' ',
            '"',
            '\\',
            '/',
            '\n',
            '\t',
            '\u{1}',
            'é',
            '好',
            '\u{1f600}',
            '\u{2028}',
            '<',
            '\u{7f}',
        ];
        let plain = self.rng.bool();
        let value: String = (0..length)
            .map(|_| {
                if plain {
                    'x'
                } else {
                    alphabet[self.rng.usize(..alphabet.len())]
                }
            })
            .collect();
        (self.write_text(&value), Value::from(value))
    }

    fn write_object(&mut self, members: &[(String, String)]) -> String {
        let mut text = "{".to_owned();
        for (index, (name, value)) in members.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            let odd = self.rng.f32() < 0.05;
            let name = if odd {
                format!("\"\\u{:04x}{}\"", name.as_bytes()[0], &name[1..])
            } else {
                format!("\"{name}\"")
            };
            let blanks = [self.blank(), self.blank(), self.blank(), self.blank()];
            text.push_str(&format!(
                "{}{name}{}:{}{value}{}",
                blanks[0], blanks[1], blanks[2], blanks[3]
            ));
        }
        text.push('}');
        text
    }

    fn write_text(&mut self, value: &str) -> String {
        let mut text = "\"".to_owned();
        for character in value.chars() {
            let must = matches!(character, '"' | '\\') || (character as u32) < 0x20;
            match character {
                '\n' if self.rng.bool() => text.push_str("\\n"),
                '"' if self.rng.bool() => text.push_str("\\\""),
                '/' if self.rng.bool() => text.push_str("\\/"),
                _ if must || self.rng.f32() < 0.1 => {
                    let mut units = [0; 2];
                    for unit in character.encode_utf16(&mut units) {
                        text.push_str(&format!("\\u{unit:04X}"));
                    }
                }
                _ => text.push(character),
            }
        }
        text.push('"');
        text
    }

    fn blank(&mut self) -> &'static str {
        if self.rng.f32() < 0.9 {
            ""
        } else {
            [" ", "\n  ", "\t", "\r\n"][self.rng.usize(..4)]
        }
    }
}

/// Shuffles members, but keeps duplicates in the order drawn because the last one counts.
fn shuffle_but_duplicates(rng: &mut Rng, members: &mut Vec<(String, String)>) {
    let mut places: Vec<usize> = (0..members.len()).collect();
    rng.shuffle(&mut places);
    let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for place in &places {
        by_name.entry(&members[*place].0).or_default().push(*place);
    }
    for same in by_name.values_mut() {
        same.sort_unstable_by(|one, other| other.cmp(one));
    }
    let order: Vec<usize> = places
        .iter()
        .map(|place| {
            by_name
                .get_mut(members[*place].0.as_str())
                .unwrap()
                .pop()
                .unwrap()
        })
        .collect();
    *members = order
        .into_iter()
        .map(|place| members[place].clone())
        .collect();
}

/// Normalizes JSON for comparison. Drops nulls, empty lists and the order of members, and compares
/// numbers by value.
pub(crate) fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| {
                !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())
            })
            .map(|(name, value)| (name.clone(), plain(value)))
            .collect(),
        Value::Array(elements) => elements.iter().map(plain).collect(),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 1e15 => {
                Value::from(float as i64)
            }
            _ => value.clone(),
        },
        other => other.clone(),
    }
}
