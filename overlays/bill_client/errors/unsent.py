"""What goes wrong before anything is sent, and stays wrong however often the call is made."""

from __future__ import annotations

from bill_client.errors.base import BillError

__all__ = ("ConfigurationError", "MissingCredentials", "StoreError")


class ConfigurationError(BillError):
    """The client was set up wrongly, or is closed. Nothing was sent."""


class MissingCredentials(BillError):
    """None of the client's credentials serves this operation. Nothing was sent."""


class StoreError(BillError):
    """The state store cannot be used: locked, read-only, full, damaged, out of reach, or made by a newer version."""
