"""Rules about the public roles in which speakers spoke."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factsheet.checks.context import Context, Found
from factsheet.checks.walk import said
from factsheet.model import Role, Speaker, spoken_on
from factsheet.when import When
from factsheet.yamlfile import Trail

WAY_OUT = "mend its `roles:`, or the day"


def roles_follow_one_another(context: Context) -> Iterator[Found]:
    """A speaker has `role` or `roles`, and of several roles one ends before the next begins."""
    for speaker in context.facts.speakers:
        if bool(speaker.role) == bool(speaker.roles):
            have = "both" if speaker.role else "neither"
            message = f"`{speaker.id}` has {have} of `role` and `roles`"
            yield Found(speaker.id, ("roles",), message, "give one of the two")
        for index, role in enumerate(speaker.roles):
            if role.span[1] < role.span[0]:
                message = f"`{role.until}` is before {role.since}, from when on the role is held"
                yield Found(speaker.id, ("roles", index, "to"), message, "swap the two days")
        yield from _overlaps(speaker)


def _overlaps(speaker: Speaker) -> Iterator[Found]:
    sure = [(*role.surely, index) for index, role in enumerate(speaker.roles)]
    for (_, end, _), (start, _, index) in pairwise(sorted(sure)):
        if start <= end:
            message = f"this role begins on or before {end}, while another one lasts"
            fix = "end one before the other begins"
            yield Found(speaker.id, ("roles", index), message, fix)


def speakers_have_a_role_on_the_day(context: Context) -> Iterator[Found]:
    """On the day on which a speaker said something, the speaker had exactly one public role."""
    facts = context.facts
    if any(roles_follow_one_another(context)):
        return  # what the roles are is not known
    wrong: dict[tuple[str, str], list[tuple[str, Trail, str]]] = {}
    for key, trail, record in said(facts):
        address, day = f"{key}/{record.id}" if trail else key, spoken_on(record)
        place: Trail = (*trail, "said_on" if record.said_on else "date")
        for name in record.said_by:
            speaker = facts.records.get(name)
            if isinstance(speaker, Speaker) and (fault := _fault(speaker.held, day)):
                wrong.setdefault((name, fault), []).append((address, place, f"{fault} {day}"))
    for (name, _), places in wrong.items():
        address, trail, has = places[0]
        key, message = address.partition("/")[0], f"`{name}` has {has}, when `{address}` was said"
        if len({each[0].partition("/")[0] for each in places}) == 1:
            yield Found(key, trail, message, WAY_OUT)
        else:
            message += ", as were others on such days"
            yield Found(name, ("roles",), message, WAY_OUT)


def _fault(held: tuple[Role, ...], day: When) -> str:
    """Return how many roles fit a day, where it is not one; with a word that leads to the day."""
    fitting = [each for each in held if each.may_be_of(day)]
    if len(fitting) > 1:
        return f"{len(fitting)} roles on"
    if not fitting:
        return "no role on"
    return "" if fitting[0].is_of_all(day) else "no role through all of"
