"""``client.mfa``: the generated operations, and the way from a text message to a trusted session in one call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeVar

from bill_api.resources.mfa import AsyncMfa as GeneratedAsyncMfa
from bill_api.resources.mfa import Mfa as GeneratedMfa
from bill_client.pace import REAL
from bill_client.session.enrolment import (
    Ask,
    Call,
    check_asking,
    enrolling,
    prompt,
    recalling,
    stepping_up,
    trusting,
)
from bill_client.steps import aadvance, ado, advance, do

if TYPE_CHECKING:
    from bill_api.models.mfa_step_up import MfaStepUp
    from bill_api.models.mfa_step_up_request import MfaStepUpRequest
    from bill_client.session.enrolment import Way
    from bill_client.session.recollection import Recollection
    from bill_client.session.remembered import RememberedId

__all__ = ("AsyncMfa", "Mfa")

T = TypeVar("T")


class Mfa(GeneratedMfa):
    """Operations of ``client.mfa``.

    Args:
        caller: the client.
        memory: gives what is remembered for its login.
    """

    __slots__ = ("_memory",)

    def __init__(self, caller: Any, memory: Callable[[], Recollection] | None = None) -> None:
        super().__init__(caller)
        self._memory = memory or _no_memory

    def enroll(self, phone: str, *, code: Callable[[], str] | None = None) -> None:
        """Register the phone that gets the codes: sends one and answers it. A registered phone is replaced.

        Sessions are not trusted by this; go on with :meth:`trust`.

        Args:
            phone: number that gets the codes, such as ``+14085550123``; a real one, in the sandbox too.
            code: called once the message is on its way; returns the six digits. None asks on the terminal.

        Raises:
            ValueError: the phone or the code cannot be meant; it was not sent.
            MfaRequired: a phone is registered, and the session is not trusted; nothing was sent.
            AuthenticationError: the code was refused.
            BillError: see :mod:`bill_client.errors`.

        Effect: notifies. Source: setup and validate, https://developer.bill.com/reference/setup
        """
        check_asking(code)
        self._run(enrolling(phone), code)

    def trust(
        self, *, code: Callable[[], str] | None = None, device: str | None = None, remember: bool = False
    ) -> str | None:
        """Make the session MFA-trusted, as payments need it: sends a text message and answers it.

        With ``remember`` later sign-ins of this client are trusted from the start, and those of others that share its
        store, where the id lies encrypted with a key from the keyring of the system.

        Args:
            code: called once the message is on its way; returns the six digits. None asks on the terminal.
            device: name for this device, at most 40 characters; needed to remember it.
            remember: whether to ask for an id that makes later sessions trusted for 30 days.

        Returns:
            A secret for ``remember_me_id=`` of the credentials of other clients, together with ``device=``, where
            ``remember`` is true; else None.

        Raises:
            ValueError: ``remember`` without ``device``, or the code cannot be one; it was not sent.
            ConfigurationError: the device cannot be used, or the id could not be kept; nothing was sent.
            AuthenticationError: the code was refused.
            BillError: see :mod:`bill_client.errors`.

        Effect: notifies. Source: generateChallenge and validateChallenge,
        https://developer.bill.com/reference/generatechallenge
        """
        check_asking(code)
        return self._run(trusting(self._memory(), device, remember=remember), code)

    def step_up(self, body: MfaStepUpRequest | None = None) -> MfaStepUp:
        """Make a running session trusted with a remembered id, without a text message.

        Calls that need it do this by themselves. Look at ``trusted`` of the result.

        Args:
            body: id and device; None takes the remembered ones.

        Raises:
            ConfigurationError: nothing is remembered, or it has run out; nothing was sent.
            BillError: see :mod:`bill_client.errors`.

        Effect: idempotent. Source: stepUpSession, https://developer.bill.com/reference/stepupsession
        """
        return self._run(stepping_up(self._memory(), body))

    def remembered(self) -> RememberedId | None:
        """What is remembered for the login of this client, with ``device`` and ``expires``; None for nothing.

        From five days before it runs out, each sign-in logs a warning.
        """
        return self._run(recalling(self._memory()))

    def _run(self, way: Way[T], code: Callable[[], str] | None = None) -> T:
        def perform(step: Any) -> Any:
            if isinstance(step, Call):
                return self._caller.call(step.request, step.parse)
            return (code or prompt)() if isinstance(step, Ask) else do(step, REAL)

        return advance(way, perform)


class AsyncMfa(GeneratedAsyncMfa):
    """Operations of ``client.mfa``, asynchronous; see :class:`Mfa`."""

    __slots__ = ("_memory",)

    def __init__(self, caller: Any, memory: Callable[[], Recollection] | None = None) -> None:
        super().__init__(caller)
        self._memory = memory or _no_memory

    async def enroll(self, phone: str, *, code: Callable[[], str | Awaitable[str]] | None = None) -> None:
        """Register the phone that gets the codes; see :meth:`Mfa.enroll`. ``code`` may be a coroutine function."""
        check_asking(code)
        await self._run(enrolling(phone), code)

    async def trust(
        self,
        *,
        code: Callable[[], str | Awaitable[str]] | None = None,
        device: str | None = None,
        remember: bool = False,
    ) -> str | None:
        """Make the session MFA-trusted; see :meth:`Mfa.trust`. ``code`` may be a coroutine function."""
        check_asking(code)
        return await self._run(trusting(self._memory(), device, remember=remember), code)

    async def step_up(self, body: MfaStepUpRequest | None = None) -> MfaStepUp:
        """Make a running session trusted with a remembered id; see :meth:`Mfa.step_up`."""
        return await self._run(stepping_up(self._memory(), body))

    async def remembered(self) -> RememberedId | None:
        """What is remembered for the login of this client; see :meth:`Mfa.remembered`."""
        return await self._run(recalling(self._memory()))

    async def _run(self, way: Way[T], code: Callable[[], str | Awaitable[str]] | None = None) -> T:
        async def perform(step: Any) -> Any:
            if isinstance(step, Call):
                return await self._caller.call(step.request, step.parse)
            return await (_asked(code) if isinstance(step, Ask) else ado(step, REAL))

        return await aadvance(way, perform)


async def _asked(code: Callable[[], str | Awaitable[str]] | None) -> str:
    if code is None:
        import asyncio

        return await asyncio.to_thread(prompt)
    given = code()
    return await given if isawaitable(given) else given


def _no_memory() -> Recollection:
    message = "client.raw.mfa has the operations as they are; use client.mfa for this"
    raise TypeError(message)
