"""The keyring of the system: where secrets lie that are in no file, and the key that seals what a store keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bill_client.errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

__all__ = ("SERVICE", "Vault", "read_secret")

SERVICE = "bill-client"
"""Name under which a keyring keeps what belongs to this package."""
_KEY = "key-of-the-store"


def read_secret(name: str) -> str:
    """A secret that was put there with ``keyring set bill-client <name>``.

    Args:
        name: of the secret.

    Raises:
        ConfigurationError: there is none of this name, or no keyring.
    """
    found = _ask("get_password", name)
    if not found:
        message = f"the keyring has no {name!r}; put it there with: keyring set {SERVICE} {name}"
        raise ConfigurationError(message)
    return str(found)


class Vault:
    """Seals texts with a key that lies in the keyring, and is made there when it is first needed."""

    def __init__(self) -> None:
        self._fernet: Fernet | None = None

    def seal(self, text: str) -> bytes:
        """A text as nobody can read it without the keyring.

        Raises:
            ConfigurationError: there is no keyring, or it does not open.
        """
        return self._opened().encrypt(text.encode())

    def unseal(self, sealed: bytes) -> str | None:
        """The text, or None where it was sealed with another key or changed since.

        Raises:
            ConfigurationError: there is no keyring, or it does not open.
        """
        from cryptography.fernet import InvalidToken

        try:
            return self._opened().decrypt(sealed).decode()
        except InvalidToken:
            return None

    def prepare(self) -> None:
        """Find out whether things can be sealed.

        Raises:
            ConfigurationError: there is no keyring, or it does not open.
        """
        self._opened()

    def _opened(self) -> Fernet:
        if self._fernet is None:
            try:
                from cryptography.fernet import Fernet
            except ImportError:
                raise _missing() from None
            key = _ask("get_password", _KEY)
            if not key:
                _ask("set_password", _KEY, Fernet.generate_key().decode())
                key = _ask("get_password", _KEY)  # another process may have put one there as well
            try:
                self._fernet = Fernet(str(key))
            except ValueError:
                message = f"the keyring holds no usable key for the store; remove it with: keyring del {SERVICE} {_KEY}"
                raise ConfigurationError(message) from None
        return self._fernet


def _ask(what: str, *arguments: str) -> Any:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        raise _missing() from None
    try:
        return getattr(keyring, what)(SERVICE, *arguments)
    except KeyringError as error:
        message = f"the keyring of the system cannot be used: {type(error).__name__}"
        raise ConfigurationError(
            message, hint="unlock it, or set one up; on a server see the docs of keyring"
        ) from None


def _missing() -> ConfigurationError:
    return ConfigurationError("the keyring of the system needs packages; install bill-client[keyring]")
