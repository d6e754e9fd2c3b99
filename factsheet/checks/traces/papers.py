"""Birth, age and papers: what singles a person out in a register."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.patterns import END, START, Found, matches, pattern

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct"
    r"|nov|dec|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)"
)
DOZENS = r"(?:twenty|thirty|forty|fifty|sixty)"
AGED = rf"(?:1[4-9]|[2-8]\d|\w+teen|{DOZENS}(?:[\s-]\w+)?)"
"""An age of a grown person."""
BORN = (
    r"(?:born|birth(?:day| ?date)?|d\.?o\.?b\.?|b\.|народи\w+|народжен\w+|народж\.|нар\.|д\.\s?н\."
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
        rf"(?:рік|дата|день|місяць)\s(?:народж|нар)\w*\W{{1,4}}\w+|{START}(?:{BORN}|birth\sdate)\W{{1,3}}(?:[\w-]+\s){{0,4}}{MONTH}{END}|(?:date|year|day"
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
CAPTIVITY = r"(?:captiv\w+|cells?|prison|jail|bars|custody|colony|полон\w*|невол\w+|камер\w+|тюрм\w+|ув.язнен\w+)"
WORDED = (
    rf"{START}aged\s(?:{DOZENS}|\w+teen)(?:[\s-]\w+)?{END}(?!\s(?:to|and|or))",
    rf"{START}turned\s{AGED}(?=[^.\n]{{0,30}}{START}(?:his|her|{CAPTIVITY}|when){END})|{START}just\sturned\s{AGED}{END}",
    rf"{START}(?:his|her)\s(?:\d+(?:st|nd|rd|th)|\w+(?:teenth|tieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))\s?birthday",
    rf"{START}(?:birthday|іменини|уродини|день\sнародження|дня\sнародження|\w+річчя)\s(?:in|behind|у|в|за)\s(?:\w+\s)?{CAPTIVITY}",
    rf"{START}born\sin\s(?:an?\s|the\s|his\s|her\s)?{CAPTIVITY}{END}|{START}народ\w+\s(?:у|в)\s(?:\w+\s)?{CAPTIVITY}{END}",
    rf"{START}in\s(?:his|her)\s(?:early\s|mid-?\s?|late\s)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies)",
    rf"{START}(?:{DOZENS}(?:[\s-]\w+)?|\w+teen)[\s-]years?[\s-]old(?!\s(?:war|conflict|law|treaty|agreement))",
    rf"{START}(?:wo)?m[ae]n\sof\s{AGED}{END}",
    (
        rf"{START}(?:\w+надцяти|двадцяти|тридцяти|сорока|п.ятдесяти|шістдесяти|сімдесяти)(?:\w*)річн(?:ий|а|ого|ої|ому|у|ою|им)"
        r"(?!\s(?:війн|строк|термін|період|план|вирок|ув|обм|конфл|догов|угод))"
    ),
    rf"(?<!середній\s)(?<!average\s)(?<!median\s)(?<!mean\s){START}(?:вік|age)\s?[:=—–]\s?(?:1[4-9]|[2-8]\d){END}",
    rf"{START}(?:йому|їй)\s(?:\w+\s){{0,3}}(?:двадцят|тридцят|сорок|п.ятдесят|шістдесят)\w*(?!\s(?:тисяч|днів|разів))",
    rf"{START}(?:він|вона|хлопець|дівчина|боєць)\s(?:\w+\s)?\d\d-го\s(?:року|р\.)",
)
"""Ages in words, and birthdays behind bars."""
AGE = (
    (
        r"(?<![\d–-])(?<!and\s)(?<!to\s)(?<!or\s)(?:1[4-9]|[2-8]\d)[-\s]years?[-\s]old(?!s)(?!\s(?:treaty|convention|tradition|record|war|conflict|\w*agreement"
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
        rf"{START}(?:йому|їй|бійцеві|(?<!їй\s)(?<!му\s)(?<!ії\s)(?<!ту\s)(?<!у\s)виповнил[оа]сь?я?)\s(?:\w+\s){{0,2}}(?:1[4-9]"
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
    r"(?<![\w-])(?!EN|ISO)(?-i:[A-ZА-ЯІ]{2})\s?\d{6}(?![\d.,]*\d)(?!\s\d{3})",
    r"(?:\bnumber|\bномер\w*|№|\bno\.)\s?:?\s?(?:\d{4}-\d{5,}|\d{9,})",
    rf"{START}{PAPER}\W{{1,3}}(?:no|num|number|номер|серія|серії)\W{{1,3}}[A-ZА-ЯІ]{{0,3}}\s?\d{{3,}}",
    rf"{START}tag\W{{1,3}}(?:number|no\.?|№)?\s?\d[\d-]+",
    (
        rf"{START}(?:(?:medical|patient|case|clinical)\s(?:record|file|history|card|card)|істор\w+\sхвороби|медкартк\w+|медичн\w+\sкартк\w+"
        r"|довідк\w+\s(?:серії|мсек|влк)|certificate|виписк\w+)\W{1,3}(?:\w{1,6}\.?\W{1,2}){0,2}(?:№\s?)?\d{3,}[\w/-]*"
    ),
)
PATTERNS = (
    pattern("a birth date", "", *BIRTH[:2], *BIRTH[3:]),
    pattern("a birth date", "народж|birth|born|нар|дата", BIRTH[2]),
    pattern("an age", "", *AGE),
    pattern(
        "an age",
        "turn|age|born|birth|іменин|уродин|народ|річ|in h|year|man|men|йому|їй|вік|-го р",
        *WORDED,
    ),
    pattern("a document number", "", *NUMBERED),
)


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each birth date, age and number of a paper in a text."""
    del allowed
    yield from matches(text, PATTERNS)
