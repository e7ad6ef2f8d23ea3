"""Signing in and out, and keeping the session in between."""
