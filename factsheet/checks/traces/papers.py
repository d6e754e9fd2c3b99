"""Papers: the numbers that single a person out in a register."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.births import BIRTHS
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import START, Found, Patterns, matches, pattern, shown

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
    r"|service\snumber|(?:residence|work|stay)\spermit|visa|insurance(?:\s(?:policy|number|no))?|pension\w*\s(?:card"
    r"|certificate|number)|diploma|student\scard|vaccination\s(?:card|record)|ration\scard|bank\scard|patient\s(?:id|no)"
    r"|medical\s(?:id|record|card|file)|lab(?:oratory)?\s(?:no|number|sample)|sample\s(?:no|number|id)|dna\s\w+|membership\s(?:card|no)"
    r"|permit|страхов\w+|поліс\w*|пенсійн\w+\s\w+|диплом\w*|студентськ\w+|медкарт\w+|медичн\w+\sкарт\w+|амбулаторн\w+"
    r"|(?:дозвіл|посвідк\w+)\s(?:на\s)?\w*|перепустк\w+|довіреніст\w+|лабораторн\w+|зразок\sднк|реєстраційн\w+|облікова?\w*\s(?:номер|картк)\w*"
    r"|id-?картк\w+|карт\w+\sпацієнта|(?:in)?patient\scard|record\sno|file\sno|id|табельн\w+|photo\sid|ausweis\w*|dowód\w*)"
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
    (
        rf"{START}{PAPER}\W{{1,3}}(?:no|num|number|номер|серія"
        rf"|серії)\W{{1,3}}[A-ZА-ЯІ]{{0,3}}\s?\d{{3,}}"
    ),
    rf"{START}tag\W{{1,3}}(?:number|no\.?|№)?\s?\d[\d-]+",
    (
        rf"{START}(?:(?:medical|patient|case|clinical)\s(?:record|file|history|card|card)"
        rf"|істор\w+\sхвороби|медкартк\w+|медичн\w+\sкартк\w+"
        r"|довідк\w+\s(?:серії|мсек|влк)|certificate"
        r"|виписк\w+)\W{1,3}(?:\w{1,6}\.?\W{1,2}){0,2}(?:№\s?)?\d{3,}[\w/-]*"
    ),
)
FILE = Expression(
    r"(?=[\w.-]*\.(?:pdf|docx?|jpe?g|png|heic|zip|xlsx?|odt|txt|mp4|tiff?|rtf|webp)(?![^\W_]))"
    r"[\w.-]*(?:discharge|epicris|medical|medcard|diagnos|x-?ray|mri|ct[-_]scan|surgery|amput|passport"
    r"|birth[-_]cert|death[-_]cert|military[-_]id|clinic|hospital|patient|blood[-_]test|marrow|biopsy"
    r"|виписк|епікриз|медкарт|діагноз|рентген|мрт|паспорт|свідоцтв|військов\w*[-_]квит|аналіз|довідк"
    r"|хірург|лікарн|пацієнт|ампут|поранен)[\w.-]*",
    re.IGNORECASE,
)
"""A file that is named after somebody's paper."""
PATTERNS = Patterns(*BIRTHS, pattern("a document number", "", *NUMBERED))


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each birth date, age and number of a paper in a text."""
    del allowed
    yield from (("a paper's scan", shown(match[0])) for match in FILE.finditer(text))
    yield from matches(text, PATTERNS)
