"""Days of birth and ages, in digits and in words."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, pattern

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct"
    r"|nov|dec|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада"
    r"|грудня)"
)
DOZENS = r"(?:twenty|thirty|forty|fifty|sixty)"
AGED = rf"(?:1[4-9]|[2-8]\d|\w+teen|{DOZENS}(?:[\s-]\w+)?)"
"""An age of a grown person."""
BORN = (
    r"(?:born|birth(?:day| ?date)?|d\.?o\.?b\.?|b\.|народи\w+|народжен\w+|народж\.|нар\.|д\.\s?н\.?"
    r"|р\.\s?н\.|г\.\s?р\."
    r"|года рождения|родил\w+|ur\.|urodzon\w*|născut\w*|n\.|gimęs|doğum\w*|geb\.|ծնվել|დაიბადა)"
)
DAY = (
    r"(?:[0-3]?\d[./–-](?:[01]?\d|(?-i:[IVX]{1,4}|[ІХV]{1,4}))[./–-](?:19|20)?\d\d|\d{4}-\d\d(?:-\d\d)?|(?:19|20)\d\d"
    r"|\d{1,2}\s+[^\W\d]{3,})"
)
BIRTH = (
    rf"{START}{BORN}[^.!?\n]{{0,40}}?(?<!\d){DAY}",
    rf"{START}{DAY}(?:-го)?\s?(?:року|р\.|роки)?\s?(?:народження|р\.\s?н\b|г\.\s?р\b|г\.\s?рожд)",
    (
        rf"(?:рік|дата|день|місяць)\s(?:народж|нар)\w*\W{{1,4}}\w+|{START}(?:{BORN}"
        rf"|birth\sdate)\W{{1,3}}(?:[\w-]+\s){{0,4}}{MONTH}{END}|(?:date|year|day"
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
CAPTIVITY = (
    r"(?:captiv\w+|cells?|prison|jail|bars|custody|colony|полон\w*|невол\w+|камер\w+|тюрм\w+"
    r"|ув.язнен\w+)"
)
WORDED = (
    rf"{START}aged\s(?:{DOZENS}|\w+teen)(?:[\s-]\w+)?{END}(?!\s(?:to|and|or))",
    (
        rf"{START}turned\s{AGED}(?=[^.\n]{{0,30}}{START}(?:his|her|{CAPTIVITY}|when){END})"
        rf"|{START}just\sturned\s{AGED}{END}|(?:^|[;.:—–]\s)turn(?:ed|s|ing)\s{AGED}{END}"
    ),
    (
        rf"{START}(?:his|her)\s(?:\d+(?:st|nd|rd|th)|\w+(?:teenth|tieth|first|second|third|fourth"
        rf"|fifth|sixth|seventh|eighth|ninth))\s?birthday"
    ),
    (
        rf"{START}(?:birthday|іменини|уродини|день\sнародження|дня\sнародження|\w+річчя)\s(?:in"
        rf"|behind|у|в|за)\s(?:\w+\s)?{CAPTIVITY}"
    ),
    (
        rf"{START}born\sin\s(?:an?\s|the\s|his\s|her\s)?{CAPTIVITY}{END}|{START}народ\w+\s(?:у"
        rf"|в)\s(?:\w+\s)?{CAPTIVITY}{END}"
    ),
    (
        rf"{START}in\s(?:his|her)\s(?:early\s|mid-?\s?|late\s)?(?:teens|twenties|thirties|forties"
        rf"|fifties|sixties|seventies)"
    ),
    (
        rf"{START}(?:{DOZENS}(?:[\s-]\w+)?|\w+teen)[\s-]years?[\s-]old(?!\s(?:war|conflict|law"
        rf"|treaty|agreement))"
    ),
    rf"{START}(?:wo)?m[ae]n\sof\s{AGED}{END}",
    (
        rf"{START}(?:\w+надцяти|двадцяти|тридцяти|сорока|п.ятдесяти|шістдесяти"
        rf"|сімдесяти)(?:\w*)річн(?:ий|а|ого|ої|ому|у|ою|им)"
        r"(?!\s(?:війн|строк|термін|період|план|вирок|ув|обм|конфл|догов|угод))"
    ),
    (
        rf"(?<!середній\s)(?<!average\s)(?<!median\s)(?<!mean\s){START}(?:вік"
        rf"|age)\s?[:=—–]\s?(?:1[4-9]|[2-8]\d){END}"
    ),
    (
        rf"{START}(?:йому|їй)\s(?:\w+\s){{0,3}}(?:двадцят|тридцят|сорок|п.ятдесят"
        rf"|шістдесят)\w*(?!\s(?:тисяч|днів|разів))"
    ),
    rf"{START}(?:він|вона|хлопець|дівчина|боєць)\s(?:\w+\s)?\d\d-го\s(?:року|р\.)",
)
"""Ages in words, and birthdays behind bars."""
AGE = (
    (
        r"(?<![\d–-])(?<!and\s)(?<!to\s)(?<!or\s)(?:1[4-9]"
        r"|[2-8]\d)[-\s]years?[-\s]old(?!s)(?!\s(?:treaty|convention|tradition|record|war"
        r"|conflict|\w*agreement"
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
        rf"{START}(?:йому|їй|бійцеві"
        rf"|(?<!їй\s)(?<!му\s)(?<!ії\s)(?<!ту\s)(?<!у\s)виповнил[оа]сь?я?)\s(?:\w+\s){{0,2}}"
        rf"(?:1[4-9]"
        rf"|[2-8]\d)\s?(?:рок|рік)\w*"
    ),
    rf"{START}(?:йому|їй)\s(?:було\s)?(?:1[4-9]|[2-8]\d)(?=\s*[.,;!)]|\s*$)",
    (
        rf"{START}(?:wo)?m[ae]n,\s(?:1[4-9]|[2-8]\d),|{START}(?:mother|father|soldier|fighter"
        rf"|marine"
        rf"|medic|wife|husband|sergeant|сержант|боєць|військов\w+"
        rf"|мати|батько|жінка|чоловік|медик\w*),\s(?:1[4-9]|[2-8]\d)(?:,|\sрок)"
    ),
    r"(?:1[4-9]|[2-8]\d)\s(?:років|роки|рік),\s(?:з|із|родом)\s",
    rf"{START}aged\s(?:1[4-9]|[2-8]\d){END}(?!\s?(?:to|and|or|[–-]))",
)
BIRTHS = (
    pattern("a birth date", "", *BIRTH[:2], *BIRTH[3:]),
    pattern("a birth date", "народж|birth|born|нар|дата", BIRTH[2]),
    pattern("an age", "", *AGE),
    pattern(
        "an age",
        "turn|age|born|birth|іменин|уродин|народ|річ|in h|year|man|men|йому|їй|вік|-го р",
        *WORDED,
    ),
)
