"""Intents: calls that happen once, whatever crashes."""
