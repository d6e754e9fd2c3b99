"""What a value counts, and of which part: the title of its figure or event, and its members."""

from __future__ import annotations

from factsheet.model import Event, FactSheet, Figure, Observation, Texts


def title_of(facts: FactSheet, address: str) -> Texts:
    """Return the title of what a value counts: of its figure and its part, or of its event.

    Raise KeyError if the address begins with no record's id.
    """
    record = facts.records[address.partition("/")[0]]
    assert isinstance(record, Figure | Event)
    stated = facts.stated(address)
    if not isinstance(stated, Observation) or not stated.where:
        return record.title
    return {
        language: f"{title}: {part_of(facts, language, stated)}"
        for language, title in record.title.items()
    }


def part_of(facts: FactSheet, language: str, stated: Observation) -> str:
    """Return the names of the members to which a value belongs; "" for a value of the whole."""
    found = (facts.dimensions[at.dimension].member(at.member) for at in stated.where)
    return ", ".join(member.name[language] for member in found if member)
