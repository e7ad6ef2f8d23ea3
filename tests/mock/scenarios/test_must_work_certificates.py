"""Row 01 of the announcements that must work: certificates rotate, also to another root, and nothing is pinned."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
import trustme

from tests.mock.support import LOGIN_FIELDS
from tests.mock.tls_support import TlsServer, ask, tls_server

if TYPE_CHECKING:
    from pathlib import Path

    from tests.mock.support import Api

OLD, NEW = trustme.CA(organization_name="Old Root"), trustme.CA(organization_name="New Root")


@pytest.fixture
def server(visitor: Api, tmp_path: Path) -> Iterator[TlsServer]:
    """The mock behind a certificate of the old root."""
    with tls_server(visitor.mock, OLD.issue_cert("localhost"), tmp_path) as running:
        yield running


def sign_in(server: TlsServer, visitor: Api, *roots: trustme.CA) -> dict[str, str]:
    """Headers of a session that was opened over a connection of its own."""
    body = {name: visitor.company[name] for name in LOGIN_FIELDS}
    connection = server.connect(*roots)
    session = ask(connection, "POST", "/login", body)["sessionId"]
    connection.close()
    return {"sessionId": session, "devKey": visitor.company["devKey"]}


def vendors(server: TlsServer, headers: dict[str, str], *roots: trustme.CA) -> list[str]:
    """Names of the vendors, over a connection of its own."""
    connection = server.connect(*roots)
    names = [row["name"] for row in ask(connection, "GET", "/vendors", **headers)["results"]]
    connection.close()
    return names


def test_must_work_01_session_outlives_the_certificate(server: TlsServer, visitor: Api) -> None:
    """Whoever trusts both roots goes on with the same session after the certificate came from the other one."""
    headers = sign_in(server, visitor, OLD, NEW)
    before = vendors(server, headers, OLD, NEW)
    server.rotate(NEW.issue_cert("localhost"))
    assert vendors(server, headers, OLD, NEW) == before == ["Acme Paper", "Bolt Electric"]
    assert vendors(server, headers, NEW) == before


def test_must_work_01_who_trusts_the_old_root_alone_sends_nothing(server: TlsServer, visitor: Api) -> None:
    """The greeting fails, so that neither password nor session leaves the machine."""
    headers = sign_in(server, visitor, OLD)
    assert vendors(server, headers, OLD)
    heard = visitor.mock.handled
    server.rotate(NEW.issue_cert("localhost"))
    with pytest.raises(ssl.SSLCertVerificationError, match="certificate verify failed"):
        sign_in(server, visitor, OLD)
    with pytest.raises(ssl.SSLCertVerificationError):
        vendors(server, headers, OLD)
    assert visitor.mock.handled == heard


def test_must_work_01_open_connection_goes_on(server: TlsServer, visitor: Api) -> None:
    """The certificate is looked at when a connection begins; the next one needs the new root."""
    headers = sign_in(server, visitor, OLD)
    connection = server.connect(OLD)
    before = ask(connection, "GET", "/vendors", **headers)
    server.rotate(NEW.issue_cert("localhost"))
    assert ask(connection, "GET", "/vendors", **headers) == before
    connection.close()
    with pytest.raises(ssl.SSLCertVerificationError):
        vendors(server, headers, OLD)


@pytest.mark.parametrize("name", ["other.example", "gateway.stage.bill.com"])
def test_must_work_01_right_root_with_another_name_is_refused(server: TlsServer, visitor: Api, name: str) -> None:
    """Trust without pinning still means the name of the host."""
    server.rotate(NEW.issue_cert(name))
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        sign_in(server, visitor, OLD, NEW)


def test_must_work_01_links_lead_back_to_https(server: TlsServer, visitor: Api) -> None:
    """A link in an answer has the scheme and the host of the request, which are trusted already."""
    headers = sign_in(server, visitor, OLD)
    connection = server.connect(OLD)
    path = f"/organizations/{visitor.company['organizationId']}/billing-statements"
    statement = ask(connection, "GET", path, **headers)["results"][0]["id"]
    link = ask(connection, "GET", f"{path}/{statement}", **headers)["downloadLink"]["pdf"]
    connection.close()
    assert link.startswith(f"https://localhost:{server.port}/")
