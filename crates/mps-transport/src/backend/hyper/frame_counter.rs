//! Counts the heads of responses that an HTTP/2 peer sends on each stream. Does not decode them: it
//! reads the nine bytes in front of every frame. No I/O.

use std::collections::BTreeMap;

/// Heads on one stream after which the connection ends. CPython's client tolerates as many interim
/// responses.
///
/// The HTTP/2 library keeps each interim response, some 300 bytes, until the task of the request
/// takes it. A peer that sends them faster than that fills the memory.
const MAX_HEADS: u32 = 100;

/// Streams whose heads are counted at a time. The oldest is forgotten first.
///
/// A stream that this side has cancelled may never be ended by the peer. Without a bound a long
/// connection would collect them.
const MAX_STREAMS: usize = 4096;

/// Length of a frame's header: the payload's length, type, flags and the stream (RFC 9113, 4.1).
const FRAME_HEADER: usize = 9;

/// Counts the heads of each open stream in the bytes that a peer sends.
#[derive(Debug, Default)]
pub(super) struct FrameCounter {
    /// The part of the current frame's header that has arrived.
    header: [u8; FRAME_HEADER],
    header_length: usize,
    /// Bytes of the current frame's payload that are still to come.
    payload: usize,
    heads: BTreeMap<u32, u32>,
}

impl FrameCounter {
    /// Reads the next bytes. Returns false once a stream has too many heads.
    pub(super) fn count(&mut self, mut bytes: &[u8]) -> bool {
        while !bytes.is_empty() {
            let skipped = self.payload.min(bytes.len());
            self.payload -= skipped;
            bytes = bytes.get(skipped..).unwrap_or_default();
            let open = self.header.get_mut(self.header_length..);
            let open = open.unwrap_or_default();
            let taken = open.len().min(bytes.len());
            let (now, later) = bytes.split_at(taken);
            open.iter_mut().zip(now).for_each(|(to, from)| *to = *from);
            self.header_length += taken;
            bytes = later;
            if self.header_length == FRAME_HEADER {
                self.header_length = 0;
                if !self.frame() {
                    return false;
                }
            }
        }
        true
    }

    /// Counts the frame of the header that is now complete.
    fn frame(&mut self) -> bool {
        const DATA: u8 = 0;
        const HEADERS: u8 = 1;
        const RST_STREAM: u8 = 3;
        const END_STREAM: u8 = 1;
        let [high, middle, low, kind, flags, stream @ ..] = self.header;
        self.payload = u32::from_be_bytes([0, high, middle, low]) as usize;
        let stream = u32::from_be_bytes(stream) & (u32::MAX >> 1); // the first bit is reserved
        let ends = flags & END_STREAM != 0;
        match kind {
            RST_STREAM => _ = self.heads.remove(&stream),
            DATA | HEADERS if ends => _ = self.heads.remove(&stream),
            HEADERS => {
                let heads = self.heads.entry(stream).or_default();
                *heads += 1;
                let few = *heads <= MAX_HEADS;
                if self.heads.len() > MAX_STREAMS {
                    self.heads.pop_first();
                }
                return few;
            }
            _ => {}
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(kind: u8, flags: u8, stream: u32, payload: usize) -> Vec<u8> {
        let mut frame = (payload as u32).to_be_bytes()[1..].to_vec();
        frame.extend([kind, flags]);
        frame.extend(stream.to_be_bytes());
        // Payloads that look like heads must not be counted.
        frame.extend([0, 0, 0, 1, 4, 0, 0, 0, 1].iter().cycle().take(payload));
        frame
    }

    #[test]
    fn stream_may_have_a_hundred_heads_wherever_reads_end() {
        let heads: Vec<u8> = (0..MAX_HEADS)
            .flat_map(|n| [frame(1, 4, 1, n as usize), frame(0, 0, 1, 300)].concat())
            .collect();
        for length in [1, 2, 8, 9, 10, 4096, usize::MAX] {
            let mut counter = FrameCounter::default();
            let mut reads = heads.chunks(length);
            assert!(reads.all(|read| counter.count(read)), "{length}");
            let one_more = frame(1, 4, 1, 0);
            let mut reads = one_more.chunks(length);
            assert!(!reads.all(|read| counter.count(read)), "{length}");
        }
    }

    #[test]
    fn streams_are_counted_apart_and_forgotten_when_they_end() {
        let mut counter = FrameCounter::default();
        for stream in (1..100_000).step_by(2) {
            assert!(counter.count(&frame(1, 4, stream, 20)));
            let end = [
                frame(1, 5, stream, 3),
                frame(0, 1, stream, 9),
                frame(3, 0, stream, 4),
            ];
            assert!(counter.count(&end[stream as usize % 3]));
        }
        assert_eq!(counter.heads.len(), 0);
        for stream in (100_001..200_000).step_by(2) {
            assert!(counter.count(&frame(1, 4, stream, 20)));
        }
        assert_eq!(counter.heads.len(), MAX_STREAMS);
        assert_eq!(counter.heads.last_key_value(), Some((&199_999, &1)));
    }
}
