//! What is asked and what is answered: the service behind the HTTP server.

use http::Method;
use serde_json::{Map, Value};

use crate::call::Call;
use crate::emulator::State;
use crate::refusal::Refusal;
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
pub(crate) struct Request {
    form: Form,
    pub(crate) action: Option<String>,
    version: Option<String>,
    region: Option<String>,
    /// Query or form pairs, as they were sent.
    pairs: Vec<(String, String)>,
    parameters: Result<Map<String, Value>, Refusal>,
}

/// How a call carries its action and signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// In headers.
    Headers,
    /// In query or form parameters.
    Parameters,
}

impl Request {
    pub(crate) fn read(call: &Call) -> Self {
        let pairs = match call.is_form() || call.method == Method::GET {
            true => call.pairs(),
            false => Vec::new(),
        };
        let find = |name: &str| {
            let mut values = pairs.iter().filter(|(key, _)| key == name);
            values.next_back().map(|(_, value)| value.clone())
        };
        let in_headers = ["X-TC-Action", "Authorization"]
            .iter()
            .any(|name| call.headers.contains_key(*name));
        if !in_headers && (call.is_form() || find("Action").is_some()) {
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
        let header = |name| call.header(name).ok().flatten().map(str::to_owned);
        Self {
            form: Form::Headers,
            action: header("X-TC-Action"),
            version: header("X-TC-Version"),
            region: header("X-TC-Region"),
            parameters: header_form_parameters(call, &pairs),
            pairs,
        }
    }

    /// The task that is asked about, if it is said.
    pub(crate) fn task(&self) -> Option<&str> {
        self.parameters.as_ref().ok()?.get("TaskId")?.as_str()
    }
}

fn header_form_parameters(
    call: &Call,
    pairs: &[(String, String)],
) -> Result<Map<String, Value>, Refusal> {
    if call.method == Method::GET {
        let pairs = pairs.iter();
        return Ok(pairs
            .map(|(key, value)| (key.clone(), value.clone().into()))
            .collect());
    }
    if call.media_type() != "application/json" {
        return Err(Refusal::new(
            "InvalidRequest",
            "this action takes its parameters as application/json",
        ));
    }
    match serde_json::from_slice(&call.body) {
        Ok(Value::Object(parameters)) => Ok(parameters),
        Ok(_) => Err(Refusal::new(
            "InvalidParameter",
            "the body is not a JSON object",
        )),
        Err(error) => Err(Refusal::new(
            "InvalidParameter",
            format!("the body is not JSON: {error}"),
        )),
    }
}

/// Which of the services an address plays.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Surface {
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
    surface: Surface,
    call: &Call,
    request: &Request,
) -> Result<Map<String, Value>, Refusal> {
    check_size(call, request.form)?;
    let action = Action::of(surface, request)?;
    if let Some(region) = request.region.as_deref()
        && !region.is_empty()
        && !REGIONS.contains(&region)
    {
        return Err(Refusal::new(
            "UnsupportedRegion",
            "the service is not offered in this region",
        ));
    }
    authenticate(state, call, request, action)?;
    if action == Action::DescribeTaskDetail {
        state.quota.take(state.time.elapsed())?;
    }
    let parameters = request.parameters.as_ref().map_err(Refusal::clone)?;
    match action {
        Action::DescribeTaskDetail => describe_task_detail(state, parameters),
        Action::AssumeRole => sts::assume_role(state, parameters),
        Action::AssumeRoleWithWebIdentity => sts::assume_role_with_web_identity(state, parameters),
    }
}

fn authenticate(
    state: &State,
    call: &Call,
    request: &Request,
    action: Action,
) -> Result<(), Refusal> {
    if request.form == Form::Parameters {
        return verify::v1(call, &request.pairs, &state.keys, state.now());
    }
    call.required_header("Content-Type")?;
    // The web identity is the proof: this one action is not signed.
    let skips = call.header("Authorization")? == Some("SKIP");
    if skips && action == Action::AssumeRoleWithWebIdentity {
        return Ok(());
    }
    verify::tc3(call, action.service(), &state.keys, state.now())
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

    fn of(surface: Surface, request: &Request) -> Result<Self, Refusal> {
        fn named<'a>(text: &'a Option<String>, name: &str) -> Result<&'a str, Refusal> {
            text.as_deref()
                .filter(|text| !text.is_empty())
                .ok_or_else(|| Refusal::missing(name))
        }
        let name = named(&request.action, "Action")?;
        let action = Self::ALL
            .into_iter()
            .find(|action| action.name() == name && action.is_on(surface))
            .ok_or_else(|| Refusal::new("InvalidAction", "the service has no such action"))?;
        if named(&request.version, "Version")? != action.version() {
            return Err(Refusal::new(
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

    fn is_on(self, surface: Surface) -> bool {
        match self {
            Self::DescribeTaskDetail => surface.mps,
            Self::AssumeRole | Self::AssumeRoleWithWebIdentity => surface.sts,
        }
    }
}

fn check_size(call: &Call, form: Form) -> Result<(), Refusal> {
    let limit = match form {
        Form::Headers => BODY_LIMIT,
        Form::Parameters => FORM_LIMIT,
    };
    if call.query.len() > QUERY_LIMIT || call.body.len() > limit {
        return Err(Refusal::new(
            "RequestSizeLimitExceeded",
            "the request is larger than the service takes",
        ));
    }
    if ![Method::GET, Method::POST].contains(&call.method) {
        return Err(Refusal::new(
            "UnsupportedProtocol",
            "the service takes GET and POST",
        ));
    }
    Ok(())
}

fn describe_task_detail(
    state: &State,
    parameters: &Map<String, Value>,
) -> Result<Map<String, Value>, Refusal> {
    refuse_unknown(parameters, &["TaskId"])?;
    match parameters.get("TaskId") {
        None | Some(Value::Null) => Err(Refusal::missing("TaskId")),
        Some(Value::String(id)) => state.tasks.describe(id, &state.time),
        Some(_) => Err(Refusal::new(
            "InvalidParameter",
            "the parameter `TaskId` is not text",
        )),
    }
}

/// Refuses parameters that an action does not take.
pub(crate) fn refuse_unknown(
    parameters: &Map<String, Value>,
    known: &[&str],
) -> Result<(), Refusal> {
    match parameters
        .keys()
        .find(|name| !known.contains(&name.as_str()))
    {
        None => Ok(()),
        Some(name) => Err(Refusal::new(
            "UnknownParameter",
            format!("the action takes no parameter `{name}`"),
        )),
    }
}
