# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.cards.list`` filters and sorts by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEqAsc, FieldEqIn

if TYPE_CHECKING:
    from ..models.card_status import CardStatus
    from ..models.card_type import CardType

__all__ = ("FIELDS", "SpendCardsFields", "SpendCardsFilters")


class SpendCardsFields(Fields):
    """Fields of ``client.spend.cards.list``."""

    __slots__ = ()

    budget_ids: FieldEqIn[SpendCardsFields, str] = FieldEqIn("budgetIds", "listCards", query.text)
    card_ids: FieldEqIn[SpendCardsFields, str] = FieldEqIn("cardIds", "listCards", query.text)
    last_four: FieldAsc[SpendCardsFields, str] = FieldAsc("lastFour", "listCards", query.text)
    name: FieldAsc[SpendCardsFields, str] = FieldAsc("name", "listCards", query.text)
    status: FieldEqAsc[SpendCardsFields, CardStatus | str] = FieldEqAsc(
        "status", "listCards", query.choice("ACTIVATED", "NOT_ACTIVATED", "FROZEN", "DELETED")
    )
    types: FieldEqIn[SpendCardsFields, CardType | str] = FieldEqIn(
        "types", "listCards", query.choice("PHYSICAL", "VIRTUAL", "VIRTUAL_MEMBER", "VIRTUAL_VENDOR")
    )
    user_ids: FieldEqIn[SpendCardsFields, str] = FieldEqIn("userIds", "listCards", query.text)


SpendCardsFilters = TypedDict(
    "SpendCardsFilters",
    {
        "budgetIds": "str",
        "budgetIds__in": "Iterable[str]",
        "cardIds": "str",
        "cardIds__in": "Iterable[str]",
        "status": "CardStatus | str",
        "types": "CardType | str",
        "types__in": "Iterable[CardType | str]",
        "userIds": "str",
        "userIds__in": "Iterable[str]",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendCardsFields("listCards")
