// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Operations: their facts, and the reading of their answers.

use crate::operation::{
    HasSessionId, InvalidRequest, Operation, OperationInfo, Response, StartsTask,
    validate_members, validate_task_id,
};
use crate::ResponseError;
use crate::reflect::{Reflect, Value};
use crate::response::read_response;
pub use super::model::{
    DescribeTaskDetail, DescribeTasks, DescribeBatchTaskDetail, DescribeMediaMetaData,
    ProcessMedia, BatchProcessMedia, ProcessLiveStream, EditMedia, ExtractBlindWatermark,
    ManageTask,
};
pub use super::model::{
    DescribeTaskDetailResponse, DescribeTasksResponse, DescribeBatchTaskDetailResponse,
    DescribeMediaMetaDataResponse, ProcessMediaResponse, BatchProcessMediaResponse,
    ProcessLiveStreamResponse, EditMediaResponse, ExtractBlindWatermarkResponse,
    ManageTaskResponse,
};

/// The operations that are types.
///
/// * [`DescribeTaskDetail`]: State and results of one task. Limit: 100 requests a second.
/// * [`DescribeTasks`]: List of the tasks of the last seven days, in pages. Limit: 100 requests a
///   second.
/// * [`DescribeBatchTaskDetail`]: State and results of one batch task. The service keeps them for
///   seven days. Limit: 20 requests a second.
/// * [`DescribeMediaMetaData`]: Technical metadata of a media file. Limit: 20 requests a second.
/// * [`ProcessMedia`]: Start of a media processing task. Limit: 100 requests a second.
/// * [`BatchProcessMedia`]: Start of a batch task on several media files. Limit: 20 requests a
///   second.
/// * [`ProcessLiveStream`]: Start of the processing of a live stream. Limit: 20 requests a second.
/// * [`EditMedia`]: Start of an editing or compositing task. Limit: 20 requests a second.
/// * [`ExtractBlindWatermark`]: Start of the extraction of a digital watermark. Limit: 20 requests
///   a second.
/// * [`ManageTask`]: End of a task before it has finished. A repeat is harmless. Limit: 20 requests
///   a second.
pub const OPERATIONS: &[OperationInfo] = &[
    OperationInfo::of::<DescribeTaskDetail>(),
    OperationInfo::of::<DescribeTasks>(),
    OperationInfo::of::<DescribeBatchTaskDetail>(),
    OperationInfo::of::<DescribeMediaMetaData>(),
    OperationInfo::of_start::<ProcessMedia>(),
    OperationInfo::of_start::<BatchProcessMedia>(),
    OperationInfo::of_start::<ProcessLiveStream>(),
    OperationInfo::of_start::<EditMedia>(),
    OperationInfo::of_start::<ExtractBlindWatermark>(),
    OperationInfo::of::<ManageTask>(),
];

impl Operation for DescribeTaskDetail {
    const NAME: &'static str = "DescribeTaskDetail";
    const IDEMPOTENT: bool = true;
    const RATE: u32 = 100;
    type Response = DescribeTaskDetailResponse;
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_task_id(self.task_id.as_deref().unwrap_or_default())?;
        validate_members(self)
    }
    fn task_id(&self) -> Option<&str> {
        self.task_id.as_deref()
    }
}

impl Operation for DescribeTasks {
    const NAME: &'static str = "DescribeTasks";
    const IDEMPOTENT: bool = true;
    const RATE: u32 = 100;
    type Response = DescribeTasksResponse;
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_members(self)
    }
}

impl Response for DescribeTasksResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    fn has_content(&self) -> bool {
        [0, 1, 2].into_iter().any(|member| !matches!(self.value(member), Value::Null))
    }
}

impl Operation for DescribeBatchTaskDetail {
    const NAME: &'static str = "DescribeBatchTaskDetail";
    const IDEMPOTENT: bool = true;
    const RATE: u32 = 20;
    type Response = DescribeBatchTaskDetailResponse;
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_task_id(self.task_id.as_deref().unwrap_or_default())?;
        validate_members(self)
    }
    fn task_id(&self) -> Option<&str> {
        self.task_id.as_deref()
    }
}

impl Response for DescribeBatchTaskDetailResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    fn task_id(&self) -> Option<&str> {
        self.task_id.as_deref()
    }
    fn has_content(&self) -> bool {
        [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11]
            .into_iter()
            .any(|member| !matches!(self.value(member), Value::Null))
    }
}

impl Operation for DescribeMediaMetaData {
    const NAME: &'static str = "DescribeMediaMetaData";
    const IDEMPOTENT: bool = true;
    const RATE: u32 = 20;
    type Response = DescribeMediaMetaDataResponse;
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_members(self)
    }
}

impl Response for DescribeMediaMetaDataResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    fn has_content(&self) -> bool {
        [0].into_iter().any(|member| !matches!(self.value(member), Value::Null))
    }
}

impl Operation for ProcessMedia {
    const NAME: &'static str = "ProcessMedia";
    const IDEMPOTENT: bool = false;
    const RATE: u32 = 100;
    type Response = ProcessMediaResponse;
    fn repeat_is_harmless(&self) -> bool {
        self.session_id().is_some()
    }
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_members(self)
    }
}

impl StartsTask for ProcessMedia {}

impl HasSessionId for ProcessMedia {
    fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref().filter(|id| !id.is_empty())
    }
    fn set_session_id(&mut self, id: String) {
        self.session_id = Some(id.into());
    }
}

impl Response for ProcessMediaResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    fn task_id(&self) -> Option<&str> {
        (!self.task_id.is_empty()).then_some(&*self.task_id)
    }
    fn has_content(&self) -> bool {
        [0].into_iter().any(|member| !matches!(self.value(member), Value::Null))
    }
}

impl Operation for BatchProcessMedia {
    const NAME: &'static str = "BatchProcessMedia";
    const IDEMPOTENT: bool = false;
    const RATE: u32 = 20;
    type Response = BatchProcessMediaResponse;
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_members(self)
    }
}

impl StartsTask for BatchProcessMedia {}

impl Response for BatchProcessMediaResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    fn task_id(&self) -> Option<&str> {
        (!self.task_id.is_empty()).then_some(&*self.task_id)
    }
    fn has_content(&self) -> bool {
        [0].into_iter().any(|member| !matches!(self.value(member), Value::Null))
    }
}

impl Operation for ProcessLiveStream {
    const NAME: &'static str = "ProcessLiveStream";
    const IDEMPOTENT: bool = false;
    const RATE: u32 = 20;
    type Response = ProcessLiveStreamResponse;
    fn repeat_is_harmless(&self) -> bool {
        self.session_id().is_some()
    }
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_members(self)
    }
}

impl StartsTask for ProcessLiveStream {}

impl HasSessionId for ProcessLiveStream {
    fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref().filter(|id| !id.is_empty())
    }
    fn set_session_id(&mut self, id: String) {
        self.session_id = Some(id.into());
    }
}

impl Response for ProcessLiveStreamResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    fn task_id(&self) -> Option<&str> {
        (!self.task_id.is_empty()).then_some(&*self.task_id)
    }
    fn has_content(&self) -> bool {
        [0].into_iter().any(|member| !matches!(self.value(member), Value::Null))
    }
}

impl Operation for EditMedia {
    const NAME: &'static str = "EditMedia";
    const IDEMPOTENT: bool = false;
    const RATE: u32 = 20;
    type Response = EditMediaResponse;
    fn repeat_is_harmless(&self) -> bool {
        self.session_id().is_some()
    }
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_members(self)
    }
}

impl StartsTask for EditMedia {}

impl HasSessionId for EditMedia {
    fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref().filter(|id| !id.is_empty())
    }
    fn set_session_id(&mut self, id: String) {
        self.session_id = Some(id.into());
    }
}

impl Response for EditMediaResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    fn task_id(&self) -> Option<&str> {
        (!self.task_id.is_empty()).then_some(&*self.task_id)
    }
    fn has_content(&self) -> bool {
        [0].into_iter().any(|member| !matches!(self.value(member), Value::Null))
    }
}

impl Operation for ExtractBlindWatermark {
    const NAME: &'static str = "ExtractBlindWatermark";
    const IDEMPOTENT: bool = false;
    const RATE: u32 = 20;
    type Response = ExtractBlindWatermarkResponse;
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_members(self)
    }
}

impl StartsTask for ExtractBlindWatermark {}

impl Response for ExtractBlindWatermarkResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    fn task_id(&self) -> Option<&str> {
        (!self.task_id.is_empty()).then_some(&*self.task_id)
    }
    fn has_content(&self) -> bool {
        [0].into_iter().any(|member| !matches!(self.value(member), Value::Null))
    }
}

impl Operation for ManageTask {
    const NAME: &'static str = "ManageTask";
    const IDEMPOTENT: bool = true;
    const RATE: u32 = 20;
    type Response = ManageTaskResponse;
    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_task_id(self.task_id.as_deref().unwrap_or_default())?;
        validate_members(self)
    }
    fn task_id(&self) -> Option<&str> {
        self.task_id.as_deref()
    }
}

impl Response for ManageTaskResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        read_response(body)
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
