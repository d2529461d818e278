//! The client: describe, wait, watch and batch, with retry and one shared quota.
