//! Checks that the model finds a failure wherever it can stand. This is at every place of the
//! schema, and under names that the schema does not have.

mod answers;
mod every_place;
mod hostile;
mod unmodelled;
mod whole;
