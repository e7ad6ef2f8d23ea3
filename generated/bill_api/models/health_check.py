# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

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
_known = _KEYS.issuperset
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        self.app_id = src["appId"] if "appId" in src else UNSET
        self.app_env = src["appEnv"] if "appEnv" in src else UNSET
        self.app_version = src["appVersion"] if "appVersion" in src else UNSET
        self.bdc_region = src["bdcRegion"] if "bdcRegion" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
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
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
