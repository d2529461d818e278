//! Masking of any text: it does not panic, masking twice is masking once, JSON stays JSON, and a secret in a known place is gone.

#![no_main]

mod seeds;

use mps_model::{JsonLayout, lay_out_json, mask_json, mask_text};

const SECRET: &str = "canary0b77c1";
const WORDS: [&str; 24] = [
    "?token=",
    "&sign=",
    "https://",
    "user:",
    "@",
    "Authorization: ",
    "\"NotifyKey\":\"",
    "password=",
    "%3D",
    "%26",
    "\\u0026",
    ":\\/\\/",
    "\"",
    "'",
    "\\",
    ";",
    "#",
    "{\"",
    "\":",
    "}",
    "-----BEGIN PRIVATE KEY-----",
    "sk",
    "ApiKey",
    "token[0]",
];

libfuzzer_sys::fuzz_target!(
    init: {
        let texts = [
            "https://user:pa55@h.example/v.mp4?X-Amz-Signature=abc&Expires=1 NotifyKey=k3y",
            "{\"a\":{\"S3SecretKey\":\"k\",\"u\":\"//h/?token=%2561\"},\"b\":[1,null,\"Cookie: a=b\"]}",
        ];
        let texts = texts.map(|text| text.as_bytes().to_vec());
        seeds::write(texts.into_iter().chain(seeds::documented("").into_iter().map(|(_, body)| body)), &WORDS);
    },
    |text: &str| {
        let masked = mask_text(text);
        assert_eq!(mask_text(&masked), masked, "{text}");
        for layout in [JsonLayout::AsReceived, JsonLayout::Compact, JsonLayout::Pretty] {
            let masked = mask_json(text, layout);
            if serde_json::from_str::<serde_json::Value>(text).is_ok() {
                assert!(serde_json::from_str::<serde_json::Value>(&masked).is_ok(), "{text} became {masked}");
                assert_eq!(mask_json(&masked, layout), masked, "{text}");
                let laid_out = lay_out_json(text, layout);
                let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
                assert_eq!(value(&laid_out), value(text));
            }
        }
        // Whatever stands in front, at the start of a line an assignment is one.
        let masked = format!("{text}\nSecretKey={SECRET}");
        assert!(!mask_text(&masked).contains(SECRET), "{text}");
    }
);
