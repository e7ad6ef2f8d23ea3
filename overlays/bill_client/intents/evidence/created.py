"""What was created: found again in its list, by a natural key or by what it looks like, where it was not before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from bill_client.intents.evidence.finding import Finding, Unreadable, happened, nothing, several, unclear
from bill_client.intents.evidence.reading import found, rows
from bill_client.intents.evidence.sent import Sent, sent_by
from bill_client.intents.evidence.values import dig, is_same, key_of, objects

if TYPE_CHECKING:
    from bill_api.wire import NaturalKey
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import JSON, Verdict
    from bill_client.intents.records import Intent

__all__ = ("AllInList", "InList", "VendorAccount", "by_natural_key")


@frozen
class InList:
    """How what an operation creates is found in a list.

    Args:
        operation: operationId of the list.
        fields: field of its objects -> field of the request; both must be the same.
        filters: field that the list is filtered by -> field of the request.
        ids: path parameters that both have in common.
    """

    operation: str
    fields: Mapping[str, str]
    filters: Mapping[str, str] = field(factory=dict[str, str])
    ids: tuple[str, ...] = ()

    def before(self, sent: Sent) -> Reading[dict[str, Any]]:
        """Ids of what looks like it and is there already."""
        return {"seen": [key_of(row) for row in (yield from self._alike(sent))]}

    def look(self, intent: Intent) -> Reading[Finding]:
        """What became of it."""
        return (yield from self.find(sent_by(intent)))

    def find(self, sent: Sent) -> Reading[Finding]:
        """The same by what is known of the call."""
        told = " and ".join(f"{name} {sent.kept(path)}" for name, path in self.fields.items() if sent.kept(path))
        if not told:
            message = "what was asked for was not kept"
            raise Unreadable(message)
        alike = yield from self._alike(sent)
        fresh = [row for row in alike if sent.is_new(row)]
        words = [f"{self.operation} shows {key_of(row)} with {told}, which is new" for row in fresh]
        if not fresh:
            return nothing(f"{self.operation} shows nothing new with {told}")
        if sent.before is None and sent.since is None:
            return unclear("nothing was read before, so that nobody can tell what is new", *words, objects=fresh)
        return several(fresh, *words) if len(fresh) > 1 else happened(fresh, *words)

    def _alike(self, sent: Sent) -> Reading[list[JSON]]:
        filters = {name: sent.kept(path) for name, path in self.filters.items()}
        query = {"filters": filters} if filters else {}
        listed = yield from rows(self.operation, *map(sent.id, self.ids), **query)
        return [row for row in listed if self._is_alike(row, sent)]

    def _is_alike(self, row: JSON, sent: Sent) -> bool:
        pairs = ((dig(row, name), sent.kept(path)) for name, path in self.fields.items())
        return all(shown is None or wanted is None or is_same(shown, wanted) for shown, wanted in pairs)


@frozen
class AllInList:
    """How what an operation creates together is found in a list: all of it is there, or nothing.

    Args:
        each: how one of them is found.
    """

    each: InList

    def before(self, sent: Sent) -> Reading[dict[str, Any]]:
        """Ids of what looks like any of them and is there already."""
        seen: list[str] = []
        for part in self._parts(sent):
            seen += (yield from self.each.before(part))["seen"]
        return {"seen": seen}

    def look(self, intent: Intent) -> Reading[Finding]:
        """What became of them."""
        found: list[Finding] = []
        for part in self._parts(sent_by(intent)):
            found.append((yield from self.each.find(part)))  # noqa: PERF401 - a comprehension cannot yield
        verdicts: set[Verdict] = {each.verdict for each in found}
        rows = tuple(row for each in found for row in each.objects)
        words = tuple(text for each in found for text in each.words)
        if "several" in verdicts:
            return several(rows, *words)
        if len(verdicts) == 1:
            return Finding(verdict=verdicts.pop(), objects=rows, words=words)
        return unclear(f"{len(rows)} of {len(found)} are there, where BILL makes all or none", *words, objects=rows)

    @staticmethod
    def _parts(sent: Sent) -> list[Sent]:
        parts = [evolve(sent, body=each) for each in objects(sent.body)]
        if not parts:
            message = "what was asked for was not kept"
            raise Unreadable(message)
        return parts


def by_natural_key(key: NaturalKey) -> InList:
    """How what has a natural key is found."""
    return InList(key.operation, fields=key.match, filters=key.match)


class VendorAccount:
    """The bank account of a vendor, who has one at most; it shows no id."""

    _FIELDS = ("nameOnAccount", "routingNumber", "type", "ownerType", "paymentCurrency")

    def before(self, sent: Sent) -> Reading[dict[str, Any]]:
        """What the vendor has already."""
        account = yield from found("getVendorBankAccount", sent.id("vendorId"))
        return {"account": self._kept(account)}

    def look(self, intent: Intent) -> Reading[Finding]:
        """What became of it."""
        sent = sent_by(intent)
        vendor = sent.id("vendorId")
        account = yield from found("getVendorBankAccount", vendor)
        kept = self._kept(account)
        if account is None or kept is None:
            return nothing(f"vendor {vendor} has no bank account")
        if sent.before is None:
            return unclear(f"vendor {vendor} has a bank account, and nobody looked whether it had one before")
        if kept == sent.before.get("account"):
            return nothing(f"vendor {vendor} has the bank account that it had before")
        if all(is_same(kept[name], sent.field(name)) for name in kept if sent.field(name) is not None):
            return happened((account,), f"vendor {vendor} has a new bank account as it was asked for")
        return unclear(f"vendor {vendor} has a new bank account, and it is not the one that was asked for")

    def _kept(self, account: JSON | None) -> dict[str, Any] | None:
        """What can be compared of an account, None where there is none."""
        return None if account is None else {name: account[name] for name in self._FIELDS if name in account}
