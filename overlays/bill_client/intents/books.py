"""Which ledger a call belongs to: that of its account, in the store of the client."""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from bill_api.codec import decode_json, encode_json
from bill_client.approvals.policy import ApprovalPolicy
from bill_client.intents.keys import check_key, new_key, without_secrets
from bill_client.intents.ledger import Ledger
from bill_client.intents.orders import Terms
from bill_client.intents.records import Outcome
from bill_client.intents.rules import IntentRules
from bill_client.pace import TestingPace
from bill_client.refusals import scrub
from bill_client.session.choose import choose
from bill_client.store.keys import hashed
from bill_client.store.state import StateStore

if TYPE_CHECKING:
    from bill_api.wire import Operation, Response
    from bill_client.config import Config
    from bill_client.credentials import Credential
    from bill_client.options import CallOptions

__all__ = ("Books",)

_ACCOUNTS = ("organization_id", "app_key", "client_id", "token")
"""Attributes of credentials that say whose money it is, the most telling first."""
_USERS = ("user_id", "username", "name")


class Books:
    """The ledgers of a client; its views share them.

    Args:
        credentials: at most one of each kind.
        config: address and pace.
        store: where ledgers are kept; None for the one in the user's data directory, or for a temporary one where the
            client is for tests.
        rules: of leases and windows; None for the usual ones.
        secrets: gives the values that must not be kept.
    """

    def __init__(
        self,
        credentials: Sequence[Credential],
        config: Config,
        store: StateStore | None,
        rules: IntentRules | None,
        secrets: Callable[[], Iterable[str]],
    ) -> None:
        self._credentials = credentials
        self._config = config
        self._store = store
        self._own: StateStore | None = None
        self._folder: str | None = None
        self._rules = rules or IntentRules()
        self._secrets = secrets
        self._ledgers: dict[str, Ledger] = {}
        self._mutex = Lock()

    def ledger(self, operation: Operation) -> Ledger:
        """The ledger of the account that an operation is called for.

        Raises:
            MissingCredentials: the client has none for it; nothing was sent.
        """
        return self._of(choose(operation, self._credentials))

    def all(self) -> list[Ledger]:
        """The ledgers of every account that this client may call for."""
        found = [self._of(credential) for credential in self._credentials]
        return list(dict.fromkeys(found)) or [self._of(None)]

    def terms(self, operation: Operation, options: CallOptions) -> Terms:
        """Under which terms a call of an operation happens once.

        Raises:
            ConfigurationError: the key cannot be one; nothing was sent.
        """
        key = options.idempotency_key
        return Terms(
            scope=_scope(self._config.base_url, choose(operation, self._credentials)),
            key=new_key() if key is None else check_key(key),
            is_fresh=key is None,
            policy=options.approvals or ApprovalPolicy.strict,
            patience=math.inf if options.deadline is None else options.deadline,
            now=None if isinstance(self._config.pace, TestingPace) else self._config.pace.wall(),
        )

    def keep(self, response: Response) -> Outcome:
        """What may be kept of an answer: everything but secrets."""
        shown = scrub(response, self._secrets())
        kind = shown.headers.get("content-type", "")
        return Outcome(
            status=shown.status,
            headers=(("content-type", kind),) if kind else (),
            content=_without_secrets(shown.content),
        )

    def close(self) -> None:
        """Let go of the ledgers, and of a store that nobody else has."""
        with self._mutex:
            for ledger in self._ledgers.values():
                ledger.close()
            self._ledgers.clear()
            own, self._own = self._own, None
            folder, self._folder = self._folder, None
        if own is not None:
            own.close()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _of(self, credential: Credential | None) -> Ledger:
        scope = _scope(self._config.base_url, credential)
        with self._mutex:
            if scope not in self._ledgers:
                user = next((found for name in _USERS if (found := getattr(credential, name, None))), None)
                self._ledgers[scope] = Ledger(
                    self._stored(), scope, pace=self._config.pace, rules=self._rules, user=lambda: user
                )
            return self._ledgers[scope]

    def _stored(self) -> StateStore:
        if self._store is not None:
            return self._store
        if self._own is None:
            if isinstance(self._config.pace, TestingPace):
                self._folder = tempfile.mkdtemp(prefix="bill-client-")
                self._own = StateStore(f"sqlite:///{Path(self._folder) / 'state.db'}")
            else:
                self._own = StateStore()
        return self._own


def _scope(base_url: str, credential: Any) -> str:
    account = next((found for name in _ACCOUNTS if (found := getattr(credential, name, None))), "")
    return hashed("intents", base_url, account)


def _without_secrets(content: bytes) -> bytes:
    try:
        return encode_json(without_secrets(decode_json(content)))
    except Exception:  # noqa: BLE001 - no JSON, or none that can be written again: then it is kept as it was scrubbed
        return content
