# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.receivable_payments``: charge, get, iterate, list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.receivable_payments import ReceivablePaymentsFields, ReceivablePaymentsFilters
    from ..models.charge_customer_request import ChargeCustomerRequest
    from ..models.received_payment import ReceivedPayment
    from ..models.received_payment_list import ReceivedPaymentList
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class ReceivablePayments(Resource):
    """Operations of ``client.receivable_payments``."""

    __slots__ = ()

    def charge(self, body: ChargeCustomerRequest) -> ReceivedPayment:
        """Charge a customer.

        Pulls money from the bank account of a customer to pay one or more of its invoices. Refused unless
        `authorizeToChargeCustomer` was set to true and a bank account of the customer is on file.
        There is no idempotency key and no call that cancels or voids the charge: after a lost
        answer read `listReceivablePayments` by `createdTime` and compare customer, sum and invoices
        before you repeat. It is not on the list of calls that need an MFA-trusted session, but the
        vendor does not rule it out; 403 (BDC_1361) would say so.

        Args:
            body: What to send: ChargeCustomerRequest.

        Effect: money. Source: chargeCustomer, https://developer.bill.com/reference/chargecustomer
        """
        from ..api.receivable_payments import charge_customer as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, received_payment_id: str) -> ReceivedPayment:
        """Get a received payment.

        Reads one payment and how it is spread over invoices, which can change later. An unknown id is
        answered with 404 (BDC_1205).

        Args:
            received_payment_id: Received payment by the id that the list and `chargeCustomer` answer.

        Effect: read. Source: getReceivablePayment, https://developer.bill.com/reference/getreceivablepayment
        """
        from ..api.receivable_payments import get_receivable_payment as _operation

        return self._caller.call(_operation.build(received_payment_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[ReceivablePaymentsFields] | Sequence[Order[ReceivablePaymentsFields]] | Unset = UNSET,
        filters: str | Filter[ReceivablePaymentsFields] | ReceivablePaymentsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> ReceivedPaymentList:
        """List received payments.

        Payments of customers, both through BILL and recorded by hand. No webhook event reports one, so poll
        with `filters=updatedTime:gte:...` to notice incoming money. The filters are known in part
        only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.receivable_payments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.receivable_payments``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listReceivablePayments, https://developer.bill.com/reference/listreceivablepayments
        """
        from ..api.receivable_payments import list_receivable_payments as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[ReceivablePaymentsFields] | Sequence[Order[ReceivablePaymentsFields]] | Unset = UNSET,
        filters: str | Filter[ReceivablePaymentsFields] | ReceivablePaymentsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[ReceivedPayment]:
        """List received payments, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.receivable_payments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.receivable_payments``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.receivable_payments import list_receivable_payments as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncReceivablePayments(AsyncResource):
    """Operations of ``client.receivable_payments``, asynchronous."""

    __slots__ = ()

    async def charge(self, body: ChargeCustomerRequest) -> ReceivedPayment:
        """Charge a customer.

        Pulls money from the bank account of a customer to pay one or more of its invoices. Refused unless
        `authorizeToChargeCustomer` was set to true and a bank account of the customer is on file.
        There is no idempotency key and no call that cancels or voids the charge: after a lost
        answer read `listReceivablePayments` by `createdTime` and compare customer, sum and invoices
        before you repeat. It is not on the list of calls that need an MFA-trusted session, but the
        vendor does not rule it out; 403 (BDC_1361) would say so.

        Args:
            body: What to send: ChargeCustomerRequest.

        Effect: money. Source: chargeCustomer, https://developer.bill.com/reference/chargecustomer
        """
        from ..api.receivable_payments import charge_customer as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, received_payment_id: str) -> ReceivedPayment:
        """Get a received payment.

        Reads one payment and how it is spread over invoices, which can change later. An unknown id is
        answered with 404 (BDC_1205).

        Args:
            received_payment_id: Received payment by the id that the list and `chargeCustomer` answer.

        Effect: read. Source: getReceivablePayment, https://developer.bill.com/reference/getreceivablepayment
        """
        from ..api.receivable_payments import get_receivable_payment as _operation

        return await self._caller.call(_operation.build(received_payment_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[ReceivablePaymentsFields] | Sequence[Order[ReceivablePaymentsFields]] | Unset = UNSET,
        filters: str | Filter[ReceivablePaymentsFields] | ReceivablePaymentsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> ReceivedPaymentList:
        """List received payments.

        Payments of customers, both through BILL and recorded by hand. No webhook event reports one, so poll
        with `filters=updatedTime:gte:...` to notice incoming money. The filters are known in part
        only.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.receivable_payments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.receivable_payments``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listReceivablePayments, https://developer.bill.com/reference/listreceivablepayments
        """
        from ..api.receivable_payments import list_receivable_payments as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    def iterate(
        self,
        *,
        sort: str | Order[ReceivablePaymentsFields] | Sequence[Order[ReceivablePaymentsFields]] | Unset = UNSET,
        filters: str | Filter[ReceivablePaymentsFields] | ReceivablePaymentsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[ReceivedPayment]:
        """List received payments, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.receivable_payments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.receivable_payments``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.receivable_payments import list_receivable_payments as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
