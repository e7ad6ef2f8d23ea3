from __future__ import annotations

from types import SimpleNamespace
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_api.models.document import Document
from bill_client.links import find_link

BASE = "https://gateway.stage.bill.com"

OWN = [
    f"{BASE}/files/1",
    "https://gateway.prod.bill.com/files/1?x=1",
    "https://GATEWAY.stage.bill.com:443/files/1",
]
FOREIGN = [
    "https://gateway.stage.bill.com.evil.example/1",
    "https://gateway.stage.bill.com:8443/1",
    "https://evil.example/gateway.stage.bill.com",
    "https://gateway.stage.bill.com./1",
    "https://bill.com/1",
    "http://127.0.0.1:9/1",
]
REFUSED = [
    "http://gateway.stage.bill.com/files/1",
    "http://evil.example/1",
    "https://gateway.stage.bill.com@evil.example/1",
    "https://evil.example\\@gateway.stage.bill.com/1",
    "https://evil.example /1",
    "ftp://gateway.stage.bill.com/1",
    "file:///etc/passwd",
    "//gateway.stage.bill.com/1",
    "https:///1",
    "https://gateway.stage.bill.com:x/1",
    "https://[::1/1",
    "https://gatew\u0430y.stage.bill.com/1",
    "https://gateway.stage.bill.com/a\r\nHost: evil.example",
    "https://a%40b/1",
]


@pytest.mark.parametrize("link", OWN)
def test_the_documented_gateways_get_the_session(link: str) -> None:
    """Whatever the client talks to."""
    assert find_link(link, BASE).is_own
    assert find_link(link, "http://127.0.0.1:8080").is_own


@pytest.mark.parametrize("link", FOREIGN)
def test_no_other_host_gets_it(link: str) -> None:
    """However much it looks like one."""
    assert not find_link(link, BASE).is_own


@pytest.mark.parametrize("link", REFUSED)
def test_links_that_must_not_be_followed_are_refused(link: str) -> None:
    """Without repeating them: some links are secrets."""
    with pytest.raises(ValueError, match="link to a file") as caught:
        find_link(link, BASE)
    assert link not in str(caught.value)


def test_the_host_of_the_client_gets_the_session() -> None:
    """With its port, also over http on this machine."""
    assert find_link("http://127.0.0.1:8080/files/1", "http://127.0.0.1:8080").is_own
    assert find_link("http://[::1]:8080/files/1", "http://[::1]:8080").origin == "http://[::1]:8080"
    assert not find_link("http://127.0.0.1:8081/files/1", "http://127.0.0.1:8080").is_own


def test_links_are_found_on_objects() -> None:
    """And their absence is explained."""
    found = find_link(Document(id="00h1", download_link=f"{BASE}/files/1?a=b"), BASE)
    assert (found.origin, found.target) == (BASE, "/files/1?a=b")
    assert "files" not in repr(found)
    with pytest.raises(ValueError, match="this Document has no download_link yet"):
        find_link(Document(id="0du1"), BASE)
    with pytest.raises(TypeError, match="not int"):
        find_link(5, BASE)
    with pytest.raises(ValueError, match="no download_link yet"):
        find_link(SimpleNamespace(download_link={}), BASE)


LINKS = st.one_of(
    st.text(max_size=60),
    st.builds("https://{}{}".format, st.text("abc.@:/\\[]%#?-", max_size=20), st.sampled_from([*OWN, *FOREIGN])),
    st.builds("{}{}{}".format, st.sampled_from(OWN), st.text("@:/\\#?.x", max_size=5), st.sampled_from(FOREIGN)),
)


@given(LINKS)
def test_a_link_is_read_as_the_http_library_reads_it(link: str) -> None:
    """Nothing is its own host here and another one there."""
    try:
        found = find_link(link, BASE)
    except ValueError:
        return
    url = httpx.URL(found.origin + found.target)
    assert url.host == urlsplit(found.origin).hostname
    assert found.is_own == (url.scheme == "https" and url.port is None and url.host in (OWN_HOSTS))


OWN_HOSTS = {"gateway.stage.bill.com", "gateway.prod.bill.com"}
