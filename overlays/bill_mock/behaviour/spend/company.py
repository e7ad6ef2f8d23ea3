"""A Spend & Expense company to begin with."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend.budgets import new_budget
from bill_mock.behaviour.spend.cards import new_card
from bill_mock.behaviour.spend.fields import add_value, new_field
from bill_mock.behaviour.spend.members import upsert
from bill_mock.behaviour.spend.periods import DEFAULT_ZONE
from bill_mock.behaviour.spend.purchases import authorize, clear
from bill_mock.behaviour.spend.store import BUDGETS, CARDS, COMPANIES, FIELDS, USERS, identity, keep
from bill_mock.behaviour.spend.users import new_user
from bill_mock.clock import stamp

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

_TIER2_FROM = Decimal(500)


def open_company(world: World, tenant: Tenant, admin_email: str, now: datetime) -> JsonObject:
    """Three people, two budgets, three cards, two custom fields, and a purchase that has cleared.

    The administrator of the organization is an ADMIN here too, by the same address. Answers uuids to use, and under
    `adminId` the id of the person whose token the company has.
    """
    number = len(world.tenants)
    settings = {"name": f"Small Company {number}", "timezone": DEFAULT_ZONE, "reimbursementTier2From": _TIER2_FROM}
    company = keep(tenant, COMPANIES, identity(world.ids) | settings)
    return _Opening(world, tenant, now).done(number, admin_email) | {"companyUuid": company["uuid"]}


class _Opening:
    def __init__(self, world: World, tenant: Tenant, now: datetime) -> None:
        self.world = world
        self.tenant = tenant
        self.now = now

    def done(self, number: int, admin_email: str) -> JsonObject:
        admin = self.person("Sam", "Spender", "ADMIN", f"spend.admin{number}@example.com")
        self.person("Ada", "Admin", "ADMIN", admin_email)
        member = self.person("Mia", "Member", "MEMBER", f"mia.member{number}@example.com")
        general = self.budget("General", default=True, receiptRequired=False)
        travel = self.budget("Travel", default=False, receiptRequired=True)
        for budget in (general, travel):
            upsert(self.tenant, budget, admin, {"role": "OWNER"})
            upsert(self.tenant, budget, member, {"role": "MEMBER"})
        card = self.card("VIRTUAL_MEMBER", "Online purchases", member, general)
        cleared = self.purchase(card)
        field, note = self.field("Project code", "CUSTOM_SELECTOR"), self.field("Remarks", "NOTE")
        value, other = (add_value(self.world, self.tenant, field, label) for label in ("Harbor site", "Office"))
        uuids = {
            "user": admin,
            "member": member,
            "budget": general,
            "travelBudget": travel,
            "card": card,
            "physicalCard": self.card("PHYSICAL", "Company card", admin, general),
            "sleepingCard": self.card("PHYSICAL", "Spare card", admin, general, status="NOT_ACTIVATED"),
            "customField": field,
            "customFieldValue": value,
            "otherCustomFieldValue": other,
            "noteField": note,
            "transaction": cleared,
        }
        return {"adminId": admin["id"], **{f"{name}Uuid": row["uuid"] for name, row in uuids.items()}}

    def person(self, first: str, last: str, role: str, email: str) -> JsonObject:
        sent = {"firstName": first, "lastName": last, "role": role, "email": email}
        return keep(self.tenant, USERS, new_user(stamp(self.now), identity(self.world.ids), sent))

    def budget(self, name: str, *, default: bool, receiptRequired: bool) -> JsonObject:  # noqa: N803 - a field of the API
        sent = {"name": name, "recurringInterval": "MONTHLY", "limit": Decimal(5000), "recurringLimit": Decimal(5000)}
        row = new_budget(self.world, self.tenant, {**sent, "receiptRequired": receiptRequired}, self.now)
        return keep(self.tenant, BUDGETS, {**row, "default": default})

    def card(self, kind: str, name: str, holder: JsonObject, budget: JsonObject, **extra: str) -> JsonObject:
        return keep(self.tenant, CARDS, {**new_card(self.world, kind, holder, budget, self.now), "name": name, **extra})

    def purchase(self, card: JsonObject) -> JsonObject:
        merchant = {"merchantName": "Harbor Coffee Supply", "rawMerchantName": "HARBOR COFFEE SUPPLY"}
        authorized = authorize(self.world, self.tenant, card, Decimal("18.40"), self.now, **merchant)
        return clear(self.world, self.tenant, authorized, authorized["amount"], self.now)

    def field(self, name: str, kind: str) -> JsonObject:
        sent = {"name": name, "allowCustomValues": False, "global": True}
        return keep(self.tenant, FIELDS, new_field(self.world, sent, self.now, kind))
