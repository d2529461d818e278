//! Mistakes of users. The message of each must contain the text after `//~`.

use mps_describe::{Client, ErrorKind, ListTasks};
use mps_model::operation::{DescribeTasks, ProcessMedia};
use mps_model::{DescribeTaskDetailResponse, Outcome, Text, Time};

async fn operations(client: Client) {
    let _ = client.send(DescribeTaskDetailResponse::default()); //~ `DescribeTaskDetailResponse` is not the request of an operation
    let _ = client.run(DescribeTasks::default()); //~ `DescribeTasks` is not a request that starts a task
    let _ = client.send_with_session_id(DescribeTasks::default()); //~ `DescribeTasks` is not a request with a `SessionId`
    let _ = client.list(ListTasks::all()).since(3); //~ the trait `From<{integer}>` is not implemented for `mps_model::Time`
}

async fn results(client: Client) {
    let _: () = client.wait("id"); //~ found `Wait`
    let _: () = client.batch(["id"]); //~ found `Batch<'_>`
    let mut watch = client.watch(["id"]);
    watch.handle().notified(&"id"); //~ `&str` is neither an answer about a task nor a notification
    while let Some(update) = watch.next().await {
        let _: () = update.event; //~ found `Event`
    }
}

fn settings() {
    let _ = Client::builder().transport(5); //~ the trait `Transport` is not implemented for `{integer}`
    let _ = Client::builder().clock(5); //~ the trait `Clock` is not implemented for `{integer}`
    let _ = Client::builder().credentials("key"); //~ the trait `From<&str>` is not implemented for `mps_describe::Credentials`
    let _: u8 = ErrorKind::Config; //~ found `ErrorKind`
}

fn answers(detail: DescribeTaskDetailResponse) {
    let _: u8 = detail.outputs(); //~ found struct `Vec<mps_model::Output<'_>>`
    let _: u8 = detail.subtasks(); //~ found struct `Vec<SubtaskView<'_>>`
    let _: u8 = detail.task; //~ found `Task`
    let _ = detail.workflow_task; //~ no field `workflow_task` on type `DescribeTaskDetailResponse`
    let _: Text = 5.into(); //~ the trait `From<{integer}>` is not implemented for `mps_model::Text`
    let _ = Time::from(5_u8); //~ `mps_model::Time: From<u8>`
    let _ = ProcessMedia::default().with_input_info(5); //~ expected `MediaInputInfo`, found integer
    match detail.outcome() {
        Outcome::Failed => {}
    }
}

fn main() {}
