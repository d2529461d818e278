use crate::process::{mps, run};
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

#[test]
fn a_field_is_shown_with_all_that_is_known_of_it() {
    let ended = run(&mut mps(["schema", "MediaProcessTaskResult.Type"]));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    insta::assert_snapshot!(ended.stdout);
}

#[test]
fn a_struct_is_shown_with_its_fields() {
    let ended = run(&mut mps(["schema", "CosOutputStorage"]));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    insta::assert_snapshot!(ended.stdout);
}

#[test]
fn the_same_is_told_as_json() {
    let field = run(&mut mps([
        "schema",
        "MediaMetaData.Duration",
        "--output",
        "json",
    ]))
    .json();
    assert_eq!(field["unit"], "s");
    assert_eq!(field["editions"], serde_json::json!(["cn", "intl"]));
    let paths = field["paths"].as_array().unwrap();
    assert!(paths.contains(&"Response.WorkflowTask.MetaData.Duration".into()));

    let all = run(&mut mps(["schema", "--output", "json"])).json();
    let all = all.as_array().unwrap();
    assert!(all.len() >= 277);
    assert!(
        all.iter()
            .all(|facts| !facts["paths"].as_array().unwrap().is_empty())
    );
}

#[test]
fn a_search_finds_what_is_described() {
    let hits = run(&mut mps(["schema", "--search", "md5", "--output", "json"])).json();
    let hits = hits.as_array().unwrap();
    assert!(
        hits[0]["name"].as_str().unwrap().ends_with(".Md5"),
        "{hits:?}"
    );
    assert_eq!(run(&mut mps(["schema", "--search", "md5"])).code, Some(0));
}

#[test]
fn an_unknown_name_is_answered_by_those_alike() {
    let ended = run(&mut mps(["schema", "MediaMetadata.Duratoin"]));
    assert_eq!((ended.code, &*ended.stdout), (Some(2), ""));
    assert!(
        ended
            .stderr
            .contains("did you mean `MediaMetaData.Duration`?"),
        "{}",
        ended.stderr
    );
}

#[test]
fn a_reader_that_has_seen_enough_is_no_problem() {
    let mut child = mps(["schema", "--output", "ndjson"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    reader.read_line(&mut line).unwrap();
    drop(reader);
    let ended: crate::process::Ended = child.wait_with_output().unwrap().into();
    assert!(line.starts_with('{'));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
}
