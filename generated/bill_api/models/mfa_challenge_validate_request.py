# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "challengeId",
        "token",
        "device",
        "machineName",
        "rememberMe",
    )
)
_SECRET: frozenset[str] = frozenset(("token",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MfaChallengeValidateRequest:
    """Code and id that make the session trusted, and what to remember.

    Attributes:
        challenge_id: Id that `generateChallenge` answered with. (``challengeId``)
        token: The six digits that were sent to the phone. (``token``)
        device: Name for the device, to be repeated with `rememberMeId`; needed when `rememberMe` is true.
            Nineteen characters work, 49 are refused (BDC_1143); the limit between is unknown.
            (``device``)
        machine_name: Name for the machine the client runs on; sent when `rememberMe` is true.
            (``machineName``)
        remember_me: True makes the returned id last 30 days; otherwise trust ends with the session.
            (``rememberMe``)
    """

    challenge_id: str
    token: str
    device: str | Unset = UNSET
    machine_name: str | Unset = UNSET
    remember_me: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        out: Self = load(src, cls)
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.challenge_id
        if v is not UNSET:
            out["challengeId"] = v
        v = self.token
        if v is not UNSET:
            out["token"] = v
        v = self.device
        if v is not UNSET:
            out["device"] = v
        v = self.machine_name
        if v is not UNSET:
            out["machineName"] = v
        v = self.remember_me
        if v is not UNSET:
            out["rememberMe"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MfaChallengeValidateRequest) -> Any:
    """Body of ``MfaChallengeValidateRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "challengeId" in src:
        self.challenge_id = src["challengeId"]
    else:
        self.challenge_id = UNSET
        known -= 1
    if "token" in src:
        self.token = src["token"]
    else:
        self.token = UNSET
        known -= 1
    if "device" in src:
        self.device = src["device"]
    else:
        self.device = UNSET
        known -= 1
    if "machineName" in src:
        self.machine_name = src["machineName"]
    else:
        self.machine_name = UNSET
        known -= 1
    if "rememberMe" in src:
        self.remember_me = src["rememberMe"]
    else:
        self.remember_me = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
