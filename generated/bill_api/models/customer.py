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
        "companyName",
        "email",
        "contact",
        "phone",
        "fax",
        "description",
        "invoiceCurrency",
        "accountType",
        "paymentTermId",
        "accountNumber",
        "billingAddress",
        "shippingAddress",
        "balance",
        "createdTime",
        "updatedTime",
        "hasBankAccount",
        "authorizedToCharge",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Customer:
    """A business or person that you invoice. Fields without a value are left out of the answer.

    Attributes:
        id: Made by the server; invoices, credit memos and payments refer to it. (``id``)
        archived: True once the customer was archived. (``archived``)
        name: Name under which you know the customer. (``name``)
        company_name: Legal or trading name; the network replaces it once the customer is connected there.
            (``companyName``)
        email: Address that invoices are mailed to. (``email``)
        contact: Person to turn to; further people are contacts of their own. (``contact``)
        phone: Main number; the network replaces it once the customer is connected there. Limited in length,
            probably to 40. (``phone``)
        fax: Number of the fax machine; limited in length, the longest seen has 20. (``fax``)
        description: Notes of your own about the customer. (``description``)
        invoice_currency: Currency of the invoices to this customer, three ISO 4217 letters. Needed for a
            customer outside the United States. (``invoiceCurrency``)
        account_type: Whether the customer is a business or a person. (``accountType``)
        payment_term_id: Payment term that sets how many days the customer has to pay. (``paymentTermId``)
        account_number: Number that you keep the customer under; it is printed on invoices.
            (``accountNumber``)
        billing_address: Where invoices are addressed to; a bank account cannot be added without it.
            (``billingAddress``)
        shipping_address: Where goods are sent, if not to the billing address. (``shippingAddress``)
        balance: What the customer owes you at the moment. (``balance``)
        created_time: Instant at which the customer was made. (``createdTime``)
        updated_time: Instant of the last change; good as a mark for syncing. (``updatedTime``)
        has_bank_account: Whether a bank account of the customer is on file. (``hasBankAccount``)
        authorized_to_charge: Whether you stated that you may charge the customer; set through
            `authorizeToChargeCustomer`. (``authorizedToCharge``)
    """

    id: str
    archived: bool | Unset = UNSET
    name: str
    company_name: str | Unset = UNSET
    email: str
    contact: CustomerPrimaryContact | Unset = UNSET
    phone: str | Unset = UNSET
    fax: str | Unset = UNSET
    description: str | Unset = UNSET
    invoice_currency: str | Unset = UNSET
    account_type: CustomerAccountType | Unset = UNSET
    payment_term_id: str | Unset = UNSET
    account_number: str | Unset = UNSET
    billing_address: Address | Unset = UNSET
    shipping_address: Address | Unset = UNSET
    balance: CustomerBalance | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    has_bank_account: bool | Unset = UNSET
    authorized_to_charge: bool | Unset = UNSET
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
        v = self.company_name
        if v is not UNSET:
            out["companyName"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.contact
        if v is not UNSET:
            out["contact"] = _plain(v)
        v = self.phone
        if v is not UNSET:
            out["phone"] = v
        v = self.fax
        if v is not UNSET:
            out["fax"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.invoice_currency
        if v is not UNSET:
            out["invoiceCurrency"] = v
        v = self.account_type
        if v is not UNSET:
            out["accountType"] = _plain(v)
        v = self.payment_term_id
        if v is not UNSET:
            out["paymentTermId"] = v
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = v
        v = self.billing_address
        if v is not UNSET:
            out["billingAddress"] = _plain(v)
        v = self.shipping_address
        if v is not UNSET:
            out["shippingAddress"] = _plain(v)
        v = self.balance
        if v is not UNSET:
            out["balance"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.has_bank_account
        if v is not UNSET:
            out["hasBankAccount"] = v
        v = self.authorized_to_charge
        if v is not UNSET:
            out["authorizedToCharge"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Customer) -> Any:
    """Body of ``Customer.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 20
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
    if "companyName" in src:
        self.company_name = src["companyName"]
    else:
        self.company_name = UNSET
        known -= 1
    if "email" in src:
        self.email = src["email"]
    else:
        self.email = UNSET
        known -= 1
    if "contact" in src:
        v = src["contact"]
        self.contact = CustomerPrimaryContact_load(v) if v.__class__ is dict else v
    else:
        self.contact = UNSET
        known -= 1
    if "phone" in src:
        self.phone = src["phone"]
    else:
        self.phone = UNSET
        known -= 1
    if "fax" in src:
        self.fax = src["fax"]
    else:
        self.fax = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "invoiceCurrency" in src:
        self.invoice_currency = src["invoiceCurrency"]
    else:
        self.invoice_currency = UNSET
        known -= 1
    if "accountType" in src:
        v = src["accountType"]
        self.account_type = (CustomerAccountType_get(v) or CustomerAccountType(v)) if v.__class__ is str else v
    else:
        self.account_type = UNSET
        known -= 1
    if "paymentTermId" in src:
        self.payment_term_id = src["paymentTermId"]
    else:
        self.payment_term_id = UNSET
        known -= 1
    if "accountNumber" in src:
        self.account_number = src["accountNumber"]
    else:
        self.account_number = UNSET
        known -= 1
    if "billingAddress" in src:
        v = src["billingAddress"]
        self.billing_address = Address_load(v) if v.__class__ is dict else v
    else:
        self.billing_address = UNSET
        known -= 1
    if "shippingAddress" in src:
        v = src["shippingAddress"]
        self.shipping_address = Address_load(v) if v.__class__ is dict else v
    else:
        self.shipping_address = UNSET
        known -= 1
    if "balance" in src:
        v = src["balance"]
        self.balance = CustomerBalance_load(v) if v.__class__ is dict else v
    else:
        self.balance = UNSET
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
    if "hasBankAccount" in src:
        self.has_bank_account = src["hasBankAccount"]
    else:
        self.has_bank_account = UNSET
        known -= 1
    if "authorizedToCharge" in src:
        self.authorized_to_charge = src["authorizedToCharge"]
    else:
        self.authorized_to_charge = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .address import Address  # noqa: E402
from .address import load as Address_load  # noqa: E402
from .customer_account_type import CustomerAccountType  # noqa: E402
from .customer_balance import CustomerBalance  # noqa: E402
from .customer_balance import load as CustomerBalance_load  # noqa: E402
from .customer_primary_contact import CustomerPrimaryContact  # noqa: E402
from .customer_primary_contact import load as CustomerPrimaryContact_load  # noqa: E402

CustomerAccountType_get: Any = CustomerAccountType._value2member_map_.get
