"""``client.mfa``: the generated operations, and the way from a text message to a trusted session in one call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING

from bill_api.resources.mfa import AsyncMfa as GeneratedAsyncMfa
from bill_api.resources.mfa import Mfa as GeneratedMfa
from bill_api.types import UNSET

if TYPE_CHECKING:
    from bill_api.models.mfa_challenge import MfaChallenge
    from bill_api.models.mfa_challenge_request import MfaChallengeRequest
    from bill_api.models.mfa_challenge_validate_request import MfaChallengeValidateRequest
    from bill_api.models.mfa_challenge_validation import MfaChallengeValidation

__all__ = ("AsyncMfa", "Mfa")


class Mfa(GeneratedMfa):
    """Operations of ``client.mfa``."""

    __slots__ = ()

    def trust(self, *, code: Callable[[], str], device: str | None = None, remember: bool = False) -> str | None:
        """Make the session MFA-trusted, as payments need it: sends a text message and answers it.

        Args:
            code: called once the message is on its way; returns the six digits.
            device: name for this device; needed to remember it. Nineteen characters work, 49 are refused.
            remember: whether to ask for an id that makes later sessions trusted for 30 days.

        Returns:
            A secret for ``OrganizationLogin(remember_me_id=..., device=...)`` where ``remember`` is true, else None.

        Raises:
            ValueError: ``remember`` without ``device``; nothing was sent.
            AuthenticationError: the code was refused.
            BillError: see :mod:`bill_client.errors`.

        Effect: notifies. Source: generateChallenge and validateChallenge,
        https://developer.bill.com/reference/generatechallenge
        """
        challenge = self.generate_challenge(_challenge(device, remember=remember))
        return _remembered(self.validate_challenge(_answer(challenge, code(), device, remember=remember)))


class AsyncMfa(GeneratedAsyncMfa):
    """Operations of ``client.mfa``, asynchronous."""

    __slots__ = ()

    async def trust(
        self, *, code: Callable[[], str | Awaitable[str]], device: str | None = None, remember: bool = False
    ) -> str | None:
        """Make the session MFA-trusted; see :meth:`Mfa.trust`. ``code`` may also be a coroutine function."""
        challenge = await self.generate_challenge(_challenge(device, remember=remember))
        given = code()
        digits = await given if isawaitable(given) else given
        return _remembered(await self.validate_challenge(_answer(challenge, digits, device, remember=remember)))


def _challenge(device: str | None, *, remember: bool) -> MfaChallengeRequest:
    from bill_api.models.mfa_challenge_request import MfaChallengeRequest

    if remember and not device:
        message = "to remember a device it needs a name: pass device="
        raise ValueError(message)
    return MfaChallengeRequest()


def _answer(challenge: MfaChallenge, digits: str, device: str | None, *, remember: bool) -> MfaChallengeValidateRequest:
    from bill_api.models.mfa_challenge_validate_request import MfaChallengeValidateRequest

    return MfaChallengeValidateRequest(
        challenge_id=str(challenge.challenge_id),
        token=digits.strip(),
        device=device or UNSET,
        machine_name=(device or UNSET) if remember else UNSET,
        remember_me=remember or UNSET,
    )


def _remembered(validation: MfaChallengeValidation) -> str | None:
    return validation.remember_me_id or None
