from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import trustme

from bill_client.environment import VARIABLES
from bill_client.profiles import profiles_path
from tests.overlay.support import Company
from tests.overlay.tls_server import serving

PAGE = (Path(__file__).parents[2] / "docs" / "signing-in.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
PROFILE = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)[0]


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_examples_of_the_page_run(
    company: Company,
    example: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each on the mock, in at most ten lines."""
    assert len(example.splitlines()) <= 10
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("EXAMPLE_PASSWORD", "canary-password")
    monkeypatch.setenv("EXAMPLE_DEV_KEY", "canary-key")
    profiles_path().parent.mkdir()
    profiles_path().touch(0o600)
    profiles_path().write_text(PROFILE, encoding="utf-8")
    login, partner = company.login, company.partner
    with company.client() as client, serving(trustme.CA().issue_cert("localhost")) as server:
        names: dict[str, Any] = {
            "client": client,
            "options": {"transport": client._config.transport, "testing": True},
            "password": login.password,
            "organization_id": login.organization_id,
            "dev_key": login.dev_key,
            "spend_token": company.token.token,
            "partner_name": partner.username,
            "partner_password": partner.password,
            "app_key": partner.app_key,
            "members": [(login.organization_id, company.made["userId"])],
            "ask_for_code": company.code,
            "strange_server": server.url,
        }
        text = example.replace("user@example.com", login.username)
        exec(compile(text, "docs", "exec"), names)
    shown = capsys.readouterr().out
    assert "canary" not in shown
    assert login.password not in shown


def test_the_page_lists_every_variable() -> None:
    """By name."""
    for names in VARIABLES.values():
        for variable in names.values():
            assert f"`{variable}`" in PAGE


def test_a_link_of_an_error_leads_to_the_page() -> None:
    """The heading that errors.md names is there."""
    assert "\n## Trust\n" in PAGE
