//! Reads an answer from standard input and says how far the task is: the least that a program does with this crate.

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
