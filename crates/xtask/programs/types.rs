//! Reads an answer from standard input and prints the outcome of the task.

use mps_model::DescribeTaskDetailResponse;
use std::error::Error;
use std::io::Read;

fn main() -> Result<(), Box<dyn Error>> {
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    println!("{}", DescribeTaskDetailResponse::from_slice(&body)?.outcome());
    Ok(())
}
