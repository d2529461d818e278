//! Fault rules of the emulator: any text is read without a panic, and a rule means the same when it is written and read again.

#![no_main]

mod seeds;

use mps_emulator::Fault;

const BEGINNINGS: [&str; 12] = [
    "code=InternalError,nth=1",
    "status=503,body=html,retry-after=1,times=3",
    "reset=20,action=DescribeTaskDetail",
    "garbage=100,p=0.5",
    "delay=100ms..2s,every=3",
    "drip=10/100ms",
    "raw=HTTP/1.1 200 OK\\r\\n\\r\\n",
    "header=X-Y: z,redirect=https://a.example/,content-type=text/html",
    "truncate=10,stall=10,close",
    "hang,task=2600000000-WorkflowTask-1,after=2",
    "message=\"a, b\",code=FailedOperation",
    "cut=99,body=utf16",
];
const WORDS: [&str; 28] = [
    "status=",
    "code=",
    "message=",
    "body=",
    "garbage",
    "cut=",
    "header=",
    "content-type=",
    "retry-after=",
    "redirect=",
    "delay=",
    "hang",
    "drip=",
    "reset",
    "truncate=",
    "stall=",
    "close",
    "raw=",
    "task=",
    "action=",
    "after=",
    "nth=",
    "every=",
    "p=",
    "times=",
    ",",
    "..",
    "ms",
];

libfuzzer_sys::fuzz_target!(
    init: {
        seeds::write(BEGINNINGS.map(|text| text.as_bytes().to_vec()), &WORDS);
    },
    |text: &str| {
        match text.parse::<Fault>() {
            Ok(fault) => {
                let written = fault.to_string();
                let again = written.parse::<Fault>();
                assert_eq!(again.as_ref(), Ok(&fault), "`{text}` is written as `{written}`");
                assert_eq!(again.unwrap().to_string(), written);
            }
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
);
