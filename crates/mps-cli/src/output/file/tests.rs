//! Files that are written whole or not at all, through links, and with their modes.

use super::{open, write_own, write_to};
use std::fs::{self, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

/// Names of the files of a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names
}

#[test]
fn file_keeps_its_content_until_the_new_one_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    fs::write(&path, "old").unwrap();
    let failed = write_to(Some(&path), |out| {
        out.write_all(&[b'x'; 100_000])?;
        Err(io::ErrorKind::StorageFull.into())
    });
    assert!(failed.is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    let (mut out, pending) = open(Some(&path)).unwrap();
    out.write_all(b"new").unwrap();
    out.flush().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    pending.commit().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(names(folder.path()), ["table.csv"]);
}

#[test]
fn two_writers_of_one_file_leave_one_whole_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    let (mut first, first_pending) = open(Some(&path)).unwrap();
    let (mut second, second_pending) = open(Some(&path)).unwrap();
    first.write_all(b"a longer text").unwrap();
    second.write_all(b"text").unwrap();
    drop((first, second));
    first_pending.commit().unwrap();
    second_pending.commit().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "text");
    assert_eq!(names(folder.path()), ["table.csv"]);
}

#[test]
fn mode_of_an_existing_file_and_that_of_new_files_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    fs::write(&old, "old").unwrap();
    fs::set_permissions(&old, Permissions::from_mode(0o640)).unwrap();
    fs::write(folder.path().join("umask"), "").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for path in [&old, &new] {
        write_to(Some(path), |out| out.write_all(b"text")).unwrap();
    }
    assert_eq!(mode(&old), 0o640);
    write_own(&old, |out| out.write_all(b"page")).unwrap();
    assert_eq!(mode(&old), 0o640);
    assert_eq!(mode(&new), mode(&folder.path().join("umask")));
}

#[test]
fn link_that_a_user_names_is_followed_and_one_in_a_folder_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let of = |name: &str| folder.path().join(name);
    fs::write(of("target"), "old").unwrap();
    symlink("target", of("link")).unwrap();
    symlink("missing", of("dangling")).unwrap();
    write_to(Some(&of("link")), |out| out.write_all(b"new")).unwrap();
    assert_eq!(fs::read_to_string(of("target")).unwrap(), "new");
    write_to(Some(&of("dangling")), |out| out.write_all(b"new")).unwrap();
    assert_eq!(fs::read_to_string(of("missing")).unwrap(), "new");
    assert!(of("link").is_symlink() && of("dangling").is_symlink());

    write_own(&of("link"), |out| out.write_all(b"page")).unwrap();
    assert!(!of("link").is_symlink());
    assert_eq!(fs::read_to_string(of("link")).unwrap(), "page");
    assert_eq!(fs::read_to_string(of("target")).unwrap(), "new");
}

#[test]
fn device_is_written_in_place_and_folder_is_refused() {
    write_to(Some(Path::new("/dev/null")), |out| out.write_all(b"text")).unwrap();
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
    let folder = tempfile::tempdir().unwrap();
    assert!(write_to(Some(folder.path()), |out| out.write_all(b"text")).is_err());
    let missing = folder.path().join("missing/file");
    let refused = write_to(Some(&missing), |out| out.write_all(b"text"));
    assert!(refused.unwrap_err().message().contains("missing/file"));
    assert_eq!(names(folder.path()), [""; 0]);
}
