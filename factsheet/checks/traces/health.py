"""One person's wounds, illness, pregnancy and marks; what is said of many is no trace."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.ages import told_ages
from factsheet.checks.traces.bodies import CARRY, CAST, HINTS, HURT, ILL, MARKS, PART
from factsheet.checks.traces.expressions import Either, Expression
from factsheet.checks.traces.howmany import MANY, POLICY, SINGLE
from factsheet.checks.traces.leads import marks_of_one
from factsheet.checks.traces.papers import find as find_papers
from factsheet.checks.traces.patients import AILING, told_of_one
from factsheet.checks.traces.patterns import (
    END,
    START,
    Found,
    Kind,
    Pattern,
    Patterns,
    matches,
    nothing,
    pattern,
    shown,
)
from factsheet.checks.traces.telling import told_of_somebody

LOST = (
    (
        rf"{START}(?:lost|loses|losing|lose|missing|without)\s(?:(?:his|her|an?|one|two|three"
        rf"|four|all|both|the|left"
        rf"|right)\s){{1,3}}{PART}{END}"
    ),
    rf"{START}(?:втрати(?:в|ла)|позбав\w+|утрати(?:в|ла)|без)\s(?:\w+\s){{0,2}}?{CAST}{END}",
    rf"{START}(?:amputation|amputated|prosthe\w+)\s[^.\n]{{0,25}}?{PART}{END}",
    (
        rf"{START}{PART}\s(?:\w+\s){{0,2}}?(?:amputated|broken|fractured|shattered|crushed"
        rf"|paraly[sz]ed)|{START}(?:his|her)\s(?:\w+\s)?(?:amputation"
        rf"|prosthe\w+)"
    ),
    rf"ампут\w+\s(?:\w+\s){{0,2}}{CAST}{END}|{CAST}\s(?:\w+\s)?ампут\w+",
    (
        rf"{START}(?:shot|wound(?:ed)?|injur(?:y|ed)|hit|fracture\w*|broken?|shrapnel"
        rf"|burns?)\s(?:in"
        rf"|to|of|on)\s"
        rf"(?:(?:his|her|the|left|right|an?)\s){{0,3}}{PART}{END}"
    ),
    (
        rf"(?:поранен\w+|перелом\w*|рана|травм\w+|опік\w*|контузі\w+)\s(?:(?:у|в|на|прав\w+"
        rf"|лів\w+)\s){{0,2}}{CAST}{END}"
    ),
    rf"{START}(?:осколков|кульов|вогнепальн|мінно-вибухов)\w+\s(?:поранення|травм)\w*",
    (
        rf"shrapnel\sin\s(?:his|her)|{START}(?:осколок|осколки|куля)\s(?:у|в)\s|{START}(?:blind"
        rf"|deaf)\sin\s(?:one|the|an|his|her)"
        rf"|{START}(?:сліп|глух|осліп|оглух)\w*\sна\s"
    ),
    rf"kolu\skesildi|{START}(?:sol|sağ)\s\w+\skesil\w+",
)
SURE = Patterns(
    pattern(
        "a wound",
        (
            "lost|los|missing|without|broken|fract|shatter|crush|paraly|втрат|утрат|без|позбав"
            "|amput|prosthe|ампут|kesil|осколок|осколки|куля|blind|deaf|сліп|глух|shrapnel"
        ),
        *LOST[:5],
        *LOST[8:],
    ),
    pattern(
        "a wound",
        (
            "shot|wound|injur|hit|fract|brok|shrapn|burn|поранен|перелом|рана|травм|опік|контуз"
            "|осколк|кульов"
        ),
        *LOST[5:8],
    ),
    pattern(
        "a mark of a body",
        "tattoo|scar|тату|шрам|родим|blood|крові|rh|резус|burn|skin|опік|weigh|важи|вага|kilo|kg"
        "|кг|кілограм|lost|"
        "схуд|темпер|suffer|хворі|страж|перен|had a|after a",
        *MARKS,
    ),
)
ALL = Patterns(
    *SURE.each,
    *(
        Pattern(what, HINTS, Either(rf"{START}(?:{words}){END}", flags=re.IGNORECASE))
        for what, words in (("an illness", ILL), ("a pregnancy", CARRY))
    ),
)
"""What is told of one person as well where a text tells no policy."""
DOING = (
    rf"{START}(?:перені[сc]|перенесла|лежить|лікується|лікувався|лікувалася|ходить|страждає"
    rf"|пересувається|потребує|пережи(?:в|ла)|undergoes|underwent)"
)
"""What one person does, where a text leaves out who."""
WEAK = Expression(
    rf"(?:{SINGLE.pattern}|{DOING})[^.!?\n]{{0,40}}?(?<!\d\s){START}(?:{HURT}){END}", re.IGNORECASE
)
SENTENCE = re.compile(r"[^.!?\n]+")
OPERATION = re.compile(
    rf"{START}(?i:операці\w+|operations?)\s[«“\"„]|{START}(?i:operation)\s[A-Z][a-z]+|[A-Z][a-z]+\sOperation{END}"
)
"""An operation with a name, which is no surgery."""


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield what a text tells of one person's birth, health and papers."""
    text = OPERATION.sub(" ", text)
    yield from find_papers(text, allowed)
    yield from (("an age", found) for found in told_ages(text))
    small = text.lower()
    if (ALL.fitting(text) or WEAK.may_fit(text)) and any(map(small.__contains__, HINTS)):
        for sentence in SENTENCE.findall(text):
            is_one, are_many = SINGLE.search(sentence), MANY.search(sentence)
            is_policy = not is_one and POLICY.search(sentence)
            if is_one or not are_many:
                yield from matches(sentence, SURE if is_policy else ALL)
            if not (are_many or is_policy) and (found := WEAK.search(sentence)):
                yield "a wound or an illness", shown(found[0])
    for sentence in SENTENCE.findall(text) if AILING.may_fit(text) else ():
        yield from (("a wound or an illness", found) for found in told_of_one(sentence))
    yield from (("one person", found) for found in told_of_somebody(text))
    yield from (("what singles somebody out", found) for found in marks_of_one(text))


PRIVATE = Kind(find, nothing, "leave it out; what is true of many may be said of many")
