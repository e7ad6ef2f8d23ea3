"""What a client has in common with others, in memory or in a store: put together from the arguments of a client."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bill_client.answers import Answers
from bill_client.errors import ConfigurationError
from bill_client.limits.accounts import Accounts
from bill_client.limits.rates import LimitRules
from bill_client.limits.waiting import Wait, Watch
from bill_client.session.kept import Sharing
from bill_client.session.remembered import MemoryIds

if TYPE_CHECKING:
    from bill_client.config import Config
    from bill_client.credentials import Login
    from bill_client.session.remembered import RememberedIds
    from bill_client.session.shared import Shared
    from bill_client.store.state import StateStore

__all__ = ("Coordination",)


class Coordination:
    """Sessions and limits of one client, and the store it shares them by.

    Args:
        config: address and pace.
        store: a store, the URL of one, or None to share nothing.
        rules: limits; those that BILL documents where it is None.
        on_wait: called with each wait that begins.
        make_event: makes an event of the kind that callers wait for.

    Raises:
        ConfigurationError: an argument cannot be meant.
    """

    def __init__(
        self,
        config: Config,
        store: StateStore | str | None,
        rules: LimitRules | None,
        on_wait: Callable[[Wait], object] | None,
        make_event: Callable[[], Any],
    ) -> None:
        _check("limits", rules, LimitRules)
        self._config = config
        self.store: StateStore | None = None
        self._own: StateStore | None = None
        if store is not None:
            self.store, self._own = _opened(store)
        watch = Watch(config.pace, on_wait)
        self.accounts = Accounts(config.base_url, rules or LimitRules(), watch, self.store, make_event)
        remembered = MemoryIds() if self.store is None else _sealed(self.store, config.base_url)
        self.sharing = Sharing(
            watch=watch,
            budget=self.accounts.sign_in,
            count=self.accounts.count,
            compare=Answers(strict=config.strict, on_drift=config.on_drift, secrets=tuple).compare,
            shared=self._shared,
            remembered=remembered,
        )

    def _shared(self, login: Login) -> Shared | None:
        if self.store is None:
            return None
        from bill_client.session.shared import Shared

        return Shared(login, self._config.base_url, self.store, self._config.pace)

    def close(self) -> None:
        """Close a store that was given as URL; one that was given as such stays open."""
        if self._own is not None:
            self._own.close()


def _opened(store: StateStore | str) -> tuple[StateStore, StateStore | None]:
    """The store, and the one that has to be closed with the client."""
    from bill_client.store.state import StateStore

    _check("store", store, StateStore, str)
    if isinstance(store, StateStore):
        return store, None
    own = StateStore(store)
    return own, own


def _sealed(store: StateStore, base_url: str) -> RememberedIds:
    from bill_client.session.sealed import SealedIds

    return SealedIds(store, base_url)


def _check(name: str, value: object, *kinds: type) -> None:
    if value is not None and not isinstance(value, kinds):
        wanted = " or ".join(kind.__name__ for kind in kinds)
        message = f"{name} must be a {wanted}, not {type(value).__name__}"
        raise ConfigurationError(message)
