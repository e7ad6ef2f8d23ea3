"""What a caller takes for approved; recorded with every payment that it let through."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import field, frozen

from bill_client.errors import ConfigurationError

__all__ = ("ApprovalPolicy",)

_STRICT, _ALLOW_UNASSIGNED, _OFF = "strict", "allow_unassigned", "off"
_NAMES = (_STRICT, _ALLOW_UNASSIGNED, _OFF)


def _known(_instance: object, _attribute: object, name: Any) -> None:
    if name not in _NAMES:
        message = f"ApprovalPolicy: there is no policy {name!r}; there are strict, allow_unassigned and off(reason=...)"
        raise ConfigurationError(message)


def _reason(instance: ApprovalPolicy, _attribute: object, reason: Any) -> None:
    if instance.name != _OFF:
        if reason is not None:
            message = f"ApprovalPolicy: a reason goes with off alone, not with {instance.name}"
            raise ConfigurationError(message)
    elif not isinstance(reason, str) or not reason.strip():
        message = "ApprovalPolicy.off needs a reason in words, which is recorded with each payment"
        raise ConfigurationError(message)


@frozen(repr=False)
class ApprovalPolicy:
    """Which bills may be paid, as far as approvals go; take :attr:`strict`, :attr:`allow_unassigned` or :meth:`off`.

    Args:
        name: of the policy.
        reason: why nothing is checked; None unless it is off.

    Raises:
        ConfigurationError: there is no such policy, or a reason is missing or out of place.
    """

    name: str = field(validator=_known)
    reason: str | None = field(default=None, validator=_reason)

    strict: ClassVar[ApprovalPolicy]
    """Every bill was approved by every approver that BILL asked."""
    allow_unassigned: ClassVar[ApprovalPolicy]
    """The same, and bills that nobody was asked to approve may be paid too."""

    def __repr__(self) -> str:
        return f"ApprovalPolicy.{self.name}" + ("" if self.reason is None else f"(reason={self.reason!r})")

    @classmethod
    def off(cls, *, reason: str) -> ApprovalPolicy:
        """Approvals do not matter, whatever BILL says of them.

        Args:
            reason: why, in words; recorded with each payment.

        Raises:
            ConfigurationError: there is no reason.
        """
        return cls(_OFF, reason)

    @property
    def is_off(self) -> bool:
        """Whether nothing is checked."""
        return self.name == _OFF

    @property
    def takes_unassigned(self) -> bool:
        """Whether a bill that nobody was asked to approve may be paid."""
        return self.name != _STRICT

    def facts(self) -> dict[str, Any]:
        """What is recorded of it, as JSON data."""
        return {"policy": self.name} | ({} if self.reason is None else {"reason": self.reason})


ApprovalPolicy.strict = ApprovalPolicy(_STRICT)
ApprovalPolicy.allow_unassigned = ApprovalPolicy(_ALLOW_UNASSIGNED)
