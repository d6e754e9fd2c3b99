"""Captives who are put into a building, and prisons that take them in, whatever the town is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.traces.captives import CAPTIVE
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.houses import HOUSE
from factsheet.checks.traces.patterns import END, START, shown

PROPER = r"(?-i:[^\W\d_a-zа-яіїєґ][^\W\d_]{2,}(?:[-’'][^\W\d_]+)*)"
PUT = (
    r"(?:held|kept|put|placed|housed|locked|quartered|crammed|lodged|moved|taken|brought|transferred|sent"
    r"|розмі(?:стили|щен\w+|щували)|посел\w+|тримали|тримають|утриму\w+|помістили|завезли|привезли|перевезли|перевели|зігнали|звезли|замкнули|ночували|сидять|сиділи)"
)
FORMER = (
    r"(?:(?:in|at|into|to|inside)\s(?:the|an?)\s(?:former|old|abandoned|disused|derelict|empty|unfinished|one-time|ruined)"
    r"|(?:в|у|до|на)\s(?:колишн|стар|покинут|занедбан|недобудован|порожн|закинут|зруйнован)\w+)\s\w+"
)
"""A building that is no longer what it was."""
FORMER_HOUSE = Expression(
    rf"{START}{PUT}{END}[^.!?\n]{{0,40}}?\s{FORMER}|{START}{FORMER}[^.!?\n]{{0,30}}?\s{PUT}{END}",
    re.IGNORECASE,
)
TAKES = (
    r"(?:took|takes|taken\sin|accepted|accepts|received|receives|houses|housed|holds|held|hosts"
    r"|прийня(?:в|ла|ло|ли)|приймає|отрима(?:в|ла|ло)|містить|трима(?:є|ла|в)|утриму(?:є|вала|вав)|налічу\w+)"
)
BEFORE = r"(?:no\.?|№|number|у|в|in|at|near|біля|під)"
"""What may stand between a house and its name."""
NAMED = (
    rf"(?:{PROPER}(?:[’']s)?\s{HOUSE}{END}"
    rf"|{HOUSE}(?:-\w+)?{END}(?:[\s,(«“\"-]+{BEFORE})?[\s«“\"(-]+(?:{PROPER}|\d+))"
)
TAKING = Expression(
    rf"{START}{NAMED}[^.!?\n]{{0,40}}?\s{TAKES}{END}\s(?:[\w-]+\s){{0,4}}?\w", re.IGNORECASE
)
"""A house of detention with a name or number that takes people in."""


def put_into(sentence: str) -> Iterator[str]:
    """Yield what says that captives are in a building, or were taken into a prison with a name."""
    if CAPTIVE.search(sentence):
        for pattern in (FORMER_HOUSE, TAKING):
            if found := pattern.search(sentence):
                yield shown(found[0])
