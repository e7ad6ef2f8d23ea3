"""Keys of intents: what a caller may give, the payment number that follows, and what must not change with it."""

from __future__ import annotations

import base64
import hashlib
from decimal import Decimal
from typing import Any
from uuid import uuid4

from bill_api.codec import encode_json
from bill_client.errors import ConfigurationError
from bill_client.outcome import SECRET_FIELDS
from bill_client.shapes import is_list, is_object
from bill_client.store.keys import hashed

__all__ = ("check_key", "fingerprint", "new_key", "transaction_number", "without_secrets")

LONGEST = 200
"""Characters of a key."""
NUMBER = "transactionNumber"
_VOLATILE = frozenset((NUMBER, "exchangeRateBatchId"))
"""Fields that may differ between two tries of the same business."""
_DIGITS = 30
"""Characters of a derived number after its prefix; 150 bits."""


def check_key(key: object) -> str:
    """The key itself.

    Raises:
        ConfigurationError: it is not 1 to 200 printable characters without spaces around them; nothing was sent.
    """
    if not isinstance(key, str) or not key.isprintable() or key != key.strip() or not 0 < len(key) <= LONGEST:
        message = f"idempotency_key must be 1 to {LONGEST} printable characters without spaces around them, not {key!r}"
        raise ConfigurationError(message, hint="take what your own books call it, such as the number of the pay run")
    return key


def new_key() -> str:
    """A key for a call that was given none; it is kept before anything is sent."""
    return str(uuid4())


def transaction_number(scope: str, key: str) -> str:
    """The ``transactionNumber`` of payments made under a key: the same on every machine and after every crash.

    Args:
        scope: hash of the account; another account gets another number.
        key: of the intent.

    Returns:
        32 capital letters and digits, where BILL takes up to 50.
    """
    digest = hashlib.sha256(f"{scope}:{key}".encode()).digest()
    return f"BC{base64.b32encode(digest).decode('ascii')[:_DIGITS]}"


def fingerprint(operation: str, path: str, fields: Any) -> str:
    """What must be the same whenever a key is used again: a hash over the business of a call.

    Numbers that are worth the same are the same, whatever their digits. A secret goes in by way of scrypt with the rest
    as salt, for a hash of an account number could be guessed.

    Args:
        operation: operationId.
        path: of the request, with the ids in it.
        fields: the body as plain data, or whatever else says what is wanted.
    """
    secrets: list[str] = []
    known = hashed(operation, path, encode_json(_canonical(fields, secrets)).decode("utf-8"))
    if not secrets:
        return known
    told = "\n".join(secrets).encode()
    return hashlib.scrypt(told, salt=known.encode(), n=2**14, r=8, p=1, dklen=20).hex()


def without_secrets(data: Any) -> Any:
    """The same plain data without the fields that nobody may read in a store."""
    if is_object(data):
        return {name: without_secrets(value) for name, value in data.items() if name not in SECRET_FIELDS}
    return [without_secrets(each) for each in data] if is_list(data) else data


def _canonical(data: Any, secrets: list[str]) -> Any:
    if is_object(data):
        kept: dict[str, Any] = {}
        for name in sorted(data):
            if name in SECRET_FIELDS:
                secrets.append(f"{name}={data[name]}")
            elif name not in _VOLATILE:
                kept[name] = _canonical(data[name], secrets)
        return kept
    if is_list(data):
        return [_canonical(each, secrets) for each in data]
    if isinstance(data, Decimal | int) and not isinstance(data, bool):
        return f"{Decimal(data).normalize():f}"
    return data
