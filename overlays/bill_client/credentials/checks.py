"""Values of credentials that could not be sent, or would be refused; none of them is repeated in a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bill_client.errors import ConfigurationError

if TYPE_CHECKING:
    from attrs import Attribute

    from bill_client.credentials import Trustable


__all__ = ("check_device", "check_pair", "check_text")

LONGEST_DEVICE = 40
"""Characters. BILL takes 19 and refuses 49; where between them its limit lies is not known."""


def check_text(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Refuse what could not be sent; the value is not repeated, because it may be a secret."""
    where = f"{type(instance).__name__}: {attribute.name}"
    if value is None and attribute.default is None:
        return
    if not isinstance(value, str):
        message = f"{where} must be a str, not {type(value).__name__}"
        raise TypeError(message)
    if not value:
        message = f"{where} is empty"
        raise ConfigurationError(message)
    if attribute.metadata.get("header") and not (value.isascii() and value.isprintable() and " " not in value):
        message = f"{where} has a space, a line break or another character that a header cannot carry"
        raise ConfigurationError(message)


def check_device(device: object, where: str) -> None:
    """Refuse a name of a device that BILL would refuse, or might: it answers as if the code were wrong.

    Args:
        device: the name.
        where: what it was given to, for the message.

    Raises:
        ConfigurationError: it is empty, too long, or has characters that do not show.
    """
    if not isinstance(device, str) or not device or not device.isprintable() or device != device.strip():
        message = f"{where}: device must be a name of printable characters without spaces around it"
        raise ConfigurationError(message)
    if len(device) > LONGEST_DEVICE:
        message = (
            f"{where}: device has {len(device)} characters; BILL takes 19 and refuses 49, often as if the code were "
            f"wrong, so at most {LONGEST_DEVICE} are sent"
        )
        raise ConfigurationError(message)


def check_pair(login: Trustable) -> None:
    """A remembered id is good for its device alone."""
    where = type(login).__name__
    if (login.remember_me_id is None) != (login.device is None):
        message = f"{where}: remember_me_id and device go together"
        raise ConfigurationError(message)
    if login.device is not None:
        check_device(login.device, where)
