//! Masking of secrets in what is printed, and the option that turns it off. Pages are always masked.

use clap::Args;
use mps_model::{JsonLayout, lay_out_json, mask_json, mask_url};
use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether secrets are shown. It is set once, before anything is printed.
static SHOWN: AtomicBool = AtomicBool::new(false);

#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Secrets {
    /// Show secrets in answers, which are masked otherwise: keys, signatures, and what gives access in URLs
    #[arg(long, help_heading = "Output")]
    show_secrets: bool,
}

impl Secrets {
    /// Does what the option says, for the rest of this run.
    pub(crate) fn apply(&self) {
        if self.show_secrets {
            eprintln!("note: secrets are shown in this output because of --show-secrets");
            SHOWN.store(true, Ordering::Relaxed);
        }
    }
}

fn are_shown() -> bool {
    SHOWN.load(Ordering::Relaxed)
}

/// Masks the secrets of addresses in a text.
pub(crate) fn mask(text: &str) -> Cow<'_, str> {
    match are_shown() {
        true => text.into(),
        false => mask_url(text),
    }
}

/// Masks the secrets of a JSON document, and changes nothing else.
pub(crate) fn mask_document(json: &str) -> String {
    match are_shown() {
        true => lay_out_json(json, JsonLayout::AsReceived),
        false => mask_json(json, JsonLayout::AsReceived),
    }
}
