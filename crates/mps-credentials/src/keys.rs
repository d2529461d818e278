use crate::{CredentialsError, CredentialsErrorKind};
use mps_sign::Credential;
use zeroize::Zeroizing;

/// Keys as they were found, before they are known to be fit for use.
pub(crate) struct Keys<'a> {
    /// The source, as errors name it.
    pub(crate) origin: &'a str,
    /// What the source calls the three fields.
    pub(crate) names: [&'a str; 3],
    pub(crate) secret_id: Option<Zeroizing<String>>,
    pub(crate) secret_key: Option<Zeroizing<String>>,
    pub(crate) token: Option<Zeroizing<String>>,
}

impl Keys<'_> {
    /// The credential, if the id and the key are there and all fields can be sent as they are.
    pub(crate) fn check(mut self) -> Result<Credential, CredentialsError> {
        let [id_name, key_name, token_name] = self.names;
        let secret_id = required(self.origin, id_name, self.secret_id.take())?;
        let secret_key = required(self.origin, key_name, self.secret_key.take())?;
        check_sent(self.origin, id_name, &secret_id)?;
        check_text(self.origin, key_name, &secret_key)?;
        // Moved, not copied, so that the credential wipes the only copy.
        let credential = Credential::new(take(secret_id), take(secret_key));
        Ok(match self.token.take() {
            None => credential,
            Some(token) => {
                check_sent(self.origin, token_name, &token)?;
                credential.with_token(take(token))
            }
        })
    }
}

/// Checks what can be seen of a credential that the program made.
pub(crate) fn check_credential(
    origin: &str,
    credential: &Credential,
) -> Result<(), CredentialsError> {
    check_sent(origin, "secret id", credential.secret_id())?;
    credential
        .token()
        .map_or(Ok(()), |token| check_sent(origin, "token", token))
}

fn take(mut text: Zeroizing<String>) -> String {
    std::mem::take(&mut *text)
}

fn required(
    origin: &str,
    name: &str,
    value: Option<Zeroizing<String>>,
) -> Result<Zeroizing<String>, CredentialsError> {
    value.ok_or_else(|| invalid(origin, format!("{name} is missing")))
}

/// Checks a field that travels as it is.
pub(crate) fn check_sent(origin: &str, name: &str, value: &str) -> Result<(), CredentialsError> {
    check_text(origin, name, value)?;
    if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(invalid(
            origin,
            format!("{name} holds something else than visible ASCII characters"),
        ));
    }
    Ok(())
}

/// Checks a field that is used as it is, on this machine at least.
pub(crate) fn check_text(origin: &str, name: &str, value: &str) -> Result<(), CredentialsError> {
    let problem = if value.is_empty() {
        "is empty"
    } else if value.trim().is_empty() {
        "is blank"
    } else if value.chars().any(char::is_control) {
        "holds a control character, such as a line break"
    } else if value.trim() != value {
        "begins or ends with a space"
    } else if is_quoted(value) {
        "is in quotes, which would be taken as part of it: write it without"
    } else {
        return Ok(());
    };
    Err(invalid(origin, format!("{name} {problem}")))
}

/// As happens where a file of variables is not read by a shell.
fn is_quoted(value: &str) -> bool {
    value.len() > 1
        && ['"', '\'']
            .iter()
            .any(|quote| value.starts_with(*quote) && value.ends_with(*quote))
}

fn invalid(origin: &str, problem: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorKind::Invalid, origin, problem)
}
