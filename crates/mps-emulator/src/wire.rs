//! One HTTP exchange as data: the request as it arrived and the response before it is sent. Holds
//! no state and does no I/O.

mod api_request;
mod host;
mod raw_request;
mod response;

pub(crate) use api_request::{ApiRequest, SigningStyle};
pub(crate) use host::{host_name, is_below, is_vendor_host};
pub(crate) use raw_request::{BODY_LIMIT, RawRequest};
pub(crate) use response::{ServiceResponse, response_members};
