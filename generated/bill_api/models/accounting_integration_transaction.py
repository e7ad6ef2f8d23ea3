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
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = AccountingIntegrationTransaction) -> Any:
    """Body of ``AccountingIntegrationTransaction.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "billable" in src:
        self.billable = src["billable"]
    else:
        self.billable = UNSET
        known -= 1
    if "integrationTxId" in src:
        self.integration_tx_id = src["integrationTxId"]
    else:
        self.integration_tx_id = UNSET
        known -= 1
    if "syncStatus" in src:
        self.sync_status = src["syncStatus"]
    else:
        self.sync_status = UNSET
        known -= 1
    if "syncMessage" in src:
        self.sync_message = src["syncMessage"]
    else:
        self.sync_message = UNSET
        known -= 1
    if "integrationType" in src:
        self.integration_type = src["integrationType"]
    else:
        self.integration_type = UNSET
        known -= 1
    if "integrationId" in src:
        self.integration_id = src["integrationId"]
    else:
        self.integration_id = UNSET
        known -= 1
    if "syncRequestId" in src:
        self.sync_request_id = src["syncRequestId"]
    else:
        self.sync_request_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
