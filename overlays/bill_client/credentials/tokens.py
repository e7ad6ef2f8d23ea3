"""What goes without name and password: the token of Spend & Expense, and the client of an OAuth app."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from bill_client.credentials.checks import check_text

__all__ = ("OAuthClient", "SpendToken")


@frozen
class SpendToken:
    """API token of Spend & Expense, made in its web application; there is no sign-in.

    Args:
        token: the token.

    Raises:
        ConfigurationError: it is empty or cannot be sent.
        TypeError: it is no text.

    Source: https://developer.bill.com/docs/authentication-with-api-token
    """

    schemes: ClassVar[frozenset[str]] = frozenset(("apiToken",))

    token: str = field(repr=False, validator=check_text, metadata={"header": True})


@frozen
class OAuthClient:
    """Client of an OAuth app, for one organization and, as far as the app may, its Spend & Expense.

    Exchanged for a bearer token, which goes alone. Serves neither partners nor consoles nor webhooks.

    Args:
        client_id: id of the app.
        client_secret: its secret.

    Raises:
        ConfigurationError: a value is empty.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/createaccesstoken
    """

    schemes: ClassVar[frozenset[str]] = frozenset(("bearer",))
    idle_seconds: ClassVar[float] = 600.0
    """Life of a token where the answer does not say it."""

    client_id: str = field(repr=False, validator=check_text)
    client_secret: str = field(repr=False, validator=check_text)
