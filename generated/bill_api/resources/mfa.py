# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.mfa``: generate_challenge, list_phones, setup, step_up, validate_challenge, validate_setup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.mfa_challenge import MfaChallenge
    from ..models.mfa_challenge_request import MfaChallengeRequest
    from ..models.mfa_challenge_validate_request import MfaChallengeValidateRequest
    from ..models.mfa_challenge_validation import MfaChallengeValidation
    from ..models.mfa_phone_list import MfaPhoneList
    from ..models.mfa_setup import MfaSetup
    from ..models.mfa_setup_request import MfaSetupRequest
    from ..models.mfa_setup_validate_request import MfaSetupValidateRequest
    from ..models.mfa_step_up import MfaStepUp
    from ..models.mfa_step_up_request import MfaStepUpRequest
    from ..models.operation_status import OperationStatus


class Mfa(Resource):
    """Operations of ``client.mfa``."""

    __slots__ = ()

    def generate_challenge(self, body: MfaChallengeRequest) -> MfaChallenge:
        """Send a code to the registered phone.

        First step to make a session trusted: sends a code of six digits to the registered phone and answers
        with the id for `validateChallenge`. The challenge is not bound to the session that asked
        for it. Send an empty object; since 2026-04 `useBackup` true is answered with 400. At most
        five calls a minute that send a text, so do not repeat it blindly.

        Args:
            body: What to send: MfaChallengeRequest.

        Effect: notifies. Source: generateChallenge, https://developer.bill.com/reference/generatechallenge
        """
        from ..api.mfa import generate_challenge as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def list_phones(self) -> MfaPhoneList:
        """List the phones registered for MFA.

        Phones of the signed-in user that receive codes, with all but the last four digits hidden. Not
        paged. Challenges go to the primary one alone since 2026-04.

        Effect: read. Source: listMfaPhones, https://developer.bill.com/reference/listmfaphones
        """
        from ..api.mfa import list_mfa_phones as _operation

        return self._caller.call(_operation.build(), _operation.parse)

    def setup(self, body: MfaSetupRequest) -> MfaSetup:
        """Register a phone for MFA.

        First step of the setup: sends a code of six digits to the phone and answers with the id that
        `validate` takes together with the code. Nothing is registered before that. Where MFA is
        already set up, doing it again resets it and needs a trusted session (403, BDC_1361). Since
        2026-04 there is one phone a user: `primary` false is answered with 400. At most five calls
        a minute that send a text.

        Args:
            body: What to send: MfaSetupRequest.

        Effect: notifies. Source: setup, https://developer.bill.com/reference/setup
        """
        from ..api.mfa import setup as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def step_up(self, body: MfaStepUpRequest) -> MfaStepUp:
        """Make a running session trusted with a remembered id.

        Turns the current session into a trusted one without another text message, when it was started
        without the remembered id or lost its trust. The id is valid for 30 days and only with the
        device it was made for. Look at `trusted` in the answer instead of relying on the status.

        Args:
            body: What to send: MfaStepUpRequest.

        Effect: idempotent. Source: stepUpSession, https://developer.bill.com/reference/stepupsession
        """
        from ..api.mfa import step_up_session as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def validate_challenge(self, body: MfaChallengeValidateRequest) -> MfaChallengeValidation:
        """Answer the challenge and make the session trusted.

        Takes the code of `generateChallenge` and makes the current session trusted, so that it may pay.
        With `rememberMe` true the returned `rememberMeId` makes later sign-ins trusted for 30 days,
        as long as `device` is the same; otherwise the trust ends with the session. The id cannot be
        revoked through the API. Refused with BDC_1356 or BDC_1374 when the code has expired, with
        BDC_1358 after too many tries (wait 5 to 10 minutes), and with BDC_1143 or misleadingly
        BDC_1356 when the name of the device is too long.

        Args:
            body: What to send: MfaChallengeValidateRequest.

        Effect: irreversible. Source: validateChallenge, https://developer.bill.com/reference/validatechallenge
        """
        from ..api.mfa import validate_challenge as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def validate_setup(self, body: MfaSetupValidateRequest) -> OperationStatus:
        """Confirm the phone with the code sent to it.

        Second step of the setup: takes the code that `setup` sent and registers the phone for MFA. The
        session is not trusted by this; go on with `generateChallenge`. Some texts of the vendor
        name the path /v3/mfa/validate, while both machine-made sources have the one used here.
        Codes run out within minutes (BDC_1356, BDC_1374), and too many tries block for 5 to 10
        minutes (BDC_1358).

        Args:
            body: What to send: MfaSetupValidateRequest.

        Effect: irreversible. Source: validate, https://developer.bill.com/reference/validate
        """
        from ..api.mfa import validate as _operation

        return self._caller.call(_operation.build(body), _operation.parse)


class AsyncMfa(AsyncResource):
    """Operations of ``client.mfa``, asynchronous."""

    __slots__ = ()

    async def generate_challenge(self, body: MfaChallengeRequest) -> MfaChallenge:
        """Send a code to the registered phone.

        First step to make a session trusted: sends a code of six digits to the registered phone and answers
        with the id for `validateChallenge`. The challenge is not bound to the session that asked
        for it. Send an empty object; since 2026-04 `useBackup` true is answered with 400. At most
        five calls a minute that send a text, so do not repeat it blindly.

        Args:
            body: What to send: MfaChallengeRequest.

        Effect: notifies. Source: generateChallenge, https://developer.bill.com/reference/generatechallenge
        """
        from ..api.mfa import generate_challenge as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def list_phones(self) -> MfaPhoneList:
        """List the phones registered for MFA.

        Phones of the signed-in user that receive codes, with all but the last four digits hidden. Not
        paged. Challenges go to the primary one alone since 2026-04.

        Effect: read. Source: listMfaPhones, https://developer.bill.com/reference/listmfaphones
        """
        from ..api.mfa import list_mfa_phones as _operation

        return await self._caller.call(_operation.build(), _operation.parse)

    async def setup(self, body: MfaSetupRequest) -> MfaSetup:
        """Register a phone for MFA.

        First step of the setup: sends a code of six digits to the phone and answers with the id that
        `validate` takes together with the code. Nothing is registered before that. Where MFA is
        already set up, doing it again resets it and needs a trusted session (403, BDC_1361). Since
        2026-04 there is one phone a user: `primary` false is answered with 400. At most five calls
        a minute that send a text.

        Args:
            body: What to send: MfaSetupRequest.

        Effect: notifies. Source: setup, https://developer.bill.com/reference/setup
        """
        from ..api.mfa import setup as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def step_up(self, body: MfaStepUpRequest) -> MfaStepUp:
        """Make a running session trusted with a remembered id.

        Turns the current session into a trusted one without another text message, when it was started
        without the remembered id or lost its trust. The id is valid for 30 days and only with the
        device it was made for. Look at `trusted` in the answer instead of relying on the status.

        Args:
            body: What to send: MfaStepUpRequest.

        Effect: idempotent. Source: stepUpSession, https://developer.bill.com/reference/stepupsession
        """
        from ..api.mfa import step_up_session as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def validate_challenge(self, body: MfaChallengeValidateRequest) -> MfaChallengeValidation:
        """Answer the challenge and make the session trusted.

        Takes the code of `generateChallenge` and makes the current session trusted, so that it may pay.
        With `rememberMe` true the returned `rememberMeId` makes later sign-ins trusted for 30 days,
        as long as `device` is the same; otherwise the trust ends with the session. The id cannot be
        revoked through the API. Refused with BDC_1356 or BDC_1374 when the code has expired, with
        BDC_1358 after too many tries (wait 5 to 10 minutes), and with BDC_1143 or misleadingly
        BDC_1356 when the name of the device is too long.

        Args:
            body: What to send: MfaChallengeValidateRequest.

        Effect: irreversible. Source: validateChallenge, https://developer.bill.com/reference/validatechallenge
        """
        from ..api.mfa import validate_challenge as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def validate_setup(self, body: MfaSetupValidateRequest) -> OperationStatus:
        """Confirm the phone with the code sent to it.

        Second step of the setup: takes the code that `setup` sent and registers the phone for MFA. The
        session is not trusted by this; go on with `generateChallenge`. Some texts of the vendor
        name the path /v3/mfa/validate, while both machine-made sources have the one used here.
        Codes run out within minutes (BDC_1356, BDC_1374), and too many tries block for 5 to 10
        minutes (BDC_1358).

        Args:
            body: What to send: MfaSetupValidateRequest.

        Effect: irreversible. Source: validate, https://developer.bill.com/reference/validate
        """
        from ..api.mfa import validate as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)
