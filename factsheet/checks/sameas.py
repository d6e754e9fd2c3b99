"""The rule about addresses at which others keep the same thing."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.checks.harm import SHEET
from factsheet.model import Being, Event, FactSheet, Speaker
from factsheet.model.sameas import is_in_a_register
from factsheet.reading.yamlfile import KeyPath

REGISTERS = "name its entry at Wikidata, Wikipedia, VIAF, ISNI, GND, GeoNames, or leave it out"


def same_as_is_no_account(context: Context) -> Iterator[Breach]:
    """In `same_as` stand entries of public registers, of bodies other pages too; each once."""
    seen: dict[str, tuple[str, KeyPath]] = {}
    for key, path, address, is_body in _addresses(context.facts):
        if not (is_body or is_in_a_register(address)):
            message = f"`{address}` is in no public register and may be an account"
            yield Breach(key, path, message, REGISTERS)
        same, place = address.partition("#")[0].removesuffix("/"), (key, path[:-1])
        if seen.setdefault(same, place) != place:
            other = seen[same][0]
            where = "at a name in the vocabulary" if other == SHEET else f"at `{other}`"
            yield Breach(key, path, f"`{address}` stands {where} already", "keep one of them")


def _addresses(facts: FactSheet) -> Iterator[tuple[str, KeyPath, str, bool]]:
    """Yield each address with its record, the way to it, and whether it is a body's."""
    records: tuple[Speaker | Event, ...] = (*facts.speakers, *facts.events)
    for each in records:
        is_body = isinstance(each, Speaker) and each.being is Being.BODY
        for index, address in enumerate(each.same_as):
            yield each.id, ("same_as", index), address, is_body
    for number, name in enumerate(facts.sheet.names):
        for index, address in enumerate(name.same_as):
            yield SHEET, ("names", number, "same_as", index), address, False
