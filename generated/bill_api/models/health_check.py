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
        "appId",
        "appEnv",
        "appVersion",
        "bdcRegion",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class HealthCheck:
    """Which service answered, and in which environment.

    Attributes:
        app_id: Name of the service that answered. (``appId``)
        app_env: Environment it says it runs in; the values are not documented. (``appEnv``)
        app_version: Version that is deployed, useful in support requests. (``appVersion``)
        bdc_region: Region it says it runs in; the values are not documented. (``bdcRegion``)
    """

    app_id: str | Unset = UNSET
    app_env: str | Unset = UNSET
    app_version: str | Unset = UNSET
    bdc_region: str | Unset = UNSET
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
        v = self.app_id
        if v is not UNSET:
            out["appId"] = v
        v = self.app_env
        if v is not UNSET:
            out["appEnv"] = v
        v = self.app_version
        if v is not UNSET:
            out["appVersion"] = v
        v = self.bdc_region
        if v is not UNSET:
            out["bdcRegion"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = HealthCheck) -> Any:
    """Body of ``HealthCheck.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "appId" in src:
        self.app_id = src["appId"]
    else:
        self.app_id = UNSET
        known -= 1
    if "appEnv" in src:
        self.app_env = src["appEnv"]
    else:
        self.app_env = UNSET
        known -= 1
    if "appVersion" in src:
        self.app_version = src["appVersion"]
    else:
        self.app_version = UNSET
        known -= 1
    if "bdcRegion" in src:
        self.bdc_region = src["bdcRegion"]
    else:
        self.bdc_region = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
