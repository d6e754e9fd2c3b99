"""Places in which somebody is or was held: by number, by name, or by what they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.allowed import Allowed
from factsheet.checks.names import MONTHS, PLAIN, is_title_case
from factsheet.checks.traces.countries import is_country
from factsheet.checks.traces.patterns import END, NUMBER, START, Found, Kind, matches, pattern

WHAT = "a place of detention"
HOUSE = (
    r"(?:(?:penal|correctional|prison|filtration|strict\sregime)\s(?:colon\w+|camps?|hospitals?|settlement)"
    r"|colon(?:y|ies)|prisons?|penitentiar\w+|jails?|gulag|sizo|camps?\sfor\s\w+|(?:pow|prison\w*)\scamps?"
    r"|remand\s(?:prisons?|cent\w+|facilit\w+|jails?)|pre-?\s?trial\s(?:detention\s)?(?:cent\w+|facilit\w+"
    r"|isolat\w+)|detention\s(?:cent\w+|facilit\w+|site)|isolators?|barracks?|dungeons?|torture\schambers?"
    r"|(?:виправн\w+\s|фільтраційн\w+\s)?(?:колоні\w+|табор\w*|табір)|кол\.|тюрм\w*|в.язниц\w+|тюремн\w+"
    r"|сізо|сизо|ітт|уін|слідч\w+\sізолятор\w*|ізолятор\w*|бара[кц]\w*|гауптвахт\w*|guardhouses?|катівн\w+|пенітенціар\w+|острог\w*"
    r"|колони[яиюей]+|тюрьм\w*|više?zeni\w*|więzieni\w*|zakład\w*\skarn\w+|ceza\w*\s?(?:koloni\w+|evi\w*)"
    r"|koloni\w*|hapishane\w*|penitenciar\w*|închisoare\w*|gef[äa]ngnis\w*|kalėjim\w+|კოლონია\w*|ციხე\w*"
    r"|კოლონიაში|[yi]zol[yi]{1,2}ator\w*|koloni[iy]a|t[iy]urm\w+|v[yi]aznyts\w+)"
)
ROOM = (
    r"(?:cells?|barracks?|bunks?|кам\.|барак\w*|бараці|celula|koğuş\w*|cela|kamera|barak|hücre)"
)
PART = r"(?:wards?|detachments?|blocks?|wings?|камер[аиіую]|загін|загон[іу]|корпус\w*|нар[аи])"
"""What places of other kinds have too."""
DIGITS = rf"[\s‐-―-]{{0,2}}{NUMBER}[\s‐-―-]{{0,2}}\d{{1,4}}(?![\d%]|[.,:]\d|\s?(?:people|prisoners|captives|року|людей|полонен|осіб))"
ORDINAL = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)"
    r"|друг\w{1,3}|трет\w{1,3}|четверт\w{1,3}|п.ят\w{1,3}|шост\w{1,3}|сьом\w{1,3}|восьм\w{1,3}"
    r"|дев.ят\w{1,3}|десят\w{1,3}|\d+-\w{1,3})"
)
NUMBERED = (
    rf"{START}{HOUSE}(?:\s(?:no|number))?{DIGITS}",
    rf"{START}{ROOM}{DIGITS}",
    rf"{START}{PART}\s(?:№|no\.?|number|номер)\s?\d",
    rf"{START}{HOUSE}[^.!?\n]{{0,40}}?{START}{PART}\s[\dA-ZА-Я«]|{START}{PART}\s\d[^.!?\n]{{0,40}}?{START}{HOUSE}",
    rf"{START}{HOUSE}(?:\s[^\W\d]+){{1,3}}\s(?:№|no\.?\s|номер\s)\s?\d",
    rf"{START}{HOUSE}\s(?:number|no\.?|номер|№)\s(?:one|two|three|four|five|six|seven|eight|nine|ten|один|два|три|чотири"
    r"|п.ять|шість|сім|вісім|дев.ять|десять)",
    rf"№\s?\d{{1,4}}\s{HOUSE}|{START}\d{{1,3}}\snumaralı\s\w*\s?{HOUSE}",
    rf"{START}{ORDINAL}\s(?:penal\s|correctional\s|виправн\w+\s)?(?:colon\w+|prison|jail|barracks?|колоні\w+"
    rf"|тюрм\w+|барак\w*){END}(?!\s(?:swap|exchange|release|deal))",
    rf"{START}(?:isolation|punishment|solitary)\scell{END}|{START}карцер\w*|{START}шізо{END}",
)
SHORT = rf"{START}(?:ВК|ИК|ІК|IK|VK|ЛІУ|ЛИУ|LIU|ІТТ|ИВС|ITT|IVS|УІН|UIN|ФКУ|FKU|КП|ЛПУ)\W{{1,2}}(?:№\s?|No\.?\s?)?\d{{1,3}}{END}"
SLUG = rf"{START}(?:ik|vk|liu|sizo|izo|kp|colony|koloniia|kolonia|kamera|cell|barak|barrack)\s\d{{1,4}}{END}"
HIDDEN = (
    rf"{START}(?:kept|detained|imprisoned|locked|tortured|interrogated|held\s(?:captive|prisoner)|held)"
    rf"[^.!?\n]{{0,40}}?\sin\s(?:the\s|a\s|an\s)?(?:\w+\s)?(?:basement|cellar|garage|pit|hangar|police\sstation|bunker)",
    rf"{START}(?:kept|detained|imprisoned|locked|tortured|interrogated|held\s(?:captive|prisoner))"
    rf"[^.!?\n]{{0,40}}?\s(?:in|at)\s(?:the\s|an?\s)?(?:\w+\s)?(?:shed|warehouse|school|factory|plant|gym\w*"
    rf"|(?:military|air)\s?base|depot|farm){END}",
    rf"{START}(?:трима\w+|утриму\w+|катува\w+|сид(?:ить|ів|іла|іли)|перебува\w+|держа\w+)[^.!?\n]{{0,40}}?\s"
    rf"(?:підвал\w*|погр[іе]б\w*|гараж\w*|відділк\w+|ангар\w*|ямі|казарм\w+|бункер\w*|школ[іи]|сара[їй]\w*|склад[іу])",
)
SIGNS = (
    "colon|prison|penit|jail|gulag|sizo|camp|remand|trial|detention|isolat|barrack|dungeon|torture"
    "|колон|кол.|таб|тюр|язниц|сізо|сизо|ітт|уін|ізолят|барак|катівн|пенітен|острог|więzi|karn|ceza|hapis"
    "|гаупт|guardh|închis|gef|kalėj|კოლონ|ციხ|siz|tiurm"
)
ROOMS = "|cell|bunk|ward|detach|block|wing|кам|загін|загон|корпус|нар|cel|koğuş|hücre|барац|гаупт|numara"
PATTERNS = (
    pattern(WHAT, SIGNS + ROOMS, *NUMBERED[:-2]),
    pattern(WHAT, SIGNS + "|cell|карцер|шізо", *NUMBERED[-2:]),
    pattern(WHAT, "", SHORT, flags=0),
    pattern(WHAT, "", SLUG),
    pattern(WHAT, "held|kept|detain|impris|locked|tortur|interrog", *HIDDEN[:2]),
    pattern(WHAT, "трима|утрим|катув|сид|перебув|держа", HIDDEN[2]),
)
PROPER = r"(?-i:[^\W\d_a-zа-яіїєґёა-ჿ][^\W\d_]{2,}(?:[-’'][^\W\d_]+)*)"
AT = (
    r"(?:in|at|near|outside|у|в|біля|під|поблизу|коло|из|în|din|г|м|смт|с|для\sвійськовополонених|town\sof|city\sof"
    r"|місті|місто|міста|станції|селі|селищі|the)"
)
LOW = r"(?-i:[a-zа-яіїєґ’]+)"
NEAR = re.compile(
    rf"{START}(?P<before>{PROPER})(?:[’']s)?\s{HOUSE}(?![^\W_])"
    rf"|{START}{HOUSE}(?![^\W_])(?:\s{LOW}){{0,3}}?(?:[\s,(]+(?:{AT}\.?(?![^\W_])\s?)+|,\s)(?P<after>{PROPER})"
    rf"|{START}{HOUSE}(?![^\W_])(?:\s{LOW}){{0,3}}\s(?P<of>(?-i:[А-ЯІЇЄҐ][а-яіїєґ’]{{3,}}))"
    rf"|{START}{HOUSE}\s[«“\"„](?P<quoted>{PROPER})|[«“\"„](?P<named>{PROPER})[»”\"“]\s{HOUSE}",
    re.IGNORECASE,
)
ALONE = re.compile(rf"{START}(?:сізо|сизо|sizo){END}", re.IGNORECASE)
ONE = re.compile(rf"{START}(?:he|she|him|his|her|його|її|він|вона|йому|їй|нього|неї){END}", re.I)
OWN = {*MONTHS.lower().split(), *PLAIN}


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each place of detention in a text, but for those that the vocabulary names as such."""
    if not allowed.quotes(text):
        yield from matches(text, PATTERNS)
    small = text.lower()
    if any(each in small for each in SIGNS.split("|")):
        yield from ((WHAT, found) for found in _named(text, allowed))
        if (found := ALONE.search(text)) and ONE.search(text):
            yield WHAT, found[0]


def _named(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each place of detention with the name that stands beside it."""
    if is_title_case(text):
        return
    for match in NEAR.finditer(text):
        name = next(filter(None, match.groups()))
        if name.lower() not in OWN and not (is_country(name) or is_known(name, allowed)):
            yield match[0]


def is_known(name: str, allowed: Allowed) -> bool:
    """Return whether a name is no place, or that of a place of detention in the vocabulary."""
    stem = name[: max(4, len(name) - 2)].lower()
    words = re.compile(HOUSE, re.IGNORECASE)
    return any(stem in each.lower() and words.search(each) for each in allowed.places) or (
        allowed.quotes(name) and not any(stem in each.lower() for each in allowed.places)
    )


def find_in_address(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each place of detention that the address of a page gives with its number."""
    del allowed
    yield from matches(text, (PATTERNS[3],))


DETENTION = Kind(find, find_in_address, "leave it out; a country is near enough")
