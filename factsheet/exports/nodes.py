"""Records in the words of schema.org."""

from __future__ import annotations

from typing import TypeAlias

from factsheet.exports.site import Site
from factsheet.exports.text import number
from factsheet.model import Being, Event, Figure, Observation, Said, Speaker, Texts
from factsheet.model.names import NameKind
from factsheet.model.sameas import SameAs
from factsheet.values.day import FIRST, LAST
from factsheet.values.point import UNKNOWN, Point
from factsheet.values.when import When

Node: TypeAlias = dict[str, object]


def variable(site: Site, figure: Figure, language: str) -> Node:
    """Return a figure as what is measured."""
    return {
        "@type": "StatisticalVariable",
        "@id": _name(site, figure.id),
        "name": figure.title[language],
        "description": figure.definition[language],
        "url": site.page(figure.id, language),
    }


def observation(site: Site, figure: Figure, stated: Observation) -> Node:
    """Return a value of a figure with the bounds that its wording gives it."""
    value = stated.value
    result: Node = {
        "@type": "Observation",
        "@id": _name(site, f"{figure.id}/{stated.id}"),
        "variableMeasured": {"@id": _name(site, figure.id)},
        "unitText": figure.unit,
        **_date("observationDate", "observationPeriod", stated.as_of),
    }
    if value.is_exact:
        return result | {"value": number(value.number)}
    bounds = {"minValue": value.low, "maxValue": value.high}
    known = {name: number(bound) for name, bound in bounds.items() if bound is not None}
    return result | {"name": str(value)} | known


def event(site: Site, happened: Event, language: str) -> Node:
    """Return something that happened."""
    result: Node = {
        "@type": "Event",
        "@id": _name(site, happened.id),
        "name": happened.title[language],
        **ends(happened.date),
        "url": site.page(happened.id, language),
    }
    if happened.place:
        result["location"] = _place(site, happened.place, language)
    if happened.part_of:
        result["superEvent"] = {"@id": _name(site, happened.part_of)}
    return result | _same_as(happened.same_as)


def claim(site: Site, said: Said, language: str) -> Node:
    """Return what somebody said as their claim, with the publications in which it appeared."""
    return {
        "@type": "Claim",
        "@id": _name(site, said.id),
        "text": said.text[language],
        "inLanguage": language,
        "author": [_speaker(site.speaker(key), said.said_on, language) for key in said.said_by],
        "dateCreated": said.said_on.last.isoformat(),
        "appearance": [_appearance(site, cite.source, language) for cite in said.sources],
        "url": site.page(said.id, language),
    }


def _speaker(found: Speaker, day: When, language: str) -> Node:
    """Return a speaker with the role of the day of speaking."""
    kind = "Person" if found.being is Being.PERSON else "Organization"
    role = found.role_on(day)[language]
    result = {"@type": kind, "name": found.name[language], "description": role}
    return result | _same_as(found.same_as)


def _place(site: Site, place: Texts, language: str) -> Node:
    """Return a place with the addresses that the vocabulary gives it."""
    names = (name for name in site.facts.sheet.names if name.kind is NameKind.PLACE)
    found = next((name.same_as for name in names if name.is_of(place)), ())
    return {"@type": "Place", "name": place[language]} | _same_as(found)


def _same_as(addresses: SameAs) -> Node:
    """Return where others keep the same, if that is known."""
    return {"sameAs": list(addresses)} if addresses else {}


def _appearance(site: Site, key: str, language: str) -> Node:
    found = site.source(key)
    publisher = site.facts.published_by(found.publisher, language)
    return {"@type": "CreativeWork", "url": site.opened_at(found, language), "publisher": publisher}


def _date(name: str, period: str, when: When) -> Node:
    """Return a day, or the span of days that a date can mean."""
    first, last = (ends(when).get(key, "..") for key in ("startDate", "endDate"))
    return {name: first} if first == last else {period: f"{first}/{last}"}


def ends(when: When) -> Node:
    """Return the first and the last day that a date can mean, as far as it has them.

    They are months or years where no day is told, so that nobody reads one out of them.
    """
    end = when.start if when.end is None else when.end
    ends = {"startDate": (when.earliest, when.start), "endDate": (when.latest, end)}
    return {
        key: day.isoformat().rsplit("-", _untold(point))[0]
        for key, (day, point) in ends.items()
        if isinstance(point, Point) and FIRST < day < LAST
    }


def _untold(point: Point) -> int:
    """Return how many parts of a date are not told: its day, or its month too."""
    return sum(part in (None, UNKNOWN) for part in (point.month, point.day))


def _name(site: Site, address: str) -> str:
    """Return the name of a record in the world: the same in every language."""
    return site.page(address, site.languages[0])
