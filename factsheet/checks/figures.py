"""Rules about figures and the values on record."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import stated
from factsheet.model import (
    Count,
    Observation,
    Rank,
)


def figures_have_values(context: Context) -> Iterator[Breach]:
    """A figure has either observations, of which one still counts, or a derivation."""
    for figure in context.facts.figures:
        if bool(figure.observations or figure.series) == bool(figure.derived):
            have = "both" if figure.derived else "neither"
            name = "series" if figure.series and not figure.observations else "observations"
            message = f"`{figure.id}` has {have} of `{name}` and `derived`"
            yield Breach(figure.id, (), message, "keep one" if figure.derived else "add one")
        elif figure.stated and all(each.rank.order == 0 for each in figure.stated):
            message = f"every value of `{figure.id}` is deprecated"
            yield Breach(figure.id, ("observations",), message, "keep one that counts")


def parts_have_ids_of_their_own(context: Context) -> Iterator[Breach]:
    """Observations of a figure, and counts of an event, have different ids."""
    seen: set[tuple[str, str]] = set()
    for key, path, part in stated(context.facts):
        if (key, part.id) in seen:
            hint = "give this one an `id:` of its own"
            yield Breach(key, (*path, "id"), f"the id `{part.id}` stands twice in `{key}`", hint)
        elif not isinstance(part, Observation) and part.id in context.known["counts"] - {
            part.count
        }:
            message = f"the id `{part.id}` is the name of another count"
            yield Breach(key, (*path, "id"), message, "choose another")
        seen.add((key, part.id))


def values_have_reasons(context: Context) -> Iterator[Breach]:
    """A preferred or deprecated value says why it is ranked so."""
    for key, path, each in stated(context.facts):
        if each.rank is not Rank.NORMAL and each.reason is None:
            message = f"a {each.rank} value has no reason"
            yield Breach(key, (*path, "rank"), message, "add `reason:` in every language")


def one_value_is_preferred(context: Context) -> Iterator[Breach]:
    """Of the values for one day, or of one count at an event, one at most is preferred."""
    seen: set[tuple[str, ...]] = set()
    for key, path, each in stated(context.facts):
        if each.rank is Rank.PREFERRED:
            same = (key, *_counted(each))
            if same in seen:
                message = f"`{key}` has two preferred values for `{', '.join(same[1:])}`"
                yield Breach(key, (*path, "rank"), message, "prefer one of them")
            seen.add(same)


def _counted(each: Observation | Count) -> tuple[str, ...]:
    """Return what two values have in common of which one alone can be preferred."""
    if isinstance(each, Count):
        return (each.count,)
    return (str(each.as_of), *map(str, each.where))
