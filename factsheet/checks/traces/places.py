"""Which words are names of towns and regions, in any case, by the lists of public names."""

from __future__ import annotations

import re
from functools import cache

from factsheet.checks.names.bodies import RELATIVE
from factsheet.checks.names.forms import ENDING, POSSESSIVE
from factsheet.checks.names.known import KnownNames
from factsheet.checks.names.public import FOLDER, words
from factsheet.checks.traces.countries import is_country
from factsheet.problems.apostrophes import one_apostrophe

HEADINGS = re.compile(
    r": oblasts|Russia, Belarus|^towns and cities|US states|regions and provinces|prisons"
    r"|of cities"
    r"|області|^села|міста й містечка|штати, землі|тюрми|місцини",
    re.IGNORECASE,
)
"""Parts of the lists of public names that hold places in which people live."""
BEYOND = re.compile(r"Russia, Belarus|області й краї Росії|тюрми й місця")
"""Parts that hold places in Russia and Belarus, and prisons."""
WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ][^\W\d_]+)*")
SHORTEST = 4
SOFT = str.maketrans("зцс", "гкх")
"""What the last letter of a stem was before the endings that soften it."""
CLOSED, OPEN = re.compile("ів(?=к?$)"), "ов"
"""A syllable that is closed in some cases of a name, and open in others."""
WIDE = frozenset(
    [
        "cross",
        "washington",
        "crimea",
        "donbas",
        "donbass",
        "siberia",
        "urals",
        "europe",
        "asia",
        "крим",
        "донбас",
        "сибір",
        "урал",
        "європ",
        "азі",
        "вашингтон",
    ]
)
"""Stems of regions as wide as a country, of a town that stands for one, and of the Red Cross."""


def is_place(word: str, known: KnownNames) -> bool:
    """Return whether a word with a capital is the name of a town or region, or made from one."""
    bare = POSSESSIVE.sub("", word)
    if len(bare) < SHORTEST or not bare[0].isupper() or is_country(bare):
        return False
    forms = _forms(bare)
    if forms & WIDE or not forms & _stems():
        return False
    return RELATIVE.search(bare) is not None or not known.is_ordinary(bare)


def _forms(word: str) -> set[str]:
    """Return the stems that a word may have, before its last letter was softened or closed."""
    stem, small = _stem(word), word.lower()
    found = {stem, small, small[:-1]} if small[:1] >= "Ͱ" else {small}
    found |= {each[:-1] + each[-1:].translate(SOFT) for each in found}
    return found | {CLOSED.sub(OPEN, each) for each in found}


def _stem(word: str) -> str:
    """Return the small letters of a word without a Cyrillic ending."""
    small = one_apostrophe(word.lower())
    return (
        re.sub("єм$", "", ENDING.sub("", small))
        if small[:1] >= "Ͱ" and len(small) > SHORTEST
        else small
    )


def is_beyond(word: str) -> bool:
    """Return whether a word is the name of a place in Russia or Belarus, or of a prison."""
    return len(word) >= SHORTEST and bool(_forms(POSSESSIVE.sub("", word)) & _stems_beyond())


@cache
def _stems() -> frozenset[str]:
    """Return the stems of all words in capitals of all places."""
    return _stems_of([*_under(HEADINGS), *sorted(words("places"))])


@cache
def _stems_beyond() -> frozenset[str]:
    """Return the stems of the words of places in Russia and Belarus."""
    return _stems_of(_under(BEYOND))


def _stems_of(listed: list[str]) -> frozenset[str]:
    """Return the stems of the words in capitals of some lines."""
    found = (word for line in listed for word in WORD.findall(line) if word[0].isupper())
    stems = {
        form for each in found if len(each) >= SHORTEST for form in (_stem(each), each.lower())
    }
    return frozenset(stems | {CLOSED.sub(OPEN, each) for each in stems})


def _under(headings: re.Pattern[str]) -> list[str]:
    """Return the lines of the lists of public names under some headings."""
    lines, is_wanted = [], False
    for name in ("en", "uk"):
        for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                is_wanted = headings.search(line.removeprefix("# ")) is not None
            elif is_wanted:
                lines.append(line)
    return lines
