//! The profile file source.

use crate::support::{Machine, body, header, recording_network, sts_keys};
use mps_credentials::{Credentials, CredentialsErrorKind};
use mps_sign::Credential;

const FILE: &str = ".tencentcloud/credentials";

async fn found(machine: &Machine, name: &str) -> Credential {
    let credential = machine.current(Credentials::profile(name)).await.unwrap();
    Credential::clone(&credential)
}

#[tokio::test(start_paused = true)]
async fn section_is_selected_by_name() {
    let machine = Machine::new().file(
        FILE,
        "\u{feff}; two accounts\r\n\
         [default]\r\n\
         secret_id = AKIDdefault\r\n\
         secret_key=canary=key#1;2\r\n\
         \r\n\
         # of the other team\r\n\
         \t# and their token\r\n\
         [media team]\r\n\
         Secret_Id : AKIDmedia\r\n\
         SECRET_KEY = canary-media-key\r\n\
         token = canary-media-token\r\n\
         region = ap-guangzhou\r\n",
    );
    assert_eq!(
        found(&machine, "default").await,
        Credential::new("AKIDdefault", "canary=key#1;2")
    );
    assert_eq!(
        found(&machine, "media team").await,
        Credential::new("AKIDmedia", "canary-media-key").with_token("canary-media-token")
    );
}

#[tokio::test(start_paused = true)]
async fn system_file_is_used_when_user_file_lacks_section() {
    let system = "[default]\nsecret_id = AKIDsystem\nsecret_key = canary-key\n";
    let machine = Machine::new().system_file(system);
    assert_eq!(found(&machine, "default").await.secret_id(), "AKIDsystem");

    let machine = machine.file(
        FILE,
        "[other]\nsecret_id = AKIDother\nsecret_key = canary-key\n",
    );
    assert_eq!(found(&machine, "default").await.secret_id(), "AKIDsystem");
    assert_eq!(found(&machine, "other").await.secret_id(), "AKIDother");
}

#[tokio::test(start_paused = true)]
async fn missing_file_or_section_is_not_set() {
    let (kind, text) = Machine::new().error(Credentials::profile("default")).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);
    assert_eq!(
        text,
        "profile file: /user/.tencentcloud/credentials does not exist, /system does not exist"
    );
    // Members before the first section belong to no section.
    let machine = Machine::new()
        .file(
            FILE,
            "secret_id = AKID\nsecret_key = canary-key\n[Default]\n",
        )
        .system_file("");
    let (kind, text) = machine.error(Credentials::profile("default")).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);
    assert_eq!(
        text,
        "profile file: /user/.tencentcloud/credentials has no section [default], /system has no section [default]"
    );
}

#[tokio::test(start_paused = true)]
async fn file_named_by_environment_is_the_only_one_read() {
    let machine = Machine::new()
        .file(
            FILE,
            "[default]\nsecret_id = AKIDhome\nsecret_key = canary-key\n",
        )
        .file(
            "named",
            "[default]\nsecret_id = AKIDnamed\nsecret_key = canary-key\n",
        );
    let named = machine.home("named");
    let machine = machine.variable("TENCENTCLOUD_CREDENTIALS_FILE", &named);
    assert_eq!(found(&machine, "default").await.secret_id(), "AKIDnamed");

    let (kind, _) = machine.error(Credentials::profile("other")).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);

    let empty = Machine::new().variable("TENCENTCLOUD_CREDENTIALS_FILE", "");
    assert_eq!(
        empty.error(Credentials::profile("default")).await,
        (
            CredentialsErrorKind::Invalid,
            "profile file: TENCENTCLOUD_CREDENTIALS_FILE is empty".into()
        )
    );

    std::fs::remove_file(named).unwrap();
    let (kind, text) = machine.error(Credentials::profile("default")).await;
    assert_eq!(kind, CredentialsErrorKind::Invalid);
    assert_eq!(
        text,
        "profile file: TENCENTCLOUD_CREDENTIALS_FILE names /user/named, which does not exist"
    );
}

/// Like a file in an inaccessible folder, but also unreadable for root.
#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn unreadable_named_file_is_not_reported_as_missing() {
    let machine = Machine::new().file("x", "");
    let link = machine.home("loop");
    std::os::unix::fs::symlink(&link, &link).unwrap();
    let machine = machine.variable("TENCENTCLOUD_CREDENTIALS_FILE", &link);
    assert_eq!(
        machine.error(Credentials::profile("default")).await,
        (
            CredentialsErrorKind::Invalid,
            "profile file: /user/loop cannot be read".into()
        )
    );
}

#[tokio::test(start_paused = true)]
async fn broken_section_names_file_and_field() {
    let place = "profile file /user/.tencentcloud/credentials [default]";
    for (section, problem) in [
        ("", "secret_id is missing"),
        ("secret_key = canary", "secret_id is missing"),
        ("secret_id = canary", "secret_key is missing"),
        ("secret_id =\nsecret_key = canary", "secret_id is empty"),
        ("secret_id\nsecret_key = canary", "secret_id is empty"),
        (
            "secret_id = canary\nsecret_key = canary\ntoken =",
            "token is empty",
        ),
        (
            "secret_id = canary\nsecret_key = canary\nrole_arn =",
            "role_arn is empty",
        ),
        (
            "secret_id = can ary\nsecret_key = canary",
            "secret_id contains other characters than visible ASCII",
        ),
    ] {
        let machine = Machine::new().file(FILE, format!("[default]\n{section}\n"));
        let (kind, text) = machine.error(Credentials::profile("default")).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid, "{section}");
        assert_eq!(text, format!("{place}: {problem}"), "{section}");
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_ini_file_is_reported_without_quoting_it() {
    let not_ini = "is not an INI file: a line has `[` without `]`, or no name before `=`";
    let unreadable = "cannot be read";
    let large = format!("[default]\n{}", "#\n".repeat(40_000));
    for (bytes, problem) in [
        (&b"[canary\n"[..], not_ini),
        (b"= canary\n", not_ini),
        (b"[default]\nsecret_id = \xff\n", "is not UTF-8"),
        (large.as_bytes(), unreadable),
    ] {
        let machine = Machine::new().file(FILE, bytes);
        let (kind, text) = machine.error(Credentials::profile("default")).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert_eq!(
            text,
            format!("profile file: /user/.tencentcloud/credentials {problem}")
        );
    }
    let folder = Machine::new().file(".tencentcloud/credentials/inner", "");
    let (kind, _) = folder.error(Credentials::profile("default")).await;
    assert_eq!(kind, CredentialsErrorKind::Invalid);
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn named_pipe_as_credential_file_does_not_block() {
    let machine = Machine::new().file(".tencentcloud/x", "");
    let made = std::process::Command::new("mkfifo")
        .arg(machine.home(FILE))
        .status();
    assert!(made.unwrap().success());
    let (kind, _) = machine.error(Credentials::profile("default")).await;
    assert_eq!(kind, CredentialsErrorKind::Invalid);
}

#[tokio::test(start_paused = true)]
async fn role_in_file_is_assumed_with_its_key_pair() {
    let (network, requests) = recording_network([sts_keys(7_200), sts_keys(7_200)]);
    let role = "role_arn = qcs::cam::uin/1:roleName/media";
    let machine = Machine::new().network(network).file(
        FILE,
        format!(
            "[default]\nsecret_id = AKIDbase\nsecret_key = canary-key\n{role}\n\
             [named]\nsecret_id = AKIDbase\nsecret_key = canary-key\n{role}\nrole_session_name = nightly\n"
        ),
    );
    assert_eq!(found(&machine, "default").await.secret_id(), "AKIDsts");
    assert_eq!(
        found(&machine, "named").await.token(),
        Some("canary-sts-token")
    );

    let requests = requests.lock().unwrap();
    assert!(header(&requests[0], "authorization").contains("Credential=AKIDbase/"));
    assert_eq!(
        body(&requests[0])["RoleArn"],
        "qcs::cam::uin/1:roleName/media"
    );
    assert_eq!(body(&requests[1])["RoleSessionName"], "nightly");
}
