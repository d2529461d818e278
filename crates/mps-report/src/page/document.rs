//! The HTML around a page: styles, script, packed data, and the content security policy.

use base64::display::Base64Display;
use base64::engine::general_purpose::STANDARD;
use base64::write::EncoderWriter;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use sha2::{Digest, Sha256};
use std::io::{self, BufWriter, Write};

/// Writes one JSON value for the script of the page.
pub(super) type Data<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

const STYLE: &str = include_str!("generated/style.css");

/// Content of a page. All but the data and the path is trusted.
pub(super) struct Content<'a> {
    pub(super) title: &'a str,
    pub(super) script: &'a str,
    /// Values for the script, with the ids of their elements.
    pub(super) data: &'a [(&'a str, Data<'a>)],
    /// Path that answers when the page has changed, if a server serves it.
    pub(super) changes: Option<&'a str>,
}

/// The script that loads a page again when it has changed, bundled by `cargo xtask codegen`.
const LIVE: &str = include_str!("generated/live.js");

/// Writes a page.
///
/// Packs the data (zlib, base64). No byte of it can end its element or become markup.
pub(super) fn document(mut out: impl Write, content: &Content<'_>) -> io::Result<()> {
    write!(
        out,
        r##"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<main id="main" tabindex="-1"><p class="loading" role="status">Opening the report…</p>
<noscript><p class="loading">Scripts are switched off. Allow them for this page to see the report.</p></noscript></main>
"##,
        policy = policy(content),
        title = content.title,
    )?;
    for (name, write_data) in content.data {
        write_packed(&mut out, name, *write_data)?;
    }
    if let Some(path) = content.changes {
        write_packed(&mut out, "packed-changes", &|packed| {
            Ok(serde_json::to_writer(packed, path)?)
        })?;
    }
    for script in scripts(content) {
        writeln!(out, "<script>{script}</script>")?;
    }
    out.write_all(b"</body>\n</html>\n")?;
    out.flush()
}

fn write_packed(mut out: &mut impl Write, name: &str, write_data: Data<'_>) -> io::Result<()> {
    write!(
        out,
        r#"<script type="application/octet-stream" id="{name}">"#
    )?;
    pack(&mut out, write_data)?;
    out.write_all(b"</script>\n")
}

/// Scripts of a page.
fn scripts<'a>(content: &Content<'a>) -> impl Iterator<Item = &'a str> {
    [content.script]
        .into_iter()
        .chain(content.changes.map(|_| LIVE))
}

/// Content security policy. It allows the scripts and the styles of the page by their hashes. It
/// allows no request except to the server of a page that is served.
///
/// In browsers with trusted types, a mistake of the script cannot turn text into markup either.
fn policy(content: &Content<'_>) -> String {
    let hash = |text: &str| {
        let digest = Sha256::digest(text);
        format!("'sha256-{}'", Base64Display::new(&digest, &STANDARD))
    };
    let requests = match content.changes {
        Some(_) => "connect-src 'self'; ",
        None => "",
    };
    let scripts: Vec<String> = scripts(content).map(hash).collect();
    format!(
        "default-src 'none'; {requests}script-src {}; style-src {}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        scripts.join(" "),
        hash(STYLE),
    )
}

/// Level of compression. It takes a third of the time of the default 6, for 6 % more bytes.
const LEVEL: Compression = Compression::new(3);

fn pack(out: &mut impl Write, write_data: Data<'_>) -> io::Result<()> {
    let packed = ZlibEncoder::new(EncoderWriter::new(out, &STANDARD), LEVEL);
    // Collects the many small writes of JSON, because each one costs a call of the packer.
    let mut pieces = BufWriter::with_capacity(1 << 16, packed);
    write_data(&mut pieces)?;
    let packed = pieces.into_inner().map_err(|error| error.into_error())?;
    packed.finish()?.finish().map(drop)
}
