# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Operations of one tag."""
