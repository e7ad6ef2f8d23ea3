"""Links to files lead to the mock itself, wherever it is served."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import httpx

from bill_mock.server import running
from bill_mock.transport import MockTransport

if TYPE_CHECKING:
    from tests.mock.support import Api


def attached(api: Api, content: bytes) -> str:
    """Attach a file to the vendor of the scenario; returns the path that reads the attachment."""
    made = api.post(f"/attachments/vendors/{api.company['vendorId']}", content, "name=file.bin").body
    api.clock.advance(60)
    return f"/connect/v3/attachments/{made['id']}"


def test_link_is_followed_in_process(api: Api) -> None:
    """Through a transport of httpx."""
    path = attached(api, b"\x00\xff")
    with httpx.Client(transport=MockTransport(api.mock), base_url="https://mock.test:8443") as client:
        link = client.get(path, headers=api.headers).json()["downloadLink"]
        assert link.startswith("https://mock.test:8443/files/")
        assert client.get(link, headers={"sessionId": api.headers["sessionId"]}).content == b"\x00\xff"


def test_link_is_followed_over_a_port(api: Api) -> None:
    """Through the server."""
    path = attached(api, b"\x00\xff")
    with running(api.mock) as url, httpx.Client(base_url=url) as client:
        link = client.get(path, headers=api.headers).json()["downloadLink"]
        assert link.startswith(f"{url}/files/")
        assert client.get(link, headers={"sessionId": api.headers["sessionId"]}).content == b"\x00\xff"
        assert client.get(link).status_code == 401


def test_bearer_token_downloads_as_well(api: Api) -> None:
    """It is the only credential of an OAuth client (platform.md 2.5)."""
    link = api.get(attached(api, b"x").removeprefix("/connect/v3")).body["downloadLink"]
    form = {
        "grant_type": "client_credentials",
        "client_id": api.company["oauth"]["clientId"],
        "client_secret": api.company["oauth"]["clientSecret"],
    }
    token = api.send("POST", "/authx/token", urlencode(form).encode()).body["access_token"]
    with httpx.Client(transport=MockTransport(api.mock)) as client:
        assert client.get(link, headers={"authorization": f"Bearer {token}"}).status_code == 200


def test_download_counts_as_use_of_the_session(api: Api) -> None:
    """It puts off the end of the session like any call, and takes no effect."""
    link = api.get(attached(api, b"x").removeprefix("/connect/v3")).body["downloadLink"]
    with httpx.Client(transport=MockTransport(api.mock), headers=api.headers) as client:
        for _ in range(3):
            api.clock.advance(30 * 60)
            assert client.get(link).status_code == 200
    entry = api.mock.log.shown()[-1]
    assert (entry["operation"], entry["tookEffect"]) == ("downloadFile", False)
