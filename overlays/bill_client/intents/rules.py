"""How patient the ledger is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from bill_client.errors import ConfigurationError

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ("IntentRules",)


def _seconds(_instance: object, attribute: Attribute[Any], value: object) -> None:
    least = "at least" if attribute.name == "wait" else "above"
    number = isinstance(value, int | float) and not isinstance(value, bool) and value < math.inf
    if not number or not (value >= 0 if attribute.name == "wait" else value > 0):  # type: ignore[operator]
        message = f"IntentRules: {attribute.name} must be a number of seconds {least} 0, not {value!r}"
        raise ConfigurationError(message)


@frozen(kw_only=True)
class IntentRules:
    """How long is waited for what.

    Args:
        lease: seconds for which whoever claims a key is alone with it, and again from when it is sent.
        settle: seconds after sending during which not being there proves nothing.
        wait: seconds for which a second caller with the same key waits for the first.

    Raises:
        ConfigurationError: a number cannot be meant.
    """

    lease: float = field(default=120.0, validator=_seconds)
    settle: float = field(default=900.0, validator=_seconds)
    wait: float = field(default=60.0, validator=_seconds)
