"""Where a client talks to, and how: arguments, environment and defaults made into one value."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args
from urllib.parse import SplitResult, urlsplit

from attrs import field, frozen

from bill_client.errors import ConfigurationError
from bill_client.pace import REAL, Pace
from bill_client.shapes import is_number, is_text

if TYPE_CHECKING:
    import ssl

    from bill_api.drift import Drift

__all__ = ("HOSTS", "Config", "Environment", "find_base_url", "is_loopback")

Environment: TypeAlias = Literal["sandbox", "production"]
"""The two worlds of BILL, which share no data, keys or logins."""

HOSTS: dict[Environment, str] = {"sandbox": "gateway.stage.bill.com", "production": "gateway.prod.bill.com"}
"""Documented gateways."""
BASE_URL_VARIABLE = "BILL_BASE_URL"


def _check_timeout(_instance: object, _attribute: object, value: Any) -> None:
    if not is_number(value) or not 0 < value < math.inf:
        message = f"timeout must be a number of seconds above 0, not {value!r}"
        raise ConfigurationError(message)


@frozen(kw_only=True)
class Config:
    """Settings of a client.

    Args:
        base_url: scheme and host without a slash at the end.
        timeout: seconds for each of connecting, writing, reading and waiting for a connection.
        transport: an httpx transport in place of the network, or None.
        ssl_context: trust; None takes the shared context of ``bill_api.client``.
        strict: whether an answer that is not as described is an error.
        on_drift: called with each deviation, once per client.
        pace: clock, sleep and jitter of everything that waits.

    Raises:
        ConfigurationError: the timeout cannot be meant.
    """

    base_url: str
    timeout: float = field(validator=_check_timeout)
    transport: Any
    ssl_context: ssl.SSLContext | None
    strict: bool
    on_drift: Callable[[Drift], object] | None
    pace: Pace = REAL


def find_base_url(environment: str, base_url: str | None = None) -> str:
    """The address to use: the argument, else ``BILL_BASE_URL``, else the environment's own.

    Raises:
        ConfigurationError: there is no such environment, or the address is not acceptable.
    """
    if environment not in get_args(Environment):
        message = f'environment must be "sandbox" or "production", not {environment!r}'
        raise ConfigurationError(message)
    if base_url is not None:
        return _checked(base_url, "base_url", environment)
    if variable := os.environ.get(BASE_URL_VARIABLE):
        return _checked(variable, BASE_URL_VARIABLE, environment)
    return f"https://{HOSTS['production' if environment == 'production' else 'sandbox']}"


def _checked(url: str, name: str, environment: str) -> str:
    parts = _split(url)
    host = None if parts is None else parts.hostname
    if parts is None or host is None or parts.scheme not in ("http", "https"):
        problem = "must be a URL such as https://gateway.stage.bill.com or http://127.0.0.1:8080"
    elif parts.username is not None or parts.query or parts.fragment:
        problem = "must have no user name, query or fragment"
    elif parts.scheme == "http" and not is_loopback(host):
        problem = f"is plain http, which would show every secret on its way to {host}; use https"
    elif host == HOSTS["production"] and environment != "production":
        problem = 'is the production host; say environment="production" if real money may move'
    else:
        return parts.geturl().rstrip("/")
    message = f"{name} {problem}"
    raise ConfigurationError(message)


def _split(url: str) -> SplitResult | None:
    if not is_text(url) or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port  # only looked at when asked for
    except ValueError:
        return None
    return parts


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, so that nobody can listen on the way."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
