"""Whether a text tells of nobody in particular: of the past, of crowds, sums, rules or works."""

from __future__ import annotations

import re
from functools import lru_cache

from factsheet.checks.names.people import people_in
from factsheet.checks.traces.detained import CAPTIVE
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.houses import HOUSE
from factsheet.checks.traces.named import HOUSES
from factsheet.checks.traces.patterns import END, START
from factsheet.checks.traces.telling import ALONE, people
from factsheet.checks.traces.vocabulary import REMEMBERED, spans

OPEN = ("work", "print")
"""Lists of what everybody may see: works, and our own pages."""
COUNTED = ("sums", "rule")
"""Lists of what is told of many: shares, law and policy."""
NUMBERED = Expression(
    rf"{START}(?:{HOUSE}|ВК|ИК|ІК|IK|VK|ІТК|ЛІУ){END}[\s‐-―-]{{0,2}}(?:№|no\.?|number)?\s?\d",
    re.IGNORECASE,
)
"""A house of detention that no text but a report needs to name."""
KEPT = Expression(
    rf"{START}(?:kept|jailed|imprisoned|locked|(?:are|being|those)\sheld|трима(?:ють|ли|є|в|ла)|утриму\w+|сид(?:ить|ять|ів|іла|іли)|перебува\w+){END}",
    re.IGNORECASE,
)
"""What is done with those who are held, and not with rallies."""
QUOTED = Expression(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
"""What a placard says."""
YEAR = Expression(
    rf"(?<!since\s)(?<!\sз\s)(?<!\sіз\s)(?<!\sвід\s){START}(?:1[0-8]\d\d|19[0-4]\d){END}(?!\s?(?:people|prisoners|людей|полонених|осіб))"
    r"|(?:до|before|until)\s20(?:0\d|1[0-3])(?!\d)",
    re.IGNORECASE,
)
"""A year before those who may be in captivity were born."""
DECADE = Expression(rf"{START}1[0-9]\d0(?:-?[хті]\w{{0,2}}|s){END}", re.IGNORECASE)
"""Ten years of the century before, in which nobody of today is held."""
DATED = Expression(
    rf"{START}(?:in|until|by|before|after|during|between|from|у|в|до|після|протягом|з|із)\s(?:the\s|early\s|late\s|аж\sу\s)?"
    rf"(?:1[0-8]\d\d|19[0-8]\d){END}",
    re.IGNORECASE,
)
"""When something was that was over before those of today could be held."""
PRESENT = Expression(
    rf"{START}(?:is|are|has|have|sits?|remains?|stays?|holds|тримають|сид(?:ить|ять)|утримують|перебува(?:є|ють)|лиша\w+ться|є){END}",
    re.IGNORECASE,
)
PRIVATE_YEAR = Expression(rf"{START}(?:born|birth|dob|нар\.|народ\w+){END}", re.IGNORECASE)


FREED = Expression(
    rf"{START}(?:former|freed|released|returned|exchanged|колишні?х?|звільнен(?:і|их)|повернен(?:і|их)|обмінян(?:і|их)){END}\s\w+"
    rf"|{START}в[’'ʼ]язниц\w+",
    re.IGNORECASE,
)
"""Captives who are none any more, and a house that begins like them."""


def is_of_nobody(text: str) -> bool:
    """Return whether a text tells of many, of the past or of a public person alone."""
    if _is_particular(text):
        return False
    return (
        _has(text, "past", "crowd", *OPEN, *COUNTED) or _is_past(text) or is_of_public_person(text)
    )


def is_of_no_captives(text: str) -> bool:
    """Return whether what a text tells of a place is told of nobody who is held there now."""
    if _is_particular(text) or spans("now", text):
        return False
    if NUMBERED.search(text) and not spans("heard", text):
        return False
    is_dated = DATED.search(text) and not PRESENT.search(text)
    if is_dated or spans("past", text) or DECADE.search(text) or is_of_public_person(text):
        return True
    if spans("crowd", text):
        return not (HOUSES.search(text) or KEPT.search(text))
    is_shared = _has(text, *OPEN, *COUNTED, "heard") or _is_past(text)
    return is_shared and not CAPTIVE.search(FREED.sub("", text))


@lru_cache(maxsize=REMEMBERED)
def is_of_public_person(text: str) -> bool:
    """Return whether a public person is named in full, who is not said to tell it of another."""
    if any(spans(name, text) for name in ("spoken", "rank")) or any(map(text.__contains__, "—–:")):
        return False
    named = () if is_of_single(text) else people_in(text)
    return any(named)


@lru_cache(maxsize=REMEMBERED)
def _is_particular(text: str) -> bool:
    """Return whether a text has a word for one private person, or for somebody who is meant."""
    if is_of_single(text):
        return True
    said = QUOTED.sub("", text) if spans("crowd", text) else text
    return bool(spans("someone", said)) and not is_of_public_person(text)


@lru_cache(maxsize=REMEMBERED)
def is_of_single(text: str) -> bool:
    """Return whether a text has a word for one private person, for his kin, or for us."""
    return any(people(name, text) for name in (*ALONE, "ours"))


def _is_past(text: str) -> bool:
    return (YEAR.search(text) or DECADE.search(text)) is not None and not PRIVATE_YEAR.search(text)


def _has(text: str, *names: str) -> bool:
    return any(spans(name, text) for name in names)
