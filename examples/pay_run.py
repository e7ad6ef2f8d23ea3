"""A pay run: what is open is cleared up first, then everything that is due and approved is paid, each bill once.

    python examples/pay_run.py rent-2026-12 --mock http://127.0.0.1:8080

The argument is what your books call the run: with the same one it pays nothing twice, and goes on where it
stopped. Without ``--mock`` everything comes from the environment: BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID,
BILL_DEV_KEY, BILL_REMEMBER_ME_ID, BILL_DEVICE and BILL_FUNDING_ACCOUNT_ID. The ledger is in ``pay-run.db``.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Any
from urllib.request import urlopen

from bill_client import ApprovalPolicy, BillClient, OrganizationLogin, models

STORE = "sqlite:///pay-run.db"


def on_the_mock(url: str) -> tuple[BillClient, str]:
    """A client of the last company that the mock made up, and the account to pay from."""
    with urlopen(f"{url}/_mock/scenarios") as answer:  # noqa: S310 - the mock's own address
        made: dict[str, Any] = json.load(answer)["results"][-1]
    keys = (made["username"], made["password"], made["organizationId"], made["devKey"])
    login = OrganizationLogin(*keys, remember_me_id=made["rememberMeId"], device=made["device"])
    return BillClient(login, base_url=url, store=STORE), made["fundingAccountId"]


def clear_up(client: BillClient) -> bool:
    """Find out what became of earlier calls; whether nothing is left to find out."""
    found = client.intents.resolve_all()
    for intent in found:
        print(f"earlier {intent.key} {intent.state}: {intent.reason}")
    return not client.intents.pending()


def due(client: BillClient) -> list[models.Bill]:
    """Bills that are unpaid."""
    return list(client.bills.iterate(filters="paymentStatus:eq:UNPAID", sort="dueDate:asc"))


def pay(client: BillClient, bills: list[models.Bill], account: str, run: str) -> int:
    """Pay them, and print what became of each; how many are not paid."""
    results = client.pay_many([bill.id for bill in bills], funding_account=account, idempotency_key=run)
    for each in results:
        paid = "" if each.payment is None else f"paid {each.payment.amount} by {each.payment.id}"
        print(f"{each.bill_id} {paid or each.batch_id or each.error}")
    return sum(each.error is not None for each in results)


def main() -> int:
    """Run; the exit status is 1 where something is open or was not paid."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", help="what your books call this pay run")
    parser.add_argument("--mock", metavar="URL", help="base URL of a running mock")
    parser.add_argument("--unassigned", action="store_true", help="pay bills that nobody was asked to approve")
    given = parser.parse_args()
    if given.mock:
        client, account = on_the_mock(given.mock.rstrip("/"))
    else:
        client, account = BillClient.from_env(store=STORE), os.environ["BILL_FUNDING_ACCOUNT_ID"]
    policy = ApprovalPolicy.allow_unassigned if given.unassigned else ApprovalPolicy.strict
    with client:
        is_clear = clear_up(client)
        failed = pay(client.with_options(approvals=policy), due(client), account, given.run)
    return 0 if is_clear and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
