"""The double lock before a live target: the host must be the sandbox, and the organization one that was named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

STAGE_HOST = "gateway.stage.bill.com"
ALLOWED = "BILL_CONTRACT_ORGANIZATIONS"


class LockedError(Exception):
    """The request must not leave this machine."""


@dataclass(frozen=True)
class Lock:
    """What a target may be.

    Args:
        allowed: ids of the organizations that may be tested live.
    """

    allowed: frozenset[str]

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Lock:
        """The lock with the organizations that `BILL_CONTRACT_ORGANIZATIONS` lists, separated by commas."""
        names = (name.strip() for name in environ.get(ALLOWED, "").split(","))
        return cls(frozenset(name for name in names if name))

    def check_url(self, url: str) -> None:
        """Let a loopback address pass, and the sandbox over HTTPS.

        Raises:
            LockedError: the address is another one.
        """
        if is_local(url):
            return
        parts = urlsplit(url)
        if (parts.scheme, parts.hostname, parts.port, parts.username) != ("https", STAGE_HOST, None, None):
            message = f"contract tests go to this machine or to https://{STAGE_HOST}, nowhere else"
            raise LockedError(message)

    def check_organization(self, url: str, organization_id: object) -> None:
        """Let every organization of a loopback address pass, and those of the allow-list on the sandbox.

        Raises:
            LockedError: the organization is not on the list.
        """
        if not is_local(url) and organization_id not in self.allowed:
            message = f"the organization is not listed in {ALLOWED}"
            raise LockedError(message)


def is_local(url: str) -> bool:
    """Whether the address is a loopback address, written as such."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
