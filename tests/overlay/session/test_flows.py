from __future__ import annotations

import pytest

from bill_api.api.bills import list_bills
from bill_api.api.sessions import logout
from bill_api.wire import Response
from bill_client import AuthenticationError, PartnerLogin, SpendToken
from bill_client.session.drive import no_renewal, run
from bill_client.session.flows import Renew, Send, Session, authorised, sign_in, sign_out
from tests.overlay.support import LOGIN

ENDED = Response(status=401, content=b'[{"code": "BDC_1109", "message": "Session is invalid."}]')
DONE = Response(status=200, content=b'{"results": []}')
REQUEST = list_bills.build()
OLD, NEW = Session("old-session", LOGIN), Session("new-session", LOGIN)


def test_without_a_session_one_is_asked_for_first() -> None:
    """The protocol without I/O: renew, send, done."""
    flow = authorised(REQUEST, LOGIN, None)
    assert next(flow) == Renew(None)
    assert flow.send(NEW) == Send(REQUEST, NEW.options)
    with pytest.raises(StopIteration) as end:
        flow.send(DONE)
    assert end.value.value is DONE


def test_an_ended_session_is_renewed_and_the_request_sent_once_more() -> None:
    """And a second refusal is the answer."""
    flow = authorised(REQUEST, LOGIN, OLD)
    assert next(flow) == Send(REQUEST, OLD.options)
    assert flow.send(ENDED) == Renew(OLD)
    assert flow.send(NEW) == Send(REQUEST, NEW.options)
    with pytest.raises(StopIteration) as end:
        flow.send(ENDED)
    assert end.value.value is ENDED


@pytest.mark.parametrize(
    "answer",
    [
        Response(status=401),
        Response(status=401, content=b'[{"code": "BDC_1101"}]'),
        Response(status=403, content=b'[{"code": "BDC_1361", "message": "Untrusted session."}]'),
        Response(status=403, content=b'[{"code": "BDC_1109"}]'),
        Response(status=500, content=ENDED.content),
    ],
)
def test_nothing_else_is_a_reason_to_sign_in_again(answer: Response) -> None:
    """Only 401 with BDC_1109 says that the request was refused for its session, unexecuted."""
    flow = authorised(REQUEST, LOGIN, OLD)
    next(flow)
    with pytest.raises(StopIteration):
        flow.send(answer)


def test_signing_out_of_an_ended_session_does_not_sign_in() -> None:
    """It is what was wanted."""
    flow = authorised(logout.build(), LOGIN, OLD)
    next(flow)
    with pytest.raises(StopIteration):
        flow.send(ENDED)


def test_a_token_is_sent_as_it_is() -> None:
    """There is nothing to renew."""
    flow = authorised(REQUEST, SpendToken("spend-token-1"), None)
    step = next(flow)
    assert isinstance(step, Send)
    assert step.options.headers == {"apiToken": "spend-token-1"}
    with pytest.raises(StopIteration):
        flow.send(ENDED)


def test_signing_in_sends_one_request_and_gives_the_session() -> None:
    """The developer key goes into the body; afterwards into the header."""
    flow = sign_in(LOGIN)
    step = next(flow)
    assert isinstance(step, Send)
    assert (step.request.operation.id, step.options.headers) == ("login", {})
    assert step.request.json["devKey"] == "dev-key-1"
    with pytest.raises(StopIteration) as end:
        flow.send(Response(status=200, content=b'{"sessionId": "s-1"}'))
    assert end.value.value.options.headers == {"sessionId": "s-1", "devKey": "dev-key-1"}


def test_partners_sign_in_with_their_application_key() -> None:
    """The same flow, other names."""
    flow = sign_in(PartnerLogin("partner", "password-1", "app-key-1"))
    step = next(flow)
    assert isinstance(step, Send)
    assert step.request.operation.id == "partnerLogin"
    with pytest.raises(StopIteration) as end:
        flow.send(Response(status=200, content=b'{"sessionId": "s-1"}'))
    assert end.value.value.options.headers == {"sessionId": "s-1", "appKey": "app-key-1"}


def test_a_refused_sign_in_is_an_authentication_error() -> None:
    """BDC_1101 comes with 400. Source: platform facts, 2.2."""
    flow = sign_in(LOGIN)
    next(flow)
    with pytest.raises(AuthenticationError, match="BDC_1101"):
        flow.send(Response(status=400, content=b'[{"code": "BDC_1101", "message": "No match."}]'))


def test_steps_show_no_secrets() -> None:
    """They may end up in a traceback."""
    for step in (*authorised(REQUEST, SpendToken("canary-token"), None), next(sign_in(LOGIN)), *sign_out(OLD), OLD):
        for secret in ("canary", "pass-word-1", "dev-key-1", "old-session"):
            assert secret not in repr(step)


def test_a_driver_without_sessions_says_so() -> None:
    """A fault of the program, not of the caller."""
    with pytest.raises(AssertionError, match="cannot ask for a session"):
        run(authorised(REQUEST, LOGIN, None), lambda *_: DONE, no_renewal)
