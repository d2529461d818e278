//! Notifications: follows tasks that name an address, and posts there when they change or end.

mod body;
mod delivery;
mod follow;
mod post;

pub(crate) use follow::{follow_changed, follow_created};
