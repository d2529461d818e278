//! Tencent Cloud request signing: TC3-HMAC-SHA256 and the older query signature.
