# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.customers.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Anything, Fields
from .kinds import (
    FieldAsc,
    FieldEq,
    FieldEqAsc,
    FieldEqNe,
    FieldEqNeAsc,
    FieldEqNeIn,
    FieldEqNeInNin,
    FieldEqNeInNinAsc,
    FieldEqSwAsc,
    FieldGtGteLtLteAsc,
)

if TYPE_CHECKING:
    from ..models.customer_account_type import CustomerAccountType

__all__ = ("FIELDS", "CustomersFields", "CustomersFilters")


class _Address(Fields):
    """Fields of ``address``."""

    __slots__ = ()

    country: FieldEqNe[CustomersFields, Anything] = FieldEqNe("address.country", "listCustomers", query.anything)


class CustomersFields(Fields):
    """Fields of ``client.customers.list``."""

    __slots__ = ()

    account_number: FieldEq[CustomersFields, str] = FieldEq("accountNumber", "listCustomers", query.text)
    account_type: FieldEqNeInNin[CustomersFields, CustomerAccountType | str] = FieldEqNeInNin(
        "accountType", "listCustomers", query.choice("BUSINESS", "PERSON", "NONE")
    )
    archived: FieldEqNeAsc[CustomersFields, bool] = FieldEqNeAsc("archived", "listCustomers", query.truth)
    company_name: FieldEqAsc[CustomersFields, str] = FieldEqAsc("companyName", "listCustomers", query.text)
    created_time: FieldGtGteLtLteAsc[CustomersFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listCustomers", query.moment
    )
    description: FieldAsc[CustomersFields, str] = FieldAsc("description", "listCustomers", query.text)
    email: FieldEqAsc[CustomersFields, str] = FieldEqAsc("email", "listCustomers", query.text)
    fax: FieldAsc[CustomersFields, str] = FieldAsc("fax", "listCustomers", query.text)
    id: FieldEqNeIn[CustomersFields, str] = FieldEqNeIn("id", "listCustomers", query.text)
    invoice_currency: FieldEqNeInNinAsc[CustomersFields, str] = FieldEqNeInNinAsc(
        "invoiceCurrency", "listCustomers", query.text
    )
    name: FieldEqSwAsc[CustomersFields, str] = FieldEqSwAsc("name", "listCustomers", query.text)
    payment_status: FieldEqNeInNin[CustomersFields, Anything] = FieldEqNeInNin(
        "paymentStatus", "listCustomers", query.anything
    )
    phone: FieldAsc[CustomersFields, str] = FieldAsc("phone", "listCustomers", query.text)
    updated_time: FieldGtGteLtLteAsc[CustomersFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "updatedTime", "listCustomers", query.moment
    )
    address = _Address("listCustomers")


CustomersFilters = TypedDict(
    "CustomersFilters",
    {
        "accountNumber": "str",
        "accountType": "CustomerAccountType | str",
        "accountType__ne": "CustomerAccountType | str",
        "accountType__in": "Iterable[CustomerAccountType | str]",
        "accountType__nin": "Iterable[CustomerAccountType | str]",
        "address.country": "Anything",
        "address.country__ne": "Anything",
        "archived": "bool",
        "archived__ne": "bool",
        "companyName": "str",
        "createdTime__gt": "datetime.datetime",
        "createdTime__gte": "datetime.datetime",
        "createdTime__lt": "datetime.datetime",
        "createdTime__lte": "datetime.datetime",
        "email": "str",
        "id": "str",
        "id__ne": "str",
        "id__in": "Iterable[str]",
        "invoiceCurrency": "str",
        "invoiceCurrency__ne": "str",
        "invoiceCurrency__in": "Iterable[str]",
        "invoiceCurrency__nin": "Iterable[str]",
        "name": "str",
        "name__sw": "str",
        "paymentStatus": "Anything",
        "paymentStatus__ne": "Anything",
        "paymentStatus__in": "Iterable[Anything]",
        "paymentStatus__nin": "Iterable[Anything]",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = CustomersFields("listCustomers")
