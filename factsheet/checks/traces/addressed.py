"""Ordinary words that stand where only somebody's name can: beside what people are or do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.public import words
from factsheet.checks.traces.bynames import CLOSE, NAME, OPEN, PERSON, SIGN
from factsheet.checks.traces.expressions import Either, Expression
from factsheet.checks.traces.patterns import END, START, Found

SOLE = (
    rf"(?:{PERSON}|gunner|scout|driver|pilot|paramedic|tanker|infantryman|rifleman|sapper|engineer|mortarman"
    r"|artilleryman|operator|volunteer|instructor|signaller|machine.gunner|sergeant|corporal|private|lieutenant"
    r"|розвідни(?:к|ця)|піхотинець|танкіст|мінометник|артилерист|сапер|зв.язківець|стрілець|гвардієць"
    r"|десантник|парамедик|доброволець|гранатометник|кулеметниця|прикордонник|навідник|механік|оператор)"
)
"""What one person is in a unit."""
BARE = rf"(?P<{{}}>{NAME}(?:\s{NAME})?)"
ALIAS = rf"{OPEN}{BARE}{CLOSE}"
LINE = r"(?:^|(?<=[.!?:|]\s)|(?<=\n))"
SAID = (
    r"(?:according\sto|in\sthe\swords\sof|words\sof|as\stold\sby|за\sсловами|зі\sслів|за\sсвідченням(?:и)?"
    r"|за\sспогадами|на\sдумку|told\sby|hear\sfrom|greetings?\sfrom|regards\sfrom|привіт\sвід|звістк\w+\sвід)"
)
GREETED = (
    r"(?:welcome\s(?:home|back)|hold\son|hang\son|come\s(?:home|back)|happy\sbirthday|rest\sin\speace|get\swell"
    r"|тримайся|вітаємо(?:\sвдома)?|повертайся|вертайся|чекаємо(?:\sна|\sтебе)?|бережи\sсебе|з\sповерненням"
    r"|з\sднем\sнародження|сво(?:боду)\sдля|молимось\sза|дякуємо)"
)
DOES = (
    r"(?:told\s(?:his|her)|lost\sweight|smil(?:ed|es)|cried|cries|hugg?(?:ed|s)|kissed|wept|limp(?:ed|s)|sang|ate|slept"
    r"|married|is\s(?:back|home|alive|free|with\sus)|came\s(?:home|back)|was\s(?:swapped|beaten|tortured|wounded"
    r"|taken\sprisoner)|called\s(?:his|her)|has\s(?:come|returned|a\s(?:wife|son|daughter))|calls\shimself|joked|whispered"
    r"|схуд(?:ла)?|одружився|обійня(?:в|ла)|усміх\w+|плач\w+|плака(?:в|ла)|жартува(?:в|ла)|живий|жива|вдома|удома"
    r"|зателефонува(?:в|ла)\s(?:мам|дружин|додому)\w*)"
)
"""What one person does, and neither a body nor a thing."""
WAITED = (
    r"(?:we\s(?:\w+\s)?(?:wait|are\swaiting|love|miss|remember|believe)|hold\son|come\s(?:home|back)|тримайся"
    r"|повертайся|вертайся|ми\s(?:\w+\s)?(?:чекаємо|пам|люб)|чекаємо\s|дім\sчекає|де\sти|with\sus\ssoon|brother|друже|брате)"
)
NAMED = (
    r"(?:call|name|dub|nicknam|address|christen|baptis|know|refer|кли[кч]|зва|звуть|звем|назива"
    r"|прозва|охрест|величал|дражн|зверта)\w*"
)
HIM = r"(?:him|her|himself|herself|його|її|мене|себе|нього|неї)"
WITH = (
    rf"{LINE}{BARE}\s[–—-]\s(?=[^.!?\n]*?{START}{NAMED}\s(?:\w+\s)?{HIM}{END})",
    rf"{LINE}{BARE}\s[–—-]\s(?=[^.!?\n]*?{START}{HIM}\s(?:\w+\s){{0,2}}?{NAMED})",
    rf"{START}(?:call|радіо|radio|рація)\s?[:=]\s?{OPEN}?{BARE}",
)
"""Where a name stands with a word for naming, so that it may be that of a thing, too."""
STANDING = (
    (
        rf"{LINE}{BARE},\s(?:(?:an?|former|freed|released|колишн\w+|звільнен\w+)\s)?"
        rf"(?:[\w-]+\s){{0,3}}?{SOLE}"
        r"(?=[,.]|\s(?:who|from|freed|released|of|with|який|яка|з)\b)"
    ),
    (
        rf"{START}(?:{SAID}|from|with|about|by|for|про|від|для|до)\s{BARE},"
        rf"\s(?:an?|former|freed)\s(?:[\w-]+\s){{0,3}}?{SOLE}{END}"
    ),
    rf"{LINE}{BARE},\s{SOLE}(?:\s(?!і\s|та\s|and\s)[\w-]+){{1,3}},\s",
    rf"{START}{BARE}[’']s\s(?:wife|husband|mother|father|sister|brother|son|daughter|widow|family){END}",
    rf"{START}{SAID}\s{ALIAS}",
    rf"{LINE}{BARE}\s\((?:[\w-]+\s){{0,2}}{SOLE}[,)\s]",
    rf"{LINE}{BARE}\s{DOES}{END}",
    rf"{LINE}{BARE},\s{WAITED}",
    (
        rf"{START}{GREETED},?\s(?:(?:brother|друже|брате|our|наш(?:ого)?)\s)?{OPEN}?{BARE}"
        r"(?=\s?[!,.»”]|$)"
    ),
    (
        rf"{START}(?:did|has|have|does)\s(?:anyone|anybody|someone|somebody|you)\s"
        rf"(?:see|seen|meet|met|hear\sof|heard\sof|know)\s{BARE}"
    ),
    rf"{START}(?:бачив|бачили|знає|зустрічав|чув)\s(?:хто(?:сь)?|там)\s{BARE}",
    rf"{START}{SOLE}\s{ALIAS}",
    rf"{START}{SOLE}\s{BARE},?\s(?:(?:call|callsign|sign|поз)\W|{DOES})",
    rf"{LINE}{ALIAS}\s(?:про|on|about)\s(?:полон|обмін|captiv|неволю|exchange)",
)
LISTED = Either(
    *(
        each.replace("{}", f"{kind}{index}")
        for kind, several in (("with", WITH), ("alone", STANDING))
        for index, each in enumerate(several)
    ),
    flags=re.IGNORECASE,
)
SIGNED = Expression(
    rf"{START}(?P<sign>{SIGN}|nick(?:name)?)(?:\s(?:is|was|у\sнього|в\sнього)\s?|\s?[:=—–]\s?|\s)[«“\"]?"
    r"(?P<said>(?-i:[a-zа-яіїєґ]{3,12}))(?=[»”\"]|\s?[.,;]|\s*$)",
    re.IGNORECASE,
)
"""A word for a call sign with one in small letters behind it, at the end of a clause."""
NO_SIGN = Expression(
    r"(?:not|no|none|given|left|here|removed|known|unknown|hidden|changed|used|only|either|alone|public|private|rule|name)$"
    r"|.*(?:ed|ing|о|ий|ого|ому|им|ними|них|ні|ти|ли|ла|лося|вся|ємо|ють|ить|ує|ає|ь?ся|ами|ів|ах)$"
)
PLAIN = Expression("ly$|(?<=[a-z])(?<!s)s$")
"""How adverbs end, and words for several."""


def addressed(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each word that stands where only the name of somebody can."""
    for match in LISTED.finditer(text):
        how, name = next((how, name) for how, name in match.groupdict().items() if name)
        if _is_somebody(name, allowed, how.startswith("with")):
            yield "a nickname", name
    for match in SIGNED.finditer(text):
        if not NO_SIGN.match(match["said"].lower()):
            yield "a call sign", f"{match['sign']} {match['said']}"


def _is_somebody(name: str, allowed: Allowed, is_told: bool) -> bool:
    """Return whether a word with a capital is neither public nor one that opens a clause."""
    first, *others = name.split()
    small = first.lower()
    is_plain = small in words("clause_openers") | words("function_words")
    if is_plain or allowed.quotes(name) or allowed.known.is_verb(first):
        return False
    is_thing = allowed.known.is_listed(first) and not is_told
    return bool(others) or not (is_thing or PLAIN.search(small))
