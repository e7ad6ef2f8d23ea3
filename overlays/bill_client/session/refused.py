"""Sign-ins that were refused, told to everybody who shares the store: a wrong password is not tried by each of them."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import pbkdf2_hmac
from hmac import compare_digest
from secrets import token_bytes
from typing import TYPE_CHECKING

from bill_client.credentials import secrets_of
from bill_client.errors import AuthenticationError
from bill_client.store.records import StoredRefusal

if TYPE_CHECKING:
    from bill_client.credentials import Login

__all__ = ("recall", "record")

REST = 300.0
"""Seconds for which credentials that were refused are not sent again by those who share a store."""

ROUNDS = 200_000
"""Of PBKDF2, so that guessing a password from what is stored takes long."""


def record(login: Login, error: AuthenticationError, now: float) -> StoredRefusal:
    """What others have to know of a refusal.

    Args:
        login: who was refused.
        error: how.
        now: seconds since 1970.
    """
    salt = token_bytes(16)
    told = {
        "message": error.args[0],
        "operation": error.operation,
        "codes": error.codes,
        "messages": error.messages,
        "hint": error.hint,
    }
    return StoredRefusal(salt, _digest(login, salt), now, json.dumps(told))


def recall(login: Login, kept: StoredRefusal, now: float) -> AuthenticationError | None:
    """The error for credentials that were refused a short time ago; None for others, and after a while.

    Args:
        login: who wants to sign in.
        kept: the latest refusal.
        now: seconds since 1970.
    """
    ago = max(now - kept.refused_at, 0.0)
    if ago >= REST or not compare_digest(kept.digest, _digest(login, kept.salt)):
        return None
    told = json.loads(kept.error)
    rest = f"that was {ago:.0f} s ago, and the same credentials are not sent again for {REST - ago:.0f} s"
    return AuthenticationError(
        f"{told['message']}; {rest}",
        operation=told["operation"],
        codes=tuple(told["codes"]),
        messages=tuple(told["messages"]),
        hint=told["hint"],
    )


@lru_cache(maxsize=16)
def _digest(login: Login, salt: bytes) -> bytes:
    return pbkdf2_hmac("sha256", "\0".join(secrets_of(login)).encode(), salt, ROUNDS)
