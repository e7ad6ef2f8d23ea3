"""Sign-ins of a partner: to manage organizations, or to act as a user of one of them."""

from __future__ import annotations

from typing import ClassVar

from attrs import evolve, field, frozen

from bill_client.credentials.checks import check_pair, check_text
from bill_client.credentials.logins import IDLE, SESSION

__all__ = ("PartnerLogin", "PartnerUser")


@frozen
class PartnerLogin:
    """Sign-in of a partner, for operations on the organizations it manages.

    Args:
        username: name of the partner's user.
        password: its password.
        app_key: application key of the same environment.
        organization_id: the only organization to act in, see :meth:`for_organization`; None leaves it to each call,
            which then has to name one where the operation acts in one.

    Raises:
        ConfigurationError: a value is empty or cannot be sent.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/partnerlogin
    """

    schemes: ClassVar[frozenset[str]] = frozenset(("sessionId", "appKey"))
    idle_seconds: ClassVar[float] = IDLE

    username: str = field(repr=False, validator=check_text)
    password: str = field(repr=False, validator=check_text)
    app_key: str = field(repr=False, validator=check_text, metadata={"header": True})
    organization_id: str | None = field(default=None, validator=check_text, metadata={"header": True})

    def for_organization(self, organization_id: str) -> PartnerLogin:
        """The same partner, bound to one organization.

        Calls that act in an organization need not name it any more, and a call for another one is refused before
        anything is sent. Sessions are not of an organization: those who share a store sign in once for all of them.

        Args:
            organization_id: organization that the partner manages (prefix 008).
        """
        return evolve(self, organization_id=organization_id)

    def as_user(
        self,
        user_id: str,
        organization_id: str,
        *,
        dev_key: str,
        remember_me_id: str | None = None,
        device: str | None = None,
    ) -> PartnerUser:
        """A sign-in as a user of an organization, for accounts payable and receivable with the rights of that user.

        Args:
            user_id: user to act for (prefix 006).
            organization_id: organization of that user (prefix 008).
            dev_key: developer key of the same environment.
            remember_me_id: what ``client.mfa.trust(remember=True)`` returned.
            device: the device it was made for; the two go together.
        """
        return PartnerUser(
            evolve(self, organization_id=None), user_id, organization_id, dev_key, remember_me_id, device
        )


@frozen
class PartnerUser:
    """A partner who acts as a user of an organization; made by :meth:`PartnerLogin.as_user`.

    Args:
        partner: who signs in first.
        user_id: user to act for (prefix 006).
        organization_id: organization of that user (prefix 008).
        dev_key: developer key of the same environment.
        remember_me_id: what ``client.mfa.trust(remember=True)`` returned.
        device: the device it was made for; the two go together.

    Raises:
        ConfigurationError: a value is empty or cannot be sent, or one of the pair is missing.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/loginasuser
    """

    schemes: ClassVar[frozenset[str]] = SESSION
    idle_seconds: ClassVar[float] = IDLE

    partner: PartnerLogin
    user_id: str = field(validator=check_text)
    organization_id: str = field(validator=check_text)
    dev_key: str = field(repr=False, validator=check_text, metadata={"header": True})
    remember_me_id: str | None = field(default=None, repr=False, validator=check_text)
    device: str | None = field(default=None, repr=False, validator=check_text)

    def __attrs_post_init__(self) -> None:
        check_pair(self)
