//! Tests of the documentation pages: links have targets, and the named tests exist. Links to the
//! web are not checked.

use std::path::{Path, PathBuf};

#[test]
fn links_between_pages_lead_somewhere() {
    let root = crate::root();
    let pages = pages(&root);
    let broken: Vec<String> = pages
        .iter()
        .flat_map(|page| {
            let text = read(page);
            let links: Vec<String> = links(&text).map(str::to_owned).collect();
            links
                .into_iter()
                .filter(|link| !leads_somewhere(page, link))
                .map(|link| format!("{}: {link}", page.display()))
        })
        .collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn book_lists_every_page_once() {
    let docs = crate::root().join("docs");
    let summary = read(&docs.join("SUMMARY.md"));
    let mut listed: Vec<PathBuf> = links(&summary).map(|link| docs.join(link)).collect();
    listed.push(docs.join("SUMMARY.md"));
    let mut pages = Vec::new();
    collect_files(&docs, "md", &mut pages);
    pages.sort();
    listed.sort();
    assert_eq!(listed, pages);
}

#[test]
fn every_fault_and_rule_is_held_by_tests_that_exist() {
    let root = crate::root();
    let mut sources = Vec::new();
    for folder in ["crates", "tests"] {
        collect_files(&root.join(folder), "rs", &mut sources);
    }
    let sources: String = sources.iter().map(|path| read(path)).collect();
    for (page, column, least) in [
        ("docs/faults.md", "Caught by", 40),
        ("docs/outcome.md", "Held by", 30),
        ("docs/rate-limit.md", "Caught by", 8),
    ] {
        let text = read(&root.join(page));
        let mut count = 0;
        for row in rows_below(&text, column) {
            let cells: Vec<_> = row.trim_matches('|').split(" | ").collect();
            let [_, .., tests] = cells.as_slice() else {
                panic!("not two cells: {row}");
            };
            for test in tests.split(',') {
                let name = test.trim().trim_matches('`');
                assert!(!name.is_empty(), "no test holds this: {row}");
                let exists = sources.contains(&format!("fn {name}() {{"));
                assert!(exists, "there is no test {name}");
            }
            count += 1;
        }
        assert!(count > least, "{page}: {count} rows");
    }
}

/// Returns every page that people read: those of the project, of its crates, and of `docs/`.
fn pages(root: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| std::fs::read_dir(folder).expect("the tree is readable");
    let folders = entries(&root.join("crates")).map(|entry| entry.expect("readable").path());
    let mut pages: Vec<PathBuf> = folders
        .chain([root.to_owned()])
        .flat_map(|folder| entries(&folder).map(|entry| entry.expect("readable").path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    collect_files(&root.join("docs"), "md", &mut pages);
    pages
}

/// Returns the rows of the tables whose last column is `column`.
fn rows_below<'a>(text: &'a str, column: &'a str) -> impl Iterator<Item = &'a str> {
    let mut within = false;
    text.lines().filter(move |line| {
        let header = line.trim_end().strip_suffix(" |");
        if header.is_some_and(|header| header.ends_with(column)) {
            within = true;
            return false;
        }
        within &= line.starts_with('|');
        within && !line.starts_with("| ---")
    })
}

/// Collects the files below a folder that have this extension.
pub(crate) fn collect_files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the tree is readable") {
        let path = entry.expect("the tree is readable").path();
        if path.is_dir() {
            collect_files(&path, extension, found);
        } else if path.extension().is_some_and(|known| known == extension) {
            found.push(path);
        }
    }
}

/// Returns the targets of the links within the project.
fn links(markdown: &str) -> impl Iterator<Item = &str> {
    markdown
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target)
        .filter(|target| !target.contains("://") && !target.contains(char::is_whitespace))
}

fn leads_somewhere(page: &Path, link: &str) -> bool {
    let (file, heading) = link.split_once('#').unwrap_or((link, ""));
    let target: PathBuf = match file {
        "" => page.to_owned(),
        file => page.with_file_name(file),
    };
    target.exists()
        && (heading.is_empty() || read(&target).lines().any(|line| slug(line) == heading))
}

/// Returns the anchor of a heading, or nothing for any other line.
fn slug(line: &str) -> String {
    let title = line.trim_start_matches('#');
    if title.len() == line.len() {
        return String::new();
    }
    title
        .trim()
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
