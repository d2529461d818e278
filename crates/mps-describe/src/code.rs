use crate::ErrorKind;
use http::StatusCode;

/// What an error of the service means to the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) kind: ErrorKind,
    pub(crate) remedy: Remedy,
    /// What the caller can do; empty where the message says it all.
    pub(crate) advice: &'static str,
}

/// What may turn the same question into an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// Nothing that the client can do.
    None,
    /// Asking again after a pause.
    Again,
    /// Asking again after a pause, but only once.
    AgainOnce,
    /// Asking again after a longer pause, and less often altogether.
    SlowDown,
    /// Signing by the server's clock.
    FixClock,
    /// Signing with fresh credentials.
    RenewCredentials,
}

impl Remedy {
    /// Whether it puts right what was wrong, rather than waiting for it to pass by.
    pub(crate) fn mends(self) -> bool {
        matches!(self, Self::FixClock | Self::RenewCredentials)
    }
}

/// What `code` means: by its own row, else by the row of the longest prefix that ends before a dot.
pub(crate) fn meaning_of_code(code: &str) -> Meaning {
    let mut name = code;
    loop {
        if let Some((_, meaning)) = CODES.iter().find(|(row, _)| *row == name) {
            return *meaning;
        }
        match name.rsplit_once('.') {
            Some((prefix, _)) => name = prefix,
            None => return row(ErrorKind::Refused, Remedy::None, ""),
        }
    }
}

/// What an answer means that holds no code of the service, such as a gateway's own page.
pub(crate) fn meaning_of_status(status: StatusCode) -> Meaning {
    match status.as_u16() {
        429 => row(ErrorKind::Throttled, Remedy::SlowDown, ""),
        408 | 425 | 500..=599 => row(ErrorKind::Unavailable, Remedy::Again, ""),
        // What should have been an answer of the service: reading is harmless, so it is asked for once more.
        200..=299 => row(ErrorKind::Unreadable, Remedy::AgainOnce, ""),
        300..=399 => row(
            ErrorKind::Unreadable,
            Remedy::None,
            "redirects are never followed: check the endpoint",
        ),
        _ => row(
            ErrorKind::Unreadable,
            Remedy::None,
            "something other than the service answered: check the endpoint and the proxy",
        ),
    }
}

const fn row(kind: ErrorKind, remedy: Remedy, advice: &'static str) -> Meaning {
    Meaning {
        kind,
        remedy,
        advice,
    }
}

const KEY_ID: &str =
    "check the secret id: it is unknown, disabled or not an API key, or has a blank in it";
const PERMISSION: &str = "let the key's user call mps:DescribeTaskDetail in access management";
const EXPIRED: &str = "check the id, the account and the edition: a task is kept for 7 days, in the international edition for 3";
const SIGN_UP: &str =
    "media processing is not in use in this account: check the account, or sign up for the service";
const NETWORK_LIST: &str =
    "the account lets this address call no API: ask whoever keeps its address list";

/// The common codes and those of DescribeTaskDetail and its neighbours.
#[rustfmt::skip] // a row a line
const CODES: &[(&str, Meaning)] = {
    use ErrorKind::{Auth, InvalidRequest, NotFound, Refused, Throttled, Unavailable};
    use Remedy::{Again, AgainOnce, FixClock, None, RenewCredentials, SlowDown};
    &[
        ("ActionOffline", row(InvalidRequest, None, "the service has withdrawn this operation")),
        ("AuthFailure", row(Auth, None, "")),
        ("AuthFailure.InvalidAuthorization", row(Auth, None, "something between here and the service changes the Authorization header")),
        ("AuthFailure.InvalidSecretId", row(Auth, None, KEY_ID)),
        ("AuthFailure.MFAFailure", row(Auth, None, "the account asks for a second factor that an API call cannot give")),
        ("AuthFailure.SecretIdNotFound", row(Auth, RenewCredentials, KEY_ID)),
        ("AuthFailure.SignatureExpire", row(Auth, FixClock, "set this machine's clock: it is more than five minutes off")),
        ("AuthFailure.SignatureFailure", row(Auth, None, "check the secret key: it does not belong to the secret id, unless something on the way changes the request")),
        ("AuthFailure.TokenFailure", row(Auth, RenewCredentials, "get new temporary credentials: the token has expired or belongs to other keys")),
        ("AuthFailure.UnauthorizedOperation", row(Auth, None, PERMISSION)),
        ("DryRunOperation", row(InvalidRequest, None, "")),
        ("FailedOperation", row(Refused, None, "")),
        ("FailedOperation.InvalidMpsUser", row(Auth, None, SIGN_UP)),
        ("FailedOperation.InvalidUser", row(Auth, None, SIGN_UP)),
        ("FailedOperation.TaskNotFound", row(NotFound, None, EXPIRED)),
        ("InternalError", row(Unavailable, Again, "")),
        ("InvalidAction", row(InvalidRequest, None, "check the endpoint: its host does not know this operation")),
        ("InvalidParameter", row(InvalidRequest, None, "")),
        ("InvalidParameter.NotFound", row(NotFound, None, EXPIRED)),
        ("InvalidParameterValue", row(InvalidRequest, None, "check the task's id")),
        ("InvalidParameterValue.UserUnRegister", row(Auth, None, SIGN_UP)),
        ("InvalidRequest", row(InvalidRequest, None, "")),
        ("IpInBlacklist", row(Auth, None, NETWORK_LIST)),
        ("IpNotInWhitelist", row(Auth, None, NETWORK_LIST)),
        ("LimitExceeded", row(Refused, None, "a quota of the account is used up")),
        ("MissingParameter", row(InvalidRequest, None, "")),
        ("NoSuchProduct", row(InvalidRequest, None, "check the endpoint: its host does not serve media processing")),
        ("NoSuchVersion", row(InvalidRequest, None, "check the endpoint: its host does not know this version of the API")),
        ("RequestLimitExceeded", row(Throttled, SlowDown, "")),
        ("RequestLimitExceeded.GlobalRegionUinLimitExceeded", row(Throttled, SlowDown, "the account's limit over all regions is reached")),
        ("RequestLimitExceeded.IPLimitExceeded", row(Throttled, SlowDown, "the limit of this address is reached")),
        ("RequestLimitExceeded.UinLimitExceeded", row(Throttled, SlowDown, "the account's limit is reached: let all programs that use it share one quota")),
        ("RequestSizeLimitExceeded", row(InvalidRequest, None, "")),
        ("ResourceInUse", row(Refused, None, "")),
        ("ResourceInsufficient", row(Refused, None, "")),
        ("ResourceNotFound", row(NotFound, None, EXPIRED)),
        ("ResourceNotFound.UserUnregister", row(Auth, None, SIGN_UP)),
        ("ResourceUnavailable", row(Unavailable, AgainOnce, "")),
        ("ResponseSizeLimitExceeded", row(Refused, None, "the task's answer is larger than the service sends")),
        ("ServiceUnavailable", row(Unavailable, Again, "")),
        ("UnauthorizedOperation", row(Auth, None, PERMISSION)),
        ("UnknownParameter", row(InvalidRequest, None, "")),
        ("UnsupportedOperation", row(Refused, None, "")),
        ("UnsupportedProtocol", row(InvalidRequest, None, "the service is called by https")),
        ("UnsupportedRegion", row(InvalidRequest, None, "leave the region out, or name one that media processing serves")),
    ]
};

#[cfg(test)]
mod tests {
    use super::{CODES, Remedy, meaning_of_code, meaning_of_status};
    use crate::ErrorKind;
    use http::StatusCode;

    /// The service's list of common codes with their class: R and r are asked again (r once), T throttles, E is the clock, F the
    /// credentials, the others are final: A for who asks, C for what is asked, N for what is not there, X for other reasons.
    const COMMON: &str = "
        ActionOffline C
        AuthFailure.InvalidAuthorization A
        AuthFailure.InvalidSecretId A
        AuthFailure.MFAFailure A
        AuthFailure.SecretIdNotFound F
        AuthFailure.SignatureExpire E
        AuthFailure.SignatureFailure A
        AuthFailure.TokenFailure F
        AuthFailure.UnauthorizedOperation A
        DryRunOperation C
        FailedOperation X
        InternalError R
        InvalidAction C
        InvalidParameter C
        InvalidParameterValue C
        InvalidRequest C
        MissingParameter C
        UnknownParameter C
        IpInBlacklist A
        IpNotInWhitelist A
        LimitExceeded X
        NoSuchProduct C
        NoSuchVersion C
        RequestLimitExceeded T
        RequestLimitExceeded.GlobalRegionUinLimitExceeded T
        RequestLimitExceeded.IPLimitExceeded T
        RequestLimitExceeded.UinLimitExceeded T
        RequestSizeLimitExceeded C
        ResponseSizeLimitExceeded X
        ResourceInUse X
        ResourceInsufficient X
        ResourceNotFound N
        ResourceUnavailable r
        ServiceUnavailable R
        UnauthorizedOperation A
        UnsupportedOperation X
        UnsupportedProtocol C
        UnsupportedRegion C
    ";

    #[test]
    fn every_common_code_has_its_class() {
        let mut rows = 0;
        for line in COMMON.split('\n').map(str::trim).filter(|l| !l.is_empty()) {
            let (code, class) = line.split_once(' ').unwrap();
            let meaning = meaning_of_code(code);
            assert!(CODES.iter().any(|(row, _)| *row == code), "{code}");
            let expected = match class {
                "R" => (Remedy::Again, ErrorKind::Unavailable),
                "r" => (Remedy::AgainOnce, ErrorKind::Unavailable),
                "T" => (Remedy::SlowDown, ErrorKind::Throttled),
                "E" => (Remedy::FixClock, ErrorKind::Auth),
                "F" => (Remedy::RenewCredentials, ErrorKind::Auth),
                "A" => (Remedy::None, ErrorKind::Auth),
                "N" => (Remedy::None, ErrorKind::NotFound),
                "X" => (Remedy::None, ErrorKind::Refused),
                _ => (Remedy::None, ErrorKind::InvalidRequest),
            };
            assert_eq!((meaning.remedy, meaning.kind), expected, "{code}");
            rows += 1;
        }
        assert_eq!(rows, 38);
    }

    #[test]
    fn for_what_people_meet_there_is_advice() {
        for (code, says) in [
            ("AuthFailure.InvalidSecretId", "secret id"),
            ("AuthFailure.SecretIdNotFound", "secret id"),
            ("AuthFailure.SignatureExpire", "clock"),
            ("AuthFailure.SignatureFailure", "secret key"),
            ("AuthFailure.TokenFailure", "temporary credentials"),
            (
                "AuthFailure.UnauthorizedOperation",
                "mps:DescribeTaskDetail",
            ),
            ("UnauthorizedOperation", "mps:DescribeTaskDetail"),
            ("IpInBlacklist", "address"),
            ("IpNotInWhitelist", "address"),
            ("ResourceNotFound", "7 days"),
            ("FailedOperation.TaskNotFound", "7 days"),
            ("UnsupportedRegion", "region"),
            ("FailedOperation.InvalidMpsUser", "sign up"),
        ] {
            let advice = meaning_of_code(code).advice;
            assert!(advice.contains(says), "{code}: {advice}");
        }
    }

    #[test]
    fn an_unknown_sub_code_means_what_its_prefix_means() {
        for (code, known) in [
            ("InternalError.AccessDBError", "InternalError"),
            ("RequestLimitExceeded.Brand.New", "RequestLimitExceeded"),
            (
                "RequestLimitExceeded.IPLimitExceeded.New",
                "RequestLimitExceeded.IPLimitExceeded",
            ),
            ("ResourceNotFound.TaskNotFound", "ResourceNotFound"),
            ("AuthFailure.Fresh", "AuthFailure"),
            ("InvalidParameterValue.TaskId", "InvalidParameterValue"),
            ("FailedOperation.UserArrears", "FailedOperation"),
            ("LimitExceeded.CreateTask", "LimitExceeded"),
        ] {
            assert_eq!(meaning_of_code(code), meaning_of_code(known), "{code}");
        }
        for code in [
            "",
            ".",
            "Fresh",
            "Fresh.InternalError",
            "internalerror",
            "InternalErrors",
        ] {
            let meaning = meaning_of_code(code);
            assert_eq!(meaning.kind, ErrorKind::Refused, "{code}");
            assert_eq!(meaning.remedy, Remedy::None, "{code}");
        }
    }

    #[test]
    fn without_a_code_the_status_decides() {
        for (status, kind, remedy) in [
            (200, ErrorKind::Unreadable, Remedy::AgainOnce),
            (204, ErrorKind::Unreadable, Remedy::AgainOnce),
            (302, ErrorKind::Unreadable, Remedy::None),
            (400, ErrorKind::Unreadable, Remedy::None),
            (403, ErrorKind::Unreadable, Remedy::None),
            (404, ErrorKind::Unreadable, Remedy::None),
            (408, ErrorKind::Unavailable, Remedy::Again),
            (425, ErrorKind::Unavailable, Remedy::Again),
            (429, ErrorKind::Throttled, Remedy::SlowDown),
            (500, ErrorKind::Unavailable, Remedy::Again),
            (502, ErrorKind::Unavailable, Remedy::Again),
            (503, ErrorKind::Unavailable, Remedy::Again),
            (504, ErrorKind::Unavailable, Remedy::Again),
            (599, ErrorKind::Unavailable, Remedy::Again),
        ] {
            let meaning = meaning_of_status(StatusCode::from_u16(status).unwrap());
            assert_eq!((meaning.kind, meaning.remedy), (kind, remedy), "{status}");
        }
    }
}
