"""Names under which things are kept: hashes, so that no key can be read in a store."""

from __future__ import annotations

import hashlib

__all__ = ("hashed",)


def hashed(*parts: str) -> str:
    """A name that says nothing about its parts: 40 hexadecimal digits of SHA-256, in which the parts stay apart."""
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:40]
