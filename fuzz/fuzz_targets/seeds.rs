//! What a target begins with: its texts, one a file, and the words that it is told to try.

use std::path::Path;

/// Writes `seeds` to `corpus` and `words` to `dictionary`, both in the folder that `SEEDS` names.
pub(crate) fn write(seeds: impl IntoIterator<Item = Vec<u8>>, words: &[&str]) {
    let Some(folder) = std::env::var_os("SEEDS") else {
        return;
    };
    let folder = Path::new(&folder);
    let corpus = folder.join("corpus");
    std::fs::create_dir_all(&corpus).expect("a folder for the seeds");
    for (index, seed) in seeds.into_iter().enumerate() {
        std::fs::write(corpus.join(format!("{index:04}")), seed).expect("a seed");
    }
    let escaped = |word: &str| {
        let bytes = word.bytes().map(|byte| format!("\\x{byte:02x}"));
        format!("\"{}\"\n", bytes.collect::<String>())
    };
    let words: String = words.iter().map(|word| escaped(word)).collect();
    std::fs::write(folder.join("dictionary"), words).expect("a dictionary");
}

/// The documented bodies whose file names hold `part`.
#[allow(dead_code, reason = "not every target reads bodies")]
pub(crate) fn documented(part: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/mps-model/schema/examples");
    let files = std::fs::read_dir(folder).expect("the examples of the documentation");
    let mut found: Vec<_> = files
        .map(|file| file.expect("an example"))
        .map(|file| (file.file_name().to_string_lossy().into_owned(), file.path()))
        .filter(|(name, _)| name.contains(part))
        .map(|(name, path)| (name, std::fs::read(path).expect("an example")))
        .collect();
    found.sort();
    found
}
