# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "timestamp",
        "code",
        "severity",
        "category",
        "message",
        "params",
        "detail",
        "help",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Error:
    """One reason why a request was refused.

    Attributes:
        timestamp: Instant at which the server produced the error. (``timestamp``)
        code: Number of the error in the vendor's catalogue, such as BDC_1109, shared with the v2 API; null
            for field validation. (``code``)
        severity: How serious it is; refusals are ERROR. (``severity``)
        category: Layer that failed; an expired session is reported as DOWNSTREAM, a wrong field as REQUEST.
            (``category``)
        message: Short text for a person; may hold placeholders that the server did not fill in.
            (``message``)
        params: Values that the message speaks of. Documented as an array, but live answers carry an empty
            object. (``params``)
        detail: Longer text; seldom present. (``detail``)
        help_: Pointer to further help; seldom present. (``help``)
    """

    timestamp: datetime.datetime | Unset = UNSET
    code: str | None | Unset = UNSET
    severity: ErrorSeverity | Unset = UNSET
    category: ErrorCategory | Unset = UNSET
    message: str | Unset = UNSET
    params: list[Any] | dict[str, Any] | Unset = UNSET
    detail: str | Unset = UNSET
    help_: str | Unset = UNSET
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
        v = self.timestamp
        if v is not UNSET:
            out["timestamp"] = _plain(v)
        v = self.code
        if v is not UNSET:
            out["code"] = v
        v = self.severity
        if v is not UNSET:
            out["severity"] = _plain(v)
        v = self.category
        if v is not UNSET:
            out["category"] = _plain(v)
        v = self.message
        if v is not UNSET:
            out["message"] = v
        v = self.params
        if v is not UNSET:
            out["params"] = _plain(v)
        v = self.detail
        if v is not UNSET:
            out["detail"] = v
        v = self.help_
        if v is not UNSET:
            out["help"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Error) -> Any:
    """Body of ``Error.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "timestamp" in src:
        v = src["timestamp"]
        self.timestamp = _instant(v)
    else:
        self.timestamp = UNSET
        known -= 1
    if "code" in src:
        self.code = src["code"]
    else:
        self.code = UNSET
        known -= 1
    if "severity" in src:
        v = src["severity"]
        self.severity = (ErrorSeverity_get(v) or ErrorSeverity(v)) if v.__class__ is str else v
    else:
        self.severity = UNSET
        known -= 1
    if "category" in src:
        v = src["category"]
        self.category = (ErrorCategory_get(v) or ErrorCategory(v)) if v.__class__ is str else v
    else:
        self.category = UNSET
        known -= 1
    if "message" in src:
        self.message = src["message"]
    else:
        self.message = UNSET
        known -= 1
    if "params" in src:
        self.params = src["params"]
    else:
        self.params = UNSET
        known -= 1
    if "detail" in src:
        self.detail = src["detail"]
    else:
        self.detail = UNSET
        known -= 1
    if "help" in src:
        self.help_ = src["help"]
    else:
        self.help_ = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .error_category import ErrorCategory  # noqa: E402
from .error_severity import ErrorSeverity  # noqa: E402

ErrorCategory_get: Any = ErrorCategory._value2member_map_.get

ErrorSeverity_get: Any = ErrorSeverity._value2member_map_.get
