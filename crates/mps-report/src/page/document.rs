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

const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

/// Writes a page. `title` and `script` are trusted, `data` is not.
///
/// Packs the data (zlib, base64). No byte of it can end its element or become markup.
pub(super) fn document(
    mut out: impl Write,
    title: &str,
    script: &str,
    data: &[(&str, Data<'_>)],
) -> io::Result<()> {
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
        policy = policy(script),
    )?;
    for (name, write_data) in data {
        write!(
            out,
            r#"<script type="application/octet-stream" id="{name}">"#
        )?;
        pack(&mut out, *write_data)?;
        out.write_all(b"</script>\n")?;
    }
    write!(out, "<script>{script}</script>\n</body>\n</html>\n")?;
    out.flush()
}

/// Content security policy. It allows the script and the styles of the page by their hashes, and no
/// request.
///
/// In browsers with trusted types, a mistake of the script cannot turn text into markup either.
fn policy(script: &str) -> String {
    let hash = |text: &str| {
        let digest = Sha256::digest(text);
        format!("'sha256-{}'", Base64Display::new(&digest, &STANDARD))
    };
    format!(
        "default-src 'none'; script-src {}; style-src {}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash(script),
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
