"""Which changes are told, and with which payload."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock.behaviour import EVENTS
from bill_mock.behaviour.webhooks import payables, receivables, spend
from bill_mock.document import bundled
from tests.mock.spend_support import Spend
from tests.mock.support import Api
from tests.mock.webhooks_support import URL, Hooks

if TYPE_CHECKING:
    from bill_mock.behaviour.webhooks.shapes import Shape
    from bill_mock.codec import JsonObject

ADDRESS = {
    "line1": "1 Road",
    "line2": "Floor 2",
    "city": "Springfield",
    "stateOrProvince": "IL",
    "zipOrPostalCode": "62701",
    "country": "US",
}
FOUR = ("created", "updated", "archived", "restored")


def four(family: str) -> list[str]:
    """The four events of a family."""
    return [f"{family}.{what}" for what in FOUR]


def lifetime(hooks: Hooks, path: str, change: JsonObject, family: str) -> dict[str, JsonObject]:
    """Change, archive and restore an object; returns its notifications by event, its creation included."""
    hooks.advance(1)
    hooks.api.patch(path, change)
    hooks.api.post(f"{path}/archive")
    hooks.api.post(f"{path}/archive")  # changes nothing, so nothing is told
    hooks.api.post(f"{path}/restore")
    assert hooks.receiver.types == four(family)
    posts = hooks.receiver.posts
    found = {}
    for event in four(family):
        hooks.receiver.posts = posts
        (found[event],) = hooks.told(event)
    return found


def test_must_work_11_vendor_events_are_full(hooks: Hooks) -> None:
    """All four carry the whole vendor, `shortName` included (webhooks 5, 5.1)."""
    hooks.subscribe(*four("vendor"))
    vendor = hooks.api.vendor(
        name="Harbor Coffee",
        shortName="Harbor",
        email="a@example.com",
        phone="5550100100",
        accountNumber="48-1",
        address=ADDRESS,
        additionalInfo={"taxId": "123456789", "taxIdType": "EIN", "track1099": True, "leadTimeInDays": 2},
    )
    told = lifetime(hooks, f"/vendors/{vendor['id']}", {"name": "Harbor Tea"}, "vendor")
    expected = set(payables.VENDOR) - {"paymentNetworkId", "rppsId"}  # of connected vendors only
    for event, notification in told.items():
        carried = notification["vendor"]
        assert carried.keys() == expected
        assert (carried["id"], carried["shortName"]) == (vendor["id"], "Harbor")
        assert carried["address"] == ADDRESS
        assert carried["archived"] is (event == "vendor.archived")
        assert carried["name"] == ("Harbor Coffee" if event == "vendor.created" else "Harbor Tea")
    assert told["vendor.updated"]["vendor"]["updatedTime"] > told["vendor.created"]["vendor"]["updatedTime"]


def test_must_work_11_bill_events_are_full(hooks: Hooks) -> None:
    """All four carry the whole bill, `purchaseOrderNumber` included (webhooks 5, 5.3)."""
    hooks.subscribe(*four("bill"))
    bill = hooks.api.bill(
        Decimal("10.50"),
        purchaseOrderNumber="PO-1",
        description="Paper",
        payFromChartOfAccountId=hooks.api.company["chartOfAccountId"],
        classifications={"chartOfAccountId": hooks.api.company["chartOfAccountId"]},
    )
    told = lifetime(hooks, f"/bills/{bill['id']}", {"description": "More paper"}, "bill")
    for event, notification in told.items():
        carried = notification["bill"]
        assert carried["purchaseOrderNumber"] == "PO-1"
        assert carried["createdBy"] == hooks.api.company["userId"]
        assert carried["archived"] is (event == "bill.archived")
        assert str(carried["amount"]) == "10.50"
        assert carried["paymentStatus"] == "UNPAID"
        hidden = {"vendorName"} if event == "bill.created" else set()  # absent from that sample (webhooks 11.22)
        assert carried.keys() == set(payables.BILL) - hidden


def test_must_work_05_times_and_nested_invoice(hooks: Hooks) -> None:
    """Times with milliseconds and a colon in the offset; number and date inside `invoice` (webhooks 3, 5.3)."""
    hooks.subscribe("bill.created")
    hooks.api.bill(invoice={"invoiceNumber": "A-1", "invoiceDate": "2026-11-20"})
    (notification,) = hooks.told("bill.created")
    bill = notification["bill"]
    assert bill["createdTime"] == bill["updatedTime"] == "2026-11-23T15:00:00.000+00:00"
    assert datetime.fromisoformat(bill["createdTime"]).tzinfo is not None
    assert bill["invoice"] == {"invoiceNumber": "A-1", "invoiceDate": "2026-11-20T00:00:00.000Z"}
    assert not {"invoiceNumber", "invoiceDate"} & bill.keys()


def test_only_what_is_subscribed_is_told(hooks: Hooks) -> None:
    """Two subscriptions get their own events, each with an id of its own."""
    hooks.subscribe("vendor.created", "bill.created")
    hooks.subscribe("vendor.created", url=f"{URL}/2")
    hooks.api.vendor()
    hooks.api.bill()
    assert [(post.url, post.type) for post in hooks.receiver.posts] == [
        (URL, "vendor.created"),
        (f"{URL}/2", "vendor.created"),
        (URL, "bill.created"),
    ]
    assert len({post.notification["metadata"]["eventId"] for post in hooks.receiver.posts}) == 3


def test_refused_request_tells_nothing(hooks: Hooks) -> None:
    """Neither does a bulk request that was rolled back."""
    hooks.subscribe("bill.created", "vendor.created")
    hooks.api.post("/bills", hooks.api.bill_body(vendorId="009X"))
    hooks.api.post("/bills/bulk", [hooks.api.bill_body(), hooks.api.bill_body(vendorId="009X")])
    assert hooks.receiver.posts == []


def test_bulk_request_tells_of_each(hooks: Hooks) -> None:
    """One event for each object."""
    hooks.subscribe("bill.created")
    hooks.api.post("/bills/bulk", [hooks.api.bill_body(), hooks.api.bill_body()])
    assert len(hooks.told("bill.created")) == 2


def test_reads_and_repeats_tell_nothing(hooks: Hooks) -> None:
    """A change that changes nothing is no event."""
    hooks.subscribe("vendor.updated")
    path = f"/vendors/{hooks.api.company['vendorId']}"
    hooks.api.get(path)
    hooks.advance(1)
    hooks.api.patch(path, {"name": "Acme Paper"})
    assert hooks.receiver.posts == []


def test_invoice_events_have_a_number_as_version(hooks: Hooks) -> None:
    """As in the samples of this family (webhooks 3, 5.9); all four carry the whole invoice."""
    hooks.subscribe(*four("invoice"))
    body = {
        "customer": {"id": hooks.api.company["customerId"]},
        "invoiceNumber": "LB-1",
        "invoiceDate": "2026-11-20",
        "dueDate": "2026-12-20",
        "invoiceLineItems": [{"description": "Cake", "quantity": 2, "price": Decimal("10.25")}],
    }
    answer = hooks.api.post("/invoices", body)
    assert answer.status in (200, 201), answer.body
    told = lifetime(hooks, f"/invoices/{answer.body['id']}", {"dueDate": "2026-12-21"}, "invoice")
    for event, notification in told.items():
        assert notification["metadata"]["version"] == 1
        carried = notification["invoice"]
        assert set(receivables.INVOICE) - carried.keys() <= {"createdBy"}
        assert (carried["totalAmount"], carried["status"]) == (Decimal("20.50"), "OPEN")
        assert carried["archived"] is (event == "invoice.archived")


def test_spend_events_name_their_company(hooks: Hooks) -> None:
    """Metadata with `spendCompanyUuid`, objects by `uuid` and never by `id` (webhooks 3, 5.11)."""
    hooks.subscribe("spend.transaction.updated", headers=hooks.spend_headers)
    hooks.subscribe("vendor.created")
    spender = Spend(hooks.api)
    authorized = spender.buy(12)
    hooks.mock.control.deliver()
    (first,) = hooks.told("spend.transaction.updated")
    assert set(first["metadata"]) == {"eventId", "subscriptionId", "spendCompanyUuid", "eventType", "version"}
    assert (first["transaction"]["uuid"], first["transaction"]["amount"]) == (authorized["uuid"], 12)
    assert "id" not in first["transaction"]
    assert first["transaction"]["transactionType"] == "AUTHORIZATION"
    spender.control("card_transaction", action="clear", transaction=authorized["uuid"])
    hooks.mock.control.deliver()
    kinds = {one["transaction"]["transactionType"] for one in hooks.told("spend.transaction.updated")}
    assert "CLEAR" in kinds


def test_reimbursement_events(hooks: Hooks) -> None:
    """Created, updated at each step and deleted (webhooks 5.12)."""
    events = [f"spend.reimbursement.{what}" for what in ("created", "updated", "deleted")]
    hooks.subscribe(*events, headers=hooks.spend_headers)
    spender = Spend(hooks.api)
    claim = spender.claim(18)
    spender.patch(f"/reimbursements/{claim['uuid']}", {"note": "Tea"})
    spender.delete(f"/reimbursements/{claim['uuid']}")
    spender.delete(f"/reimbursements/{claim['uuid']}")
    assert hooks.receiver.types == events
    (created,) = hooks.told(events[0])
    assert created["reimbursement"].keys() == set(spend.REIMBURSEMENT)
    assert created["reimbursement"]["uuid"] == claim["uuid"]


def test_must_work_08_challenge_is_told(hooks: Hooks) -> None:
    """`acsTransactionId` and what there is to pay; the answer is no event (webhooks 5.13)."""
    hooks.subscribe("spend.three-ds-challenge.created", headers=hooks.spend_headers)
    spender = Spend(hooks.api)
    challenge = spender.control("three_ds_challenge", card=spender.made["cardUuid"], amount=50)
    hooks.mock.control.deliver()
    (notification,) = hooks.told("spend.three-ds-challenge.created")
    carried = notification["threeDsChallenge"]
    assert carried["acsTransactionId"] == challenge["acsTransactionId"]
    path = f"/transactions/{carried['acsTransactionId']}/3ds-challenge"
    assert spender.post(path, {"action": "ACCEPT"}).body["status"] == "ACCEPTED"
    assert hooks.receiver.posts == []


def test_must_work_02_partner_hears_of_its_organizations(hooks: Hooks) -> None:
    """Events of several organizations in one subscription, and of no other's (webhooks 1)."""
    other, stranger = (Api(hooks.mock, hooks.mock.control.seed("small-company")) for _ in range(2))
    partner = hooks.mock.world.partners[hooks.api.company["partner"]["username"]]
    partner.organizations.add(other.company["organizationId"])
    hooks.subscribe("vendor.created", headers=hooks.partner_headers())
    for api in (hooks.api, other, stranger):
        api.login()
        api.vendor()
    organizations = [one["metadata"]["organizationId"] for one in hooks.told("vendor.created")]
    assert organizations == [hooks.api.company["organizationId"], other.company["organizationId"]]


def test_organization_hears_of_itself_alone(hooks: Hooks) -> None:
    """Another organization of the same mock is not told."""
    other = Api(hooks.mock, hooks.mock.control.seed("small-company"))
    hooks.subscribe("vendor.created")
    other.login()
    other.vendor()
    assert hooks.receiver.posts == []


SCHEMAS: dict[str, Any] = {
    "WebhookVendor": payables.VENDOR,
    "WebhookBill": payables.BILL,
    "WebhookBankAccount": payables.BANK_ACCOUNT,
    "WebhookCardAccount": payables.CARD_ACCOUNT,
    "WebhookInvoice": receivables.INVOICE,
    "WebhookTransaction": spend.TRANSACTION,
    "WebhookReimbursement": spend.REIMBURSEMENT,
    "WebhookThreeDsChallenge": spend.CHALLENGE,
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_shapes_are_those_of_the_description(name: str) -> None:
    """Nothing that is described is left out but what is deprecated, and nothing is made up."""
    compare(bundled().document["components"]["schemas"][name], SCHEMAS[name])


def compare(schema: JsonObject, shape: Shape) -> None:
    """Hold a shape against a schema, and those of its objects too."""
    described = {key: bundled().deref(one) for key, one in bundled().properties(schema).items()}
    current = {key: one for key, one in described.items() if not one.get("deprecated")}
    assert current.keys() == shape.keys()
    for key, inner in shape.items():
        if inner is not None:
            compare(current[key], inner)


def test_every_described_event_has_its_source() -> None:
    """The table of events and the description know the same events; one has no row behind it."""
    rows = list(EVENTS.values())
    told = {
        event for row in rows for event in (row.created, row.updated, row.archived, row.restored, row.deleted) if event
    }
    assert told | {"payment.failed"} == set(bundled().document["webhooks"])
