# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""The BILL v3 API, generated: operations, models and resource classes. Loads what is used, when it is used."""

from __future__ import annotations

from .types import UNSET, FileContent, Unset

__all__ = ("UNSET", "FileContent", "Unset")
