"""Every operation decodes what the description says that it answers, and what differs from it."""

from __future__ import annotations

from typing import Any

import pytest

from bill_api import drift
from bill_api.codec import decode_json, encode_json, json_kind, plain
from bill_api.errors import DecodeError
from bill_api.operations import OPERATIONS
from bill_api.wire import Response
from tests.generated.calls import answer, module_of
from tests.generated.description import CALLS, Call, flat
from tests.generated.instances import Instances

WITH_JSON = [call for call in CALLS if call.success[1] is not None]
WITHOUT = [call for call in CALLS if call.success[1] is None]
EVERY = pytest.mark.parametrize("call", WITH_JSON, ids=lambda call: call.id)


def decoded(call: Call, data: Any) -> Any:
    """What `parse` makes of data."""
    return module_of(call).parse(Response(status=call.success[0], content=encode_json(data)))


@EVERY
def test_answers_decode_and_lose_nothing(call: Call) -> None:
    """All fields, the required ones, and a random choice of them."""
    for seed in range(4):
        data = answer(call, seed)
        assert plain(decoded(call, data)) == data


@EVERY
def test_answers_with_unknown_members_and_fields_decode(call: Call) -> None:
    """What the server may add tomorrow is kept today."""
    data = Instances(call.id, unknown=True, extra=True).make(call.success[1] or {})
    assert plain(decoded(call, data)) == data


@EVERY
def test_answers_are_objects_of_the_documented_class(call: Call) -> None:
    """Not dicts."""
    schema = call.success[1] or {}
    result = decoded(call, answer(call))
    if "$ref" in schema:
        assert type(result).__name__ == schema["$ref"].rpartition("/")[2]
    else:
        assert flat(schema)["type"] == "array"
        assert {type(item).__name__ for item in result} == {schema["items"]["$ref"].rpartition("/")[2]}


@EVERY
def test_an_answer_of_another_kind_is_a_decode_error(call: Call) -> None:
    """The response is kept: for a payment it is the only proof."""
    wrong = b"{}" if flat(call.success[1] or {})["type"] == "array" else b"[]"
    for content in (wrong, b'"text"', b"null", b"<html>", b""):
        response = Response(status=call.success[0], content=content)
        with pytest.raises(DecodeError, match=f"^{call.id}: status {call.success[0]}, but the body is") as failure:
            module_of(call).parse(response)
        assert failure.value.response is response


@pytest.mark.parametrize("call", WITHOUT, ids=lambda call: call.id)
def test_a_success_without_a_body_is_none_or_bytes(call: Call) -> None:
    """As the description says; what comes all the same does not disturb."""
    result = module_of(call).parse(Response(status=call.success[0], content=b"anything"))
    assert result == {"empty": None, "bytes": b"anything"}[OPERATIONS[call.id].returns]


@EVERY
def test_a_described_answer_has_no_drift(call: Call) -> None:
    """With all fields and with the required ones only."""
    for seed in range(4):
        data = decode_json(encode_json(answer(call, seed)))
        assert drift.check(OPERATIONS[call.id], data) == ()


@EVERY
def test_drift_names_places_and_kinds_and_never_values(call: Call) -> None:
    """Every deviation of an answer with unknown members and fields is reported once."""
    data = Instances(call.id, unknown=True, extra=True).make(call.success[1] or {})
    found = drift.check(OPERATIONS[call.id], data)
    assert found
    assert len({(each.pointer, each.expected) for each in found}) == len(found)
    assert {each.operation for each in found} == {call.id}
    assert {each.expected for each in found} <= {"no such field", "a listed member"}
    assert "BRAND_NEW" not in "".join(map(str, found))


@EVERY
def test_an_answer_of_another_kind_is_one_drift(call: Call) -> None:
    """Of the whole."""
    for value in (None, "text", 5):
        (one,) = drift.check(OPERATIONS[call.id], value)
        assert (one.pointer, one.got) == ("", json_kind(value))
