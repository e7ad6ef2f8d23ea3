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
        "id",
        "archived",
        "name",
        "taxIdType",
        "industry",
        "businessCategory",
        "accountType",
        "partnerName",
        "createdTime",
        "updatedTime",
        "address",
        "mailingAddress",
        "phone",
        "companyOwner",
        "taxId",
        "processingOptions",
    )
)
_SECRET: frozenset[str] = frozenset(("tax_id",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Organization:
    """A legal entity, business or person, that uses BILL.

    Attributes:
        id: Id for sign-in and for partner calls. (``id``)
        archived: True when the organization has been taken out of use. (``archived``)
        name: Legal name of the organization, up to 100 characters. (``name``)
        tax_id_type: Kind of the tax number. (``taxIdType``)
        industry: What the organization does, one of the texts of `listIndustries`. (``industry``)
        business_category: Legal form; more forms exist than the list shows. (``businessCategory``)
        account_type: Whether a business or a single person holds the account. (``accountType``)
        partner_name: Partner who created the organization; only there for selected partners.
            (``partnerName``)
        created_time: When the organization was created. (``createdTime``)
        updated_time: When its data was last changed. (``updatedTime``)
        address: Physical address of the organization. (``address``)
        mailing_address: Address for letters, where it differs from the physical one. (``mailingAddress``)
        phone: Phone of the organization. (``phone``)
        company_owner: The person that the risk verification looks at. (``companyOwner``)
        tax_id: Tax number of the kind that `taxIdType` says; personal data when it is an SSN. (``taxId``)
        processing_options: Switches for addresses and for transfers. (``processingOptions``)
    """

    id: str
    archived: bool | Unset = UNSET
    name: str | Unset = UNSET
    tax_id_type: OrganizationTaxIdType | Unset = UNSET
    industry: str | Unset = UNSET
    business_category: OrganizationBusinessCategory | Unset = UNSET
    account_type: OrganizationAccountType | Unset = UNSET
    partner_name: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    address: Address | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    phone: str | Unset = UNSET
    company_owner: CompanyOwner | Unset = UNSET
    tax_id: str | Unset = UNSET
    processing_options: OrganizationProcessingOptions | Unset = UNSET
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
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.tax_id_type
        if v is not UNSET:
            out["taxIdType"] = _plain(v)
        v = self.industry
        if v is not UNSET:
            out["industry"] = v
        v = self.business_category
        if v is not UNSET:
            out["businessCategory"] = _plain(v)
        v = self.account_type
        if v is not UNSET:
            out["accountType"] = _plain(v)
        v = self.partner_name
        if v is not UNSET:
            out["partnerName"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.address
        if v is not UNSET:
            out["address"] = _plain(v)
        v = self.mailing_address
        if v is not UNSET:
            out["mailingAddress"] = _plain(v)
        v = self.phone
        if v is not UNSET:
            out["phone"] = v
        v = self.company_owner
        if v is not UNSET:
            out["companyOwner"] = _plain(v)
        v = self.tax_id
        if v is not UNSET:
            out["taxId"] = v
        v = self.processing_options
        if v is not UNSET:
            out["processingOptions"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Organization) -> Any:
    """Body of ``Organization.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 16
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "taxIdType" in src:
        v = src["taxIdType"]
        self.tax_id_type = (OrganizationTaxIdType_get(v) or OrganizationTaxIdType(v)) if v.__class__ is str else v
    else:
        self.tax_id_type = UNSET
        known -= 1
    if "industry" in src:
        self.industry = src["industry"]
    else:
        self.industry = UNSET
        known -= 1
    if "businessCategory" in src:
        v = src["businessCategory"]
        self.business_category = (
            (OrganizationBusinessCategory_get(v) or OrganizationBusinessCategory(v)) if v.__class__ is str else v
        )
    else:
        self.business_category = UNSET
        known -= 1
    if "accountType" in src:
        v = src["accountType"]
        self.account_type = (OrganizationAccountType_get(v) or OrganizationAccountType(v)) if v.__class__ is str else v
    else:
        self.account_type = UNSET
        known -= 1
    if "partnerName" in src:
        self.partner_name = src["partnerName"]
    else:
        self.partner_name = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    if "address" in src:
        v = src["address"]
        self.address = Address_load(v) if v.__class__ is dict else v
    else:
        self.address = UNSET
        known -= 1
    if "mailingAddress" in src:
        v = src["mailingAddress"]
        self.mailing_address = Address_load(v) if v.__class__ is dict else v
    else:
        self.mailing_address = UNSET
        known -= 1
    if "phone" in src:
        self.phone = src["phone"]
    else:
        self.phone = UNSET
        known -= 1
    if "companyOwner" in src:
        v = src["companyOwner"]
        self.company_owner = CompanyOwner_load(v) if v.__class__ is dict else v
    else:
        self.company_owner = UNSET
        known -= 1
    if "taxId" in src:
        self.tax_id = src["taxId"]
    else:
        self.tax_id = UNSET
        known -= 1
    if "processingOptions" in src:
        v = src["processingOptions"]
        self.processing_options = OrganizationProcessingOptions_load(v) if v.__class__ is dict else v
    else:
        self.processing_options = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .address import Address  # noqa: E402
from .address import load as Address_load  # noqa: E402
from .company_owner import CompanyOwner  # noqa: E402
from .company_owner import load as CompanyOwner_load  # noqa: E402
from .organization_account_type import OrganizationAccountType  # noqa: E402
from .organization_business_category import OrganizationBusinessCategory  # noqa: E402
from .organization_processing_options import OrganizationProcessingOptions  # noqa: E402
from .organization_processing_options import load as OrganizationProcessingOptions_load  # noqa: E402
from .organization_tax_id_type import OrganizationTaxIdType  # noqa: E402

OrganizationAccountType_get: Any = OrganizationAccountType._value2member_map_.get

OrganizationBusinessCategory_get: Any = OrganizationBusinessCategory._value2member_map_.get

OrganizationTaxIdType_get: Any = OrganizationTaxIdType._value2member_map_.get
