# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.spend.cards``: create, delete, freeze, get, get_pan_jwt, iterate, list, unfreeze, update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.spend_cards import SpendCardsFields, SpendCardsFilters
    from ..models.card import Card
    from ..models.card_create import CardCreate
    from ..models.card_list import CardList
    from ..models.card_update import CardUpdate
    from ..models.delete_card_reason import DeleteCardReason
    from ..models.pan_jwt import PanJwt
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class SpendCards(Resource):
    """Operations of ``client.spend.cards``."""

    __slots__ = ()

    def create(self, body: CardCreate) -> Card:
        """Create a virtual card.

        Issues a virtual (vendor) card for one person, paid from one budget; physical cards cannot be
        ordered here. The card can spend money as soon as it exists. Funds are either shared with
        the whole budget or limited by `limit` and `recurringLimit`, not both. The number is not in
        the answer; getPanJwt leads to it. Answers 200, not 201. A repeated call makes a second
        card: after an unclear answer list the cards of that person and budget first.

        Args:
            body: Holder, budget and limits of the card.

        Effect: undoable. Source: createBudgetCard, https://developer.bill.com/reference/createbudgetcard
        """
        from ..api.spend_cards import create_budget_card as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def delete(self, card_id: str, *, reason: DeleteCardReason | Unset = UNSET) -> None:
        """Delete a card.

        Closes the card for good and takes it out of the list; a deleted card cannot be restored. To stop a
        card for a while, freeze it instead.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.
            reason: Why the card is closed; kept as `deletedReason` of the card.

        Effect: irreversible. Source: deleteCard, https://developer.bill.com/reference/deletecard
        """
        from ..api.spend_cards import delete_card as _operation

        return self._caller.call(_operation.build(card_id, reason=reason), _operation.parse)

    def freeze(self, card_id: str) -> Card:
        """Freeze a card.

        Blocks a virtual or physical card for purchases until it is unfrozen. Takes no body.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.

        Effect: idempotent. Source: freezeCard, https://developer.bill.com/reference/freezecard
        """
        from ..api.spend_cards import freeze_card as _operation

        return self._caller.call(_operation.build(card_id), _operation.parse)

    def get(self, card_id: str) -> Card:
        """Get a card.

        One card with holder, budget and the spend of its running period, without its full number.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getCard, https://developer.bill.com/reference/getcard
        """
        from ..api.spend_cards import get_card as _operation

        return self._caller.call(_operation.build(card_id), _operation.parse)

    def get_pan_jwt(self, card_id: str) -> PanJwt:
        """Get a token for the card number.

        Answers a token that is good for 5 minutes and stands for number, security code and expiry of the
        card. Those are read in a second call to a host outside this API, with POST and the body
        `{"token":...}` (api.divvy.co/de/rest/pan in production,
        app-dev-bdc-stg.divvy.co/de/rest/pan in the sandbox). Whoever holds the token can read the
        card, so keep it out of logs, caches and error reports.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getPanJwt, https://developer.bill.com/reference/getpanjwt
        """
        from ..api.spend_cards import get_pan_jwt as _operation

        return self._caller.call(_operation.build(card_id), _operation.parse)

    def list(
        self,
        *,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        max_: int | Unset = UNSET,
        sort: str | Order[SpendCardsFields] | Sequence[Order[SpendCardsFields]] | Unset = UNSET,
        filters: str | Filter[SpendCardsFields] | SpendCardsFilters | Unset = UNSET,
    ) -> CardList:
        """List cards.

        Cards of the company, page by page. Takes one sort field only. Filters: `status` with ACTIVATED,
        NOT_ACTIVATED, FROZEN or DELETED; `types` with PHYSICAL, VIRTUAL_MEMBER or VIRTUAL_VENDOR;
        `budgetIds`, `cardIds` and `userIds` with uuids (ids work too).

        Args:
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_cards``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_cards``, a mapping of names to values, or text.

        Effect: read. Source: listCards, https://developer.bill.com/reference/listcards
        """
        from ..api.spend_cards import list_cards as _operation

        return self._caller.call(
            _operation.build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters),
            _operation.parse,
        )

    def unfreeze(self, card_id: str) -> Card:
        """Unfreeze a card.

        Lets a frozen virtual or physical card be used again. Takes no body.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.

        Effect: idempotent. Source: unfreezeCard, https://developer.bill.com/reference/unfreezecard
        """
        from ..api.spend_cards import unfreeze_card as _operation

        return self._caller.call(_operation.build(card_id), _operation.parse)

    def update(self, card_id: str, body: CardUpdate) -> Card:
        """Update a card.

        Changes only the fields that are sent, such as name, budget, limits and closing day. The holder
        cannot be changed.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateCard, https://developer.bill.com/reference/updatecard
        """
        from ..api.spend_cards import update_card as _operation

        return self._caller.call(_operation.build(card_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendCardsFields] | Sequence[Order[SpendCardsFields]] | Unset = UNSET,
        filters: str | Filter[SpendCardsFields] | SpendCardsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Card]:
        """List cards, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_cards``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_cards``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_cards import list_cards as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncSpendCards(AsyncResource):
    """Operations of ``client.spend.cards``, asynchronous."""

    __slots__ = ()

    async def create(self, body: CardCreate) -> Card:
        """Create a virtual card.

        Issues a virtual (vendor) card for one person, paid from one budget; physical cards cannot be
        ordered here. The card can spend money as soon as it exists. Funds are either shared with
        the whole budget or limited by `limit` and `recurringLimit`, not both. The number is not in
        the answer; getPanJwt leads to it. Answers 200, not 201. A repeated call makes a second
        card: after an unclear answer list the cards of that person and budget first.

        Args:
            body: Holder, budget and limits of the card.

        Effect: undoable. Source: createBudgetCard, https://developer.bill.com/reference/createbudgetcard
        """
        from ..api.spend_cards import create_budget_card as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def delete(self, card_id: str, *, reason: DeleteCardReason | Unset = UNSET) -> None:
        """Delete a card.

        Closes the card for good and takes it out of the list; a deleted card cannot be restored. To stop a
        card for a while, freeze it instead.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.
            reason: Why the card is closed; kept as `deletedReason` of the card.

        Effect: irreversible. Source: deleteCard, https://developer.bill.com/reference/deletecard
        """
        from ..api.spend_cards import delete_card as _operation

        return await self._caller.call(_operation.build(card_id, reason=reason), _operation.parse)

    async def freeze(self, card_id: str) -> Card:
        """Freeze a card.

        Blocks a virtual or physical card for purchases until it is unfrozen. Takes no body.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.

        Effect: idempotent. Source: freezeCard, https://developer.bill.com/reference/freezecard
        """
        from ..api.spend_cards import freeze_card as _operation

        return await self._caller.call(_operation.build(card_id), _operation.parse)

    async def get(self, card_id: str) -> Card:
        """Get a card.

        One card with holder, budget and the spend of its running period, without its full number.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getCard, https://developer.bill.com/reference/getcard
        """
        from ..api.spend_cards import get_card as _operation

        return await self._caller.call(_operation.build(card_id), _operation.parse)

    async def get_pan_jwt(self, card_id: str) -> PanJwt:
        """Get a token for the card number.

        Answers a token that is good for 5 minutes and stands for number, security code and expiry of the
        card. Those are read in a second call to a host outside this API, with POST and the body
        `{"token":...}` (api.divvy.co/de/rest/pan in production,
        app-dev-bdc-stg.divvy.co/de/rest/pan in the sandbox). Whoever holds the token can read the
        card, so keep it out of logs, caches and error reports.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getPanJwt, https://developer.bill.com/reference/getpanjwt
        """
        from ..api.spend_cards import get_pan_jwt as _operation

        return await self._caller.call(_operation.build(card_id), _operation.parse)

    async def list(
        self,
        *,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        max_: int | Unset = UNSET,
        sort: str | Order[SpendCardsFields] | Sequence[Order[SpendCardsFields]] | Unset = UNSET,
        filters: str | Filter[SpendCardsFields] | SpendCardsFilters | Unset = UNSET,
    ) -> CardList:
        """List cards.

        Cards of the company, page by page. Takes one sort field only. Filters: `status` with ACTIVATED,
        NOT_ACTIVATED, FROZEN or DELETED; `types` with PHYSICAL, VIRTUAL_MEMBER or VIRTUAL_VENDOR;
        `budgetIds`, `cardIds` and `userIds` with uuids (ids work too).

        Args:
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_cards``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_cards``, a mapping of names to values, or text.

        Effect: read. Source: listCards, https://developer.bill.com/reference/listcards
        """
        from ..api.spend_cards import list_cards as _operation

        return await self._caller.call(
            _operation.build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters),
            _operation.parse,
        )

    async def unfreeze(self, card_id: str) -> Card:
        """Unfreeze a card.

        Lets a frozen virtual or physical card be used again. Takes no body.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.

        Effect: idempotent. Source: unfreezeCard, https://developer.bill.com/reference/unfreezecard
        """
        from ..api.spend_cards import unfreeze_card as _operation

        return await self._caller.call(_operation.build(card_id), _operation.parse)

    async def update(self, card_id: str, body: CardUpdate) -> Card:
        """Update a card.

        Changes only the fields that are sent, such as name, budget, limits and closing day. The holder
        cannot be changed.

        Args:
            card_id: Card, by `uuid`; the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateCard, https://developer.bill.com/reference/updatecard
        """
        from ..api.spend_cards import update_card as _operation

        return await self._caller.call(_operation.build(card_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendCardsFields] | Sequence[Order[SpendCardsFields]] | Unset = UNSET,
        filters: str | Filter[SpendCardsFields] | SpendCardsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Card]:
        """List cards, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_cards``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_cards``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_cards import list_cards as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
