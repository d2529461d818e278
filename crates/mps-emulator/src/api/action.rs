//! The actions that the emulator serves, and the services they belong to.

use crate::api_error::ApiError;
use crate::operations::{self, Operation};
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
    Action::named(name).map_or("other", Action::name)
}

/// Returns the service that a call is signed for. An unknown action is one of MPS.
pub(crate) fn service_of(name: &str) -> &'static str {
    Action::named(name).map_or("mps", Action::service)
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Action {
    Operation(&'static Operation),
    AssumeRole,
    AssumeRoleWithWebIdentity,
}

impl Action {
    /// Finds the action of a request and checks its version.
    pub(super) fn of(services: Services, request: &ApiRequest) -> Result<Self, ApiError> {
        fn given<'a>(text: &'a Option<String>, name: &str) -> Result<&'a str, ApiError> {
            text.as_deref()
                .filter(|text| !text.is_empty())
                .ok_or_else(|| ApiError::missing(name))
        }
        let name = given(&request.action, "Action")?;
        let action = Self::named(name)
            .filter(|action| action.is_offered_by(services))
            .ok_or_else(|| {
                ApiError::new(
                    "InvalidAction",
                    "The service has no such action. Check `X-TC-Action`.",
                )
            })?;
        if given(&request.version, "Version")? != action.version() {
            return Err(ApiError::new(
                "NoSuchVersion",
                format!("The action has another version. Use {}.", action.version()),
            ));
        }
        Ok(action)
    }

    fn named(name: &str) -> Option<Self> {
        let own = [Self::AssumeRole, Self::AssumeRoleWithWebIdentity];
        let operations = operations::ALL.iter().map(Self::Operation);
        let mut known = operations.chain(own);
        known.find(|action| action.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Operation(operation) => operation.name,
            Self::AssumeRole => "AssumeRole",
            Self::AssumeRoleWithWebIdentity => "AssumeRoleWithWebIdentity",
        }
    }

    pub(super) fn service(self) -> &'static str {
        match self {
            Self::Operation(_) => "mps",
            Self::AssumeRole | Self::AssumeRoleWithWebIdentity => "sts",
        }
    }

    fn version(self) -> &'static str {
        match self {
            Self::Operation(_) => "2019-06-12",
            Self::AssumeRole | Self::AssumeRoleWithWebIdentity => "2018-08-13",
        }
    }

    fn is_offered_by(self, services: Services) -> bool {
        match self {
            Self::Operation(_) => services.mps,
            Self::AssumeRole | Self::AssumeRoleWithWebIdentity => services.sts,
        }
    }
}
