from __future__ import annotations

import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from hypothesis import given
from hypothesis import strategies as st

from bill_client.certificates import fetch_certificate, read_certificate
from tests.overlay.support import der_of

if TYPE_CHECKING:
    import trustme


def _shown(authority: trustme.CA, *names: str, **options: object) -> bytes:
    return der_of(authority.issue_cert(*names, **options))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A root of a made-up company."""
    import trustme

    return trustme.CA(organization_name="Proxy Müller & Söhne", organization_unit_name="Gate")


def test_a_certificate_is_read_as_a_library_reads_it(authority: trustme.CA) -> None:
    """Owner, issuer and times; the same as the cryptography package finds."""
    der = _shown(authority, "gateway.stage.bill.com", common_name="gateway", organization_name="Bill")
    found, expected = read_certificate(der), x509.load_der_x509_certificate(der)
    assert found.issuer == "O=Proxy Müller & Söhne, OU=Gate"
    assert found.subject.startswith("CN=gateway, O=Bill")
    assert (found.begins, found.ends) == (expected.not_valid_before_utc, expected.not_valid_after_utc)


def test_times_of_both_kinds_are_read(authority: trustme.CA) -> None:
    """Two digits of the year until 2049, four after."""
    for ends in (datetime(2049, 12, 31, 1, 2, 3, tzinfo=UTC), datetime(2050, 1, 1, tzinfo=UTC)):
        assert read_certificate(_shown(authority, "a.example", not_after=ends)).ends == ends


def test_what_a_stranger_wrote_stays_on_one_line() -> None:
    """Control characters could forge lines of a log; endless names would fill it."""
    import trustme

    odd = trustme.CA(organization_name="evil\r\nroot: logged in\x1b[2J", organization_unit_name="x" * 64)
    issuer = read_certificate(_shown(odd, "a.example")).issuer
    assert issuer.isprintable()
    assert issuer.startswith("O=evilroot: logged in[2J")


@given(st.binary(max_size=200))
def test_other_bytes_are_a_value_error(data: bytes) -> None:
    """Whatever comes, there is one kind of error."""
    with pytest.raises(ValueError, match="are no X"):
        read_certificate(data)


@given(st.data())
def test_damaged_certificates_are_read_or_refused(data: st.DataObject) -> None:
    """A certificate with wrong bytes is either readable still, or a value error."""
    der = bytearray(_DER)
    for _ in range(data.draw(st.integers(1, 4))):
        der[data.draw(st.integers(0, len(der) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(der)))
    try:
        read_certificate(bytes(der[:cut]))
    except ValueError:
        return


def test_where_nobody_answers_there_is_no_certificate() -> None:
    """The explanation goes without it."""
    assert fetch_certificate("127.0.0.1", 1, 0.2) is None


_DER = ssl.PEM_cert_to_DER_cert(
    """-----BEGIN CERTIFICATE-----
MIICEzCCAbigAwIBAgIUPcv4uLYC8tSGX4SewyKfssChA7EwCgYIKoZIzj0EAwIw
HzEOMAwGA1UECgwFUHJveHkxDTALBgNVBAsMBEdhdGUwIBcNMDAwMTAxMDAwMDAw
WhgPMzAwMDAxMDEwMDAwMDBaMEIxFzAVBgNVBAoMDnRydXN0bWUgdjEuMi4xMScw
JQYDVQQLDB5UZXN0aW5nIGNlcnQgIzBGYzZLQlBFN05pYVdTYlgwWTATBgcqhkjO
PQIBBggqhkjOPQMBBwNCAASyjgmsY4OEqWL1XIHLcrJedl5wZ9UVZrVyPAXF0M1Y
GNHOEp2tPRvNVGNtSOgSoZ5IkUb2g8RYSEJmKoIhxwKDo4GsMIGpMB0GA1UdDgQW
BBSGA+IK+4BgbQvVqZa+wKuJ3sgZazAMBgNVHRMBAf8EAjAAMB8GA1UdIwQYMBaA
FOa9xr/4phSExStbldrpHVjd2U0ZMB0GA1UdEQEB/wQTMBGCD2dhdGV3YXkuZXhh
bXBsZTAOBgNVHQ8BAf8EBAMCBaAwKgYDVR0lAQH/BCAwHgYIKwYBBQUHAwIGCCsG
AQUFBwMBBggrBgEFBQcDAzAKBggqhkjOPQQDAgNJADBGAiEAmi7PBUY28tbLeMJ2
XrdETYqs2VTde1Hnd8UoY7Yu8r4CIQDiyBhcg8ln9shTiboNBDBqCo/Jnh++Bl5B
kn13Kda71g==
-----END CERTIFICATE-----
"""
)
