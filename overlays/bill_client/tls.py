"""Trust in servers: where the roots come from, and what to do about a chain that fails. Nothing is ever pinned."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bill_api import errors as api
from bill_client.errors import BillError, CertificateError, ConfigurationError
from bill_client.shapes import is_path

if TYPE_CHECKING:
    import ssl

    from bill_client.certificates import Certificate

__all__ = ("broken_chain", "explained", "find_trust", "host_and_port")

_OUT_OF_DATE = frozenset((9, 10))
_OTHER_NAME = frozenset((62, 64))
_WEAK = frozenset((66, 67, 68))
"""Codes of OpenSSL: not yet valid and expired; another name and another address; key or hash too weak."""


def find_trust(
    ssl_context: ssl.SSLContext | None, ca_bundle: str | os.PathLike[str] | None, *, system_trust: bool
) -> ssl.SSLContext | None:
    """The context to connect with, or None for the one that the process shares.

    Args:
        ssl_context: a context of the caller's own.
        ca_bundle: a PEM file, or a folder of them as ``c_rehash`` makes it, with the only roots to trust.
        system_trust: whether to trust what the operating system trusts, by way of ``truststore``.

    Raises:
        ConfigurationError: two of them are given, the bundle cannot be read, or ``truststore`` is not installed.
    """
    if (ssl_context is not None) + (ca_bundle is not None) + bool(system_trust) > 1:
        message = "give one of ssl_context, ca_bundle and system_trust: each says alone whom to trust"
        raise ConfigurationError(message)
    if ca_bundle is not None:
        return _of_bundle(ca_bundle)
    return _of_system() if system_trust else ssl_context


def _of_bundle(ca_bundle: object) -> ssl.SSLContext:
    import ssl

    if not is_path(ca_bundle):
        message = f"ca_bundle must be a path, not {type(ca_bundle).__name__}"
        raise ConfigurationError(message)
    path = Path(ca_bundle).expanduser()
    try:
        if path.is_dir():
            return ssl.create_default_context(capath=str(path))
        return ssl.create_default_context(cafile=str(path))
    except ssl.SSLError:
        problem = "holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)"
    except (OSError, ValueError) as error:
        problem = f"cannot be read: {getattr(error, 'strerror', None) or type(error).__name__}"
    message = f"ca_bundle {path} {problem}"
    raise ConfigurationError(message)


def _of_system() -> ssl.SSLContext:
    import ssl

    try:
        import truststore
    except ImportError:
        message = "system_trust needs truststore; install bill-client[truststore]"
        raise ConfigurationError(message) from None
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def host_and_port(base_url: str) -> tuple[str, int]:
    """Where a TLS connection goes."""
    parts = urlsplit(base_url)
    return parts.hostname or "", parts.port or 443


def broken_chain(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """The refusal of a certificate behind a failure to send, or None where it failed for something else.

    What the caller was handling when it made the call stands at the end of the same line; an error of this package or
    of ``bill_api`` marks where that begins.

    Args:
        error: what ``bill_api.client`` raised.
    """
    import ssl

    each = error.__cause__ or error.__context__
    while each is not None and not isinstance(each, OSError | BillError | api.TransportError):
        each = each.__cause__ or each.__context__
    return each if isinstance(each, ssl.SSLCertVerificationError) else None


def explained(
    operation: str, host: str, problem: ssl.SSLCertVerificationError, shown: Certificate | None
) -> CertificateError:
    """The error for a chain that fails, with what is known and what can be done.

    Args:
        operation: what was called.
        host: whose certificate it is.
        problem: what OpenSSL says.
        shown: the certificate of the host, None where it could not be had.
    """
    reason = (problem.verify_message or "it could not be verified").rstrip(".")
    known = "" if shown is None else f"; it was issued by {shown.issuer} and is valid until {shown.ends:%Y-%m-%d}"
    return CertificateError(
        f"{operation}: the certificate of {host} is not trusted: {reason}{known}",
        operation=operation,
        hint=_advice(problem.verify_code),
        host=host,
        issuer=None if shown is None else shown.issuer,
        expires=None if shown is None else shown.ends,
    )


def _advice(code: int) -> str:
    if code in _OUT_OF_DATE:
        return (
            "check the clock of this machine; if it is right, the operator of the server has to renew the certificate"
        )
    if code in _OTHER_NAME:
        return "the certificate is for another name: check base_url, the name service and proxies on the way"
    if code in _WEAK:
        return "the server or a proxy on the way uses an outdated certificate; its operator has to replace it"
    return (
        "if the issuer is a proxy of your company, pass ca_bundle= with the path of its root, or system_trust=True "
        "where the system trusts it; if it is a public one, renew the roots with: pip install --upgrade certifi; "
        "otherwise stop, because somebody may be reading along"
    )
