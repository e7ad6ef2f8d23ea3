"""What a bank account and a payment abroad need: a few countries as examples of the rules, all others by SWIFT."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, RefusedError, business, field_reason, no_such_object, wrong_field

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

HOME = "US"
_IBAN_COUNTRIES = frozenset(
    {"AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR"}
    | {"IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT", "SI", "SK"}
)
_CODED = frozenset({"BR", "CN", "IN"})
_CODES = [
    {"name": "Payment for goods", "value": "P0101"},
    {"name": "Payment for services", "value": "P0201"},
    {"name": "Salaries and wages", "value": "P1301"},
]


def _field(name: str, description: str, pattern: str) -> JsonObject:
    return {"name": name, "description": description, "regularExpression": pattern, "required": True}


_ACCOUNT = _field("accountNumber", "Account number", "^[A-Za-z0-9]{4,34}$")
_FIELDS: dict[str, list[JsonObject]] = {
    "US": [
        _field("accountNumber", "Account number", "^[A-Za-z0-9-]{1,34}$"),
        _field("routingNumber", "Routing number", "^[0-9]{9}$"),
    ],
    "CA": [
        _field("accountNumber", "Account number", "^[0-9]{7,12}$"),
        _field("routingNumber", "Transit and institution number", "^[0-9]{8,9}$"),
    ],
    "GB": [
        _field("accountNumber", "Account number", "^[0-9]{8}$"),
        _field("routingNumber", "Sort code", "^[0-9]{6}$"),
    ],
    "IN": [
        _field("accountNumber", "Account number", "^[0-9]{9,18}$"),
        _field("routingNumber", "IFSC", "^[A-Z]{4}0[A-Z0-9]{6}$"),
    ],
    "MX": [_field("accountNumber", "CLABE", "^[0-9]{18}$")],
    "BR": [_ACCOUNT, _field("taxId", "CPF or CNPJ of the holder", "^([0-9]{11}|[0-9]{14})$")],
}
_IBAN = [_field("accountNumber", "IBAN", "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$")]
_SWIFT = [_ACCOUNT, _field("routingNumber", "SWIFT code", "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$")]


def configuration(country: str) -> JsonObject:
    """Bank fields and payment purposes of a country; the currency and the kind of vendor change nothing here."""
    fields = _FIELDS.get(country) or (_IBAN if country in _IBAN_COUNTRIES else _SWIFT)
    purpose: JsonObject = {"required": country in _CODED}
    if country in _CODED:
        purpose |= {"type": "CODE", "codes": _CODES}
    return {"paymentPurpose": purpose, "validations": {"fields": fields}}


def country_of(vendor: JsonObject) -> str:
    """Country by which a vendor is paid."""
    return str(vendor.get("address", {}).get("country") or HOME)


def check_account(country: str, account: JsonObject, path: str = "") -> None:
    """Hold bank details against the rules of their country.

    Raises:
        RefusedError: 400 with an entry for each field that is missing or malformed.
    """
    regulatory = {one["name"]: one["value"] for one in account.get("regulatoryFields") or []}
    values = {**regulatory, **account}
    reasons = []
    for field in configuration(country)["validations"]["fields"]:
        value = values.get(field["name"])
        if value is None:
            reasons.append(field_reason(path + field["name"], "must not be null"))
        elif not re.fullmatch(field["regularExpression"], str(value)):
            reasons.append(field_reason(path + field["name"], "must match the documented form"))
    if reasons:
        raise RefusedError(400, reasons)


def check_stated(vendor: JsonObject, extra: JsonObject) -> None:
    """Have a payment state its purpose where the country asks for it, unless it is kept with the vendor.

    Raises:
        RefusedError: 400 without a purpose, 422 for a code that is not on the list.
    """
    if country_of(vendor) not in _CODED:
        return
    stated = extra.get("paymentPurpose") or vendor["paymentInformation"].get("paymentPurpose")
    if stated is None:
        raise wrong_field("paymentPurpose", "must not be null")
    code = (stated.get("code") or {}).get("value")
    if all(code != one["value"] for one in _CODES):
        raise business(INVALID_FIELD, "Invalid value for field paymentPurpose.code.")


def _by_country(call: Call) -> object:
    return configuration(call.query["country"])


def _by_vendor(call: Call) -> object:
    vendor = call.tenant.table("vendors").get(call.ids[0])
    if vendor is None:
        raise no_such_object(call.ids[0])
    return {"internationalPayments": configuration(country_of(vendor))}


HANDLERS: dict[str, Handler] = {"getIntlConfig": _by_country, "getConfigurationByVendorId": _by_vendor}
