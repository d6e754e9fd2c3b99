"""Places in which somebody is held: somebody, a place of holding, and nothing public or past.

The three conditions stand apart. `detained` says whether somebody is held; `prisons` (with a
number), `named` (with a name), `buildings` and `whereabouts` (a town) find the place; `general`
and `events` say whether it is told of the past, of law, in a report, or of something public.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.buildings import buildings
from factsheet.checks.traces.daily import daily
from factsheet.checks.traces.named import beside_towns, named
from factsheet.checks.traces.patterns import Found, Kind, Patterns, by, matches, shown
from factsheet.checks.traces.prisons import PATTERNS, SLUGS, WHAT
from factsheet.checks.traces.whereabouts import SENTENCE, whereabouts


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each place of detention in a text, but for those that the vocabulary names as such."""
    yield from matches(text, PATTERNS)
    for finder in (named, whereabouts):
        yield from ((WHAT, shown(found)) for found in finder(text, allowed))
    yield from ((WHAT, found) for found in daily(text))
    for sentence in SENTENCE.findall(text):
        yield from ((WHAT, shown(found)) for found in beside_towns(sentence, allowed))
        yield from ((WHAT, shown(found)) for found in buildings(sentence))


DETENTION = Kind(find, by(Patterns(SLUGS)), "leave it out; a country is near enough")
