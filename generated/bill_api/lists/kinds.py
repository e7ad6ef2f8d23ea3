# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields of lists by what they can be asked."""

from __future__ import annotations

from typing import TypeVar

from ..query import Asc, Eq, Gt, Gte, In, Lt, Lte, Ne, Nin, Sw

__all__ = ()

L = TypeVar("L")
V = TypeVar("V")


class FieldAsc(Asc[L, V]):
    """A field that takes asc."""

    __slots__ = ()


class FieldEq(Eq[L, V]):
    """A field that takes eq."""

    __slots__ = ()
    operators = ("eq",)


class FieldEqAsc(Eq[L, V], Asc[L, V]):
    """A field that takes eq, asc."""

    __slots__ = ()
    operators = ("eq",)


class FieldEqGtGteLtLteAsc(Eq[L, V], Gt[L, V], Gte[L, V], Lt[L, V], Lte[L, V], Asc[L, V]):
    """A field that takes eq, gt, gte, lt, lte, asc."""

    __slots__ = ()
    operators = ("eq", "gt", "gte", "lt", "lte")


class FieldEqIn(Eq[L, V], In[L, V]):
    """A field that takes eq, in."""

    __slots__ = ()
    operators = ("eq", "in")


class FieldEqNe(Eq[L, V], Ne[L, V]):
    """A field that takes eq, ne."""

    __slots__ = ()
    operators = ("eq", "ne")


class FieldEqNeAsc(Eq[L, V], Ne[L, V], Asc[L, V]):
    """A field that takes eq, ne, asc."""

    __slots__ = ()
    operators = ("eq", "ne")


class FieldEqNeIn(Eq[L, V], Ne[L, V], In[L, V]):
    """A field that takes eq, ne, in."""

    __slots__ = ()
    operators = ("eq", "ne", "in")


class FieldEqNeInNin(Eq[L, V], Ne[L, V], In[L, V], Nin[L, V]):
    """A field that takes eq, ne, in, nin."""

    __slots__ = ()
    operators = ("eq", "ne", "in", "nin")


class FieldEqNeInNinAsc(Eq[L, V], Ne[L, V], In[L, V], Nin[L, V], Asc[L, V]):
    """A field that takes eq, ne, in, nin, asc."""

    __slots__ = ()
    operators = ("eq", "ne", "in", "nin")


class FieldEqSw(Eq[L, V], Sw[L, V]):
    """A field that takes eq, sw."""

    __slots__ = ()
    operators = ("eq", "sw")


class FieldEqSwAsc(Eq[L, V], Sw[L, V], Asc[L, V]):
    """A field that takes eq, sw, asc."""

    __slots__ = ()
    operators = ("eq", "sw")


class FieldGtGteLtLte(Gt[L, V], Gte[L, V], Lt[L, V], Lte[L, V]):
    """A field that takes gt, gte, lt, lte."""

    __slots__ = ()
    operators = ("gt", "gte", "lt", "lte")


class FieldGtGteLtLteAsc(Gt[L, V], Gte[L, V], Lt[L, V], Lte[L, V], Asc[L, V]):
    """A field that takes gt, gte, lt, lte, asc."""

    __slots__ = ()
    operators = ("gt", "gte", "lt", "lte")


class FieldGteAsc(Gte[L, V], Asc[L, V]):
    """A field that takes gte, asc."""

    __slots__ = ()
    operators = ("gte",)


class FieldGteLte(Gte[L, V], Lte[L, V]):
    """A field that takes gte, lte."""

    __slots__ = ()
    operators = ("gte", "lte")


class FieldGteLteAsc(Gte[L, V], Lte[L, V], Asc[L, V]):
    """A field that takes gte, lte, asc."""

    __slots__ = ()
    operators = ("gte", "lte")
