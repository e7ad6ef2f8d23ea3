"""Objects of Spend & Expense: where they are kept, found by `id` or `uuid`, and listed without those that are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, RefusedError, business, forbidden, no_such_object

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.ids import Ids
    from bill_mock.world import Tenant

COMPANIES = "spend/companies"
USERS = "spend/users"
BUDGETS = "spend/budgets"
MEMBERS = "spend/budgets/*/members"
CARDS = "spend/cards"
FIELDS = "spend/custom-fields"
VALUES = "spend/custom-fields/*/values"
CLAIMS = "spend/reimbursements"
TRANSACTIONS = "spend/transactions"
CHALLENGES = "spend/challenges"
UPLOADS = "spend/uploads"
# What a list shows by default, and what it shows when it is asked for what was deleted.
LIVE, GONE = "#live", "#gone"
_ADMIN = "ADMIN"
_LENGTH = 20


def identity(ids: Ids, prefix: str = "") -> JsonObject:
    """The two names of a new object: the deprecated `id`, and a `uuid` that has a prefix for some kinds."""
    number = ids.uuid()
    return {"id": ids.new(), "uuid": prefix + number.replace("-", "")[:_LENGTH] if prefix else number}


def keep(tenant: Tenant, kind: str, row: JsonObject, *parents: str) -> JsonObject:
    """Store a new or changed object, the only way in which one changes; returns it.

    Names that begin with an underscore are the mock's own and never answered. A part of a split is in no list.
    """
    tenant.table(kind, *parents).put(row)
    if "parentTransactionId" not in row:
        here, there = (GONE, LIVE) if is_gone(row) else (LIVE, GONE)
        tenant.table(kind + here, *parents).put(row)
        other = tenant.table(kind + there, *parents)
        if other.get(row["id"]) is not None:
            other.delete(row["id"])
    return row


def is_gone(row: JsonObject) -> bool:
    """Whether an object was deleted; it can still be read, but never restored (platform facts 10)."""
    return bool(row.get("retired") or row.get("deleted")) or row.get("status") == "DELETED"


def find(tenant: Tenant, kind: str, key: str, *parents: str) -> JsonObject | None:
    """The object with this `id` or `uuid`, deleted ones included."""
    table = tenant.table(kind, *parents)
    return table.get(key) or next(iter(table.find("uuid", key)), None)


def known(tenant: Tenant, kind: str, key: str, *parents: str) -> JsonObject:
    """The object that a path names, deleted ones included.

    Raises:
        RefusedError: 404 when there is none.
    """
    row = find(tenant, kind, key, *parents)
    if row is None:
        raise no_such_object(key)
    return row


def changeable(tenant: Tenant, kind: str, key: str) -> JsonObject:
    """The object that a path names, to be changed.

    Raises:
        RefusedError: 404 when there is none, 422 when it was deleted (how BILL refuses that is not documented).
    """
    row = known(tenant, kind, key)
    if is_gone(row):
        raise business(INVALID_FIELD, "The object was deleted and cannot be changed.")
    return row


def named(tenant: Tenant, kind: str, key: str, field: str) -> JsonObject:
    """The object that a field of the body names by `id` or `uuid`.

    Raises:
        RefusedError: 422 when there is none, or it was deleted.
    """
    row = find(tenant, kind, key)
    if row is None or is_gone(row):
        raise invalid(field)
    return row


def invalid(field: str) -> RefusedError:
    """422 for a field whose value is well formed but names nothing that can be used."""
    return business(INVALID_FIELD, f"Invalid value for field {field}.")


def reference(name: str, row: JsonObject) -> JsonObject:
    """Both ways in which one object names another, such as `budgetId` and `budgetUuid`."""
    return {f"{name}Id": row["id"], f"{name}Uuid": row["uuid"]}


def shown(row: JsonObject) -> JsonObject:
    """The object as it is answered."""
    return {name: value for name, value in row.items() if not name.startswith("_")}


def company(tenant: Tenant) -> JsonObject:
    """The Spend & Expense company, or an empty object where none was set up."""
    return next(iter(tenant.table(COMPANIES)), {})


def acting_user(call: Call) -> JsonObject:
    """The person that the token acts as; a user of the organization acts as the person with the same address.

    Raises:
        RefusedError: 403 when there is no such person.
    """
    found = call.tenant.table(USERS).get(call.caller.user_id)
    if found is None:
        user = call.tenant.table("users").get(call.caller.user_id) or {}
        found = next(iter(call.tenant.table(USERS).find("email", user.get("email"))), None)
    if found is None:
        message = "The user is not a person of the Spend & Expense company."
        raise forbidden(message)
    return found


def acting_admin(call: Call) -> JsonObject:
    """The person that the token acts as, who has to be an ADMIN.

    Raises:
        RefusedError: 403 for another role.
    """
    user = acting_user(call)
    if user["role"] != _ADMIN:
        message = "This call needs the role ADMIN."
        raise forbidden(message)
    return user


def full_name(user: JsonObject) -> str:
    """First and last name of a person."""
    return f"{user['firstName']} {user['lastName']}"
