//! Where Tencent Cloud keys come from: a chain of providers with one cache.
