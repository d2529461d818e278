//! The actions that the emulator serves, and the services they belong to.

use crate::api_error::ApiError;
use crate::wire::ApiRequest;

/// The services that one address offers.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Services {
    pub(crate) mps: bool,
    pub(crate) sts: bool,
    pub(crate) metadata: bool,
}

/// Returns the name under which calls of an action are counted. Unknown actions count as `other`.
pub(crate) fn counted_action(name: &str) -> &'static str {
    Action::ALL
        .map(Action::name)
        .into_iter()
        .find(|known| *known == name)
        .unwrap_or("other")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
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

    /// Finds the action of a request and checks its version.
    pub(super) fn of(services: Services, request: &ApiRequest) -> Result<Self, ApiError> {
        fn named<'a>(text: &'a Option<String>, name: &str) -> Result<&'a str, ApiError> {
            text.as_deref()
                .filter(|text| !text.is_empty())
                .ok_or_else(|| ApiError::missing(name))
        }
        let name = named(&request.action, "Action")?;
        let action = Self::ALL
            .into_iter()
            .find(|action| action.name() == name && action.is_offered_by(services))
            .ok_or_else(|| {
                ApiError::new(
                    "InvalidAction",
                    "The service has no such action. Check `X-TC-Action`.",
                )
            })?;
        if named(&request.version, "Version")? != action.version() {
            return Err(ApiError::new(
                "NoSuchVersion",
                format!("The action has another version. Use {}.", action.version()),
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

    pub(super) fn service(self) -> &'static str {
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
