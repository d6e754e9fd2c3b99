"""How old one person is, beside who it is, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.traces.expressions import Either, Expression
from factsheet.checks.traces.literals import held
from factsheet.checks.traces.patterns import END, START, shown
from factsheet.checks.traces.persons import PRONOUN, WHO, WHOM

YEARS = r"(?:1[4-9]|[2-8]\d)"
TENS = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
)
TEEN = r"(?:six|seven|eigh|nine)teen"
WORD = rf"(?:{TENS}|{TEEN})"
SAID = (
    r"(?:(?:сімнадцят|шістнадцят|вісімнадцят|дев.ятнадцят|двадцят|тридцят)(?:ь|и|ьом|ьох)?"
    r"|сорок(?:а)?|(?:п.ятдесят|шістдесят|сімдесят)(?:и|ьох)?)"
    r"(?:\s(?:один|два|три|чотири|п.ять|шість|сім|вісім|дев.ять))?"
)
"""Ages of grown people, in words."""
UNIT = (
    r"(?!\s?(?:%|тис|млн|млрд|відсот|дн[ія]|днів|доб|діб|раз|місяц|тижн|годин|хвилин|кілограм|кг|км"
    r"|метр|осіб|людей|чоловік|грн|гривен|долар|сантиметр|см|листів|кілометр|сторін|days?|months?"
    r"|weeks?|hours?|minutes?|times|per|kilo|kg|km|met(?:er|re)|people|men|others|prisoners"
    r"|letters|stitches|percent|million|thousand|of\s|(?:\d|[.,:]\d)|[–-]\d))"
)
"""What would make a number one of something else than years."""
FEAST = (
    r"(?:christmas|easter|new\syear|halloween|epiphany|trinity|independence\sday|(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)day|the\s(?:day|night|eve)|покров\w+|різдв\w+|великд\w+|великодн\w+|миколая"
    r"|трійц\w+|спас\w*|йордан\w*|водохрещ\w*|новий\sрік|петра|івана|юрія|стрітен\w+|святвеч\w+"
    r"|маковія|андрія|благовіщен\w+|день)"
)
DATIVE = (
    rf"(?:йому|їй|якому|якій|мені|тобі|\w{{2,}}(?:ові|еві|єві)|(?:мо|тво|наш|сво)\w{{0,2}}(?:му|їй|ій)"
    rf"|{WHOM})"
)
AGES = (
    rf"{START}(?:{WHO}|{WHOM})(?:\s\w+)?\s?[,(–—-]\s?{YEARS}(?=\s?(?:[,.;)!–—]|$|\s(?:years|рок|рік)))",
    (
        rf"(?:^|[.:;–—]\s|[\"«“])\W*at\s(?:the\sage\sof\s|just\s|only\s)?(?:{YEARS}|{WORD}),?\s"
        rf"(?:{PRONOUN}|the\s\w+(?:est)?\sof|(?:the|my|our|an?)\s(?:\w+\s)?{WHO}|is|was){END}"
    ),
    (
        rf"(?:^\W*|{START}(?:{PRONOUN}|{WHO})(?:.s)?,?\s(?:[\w’']+\s){{0,3}}?)turn(?:s|ed|ing)\s(?:only\s|just\s)?(?:{YEARS}|{WORD}){UNIT}(?=\s?(?:[,.;!]|$|\s(?:in|on|at|next"
        r"|last|this|when|while|today|tomorrow|behind|soon|and|the)\s?))"
    ),
    rf"{START}{WHO}(?:,)?\s(?:of|aged)\s(?:about\s|only\s|just\s)?(?:{YEARS}|{WORD}){END}{UNIT}",
    rf"{START}{YEARS}\s?(?:y\W{{0,2}}o\W?|yrs?\.?\s(?:old)?|y/o|yo){END}|{START}y\.?o\.?b\.?\W{{1,3}}\d",
    (
        rf"{START}(?:{PRONOUN}|{WHO})(?:.s|\sis|\swas|\sonly|\sbarely|\sjust|\snow|\salready|\snot\syet){{1,3}}"
        rf"\s(?:{YEARS}|{WORD})(?=\s?(?:[,.;!?–—)]|$|\s(?:and|when|years|now|in|but|at|,|on|then|last|next)\s?))"
    ),
    rf"{START}to\s(?:him|her)\s{YEARS}\syears",
    (
        rf"{START}{DATIVE}\s(?:[\w’'ʼ-]+\s){{0,3}}?(?:{YEARS}|{SAID}){END}{UNIT}"
        rf"(?=\s?(?:[,.;!?)–—]|$|рок|рік|у\s|в\s|на\s))"
    ),
    rf"{START}(?:{WHO}|{WHOM}),\s(?:[\w’'ʼ]+\s)?(?:{YEARS}|{WORD}|{SAID})(?=\s?(?:[,.;!)–—]|$|рок|рік|years|and))",
    rf"{START}(?:he|she)(?:.ll|\swill|\swould)\s(?:be|have\sbeen|turn)\s(?:{YEARS}|{WORD}){END}{UNIT}",
    rf"{START}(?:his|her|{WHO}.s)\s[\w-]+(?:th|st|nd|rd)\sbirthday|{START}born\sin\s{TENS}",
    rf"{START}{WHOM}\s(?:[\w’'ʼ]+десят|дев.яносто)\s[\w’'ʼ]+ого{END}|{START}ours?,\s{YEARS},",
    rf"{START}(?:наймолодш\w+|найстарш\w+)\s(?:[\w’'ʼ]+\s){{0,5}}?(?:{YEARS}|{SAID}){END}{UNIT}",
    (
        rf"{START}(?:виповни(?:вся|лося|лось|ться)|стукнуло)\s(?:\w+\s){{0,2}}?(?:{YEARS}|{SAID}){END}{UNIT}"
        rf"(?=[^.\n]{{0,40}}{START}(?:полон\w*|обмін\w*|невол\w+|камер\w+|тюрм\w+|йому|їй|ув.язн\w+))"
    ),
    (
        rf"{START}(?:{WHO}|{WHOM}|{PRONOUN}),?\s(?:(?!очол|працю|служ|кер)[\w’'ʼ]+,?\s){{0,2}}?{YEARS}\s(?:рок(?:и|ів)|рік|лет|года?|years){END}"
        r"(?!\s(?:у|в|позбавл\w+|тюр\w+|ув\w+|колон\w+|строгого|служ\w+|працю\w+|очол\w+|тому|ago|in|of|behind|for"
        r"|at|later|після|по|до|суворого|стаж\w*|разом|prison|sentence|term|без|на|після))"
    ),
    rf"{START}(?:вік|age|возраст|wiek)\s?\(\s?{YEARS}\s?\)|{START}lat\s{YEARS}{END}|{START}{YEARS}\slat{END}",
    (
        rf"{START}(?:at\sthe\sage\sof|у\sвіці|віком)\s(?:{YEARS}|{SAID}|{WORD})(?:\s?рок\w+)?{END}"
        r"(?=[^.\n]{0,60}(?:captiv|captur|полон|невол|killed|загинув))"
    ),
    (
        rf"{START}(?:brother|son|husband|father|dad|daughter|wife|sister|mother|boy|girl|man|woman|soldier|marine"
        rf"|medic|{WHOM}),\s{YEARS}\s"
    ),
    rf"{START}(?:{WHO}|{WHOM}|{PRONOUN}),?\s(?:who\swas\s)?born\s(?:the|in|on|when|at|during)\s",
    (
        rf"{START}(?:{WHO}|{WHOM}|{PRONOUN})[^.\n]{{0,30}}?\s(?:celebrat\w+|mark\w*|spent|met|had)\s(?:his|her)\s"
        rf"(?:\d+(?:st|nd|rd|th)|\w+tieth|\w+teenth)"
    ),
    rf"{START}{WHOM}[^.\n]{{0,40}}\s(?:стукне|стукнуло|мине|минуло|виповниться)\s(?:{YEARS}|{SAID})",
    rf"{START}(?:(?:вісім|сім|шіст|дев.ят)десят|дев.яносто)\s[\w’'ʼ]+ого\s(?:р\.|року)",
    (
        rf"{START}born\s(?:on|at|during|the)\s(?:\w+\s)?{FEAST}|{START}народи(?:вся|всь|лася|лась)\s"
        rf"(?:на|у|в|під|перед)\s(?:сам\w+\s)?{FEAST}"
    ),
    (
        rf"{START}народи(?:вся|всь|лася|лась)[^.\n]{{0,30}}{START}(?:двотисячн\w+|дев.яност\w+"
        r"|(?:шіст|сім|вісім|дев.ят)десят\w*)"
    ),
)
AGE = Either(*AGES, flags=re.IGNORECASE)
SIGN = Expression(
    r"\d\d|надцят|двадцят|тридцят|сорок|десят|яносто|двотис|ty|teen|ieth|day|born|народи",
    re.IGNORECASE,
)
PUBLIC = Expression(
    rf"{START}(?:president|pope|king|queen|minister|senator|actor|actress|singer|footballer|novel\w*"
    rf"|президент\w*|корол\w+|міністр\w*|співак\w*|письменни\w+|поет\w*|актор\w*|фільм\w*){END}",
    re.IGNORECASE,
)
"""Who lives in public, of whom everybody may know the age."""


ABOUT = Expression(
    rf"{START}(?:{PRONOUN}|{WHO}|{WHOM}){END}|{START}(?:ours?|age|aged|turn\w*|born|віц?к?|віком|y\W?o|yrs?"
    rf"|lat|народи\w+|виповни\w+|стукн\w+|наймолодш\w+|найстарш\w+|\w+десят|дев.яносто|\w+(?:ові|еві|єві)"
    rf"|тобі|\w+(?:му|їй|ій)|возраст|wiek|old|at)",
    re.IGNORECASE,
)


def told_ages(text: str) -> Iterator[str]:
    """Yield each age of one private person in a text."""
    if (
        AGE.fitting(held(text))
        and SIGN.search(text)
        and ABOUT.search(text)
        and not PUBLIC.search(text)
    ):
        yield from (shown(match[0]) for match in AGE.finditer(text))
