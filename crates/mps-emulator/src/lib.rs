//! The service on loopback: scripted task lives, faults on demand, its own signature check.
