"""Schemathesis as a module, so that it runs in the Python that runs this."""

from __future__ import annotations

from schemathesis.cli import schemathesis

if __name__ == "__main__":
    schemathesis()
