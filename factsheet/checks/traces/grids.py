"""Points by the systems of maps: sheets, projections, locators, tiles, objects, plots."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, pattern
from factsheet.checks.traces.spoken import FIGURE

YEAR = r"(?:19|20)\d\d(?!\d)"
METRES = r"\d(?:[\s ]?\d){5,7}(?:[.,]\d+)?"
"""A distance from the edge of a zone, in metres."""
DEGREES, MINUTES = r"(?:deg\w*|d|град\w*|гр|°|º)\.?", r"(?:min\w*|m|хв\w*|мін\w*|'|′|’)\.?"
SECONDS = r"(?:\s?\d{1,2}(?:[.,]\d+)?\s?(?:sec\w*|s|сек\w*|с|\"|″)\.?)?"
FULL = rf"\d{{1,3}}\s?{DEGREES}\s?\d{{1,2}}(?:[.,]\d+)?\s?{MINUTES}{SECONDS}"
"""An angle with its units, spelt out or abbreviated."""
STEPS = (
    r"[\s-]+(?:(?!(?:кілометр|метр|kilomet|metre|mile|км|km|step|крок|per)\w*)[\w’']+[\s-]+){0,6}?"
)
"""What stands between the number of degrees and the side, in words."""
ANGLES = (
    rf"(?<![\w.,]){FULL}[^\n\d]{{0,24}}{FULL}",
    rf"(?<!\w)(?-i:[NSПС]|Пн|пн)\.?\s{FIGURE}{END}[^.\n]{{0,30}}?\s(?-i:[EWСЗ]|Сх|сх)\.?\s{FIGURE}{END}",
    (
        rf"{START}{FIGURE}{STEPS}(?:на\s)?(?:north|south|північ|південь)\w*[\W_]{{1,3}}(?:and\s|і\s|та\s|by\s)?"
        rf"{FIGURE}{STEPS}(?:на\s)?(?:east|west|схід|захід)"
    ),
    (
        rf"{START}(?:point|track|fix|waypoint|точк\w+|трек\w*|позиці\w+)\W[^\n]{{0,20}}?"
        r"\d\d[-:]\d\d[-:]\d\d\W{1,3}0?\d\d[-:]\d\d[-:]\d\d"
    ),
    (
        rf"(?:{START}(?:навігатор\w*|sat[\s-]?nav|navigator|navi|coords?|coord\w*|gps)|<coords?)[^\n\d]{{0,20}}"
        r"\d{1,2}[.,]\d+[\W_]{1,3}(?:і\s|та\s|and\s)?\d{1,3}[.,]\d+"
    ),
    r"(?<![\d.,])\d\d[.,]\d{2,}\s?(?:lat|шир)\w*[\W_]{1,3}\d{1,3}[.,]\d{2,}\s?(?:lon|дов)",
)
PROJECTED = (
    (
        rf"{START}(?:mercator|epsg|pulkovo|пулков\w*|gauss|гаус\w*|усk|уск|ck|ск|sk|wgs|zone|зона|utm)[^\n]{{0,30}}?"
        rf"(?<![\d-]){METRES}[^\n\d]{{1,20}}{METRES}"
    ),
    rf"{START}[xх]\s?[=:]?\s?{METRES}[^\n\d]{{1,8}}{METRES}",
    (
        rf"(?<!\d){METRES}\s?(?:m|м)?\s?(?:на\s)?(?:n|north|північ)\w*[^\n\d]{{1,8}}{METRES}"
        r"\s?(?:m|м)?\s?(?:на\s)?(?:e|east|схід)"
    ),
)
SHEETS = (
    rf"{START}(?:sheet|map|аркуш\w*|лист|карт[аиіу]|планшет\w*)\s(?-i:[A-ZА-Я])-\d\d-(?:\d{{1,3}}|[IVXІХ]+)",
    rf"{START}(?:grid|square|квадрат\w*)\s(?:№\s?)?(?!{YEAR})\d{{4}}(?![\d%]|[.,]\d|\s?(?:m|km|м|км|га|people|осіб|людей){END})",
    rf"{START}(?:by|on|у|по|за)\s(?:the\s)?(?:snail|равлик\w*)",
    rf"{START}(?:spot\sheight|позначк\w+\sвисот\w+|тригопункт\w*|trig\s(?:point|pillar))\W{{1,3}}\d{{2,3}}",
    rf"{START}grid\sref\w*\W{{1,3}}(?-i:[A-Z]{{2}})\s?\d{{2,5}}\s?\d{{2,5}}|{START}gars\W{{1,3}}\d{{3}}[a-z]{{2}}|{START}georef\W{{1,3}}[a-z]{{4}}\d",
)
LOCATORS = (
    rf"{START}(?:geo\s?hash|геохеш\w*)\W{{1,3}}(?:(?:is|code|код)\s)?(?=\w*\d)[0-9a-z]{{4,12}}{END}",
    rf"{START}(?:locator|локатор\w*|maidenhead|qth)\W{{1,3}}(?:\w+\W{{1,2}})?(?-i:[A-R]{{2}}\d\d)",
    rf"{START}(?-i:[A-R]{{2}}\d\d[a-x]{{2}}(?:\d\d)?){END}",
    rf"{START}(?:tile|тайл\w*)\W{{1,3}}(?:\d{{1,2}}/\d+/\d+|\d\d(?-i:[A-Z]{{3}}){END})",
    rf"{START}z\s?=\s?\d+\W{{1,3}}x\s?=\s?\d+\W{{1,3}}y\s?=\s?\d+",
    rf"{START}(?:way|node|relation)/\d{{4,}}|{START}(?:way|node|relation)\s(?:id\s)?\d{{6,}}",
    (
        rf"{START}(?:osm|openstreetmap)\W{{1,3}}(?:\w+\W{{1,2}})?\d{{5,}}"
        rf"|{START}(?:шлях|точка|лінія|полігон|об.єкт)\s(?:osm|openstreetmap|вікімапі\w+)?\W{{0,2}}\d{{5,}}"
    ),
    r"(?<![\d:])\d\d:\d\d:\d{6,7}:\d+|(?<!\d)\d{10}:\d\d:\d{3}:\d{4}",
    (
        rf"{START}(?:what\s?three\s?words|what3words|three\swords|три\sслова|трьома\sсловами)\W{{1,3}}(?:\w+\sмісця\W{{1,3}})?"
        rf"[^\W\d]{{3,}}[\s./]{{1,2}}[^\W\d]{{3,}}[\s./]{{1,2}}[^\W\d]{{3,}}\W*$"
    ),
)
BY_SYSTEMS = (
    pattern("coordinates", "", *ANGLES[:1], *ANGLES[3:]),
    pattern("coordinates", "north|south|північ|південь|e |w |сх|з ", *ANGLES[1:3]),
    pattern("coordinates", "", *PROJECTED),
    pattern("a point on a map", "", *SHEETS[:2], *SHEETS[3:]),
    pattern("a point on a map", "snail|равлик", SHEETS[2]),
    pattern("a point on a map", "", *LOCATORS[:-1]),
    pattern("a point on a map", "words|слова|словами", LOCATORS[-1]),
)
