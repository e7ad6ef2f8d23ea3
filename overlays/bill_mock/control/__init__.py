"""The side door: reset, seed, text messages, the log of requests and the clock, apart from the API under `/_mock`.

Every endpoint is also a method of `Control` with the same name.
"""

from __future__ import annotations

from bill_mock.control.door import ENDPOINTS, PREFIX, Control

__all__ = ["ENDPOINTS", "PREFIX", "Control"]
