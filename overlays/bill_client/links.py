"""Where a link to a file leads, and whether the session may go there."""

from __future__ import annotations

from typing import Any
from urllib.parse import SplitResult, urlsplit

from attrs import field, frozen

from bill_client.config import HOSTS, is_loopback

__all__ = ("Link", "find_link")

_PORTS = {"https": 443, "http": 80}
_GATEWAYS = frozenset(f"https://{host}" for host in HOSTS.values())
_OF_HOSTS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-_")
_OF_ADDRESSES = frozenset("0123456789abcdef:.")


@frozen
class Link:
    """Address of a file; some links open it for anybody, so the path never shows.

    Args:
        origin: scheme, host and port where it is not the usual one.
        target: path and query as they are sent.
        is_own: whether the host is one of BILL's own, so that the session goes with the request.
    """

    origin: str
    target: str = field(repr=False)
    is_own: bool


def find_link(source: object, base_url: str) -> Link:
    """The address in an object such as a document, or in a text.

    Args:
        source: link, or object with a ``download_link``.
        base_url: that of the client, whose host counts as BILL's own besides the documented gateways.

    Raises:
        TypeError: it is neither a link nor an object that may have one.
        ValueError: the object has no link yet, or the link must not be followed. Nothing was sent.
    """
    parts = _split(_text(source))
    host = parts.hostname or ""
    if parts.scheme == "http" and not is_loopback(host):
        raise ValueError(f"a link to a file is plain http to {host}, which would show it on the way; nothing was sent")
    origin = _origin(parts)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Link(origin, target, origin in _GATEWAYS or origin == _origin(urlsplit(base_url)))


def _text(source: Any) -> str:
    if isinstance(source, str):
        return source
    if not hasattr(source, "download_link"):
        kind = type(source).__name__
        raise TypeError(f"a download needs a link or an object with a download_link, not {kind}")
    if not isinstance(link := source.download_link, str) or not link:
        kind = type(source).__name__
        raise ValueError(f"this {kind} has no download_link yet: files are ready some minutes after their upload")
    return link


def _split(link: str) -> SplitResult:
    """The parts of a link, which no other parser can read in another way; the link itself is not repeated."""
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError("this is no link to a file: its host or port cannot be read") from None
    if not (link.isascii() and link.isprintable()) or {" ", "\\"} & set(link):
        problem = "it has a space, a backslash or another character that links write in another way"
    elif parts.scheme not in _PORTS or not host:
        problem = "it must begin with https:// and a host"
    elif parts.username is not None or parts.password is not None:
        problem = "it has a user name before the host"
    elif not set(host) <= (_OF_ADDRESSES if ":" in host else _OF_HOSTS):
        problem = "its host has a character that hosts do not have"
    else:
        return parts
    raise ValueError(f"this is no link to a file: {problem}")


def _origin(parts: SplitResult) -> str:
    host = parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    port = "" if parts.port in (None, _PORTS.get(parts.scheme)) else f":{parts.port}"
    return f"{parts.scheme}://{shown}{port}"
