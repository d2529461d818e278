//! Reads an answer from standard input and prints the status of the task. This is the smallest
//! program that uses this crate.

use mps_model::DescribeTaskDetailResponse;
use std::io::Read;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut body = Vec::new();
    if let Err(error) = std::io::stdin().read_to_end(&mut body) {
        eprintln!("standard input: {error}");
        return ExitCode::FAILURE;
    }
    match DescribeTaskDetailResponse::from_slice(&body) {
        Ok(detail) => {
            println!("{}", detail.status);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
