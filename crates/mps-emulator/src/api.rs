//! What is asked and what is answered: the service behind the HTTP server.

use http::Method;
use serde_json::{Map, Value};

use crate::api_error::ApiError;
use crate::emulator::State;
use crate::raw_request::RawRequest;
use crate::{sts, verify};

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

/// The most that any caller may send.
pub(crate) const BODY_LIMIT: usize = 10 * MIB;
const FORM_LIMIT: usize = MIB;
const QUERY_LIMIT: usize = 32 * KIB;

/// Where a region is sent at all, it must be one of the service's.
const REGIONS: [&str; 18] = [
    "ap-bangkok",
    "ap-beijing",
    "ap-chengdu",
    "ap-chongqing",
    "ap-guangzhou",
    "ap-hongkong",
    "ap-jakarta",
    "ap-nanjing",
    "ap-seoul",
    "ap-shanghai",
    "ap-shanghai-fsi",
    "ap-shenzhen-fsi",
    "ap-singapore",
    "ap-tokyo",
    "eu-frankfurt",
    "na-ashburn",
    "na-siliconvalley",
    "sa-saopaulo",
];

/// The parameters of the older signature that are no action's own.
const COMMON_PARAMETERS: [&str; 11] = [
    "Action",
    "Language",
    "Nonce",
    "Region",
    "RequestClient",
    "SecretId",
    "Signature",
    "SignatureMethod",
    "Timestamp",
    "Token",
    "Version",
];

/// A call as far as it can be read before anything is checked.
#[derive(Debug)]
pub(crate) struct ApiRequest {
    form: Form,
    pub(crate) action: Option<String>,
    version: Option<String>,
    region: Option<String>,
    /// Query or form pairs, as they were sent.
    pairs: Vec<(String, String)>,
    parameters: Result<Map<String, Value>, ApiError>,
}

/// How a call carries its action and signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// In headers.
    Headers,
    /// In query or form parameters.
    Parameters,
}

impl ApiRequest {
    pub(crate) fn read(raw: &RawRequest) -> Self {
        let pairs = match raw.is_form() || raw.method == Method::GET {
            true => raw.pairs(),
            false => Vec::new(),
        };
        let find = |name: &str| {
            let mut values = pairs.iter().filter(|(key, _)| key == name);
            values.next_back().map(|(_, value)| value.clone())
        };
        let in_headers = ["X-TC-Action", "Authorization"]
            .iter()
            .any(|name| raw.headers.contains_key(*name));
        if !in_headers && (raw.is_form() || find("Action").is_some()) {
            let parameters = pairs
                .iter()
                .filter(|(key, _)| !COMMON_PARAMETERS.contains(&key.as_str()))
                .map(|(key, value)| (key.clone(), value.clone().into()))
                .collect();
            return Self {
                form: Form::Parameters,
                action: find("Action"),
                version: find("Version"),
                region: find("Region"),
                parameters: Ok(parameters),
                pairs,
            };
        }
        let header = |name| raw.header(name).ok().flatten().map(str::to_owned);
        Self {
            form: Form::Headers,
            action: header("X-TC-Action"),
            version: header("X-TC-Version"),
            region: header("X-TC-Region"),
            parameters: header_form_parameters(raw, &pairs),
            pairs,
        }
    }

    /// The task that is asked about, if it is said.
    pub(crate) fn task(&self) -> Option<&str> {
        self.parameters.as_ref().ok()?.get("TaskId")?.as_str()
    }
}

fn header_form_parameters(
    raw: &RawRequest,
    pairs: &[(String, String)],
) -> Result<Map<String, Value>, ApiError> {
    if raw.method == Method::GET {
        let pairs = pairs.iter();
        return Ok(pairs
            .map(|(key, value)| (key.clone(), value.clone().into()))
            .collect());
    }
    if raw.media_type() != "application/json" {
        return Err(ApiError::new(
            "InvalidRequest",
            "this action takes its parameters as application/json",
        ));
    }
    match serde_json::from_slice(&raw.body) {
        Ok(Value::Object(parameters)) => Ok(parameters),
        Ok(_) => Err(ApiError::new(
            "InvalidParameter",
            "the body is not a JSON object",
        )),
        Err(error) => Err(ApiError::new(
            "InvalidParameter",
            format!("the body is not JSON: {error}"),
        )),
    }
}

/// Which of the services an address plays.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Services {
    pub(crate) mps: bool,
    pub(crate) sts: bool,
    pub(crate) metadata: bool,
}

/// The actions by which calls are counted; whatever else is asked for is counted as `other`.
pub(crate) fn counted_action(name: &str) -> &'static str {
    Action::ALL
        .map(Action::name)
        .into_iter()
        .find(|known| *known == name)
        .unwrap_or("other")
}

/// Answers a call to the API: the members of `Response`, without the request identifier.
pub(crate) fn answer(
    state: &State,
    services: Services,
    raw: &RawRequest,
    request: &ApiRequest,
) -> Result<Map<String, Value>, ApiError> {
    check_size(raw, request.form)?;
    let action = Action::of(services, request)?;
    if let Some(region) = request.region.as_deref()
        && !region.is_empty()
        && !REGIONS.contains(&region)
    {
        return Err(ApiError::new(
            "UnsupportedRegion",
            "the service is not offered in this region",
        ));
    }
    authenticate(state, raw, request, action)?;
    if action == Action::DescribeTaskDetail {
        state.rate_limit.take(state.time.elapsed())?;
    }
    let parameters = request.parameters.as_ref().map_err(ApiError::clone)?;
    match action {
        Action::DescribeTaskDetail => describe_task_detail(state, parameters),
        Action::AssumeRole => sts::assume_role(state, parameters),
        Action::AssumeRoleWithWebIdentity => sts::assume_role_with_web_identity(state, parameters),
    }
}

fn authenticate(
    state: &State,
    raw: &RawRequest,
    request: &ApiRequest,
    action: Action,
) -> Result<(), ApiError> {
    if request.form == Form::Parameters {
        return verify::v1(raw, &request.pairs, &state.keys, state.now());
    }
    raw.required_header("Content-Type")?;
    // The web identity is the proof: this one action is not signed.
    let skips = raw.header("Authorization")? == Some("SKIP");
    if skips && action == Action::AssumeRoleWithWebIdentity {
        return Ok(());
    }
    verify::tc3(raw, action.service(), &state.keys, state.now())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    DescribeTaskDetail,
    AssumeRole,
    AssumeRoleWithWebIdentity,
}

impl Action {
    const ALL: [Self; 3] = [
        Self::DescribeTaskDetail,
        Self::AssumeRole,
        Self::AssumeRoleWithWebIdentity,
    ];

    fn of(services: Services, request: &ApiRequest) -> Result<Self, ApiError> {
        fn named<'a>(text: &'a Option<String>, name: &str) -> Result<&'a str, ApiError> {
            text.as_deref()
                .filter(|text| !text.is_empty())
                .ok_or_else(|| ApiError::missing(name))
        }
        let name = named(&request.action, "Action")?;
        let action = Self::ALL
            .into_iter()
            .find(|action| action.name() == name && action.is_offered_by(services))
            .ok_or_else(|| ApiError::new("InvalidAction", "the service has no such action"))?;
        if named(&request.version, "Version")? != action.version() {
            return Err(ApiError::new(
                "NoSuchVersion",
                format!("this action is of version {}", action.version()),
            ));
        }
        Ok(action)
    }

    fn name(self) -> &'static str {
        match self {
            Self::DescribeTaskDetail => "DescribeTaskDetail",
            Self::AssumeRole => "AssumeRole",
            Self::AssumeRoleWithWebIdentity => "AssumeRoleWithWebIdentity",
        }
    }

    fn service(self) -> &'static str {
        match self {
            Self::DescribeTaskDetail => "mps",
            Self::AssumeRole | Self::AssumeRoleWithWebIdentity => "sts",
        }
    }

    fn version(self) -> &'static str {
        match self {
            Self::DescribeTaskDetail => "2019-06-12",
            Self::AssumeRole | Self::AssumeRoleWithWebIdentity => "2018-08-13",
        }
    }

    fn is_offered_by(self, services: Services) -> bool {
        match self {
            Self::DescribeTaskDetail => services.mps,
            Self::AssumeRole | Self::AssumeRoleWithWebIdentity => services.sts,
        }
    }
}

fn check_size(raw: &RawRequest, form: Form) -> Result<(), ApiError> {
    let limit = match form {
        Form::Headers => BODY_LIMIT,
        Form::Parameters => FORM_LIMIT,
    };
    if raw.query.len() > QUERY_LIMIT || raw.body.len() > limit {
        return Err(ApiError::new(
            "RequestSizeLimitExceeded",
            "the request is larger than the service takes",
        ));
    }
    if ![Method::GET, Method::POST].contains(&raw.method) {
        return Err(ApiError::new(
            "UnsupportedProtocol",
            "the service takes GET and POST",
        ));
    }
    Ok(())
}

fn describe_task_detail(
    state: &State,
    parameters: &Map<String, Value>,
) -> Result<Map<String, Value>, ApiError> {
    refuse_unknown(parameters, &["TaskId"])?;
    match parameters.get("TaskId") {
        None | Some(Value::Null) => Err(ApiError::missing("TaskId")),
        Some(Value::String(id)) => state.tasks.describe(id, &state.time),
        Some(_) => Err(ApiError::new(
            "InvalidParameter",
            "the parameter `TaskId` is not text",
        )),
    }
}

/// Refuses parameters that an action does not take.
pub(crate) fn refuse_unknown(
    parameters: &Map<String, Value>,
    known: &[&str],
) -> Result<(), ApiError> {
    match parameters
        .keys()
        .find(|name| !known.contains(&name.as_str()))
    {
        None => Ok(()),
        Some(name) => Err(ApiError::new(
            "UnknownParameter",
            format!("the action takes no parameter `{name}`"),
        )),
    }
}
