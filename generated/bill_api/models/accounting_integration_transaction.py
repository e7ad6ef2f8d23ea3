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
        "id",
        "billable",
        "integrationTxId",
        "syncStatus",
        "syncMessage",
        "integrationType",
        "integrationId",
        "syncRequestId",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class AccountingIntegrationTransaction:
    """How a transaction stands in the accounting software that the company is connected to. Absent before the
    first sync.

    Attributes:
        id: Identifier of this record of the sync. (``id``)
        billable: The cost is marked as billable to a customer. (``billable``)
        integration_tx_id: Identifier that the accounting software gave the transaction.
            (``integrationTxId``)
        sync_status: State of the sync as plain text. Seen in lower case (synced), while the list filter
            takes capitals. (``syncStatus``)
        sync_message: Explanation of the state, mostly of an error. (``syncMessage``)
        integration_type: Which accounting software is connected. (``integrationType``)
        integration_id: Identifier of the connection to the accounting software. (``integrationId``)
        sync_request_id: Identifier of the run in which the sync happened. (``syncRequestId``)
    """

    id: str | Unset = UNSET
    billable: bool | Unset = UNSET
    integration_tx_id: str | Unset = UNSET
    sync_status: str | Unset = UNSET
    sync_message: str | Unset = UNSET
    integration_type: str | Unset = UNSET
    integration_id: str | Unset = UNSET
    sync_request_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        self.id = src["id"] if "id" in src else UNSET
        self.billable = src["billable"] if "billable" in src else UNSET
        self.integration_tx_id = src["integrationTxId"] if "integrationTxId" in src else UNSET
        self.sync_status = src["syncStatus"] if "syncStatus" in src else UNSET
        self.sync_message = src["syncMessage"] if "syncMessage" in src else UNSET
        self.integration_type = src["integrationType"] if "integrationType" in src else UNSET
        self.integration_id = src["integrationId"] if "integrationId" in src else UNSET
        self.sync_request_id = src["syncRequestId"] if "syncRequestId" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.billable
        if v is not UNSET:
            out["billable"] = v
        v = self.integration_tx_id
        if v is not UNSET:
            out["integrationTxId"] = v
        v = self.sync_status
        if v is not UNSET:
            out["syncStatus"] = v
        v = self.sync_message
        if v is not UNSET:
            out["syncMessage"] = v
        v = self.integration_type
        if v is not UNSET:
            out["integrationType"] = v
        v = self.integration_id
        if v is not UNSET:
            out["integrationId"] = v
        v = self.sync_request_id
        if v is not UNSET:
            out["syncRequestId"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
