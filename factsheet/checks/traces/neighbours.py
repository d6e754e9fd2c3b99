"""Houses of detention that stand in one clause with a town."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.traces.countries import is_country
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.houses import HOUSE, INSIDE, OTHER
from factsheet.checks.traces.patterns import START

PROPER = r"(?-i:[^\W\d_a-zа-яіїєґёა-ჿ][^\W\d_]{2,}(?:[-’'][^\W\d_]+)*)"
HOUSES = Expression(rf"{START}(?:{HOUSE}|{INSIDE})(?![^\W_])", re.IGNORECASE)
FROM = Expression(
    r"(?<![^\W_])(?:from|left|defen\w+\sof|з|із|зі|бійців|захисників)[\s«“\"]+$", re.IGNORECASE
)
"""What stands before the place that people come from."""
MADE = Expression(r"[сцз]ьк(?:ий|е|і|ого|ої|ому|ій|им|ою|их|ими)$")
"""How adjectives end, and no town."""
REGION = Expression(r"\s(?:област|обл\.|кра[йюї]|район|р-н|республі|округ)", re.IGNORECASE)
REACH = 45
"""How many letters may stand between a house and its town."""


def is_adjective(sentence: str, start: int, end: int) -> bool:
    """Return whether a name is made from that of a place, and no region is called so."""
    return MADE.search(sentence[start:end]) is not None and not REGION.match(sentence, end)


def beside(sentence: str, places: list[tuple[int, int]]) -> Iterator[str]:
    """Yield each house of detention that stands in one clause with a town."""
    for house in HOUSES.finditer(sentence):
        after = sentence[house.end() : house.end() + REACH // 2]
        before = sentence[: house.start()].split()[-1:]
        if any(map(is_country, [*before, *re.findall(PROPER, after)[:1]])):
            continue
        for start, end in places:
            first, last = min(start, house.start()), max(end, house.end())
            gap = sentence[min(end, house.end()) : max(start, house.start())]
            if is_adjective(sentence, start, end) and not HOUSES.match(sentence, end + 1):
                continue
            is_origin = FROM.search(sentence[:start])
            if (
                len(gap) <= REACH
                and not is_origin
                and not OTHER.search(sentence[max(0, first - 20) : last + 20])
            ):
                yield sentence[first:last]
