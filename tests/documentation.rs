//! The pages for people: their links lead somewhere.

use std::path::{Path, PathBuf};

#[test]
fn links_between_pages_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = vec![root.join("README.md")];
    let docs = std::fs::read_dir(root.join("docs")).expect("docs/ is there");
    pages.extend(
        docs.map(|entry| entry.expect("docs/ is readable").path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "md")),
    );
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

/// The targets of the links within the project.
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

/// What a heading is linked by; empty for any other line.
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
