"""What holds for every operation alike: none answers a stranger, unless the description lets strangers in."""

from __future__ import annotations

import re

import pytest

from bill_mock import MockBill
from bill_mock.document import bundled
from tests.mock.support import Api

OPERATIONS = bundled().operations


def stranger(mock: MockBill) -> Api:
    """Somebody without credentials."""
    return Api(mock, {})


GUARDED = sorted(name for name, operation in OPERATIONS.items() if any(operation.security))


@pytest.mark.parametrize("name", GUARDED)
def test_a_stranger_is_refused_wherever_credentials_are_asked_for(mock: MockBill, name: str) -> None:
    """401 as for an ended session, 400 on the events base, where a missing header is malformed (webhooks.md 8)."""
    operation = OPERATIONS[name]
    path = re.sub(r"\{\w+\}", "009VTKGN000000000001", operation.path)
    answer = stranger(mock).send(operation.method, path, b"{}")
    assert answer.status == (400 if path.startswith("/connect-events") else 401), answer.body
    assert mock.log.shown()[-1]["tookEffect"] is False


def test_only_signing_in_and_health_are_open_to_strangers() -> None:
    """What the description lets in without credentials, by name."""
    open_to_all = {"createAccessToken", "getHealthCheck", "login", "partnerLogin", "webhookGetHealthCheck"}
    assert set(OPERATIONS) - set(GUARDED) == open_to_all
