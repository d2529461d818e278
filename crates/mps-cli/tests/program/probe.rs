//! `mps probe` on the emulator.

use crate::process::{mps, run};

#[test]
fn probe_shows_the_streams_of_a_file() {
    let ended = run(&mut mps([
        "probe",
        "--emulator",
        "https://media.example/film.mp4",
    ]));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{ended:?}");
    insta::assert_snapshot!(ended.stdout, @r"
    container mov,mp4,m4a,3gp,3g2,mj2
    duration  1m 1s
    size      35.5 MB
    bitrate   4.63 Mbit/s

    stream  codec  bitrate      format
    video   h264   4.50 Mbit/s  1920×1080, 25 fps, bt709
    audio   aac    128 kbit/s   48 kHz, 2 channels
    ");
    let region = [
        "--region",
        "ap-guangzhou",
        "--query",
        "Response.MetaData.Width",
    ];
    let bucket = "cos://films-1250000000/in/film.mov";
    let ended = run(mps(["probe", "--emulator", bucket]).args(region));
    assert_eq!(ended.stdout, "1920\n", "{ended:?}");
}

#[test]
fn source_that_is_no_address_is_refused() {
    for (source, problem) in [
        ("film.mp4", "no address of a media file"),
        ("cos://films-1250000000", "no bucket and path"),
        (
            "cos://films-1250000000/a",
            "region of the bucket is not known",
        ),
    ] {
        let ended = run(&mut mps(["probe", "--emulator", source]));
        assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
        assert!(ended.stderr.contains(problem), "{ended:?}");
    }
}
