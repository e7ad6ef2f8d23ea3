"""The first program of the README: sign in, and list the bills that are not paid."""

from __future__ import annotations

import os

from bill_client import BillClient, OrganizationLogin

login = OrganizationLogin(
    username=os.environ["BILL_USERNAME"],
    password=os.environ["BILL_PASSWORD"],
    organization_id=os.environ["BILL_ORGANIZATION_ID"],
    dev_key=os.environ["BILL_DEV_KEY"],
)
with BillClient(login) as client:  # the sandbox, or what BILL_BASE_URL says
    page = client.bills.list(max_=100, filters="paymentStatus:eq:UNPAID", sort="dueDate:asc")
    print(f"{len(page.results or [])} unpaid bills")
    for bill in page.results or []:
        print(bill.due_date, bill.vendor_name, bill.due_amount)
