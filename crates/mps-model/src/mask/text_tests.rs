//! Tests of what is masked in a text, and of what is not.

use crate::mask_text;
use std::borrow::Cow;

fn assert_masked(rows: &[(&str, &str)]) {
    for (text, shown) in rows {
        assert_eq!(mask_text(text), *shown, "{text}");
        assert_eq!(mask_text(shown), *shown, "masked twice: {text}");
        if text == shown {
            assert!(matches!(mask_text(text), Cow::Borrowed(_)), "{text}");
        }
    }
}

#[test]
fn userinfo_is_masked_in_every_address_of_a_text() {
    assert_masked(&[
        (
            "https://user:pa55w0rd@h.example/v.mp4",
            "https://***@h.example/v.mp4",
        ),
        ("HTTPS://U:P@H/", "HTTPS://***@H/"),
        (
            "rtmp://key@live.example:1935/a",
            "rtmp://***@live.example:1935/a",
        ),
        ("https://a@b:c@h/", "https://***@h/"),
        ("https://:p@h/", "https://***@h/"),
        ("git+https://u:p@h/b", "git+https://***@h/b"),
        ("[x](https://u:p@h/)", "[x](https://***@h/)"),
        // A second address.
        ("https://h/a,https://u:p@h/b", "https://h/a,https://***@h/b"),
        (
            "https://u:p@h/a,https://v:q@h/b",
            "https://***@h/a,https://***@h/b",
        ),
        ("cos://https://u:p@h/a", "cos://https://***@h/a"),
        (
            "https://h/?u=https://u:p@x/?token=1",
            "https://h/?u=https://***@x/?token=***",
        ),
        (
            "https://h:80/?u=https://u:p@x/",
            "https://h:80/?u=https://***@x/",
        ),
        // A password with any characters.
        ("https://u:p'w@h/", "https://***@h/"),
        ("https://u:p\u{201d}\u{3002}w@h/", "https://***@h/"),
        ("https://u:p#w@h/", "https://***@h/"),
        ("https://u:p/w@h/", "https://***@h/"),
        ("https://u:p?w@h/", "https://***@h/"),
        ("https://h:8080/a@b", "https://h:8080/a@b"),
        ("https://u:a://b@h/", "https://***@h/"),
        ("https://u:p w@h/", "https://*** w@h/"),
        ("https://u:p<w@h/", "https://***<w@h/"),
        ("https://u:p", "https://***"),
        // Other spellings of the start of an address.
        (
            "https:\\/\\/u:p@h\\/?token=x",
            "https:\\/\\/***@h\\/?token=***",
        ),
        ("//u:p@h/a", "//***@h/a"),
        ("http\u{ff1a}//u:p@h", "http\u{ff1a}//***@h"),
        ("https:/u:p@h/a", "https:/***@h/a"),
        ("https:///u:p@h/a", "https:///***@h/a"),
        // Nothing to mask.
        ("https://h/a@b?x=@", "https://h/a@b?x=@"),
        (
            "https://h:8080/a, https://h:",
            "https://h:8080/a, https://h:",
        ),
        ("https://[::1]:80/a", "https://[::1]:80/a"),
        (
            "dial https://h:443: no route",
            "dial https://h:443: no route",
        ),
        ("https://h:\u{65e0}\u{6548}", "https://h:\u{65e0}\u{6548}"),
        ("cos://bucket/path", "cos://bucket/path"),
        ("file:///a/b", "file:///a/b"),
        ("C:\\a\\b", "C:\\a\\b"),
        ("//u@h/a", "//u@h/a"),
        ("u:p@h", "u:p@h"),
        ("https://", "https://"),
    ]);
}

#[test]
fn parameters_are_masked_with_and_without_an_address() {
    assert_masked(&[
        (
            "https://h/?a=1&token=x%20y#sig=z",
            "https://h/?a=1&token=***#sig=***",
        ),
        ("https://h/?%74oken=x", "https://h/?%74oken=***"),
        ("https://h/?to%256ben=x", "https://h/?to%256ben=***"),
        ("https://h/?tok\u{200b}en=x", "https://h/?tok\u{200b}en=***"),
        (
            "https://h/#access_token=x&state=1",
            "https://h/#access_token=***&state=1",
        ),
        (
            "see https://h/?sign=x, or \u{5bc6}\u{94a5} http://u:p@h",
            "see https://h/?sign=*** or \u{5bc6}\u{94a5} http://***@h",
        ),
        ("https://h/#/x?token=x", "https://h/#/x?token=***"),
        ("https://h/a;jsessionid=x/b", "https://h/a;jsessionid=***"),
        ("https://h/?a=1&amp;token=x", "https://h/?a=1&amp;token=***"),
        // A value with any characters.
        ("https://h/?token=a'x&b=1", "https://h/?token=***&b=1"),
        ("https://h/?token=a\u{ff0c}x", "https://h/?token=***"),
        ("https://h/?token=a?x,y~z<", "https://h/?token=***"),
        (
            "Get \"https://u:p@h/x?token=x\": EOF",
            "Get \"https://***@h/x?token=***\": EOF",
        ),
        // JSON of other writers, quoted once more.
        (
            "https://h/?a=1\\u0026token=x\\u0026b=2",
            "https://h/?a=1\\u0026token=***\\u0026b=2",
        ),
        ("https://h/?token\\u003Dx", "https://h/?token\\u003D***"),
        (
            "\\\"https://h/?token=x\\\" \\\"a\\\"",
            "\\\"https://h/?token=***\\\" \\\"a\\\"",
        ),
        // Pairs within pairs.
        (
            "https://h/a?hdnts=st=1~acl=/*~hmac=x&b=1",
            "https://h/a?hdnts=st=1~acl=/*~hmac=***&b=1",
        ),
        (
            "srt://h:1?streamid=#!::h=a,r=live,txSecret=x,txTime=1",
            "srt://h:1?streamid=#!::h=a,r=live,txSecret=***",
        ),
        ("https://h/?a=hmac=x", "https://h/?a=hmac=***"),
        // Names.
        (
            "https://h/?token[]=x&token[0]=y&user[password]=z",
            "https://h/?token[]=***&token[0]=***&user[password]=***",
        ),
        (
            "https://h/?token_v2=x&cookie=y&ticket=z&passcode=w",
            "https://h/?token_v2=***&cookie=***&ticket=***&passcode=***",
        ),
        (
            "webrtc://h/r?userid=1&usersig=x&psign=y",
            "webrtc://h/r?userid=1&usersig=***&psign=***",
        ),
        (
            "https://h/cb?code=x&state=1",
            "https://h/cb?code=***&state=1",
        ),
        // Without a scheme.
        ("/a/b.mp4?sign=x&t=1", "/a/b.mp4?sign=***&t=1"),
        ("a?token=1", "a?token=***"),
        ("a=1&token=2", "a=1&token=***"),
        // Nothing to mask.
        ("https://h/?token=", "https://h/?token="),
        ("https://h/?code", "https://h/?code"),
        ("/token=a/b", "/token=a/b"),
        ("what token? none", "what token? none"),
        ("://token=1", "://token=1"),
        ("code=7", "code=7"),
    ]);
}

#[test]
fn value_is_masked_if_percent_escapes_hide_a_secret() {
    assert_masked(&[
        (
            "https://h/?next=https%3A%2F%2Fu%3Ap%40x%2F&a=1",
            "https://h/?next=***&a=1",
        ),
        (
            "https://h/?next=https%3A%2F%2Fx%2F%3Ftoken%3Dx",
            "https://h/?next=***",
        ),
        (
            "https://h/?next=https%253A%252F%252Fu%253Ap%2540x%252F",
            "https://h/?next=***",
        ),
        ("https://h/?next=//u:p%40x/", "https://h/?next=***"),
        (
            "https://h/?ext=%7B%22Token%22%3A%22x%22%7D",
            "https://h/?ext=***",
        ),
        (
            "https://h/proxy/https%3A%2F%2Fu%3Ap%40x%2F/b",
            "https://h/proxy/***/b",
        ),
        ("?https%3A%2F%2Fu%3Ap%40x", "?***"),
        (
            "https://h/?url=https%3A%2F%2Fx&key=1",
            "https://h/?url=https%3A%2F%2Fx&key=***",
        ),
        ("100% of https://h/a%20b", "100% of https://h/a%20b"),
    ]);
}

#[test]
fn value_of_a_secret_name_is_masked_in_messages_headers_and_files() {
    assert_masked(&[
        ("NotifyKey=x", "NotifyKey=***"),
        (
            "invalid NotifyKey=x for task",
            "invalid NotifyKey=*** for task",
        ),
        ("call(token=x)", "call(token=***"),
        ("run -e TOKEN=\"a b\" c", "run -e TOKEN=\"***\" c"),
        (
            "[default]\nsecret_id = x\r\nsecret_key = y\nregion = z\n",
            "[default]\nsecret_id = ***\r\nsecret_key = ***\nregion = z\n",
        ),
        ("export SECRET_KEY='a b' # c", "export SECRET_KEY='***' # c"),
        ("a: 1\n  - NotifyKey: x y\n", "a: 1\n  - NotifyKey: ***\n"),
        ("password: 'it''s' # x", "password: '***' # x"),
        ("NotifyKey\u{ff1a}x", "NotifyKey\u{ff1a}***"),
        (
            "Authorization: TC3-HMAC-SHA256 Credential=a, Signature=b\nHost: h",
            "Authorization: ***\nHost: h",
        ),
        ("curl -H 'X-TC-Token: a b' h", "curl -H 'X-TC-Token: ***' h"),
        ("> Set-Cookie: a=x; b=y", "> Set-Cookie: ***"),
        (
            "{'NotifyKey': 'x', 'Status': 'FINISH', 'Key': 5}",
            "{'NotifyKey': '***', 'Status': 'FINISH', 'Key': ***}",
        ),
        (
            "bad: {\"NotifyKey\":\"a\\\"b\",\"c\":1}",
            "bad: {\"NotifyKey\":\"***\",\"c\":1}",
        ),
        (
            "bad: {\\\"Token\\\":\\\"x\\\",\\\"c\\\":1}",
            "bad: {\\\"Token\\\":\\\"***\\\",\\\"c\\\":1}",
        ),
        (
            "a 'token' => 'x', 'b' => 'y'",
            "a 'token' => '***', 'b' => 'y'",
        ),
        ("x \"Keys\": [\"a\", \"b\"], 1", "x \"Keys\": [***], 1"),
        // Prose and code.
        ("the key: value", "the key: value"),
        ("Key: how it began", "Key: how it began"),
        ("https is the key: it", "https is the key: it"),
        ("Keyword: x\nEXPIRES=1", "Keyword: x\nEXPIRES=1"),
        ("Auth::check(), key == x", "Auth::check(), key == x"),
        (
            "x 'token': None, \"sign\": null",
            "x 'token': None, \"sign\": null",
        ),
        ("12:30:05 a=b", "12:30:05 a=b"),
    ]);
}

#[test]
fn text_that_is_json_is_masked_as_json() {
    assert_masked(&[
        (
            r#" {"NotifyKey": "x", "Url": "https:\/\/h\/?a=1\u0026token=x", "N": 1e400}"#,
            r#" {"NotifyKey": "***", "Url": "https://h/?a=1&token=***", "N": 1e400}"#,
        ),
        (
            r#"[{"Body":"{\"Sign\":\"x\",\"T\":\"\\u4f60\"}"}]"#,
            r#"[{"Body":"{\"Sign\":\"***\",\"T\":\"\\u4f60\"}"}]"#,
        ),
        (
            r#"{"State":"s","T":"\u4f60\/"}"#,
            r#"{"State":"s","T":"\u4f60\/"}"#,
        ),
    ]);
}

/// Pieces that the rules are about, combined in random order.
const PIECES: [&str; 44] = [
    "https://", ":\\/\\/", "//", "/", ":", "@", "?", "&", "\\u0026", "\\u003d", ";", "#", "=", "~",
    ",", " ", "\n", "\"", "'", "\\", "\\\"", "<", "%3D", "%2F%2F", "%3A", "%40", "%25", "token",
    "Key", "code", "Cookie", "h", "80", "{", "}", "[", "]", "***", "null", "export", "-",
    "\u{ff1a}", "\u{4f60}", "\u{3000}",
];

fn any_text(rng: &mut fastrand::Rng, most: usize) -> String {
    let count = rng.usize(..most);
    (0..count)
        .map(|_| PIECES[rng.usize(..PIECES.len())])
        .collect()
}

#[test]
fn masking_twice_is_masking_once() {
    let mut rng = fastrand::Rng::with_seed(7);
    for _ in 0..50_000 {
        let text = any_text(&mut rng, 24);
        let once = mask_text(&text);
        assert_eq!(mask_text(&once), once, "{text:?}");
    }
}

#[test]
fn secret_is_masked_whatever_stands_around_it() {
    let mut rng = fastrand::Rng::with_seed(8);
    let addresses = [
        "https://u:S3CRET@h/a",
        "https:\\/\\/u:S3CRET@h\\/",
        "https://h/?token=S3CRET",
        "/a?a=1\\u0026sign=S3CRET",
        "https://h/?u=https%3A%2F%2Fu%3AS3CRET%40x%2F",
        "//u:S3CRET@h",
    ];
    let lines = ["NotifyKey=S3CRET", "\"Key\": \"S3CRET\"", "Cookie: S3CRET"];
    for _ in 0..30_000 {
        let before = any_text(&mut rng, 12);
        let after = any_text(&mut rng, 12);
        let address = addresses[rng.usize(..addresses.len())];
        let text = format!("{before} {address}{after}");
        assert!(!mask_text(&text).contains("S3CRET"), "{text:?}");
        let line = lines[rng.usize(..lines.len())];
        let text = format!("{before}\n{line}\n{after}");
        assert!(!mask_text(&text).contains("S3CRET"), "{text:?}");
    }
}

#[test]
fn text_without_a_secret_stays_byte_for_byte() {
    let mut rng = fastrand::Rng::with_seed(9);
    let words = [
        "https://h.example:443/a?page=2&t=1#top",
        "12:30:05.123",
        "the key: value",
        "task=7",
        "a%20b",
        "100%",
        "{\"a\": 1e400}",
        "\\u4f60\\/",
        "mail@h.example",
        "\u{4f60}\u{ff1a}\u{597d}",
        "cos://bucket/a//b",
        "C:\\a",
        "=",
        "\n",
    ];
    for _ in 0..20_000 {
        let count = rng.usize(..10);
        let text: Vec<_> = (0..count)
            .map(|_| words[rng.usize(..words.len())])
            .collect();
        let text = text.join(" ");
        assert!(matches!(mask_text(&text), Cow::Borrowed(_)), "{text:?}");
    }
}

#[test]
fn hostile_text_takes_no_more_than_linear_time() {
    // Length at which a quadratic search would take minutes.
    const LENGTH: usize = 1 << 17;
    for piece in [
        "a://",
        "a:b//",
        "//a:",
        "\\/\\/",
        "a: ",
        "\"key\":",
        "'key':'",
        "key=",
        "&key=",
        "?a=",
        "%25",
        "%2F",
        "a=%25&",
        "{\"a\":",
        "[\"[",
        "\\",
        "\\\"",
        ">",
        " - ",
        "\u{ff1a}",
        "~a=",
        "https://u:",
        "key:''",
        "@",
        "?a=%253D",
        "a=",
        "\"key\":null,",
        "a:/",
        "key:\"\"",
    ] {
        let text = piece.repeat(LENGTH / piece.len());
        assert!(!mask_text(&text).is_empty(), "{piece}");
        assert!(!mask_text(&format!("{{{text}")).is_empty(), "{piece}");
    }
}
