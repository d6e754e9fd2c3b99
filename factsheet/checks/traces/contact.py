"""Ways to reach a person or to pay one: phones, mail, cards, wallets, in any notation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.leads import ways_to_reach
from factsheet.checks.traces.patterns import (
    END,
    START,
    Found,
    Kind,
    Patterns,
    in_address,
    matches,
    pattern,
)
from factsheet.checks.traces.spoken import CALL, DIGIT, FIGURE, GAP, HALF_HIDDEN, LED

PHONES = (
    r"(?<![\w.])\+?\d{2,5}[\s-]?[xх*•]{4,}",
    r"(?<![\w.-])(?:\d-){4,}\d(?![\w-])",
    rf"(?<![\w.,+-])380(?:{GAP}\d){{9}}(?!\d)|(?<![\w.,+-])38[\s(]+0(?:{GAP}\d){{9}}(?!\d)",
    rf"(?<![\w.])(?:\+|00[\s-]?(?=[1-9]))\s?\(?\d(?:{GAP}\d){{7,14}}(?![\d.,]*\d)",
    rf"(?<![\w.,+-])\(?0(?![.,]\d+(?!\d|[.\-\s]\d))(?:{GAP}\d){{8,10}}(?![\d%])",
    rf"(?<![\w.,+-])[78][\s(.-]{{1,3}}\d{{3}}(?:{GAP}\d){{7}}(?!\d)(?<!000 000 000)",
    r"(?<![\w.,+-])[78]0?\d{9,10}(?![\w.-])",
    r"(?<=[^\W\d][-_])0\d{8,10}(?!\d)",
    r"(?<![\w.,+-])\(\d{3}\)\s?\d{3}[\s.-]?\d{4}(?!\d)",
    r"(?<![\w.,+-])\d{3}[.-]\d{3}[.-]\d{3,4}(?![\w.-])",
    r"(?<![\w.,+-])\d{3}[.-]\d{2}[.-]\d{2}(?![\w.-])",
    r"(?<!\w)[2-9]\d\d[.-]\d{4}(?![\w.-])",
    rf"{START}(?:т|тел|моб|міськ|дом|ph|tel|mob|cell)\.?\s?:?\s?\d{{1,3}}(?:[\s-]\d{{2,3}}){{2,3}}(?![\d%])",
    r"(?<![\w.,])\+?[03789](?:[\s.,_/*-]{1,3}\d(?!\d)){8,}",
)
SPOKEN = (
    rf"{CALL}[^.!?\n\d]{{0,25}}?(?:\D?{DIGIT}(?=[^.!?\n]*\d)){{1}}(?:{GAP}{DIGIT}){{5,14}}",
    rf"{START}(?:{FIGURE}[\s,.–—-]+){{5,}}{FIGURE}{END}",
    rf"{START}(?:zero|нуль)[\s,.-]+(?:{FIGURE}[\s,.-]+){{3,}}{FIGURE}{END}",
    r"\btel:\+?[\d().-]{5,}",
    (
        rf"{START}(?:call|ring|dial|text|дзвон\w+|подзвон\w+|набер\w+|набрати"
        rf"|номер\w*)[^.!?\n\d]{{0,12}}?\s{FIGURE}(?:[\s,.-]+{FIGURE}){{2,}}{END}"
    ),
)
MAIL = (
    r"[\w.+%-]*\w\s?@{1,2}\s?[\w-]*[^\W_](?:\s?[.]\s?[\w-]+)*?\s?[.]\s?[^\W\d_]{2,}",
    r"[\w.+-]+\s(?-i:AT)\s[\w-]+\.\w{2,}",
    r"(?<!\S)[a-z]{2,}(?:\.[\w-]+)+@[\w.-]{3,}",
    r"\w(?:\s[\w.]){2,}\s@\s\w(?:\s[\w.]){2,}",
    (
        r"[\w.+-]+\s?[\[({<]\s?(?:at|ät|et|arroba|собака|собачка|равлик|песик|małpa|mal?pa|ет|эт|@|a|а)"
        r"\s?[\])}>]\s?[\w-]+"
    ),
    (
        r"[\w.+-]+\s(?:at|собака|собачка|małpa|равлик|ет)\s[\w-]+[\s,]*[\[(]?(?:dot|крапка|точка"
        r"|kropka)"
        r"[\])]?\s?\w+"
    ),
    (
        r"[\w.+-]+\s(?:собака|собачка|małpa)\s[\w-]+(?:\.\w{2,}|\s(?:нет|ком|ру|юа|уа|net|com|ru"
        r"|ua)\b)"
    ),
    (
        rf"{START}(?:g-?mail|e-?mail|mail|пошт[аи]|мейл|[еі]-?мейл|гмейл|yahoo|proton\w*"
        rf"|outlook)\s?[:—=]\s?(?-i:[a-z][\w-]*[._][\w.-]+)"
        rf"|(?-i:[a-z][\w-]*[._][\w.-]+)\s(?:на|on)\s(?:g-?mail|гмейл\w*|джимейл\w*|ukr\.?net"
        rf"|укрнет\w*|yahoo|proton\w*|i\.ua)"
    ),
    r"mailto:\S+",
)
MONEY = (
    r"(?<![\w.-])\d{4}(?:[\s\-xх*.]?[\d*xхXХ•]{4}){2}[\s\-xх*.]?\d{4}(?!\w)",
    (
        rf"{START}(?:accounts?|acct|a/c|рахун\w+|рах\.|[рп]/р|konto\w*|kontonummer|účet|hesap"
        rf"|счет\w*|iban|мфо|mfo|sort\scode|routing|blz)"
        r"\s?(?:number|no\.?|№|номер"
        r"|num\.?)?[^\w\n]{0,4}(?:[A-Z]{2})?(?=\d[\d\s/-]*\d)(?!\d{1,3}(?:\s000)+(?!\d))"
        r"(?:\d[\s/-]?){6,}"
    ),
    (
        rf"{START}(?:swift|bic)\W{{1,3}}(?:code\W{{1,2}}"
        rf"|код\W{{1,2}})?(?-i:[A-Z]{{6}}[A-Z\d]{{2}}(?:[A-Z\d]{{3}})?){END}"
    ),
    rf"{START}[A-Z]{{2}}\d{{2}}(?:\s?[\dA-Z]{{4}}){{3,7}}{END}|{START}(?-i:[A-Z]{{2}})\s?\d\d(?:\s?\d){{12,27}}(?!\d)",
    rf"{START}(?:bc1|0x|T(?=\w*\d))[0-9A-Za-z]{{25,62}}{END}",
    (
        r"(?:send\.monobank|monobank\.ua/(?:jar|send)|paypal\.(?:me|com)/|privat24"
        r"|buymeacoffee\.com"
        r"|ko-fi\.com|patreon\.com/|gofundme\.com/)\S*"
    ),
)
AT = (
    *("at", "ät", "et", "ет", "эт", "ма", "ma", "mał", "а)", "а]", "a)", "a]"),
    *("arro", "равл", "песик", "соба"),
)
SAID = "|".join(
    (
        "dot|крапка|точка|kropka|собак|собач|małp| at ",
        *(f"{o}{at}|{o} {at}" for o in "([{<" for at in AT),
    )
)
"""Signs of a mail address that is spelt out."""
PATTERNS = Patterns(
    pattern("a phone number", "", *PHONES),
    pattern("a phone number", "", SPOKEN[0], SPOKEN[3]),
    pattern("a phone number", "call|ring|dial|text|дзвон|набер|набра|номер", SPOKEN[4]),
    pattern("a bank account", "swift|bic", MONEY[2]),
    pattern("a phone number", "zero|oh|нул|two|three|один|два|дцять|сто", *SPOKEN[1:3]),
    pattern("an e-mail address", "@|mailto", MAIL[0], *MAIL[2:4], MAIL[-1]),
    pattern("an e-mail address", SAID, MAIL[1], *MAIL[4:-2]),
    pattern("an e-mail address", "mail|мейл|пошт|ukr|укрнет|yahoo|proton|outlook|i.ua", MAIL[-2]),
    pattern("a bank account", "", MONEY[0], MONEY[1], *MONEY[3:5]),
    pattern("a bank account", "monobank|paypal|privat24|coffee|ko-fi|patreon|gofund", MONEY[5]),
    *HALF_HIDDEN,
    *LED,
)
IN_ADDRESS = Patterns(
    pattern("a phone number", "", r"[?&#/](?:phone|tel|mobile|number)=?[+\d(]\d{5,}", PHONES[0]),
    pattern("an e-mail address", "@", r"[?&#=][\w.+-]+@[\w-]+\.\w+"),
    PATTERNS.each[9],
)


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each way to reach somebody in a text."""
    del allowed
    for what, found in matches(text, PATTERNS):
        if what != "a phone number" or not is_no_phone(found):
            yield what, found
    yield from (("a contact", found) for found in ways_to_reach(text))


def is_no_phone(found: str) -> bool:
    """Return whether digits are a day, a span of days or years, or a number in thousands."""
    return bool(
        re.fullmatch(
            r"(?:\d\d?\.\d\d?\.\d{4}[\s–-]*)+|\d{1,3}(?:[\s,.]000)+|\d+(?:,\d{3})*[.,]\d+%?", found
        )
        and not re.match(r"\d{3}[.-]\d", found)
    )


HINT = "leave it out; where bodies are reached, is `helplines:`"
CONTACT = Kind(find, in_address(IN_ADDRESS), HINT)
