from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from bill_client import ApprovalPolicy, ConfigurationError


@pytest.mark.parametrize("reason", [None, "", "  ", 7, True])
def test_off_needs_a_reason_in_words(reason: Any) -> None:
    """It is recorded, so it has to say something."""
    with pytest.raises(ConfigurationError, match="needs a reason in words"):
        ApprovalPolicy.off(reason=reason)


def test_what_is_no_policy_is_refused() -> None:
    """By name, and a reason goes with off alone."""
    with pytest.raises(ConfigurationError, match="no policy 'lenient'; there are strict"):
        ApprovalPolicy("lenient")
    with pytest.raises(ConfigurationError, match="goes with off alone, not with strict"):
        ApprovalPolicy("strict", "because")
    with pytest.raises(ConfigurationError, match="needs a reason"):
        ApprovalPolicy("off")


@pytest.mark.parametrize(
    ("policy", "shown"),
    [
        (ApprovalPolicy.strict, "ApprovalPolicy.strict"),
        (ApprovalPolicy.allow_unassigned, "ApprovalPolicy.allow_unassigned"),
        (ApprovalPolicy.off(reason="by hand"), "ApprovalPolicy.off(reason='by hand')"),
    ],
)
def test_a_policy_shows_how_it_is_written_and_survives_copies(policy: ApprovalPolicy, shown: str) -> None:
    """`repr` can be pasted; pickles and copies are equal."""
    assert repr(policy) == shown
    assert eval(shown, {"ApprovalPolicy": ApprovalPolicy}) == policy
    assert pickle.loads(pickle.dumps(policy)) == copy.deepcopy(policy) == policy
    assert hash(copy.copy(policy)) == hash(policy)


def test_a_policy_never_changes() -> None:
    """Otherwise strict could become something else for everybody."""
    with pytest.raises(AttributeError):
        ApprovalPolicy.strict.name = "off"  # type: ignore[misc]
    assert [ApprovalPolicy.strict.facts(), ApprovalPolicy.off(reason="x").facts()] == [
        {"policy": "strict"},
        {"policy": "off", "reason": "x"},
    ]
