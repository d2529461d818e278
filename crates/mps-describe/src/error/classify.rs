//! Classification of the service's error codes and of bare HTTP statuses: the kind of error, the
//! retry action, and advice. No I/O.

use super::kind::ErrorKind;
use http::StatusCode;

/// Placeholder in advice for the name of the operation.
pub(crate) const OPERATION: &str = "{operation}";

/// Classification of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Classification {
    pub(crate) kind: ErrorKind,
    pub(crate) action: RetryAction,
    /// Advice to the caller, as English sentences. Empty if the message is enough. It may contain
    /// [`OPERATION`].
    pub(crate) advice: &'static str,
    /// The advice speaks of a task, and is wrong for anything else.
    about_tasks: bool,
}

/// Action that may turn the same request into an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryAction {
    /// Give up, because nothing that the client can do helps.
    None,
    /// Retry after a pause.
    Retry,
    /// Retry after a pause, but only once.
    RetryOnce,
    /// Retry after a longer pause, and lower the pace of all requests.
    SlowDown,
    /// Sign by the server's clock.
    FixClock,
    /// Sign with new credentials.
    RenewCredentials,
}

impl RetryAction {
    /// Returns whether the action corrects the cause instead of waiting for it to end.
    pub(crate) fn is_correction(self) -> bool {
        matches!(self, Self::FixClock | Self::RenewCredentials)
    }
}

/// Classifies `code` by its own row. Otherwise by a sub-code that means the same under every
/// prefix. Otherwise by the row of the longest prefix that ends before a dot.
pub(crate) fn classify_code(code: &str) -> Classification {
    let mut name = code;
    loop {
        if let Some((_, classification)) = CODES.iter().find(|(row, _)| *row == name) {
            return match code[name.len()..].strip_prefix('.') {
                Some(sub_code) => classification.of_sub_code(sub_code),
                None => *classification,
            };
        }
        let (prefix, last) = match name.rsplit_once('.') {
            Some((prefix, last)) => (Some(prefix), last),
            None => (None, name),
        };
        if let Some((_, classification)) = SUB_CODES.iter().find(|(end, _)| ends_with(last, end)) {
            return *classification;
        }
        match prefix {
            Some(prefix) => name = prefix,
            None => return row(ErrorKind::Refused, RetryAction::None, ""),
        }
    }
}

/// Returns whether `code` proves that the service refused the request before processing it. The
/// others may come from the middle of processing, such as `InternalError`.
pub(crate) fn proves_refusal(code: &str) -> bool {
    matches!(
        classify_code(code).kind,
        ErrorKind::Auth | ErrorKind::InvalidRequest | ErrorKind::NotFound | ErrorKind::Throttled
    )
}

impl Classification {
    /// Returns the classification for a request that names no task. It keeps advice about tasks
    /// only if the code itself speaks of a task.
    pub(crate) fn without_task(self, code: &str) -> Self {
        self.of_sub_code(code)
    }

    /// Classifies a sub-code without a row. It inherits the class, but advice about tasks only if
    /// it speaks of a task itself.
    fn of_sub_code(self, sub_code: &str) -> Self {
        if !self.about_tasks {
            return self;
        }
        let advice = match subject(sub_code) {
            Some(Subject::Task) => self.advice,
            Some(Subject::Template) if self.kind == ErrorKind::NotFound => TEMPLATE,
            Some(Subject::File) if self.kind == ErrorKind::NotFound => FILE,
            _ => "",
        };
        Self { advice, ..self }
    }
}

/// The thing that a sub-code speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Task,
    Template,
    /// A file of any storage: an object, its bucket, or a download.
    File,
}

/// The words by which sub-codes name their subject, as the service capitalises them.
const SUBJECTS: [(&str, Subject); 11] = [
    ("Task", Subject::Task),
    ("Template", Subject::Template),
    ("Cos", Subject::File),
    ("COS", Subject::File),
    ("Bucket", Subject::File),
    ("File", Subject::File),
    ("Source", Subject::File),
    ("Src", Subject::File),
    ("Download", Subject::File),
    ("Url", Subject::File),
    ("URL", Subject::File),
];

/// The subject of a sub-code such as `TemplateNotExist`. Of several words the last one decides, as
/// `TaskTemplate` is a template and `DownloadTask` a task.
fn subject(sub_code: &str) -> Option<Subject> {
    let places = SUBJECTS.iter().flat_map(|(word, subject)| {
        sub_code
            .match_indices(word)
            .filter(|(at, _)| {
                let rest = &sub_code[at + word.len()..];
                // A plural is still the word; `Filename` and `Cost` are others.
                let rest = rest.strip_prefix('s').unwrap_or(rest);
                !rest.starts_with(|next: char| next.is_ascii_lowercase())
            })
            .map(|(at, _)| (at, *subject))
    });
    places.max_by_key(|(at, _)| *at).map(|(_, subject)| subject)
}

/// Returns whether `text` ends with `end`, in letters of either case.
fn ends_with(text: &str, end: &str) -> bool {
    let tail = text
        .len()
        .checked_sub(end.len())
        .and_then(|at| text.get(at..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// Classifies an answer without a code of the service, such as the page of a gateway.
pub(crate) fn classify_status(status: StatusCode) -> Classification {
    match status.as_u16() {
        429 => row(ErrorKind::Throttled, RetryAction::SlowDown, ""),
        408 | 425 | 500..=599 => row(ErrorKind::Unavailable, RetryAction::Retry, ""),
        // The answer of the service was expected. Reading is harmless, so one retry is too.
        200..=299 => row(ErrorKind::Unreadable, RetryAction::RetryOnce, ""),
        300..=399 => row(
            ErrorKind::Unreadable,
            RetryAction::None,
            "Redirects are never followed. Check the endpoint.",
        ),
        _ => row(
            ErrorKind::Unreadable,
            RetryAction::None,
            "Something other than the service answered. Check the endpoint and the proxy.",
        ),
    }
}

const fn row(kind: ErrorKind, action: RetryAction, advice: &'static str) -> Classification {
    Classification {
        kind,
        action,
        advice,
        about_tasks: false,
    }
}

/// A row whose advice speaks of a task.
const fn task_row(kind: ErrorKind, action: RetryAction, advice: &'static str) -> Classification {
    Classification {
        about_tasks: true,
        ..row(kind, action, advice)
    }
}

const KEY_ID: &str =
    "Check the secret id. It is unknown, disabled, not an API key, or contains a blank.";
const PERMISSION: &str = "Allow the key's user to call mps:{operation} in access management.";
const EXPIRED: &str = "Check the id, the account and the edition. A task is kept for 7 days, in the international edition for 3.";
const TEMPLATE: &str = "Check the template's id and the account.";
const FILE: &str = "Check the file's bucket, region and path, or its URL.";
const ARREARS: &str = "The account is in arrears. Settle its bill in the console.";
const SIGN_UP: &str = "Media processing is not active in this account. Check the account, or sign up for the service.";
const NETWORK_LIST: &str = "The account does not allow API calls from this address. Ask the account's administrator to add it.";

/// The common codes and those of DescribeTaskDetail and its neighbours.
#[rustfmt::skip] // a row a line
const CODES: &[(&str, Classification)] = {
    use ErrorKind::{Auth, InvalidRequest, NotFound, Refused, Throttled, Unavailable};
    use RetryAction::{Retry, RetryOnce, FixClock, None, RenewCredentials, SlowDown};
    &[
        ("ActionOffline", row(InvalidRequest, None, "The service has withdrawn this operation. Use another one.")),
        ("AuthFailure", row(Auth, None, "")),
        ("AuthFailure.InvalidAuthorization", row(Auth, None, "Check the proxy. Something between this machine and the service changes the Authorization header.")),
        ("AuthFailure.InvalidSecretId", row(Auth, None, KEY_ID)),
        ("AuthFailure.MFAFailure", row(Auth, None, "The account requires a second factor, which an API call cannot provide. Use another key.")),
        ("AuthFailure.SecretIdNotFound", row(Auth, RenewCredentials, KEY_ID)),
        ("AuthFailure.SignatureExpire", row(Auth, FixClock, "Set this machine's clock. It is more than five minutes off.")),
        ("AuthFailure.SignatureFailure", row(Auth, None, "Check the secret key. It does not belong to the secret id, unless a proxy changes the request.")),
        ("AuthFailure.TokenFailure", row(Auth, RenewCredentials, "Get new temporary credentials. The token has expired or belongs to another key.")),
        ("AuthFailure.UnauthorizedOperation", row(Auth, None, PERMISSION)),
        ("DryRunOperation", row(InvalidRequest, None, "")),
        ("FailedOperation", row(Refused, None, "")),
        ("FailedOperation.InvalidMpsUser", row(Auth, None, SIGN_UP)),
        ("FailedOperation.InvalidUser", row(Auth, None, SIGN_UP)),
        ("FailedOperation.TaskNotFound", task_row(NotFound, None, EXPIRED)),
        ("InternalError", row(Unavailable, Retry, "")),
        ("InvalidAction", row(InvalidRequest, None, "Check the endpoint. Its host does not know this operation.")),
        ("InvalidParameter", row(InvalidRequest, None, "")),
        ("InvalidParameter.NotFound", task_row(NotFound, None, EXPIRED)),
        ("InvalidParameterValue", task_row(InvalidRequest, None, "Check the task's id.")),
        ("InvalidParameterValue.UserUnRegister", row(Auth, None, SIGN_UP)),
        ("InvalidRequest", row(InvalidRequest, None, "")),
        ("IpInBlacklist", row(Auth, None, NETWORK_LIST)),
        ("IpNotInWhitelist", row(Auth, None, NETWORK_LIST)),
        ("LimitExceeded", row(Refused, None, "A quota of the account is used up. Ask for a higher one in the console.")),
        ("MissingParameter", row(InvalidRequest, None, "")),
        ("NoSuchProduct", row(InvalidRequest, None, "Check the endpoint. Its host does not serve media processing.")),
        ("NoSuchVersion", row(InvalidRequest, None, "Check the endpoint. Its host does not know this version of the API.")),
        ("RequestLimitExceeded", row(Throttled, SlowDown, "")),
        ("RequestLimitExceeded.GlobalRegionUinLimitExceeded", row(Throttled, SlowDown, "The account's limit over all regions is reached. Lower `requests_per_second`.")),
        ("RequestLimitExceeded.IPLimitExceeded", row(Throttled, SlowDown, "The limit of this address is reached. Lower `requests_per_second`.")),
        ("RequestLimitExceeded.UinLimitExceeded", row(Throttled, SlowDown, "The account's limit is reached. Make all programs that use it share one rate limit.")),
        ("RequestSizeLimitExceeded", row(InvalidRequest, None, "")),
        ("ResourceInUse", row(Refused, None, "")),
        ("ResourceInsufficient", row(Refused, None, "")),
        ("ResourceNotFound", task_row(NotFound, None, EXPIRED)),
        ("ResourceNotFound.UserUnregister", row(Auth, None, SIGN_UP)),
        ("ResourceUnavailable", row(Unavailable, RetryOnce, "")),
        ("ResponseSizeLimitExceeded", row(Refused, None, "The task's answer is larger than the service can send. Use the task's notification.")),
        ("ServiceUnavailable", row(Unavailable, Retry, "")),
        ("UnauthorizedOperation", row(Auth, None, PERMISSION)),
        ("UnknownParameter", row(InvalidRequest, None, "")),
        ("UnsupportedOperation", row(Refused, None, "")),
        ("UnsupportedProtocol", row(InvalidRequest, None, "Use https.")),
        ("UnsupportedRegion", row(InvalidRequest, None, "Leave the region out, or name one that media processing serves.")),
    ]
};

/// Ends of sub-codes with the same classification under every prefix. Case does not matter.
const SUB_CODES: [(&str, Classification); 2] = [
    // The service spells it `NetWorkError`. It may lie within the service or at the user's storage.
    (
        "NetworkError",
        row(ErrorKind::Unavailable, RetryAction::RetryOnce, ""),
    ),
    (
        "Arrears",
        row(ErrorKind::Refused, RetryAction::None, ARREARS),
    ),
];

#[cfg(test)]
mod tests {
    use super::{CODES, RetryAction, classify_code, classify_status};
    use crate::ErrorKind;
    use http::StatusCode;

    /// The service's list of common codes with their classes. R and r are retried (r once), T
    /// throttles, E is the clock, F the credentials. The others are final: A for the caller, C for
    /// the request, N for what does not exist, X for other reasons.
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
    fn common_codes_are_classified() {
        let mut rows = 0;
        for line in COMMON.split('\n').map(str::trim).filter(|l| !l.is_empty()) {
            let (code, class) = line.split_once(' ').unwrap();
            let classification = classify_code(code);
            assert!(CODES.iter().any(|(row, _)| *row == code), "{code}");
            let expected = match class {
                "R" => (RetryAction::Retry, ErrorKind::Unavailable),
                "r" => (RetryAction::RetryOnce, ErrorKind::Unavailable),
                "T" => (RetryAction::SlowDown, ErrorKind::Throttled),
                "E" => (RetryAction::FixClock, ErrorKind::Auth),
                "F" => (RetryAction::RenewCredentials, ErrorKind::Auth),
                "A" => (RetryAction::None, ErrorKind::Auth),
                "N" => (RetryAction::None, ErrorKind::NotFound),
                "X" => (RetryAction::None, ErrorKind::Refused),
                _ => (RetryAction::None, ErrorKind::InvalidRequest),
            };
            assert_eq!(
                (classification.action, classification.kind),
                expected,
                "{code}"
            );
            rows += 1;
        }
        assert_eq!(rows, 38);
    }

    #[test]
    fn common_errors_have_advice() {
        for (code, says) in [
            ("AuthFailure.InvalidSecretId", "secret id"),
            ("AuthFailure.SecretIdNotFound", "secret id"),
            ("AuthFailure.SignatureExpire", "clock"),
            ("AuthFailure.SignatureFailure", "secret key"),
            ("AuthFailure.TokenFailure", "temporary credentials"),
            ("AuthFailure.UnauthorizedOperation", "mps:{operation}"),
            ("UnauthorizedOperation", "mps:{operation}"),
            ("IpInBlacklist", "address"),
            ("IpNotInWhitelist", "address"),
            ("ResourceNotFound", "7 days"),
            ("FailedOperation.TaskNotFound", "7 days"),
            ("UnsupportedRegion", "region"),
            ("FailedOperation.InvalidMpsUser", "sign up"),
            ("FailedOperation.UserArrears", "arrears"),
        ] {
            let advice = classify_code(code).advice;
            assert!(advice.contains(says), "{code}: {advice}");
        }
    }

    #[test]
    fn unknown_sub_code_is_classified_by_prefix() {
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
            ("LimitExceeded.CreateTask", "LimitExceeded"),
        ] {
            assert_eq!(classify_code(code), classify_code(known), "{code}");
        }
        for code in [
            "",
            ".",
            "Fresh",
            "Fresh.InternalError",
            "internalerror",
            "InternalErrors",
        ] {
            let classification = classify_code(code);
            assert_eq!(classification.kind, ErrorKind::Refused, "{code}");
            assert_eq!(classification.action, RetryAction::None, "{code}");
        }
    }

    const PREFIXES: [&str; 8] = [
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "ResourceNotFound",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "Brand.New",
    ];

    #[test]
    fn network_error_under_any_prefix_is_retried_once() {
        for prefix in PREFIXES {
            for spelling in [
                "NetWorkError",
                "NetworkError",
                "networkerror",
                "NETWORKERROR",
                "InnerNetWorkError",
                "NetWorkError.New",
            ] {
                let code = format!("{prefix}.{spelling}");
                let classification = classify_code(&code);
                let class = (classification.kind, classification.action);
                assert_eq!(
                    class,
                    (ErrorKind::Unavailable, RetryAction::RetryOnce),
                    "{code}"
                );
                assert!(!classification.advice.contains("7 days"), "{code}");
            }
        }
        for other in ["Network", "NetWorkErrors", "\u{e9}etworkError"] {
            let code = format!("FailedOperation.{other}");
            assert_eq!(classify_code(&code).kind, ErrorKind::Refused, "{code}");
        }
    }

    #[test]
    fn arrears_under_any_prefix_are_final_with_advice_to_pay() {
        for prefix in PREFIXES {
            for spelling in ["UserArrears", "userarrears", "InArrears", "UserArrears.New"] {
                let code = format!("{prefix}.{spelling}");
                let classification = classify_code(&code);
                let class = (classification.kind, classification.action);
                assert_eq!(class, (ErrorKind::Refused, RetryAction::None), "{code}");
                assert!(classification.advice.contains("Settle its bill"), "{code}");
            }
        }
    }

    /// Sub-codes of what was not found, with what they speak of: a task, a template, a file, or
    /// something else.
    const SUB_CODES_BY_SUBJECT: &str = "
        TaskNotFound task
        TaskNotExist task
        TaskId task
        Task task
        Tasks task
        WorkflowTask task
        DownloadTask task
        New.TaskExpired task
        TemplateNotExist template
        Template template
        TemplatesNotExist template
        TranscodeTemplate.Gone template
        TaskTemplateNotExist template
        CosFileNotExist file
        CosBucketNotExist file
        CosBucketNameInvalid file
        CosObject file
        COSObjectNotExist file
        SourceFileNotExist file
        SourceFile file
        SrcFile file
        TaskFileNotExist file
        FilesNotExist file
        DownloadFail file
        FileDownloadFailed file
        Url file
        MediaURLNotExist file
        Person -
        Word -
        Taskforce -
        UserProfile -
        Filename -
        CostCenter -
        Brand.New -
        \u{4efb}\u{52a1} -
        . -
    ";

    #[test]
    fn advice_about_tasks_is_inherited_by_sub_codes_about_tasks_alone() {
        let mut rows = 0;
        for line in SUB_CODES_BY_SUBJECT.trim().lines().map(str::trim) {
            let (sub_code, subject) = line.split_once(' ').unwrap();
            for (prefix, of_tasks) in [
                ("ResourceNotFound", "7 days"),
                ("InvalidParameter.NotFound", "7 days"),
                ("InvalidParameterValue", "Check the task's id."),
            ] {
                let code = format!("{prefix}.{sub_code}");
                let (classification, known) = (classify_code(&code), classify_code(prefix));
                let class = (classification.kind, classification.action);
                assert_eq!(class, (known.kind, known.action), "{code}");
                let is_missing = known.kind == ErrorKind::NotFound;
                let says = match subject {
                    "task" => of_tasks,
                    "template" if is_missing => "template's id",
                    "file" if is_missing => "bucket",
                    _ => "",
                };
                let advice = classification.advice;
                assert!(advice.contains(says), "{code}: {advice}");
                assert_eq!(advice.is_empty(), says.is_empty(), "{code}: {advice}");
                assert_eq!(
                    advice.contains("task"),
                    subject == "task",
                    "{code}: {advice}"
                );
            }
            rows += 1;
        }
        assert!(rows > 30, "{rows}");
    }

    #[test]
    fn advice_about_the_account_is_inherited_by_every_sub_code() {
        for (code, known) in [
            ("LimitExceeded.TooMuchTemplate", "LimitExceeded"),
            ("UnauthorizedOperation.CamNoAuth", "UnauthorizedOperation"),
            (
                "ResourceNotFound.UserUnregister.New",
                "ResourceNotFound.UserUnregister",
            ),
        ] {
            assert_eq!(classify_code(code), classify_code(known), "{code}");
        }
    }

    #[test]
    fn answer_without_code_is_classified_by_status() {
        for (status, kind, action) in [
            (200, ErrorKind::Unreadable, RetryAction::RetryOnce),
            (204, ErrorKind::Unreadable, RetryAction::RetryOnce),
            (302, ErrorKind::Unreadable, RetryAction::None),
            (400, ErrorKind::Unreadable, RetryAction::None),
            (403, ErrorKind::Unreadable, RetryAction::None),
            (404, ErrorKind::Unreadable, RetryAction::None),
            (408, ErrorKind::Unavailable, RetryAction::Retry),
            (425, ErrorKind::Unavailable, RetryAction::Retry),
            (429, ErrorKind::Throttled, RetryAction::SlowDown),
            (500, ErrorKind::Unavailable, RetryAction::Retry),
            (502, ErrorKind::Unavailable, RetryAction::Retry),
            (503, ErrorKind::Unavailable, RetryAction::Retry),
            (504, ErrorKind::Unavailable, RetryAction::Retry),
            (599, ErrorKind::Unavailable, RetryAction::Retry),
        ] {
            let classification = classify_status(StatusCode::from_u16(status).unwrap());
            assert_eq!(
                (classification.kind, classification.action),
                (kind, action),
                "{status}"
            );
        }
    }
}
