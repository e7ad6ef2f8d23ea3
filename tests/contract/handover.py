"""The name by which a run tells `hooks.py` where its file is."""

from __future__ import annotations

STAGE = "BILL_CONTRACT_STAGE"
