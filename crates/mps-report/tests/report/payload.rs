//! Large answers like those of the service. The same seed makes the same answer.

use fastrand::Rng;
use std::fmt::Write as _;

/// Properties of an answer.
pub(crate) struct Payload {
    pub(crate) seed: u64,
    /// Length of the media in seconds. Findings of every kind grow with it.
    pub(crate) seconds: usize,
    /// Speech has the times of its words, which are most of a large answer.
    pub(crate) words: bool,
}

impl Payload {
    /// About 16 MB and 180,000 objects: half a day of film with findings of all kinds.
    pub(crate) const LARGE: Self = Self {
        seed: 7,
        seconds: 46_000,
        words: true,
    };
    /// About 176,000 findings.
    pub(crate) const MOST_FINDINGS: Self = Self {
        seed: 8,
        seconds: 104_000,
        words: false,
    };

    /// The body of the answer, compact.
    pub(crate) fn body(&self) -> String {
        let mut rng = Rng::with_seed(self.seed);
        let length = self.seconds;
        format!(
            r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"FINISH","CreateTime":"2025-03-01T08:00:00Z","BeginProcessTime":"2025-03-01T08:00:04Z","FinishTime":"2025-03-01T09:12:31Z","WorkflowTask":{{"TaskId":"24000018-WorkflowTask-large","Status":"FINISH","ErrCode":0,"Message":"","InputInfo":{{"Type":"COS","CosInputInfo":{{"Bucket":"films-1250000000","Region":"ap-guangzhou","Object":"/archive/2025/long night.mp4"}}}},"MetaData":{{"Size":{size},"Container":"mov,mp4,m4a,3gp,3g2,mj2","Bitrate":4800000,"Height":1080,"Width":1920,"Duration":{length},"Rotate":0,"VideoStreamSet":[{{"Bitrate":4600000,"Height":1080,"Width":1920,"Codec":"h264","Fps":25}}],"AudioStreamSet":[{{"Bitrate":192000,"SamplingRate":48000,"Codec":"aac"}}],"VideoDuration":{length},"AudioDuration":{length}}},"MediaProcessResultSet":[{media}],"AiContentReviewResultSet":[{review}],"AiAnalysisResultSet":[{analysis}],"AiRecognitionResultSet":[{recognition}],"AiQualityControlTaskResult":{quality}}},"TasksPriority":0,"SessionId":"","SessionContext":"","ExtInfo":"","RequestId":"7c1f3a52-5d2f-4e3f-8a2c-0c8a5d1b9e10"}}}}"#,
            size = length * 600_000,
            media = media(length),
            review = self.review(&mut rng),
            analysis = self.analysis(&mut rng),
            recognition = self.recognition(&mut rng),
            quality = self.quality(&mut rng),
        )
    }

    fn recognition(&self, rng: &mut Rng) -> String {
        let speech = self.speech(rng);
        let translation = self.translation(rng);
        let screen = self.screen_text(rng);
        let faces = self.named(rng, PEOPLE, 6.0, 0.5);
        let objects = self.named(rng, OBJECTS, 8.0, 0.6);
        [
            (
                "AsrFullTextRecognition",
                "AsrFullTextTask",
                "SegmentSet",
                speech,
            ),
            (
                "TransTextRecognition",
                "TransTextTask",
                "SegmentSet",
                translation,
            ),
            (
                "OcrFullTextRecognition",
                "OcrFullTextTask",
                "SegmentSet",
                screen,
            ),
            ("FaceRecognition", "FaceTask", "ResultSet", faces),
            ("ObjectRecognition", "ObjectTask", "ResultSet", objects),
        ]
        .iter()
        .enumerate()
        .map(|(at, (kind, member, set, found))| {
            subtask(kind, member, at, &format!(r#"{{"{set}":[{found}]}}"#))
        })
        .collect::<Vec<_>>()
        .join(",")
    }

    fn speech(&self, rng: &mut Rng) -> String {
        list(self.spans(rng, 1.5, 6.0, 0.4), |(from, to)| {
            let words: Vec<&str> = (0..rng.usize(4..14))
                .map(|_| *rng.choice(SPOKEN).unwrap())
                .collect();
            let step = (to - from) / words.len() as f64;
            let listed = |at: usize, word: &str| {
                let begin = from + step * at as f64;
                format!(
                    r#"{{"Word":"{word}","Start":{begin:.2},"End":{:.2},"Trans":""}}"#,
                    begin + step * 0.9
                )
            };
            let wordlist = if self.words {
                list(words.iter().enumerate(), |(at, word)| listed(at, word))
            } else {
                String::new()
            };
            format!(
                r#"{{"Confidence":{},"StartTimeOffset":{from:.2},"EndTimeOffset":{to:.2},"Text":"{}.","Wordlist":[{wordlist}]}}"#,
                confidence(rng),
                words.join(" "),
            )
        })
    }

    fn translation(&self, rng: &mut Rng) -> String {
        list(self.spans(rng, 2.0, 8.0, 2.0), |(from, to)| {
            let text: String = (0..rng.usize(2..6))
                .map(|_| *rng.choice(SEEN).unwrap())
                .collect();
            let trans: Vec<&str> = (0..rng.usize(4..10))
                .map(|_| *rng.choice(SPOKEN).unwrap())
                .collect();
            format!(
                r#"{{"Confidence":{},"StartTimeOffset":{from:.2},"EndTimeOffset":{to:.2},"Text":"{text}。","Trans":"{}."}}"#,
                confidence(rng),
                trans.join(" "),
            )
        })
    }

    fn screen_text(&self, rng: &mut Rng) -> String {
        list(self.spans(rng, 1.0, 5.0, 1.5), |(from, to)| {
            let texts = list(0..rng.usize(1..4), |line| {
                let text: String = (0..rng.usize(1..4))
                    .map(|_| *rng.choice(SEEN).unwrap())
                    .collect();
                format!(
                    r#"{{"Confidence":{},"AreaCoordSet":{},"Text":"{text}"}}"#,
                    confidence(rng),
                    area(rng, 60 + line as i64 * 300)
                )
            });
            format!(
                r#"{{"StartTimeOffset":{from:.2},"EndTimeOffset":{to:.2},"TextSet":[{texts}]}}"#
            )
        })
    }

    /// Findings of named faces or objects, of which `seen` are in the picture at a time.
    fn named(&self, rng: &mut Rng, names: &[&str], most: f64, seen: f64) -> String {
        let per_name = seen / names.len() as f64;
        list(names, |name| {
            let segments = list(self.spans(rng, 0.5, most, 1.0 / per_name), |(from, to)| {
                format!(
                    r#"{{"StartTimeOffset":{from:.2},"EndTimeOffset":{to:.2},"Confidence":{},"AreaCoordSet":{}}}"#,
                    confidence(rng),
                    area(rng, 100)
                )
            });
            format!(
                r#"{{"Id":"","Type":"Default","Name":"{name}","Gender":"","Url":"https://pictures.example/{name}.jpg","SegmentSet":[{segments}]}}"#
            )
        })
    }

    fn review(&self, rng: &mut Rng) -> String {
        let found = list(self.spans(rng, 0.5, 3.0, 200.0), |(from, to)| {
            let suggestion = rng.choice(["pass", "review", "block"]).unwrap();
            format!(
                r#"{{"StartTimeOffset":{from:.2},"EndTimeOffset":{to:.2},"Confidence":{},"Label":"sexy","Suggestion":"{suggestion}","Url":"https://pictures.example/{from:.0}.jpg","PicUrlExpireTime":"2025-04-01T00:00:00Z"}}"#,
                confidence(rng)
            )
        });
        let output = format!(
            r#"{{"Confidence":81.5,"Suggestion":"review","Label":"sexy","SegmentSet":[{found}]}}"#
        );
        subtask("Porn", "PornTask", 5, &output)
    }

    fn analysis(&self, rng: &mut Rng) -> String {
        let highlights = list(self.spans(rng, 8.0, 40.0, 600.0), |(from, to)| {
            format!(
                r#"{{"Confidence":{},"StartTimeOffset":{from:.2},"EndTimeOffset":{to:.2},"SegmentTags":["{}"]}}"#,
                confidence(rng),
                rng.choice(OBJECTS).unwrap()
            )
        });
        let chapters = list(self.spans(rng, 400.0, 900.0, 1.0), |(from, to)| {
            let title: Vec<&str> = (0..4).map(|_| *rng.choice(SPOKEN).unwrap()).collect();
            format!(
                r#"{{"Confidence":{},"StartTimeOffset":{from:.2},"EndTimeOffset":{to:.2},"SegmentUrl":"https://clips.example/{from:.0}.mp4","CovImgUrl":"","Title":"{}","Summary":""}}"#,
                confidence(rng),
                title.join(" ")
            )
        });
        let highlight = format!(
            r#"{{"HighlightSet":[{{"HighlightPath":"/out/highlight.mp4","CovImgPath":"","Confidence":90,"Duration":120,"SegmentSet":[{highlights}]}}]}}"#
        );
        [
            subtask("Highlight", "HighlightTask", 6, &highlight),
            subtask(
                "Segment",
                "SegmentTask",
                7,
                &format!(r#"{{"SegmentSet":[{chapters}]}}"#),
            ),
        ]
        .join(",")
    }

    fn quality(&self, rng: &mut Rng) -> String {
        let results = list(["Blur", "BlackWhiteEdge", "LowEvaluation"], |kind| {
            let items = list(self.spans(rng, 1.0, 12.0, 300.0), |(from, to)| {
                format!(
                    r#"{{"Confidence":{},"StartTimeOffset":{from:.2},"EndTimeOffset":{to:.2}}}"#,
                    rng.u32(50..100)
                )
            });
            format!(r#"{{"Type":"{kind}","QualityControlItems":[{items}]}}"#)
        });
        let output = format!(
            r#"{{"NoAudio":false,"NoVideo":false,"QualityEvaluationScore":72,"QualityControlResultSet":[{results}]}}"#
        );
        format!(
            r#"{{"Status":"SUCCESS","ErrCodeExt":"","ErrCode":0,"Message":"","Output":{output}}}"#
        )
    }

    /// Spans of some seconds with pauses between them, over the whole length.
    fn spans(&self, rng: &mut Rng, shortest: f64, longest: f64, pause: f64) -> Vec<(f64, f64)> {
        let mut spans = Vec::new();
        let mut from = rng.f64() * pause;
        while from < self.seconds as f64 - longest {
            let to = from + shortest + rng.f64() * (longest - shortest);
            spans.push((from, to));
            from = to + rng.f64() * 2.0 * pause;
        }
        spans
    }
}

fn media(length: usize) -> String {
    let outputs = [
        (1080, 1920, 2_800_000),
        (720, 1280, 1_500_000),
        (480, 854, 800_000),
        (360, 640, 400_000),
    ];
    let transcodes = outputs.map(|(height, width, bitrate)| {
        let output = format!(
            r#"{{"OutputStorage":{{"Type":"COS","CosOutputStorage":{{"Bucket":"films-1250000000","Region":"ap-guangzhou"}}}},"Path":"/out/long night_{height}p.m3u8","Definition":{height},"Bitrate":{bitrate},"Height":{height},"Width":{width},"Size":{},"Duration":{length},"Container":"hls,applehttp","Md5":"ae0dfe7c7336291d6243463b7bb14f{:02x}"}}"#,
            bitrate / 8 * length,
            height % 256,
        );
        subtask("Transcode", "TranscodeTask", height / 360, &output)
    });
    transcodes.join(",")
}

fn subtask(kind: &str, member: &str, order: usize, output: &str) -> String {
    let minute = order * 4;
    format!(
        r#"{{"Type":"{kind}","{member}":{{"Status":"SUCCESS","ErrCodeExt":"","ErrCode":0,"Message":"","Progress":100,"BeginProcessTime":"2025-03-01T08:{minute:02}:05Z","FinishTime":"2025-03-01T08:{:02}:40Z","Input":{{"Definition":{}}},"Output":{output}}}}}"#,
        minute + 11,
        order + 10
    )
}

fn list<T>(items: impl IntoIterator<Item = T>, mut write: impl FnMut(T) -> String) -> String {
    let mut written = String::new();
    for item in items {
        let comma = if written.is_empty() { "" } else { "," };
        let _ = write!(written, "{comma}{}", write(item));
    }
    written
}

/// A number with meaningless digits, as the service writes it.
fn confidence(rng: &mut Rng) -> f64 {
    f64::from(100.0 - rng.f32() * rng.f32() * 60.0)
}

fn area(rng: &mut Rng, top: i64) -> String {
    let left = rng.i64(0..1200);
    let (top, right) = (top + rng.i64(0..60), left + rng.i64(60..600));
    format!("[{left},{top},{right},{}]", top + rng.i64(40..200))
}

const SPOKEN: &[&str] = &[
    "the",
    "of",
    "and",
    "we",
    "see",
    "here",
    "now",
    "then",
    "river",
    "city",
    "night",
    "morning",
    "people",
    "water",
    "light",
    "question",
    "answer",
    "because",
    "never",
    "always",
    "music",
    "plays",
    "quietly",
    "government",
    "announced",
    "yesterday",
    "team",
    "scored",
    "again",
    "unbelievable",
    "let's",
    "look",
    "at",
    "this",
    "picture",
    "from",
    "north",
    "mountain",
    "train",
];
const SEEN: &[&str] = &[
    "今天",
    "新闻",
    "晚间",
    "天气",
    "比赛",
    "进球",
    "城市",
    "直播",
    "广告",
    "SALE",
    "LIVE",
    "EXIT",
    "第二集",
    "北京",
    "上海",
    "谢谢",
];
const PEOPLE: &[&str] = &[
    "Ada Lovelace",
    "Grace Hopper",
    "Alan Turing",
    "Tu Youyou",
    "Emmy Noether",
    "Li Bai",
];
const OBJECTS: &[&str] = &[
    "car", "tree", "dog", "ball", "bicycle", "bridge", "boat", "screen",
];
