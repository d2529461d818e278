//! `mps schema`: pages, JSON and search.

use crate::process::{mps, run};
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

#[test]
fn schema_of_a_field_prints_every_fact() {
    let ended = run(&mut mps(["schema", "MediaProcessTaskResult.Type"]));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    insta::assert_snapshot!(ended.stdout);
}

#[test]
fn schema_of_a_struct_prints_its_fields() {
    let ended = run(&mut mps(["schema", "CosOutputStorage"]));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    insta::assert_snapshot!(ended.stdout);
}

#[test]
fn schema_as_json_has_facts_and_paths() {
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
    assert!(all.len() >= 277 + 34);
    let is_reached = |facts: &serde_json::Value| {
        let lists = ["paths", "operations"].map(|name| facts[name].as_array().unwrap());
        lists.iter().any(|list| !list.is_empty())
    };
    assert!(all.iter().all(is_reached));
}

#[test]
fn operations_are_listed_and_shown_with_request_and_answer() {
    let listed = run(&mut mps(["schema", "--operations"]));
    assert_eq!((listed.code, &*listed.stderr), (Some(0), ""));
    for operation in mps_model::schema::operations() {
        let shown = run(&mut mps(["schema", operation.name]));
        assert!(listed.stdout.contains(operation.name), "{listed:?}");
        let answer = format!("answer: {}Response", operation.name);
        assert!(shown.stdout.contains(&answer), "{shown:?}");
    }
    let json = run(&mut mps(["schema", "manageTask", "--output", "json"])).json();
    assert_eq!(
        (&json["rate"], &json["idempotent"]),
        (&20.into(), &true.into())
    );
    assert_eq!(json["request"]["fields"][0]["required"], true);
    assert_eq!(
        json["request"]["operations"],
        serde_json::json!(["ManageTask: @"])
    );
    let field = run(&mut mps(["schema", "ProcessMedia.InputInfo.CosInputInfo"])).stdout;
    assert!(field.contains("request  if Type=COS"), "{field}");
    assert!(
        field.contains("ProcessMedia: InputInfo.CosInputInfo"),
        "{field}"
    );
    assert_eq!(run(&mut mps(["schema", "ProcesMedia"])).code, Some(2));
}

#[test]
fn schema_search_finds_described_fields() {
    let hits = run(&mut mps(["schema", "--search", "md5", "--output", "json"])).json();
    let hits = hits.as_array().unwrap();
    assert!(
        hits[0]["name"].as_str().unwrap().ends_with(".Md5"),
        "{hits:?}"
    );
    assert_eq!(run(&mut mps(["schema", "--search", "md5"])).code, Some(0));
}

#[test]
fn unknown_schema_name_suggests_the_closest_field() {
    let ended = run(&mut mps(["schema", "MediaMetadata.Duratoin"]));
    assert_eq!((ended.code, &*ended.stdout), (Some(2), ""));
    assert!(
        ended
            .stderr
            .contains("Did you mean `MediaMetaData.Duration`?"),
        "{}",
        ended.stderr
    );
}

#[test]
fn schema_with_closed_stdout_exits_with_success() {
    let mut child = mps(["schema", "--output", "ndjson"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    reader.read_line(&mut line).unwrap();
    drop(reader);
    let ended: crate::process::Exited = child.wait_with_output().unwrap().into();
    assert!(line.starts_with('{'));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
}
