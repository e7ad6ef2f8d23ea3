# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields of lists, one module for each list; see ``bill_api.fields``."""
