//! Masking of secrets in printed data, and the option that turns it off. HTML pages are always
//! masked.

use clap::Args;
use mps_model::{JsonLayout, lay_out_json, mask_json, mask_text};
use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};

/// True if secrets are shown. Set once, before the first output.
static SHOWN: AtomicBool = AtomicBool::new(false);

/// Option to show secrets.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Secrets {
    /// Show secrets in answers: keys, signatures and access parameters of URLs [default: masked]
    #[arg(long, help_heading = "Output")]
    show_secrets: bool,
}

impl Secrets {
    /// Applies the option for the rest of this run.
    pub(crate) fn apply(&self) {
        if self.show_secrets {
            stderr_line!("note: This output shows secrets, because --show-secrets is set.");
            SHOWN.store(true, Ordering::Relaxed);
        }
    }
}

fn are_shown() -> bool {
    SHOWN.load(Ordering::Relaxed)
}

/// Masks secrets in the URLs of a text.
pub(crate) fn mask(text: &str) -> Cow<'_, str> {
    match are_shown() {
        true => text.into(),
        false => mask_text(text),
    }
}

/// Masks secrets in a JSON document and changes nothing else.
pub(crate) fn mask_document(json: &str) -> String {
    match are_shown() {
        true => lay_out_json(json, JsonLayout::AsReceived),
        false => mask_json(json, JsonLayout::AsReceived),
    }
}
