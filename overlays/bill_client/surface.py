"""What both clients have alike: where they come from, what they look like, and views with other options."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from bill_client.answers import Answers

if TYPE_CHECKING:
    from bill_api.drift import Drift
    from bill_client.approvals.policy import ApprovalPolicy
    from bill_client.config import Config, Environment
    from bill_client.credentials import Credential
    from bill_client.environment import Settings
    from bill_client.jobs import Job
    from bill_client.layers import AsyncLayers, Layers
    from bill_client.options import CallOptions
    from bill_client.policy import RetryPolicy

__all__ = ("Surface",)

L = TypeVar("L", bound="Layers | AsyncLayers")


class Surface(Generic[L]):
    """A client without its calls.

    Args:
        credentials: who calls.
        config: address, timeout, trust, transport and pace.
        layers: what requests go through; views of the client share it.
        options: of calls.
    """

    def __init__(self, credentials: tuple[Credential, ...], config: Config, layers: L, options: CallOptions) -> None:
        self._credentials = credentials
        self._config = config
        self._layers = layers
        self._options = options
        self._answers = Answers(strict=config.strict, on_drift=config.on_drift, secrets=layers.sessions.secrets)
        self._is_view = False

    @classmethod
    def from_env(cls, *, environment: Environment | None = None, **options: Any) -> Self:
        """A client with the credentials of ``BILL_*`` variables; ``docs/signing-in.md`` lists them.

        Args:
            environment: ``"sandbox"`` (also where it is None) or ``"production"``, which has to be said here.
            options: arguments of the class, which win.

        Raises:
            ConfigurationError: credentials are missing or incomplete, or ``BILL_ENVIRONMENT`` says otherwise.
        """
        from bill_client.environment import from_environment

        return cls._made(from_environment(environment), options)

    @classmethod
    def from_profile(cls, name: str | None = None, *, environment: Environment | None = None, **options: Any) -> Self:
        """A client with the credentials and settings of a profile in ``~/.config/bill/profiles.toml``.

        Args:
            name: of the profile; ``BILL_PROFILE`` where it is None.
            environment: what the profile has to be for; None leaves it to the profile, which says the sandbox unless
                it names production.
            options: arguments of the class, which win.

        Raises:
            ConfigurationError: the profile is not there, others may read the file, or something cannot be meant.
        """
        from bill_client.profiles import from_file

        return cls._made(from_file(name, environment), options)

    @classmethod
    def _made(cls, found: Settings, options: Mapping[str, Any]) -> Self:
        make = cast("Callable[..., Self]", cls)  # the classes below take credentials and options
        return make(*found.credentials, **{**found.options, **options})

    def __repr__(self) -> str:
        shown = [*map(repr, self._credentials), f"base_url={self.base_url!r}"]
        return f"{type(self).__name__}({', '.join(shown)})"

    @property
    def base_url(self) -> str:
        """Scheme and host that requests go to."""
        return self._config.base_url

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        retry: bool | RetryPolicy | None = None,
        strict: bool | None = None,
        on_drift: Callable[[Drift], object] | None = None,
        idempotency_key: str | None = None,
        approvals: ApprovalPolicy | None = None,
    ) -> Self:
        """A light view of this client with other options; sessions and connections are shared, this one stays as it is.

        What is left out stays as it is here: ``client.with_options(deadline=5).bills.list()``.

        Args:
            timeout: seconds for each of connecting, writing, reading and waiting for a connection.
            deadline: seconds for a call as a whole; ``math.inf`` takes a bound away.
            headers: sent with every call, besides those at hand; credentials and what belongs to the request itself
                cannot be set.
            retry: whether calls are repeated that may be repeated, or a :class:`RetryPolicy` that says how.
            strict: whether to raise :class:`DriftError` where an answer is not as described.
            on_drift: called with each deviation, once per view.
            idempotency_key: 1 to 200 characters under which a call happens once; for one call, as a key belongs to one.
            approvals: what is taken for approved where bills are paid, such as ``ApprovalPolicy.strict``.

        Raises:
            ConfigurationError: an option cannot be meant.
        """
        view = copy(self)
        options = self._options.changed(
            timeout=timeout,
            deadline=deadline,
            headers=headers,
            retry=retry,
            idempotency_key=idempotency_key,
            approvals=approvals,
        )
        answers = self._answers.view(strict=strict, on_drift=on_drift)
        vars(view).update(_options=options, _answers=answers, _is_view=True)
        return view

    def within(self, seconds: float | None) -> Self:
        """A view whose calls end after so many seconds each, or at their own deadline where that is sooner.

        Args:
            seconds: the bound; None for none of its own.
        """
        own = self._options.deadline
        return self if seconds is None else self.with_options(deadline=seconds if own is None else min(own, seconds))

    def _job(self, source: object, to: object, progress: Callable[[int, int | None], object] | None) -> Job:
        """What to download, with everything of the client that goes with it."""
        from bill_client.jobs import make_job

        return make_job(
            source,
            to,
            base_url=self.base_url,
            credentials=self._credentials,
            options=self._options.begin(self._config.pace),
            policy=self._options.retry,
            answers=self._answers,
            pace=self._config.pace,
            progress=progress,
        )
