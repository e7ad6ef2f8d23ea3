from __future__ import annotations

import copy
import io
import json
import pickle
from decimal import Decimal
from typing import Any

import httpx
import pytest

from bill_api.api.bills import create_bill
from bill_api.api.documents import create_bill_document
from bill_api.api.payments import create_payment
from bill_api.api.sessions import login
from bill_api.models import BillCreate, LoginRequest, PaymentCreate
from bill_client import OutcomeUnknown, ServerError, TransportError
from bill_client.outcome import SECRET_FIELDS, natural_key, sent_request
from generator.secrets import SECRET_NAMES
from tests.overlay.support import scripted

BILL = {
    "vendorId": "009x01",
    "dueDate": "2026-12-01",
    "invoice": {"invoiceNumber": "I-7", "invoiceDate": "2026-11-01"},
    "billLineItems": [{"amount": Decimal("12.50")}],
}


def _bill(**more: Any) -> Any:
    return create_bill.build(BillCreate.from_dict({**BILL, **more}))


def _raised(answer: httpx.Response | Exception) -> OutcomeUnknown:
    def respond(_request: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    with scripted(respond) as client, pytest.raises(OutcomeUnknown) as caught:
        client.raw.bills.create(BillCreate.from_dict(BILL))
    return caught.value


def test_everything_that_is_known_is_on_the_error() -> None:
    """What was sent, what came back, and where to look."""
    body = [{"code": "BDC_1001", "message": "System error."}]
    error = _raised(httpx.Response(500, json=body, headers={"X-Request-Id": "r-1"}))
    assert (error.operation, error.status, error.request_id) == ("createBill", 500, "r-1")
    assert (error.codes, error.messages) == (("BDC_1001",), ("System error.",))
    assert isinstance(error.failure, ServerError)
    assert error.look_in == "listBills"
    assert error.natural_key == {"invoice.invoiceNumber": "I-7", "vendorId": "009x01"}
    assert error.request == sent_request(_bill())
    assert error.request is not None
    assert (error.request.method, error.request.path) == ("POST", "/connect/v3/bills")
    assert "do not send it again" in str(error)
    assert "listBills" in str(error)
    assert "I-7" not in str(error)


def test_without_an_answer_the_failure_says_how_far_it_came() -> None:
    """The transport error is kept."""
    error = _raised(httpx.ReadTimeout("silence"))
    assert error.response is None
    assert isinstance(error.failure, TransportError)
    assert error.failure.sent is True
    assert "ReadTimeout" in str(error)


@pytest.mark.parametrize("answer", [httpx.Response(503), httpx.ReadError("x")], ids=["answer", "none"])
def test_it_pickles_and_copies_whole(answer: Any) -> None:
    """Another process can find out."""
    error = _raised(answer)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is OutcomeUnknown
        assert (str(other), other.request, other.natural_key) == (str(error), error.request, error.natural_key)
        assert (other.look_in, type(other.failure)) == (error.look_in, type(error.failure))


def test_the_fingerprint_is_that_of_the_call() -> None:
    """The same for the same call in any order of fields, another for another one."""
    assert sent_request(_bill()) == sent_request(_bill())
    turned = create_bill.build(BillCreate.from_dict(dict(reversed(BILL.items()))))
    assert sent_request(turned).fingerprint == sent_request(_bill()).fingerprint
    assert sent_request(_bill(dueDate="2026-12-02")).fingerprint != sent_request(_bill()).fingerprint
    assert sent_request(create_bill.build(BillCreate.from_dict(BILL), bill_approvals=True)) != sent_request(_bill())


def test_no_secret_is_in_the_fingerprint() -> None:
    """Two sign-ins that differ in their secrets only look the same."""

    def sign_in(secret: str) -> Any:
        body = {"username": "u", "organizationId": "o", "password": secret, "devKey": secret, "rememberMeId": secret}
        return login.build(LoginRequest.from_dict(body))

    assert sent_request(sign_in("a")).fingerprint == sent_request(sign_in("b")).fingerprint


def test_the_secret_fields_are_those_of_the_description() -> None:
    """One list for the generator, one for the package that ships; the two are alike."""
    assert SECRET_FIELDS == SECRET_NAMES


def test_of_an_upload_the_size_is_known() -> None:
    """Its bytes are not read again for a fingerprint."""
    file = create_bill_document.build("00n01", io.BytesIO(b"12345"), name="a.pdf")
    chunks = create_bill_document.build("00n01", iter([b"12345"]), name="a.pdf")
    assert (sent_request(file).size, sent_request(chunks).size) == (5, None)


@pytest.mark.parametrize("body", [{}, {"invoice": None}, {"invoice": {}}, {"vendorId": None}])
def test_a_natural_key_is_whole_or_absent(body: dict[str, Any]) -> None:
    """Half a key would find other bills."""
    request = create_bill.build(BillCreate.from_dict({"dueDate": "2026-12-01", **body}))
    assert natural_key(request) is None


def test_a_payment_is_found_by_its_number() -> None:
    """Where the caller gave it one."""
    body = json.loads('{"amount": 5, "transactionNumber": "T1"}')
    assert natural_key(create_payment.build(PaymentCreate.from_dict(body))) == {"transactionNumber": "T1"}
    assert natural_key(create_payment.build(PaymentCreate.from_dict({"amount": 5}))) is None
