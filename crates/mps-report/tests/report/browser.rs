//! Runs the pages in a browser.

use crate::answers::{
    FAILED, HOSTILE, ODD, RUNNING, UNKNOWN, WAITING, dialogue, hostile, partly_failed,
};
use crate::payload::Payload;
use mps_model::DescribeTaskDetailResponse;
use mps_report::subtitles::{self, Options};
use mps_report::{Overview, Page};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

/// Writes pages of every kind and runs `page/test/browser.js` on them. The script also takes
/// screenshots.
///
/// Needs Chromium, `pdftotext`, Node.js and the packages of `page/package.json` (`npm ci` in that
/// folder).
#[test]
#[ignore = "needs chromium, poppler-utils and node"]
fn pages_work_in_chromium() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mps-report-browser");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, content: &str| std::fs::write(folder.join(name), content).unwrap();

    let made = SystemTime::UNIX_EPOCH + Duration::from_secs(1_740_816_300);
    let mut overview = Overview::new().made_at(made);
    let mut add = |name: &str, body: &str| {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        let file = format!("{name}.html");
        let page = std::fs::File::create(folder.join(&file)).unwrap();
        let page = std::io::BufWriter::new(page);
        Page::new(&detail)
            .body(body.as_bytes())
            .overview("index.html")
            .made_at(made)
            .write(page)
            .unwrap();
        overview.add(name, Some(&file), &detail);
    };
    let documented =
        include_str!("../../../mps-model/schema/examples/DescribeTaskDetail-page.json");
    add("documented", documented);
    add("partly failed #1", &partly_failed());
    add("hostile", &hostile());
    add("odd", ODD);
    add("running", RUNNING);
    add("waiting", WAITING);
    let running = DescribeTaskDetailResponse::from_slice(RUNNING.as_bytes()).unwrap();
    let serve = |name: &str, detail: &DescribeTaskDetailResponse| {
        let served = std::fs::File::create(folder.join(name)).unwrap();
        let page = Page::new(detail).changes("changes?after=1");
        page.write(std::io::BufWriter::new(served)).unwrap();
    };
    serve("served.html", &running);
    add("unknown", UNKNOWN);
    add("failed", FAILED);
    add("dialogue", &dialogue());
    let long = Payload {
        seed: 9,
        seconds: 3_150,
        words: false,
    };
    let findings = DescribeTaskDetailResponse::from_slice(long.body().as_bytes()).unwrap();
    serve("served-findings.html", &findings);
    add("long", &long.body());
    let large = Payload::LARGE.body();
    assert!(large.len() > 15_000_000, "{}", large.len());
    add("large", &large);
    add("most", &Payload::MOST_FINDINGS.body());
    overview.add_error("24000018-WorkflowTask-gone", "No task has this ID.");
    for text in HOSTILE {
        overview.add_error(text, text);
    }
    let mut index = Vec::new();
    overview.write(&mut index).unwrap();
    write("index.html", std::str::from_utf8(&index).unwrap());

    let detail = DescribeTaskDetailResponse::from_slice(hostile().as_bytes()).unwrap();
    let cues = subtitles::cues(&detail, &Options::default()).unwrap();
    let cues: Vec<_> = cues
        .iter()
        .map(|cue| (cue.start, cue.end, cue.lines.join("\n")))
        .collect();
    write(
        "hostile.vtt",
        &subtitles::vtt(&detail, &Options::default()).unwrap(),
    );
    write("hostile.json", &serde_json::to_string(&cues).unwrap());

    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap();
    let states = folder.join("states");
    crate::states::write(&states);
    for (script, folder) in [("states.js", &states), ("browser.js", &folder)] {
        let script = Path::new(&package).join("page/test").join(script);
        let status = Command::new("node").arg(script).arg(folder).status();
        let status = status.unwrap();
        assert!(
            status.success(),
            "{status}; screenshots are in {}",
            folder.display()
        );
    }
}
