"""Where captives are, by what is done there every day: meals, trains, roll calls, work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START, shown
from factsheet.checks.traces.spoken import FIGURE
from factsheet.checks.traces.telling import is_public
from factsheet.checks.traces.vocabulary import spans

SOME = r"(?:they|we|them|us|ours|їх|нас|усіх|всіх|хлопц\w+|дівчат|полонен\w+|наших|наші|людей)"
"""Several people of whom nothing public is told."""
LED = (
    r"(?:led|marched|herded|walked|driven|pushed|crammed|packed|shoved|вели|погнали|загнали|повели|гнали|завели|зігнали"
    r"|напхали|звезли|везли|ведуть|женуть|виводять|заводять)"
)
FOOD = r"(?:bread|soup|water|porridge|gruel|food|kasha|хліб|воду|вода|суп|кашу|баланду|їжу|окріп)"
BROUGHT = (
    r"(?:brought|came|comes|carried|ladled|носили|носять|приносили|приносять|возить|возили"
    r"|привозили|привозять|давали)"
)
TRAIN = (
    r"(?:(?:train|car|carriage|wagon|потяг\w*|поїзд\w*|ешелон\w*"
    r"|вагон\w*)\s(?:№\s?)?(?:\d+|сьом\w+|перш\w+|друг\w+|трет\w+|останн\w+))"
)
WITH_A_BUILDING = Expression(
    rf"{START}{SOME}\s(?:\w+\s){{0,3}}?{LED}{END}"
    rf"|{START}{FOOD}\s[^.!?\n]{{0,30}}?{BROUGHT}{END}"
    rf"|{START}(?:hears?|чути|чутно),?\s(?:how\s|як\s)?(?:them|her|him|the\sroll|вони|їх|перекличк\w+|спів\w*|кашель){END}"
    rf"|{START}(?:vans?|buses|trucks?|буси?|автобуси?|машини)\s(?:with\sno|without|with\staped|with\sbarred|без)\s(?:plates|номерів|windows|вікон)"
    rf"|{START}(?:автозак\w*|prison\s(?:vans?|trucks?)|police\svans?){END}"
    rf"|{START}(?:company|platoon|battalion|crew|рота|взвод|батальйон|екіпаж)\s(?:spent|greeted|met|saw\sin|зустрі\w+|зустріча\w+|провел\w+|святкува\w+){END}"
    rf"|{START}(?:{FIGURE}|\d+)\s(?:men|women|людей|чоловік\w*|жінок|наших|of\sours)\s(?:\w+\s){{0,4}}?(?:{LED}|robes|робах|sleep|сплять|unload|вантаж\w+|розвантаж\w+){END}"
    rf"|{START}{LED}\s(?:{FIGURE}|\d+)\s(?:men|women|людей|чоловік\w*|жінок)"
    rf"|{START}(?:people|men|women|люди|людей|чоловіки|жінки|наші)\s(?:in|у|в)\s(?:the\s)?(?:basements?|cellars?|hold|підвал\w*|льох\w*|трюм\w*){END}"
    rf"|{START}(?:наші|ours)\s(?:\w+\s)?(?:\w{{3,}}(?:ють|ять)|unload|load|dig|sew|saw|carry){END}"
    rf"|{START}(?:days|nights|доби|діб|дні|днів|ночей)\s(?:без|without)\s(?:water|food|light|води|їжі|хліба|світла){END}"
    rf"|{START}(?:roll\scall|exercise\syard|прогулянков\w+\sдв\w+|перекличк\w+){END}",
    re.IGNORECASE,
)
"""What is done with captives, which tells a place where a building is named."""
ALONE = Expression(
    rf"{START}{TRAIN}[^.!?\n]{{0,40}}?{START}(?:them|us|їх|наших|нас|barred|ґратами|зеками){END}"
    rf"|{START}(?:barred\swindows|етапн\w+\sвагон\w*|столипін\w*|stolypin)"
    rf"|{START}(?:прогулянков\w+\sдв\w+|exercise\syard)[^.!?\n]{{0,30}}?(?:видно|чути|you\s(?:can\s)?(?:see|hear))",
    re.IGNORECASE,
)
"""What tells a place or a way by itself."""


def daily(text: str) -> Iterator[str]:
    """Yield what is done with captives every day in a building, on a train or in a yard."""
    for pattern in (ALONE, WITH_A_BUILDING):
        found = pattern.search(text)
        is_meant = found is not None and (pattern is ALONE or bool(spans("premises", text)))
        if found and is_meant and not is_public(text):
            yield shown(found[0])
