"""Credentials and settings from profiles in a TOML file; secrets may lie in the keyring or in a variable instead."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from attrs import NOTHING, fields

from bill_client.credentials import (
    ConsoleLogin,
    Credential,
    OAuthClient,
    OrganizationLogin,
    PartnerLogin,
    SpendToken,
    SyncToken,
)
from bill_client.environment import Settings
from bill_client.errors import ConfigurationError
from bill_client.shapes import is_object

__all__ = ("from_file", "profiles_path")

_OTHERS = 0o077
_PROFILE = "BILL_PROFILE"
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
    if not is_object(profile):
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
    if not is_object(section):
        raise ConfigurationError(f"{where} must be a table")
    return {key: _value(value, f"{where}.{key}") for key, value in section.items()}


def _value(value: object, where: str) -> str:
    if isinstance(value, str):
        return value
    if is_object(value) and len(value) == 1:
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
