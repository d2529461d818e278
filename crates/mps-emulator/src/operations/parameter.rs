//! The parameters of an operation: name, kind, and whether the service requires them.

/// A parameter of an operation.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: &'static str,
    /// Kind on the wire: `bool`, `int64`, `uint64`, `float`, `string`, or the name of a struct.
    pub(super) wire: &'static str,
    pub(super) is_list: bool,
    pub(super) is_required: bool,
}

impl Parameter {
    pub(super) const fn required(name: &'static str, wire: &'static str) -> Self {
        Self {
            name,
            wire,
            is_list: false,
            is_required: true,
        }
    }

    pub(super) const fn optional(name: &'static str, wire: &'static str) -> Self {
        Self {
            name,
            wire,
            is_list: false,
            is_required: false,
        }
    }

    pub(super) const fn list(mut self) -> Self {
        self.is_list = true;
        self
    }
}
