"""Rules about the public roles in which speakers spoke."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import said
from factsheet.model import Role, Speaker, spoken_on
from factsheet.reading.yamlfile import KeyPath
from factsheet.values.when import When

WAY_OUT = "mend its `roles:`, or the day"


def roles_follow_one_another(context: Context) -> Iterator[Breach]:
    """A speaker has `role` or `roles`, and of several roles one ends before the next begins."""
    for speaker in context.facts.speakers:
        if bool(speaker.role) == bool(speaker.roles):
            have = "both" if speaker.role else "neither"
            message = f"`{speaker.id}` has {have} of `role` and `roles`"
            yield Breach(speaker.id, ("roles",), message, "give one of the two")
        for index, role in enumerate(speaker.roles):
            if role.span[1] < role.span[0]:
                message = f"`{role.until}` is before {role.since}, from when on the role is held"
                yield Breach(speaker.id, ("roles", index, "to"), message, "swap the two days")
        yield from _overlaps(speaker)


def _overlaps(speaker: Speaker) -> Iterator[Breach]:
    sure = [(*role.surely, index) for index, role in enumerate(speaker.roles)]
    for (_, end, _), (start, _, index) in pairwise(sorted(sure)):
        if start <= end:
            message = f"this role begins on or before {end}, while another one lasts"
            hint = "end one before the other begins"
            yield Breach(speaker.id, ("roles", index), message, hint)


def speakers_have_a_role_on_the_day(context: Context) -> Iterator[Breach]:
    """On the day on which a speaker said something, the speaker had exactly one public role."""
    facts = context.facts
    if any(roles_follow_one_another(context)):
        return  # what the roles are is not known
    speakers = {each.id: each.held for each in facts.speakers}
    faults: dict[tuple[str, When], str] = {}
    wrong: dict[tuple[str, str], list[tuple[str, KeyPath, str]]] = {}
    for key, path, record in said(facts):
        address, day = f"{key}/{record.id}" if path else key, spoken_on(record)
        place: KeyPath = (*path, "said_on" if record.said_on else "date")
        for name in record.said_by:
            if name in speakers and (name, day) not in faults:
                faults[name, day] = _fault(speakers[name], day)
            if fault := faults.get((name, day)):
                wrong.setdefault((name, fault), []).append((address, place, f"{fault} {day}"))
    for (name, _), places in wrong.items():
        address, path, has = places[0]
        key, message = address.partition("/")[0], f"`{name}` has {has}, when `{address}` was said"
        if len({each[0].partition("/")[0] for each in places}) == 1:
            yield Breach(key, path, message, WAY_OUT)
        else:
            message += ", as were others on such days"
            yield Breach(name, ("roles",), message, WAY_OUT)


def _fault(held: tuple[Role, ...], day: When) -> str:
    """Return how many roles fit a day, where it is not one; with a word that leads to the day."""
    fitting = [each for each in held if each.may_be_of(day)]
    if len(fitting) > 1:
        return f"{len(fitting)} roles on"
    if not fitting:
        return "no role on"
    return "" if fitting[0].is_of_all(day) else "no role through all of"
