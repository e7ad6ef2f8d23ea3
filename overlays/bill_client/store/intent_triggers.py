"""What guards the tables of intents inside the database, in the language of each."""

from __future__ import annotations

__all__ = ("POSTGRES", "SQLITE")

_FIXED = ("id", "scope", "key", "operation", "fingerprint", "parent", "bills", "number", "prepared_at")
"""Columns of an intent that never change."""
_FOREVER = ("bill_journal", "bill_attempts", "bill_intent_bills", "bill_intent_moves")
"""Tables that are only added to."""
_REPLACES = {
    "bill_intents": "SELECT 1 FROM bill_intents WHERE id = NEW.id OR (scope = NEW.scope AND key = NEW.key)",
    "bill_journal": "SELECT 1 FROM bill_journal WHERE number = NEW.number",
    "bill_attempts": "SELECT 1 FROM bill_attempts WHERE intent = NEW.intent AND number = NEW.number",
}
"""Table -> the rows that a new one would replace with INSERT OR REPLACE, which asks no other trigger."""
_OPEN = "SELECT 1 FROM bill_intents WHERE id = OLD.intent AND state IN ('SENT', 'UNKNOWN', 'NEEDS_HUMAN')"
_FINAL = "('CONFIRMED', 'REJECTED')"
_UNHEARD = "NOT EXISTS (SELECT 1 FROM bill_intent_moves WHERE from_state = OLD.state AND to_state = NEW.state)"


def _refuse(table: str, name: str, when: str, condition: str, words: str) -> str:
    return (
        f"CREATE TRIGGER {table}_{name} BEFORE {when} ON {table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, '{words}'); END"
    )


SQLITE = (
    _refuse("bill_intents", "birth", "INSERT", "NEW.state <> 'PREPARED'", "an intent begins as PREPARED"),
    _refuse("bill_intents", "move", "UPDATE", f"OLD.state <> NEW.state AND {_UNHEARD}", "no legal move of an intent"),
    _refuse("bill_intents", "final", "UPDATE", f"OLD.state IN {_FINAL}", "the outcome of an intent stays"),
    _refuse("bill_intents", "fence", "UPDATE", "NEW.fence < OLD.fence", "a fence never falls"),
    _refuse(
        "bill_intents",
        "identity",
        "UPDATE",
        " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in _FIXED),
        "what an intent is about stays",
    ),
    _refuse("bill_intents", "kept", "DELETE", "TRUE", "intents are kept forever"),
    _refuse(
        "bill_claims",
        "held",
        "DELETE",
        f"EXISTS ({_OPEN})",
        "the bills of an open intent stay claimed",
    ),
    *(_refuse(table, "fixed", "UPDATE", "TRUE", f"{table} is only added to") for table in _FOREVER),
    *(_refuse(table, "kept", "DELETE", "TRUE", f"{table} is only added to") for table in _FOREVER),
    *(_refuse(table, "new", "INSERT", f"EXISTS ({same})", "it is there already") for table, same in _REPLACES.items()),
)

_FUNCTION = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  {body}
END $$
"""
_RAISE = "RAISE EXCEPTION '{words}' USING ERRCODE = 'restrict_violation';"


def _raise_if(condition: str, words: str) -> str:
    return f"IF {condition} THEN {_RAISE.format(words=words)} END IF;"


def _function(name: str, *lines: str) -> str:
    return _FUNCTION.format(name=name, body="\n  ".join(lines))


def _trigger(table: str, name: str, when: str, function: str, each: str = "ROW") -> str:
    return f"CREATE TRIGGER {table}_{name} BEFORE {when} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}()"


POSTGRES = (
    _function(
        "bill_intent_birth",
        _raise_if("NEW.state <> 'PREPARED'", "an intent begins as PREPARED"),
        "RETURN NEW;",
    ),
    _function(
        "bill_intent_change",
        _raise_if(f"OLD.state <> NEW.state AND {_UNHEARD}", "no legal move of an intent"),
        _raise_if(f"OLD.state IN {_FINAL}", "the outcome of an intent stays"),
        _raise_if("NEW.fence < OLD.fence", "a fence never falls"),
        _raise_if(
            " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _FIXED),
            "what an intent is about stays",
        ),
        "RETURN NEW;",
    ),
    _function(
        "bill_claim_end",
        _raise_if(
            f"EXISTS ({_OPEN})",
            "the bills of an open intent stay claimed",
        ),
        "RETURN OLD;",
    ),
    _function("bill_never", _RAISE.format(words="this is kept forever")),
    _trigger("bill_intents", "birth", "INSERT", "bill_intent_birth"),
    _trigger("bill_intents", "change", "UPDATE", "bill_intent_change"),
    _trigger("bill_intents", "kept", "DELETE", "bill_never"),
    _trigger("bill_intents", "whole", "TRUNCATE", "bill_never", "STATEMENT"),
    _trigger("bill_claims", "held", "DELETE", "bill_claim_end"),
    _trigger("bill_claims", "whole", "TRUNCATE", "bill_never", "STATEMENT"),
    *(_trigger(table, "kept", "UPDATE OR DELETE", "bill_never") for table in _FOREVER),
    *(_trigger(table, "whole", "TRUNCATE", "bill_never", "STATEMENT") for table in _FOREVER),
)
