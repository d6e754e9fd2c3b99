"""Whether a text tells of history: of a war before this one, and of nobody who is alive in it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from factsheet.checks.names.public import read

LONG_AGO = re.compile(
    r"(?<![\w.,/:-])1[0-8]\d\d(?![\w:/]|[.,]\d|\s?(?:km|m|kg|people|км|м|кг|осіб|людей|грн))"
    r"|(?<![\w.,/:-])19(?:[0-3]\d|4[0-5])(?![\w:/]|[.,]\d|\s?(?:km|m|kg|people|км|м|кг|осіб|людей|грн))"
    r"|(?<!\w)(?:[XХIІV]{2,5}\s(?:столітт|ст\.)|(?:sixteen|seventeen|eighteen|nineteen)th[\s-]centur)"
)
"""A year or a century in which nobody was born who fights today."""
LATER = re.compile(
    r"\bIn (?:19(?:4[6-9]|[5-9]\d)|200\d|201[0-3])\b|\b(?:of|in(?: \w+)?) 19(?:4[6-9]|[56]\d)\b"
    r"|\b(?:of|in\s\w+)\s(?:19[7-9]\d|200\d|201[0-3])\b|(?:^|\s)(?:19(?:4[6-9]|[5-9]\d)|200\d|201[0-3])(?:-го)?\sроку"
)
"""A year in which an event is told, and no birth."""
TODAY = re.compile(
    r"(?<!\d)20(?:1[4-9]|2\d)(?!\d)"
    r"|(?<!\w)(?:still|right\snow|these\sdays|my|our|their|him|her|i|we|mum|mom|born|b|built|founded|raised|aged|"
    r"(?:is|are)\s(?:\w+\s)?(?:held|kept|jailed|locked|imprisoned|detained|beaten|there)|sits?|is\s(?:in|at|near|inside)|is\san?\s(?:prisoner|captive|hostage)|class|graduat\w+|married|"
    r"now (?:held|kept|holds|keeps)|keeps?|"
    r"(?:his|the)\s(?:wife|mother|son|daughter|brother|sister|grand\w+|great-\w+|husband|cell|number|phone|house|home|flat)|"
    r"marines?|medics?|midshipman|border\sguards?|lads?|boys|guys|sleeps?|eats?|(?:is|are)\s(?:in|at)\s[A-Z]\w+|"
    r"(?:worse|thinner|better|older) than|like (?:in|at)|bunks?|barrack \d|missing|"
    r"морпіх\w*|медик\w*|прикордонник\w*|хлопц\w+|дівчат\w*|мічман\w*|прадід\w*|(?:повернувся|повернулася)(?!\s\d)|"
    r"потрапи(?:в|ла)\s(?:у|в)\sполон|зник(?:ла)?|сплять|спить|їдять|гірш\w*|мов|наче|як\s(?:у|в|під|його|її|колись)|"
    r"досі|зараз|нині|тепер|тут|мій|мого|моєму|моя|мою|наш\w*|їхн\w+|він|його|її|йому|мене|мені|мамо|нас|нам|ми|я|"
    r"випуск\w*|закінчи(?:в|ла)|одружи\w+|служить|"
    r"народ\w+|нар|р\. ?н|збудован\w+|побудован\w+|зведен\w+|заснован\w+|правнук\w*|онук\w*|"
    r"(?:за|у|в|на) \d{2}-\w+|тримають|утримують|сидить|сидять|перебува(?:є|ють)|мучать|катують|"
    r"дружин\w+|мати|матері|син|сина|сину|брат|брата|батько|батька|донька|доньки|сестра|сестри|дід|діда|дідів)(?!\w)",
    re.IGNORECASE,
)
"""What tells that somebody of today is spoken of."""


@lru_cache(maxsize=1 << 15)
def is_history(text: str) -> bool:
    """Return whether a text tells of years or wars of the past, and of nobody of today."""
    is_past = LONG_AGO.search(text) or LATER.search(text) or _past().search(text)
    return bool(is_past) and not TODAY.search(text)


@cache
def _past() -> re.Pattern[str]:
    """Return what finds a war or an age of the list."""
    entries = (re.escape(each).replace(r"\*", r"\w*") for each in read("past"))
    joined = "|".join(entries).replace(r"\ ", r"[\s-]+").replace("’", "['’ʼ]")
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
