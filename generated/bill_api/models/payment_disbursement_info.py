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
        "isVoidable",
        "checkDisbursement",
        "achDisbursement",
        "rppsDisbursement",
        "internationalDisbursement",
        "vcardDisbursement",
        "walletDisbursement",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentDisbursementInfo:
    """How the payment reaches the vendor; usually one of the parts is filled.

    Attributes:
        is_voidable: Whether `voidPayment` may be tried now. (``isVoidable``)
        check_disbursement: Filled for paper checks. (``checkDisbursement``)
        ach_disbursement: Filled for US bank transfers. (``achDisbursement``)
        rpps_disbursement: Filled for payments to billers on the RPPS network. (``rppsDisbursement``)
        international_disbursement: Filled for payments abroad. (``internationalDisbursement``)
        vcard_disbursement: Filled for payments by virtual card. (``vcardDisbursement``)
        wallet_disbursement: Filled for payments into the vendor's BILL Balance. (``walletDisbursement``)
    """

    is_voidable: bool | Unset = UNSET
    check_disbursement: CheckDisbursement | Unset = UNSET
    ach_disbursement: AchDisbursement | Unset = UNSET
    rpps_disbursement: RppsDisbursement | Unset = UNSET
    international_disbursement: InternationalDisbursement | Unset = UNSET
    vcard_disbursement: VirtualCardDisbursement | Unset = UNSET
    wallet_disbursement: WalletDisbursement | Unset = UNSET
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
        v = self.is_voidable
        if v is not UNSET:
            out["isVoidable"] = v
        v = self.check_disbursement
        if v is not UNSET:
            out["checkDisbursement"] = _plain(v)
        v = self.ach_disbursement
        if v is not UNSET:
            out["achDisbursement"] = _plain(v)
        v = self.rpps_disbursement
        if v is not UNSET:
            out["rppsDisbursement"] = _plain(v)
        v = self.international_disbursement
        if v is not UNSET:
            out["internationalDisbursement"] = _plain(v)
        v = self.vcard_disbursement
        if v is not UNSET:
            out["vcardDisbursement"] = _plain(v)
        v = self.wallet_disbursement
        if v is not UNSET:
            out["walletDisbursement"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PaymentDisbursementInfo) -> Any:
    """Body of ``PaymentDisbursementInfo.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "isVoidable" in src:
        self.is_voidable = src["isVoidable"]
    else:
        self.is_voidable = UNSET
        known -= 1
    if "checkDisbursement" in src:
        v = src["checkDisbursement"]
        self.check_disbursement = CheckDisbursement_load(v) if v.__class__ is dict else v
    else:
        self.check_disbursement = UNSET
        known -= 1
    if "achDisbursement" in src:
        v = src["achDisbursement"]
        self.ach_disbursement = AchDisbursement_load(v) if v.__class__ is dict else v
    else:
        self.ach_disbursement = UNSET
        known -= 1
    if "rppsDisbursement" in src:
        v = src["rppsDisbursement"]
        self.rpps_disbursement = RppsDisbursement_load(v) if v.__class__ is dict else v
    else:
        self.rpps_disbursement = UNSET
        known -= 1
    if "internationalDisbursement" in src:
        v = src["internationalDisbursement"]
        self.international_disbursement = InternationalDisbursement_load(v) if v.__class__ is dict else v
    else:
        self.international_disbursement = UNSET
        known -= 1
    if "vcardDisbursement" in src:
        v = src["vcardDisbursement"]
        self.vcard_disbursement = VirtualCardDisbursement_load(v) if v.__class__ is dict else v
    else:
        self.vcard_disbursement = UNSET
        known -= 1
    if "walletDisbursement" in src:
        v = src["walletDisbursement"]
        self.wallet_disbursement = WalletDisbursement_load(v) if v.__class__ is dict else v
    else:
        self.wallet_disbursement = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .ach_disbursement import AchDisbursement  # noqa: E402
from .ach_disbursement import load as AchDisbursement_load  # noqa: E402
from .check_disbursement import CheckDisbursement  # noqa: E402
from .check_disbursement import load as CheckDisbursement_load  # noqa: E402
from .international_disbursement import InternationalDisbursement  # noqa: E402
from .international_disbursement import load as InternationalDisbursement_load  # noqa: E402
from .rpps_disbursement import RppsDisbursement  # noqa: E402
from .rpps_disbursement import load as RppsDisbursement_load  # noqa: E402
from .virtual_card_disbursement import VirtualCardDisbursement  # noqa: E402
from .virtual_card_disbursement import load as VirtualCardDisbursement_load  # noqa: E402
from .wallet_disbursement import WalletDisbursement  # noqa: E402
from .wallet_disbursement import load as WalletDisbursement_load  # noqa: E402
