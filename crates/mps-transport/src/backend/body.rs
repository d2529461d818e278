//! Collects the body of a response up to a size limit.

use crate::error::TransportErrorKind;
use bytes::{Bytes, BytesMut};
#[cfg(feature = "gzip")]
use flate2::write::MultiGzDecoder;
use http::HeaderMap;
#[cfg(feature = "gzip")]
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

/// Largest buffer that is allocated because of a `Content-Length` alone, in bytes. A larger body
/// grows the buffer as it arrives, because the header may be wrong.
const MAX_PREALLOCATION: usize = 1 << 20;

/// Collects the frames of a body.
pub(crate) enum Collector {
    Plain(Plain),
    #[cfg(feature = "gzip")]
    Gzip(Box<MultiGzDecoder<CappedBuffer>>),
}

impl Collector {
    /// Creates a collector for a body of at least `announced` bytes. `cap` is the size limit.
    pub(crate) fn new(
        headers: &mut HeaderMap,
        announced: u64,
        cap: usize,
    ) -> Result<Self, TransportErrorKind> {
        if announced > cap as u64 {
            return Err(TransportErrorKind::TooLarge);
        }
        #[cfg(feature = "gzip")]
        if is_gzip(headers) {
            // Both describe the compressed bytes, which the caller does not get.
            headers.remove(CONTENT_ENCODING);
            headers.remove(CONTENT_LENGTH);
            return Ok(Self::Gzip(Box::new(MultiGzDecoder::new(CappedBuffer {
                bytes: Vec::new(),
                cap,
                begun: false,
                full: false,
            }))));
        }
        let _ = headers;
        Ok(Self::Plain(Plain {
            first: Bytes::new(),
            all: BytesMut::new(),
            announced: announced as usize,
            cap,
        }))
    }

    pub(crate) fn push(&mut self, frame: Bytes) -> Result<(), TransportErrorKind> {
        match self {
            Self::Plain(plain) => plain.push(frame),
            #[cfg(feature = "gzip")]
            Self::Gzip(decoder) => {
                decoder.get_mut().begun |= !frame.is_empty();
                let written = std::io::Write::write_all(decoder, &frame);
                written.map_err(|_| decoder.get_ref().error_kind())
            }
        }
    }

    pub(crate) fn finish(self) -> Result<Bytes, TransportErrorKind> {
        match self {
            Self::Plain(plain) => Ok(plain.finish()),
            #[cfg(feature = "gzip")]
            Self::Gzip(mut decoder) => {
                // A response without a body, such as a 304, may name an encoding too.
                if decoder.get_ref().begun && decoder.try_finish().is_err() {
                    return Err(decoder.get_ref().error_kind());
                }
                Ok(std::mem::take(&mut decoder.get_mut().bytes).into())
            }
        }
    }
}

/// An uncompressed body. A single frame, which is the common case, is not copied.
pub(crate) struct Plain {
    first: Bytes,
    all: BytesMut,
    announced: usize,
    cap: usize,
}

impl Plain {
    fn push(&mut self, frame: Bytes) -> Result<(), TransportErrorKind> {
        if frame.len() > self.cap - self.first.len() - self.all.len() {
            return Err(TransportErrorKind::TooLarge);
        }
        if self.first.is_empty() && self.all.is_empty() {
            self.first = frame;
            return Ok(());
        }
        if self.all.is_empty() {
            self.all.reserve(self.announced.min(MAX_PREALLOCATION));
            self.all.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.all.extend_from_slice(&frame);
        Ok(())
    }

    fn finish(self) -> Bytes {
        if self.all.is_empty() {
            self.first
        } else {
            self.all.freeze()
        }
    }
}

/// Output buffer of a decoder, limited to `cap` bytes.
#[cfg(feature = "gzip")]
#[derive(Debug)]
pub(crate) struct CappedBuffer {
    bytes: Vec<u8>,
    cap: usize,
    /// `true` if there was any input.
    begun: bool,
    /// `true` if the limit was exceeded.
    full: bool,
}

#[cfg(feature = "gzip")]
impl CappedBuffer {
    fn error_kind(&self) -> TransportErrorKind {
        if self.full {
            TransportErrorKind::TooLarge
        } else {
            TransportErrorKind::Body
        }
    }
}

#[cfg(feature = "gzip")]
impl std::io::Write for CappedBuffer {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.len() > self.cap - self.bytes.len() {
            self.full = true;
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(feature = "gzip")]
fn is_gzip(headers: &HeaderMap) -> bool {
    let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
    let only = encodings.next().filter(|_| encodings.next().is_none());
    only.and_then(|encoding| encoding.to_str().ok())
        .is_some_and(|encoding| {
            let encoding = encoding.trim();
            encoding.eq_ignore_ascii_case("gzip") || encoding.eq_ignore_ascii_case("x-gzip")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collect(
        headers: &mut HeaderMap,
        announced: u64,
        cap: usize,
        frames: &[&[u8]],
    ) -> Result<Bytes, TransportErrorKind> {
        let mut collector = Collector::new(headers, announced, cap)?;
        for frame in frames {
            collector.push(Bytes::copy_from_slice(frame))?;
        }
        collector.finish()
    }

    #[test]
    fn frames_are_joined_up_to_size_limit() {
        let none = &mut HeaderMap::new();
        let frames: [&[u8]; 3] = [b"ab", b"", b"c"];
        assert_eq!(collect(none, 0, 3, &frames).unwrap(), "abc");
        assert_eq!(
            collect(none, 0, 2, &frames),
            Err(TransportErrorKind::TooLarge)
        );
        assert_eq!(collect(none, 0, 0, &[]).unwrap(), "");
    }

    #[test]
    fn announced_length_over_limit_is_refused_before_any_frame() {
        let none = &mut HeaderMap::new();
        assert_eq!(collect(none, 4, 3, &[]), Err(TransportErrorKind::TooLarge));
    }

    #[test]
    fn single_frame_is_not_copied() {
        let frame = Bytes::from(vec![7; 64]);
        let mut collector = Collector::new(&mut HeaderMap::new(), 64, 64).ok().unwrap();
        collector.push(frame.clone()).unwrap();
        assert_eq!(collector.finish().unwrap().as_ptr(), frame.as_ptr());
    }

    #[cfg(feature = "gzip")]
    mod gzip {
        use super::*;
        use flate2::Compression;
        use flate2::write::GzEncoder;
        use std::io::Write;

        fn packed(bytes: &[u8]) -> Vec<u8> {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        }

        fn headers(encoding: &'static str) -> HeaderMap {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_ENCODING, encoding.parse().unwrap());
            headers.insert(CONTENT_LENGTH, 1.into());
            headers
        }

        #[test]
        fn gzip_body_is_decompressed_and_its_headers_are_removed() {
            let bytes = packed(b"an answer");
            for encoding in ["gzip", "GZip", "x-gzip"] {
                let mut headers = headers(encoding);
                let frames: Vec<_> = bytes.chunks(1).collect();
                assert_eq!(collect(&mut headers, 1, 100, &frames).unwrap(), "an answer");
                assert!(headers.is_empty(), "{headers:?}");
            }
        }

        #[test]
        fn size_limit_counts_decompressed_bytes() {
            let bomb = packed(&vec![0; 10 << 20]);
            assert!(bomb.len() < 20_000, "{}", bomb.len());
            assert_eq!(
                collect(&mut headers("gzip"), 1, 20_000, &[&bomb]),
                Err(TransportErrorKind::TooLarge)
            );
            let exact = packed(&[1; 500]);
            assert_eq!(
                collect(&mut headers("gzip"), 1, 500, &[&exact])
                    .unwrap()
                    .len(),
                500
            );
        }

        #[test]
        fn truncated_or_altered_gzip_is_a_body_error() {
            let whole = packed(b"an answer");
            for end in 1..whole.len() {
                assert_eq!(
                    collect(&mut headers("gzip"), 1, 100, &[&whole[..end]]),
                    Err(TransportErrorKind::Body),
                    "cut at {end}"
                );
            }
            let mut wrong_sum = whole;
            let sum = wrong_sum.len() - 5;
            wrong_sum[sum] ^= 1;
            assert_eq!(
                collect(&mut headers("gzip"), 1, 100, &[&wrong_sum]),
                Err(TransportErrorKind::Body)
            );
        }

        #[test]
        fn empty_gzip_body_stays_empty() {
            assert_eq!(collect(&mut headers("gzip"), 0, 100, &[]).unwrap(), "");
        }

        #[test]
        fn other_encodings_pass_unchanged() {
            for encoding in ["br", "gzip, br", "identity"] {
                let mut headers = headers(encoding);
                let body = collect(&mut headers, 1, 100, &[b"\x1f\x8bx"]).unwrap();
                assert_eq!(body, &b"\x1f\x8bx"[..]);
                assert_eq!(headers.len(), 2);
            }
        }
    }
}
