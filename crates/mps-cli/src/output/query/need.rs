//! The parts of a document that a JMESPath expression depends on. Reads no document.

use jmespath::ast::Ast;
use std::collections::BTreeMap;

/// Parts of a value that the result of an expression depends on. The kind of a value always counts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Need {
    /// The value with everything in it.
    Whole,
    /// Some of what is in it.
    Part(Part),
}

/// Some of what is in a value, whichever kind it has.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Part {
    /// True if the content of a text counts.
    text: bool,
    members: BTreeMap<String, Need>,
    /// Parts of every member that `members` does not name. `None` if there may be any.
    others: Option<Box<Need>>,
    /// Parts of every element of a list. `None` if even their number does not count.
    elements: Option<Box<Need>>,
}

impl Need {
    /// Returns what an expression needs of the document if all of its result counts.
    pub(super) fn of(expression: &Ast) -> Self {
        of(expression, &Self::Whole)
    }

    /// Returns true if the content of a text counts.
    pub(super) fn of_text(&self) -> bool {
        match self {
            Self::Whole => true,
            Self::Part(part) => part.text,
        }
    }

    /// Returns what counts of this member. `None` if not even its presence does.
    pub(super) fn of_member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Whole => Some(&Self::Whole),
            Self::Part(part) => part.members.get(name).or(part.others.as_deref()),
        }
    }

    /// Returns what counts of each element. `None` if not even their number does.
    pub(super) fn of_elements(&self) -> Option<&Self> {
        match self {
            Self::Whole => Some(&Self::Whole),
            Self::Part(part) => part.elements.as_deref(),
        }
    }

    /// Only the kind.
    fn kind() -> Self {
        Self::Part(Part::default())
    }

    /// Need of an expression that depends on the length or the truth of a value.
    fn size() -> Self {
        Self::Part(Part {
            text: true,
            members: BTreeMap::new(),
            others: Some(Box::new(Self::kind())),
            elements: Some(Box::new(Self::kind())),
        })
    }

    fn member(name: &str, need: Self) -> Self {
        Self::Part(Part {
            members: BTreeMap::from([(name.to_owned(), need)]),
            ..Part::default()
        })
    }

    fn members(need: Self) -> Self {
        Self::Part(Part {
            others: Some(Box::new(need)),
            ..Part::default()
        })
    }

    fn elements(need: Self) -> Self {
        Self::Part(Part {
            elements: Some(Box::new(need)),
            ..Part::default()
        })
    }

    /// Returns what counts of each element of a list that an expression makes.
    fn of_made_elements(&self) -> Self {
        self.of_elements().cloned().unwrap_or_else(Self::kind)
    }

    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Part(one), Self::Part(other)) => Self::Part(one.and(other)),
            _ => Self::Whole,
        }
    }
}

impl Part {
    fn and(mut self, mut other: Self) -> Self {
        let others = both(self.others.clone(), other.others.clone());
        // A member that only one of them names is one of the other members to the other.
        let (of_self, of_other) = (self.others.take(), other.others.take());
        let mut members = BTreeMap::new();
        for (name, need) in self.members {
            let other = other
                .members
                .remove(&name)
                .or_else(|| of_other.as_deref().cloned());
            members.insert(name, and_maybe(need, other));
        }
        for (name, need) in other.members {
            members.insert(name, and_maybe(need, of_self.as_deref().cloned()));
        }
        Self {
            text: self.text || other.text,
            members,
            others,
            elements: both(self.elements, other.elements),
        }
    }
}

fn and_maybe(need: Need, other: Option<Need>) -> Need {
    match other {
        Some(other) => need.and(other),
        None => need,
    }
}

fn both(one: Option<Box<Need>>, other: Option<Box<Need>>) -> Option<Box<Need>> {
    match (one, other) {
        (Some(one), Some(other)) => Some(Box::new(one.and(*other))),
        (one, other) => one.or(other),
    }
}

/// Returns what an expression needs of the current value, if `want` counts of its result.
///
/// Every part of an expression is evaluated, because it may fail. So each has a need, even where
/// nothing of its result counts.
fn of(expression: &Ast, want: &Need) -> Need {
    match expression {
        Ast::Identity { .. } => want.clone(),
        Ast::Field { name, .. } => Need::member(name, want.clone()),
        Ast::Subexpr { lhs, rhs, .. } => of(lhs, &of(rhs, want)),
        Ast::Index { .. } => Need::elements(want.clone()),
        Ast::Slice { .. } => Need::elements(want.of_made_elements()),
        Ast::Projection { lhs, rhs, .. } => {
            of(lhs, &Need::elements(of(rhs, &want.of_made_elements())))
        }
        Ast::Flatten { node, .. } => {
            // An element that is a list is replaced by its elements.
            let element = want.of_made_elements();
            of(
                node,
                &Need::elements(Need::elements(element.clone()).and(element)),
            )
        }
        Ast::ObjectValues { node, .. } => of(node, &Need::members(want.of_made_elements())),
        Ast::MultiList { elements, .. } => {
            let want = want.of_made_elements();
            union(elements.iter().map(|element| of(element, &want)))
        }
        Ast::MultiHash { elements, .. } => union(elements.iter().map(|pair| {
            let want = want
                .of_member(&pair.key)
                .cloned()
                .unwrap_or_else(Need::kind);
            of(&pair.value, &want)
        })),
        Ast::Condition {
            predicate, then, ..
        } => of(predicate, &Need::size()).and(of(then, want)),
        Ast::And { lhs, rhs, .. } | Ast::Or { lhs, rhs, .. } => {
            of(lhs, &Need::size().and(want.clone())).and(of(rhs, want))
        }
        Ast::Not { node, .. } => of(node, &Need::size()),
        Ast::Comparison { lhs, rhs, .. } => of(lhs, &Need::Whole).and(of(rhs, &Need::Whole)),
        Ast::Function { name, args, .. } if name == "length" => {
            union(args.iter().map(|argument| of(argument, &Need::size())))
        }
        Ast::Function { args, .. } => union(args.iter().map(|argument| of(argument, &Need::Whole))),
        Ast::Literal { .. } => Need::kind(),
        // The function applies it to a value that is whole already.
        Ast::Expref { .. } => Need::kind(),
    }
}

fn union(needs: impl Iterator<Item = Need>) -> Need {
    needs.fold(Need::kind(), Need::and)
}
