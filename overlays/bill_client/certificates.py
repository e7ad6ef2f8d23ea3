"""What a certificate says of itself, as far as it helps to explain why it was refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

__all__ = ("Certificate", "fetch_certificate", "read_certificate")

_NAMES = {b"\x55\x04\x03": "CN", b"\x55\x04\x0a": "O", b"\x55\x04\x0b": "OU", b"\x55\x04\x06": "C"}
_SEQUENCE, _VERSION, _UTC_TIME, _BMP_STRING = 0x30, 0xA0, 0x17, 0x1E
_LONG_FORM = 0x80
_LONGEST_NAME = 200
_CENTURY_TURNS = 50


class Certificate(NamedTuple):
    """The parts of a certificate that people ask about."""

    subject: str
    """Whose it is, such as ``CN=gateway.stage.bill.com``."""
    issuer: str
    """Who vouches for it, such as ``CN=WR3, O=Google Trust Services, C=US``."""
    begins: datetime
    """From when it is valid."""
    ends: datetime
    """Until when it is valid."""


def fetch_certificate(host: str, port: int, timeout: float) -> Certificate | None:
    """The certificate that a server shows, unverified: to be looked at, not trusted. Sends a greeting and no more.

    Args:
        host: name of the server.
        port: where it listens.
        timeout: seconds for connecting and for each phase of the greeting.

    Returns:
        The certificate, or None where it cannot be had, such as behind a proxy.
    """
    import ssl

    try:
        shown = ssl.get_server_certificate((host, port), timeout=timeout)
        return read_certificate(ssl.PEM_cert_to_DER_cert(shown))
    except (OSError, ValueError):
        return None


def read_certificate(der: bytes) -> Certificate:
    """Read a certificate.

    Args:
        der: the certificate as it comes over the wire (X.509, DER).

    Raises:
        ValueError: it is none.
    """
    try:
        return _certificate(der)
    except (IndexError, OverflowError, ValueError) as error:
        message = "the bytes are no X.509 certificate"
        raise ValueError(message) from error


def _certificate(der: bytes) -> Certificate:
    body = [part for tag, part in _parts(_inside(_inside(der))) if tag != _VERSION]
    _serial, _algorithm, issuer, validity, subject = body[:5]
    begins, ends = (_time(tag, part) for tag, part in _parts(validity))
    return Certificate(_name(subject), _name(issuer), begins, ends)


def _inside(data: bytes) -> bytes:
    """The content of the sequence that the data begins with."""
    tag, part = next(_parts(data), (0, b""))
    if tag != _SEQUENCE:
        raise IndexError
    return part


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of each element."""
    at = 0
    while at < len(data):
        tag, size = data[at], data[at + 1]
        at += 2
        if size >= _LONG_FORM:
            digits = size - _LONG_FORM
            size = int.from_bytes(data[at : at + digits], "big")
            at += digits
        if size > len(data) - at:
            raise IndexError
        yield tag, data[at : at + size]
        at += size


def _name(data: bytes) -> str:
    """A name as people write it; what cannot be printed is left out, because a stranger wrote it."""
    found: list[str] = []
    for _, group in _parts(data):
        for _, pair in _parts(group):
            (_, kind), (tag, value) = _parts(pair)
            if kind in _NAMES:
                text = value.decode("utf-16-be" if tag == _BMP_STRING else "utf-8", "replace")
                found.append(f"{_NAMES[kind]}={''.join(filter(str.isprintable, text))}")
    order = list(_NAMES.values())
    found.sort(key=lambda each: order.index(each.partition("=")[0]))
    return ", ".join(found)[:_LONGEST_NAME]


def _time(tag: int, data: bytes) -> datetime:
    text = data.decode("ascii")
    if tag == _UTC_TIME:
        text = ("20" if int(text[:2]) < _CENTURY_TURNS else "19") + text
    return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
