"""Buildings that are no prisons in which captives are put: the second condition, unnamed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.traces.detained import CAPTIVE, is_of_people, words
from factsheet.checks.traces.events import is_public
from factsheet.checks.traces.expressions import AnyOf, Expression
from factsheet.checks.traces.patterns import END, START
from factsheet.checks.traces.whereabouts import AT, NOTE

ROOMS = (
    r"basement|cellar|garage|pit|hangar|boiler\s(?:room|house)|(?:pig|poultry|cattle)?\s?farm"
    r"|warehouse|gym\w*|school\sgym|air\s?base|airfield|sawmill|brickworks|(?:flour\s)?mill|bunker"
    r"|elevator|police\s(?:station|department|building)|sbu\sbuilding|commandant\w*|barn|shed|shaft"
    r"|dormitory|bomb\sshelter|depot|stable|quarry|silo|dugout|boarding\sschool|guardhouse|base|grain\sstore"
)
CHAMBERS = (
    r"підвал\w{0,2}|погреб\w?|льоху|ям[іауи]|гараж\w*|ангар\w*|елеватор\w*|\w*ферм[іиу]|спортзал\w*"
    r"|склад(?:у|ах|ськ\w+)|комендатур\w+|відділк\w+|райвідділ\w*|приміщенн\w+\sполіції|аеродром\w*|казарм\w+"
    r"|бомбосховищ\w+|цеху|лісгосп\w*|тартак\w*|пилорам\w+|котельн\w+|гуртожитк\w+|сара[їй]\w*"
    r"|кошар\w+|хлів\w?|шахт[іу]|бункер\w?|каземат\w*|гауптвахт\w*|базі"
)
BUILDING = Expression(
    rf"{START}(?:in|at|inside|behind|of)\s(?:the\s|an?\s|some\s|one\s)(?:[\w-]+\s){{0,3}}?(?:{ROOMS}){END}"
    rf"|{START}(?:у|в|на|по|до)\s(?:[\w’-]+\s){{0,2}}?(?:{CHAMBERS}){END}"
    rf"|[,:]\s(?:{ROOMS}|{CHAMBERS}){END}",
    re.IGNORECASE,
)
PUT = (
    r"(?:held|kept|put|placed|housed|locked|quartered|crammed|lodged|moved|taken|brought|transferred|sent"
    r"|розмі(?:стили|щен\w+|щували)|посел\w+|тримали|тримають|утриму\w+|помістили|завезли|привезли|перевезли|перевели|зігнали|звезли|замкнули|ночували|сидять|сиділи)"
)
FORMER = (
    r"(?:(?:in|at|into|to|inside)\s(?:the|an?)\s(?:former|old|abandoned|disused|derelict|empty|unfinished|one-time|ruined)"
    r"|(?:в|у|до|на)\s(?:колишн|стар|покинут|занедбан|недобудован|порожн|закинут|зруйнован)\w+)\s\w+"
)
FORMER_HOUSE = Expression(
    rf"{START}{PUT}{END}[^.!?\n]{{0,40}}?\s{FORMER}|{START}{FORMER}[^.!?\n]{{0,30}}?\s{PUT}{END}",
    re.IGNORECASE,
)
"""A building that is no longer what it was."""
FREED = words(
    r"after\s(?:the\s|his\s|her\s|their\s)?(?:exchange|release|swap)|freed|released|returnees?",
    r"після\s(?:обміну|звільнення|повернення)|звільнен\w+|обмінян\w+",
)
CARE = words(
    r"an?\s(?:\w+\s)?(?:sanatorium|hospital|clinic|cent(?:re|er)|hotel|resort)"
    r"|у\s(?:\w+\s)?(?:лікарні|госпіталі|центрі|готелі|диспансері|пансіонаті)"
    r"|(?:в|у|до)\s(?:\w+\s)?(?:санаторі\w+|шпитал\w+|клініці|клініку)"
)
"""Where those live who came back."""

ANY = AnyOf(BUILDING, FORMER_HOUSE, CARE)


def buildings(sentence: str) -> Iterator[str]:
    """Yield each building in which a sentence says that captives are, or those who came back."""
    if not ANY.may_fit(sentence) or is_public(sentence):
        return
    if not (is_of_people(sentence) or NOTE.match(sentence)):
        return
    house = BUILDING.search(sentence) or (
        FORMER_HOUSE.search(sentence) if CAPTIVE.search(sentence) else None
    )
    if house:
        yield house[0]
    care = CARE.search(sentence) if FREED.search(sentence) else None
    if care and (near := AT.search(sentence, care.end())):
        yield sentence[care.start() : near.end()]
