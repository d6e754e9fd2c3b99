"""Digits and addresses as they are said or half hidden: in words, with letters, in part."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, pattern

GAP = r"[\s().\-‐-―/·_*•]{0,4}"
"""What may stand between two digits of a number."""
DIGIT = r"[\dОOоo]"
"""A digit, or the letter that looks like zero."""
CALL = (
    rf"{START}(?:tel(?:ephone|\.)?|phones?|mob(?:ile|\.)?|cell(?:phone)?|call|ring|text|fax|contact"
    r"|whats?app|viber|signal|sms|тел(?:ефон\w*|\.)?|моб(?:ільн\w+|\.)?|факс\w*|дзвон\w+|дзвін\w*"
    r"|набер\w+|номер\w*|вотсап\w*|вайбер\w*|сигнал|зв.яз\w+|контакт\w*|numer|dzwo\w+|telefon\w*"
    r"|дзвінк\w*|დაურეკეთ\w*|ტელეფონ\w*|contact\W\w+)"
)
FIGURE = (
    r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|double"
    r"|triple|hundred|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|нул[ьіяю]+в?|один|два|дві|три|чотири|п.ять"
    r"|шість|сім|вісім|дев.ять|десять|\w+надцять|двадцять|тридцять|сорок|п.ятдесят|шістдесят"
    r"|сімдесят"
    r"|вісімдесят|дев.яносто|сто|двісті|триста|чотириста|\w+сот)"
)
"""A number in words."""
LINE = (
    r"(?:numbers?|phones?|mobiles?|cards?|номер\w*|картк\w+|карт[аиу]|телефон\w*|тел|visa"
    r"|mastercard|iban|рахунок)"
)
"""What has many digits and belongs to somebody."""
PARTLY = (
    rf"(?<!\w)\(?[0OoОо]{DIGIT}{{2}}\)?(?:[\s.-]{{0,2}}{DIGIT}){{7}}(?!\w)",
    rf"{START}(?:нуль?|zero|oh|plus|плюс)[\s-]{{0,2}}\d{{2,3}}(?:{GAP}\d){{7,9}}(?!\d)",
    (
        rf"{START}{LINE}{END}[^.!?\n]{{0,20}}?{START}(?:starts|begins|ends|ending|last"
        rf"|почина\w+|закінчу\w+|останні)\s(?:\w+\s){{0,2}}?(?!(?:19|20)\d\d(?!\d))\d[\d\s]+\d"
    ),
    rf"{CALL}[^.!?\d\n]{{0,25}}?(?<![\w.,+-])\d{{1,3}}(?:[-\s]\d\d){{2}}(?![\w-])",
    rf"{START}(?:mtcn|control\snumber)\W{{1,3}}(?:\d\W?){{8,10}}",
    rf"{START}(?:єдрпоу|edrpou|іпн|рнокпп|інн|код\sотримувача|tax\s(?:id|number|code))\W{{1,3}}\d{{10}}(?!\d)",
    r"(?<![\w/=.-])(?=[A-Za-z]*\d)(?-i:(?=\w*[a-z])(?=\w*[A-Z]))[0-9A-Za-z]{32,64}(?![\w-])",
)
AT = r"(?:at|собака|собачка|песик|равлик|вухо|мавпа|małpa|ет|ат|эт)"
PROVIDER = (
    r"(?:g-?mail|гмейл\w*|джимейл\w*|ukr\.?\s?net|укр\.?\s?нет\w*|yahoo|яху|outlook|icloud|айклауд"
    r"|proton\w*|протон\w*|hotmail|meta\.ua|i\.ua|mail\.ru|мейл\.?\s?ру)"
)
MAILBOX = (
    rf"[\w.+-]+\s?[\[({{<]\s?{AT}\s\w+\s?[\])}}>]",
    rf"{START}[\w.+-]+\s(?!(?:look|aim|laugh|point)\w*\s){AT}\s{PROVIDER}{END}",
    rf"{START}[\w.+-]+\s(?-i:AT)\s\w+[\s.]+(?-i:NET|COM|ORG|UA|INFO|DOT){END}",
    (
        rf"{START}(?:e-?mail|mail(?:box)?|пошт\w+|мейл|скриньк\w+)[^.!?\n]{{0,20}}?\s"
        rf"(?-i:[a-z][\w.-]+),?\s(?:on|at|на|в|через)\s{PROVIDER}{END}"
    ),
)
HALF_HIDDEN = (
    pattern("a phone number", "", *PARTLY[:4]),
    pattern("a bank account", "", *PARTLY[4:]),
    pattern(
        "an e-mail address",
        "at|ет|ат|эт|соба|песик|равлик|вухо|мавп|małp|mail|мейл|укр|ukr|yahoo|яху",
        *MAILBOX,
    ),
)
BOX = (
    (
        r"(?:mail|пошт|скриньк)\w*[^.\n]{0,24}(?:gmail|google|гугл|укрнет|ukr|мет|meta|yahoo|яху|outlook"
        r"|icloud|proton|прот)\w*\s?[:—–-]\s?[\w.-]{4,}"
    ),
)
"""A provider of mail and the name of a box there."""
COLLECTED = (r"\bQR\b[^.\n]{0,24}(?:банк[уаи]|зб[іо]р|карт|jar|donat|pay|collect)\w*",)
"""A code that leads to money that is collected."""
LED = (
    pattern("an e-mail address", "mail|пошт|скриньк", *BOX),
    pattern("a bank account", "qr", *COLLECTED),
)
"""What leads to somebody without an address that stands there."""
