"""Credentials and settings from outside the program: ``BILL_*`` variables, profiles in a TOML file, the keyring."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from attrs import NOTHING, field, fields, frozen

from bill_client.credentials import (
    ConsoleLogin,
    Credential,
    OAuthClient,
    OrganizationLogin,
    PartnerLogin,
    SpendToken,
    SyncToken,
)
from bill_client.errors import ConfigurationError

__all__ = ("Settings", "from_environment", "from_file", "profiles_path")

PRODUCTION = "production"
_OTHERS = 0o077
_SECTIONS: dict[str, type[Any]] = {
    "organization": OrganizationLogin,
    "console": ConsoleLogin,
    "sync_token": SyncToken,
    "partner": PartnerLogin,
    "spend": SpendToken,
    "oauth": OAuthClient,
}
_AS_USER = "as_user"
_OPTIONS: dict[str, tuple[type, ...]] = {
    "environment": (str,),
    "base_url": (str,),
    "ca_bundle": (str,),
    "system_trust": (bool,),
    "timeout": (int, float),
    "deadline": (int, float),
    "store": (str,),
}
_VARIABLES: dict[type[Any], dict[str, str]] = {
    OrganizationLogin: {
        "username": "BILL_USERNAME",
        "password": "BILL_PASSWORD",
        "organization_id": "BILL_ORGANIZATION_ID",
        "dev_key": "BILL_DEV_KEY",
        "remember_me_id": "BILL_REMEMBER_ME_ID",
        "device": "BILL_DEVICE",
    },
    ConsoleLogin: {
        "username": "BILL_CONSOLE_USERNAME",
        "console_api_token": "BILL_CONSOLE_API_TOKEN",
        "organization_id": "BILL_ORGANIZATION_ID",
        "dev_key": "BILL_DEV_KEY",
    },
    SyncToken: {
        "name": "BILL_SYNC_TOKEN_NAME",
        "token": "BILL_SYNC_TOKEN",
        "organization_id": "BILL_ORGANIZATION_ID",
        "dev_key": "BILL_DEV_KEY",
    },
    PartnerLogin: {
        "username": "BILL_PARTNER_USERNAME",
        "password": "BILL_PARTNER_PASSWORD",
        "app_key": "BILL_APP_KEY",
    },
    SpendToken: {"token": "BILL_SPEND_TOKEN"},
    OAuthClient: {"client_id": "BILL_CLIENT_ID", "client_secret": "BILL_CLIENT_SECRET"},
}
"""Class -> field -> variable. Fields that several classes share do not begin one."""
_SHARED = frozenset(("BILL_ORGANIZATION_ID", "BILL_DEV_KEY", "BILL_REMEMBER_ME_ID", "BILL_DEVICE"))
_ENVIRONMENT, _CA_BUNDLE, _PROFILE = "BILL_ENVIRONMENT", "BILL_CA_BUNDLE", "BILL_PROFILE"


@frozen
class Settings:
    """What was found: credentials, and arguments for a client.

    Args:
        credentials: in no particular order.
        options: arguments of a client by name.
    """

    credentials: tuple[Credential, ...]
    options: Mapping[str, Any] = field(factory=dict)


def from_environment(environment: str | None, variables: Mapping[str, str] | None = None) -> Settings:
    """Credentials from ``BILL_*`` variables; see ``docs/signing-in.md`` for their names.

    Args:
        environment: what the caller said; production has to be said here, a variable is not enough.
        variables: what to look in; those of the process where it is None.

    Raises:
        ConfigurationError: there are none, one is incomplete, or the variables contradict the caller.
    """
    found = os.environ if variables is None else variables
    told = found.get(_ENVIRONMENT)
    if told and told != (environment or "sandbox"):
        message = f"{_ENVIRONMENT} is {told!r}, but the call says {environment or 'sandbox'!r}"
        raise ConfigurationError(message, hint=f"say environment={told!r} in the call if that is what is meant")
    made = [each for kind, names in _VARIABLES.items() if (each := _of_variables(kind, names, found)) is not None]
    if not made:
        message = "there are no credentials in the environment"
        raise ConfigurationError(
            message, hint="set BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID, BILL_DEV_KEY ..."
        )
    options = {"environment": environment or "sandbox"}
    if bundle := found.get(_CA_BUNDLE):
        options["ca_bundle"] = bundle
    return Settings(tuple(made), options)


def _of_variables(kind: type[Any], names: Mapping[str, str], found: Mapping[str, str]) -> Credential | None:
    """The credential of a kind, or None where nothing of its own is set."""
    own = [variable for variable in names.values() if variable not in _SHARED and found.get(variable)]
    if not own:
        return None
    needed = [names[each.name] for each in fields(kind) if each.name in names and each.default is NOTHING]
    missing = [variable for variable in needed if not found.get(variable)]
    if missing:
        message = f"{', '.join(own)} is set for {kind.__name__}, but {', '.join(missing)} is not"
        raise ConfigurationError(message)
    values = {name: found[variable] for name, variable in names.items() if found.get(variable)}
    made: Credential = kind(**values)
    return made


def profiles_path() -> Path:
    """``bill/profiles.toml`` under ``XDG_CONFIG_HOME``, else under ``~/.config``."""
    told = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(told) if Path(told).is_absolute() else Path.home() / ".config"
    return base / "bill" / "profiles.toml"


def from_file(name: str | None, environment: str | None, path: Path | None = None) -> Settings:
    """Credentials and settings of a profile.

    Args:
        name: of the profile; ``BILL_PROFILE`` where it is None.
        environment: what the caller said, if anything; else the profile says it, else it is the sandbox.
        path: the file; :func:`profiles_path` where it is None.

    Raises:
        ConfigurationError: the file or the profile is not there, others may read it, or something cannot be meant.
    """
    path = path or profiles_path()
    name = name or os.environ.get(_PROFILE)
    if not name:
        message = f"say which profile of {path} is meant, or set {_PROFILE}"
        raise ConfigurationError(message)
    profiles = _parse(path)
    profile = profiles.get(name)
    if not isinstance(profile, dict):
        have = ", ".join(map(repr, sorted(profiles))) or "none"
        message = f"{path} has no profile {name!r}; it has {have}"
        raise ConfigurationError(message)
    return _settings(profile, f"{path}: [{name}]", environment)


def _parse(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(_read(path))
    except tomllib.TOMLDecodeError as error:
        place = str(error).rpartition("(")[2].rstrip(")")
        message = f"{path} is no TOML: look {place}"
    except UnicodeDecodeError:
        message = f"{path} is no text in UTF-8"
    raise ConfigurationError(message)


def _read(path: Path) -> str:
    """The text of a file that nobody else may read; the file that is looked at is the one that is read."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))  # a pipe would be waited for
    except FileNotFoundError:
        message = f"there is no {path}"
        raise ConfigurationError(message, hint="see docs/signing-in.md for what to write there") from None
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror or type(error).__name__}"
        raise ConfigurationError(message) from None
    try:
        state = os.fstat(handle)
        if problem := _problem(state, path):
            raise ConfigurationError(problem)
        return os.read(handle, state.st_size).decode()
    finally:
        os.close(handle)


def _problem(state: os.stat_result, path: Path) -> str | None:
    """Why a file cannot be trusted with secrets."""
    if not stat.S_ISREG(state.st_mode):
        return f"{path} is no regular file"
    if os.name == "posix" and state.st_uid not in (os.geteuid(), 0):
        return f"{path} belongs to another user"
    if os.name == "posix" and state.st_mode & _OTHERS:
        return f"{path} holds secrets, and others may read or write it; run: chmod 600 {path}"
    return None


def _settings(profile: Mapping[str, Any], where: str, environment: str | None) -> Settings:
    known = [*_OPTIONS, *_SECTIONS, _AS_USER]
    for key in profile:
        if key not in known:
            raise ConfigurationError(f"{where}: {key!r} means nothing{_near(key, known)}")
    options = {
        name: _option(profile[name], f"{where}: {name}", kinds) for name, kinds in _OPTIONS.items() if name in profile
    }
    said = options.get("environment", "sandbox")
    if environment is not None and environment != said:
        message = f"{where} is for {said!r}, but the call says {environment!r}"
        raise ConfigurationError(message)
    credentials = {
        section: _credential(kind, _values(profile[section], f"{where}: {section}"), f"{where}: {section}")
        for section, kind in _SECTIONS.items()
        if section in profile
    }
    if _AS_USER in profile:
        credentials[_AS_USER] = _acting(credentials.get("partner"), profile[_AS_USER], f"{where}: {_AS_USER}")
    if not credentials:
        raise ConfigurationError(f"{where} has no credentials; it may have {', '.join([*_SECTIONS, _AS_USER])}")
    return Settings(tuple(credentials.values()), {**options, "environment": said})


def _option(value: object, where: str, kinds: tuple[type, ...]) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise ConfigurationError(f"{where} must be {' or '.join(kind.__name__ for kind in kinds)}")
    return value


def _values(section: object, where: str) -> dict[str, str]:
    """The fields of a section; secrets may be in the keyring or in a variable instead of the file."""
    if not isinstance(section, dict):
        raise ConfigurationError(f"{where} must be a table")
    return {key: _value(value, f"{where}.{key}") for key, value in section.items()}


def _value(value: object, where: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and len(value) == 1:
        ((source, name),) = value.items()
        if source == "keyring" and isinstance(name, str):
            from bill_client.vault import read_secret

            return read_secret(name)
        if source == "env" and isinstance(name, str):
            if found := os.environ.get(name):
                return found
            raise ConfigurationError(f"{where}: the variable {name} is not set")
    raise ConfigurationError(f'{where} must be a text, {{ keyring = "name" }} or {{ env = "NAME" }}')


def _credential(kind: type[Any], values: Mapping[str, str], where: str) -> Credential:
    known = [each.name for each in fields(kind)]
    needed = [each.name for each in fields(kind) if each.default is NOTHING]
    _check(values, known, needed, where)
    made: Credential = kind(**values)
    return made


def _acting(partner: Credential | None, section: object, where: str) -> Credential:
    if not isinstance(partner, PartnerLogin):
        raise ConfigurationError(f"{where} needs a partner beside it")
    values = _values(section, where)
    needed = ["user_id", "organization_id", "dev_key"]
    _check(values, [*needed, "remember_me_id", "device"], needed, where)
    user, organization = values.pop("user_id"), values.pop("organization_id")
    return partner.as_user(user, organization, dev_key=values.pop("dev_key"), **values)


def _check(values: Mapping[str, str], known: list[str], needed: list[str], where: str) -> None:
    for key in values:
        if key not in known:
            raise ConfigurationError(f"{where}.{key} means nothing{_near(key, known)}")
    missing = [name for name in needed if name not in values]
    if missing:
        raise ConfigurationError(f"{where} lacks {', '.join(missing)}")


def _near(key: str, known: list[str]) -> str:
    near = get_close_matches(key, known, n=1)
    return f"; did you mean {near[0]}?" if near else ""
