# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.payments``: bulk_create, cancel, create, create_mass, get, get_check_image, get_exchange_rate, get_exchange_rates,
get_mass, iterate, list, list_options, void."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.payments import PaymentsFields, PaymentsFilters
    from ..models.bulk_payment import BulkPayment
    from ..models.bulk_payment_create import BulkPaymentCreate
    from ..models.check_image_list import CheckImageList
    from ..models.exchange_rate import ExchangeRate
    from ..models.exchange_rate_request import ExchangeRateRequest
    from ..models.mass_payment import MassPayment
    from ..models.mass_payment_create import MassPaymentCreate
    from ..models.payment import Payment
    from ..models.payment_create import PaymentCreate
    from ..models.payment_options import PaymentOptions
    from ..models.payment_page import PaymentPage
    from ..models.payment_void_request import PaymentVoidRequest
    from ..models.vendor_exchange_rate import VendorExchangeRate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class Payments(Resource):
    """Operations of ``client.payments``."""

    __slots__ = ()

    def bulk_create(self, body: BulkPaymentCreate) -> BulkPayment:
        """Pay several bills at once.

        Pays up to 50 existing bills (an older note said 200) from one funding account, all or nothing:
        where one element fails, the innocent ones are answered with BDC_1246. Leave `vendorId` out
        to pay several vendors. Bills of a vendor with `combinePayments` are merged, up to 35 into
        one payment, so that there may be fewer payments than elements. Negative amounts are not
        taken. Trust (BDC_1361), funding account, process date and overpayment are checked as for
        `createPayment`.

        Args:
            body: The bills with their amounts and what they have in common.

        Effect: money. Source: createBulkPayment, https://developer.bill.com/reference/createbulkpayment
        """
        from ..api.payments import create_bulk_payment as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def cancel(self, payment_id: str) -> Payment:
        """Cancel a payment.

        Asks to stop a payment that has not been processed; allowed only while `singleStatus` is SCHEDULED.
        The answer carries `cancelRequestSubmitted`, and the payment ends as CANCELLED. Once
        processing has started use `voidPayment`. There is no way to undo it; the bills have to be
        paid anew.

        Args:
            payment_id: Payment to cancel.

        Effect: irreversible. Source: cancelPayment, https://developer.bill.com/reference/cancelpayment
        """
        from ..api.payments import cancel_payment as _operation

        return self._caller.call(_operation.build(payment_id), _operation.parse)

    def create(self, body: PaymentCreate) -> Payment:
        """Create a payment.

        Schedules one payment to a vendor, for an existing bill or, with `processingOptions.createBill`, for
        a bill made on the spot. Money leaves the funding account on `processDate`. The session must
        be MFA-trusted (403 BDC_1361, seen in the sandbox too), and approvals of the bill should be
        complete; whether the server refuses otherwise depends on the role, so check first. Refused
        are a funding account that is not verified or not open to the user (BDC_1151), a process
        date that is past, today, a weekend or a holiday (BDC_1152), paying more than the bill is
        due (BDC_1159), and in production a date less than two business days ahead for a vendor bank
        account just added (400 BDC_1402). The server has no idempotency key, and nobody has shown
        that it rejects a repeated `transactionNumber`: after a timeout look the number up in
        `listPayments` before sending again.

        Args:
            body: What to pay, from which account and when.

        Effect: money. Source: createPayment, https://developer.bill.com/reference/createpayment
        """
        from ..api.payments import create_payment as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create_mass(self, body: MassPaymentCreate) -> MassPayment:
        """Create a mass payment.

        Hands in up to 2000 bills to be paid from one funding account and returns a batch id at once; the
        payments themselves are made later, one by one, so that some may fail while others go
        through. Follow the batch with `getMassPayment` or the event `mass-payment.updated`. Needs
        an MFA-trusted session (403 BDC_1361). No key protects against a second batch: after an
        uncertain answer look for payments of the bills before sending again.

        Args:
            body: The bills with their amounts and what the batch has in common.

        Effect: money. Source: createMassPayment, https://developer.bill.com/reference/createmasspayment
        """
        from ..api.payments import create_mass_payment as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, payment_id: str) -> Payment:
        """Get a payment.

        Reads one payment with its state, the bills it covers and what is known about its delivery.
        `singleStatus` is the field to follow; no value of it is final, since even a cleared ACH
        payment may come back from the vendor's bank.

        Args:
            payment_id: Payment to read.

        Effect: read. Source: getPayment, https://developer.bill.com/reference/getpayment
        """
        from ..api.payments import get_payment as _operation

        return self._caller.call(_operation.build(payment_id), _operation.parse)

    def get_check_image(self, payment_id: str) -> CheckImageList:
        """Get the images of a check.

        Returns download links for front and back of a paper check. They exist only after the vendor's bank
        has processed the check and are refreshed every 30 minutes, so fetch them soon. Download
        with a GET that carries the `sessionId` header; the image format depends on the bank.

        Args:
            payment_id: Payment that was made by check.

        Effect: read. Source: getCheckImageData, https://developer.bill.com/reference/getcheckimagedata
        """
        from ..api.payments import get_check_image_data as _operation

        return self._caller.call(_operation.build(payment_id), _operation.parse)

    def get_exchange_rate(
        self, *, vendor_id: str, amount: Decimal, base_currency: bool | Unset = UNSET
    ) -> ExchangeRate:
        """Get an exchange rate.

        Quotes the current BILL exchange rate for paying one vendor abroad, together with the id of the rate
        batch that a payment must name when the vendor bills in another currency than USD. The
        vendor needs its international payment information first. A batch lives for at most 20
        minutes in production, and such payments must be processed on the next US business day.

        Args:
            vendor_id: Vendor to be paid, with international payment information set up.
            amount: Amount to be paid, in the currency the vendor bills in.
            base_currency: True reads `amount` in the base currency. Known from the 2025 collection only;
                the 2026 reference no longer lists it.

        Effect: read. Source: getExchangeRate, https://developer.bill.com/reference/getexchangerate
        """
        from ..api.payments import get_exchange_rate as _operation

        return self._caller.call(
            _operation.build(vendor_id=vendor_id, amount=amount, base_currency=base_currency), _operation.parse
        )

    def get_exchange_rates(self, body: Sequence[ExchangeRateRequest]) -> builtins.list[VendorExchangeRate]:
        """Get exchange rates for several vendors.

        Quotes the current BILL exchange rate for each of several vendors in one call, as a bulk or mass
        payment needs it. Although it is a POST it changes nothing and may be repeated freely. Each
        vendor needs international payment information, and a rate batch lives for at most 20
        minutes in production.

        Args:
            body: One element for each vendor to be paid.

        Effect: read. Source: getExchangeRates, https://developer.bill.com/reference/getexchangerates
        """
        from ..api.payments import get_exchange_rates as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get_mass(self, payment_batch_id: str) -> MassPayment:
        """Get the state of a mass payment.

        Tells how far a mass payment has come, with counts and the state of each payment. Completed means
        that the payment now exists under an id of its own, not that money has moved; processing
        starts on its process date. The fields of the list of single payments are not documented and
        therefore not described here.

        Args:
            payment_batch_id: Batch id from the answer of `createMassPayment`.

        Effect: read. Source: getMassPayment, https://developer.bill.com/reference/getmasspayment
        """
        from ..api.payments import get_mass_payment as _operation

        return self._caller.call(_operation.build(payment_batch_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
        filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> PaymentPage:
        """List payments.

        Pages through payments to vendors, whether sent through BILL or only recorded. `transactionNumber`
        is the documented filter and the way to find a payment again after an uncertain creation;
        the other filters are known from clients in use, with assumed operators. There is no filter
        on the bill: `billId` is refused with 400, so list by vendor and read `billPayments`.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.payments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.payments``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listPayments, https://developer.bill.com/reference/listpayments
        """
        from ..api.payments import list_payments as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def list_options(self, *, vendor_id: str, amount: Decimal) -> PaymentOptions:
        """List the ways to pay a vendor.

        Shows, for a vendor and an amount, which funding accounts can be used, what each costs, when the
        money would leave and when it would arrive. Helps to choose a valid process date before
        creating a payment. Not paged.

        Args:
            vendor_id: Vendor to be paid.
            amount: Amount to be paid, in the currency the vendor bills in.

        Effect: read. Source: listPaymentOptions, https://developer.bill.com/reference/listpaymentoptions
        """
        from ..api.payments import list_payment_options as _operation

        return self._caller.call(_operation.build(vendor_id=vendor_id, amount=amount), _operation.parse)

    def void(self, payment_id: str, body: PaymentVoidRequest) -> Payment:
        """Void a payment.

        Requests that a payment already in process be voided, with or without a new one in its place; works
        for payments through BILL and for recorded ones. It is a request that can be turned down, so
        look at `disbursementInfo.isVoidable` first and at `voidInfo` afterwards. Funds that went to
        the state as unclaimed cannot be voided.

        Args:
            payment_id: Payment to void.
            body: What is to become of the money, and why.

        Effect: money. Source: voidPayment, https://developer.bill.com/reference/voidpayment
        """
        from ..api.payments import void_payment as _operation

        return self._caller.call(_operation.build(payment_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
        filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Payment]:
        """List payments, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.payments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.payments``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.payments import list_payments as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncPayments(AsyncResource):
    """Operations of ``client.payments``, asynchronous."""

    __slots__ = ()

    async def bulk_create(self, body: BulkPaymentCreate) -> BulkPayment:
        """Pay several bills at once.

        Pays up to 50 existing bills (an older note said 200) from one funding account, all or nothing:
        where one element fails, the innocent ones are answered with BDC_1246. Leave `vendorId` out
        to pay several vendors. Bills of a vendor with `combinePayments` are merged, up to 35 into
        one payment, so that there may be fewer payments than elements. Negative amounts are not
        taken. Trust (BDC_1361), funding account, process date and overpayment are checked as for
        `createPayment`.

        Args:
            body: The bills with their amounts and what they have in common.

        Effect: money. Source: createBulkPayment, https://developer.bill.com/reference/createbulkpayment
        """
        from ..api.payments import create_bulk_payment as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def cancel(self, payment_id: str) -> Payment:
        """Cancel a payment.

        Asks to stop a payment that has not been processed; allowed only while `singleStatus` is SCHEDULED.
        The answer carries `cancelRequestSubmitted`, and the payment ends as CANCELLED. Once
        processing has started use `voidPayment`. There is no way to undo it; the bills have to be
        paid anew.

        Args:
            payment_id: Payment to cancel.

        Effect: irreversible. Source: cancelPayment, https://developer.bill.com/reference/cancelpayment
        """
        from ..api.payments import cancel_payment as _operation

        return await self._caller.call(_operation.build(payment_id), _operation.parse)

    async def create(self, body: PaymentCreate) -> Payment:
        """Create a payment.

        Schedules one payment to a vendor, for an existing bill or, with `processingOptions.createBill`, for
        a bill made on the spot. Money leaves the funding account on `processDate`. The session must
        be MFA-trusted (403 BDC_1361, seen in the sandbox too), and approvals of the bill should be
        complete; whether the server refuses otherwise depends on the role, so check first. Refused
        are a funding account that is not verified or not open to the user (BDC_1151), a process
        date that is past, today, a weekend or a holiday (BDC_1152), paying more than the bill is
        due (BDC_1159), and in production a date less than two business days ahead for a vendor bank
        account just added (400 BDC_1402). The server has no idempotency key, and nobody has shown
        that it rejects a repeated `transactionNumber`: after a timeout look the number up in
        `listPayments` before sending again.

        Args:
            body: What to pay, from which account and when.

        Effect: money. Source: createPayment, https://developer.bill.com/reference/createpayment
        """
        from ..api.payments import create_payment as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create_mass(self, body: MassPaymentCreate) -> MassPayment:
        """Create a mass payment.

        Hands in up to 2000 bills to be paid from one funding account and returns a batch id at once; the
        payments themselves are made later, one by one, so that some may fail while others go
        through. Follow the batch with `getMassPayment` or the event `mass-payment.updated`. Needs
        an MFA-trusted session (403 BDC_1361). No key protects against a second batch: after an
        uncertain answer look for payments of the bills before sending again.

        Args:
            body: The bills with their amounts and what the batch has in common.

        Effect: money. Source: createMassPayment, https://developer.bill.com/reference/createmasspayment
        """
        from ..api.payments import create_mass_payment as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, payment_id: str) -> Payment:
        """Get a payment.

        Reads one payment with its state, the bills it covers and what is known about its delivery.
        `singleStatus` is the field to follow; no value of it is final, since even a cleared ACH
        payment may come back from the vendor's bank.

        Args:
            payment_id: Payment to read.

        Effect: read. Source: getPayment, https://developer.bill.com/reference/getpayment
        """
        from ..api.payments import get_payment as _operation

        return await self._caller.call(_operation.build(payment_id), _operation.parse)

    async def get_check_image(self, payment_id: str) -> CheckImageList:
        """Get the images of a check.

        Returns download links for front and back of a paper check. They exist only after the vendor's bank
        has processed the check and are refreshed every 30 minutes, so fetch them soon. Download
        with a GET that carries the `sessionId` header; the image format depends on the bank.

        Args:
            payment_id: Payment that was made by check.

        Effect: read. Source: getCheckImageData, https://developer.bill.com/reference/getcheckimagedata
        """
        from ..api.payments import get_check_image_data as _operation

        return await self._caller.call(_operation.build(payment_id), _operation.parse)

    async def get_exchange_rate(
        self, *, vendor_id: str, amount: Decimal, base_currency: bool | Unset = UNSET
    ) -> ExchangeRate:
        """Get an exchange rate.

        Quotes the current BILL exchange rate for paying one vendor abroad, together with the id of the rate
        batch that a payment must name when the vendor bills in another currency than USD. The
        vendor needs its international payment information first. A batch lives for at most 20
        minutes in production, and such payments must be processed on the next US business day.

        Args:
            vendor_id: Vendor to be paid, with international payment information set up.
            amount: Amount to be paid, in the currency the vendor bills in.
            base_currency: True reads `amount` in the base currency. Known from the 2025 collection only;
                the 2026 reference no longer lists it.

        Effect: read. Source: getExchangeRate, https://developer.bill.com/reference/getexchangerate
        """
        from ..api.payments import get_exchange_rate as _operation

        return await self._caller.call(
            _operation.build(vendor_id=vendor_id, amount=amount, base_currency=base_currency), _operation.parse
        )

    async def get_exchange_rates(self, body: Sequence[ExchangeRateRequest]) -> builtins.list[VendorExchangeRate]:
        """Get exchange rates for several vendors.

        Quotes the current BILL exchange rate for each of several vendors in one call, as a bulk or mass
        payment needs it. Although it is a POST it changes nothing and may be repeated freely. Each
        vendor needs international payment information, and a rate batch lives for at most 20
        minutes in production.

        Args:
            body: One element for each vendor to be paid.

        Effect: read. Source: getExchangeRates, https://developer.bill.com/reference/getexchangerates
        """
        from ..api.payments import get_exchange_rates as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get_mass(self, payment_batch_id: str) -> MassPayment:
        """Get the state of a mass payment.

        Tells how far a mass payment has come, with counts and the state of each payment. Completed means
        that the payment now exists under an id of its own, not that money has moved; processing
        starts on its process date. The fields of the list of single payments are not documented and
        therefore not described here.

        Args:
            payment_batch_id: Batch id from the answer of `createMassPayment`.

        Effect: read. Source: getMassPayment, https://developer.bill.com/reference/getmasspayment
        """
        from ..api.payments import get_mass_payment as _operation

        return await self._caller.call(_operation.build(payment_batch_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
        filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> PaymentPage:
        """List payments.

        Pages through payments to vendors, whether sent through BILL or only recorded. `transactionNumber`
        is the documented filter and the way to find a payment again after an uncertain creation;
        the other filters are known from clients in use, with assumed operators. There is no filter
        on the bill: `billId` is refused with 400, so list by vendor and read `billPayments`.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.payments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.payments``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listPayments, https://developer.bill.com/reference/listpayments
        """
        from ..api.payments import list_payments as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def list_options(self, *, vendor_id: str, amount: Decimal) -> PaymentOptions:
        """List the ways to pay a vendor.

        Shows, for a vendor and an amount, which funding accounts can be used, what each costs, when the
        money would leave and when it would arrive. Helps to choose a valid process date before
        creating a payment. Not paged.

        Args:
            vendor_id: Vendor to be paid.
            amount: Amount to be paid, in the currency the vendor bills in.

        Effect: read. Source: listPaymentOptions, https://developer.bill.com/reference/listpaymentoptions
        """
        from ..api.payments import list_payment_options as _operation

        return await self._caller.call(_operation.build(vendor_id=vendor_id, amount=amount), _operation.parse)

    async def void(self, payment_id: str, body: PaymentVoidRequest) -> Payment:
        """Void a payment.

        Requests that a payment already in process be voided, with or without a new one in its place; works
        for payments through BILL and for recorded ones. It is a request that can be turned down, so
        look at `disbursementInfo.isVoidable` first and at `voidInfo` afterwards. Funds that went to
        the state as unclaimed cannot be voided.

        Args:
            payment_id: Payment to void.
            body: What is to become of the money, and why.

        Effect: money. Source: voidPayment, https://developer.bill.com/reference/voidpayment
        """
        from ..api.payments import void_payment as _operation

        return await self._caller.call(_operation.build(payment_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
        filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Payment]:
        """List payments, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.payments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.payments``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.payments import list_payments as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
