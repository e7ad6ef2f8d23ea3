"""Names of fields whose values must never be shown; they are left out of every `repr` and log."""

from __future__ import annotations

from generator.tree import Json

SECRET_NAMES = frozenset(
    {
        "accessToken",
        "access_token",
        "accountNumber",
        "apiToken",
        "appKey",
        "client_secret",
        "consoleApiToken",
        "devKey",
        "jwt",
        "panJwt",
        "password",
        "rememberMeId",
        "securityKey",
        "sessionId",
        "ssn",
        "taxId",
        "token",
    }
)


def is_secret(name: str, schema: Json) -> bool:
    """Whether a field holds a secret: by its name, its format, or because it is write-only."""
    if not isinstance(schema, dict):
        return name in SECRET_NAMES
    return name in SECRET_NAMES or schema.get("format") == "password" or schema.get("writeOnly") is True
