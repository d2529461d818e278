//! Writes the page of the answer on standard input to standard output.

use mps_model::DescribeTaskDetailResponse;
use mps_report::Page;
use std::io::{Read, stdin, stdout};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut body = Vec::new();
    stdin().read_to_end(&mut body)?;
    let detail = DescribeTaskDetailResponse::from_slice(&body)?;
    Page::new(&detail).body(&body).write(&mut stdout().lock())?;
    Ok(())
}
