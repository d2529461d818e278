//! Names of profiles, and the settings of `tccli`.

use mps_credentials::{Context, CredentialsErrorKind, TccliSettings, profile_names};

fn home() -> (tempfile::TempDir, Context) {
    let home = tempfile::tempdir().unwrap();
    for directory in [".tccli", ".tencentcloud"] {
        std::fs::create_dir(home.path().join(directory)).unwrap();
    }
    let none: [(&str, &str); 0] = [];
    let context = Context::offline()
        .with_environment(none)
        .with_system_file("/nonexistent")
        .with_home(home.path());
    (home, context)
}

#[test]
fn region_and_endpoint_of_tccli_are_read() {
    let (home, context) = home();
    let write = |name: &str, text: &str| {
        std::fs::write(home.path().join(".tccli").join(name), text).unwrap();
    };
    assert_eq!(TccliSettings::load(&context, None).unwrap(), None);
    write(
        "default.configure",
        r#"{"_sys_param": {"region": "ap-seoul", "output": "json"},
            "mps": {"endpoint": "mps.intl.tencentcloudapi.com", "version": "2019-06-12"}}"#,
    );
    write("bare.configure", r#"{"_sys_param": {"region": " "}}"#);
    write("broken.configure", "{");
    let settings = TccliSettings::load(&context, None).unwrap().unwrap();
    assert_eq!(settings.region.as_deref(), Some("ap-seoul"));
    let endpoint = "mps.intl.tencentcloudapi.com";
    assert_eq!(settings.endpoint.as_deref(), Some(endpoint));
    let bare = TccliSettings::load(&context, Some("bare"))
        .unwrap()
        .unwrap();
    assert_eq!((bare.region, bare.endpoint), (None, None));
    for name in ["broken", "../default"] {
        let error = TccliSettings::load(&context, Some(name)).unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Invalid, "{name}");
    }
    let named = context.with_environment([("TCCLI_PROFILE", "bare")]);
    let named = TccliSettings::load(&named, None).unwrap().unwrap();
    assert!(named.file.ends_with("bare.configure"));
}

#[test]
fn names_of_profiles_come_from_both_clients() {
    let (home, context) = home();
    assert_eq!(profile_names(&context), [""; 0]);
    let credentials = "[default]\nsecret_id = a\n[ test ]\n; [comment]\n";
    std::fs::write(home.path().join(".tencentcloud/credentials"), credentials).unwrap();
    for name in ["default.credential", "media.credential", "other.configure"] {
        std::fs::write(home.path().join(".tccli").join(name), "{}").unwrap();
    }
    assert_eq!(profile_names(&context), ["default", "media", "test"]);
}
