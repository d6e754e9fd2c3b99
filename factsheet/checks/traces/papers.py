"""Birth, age and papers: what singles a person out in a register."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.patterns import END, START, Found, matches, pattern

BORN = (
    r"(?:born|birth(?:day| ?date)?|d\.?o\.?b\.?|b\.|народи\w+|народжен\w+|нар\.|д\.\s?н\."
    r"|р\.\s?н\.|г\.\s?р\."
    r"|года рождения|родил\w+|ur\.|urodzon\w*|născut\w*|n\.|gimęs|doğum\w*|geb\.|ծնվել|დაიბადა)"
)
DAY = (
    r"(?:[0-3]?\d[./–-][01]?\d[./–-](?:19|20)?\d\d|\d{4}-\d\d(?:-\d\d)?|(?:19|20)\d\d"
    r"|\d{1,2}\s+[^\W\d]{3,})"
)
BIRTH = (
    rf"{START}{BORN}[^.!?\n]{{0,40}}?(?<!\d){DAY}",
    rf"{START}{DAY}(?:-го)?\s?(?:року|р\.|роки)?\s?(?:народження|р\.\s?н\b|г\.\s?р\b|г\.\s?рожд)",
    (
        r"(?:рік|дата|день|місяць)\sнародження\W{1,3}\w+|(?:date|year|day"
        r"|place)\sof\sbirth\W{1,3}\w+"
    ),
    rf"{START}(?:19|20)\d\d\s?(?:р\.?\s?н\.?|doğumlu|born){END}|\d{{4}}[^.\n]{{0,12}}\sdoğumlu",
    (
        rf"{START}born\sin\s(?:the\s)?(?:early\s|late\s)?(?:spring|summer|autumn|winter|nineteen"
        rf"|twenty|seventies|eighties|nineties)"
    ),
    r"ծնվել\sէ\s\d+|\((?:19|20)\d\d\s?[–-]\s?(?:(?:19|20)\d\d)?\)\s?(?=,|$)",
    (
        rf"{START}(?:january|february|march|april|may|june|july|august|september|october|november"
        rf"|december)\s\d+[^.\n]{{0,10}}\sbirthday"
    ),
)
AGE = (
    (
        r"(?<![\d–-])(?:1[4-9]|[2-8]\d)[-\s]years?[-\s]old(?!s)(?!\s(?:war|conflict|\w*agreement"
        r"|invasion|"
        r"occupation|deal|campaign|ceasefire|case|law|sentence|term|plan|program))"
    ),
    (
        rf"(?<![\d–-]){START}(?:1[4-9]|[2-8]\d)(?:-ти|-и|-х)?-?річн(?:ий|а|ого|ої|ому|ій|у|ою|им)"
        r"(?!\s(?:війн|строк|термін|період|план|вирок|ув|обм|конфл))"
    ),
    (
        rf"{START}(?:she|he)\s(?:is|was|turned|turns)\s(?:1[4-9]"
        rf"|[2-8]\d){END}(?!\s\w+s\b(?<!years))(?![.,]\d|%)"
    ),
    (
        rf"{START}(?:йому|їй|виповнилося|виповнилось|виповниться)\s(?:\w+\s)?(?:1[4-9]"
        rf"|[2-8]\d)\s?(?:рок|рік)\w*"
    ),
    rf"{START}(?:йому|їй)\s(?:було\s)?(?:1[4-9]|[2-8]\d)(?=\s*[.,;!)]|\s*$)",
    (
        rf"{START}(?:wo)?m[ae]n,\s(?:1[4-9]|[2-8]\d),|{START}(?:mother|father|soldier|fighter|marine"
        rf"|medic|wife|husband|sergeant|сержант|боєць|військов\w+"
        rf"|мати|батько|жінка|чоловік|медик\w*),\s(?:1[4-9]|[2-8]\d)(?:,|\sрок)"
    ),
    r"(?:1[4-9]|[2-8]\d)\s(?:років|роки|рік),\s(?:з|із|родом)\s",
    rf"{START}aged\s(?:1[4-9]|[2-8]\d){END}(?!\s?(?:to|and|or|[–-]))",
)
PAPER = (
    r"(?:passport|паспорт\w*|рнокпп|іпн|інн|tax(?:payer)?\s(?:number|id|code|identification)"
    r"|military\sid"
    r"|військов\w+\sквит\w+|квиток|driv(?:er.?s|ing)\slicen[cs]e|посвідченн\w+|водійськ\w+|snils"
    r"|снілс|снилс"
    r"|єрдр|cnp|pesel|social\ssecurity|dog\s?tags?|жетон\w*|token|токен\w*|icrc(?:\s\w+){0,2}|мкчх"
    r"|national\sid"
    r"|id[\s-]card|identity\s(?:card|number)|reference\s(?:number|no)|case\s(?:file\s)?number"
    r"|prisoner\s(?:number|id)"
    r"|personal\s(?:file|number)|особов\w+\s(?:справ\w+|номер\w*)|унзр|свідоцтв\w+"
    r"|birth\scertificate"
    r"|service\snumber|табельн\w+|photo\sid|ausweis\w*|dowód\w*)"
)
NUMBERED = (
    (
        rf"{START}{PAPER}[^.\n\d]{{0,25}}?(?:[^\W_]{{1,4}}[\s-]?)?(?:№\s?)?(?!(?:19"
        rf"|20)\d\d(?!\d))(?<!\d)\d[\d\s-]*\d{{3}}\w*"
    ),
    rf"{START}{PAPER}\W{{1,3}}(?:№\s?)?(?=[A-ZА-Я\d-]*\d)[A-ZА-ЯІ]{{1,5}}[-\s]?\d[\w-]*",
    r"(?:№|\bno\.|\bnumber|\bномер)\s?0\d{3,}",
)
PATTERNS = (
    pattern("a birth date", "", *BIRTH[:2], *BIRTH[3:]),
    pattern("a birth date", "народження|birth", BIRTH[2]),
    pattern("an age", "", *AGE),
    pattern("a document number", "", *NUMBERED),
)


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each birth date, age and number of a paper in a text."""
    del allowed
    yield from matches(text, PATTERNS)
