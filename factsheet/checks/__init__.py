"""The rules across records: each a generator whose docstring is the rule."""

from factsheet.checks.context import Context, Found, Rule

RULES: tuple[Rule, ...] = ()

__all__ = ["RULES", "Context", "Found", "Rule"]
