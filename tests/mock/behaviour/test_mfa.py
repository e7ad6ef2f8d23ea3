"""The second factor (platform facts 3)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.mock.support import LOGIN_FIELDS, Api


@pytest.fixture
def untrusted(visitor: Api) -> Api:
    """The administrator without the second factor."""
    visitor.login(trusted=False)
    return visitor


def token(api: Api) -> str:
    """The token of the newest text message."""
    return str(api.mock.control.sms()["results"][-1]["token"])


def validate(api: Api, challenge: str, code: str | None = None, **fields: object) -> Any:
    """Send the token of the newest text message, or another one."""
    body = {"challengeId": challenge, "token": code or token(api), **fields}
    return api.post("/mfa/challenge/validate", body)


def wrong(api: Api) -> str:
    """A token that was not sent."""
    return "000000" if token(api) != "000000" else "000001"


def challenge(api: Api) -> str:
    """Have a text message sent; returns the id of the challenge."""
    return str(api.post("/mfa/challenge", {}).body["challengeId"])


def test_must_work_03_phone_is_added_and_challenged(untrusted: Api) -> None:
    """Setup, validation of the phone, challenge and validation of the challenge, one after the other."""
    untrusted.mock.world.people[untrusted.company["userId"]].phones.clear()
    assert untrusted.get("/login/session").body["mfaStatus"] == "SETUP"
    setup = untrusted.post("/mfa/setup", {"phone": "+12025550199", "type": "TEXT", "primary": True})
    body = {"setupId": setup.body["setupId"], "type": "TEXT", "token": token(untrusted)}
    assert untrusted.post("/mfa/setup/validate", body).body["status"] == "SUCCESS"
    assert untrusted.get("/mfa/phones").results[0]["last4digits"] == "0199"
    assert validate(untrusted, challenge(untrusted)).status == 200
    assert untrusted.get("/login/session").body["mfaStatus"] == "COMPLETE"


def test_must_work_03_remembered_device_starts_trusted(untrusted: Api) -> None:
    """`rememberMeId` with its device makes the next login trusted, for 30 days."""
    answer = validate(untrusted, challenge(untrusted), device="laptop", rememberMe=True)
    remembered = {"rememberMeId": answer.body["rememberMeId"], "device": "laptop"}
    body = {**{name: untrusted.company[name] for name in LOGIN_FIELDS}, **remembered}
    untrusted.clock.advance(30 * 86400 - 1)
    assert untrusted.post("/login", body).body["trusted"] is True
    assert untrusted.post("/login", {**body, "device": "phone"}).body["trusted"] is False
    untrusted.clock.advance(1)
    assert untrusted.post("/login", body).body["trusted"] is False


def test_must_work_03_step_up_makes_the_session_trusted(untrusted: Api) -> None:
    """A remembered device repairs a session that started without it."""
    body = {name: untrusted.company[name] for name in ("rememberMeId", "device")}
    assert untrusted.post("/mfa/step-up", {**body, "device": "other"}).body["trusted"] is False
    assert untrusted.post("/mfa/step-up", body).body["trusted"] is True
    assert untrusted.get("/login/session").body["mfaStatus"] == "COMPLETE"


def test_without_remember_me_trust_ends_with_the_session(untrusted: Api) -> None:
    """No `rememberMeId` is answered, and a new session is untrusted."""
    assert "rememberMeId" not in validate(untrusted, challenge(untrusted), device="laptop").body
    assert untrusted.login(trusted=False).body["trusted"] is False


def test_remember_me_id_goes_with_its_device(untrusted: Api) -> None:
    """Both fields or none (platform facts 2.2)."""
    body = {name: untrusted.company[name] for name in (*LOGIN_FIELDS, "rememberMeId")}
    answer = untrusted.post("/login", body)
    assert (answer.status, answer.messages) == (400, ["device: must not be null"])


def test_wrong_token(untrusted: Api) -> None:
    """BDC_1356, and the right token still works afterwards."""
    challenge_id = challenge(untrusted)
    answer = validate(untrusted, challenge_id, wrong(untrusted))
    assert (answer.status, answer.codes) == (400, ["BDC_1356"])
    assert validate(untrusted, challenge_id).status == 200


def test_token_expires_within_minutes(untrusted: Api) -> None:
    """The right token that comes too late is BDC_1374, a wrong one still BDC_1356 (platform facts 3, 5.3)."""
    challenge_id = challenge(untrusted)
    untrusted.clock.advance(10 * 60)
    answer = validate(untrusted, challenge_id)
    assert (answer.status, answer.codes) == (400, ["BDC_1374"])
    assert validate(untrusted, challenge_id, wrong(untrusted)).codes == ["BDC_1356"]


def test_token_works_once(untrusted: Api) -> None:
    """A token that was used is worth nothing."""
    challenge_id = challenge(untrusted)
    validate(untrusted, challenge_id)
    assert validate(untrusted, challenge_id).codes == ["BDC_1356"]


def test_too_many_wrong_tokens(untrusted: Api) -> None:
    """BDC_1358 until 10 minutes have passed, even with the right token."""
    challenge_id = challenge(untrusted)
    codes = [validate(untrusted, challenge_id, wrong(untrusted)).codes[0] for _ in range(5)]
    assert codes == ["BDC_1356"] * 4 + ["BDC_1358"]
    assert validate(untrusted, challenge_id).codes == ["BDC_1358"]
    untrusted.clock.advance(10 * 60)
    untrusted.login(trusted=False)
    assert validate(untrusted, challenge(untrusted)).status == 200


def test_challenge_belongs_to_the_user_not_to_the_session(untrusted: Api) -> None:
    """Another session of the same user may redeem it, another user may not (live)."""
    challenge_id = challenge(untrusted)
    untrusted.login(approver=True)
    assert validate(untrusted, challenge_id).codes == ["BDC_1356"]
    untrusted.login(trusted=False)
    assert validate(untrusted, challenge_id).status == 200


def test_long_device_name(untrusted: Api) -> None:
    """49 characters are refused with BDC_1143 (live)."""
    answer = validate(untrusted, challenge(untrusted), device="x" * 49, rememberMe=True)
    assert (answer.status, answer.codes) == (400, ["BDC_1143"])
    assert untrusted.get("/login/session").body["mfaStatus"] == "CHALLENGE"


def test_long_device_name_looks_like_an_expired_token(untrusted: Api) -> None:
    """BDC_1356 also comes when the real cause was the name of the device: the code is used up (platform facts 3).

    platform.md 5.3 [T2].
    """
    challenge_id = challenge(untrusted)
    validate(untrusted, challenge_id, device="x" * 49, rememberMe=True)
    answer = validate(untrusted, challenge_id, device="laptop", rememberMe=True)
    assert (answer.status, answer.codes) == (400, ["BDC_1356"])


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/mfa/challenge", {"useBackup": True}),
        ("/mfa/setup", {"phone": "+12025550199", "type": "TEXT", "primary": False}),
    ],
)
def test_secondary_phones_are_gone(api: Api, path: str, body: dict[str, object]) -> None:
    """`primary: false` and `useBackup: true` are a 400 since April 2026."""
    assert api.post(path, body).status == 400


def test_repeated_setup_needs_trust(untrusted: Api) -> None:
    """Resetting MFA needs a trusted session, setting it up for the first time does not."""
    body = {"phone": "+12025550199", "type": "TEXT", "primary": True}
    assert untrusted.post("/mfa/setup", body).codes == ["BDC_1361"]
    untrusted.mock.world.people[untrusted.company["userId"]].phones.clear()
    assert untrusted.post("/mfa/setup", body).status == 200


def test_challenge_needs_a_phone(untrusted: Api) -> None:
    """Without a registered phone there is nothing to send to."""
    untrusted.mock.world.people[untrusted.company["userId"]].phones.clear()
    assert untrusted.post("/mfa/challenge", {}).status == 422


def test_money_needs_a_trusted_session(untrusted: Api) -> None:
    """platform.md 9.1 [PM]: 403 with BDC_1361 and "Untrusted session.", category DOWNSTREAM (live)."""
    answer = untrusted.post("/payments", {})
    assert (answer.status, answer.codes, answer.messages) == (403, ["BDC_1361"], ["Untrusted session."])
    assert answer.body[0]["category"] == "DOWNSTREAM"


def test_auto_pay_needs_a_trusted_session(untrusted: Api) -> None:
    """Only where the body enables it, alone or in bulk."""
    body = {"name": "V", "address": {"line1": "x", "city": "x", "zipOrPostalCode": "1", "country": "US"}}
    assert untrusted.post("/vendors", {**body, "autoPay": {"enabled": True}}).codes == ["BDC_1361"]
    assert untrusted.post("/vendors/bulk", [body, {**body, "autoPay": {"enabled": True}}]).codes == ["BDC_1361"]
    assert untrusted.post("/vendors", {**body, "autoPay": {"enabled": False}}).status == 201


def test_every_operation_marked_always_is_guarded(untrusted: Api) -> None:
    """`x-mfa-trusted: always` holds before anything else is looked at."""
    guarded = [one for one in untrusted.mock.description.operations.values() if one.trusted == "always"]
    assert guarded
    for operation in guarded:
        assert untrusted.send(operation.method, operation.path, {}).codes == ["BDC_1361"]


def test_wrong_token_registers_no_phone(untrusted: Api) -> None:
    """BDC_1356 for the setup as for a challenge, BDC_1374 when the right token comes too late (platform facts 3)."""
    untrusted.mock.world.people[untrusted.company["userId"]].phones.clear()
    setup = untrusted.post("/mfa/setup", {"phone": "+12025550199", "type": "TEXT"}).body["setupId"]
    body = {"setupId": setup, "type": "TEXT", "token": wrong(untrusted)}
    assert untrusted.post("/mfa/setup/validate", body).codes == ["BDC_1356"]
    untrusted.clock.advance(10 * 60)
    assert untrusted.post("/mfa/setup/validate", {**body, "token": token(untrusted)}).codes == ["BDC_1374"]
    assert untrusted.get("/mfa/phones").results == []
