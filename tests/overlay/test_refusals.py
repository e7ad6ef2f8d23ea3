from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_api.models import LoginRequest, PaymentCreate, VendorCreate
from bill_client import (
    AuthenticationError,
    BankAccountExists,
    BillError,
    BusinessRule,
    DecodeError,
    DuplicateNumber,
    FieldProblem,
    FundingAccountRefused,
    InvalidProcessDate,
    MfaRequired,
    NotFound,
    Overpayment,
    PermissionDenied,
    RateLimited,
    RolledBack,
    ServerError,
    UnexpectedResponse,
    ValidationError,
)
from tests.overlay.support import Company, Script, scripted


def _entry(code: str | None, message: str = "Something is wrong.", **more: Any) -> dict[str, Any]:
    entry = {"timestamp": "2026-11-16T15:00:00.000+00:00", "code": code, "severity": "ERROR", "category": "APPLICATION"}
    return {**entry, "message": message, "params": {}, **more}


BODIES: dict[str, bytes] = {
    "array": json.dumps([_entry("BDC_1999")]).encode(),
    "object": json.dumps(_entry("BDC_1999")).encode(),
    "wrapped": json.dumps({"errors": [_entry("BDC_1999")]}).encode(),
    "null code": json.dumps([_entry(None, "`name`: must not be null"), _entry(None, "`email`: no")]).encode(),
    "params array": json.dumps([_entry("BDC_1999", params=["a"])]).encode(),
    "odd types": json.dumps([_entry(None, params=None), 7, None, "text", [], {"code": 5, "message": {}}]).encode(),
    "placeholders": json.dumps([_entry("BDC_1999", "${paramName0} is wrong")]).encode(),
    "html": b"<!DOCTYPE html><html><body>Bad Gateway</body></html>",
    "text": b"upstream connect error",
    "empty": b"",
    "null": b"null",
    "number": b"7",
    "empty array": b"[]",
    "truncated": json.dumps([_entry("BDC_1999")]).encode()[:-20],
    "no utf-8": b'[{"message": "\xff\xfe"}]',
    "deep": b"[" * 100_000,
    "huge number": b'{"message": 1e999999999}',
}
STATUSES = [
    *(207, 206, 226, 300, 301, 302, 304, 307),
    *(400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 413, 415, 418, 422, 423, 425, 429, 451, 499),
    *(500, 501, 502, 503, 504, 520, 525, 599),
]


def _raised(status: int, body: bytes, **headers: str) -> BillError:
    answer = httpx.Response(status, content=body, headers={"X-Request-Id": "r-7", **headers})
    with scripted(answer) as client, pytest.raises(BillError) as caught:
        client.bills.get("00n01")
    return caught.value


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("status", STATUSES)
def test_every_body_with_every_status_is_a_bill_error(status: int, body: bytes) -> None:
    """Whatever comes: one family of errors, with the whole answer, and it pickles."""
    error = _raised(status, body)
    assert (error.operation, error.status, error.request_id) == ("getBill", status, "r-7")
    assert error.response is not None
    assert error.response.content == body
    assert error.args == pickle.loads(pickle.dumps(error)).args
    assert copy.deepcopy(error).response == error.response
    assert f"getBill: status {status}" in str(error)
    if body == BODIES["array"]:
        assert (error.codes, error.messages) == (("BDC_1999",), ("Something is wrong.",))


@pytest.mark.parametrize("body", ["html", "text", "empty", "null", "number", "truncated", "no utf-8", "deep"])
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_a_success_that_cannot_be_read_keeps_the_answer(status: int, body: str) -> None:
    """The server has acted, and says so in a way nobody understands."""
    error = _raised(status, b"" if status == 204 else BODIES[body])
    assert isinstance(error, DecodeError)
    assert (error.status, error.request_id) == (status, "r-7")
    assert "the server acted" in str(error)


def test_all_messages_are_kept_and_the_first_are_shown() -> None:
    """A form with twenty wrong fields is told at once, in a text that can still be read."""
    error = _raised(400, json.dumps([_entry(None, f"`f{n}`: must not be null") for n in range(20)]).encode())
    assert len(error.messages) == 20
    assert error.codes == ()
    assert "`f4`" in str(error)
    assert "and 15 more" in str(error)
    assert "`f5`" not in str(error)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (207, UnexpectedResponse),
        (302, UnexpectedResponse),
        (400, ValidationError),
        (401, AuthenticationError),
        (403, PermissionDenied),
        (404, NotFound),
        (408, ServerError),
        (409, BusinessRule),
        (413, ValidationError),
        (418, UnexpectedResponse),
        (422, BusinessRule),
        (423, PermissionDenied),
        (429, RateLimited),
        (499, UnexpectedResponse),
        (500, ServerError),
        (503, ServerError),
        (520, ServerError),
    ],
)
def test_the_status_decides_where_no_code_is_known(status: int, kind: type[BillError]) -> None:
    """Source: platform facts, 5.2; 520 and 499 are what gateways make up."""
    assert type(_raised(status, BODIES["array"])) is kind


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("BDC_1101", AuthenticationError),
        ("BDC_1102", AuthenticationError),
        ("BDC_1356", AuthenticationError),
        ("BDC_1358", AuthenticationError),
        ("BDC_1361", AuthenticationError),
        ("BDC_1145", PermissionDenied),
        ("BDC_1107", PermissionDenied),
        ("BDC_1121", NotFound),
        ("BDC_1205", NotFound),
        ("BDC_1143", ValidationError),
        ("BDC_1302", ValidationError),
        ("BDC_1151", FundingAccountRefused),
        ("BDC_1152", InvalidProcessDate),
        ("BDC_1159", Overpayment),
        ("BDC_1171", DuplicateNumber),
        ("BDC_1402", InvalidProcessDate),
        ("BDC_1233", BankAccountExists),
        ("BDC_1246", RolledBack),
    ],
)
@pytest.mark.parametrize("status", [400, 403, 404, 422, 500])
def test_a_known_code_decides_whatever_the_status(status: int, code: str, kind: type[BillError]) -> None:
    """Source: platform facts, 5.3."""
    error = _raised(status, json.dumps([_entry(code)]).encode())
    assert type(error) is kind
    assert error.codes == (code,)
    assert error.hint


@pytest.mark.parametrize("code", ["BDC_1144", "BDC_1322"])
@pytest.mark.parametrize("status", [200, 207, 400, 401, 403, 422, 429, 500])
def test_limits_are_known_by_their_codes_in_any_status(status: int, code: str) -> None:
    """Also beside other codes and in an answer that was cut off. Source: platform facts, section 4."""
    both = json.dumps([_entry("BDC_1002"), _entry(code)]).encode()
    assert type(_raised(status, both)) is RateLimited
    if status != 200:
        assert type(_raised(status, both[:-5])) is RateLimited


def test_errors_with_status_200_are_errors_for_lists_too() -> None:
    """An array of refusals is not taken for an array of results."""
    answer = httpx.Response(200, json=[_entry("BDC_1246"), _entry("BDC_1171")])
    with scripted(answer) as client, pytest.raises(DuplicateNumber) as caught:
        client.bill_approvals.list_policies()
    assert caught.value.codes == ("BDC_1246", "BDC_1171")


def test_a_code_within_data_is_no_refusal() -> None:
    """Somebody may write one into a description."""
    with scripted(httpx.Response(200, json={"id": "00n01", "description": "BDC_1109", "code": "BDC_1"})) as client:
        assert client.bills.get("00n01").description == "BDC_1109"


def test_a_page_from_a_gateway_is_not_taken_for_an_absent_object() -> None:
    """404 from a proxy says nothing about the bill."""
    error = _raised(404, BODIES["html"], **{"Content-Type": "text/html"})
    assert type(error) is UnexpectedResponse
    assert "base_url" in str(error)


def test_a_partial_success_is_no_success() -> None:
    """207 must not look like a payment that went through."""
    error = _raised(207, b'{"id": "00n01"}')
    assert type(error) is UnexpectedResponse
    assert "the server acted" in str(error)


def test_an_undocumented_plain_success_is_a_success() -> None:
    """201 where 200 is documented must not lose an answer."""
    with scripted(httpx.Response(201, json={"id": "00n01"})) as client:
        assert client.bills.get("00n01").id == "00n01"


def test_refused_tokens_of_oauth_are_read() -> None:
    """That part of the API answers in its own shape."""
    body = json.dumps({"error": "invalid_client", "error_description": "Unknown client."}).encode()
    assert _raised(401, body).messages == ("Unknown client.",)


def test_what_the_server_repeats_of_secrets_is_masked() -> None:
    """An echo of the request in an error would bring a password into logs and pickles."""
    body = json.dumps([_entry("BDC_1101", "pass-word-1 and dev-key-1 and session-1 are wrong")])
    body += '{"sessionId": "another-session", "devKey" : "another-\\"key'
    error = _raised(400, body.encode(), **{"Set-Cookie": "JSESSIONID=cookie-canary"})
    for text in (str(error), repr(error), repr(pickle.dumps(error)), repr(error.messages), repr(error.response)):
        for secret in ("pass-word-1", "dev-key-1", "session-1", "another", "cookie-canary"):
            assert secret not in text
    assert "BDC_1101" in error.codes


@pytest.mark.parametrize("body", [b'{"organizationId": "008", "sessionId": "canary-session', b'["sessionId", "canary'])
def test_a_session_that_cannot_be_read_does_not_end_up_on_the_error(body: bytes) -> None:
    """The answer to a sign-in is kept without the one thing that must not be kept."""
    with scripted(Script(_nothing, login=httpx.Response(200, content=body))) as client:
        with pytest.raises(DecodeError) as lazily:
            client.bills.get("00n01")
        with pytest.raises(DecodeError) as directly:
            client.sessions.login(
                LoginRequest(dev_key="dev-key-1", username="u", password="pass-word-1", organization_id="o")
            )
    for error in (lazily.value, directly.value):
        assert error.operation == "login"
        assert error.response is not None
        assert b"canary-session" not in pickle.dumps(error)


@pytest.mark.parametrize("found", [None, "", 7, "line\nbreak", "umläut"])
def test_a_session_id_that_cannot_be_sent_is_told_at_once(found: object) -> None:
    """Rather than as a strange refusal of the next call."""
    script = Script(_nothing, login=httpx.Response(200, json={"sessionId": found}))
    with scripted(script) as client, pytest.raises(DecodeError, match="no usable sessionId"):
        client.bills.get("00n01")


def _nothing(_request: httpx.Request) -> httpx.Response:
    raise AssertionError("not to be asked")


@pytest.mark.parametrize("status", [400, 401, 403, 500])
@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("Untrusted session.", MfaRequired),
        ("This session is UNTRUSTED", MfaRequired),
        ("Session has expired.", AuthenticationError),
        ("", AuthenticationError),
    ],
)
def test_only_an_untrusted_session_is_about_mfa(status: int, message: str, kind: type[BillError]) -> None:
    """The same code comes with an expired session, where a code by text message would not help."""
    error = _raised(status, json.dumps([_entry("BDC_1361", message)]).encode())
    assert type(error) is kind
    assert error.hint


def test_a_reason_that_comes_again_after_an_id_counts_once() -> None:
    """A refused payment says everything twice; the one with the id of the bill is kept. Source: platform, 5.1."""
    said = ["Cannot overpay a bill.", "00n01AAAA: Cannot overpay a bill.", "00n01BBBB: Cannot overpay a bill."]
    error = _raised(422, json.dumps([_entry("BDC_1159", text) for text in said]).encode())
    assert error.messages == tuple(said[1:])
    assert str(error).count("Cannot overpay") == 2
    assert _raised(422, json.dumps([_entry("BDC_1159", "Twice")] * 2).encode()).messages == ("Twice",)
    different = ["is wrong", "The amount is wrong"]
    kept = _raised(422, json.dumps([_entry("BDC_1159", text) for text in different]).encode()).messages
    assert kept == tuple(different)


def test_the_mock_says_it_twice_too(company: Company) -> None:
    """A payment above what is due names the bill, once."""
    payment = PaymentCreate.from_dict(
        {
            "vendorId": company.made["vendorId"],
            "billId": "00n01TEST",
            "processDate": "2026-11-17",
            "fundingAccount": {"type": "BANK_ACCOUNT", "id": company.made["fundingAccountId"]},
            "amount": 5,
            "processingOptions": {},
        }
    )
    with company.client() as client:
        client.mfa.trust(code=company.code)
        with pytest.raises(BillError) as caught:
            client.raw.payments.create(payment)
    assert caught.value.messages == ("00n01TEST: Invalid value for field billId.",)


def test_placeholders_are_shown_as_they_are() -> None:
    """To guess at them would be to lie."""
    error = _raised(422, BODIES["placeholders"])
    assert error.messages == ("${paramName0} is wrong",)
    assert "${paramName0} is wrong" in str(error)


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("devKey: must not be null", [("devKey", "must not be null")]),
        ("`invoice.invoiceDate`: must not be null", [("invoice.invoiceDate", "must not be null")]),
        ('"billLineItems[0].amount": must be positive', [("billLineItems[0].amount", "must be positive")]),
        ("body: must have at most: 5", [("body", "must have at most: 5")]),
        ("Invalid entity data", []),
        ("00n01: must not be null", []),
        ("`name: no", []),
        ("two words: no", []),
        ("name:", []),
    ],
)
def test_wrong_fields_are_named_one_by_one(message: str, found: list[FieldProblem]) -> None:
    """A form can mark them. Source: platform, 5.1."""
    error = _raised(400, json.dumps([_entry(None, message)]).encode())
    assert isinstance(error, ValidationError)
    assert list(error.fields) == found
    assert pickle.loads(pickle.dumps(error)).fields == error.fields


def test_the_mock_names_fields_that_are_found(company: Company) -> None:
    """Every wrong field of a vendor at once."""
    with company.client() as client, pytest.raises(ValidationError) as caught:
        client.vendors.create(VendorCreate.from_dict({"email": "a@example.com"}))
    assert "name" in {field.path for field in caught.value.fields}


@given(
    st.lists(st.one_of(st.text(max_size=20), st.from_regex(r"[`'\"]?[\w.]+[`'\"]?: ?.*", fullmatch=True)), max_size=8)
)
def test_no_message_breaks_an_error(messages: list[str]) -> None:
    """Hostile texts are texts; none but repetitions are lost."""
    error = _raised(400, json.dumps([_entry(None, text) for text in messages]).encode())
    assert isinstance(error, ValidationError)
    assert set(error.messages) <= set(messages)
    assert all(
        text in error.messages or any(kept.endswith(text) for kept in error.messages) for text in messages if text
    )
    assert all(f"{field.path}" in "".join(messages) for field in error.fields)
