"""Pairs of angles in whatever notation, and ways to a spot from what stands near it."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, pattern
from factsheet.checks.traces.spoken import FIGURE

FINE = r"\d{1,3}(?:[\s°º˚'′’″\".,:-]{1,3}\d{1,6}){1,3}[\s°º˚'′’″\"]{0,3}"
"""An angle of two parts or more."""
LATITUDE = (
    r"(?:(?-i:[NSПС])|north\w*|south\w*|пн|пд|ш|півн\w*|півд\w*|lat\w*|шир\w*|[yуφ](?=\s?[=:]))"
    r"\.?(?:\s?(?:ш|lat|шир)\w*\.?)?"
)
LONGITUDE = (
    r"(?:(?-i:[EWСЗ])|east\w*|west\w*|сх|зах|д|східн?\w*|захі?д\w*|lon\w*|lng|довг\w*|[xхλ](?=\s?[=:]))"
    r"\.?(?:\s?(?:д|lon|довг)\w*\.?)?"
)
IS = r"[\s.:=—–-]{0,3}[+-]?"
BETWEEN = r"(?:\W{1,4}|\W{0,3}(?:by|and|x|х|на|і|та|й|with|та\sдовгота)\W{1,3}|[_\s]+)"
TWO = (
    rf"(?<![\w.,]){LATITUDE}{IS}{FINE}(?!\s?%)[\s,;/|_]*(?:and\s|та\s|і\s)?{LONGITUDE}{IS}{FINE}(?!\s?(?:[%\d]|per\s?cent|відс))",
    rf"(?<![\w.,]){LONGITUDE}{IS}{FINE}(?!\s?%)[\s,;/|_]*(?:and\s|та\s|і\s)?{LATITUDE}{IS}{FINE}(?!\s?(?:[%\d]|per\s?cent|відс))",
    rf"(?<![\d.,])\d{{1,2}}[.,]\d{{4,}}[°º]?{BETWEEN}[+-]?\d{{1,3}}[.,]\d{{4,}}(?!\s?%)",
    r"(?<![\d.,])\d{1,3}\s?[°º˚]\s?(?-i:[NSEWПСЗ])\s?\d",
    r"(?<![\d.,])\d{1,3}\s?[d°]\s?\d{1,2}\s?[m'′](?:\s?\d{1,2}(?:\.\d+)?\s?[s\"″])?\s?[NSEW]?\W{1,3}\d{1,3}\s?[d°]\s?\d",
    (
        rf"(?<![\d.,-])\d{{2}}\.\d{{1,3}},\s?\d{{2}}\.\d{{1,3}}(?!\s?[%\d])(?=[^.!?\n]{{0,30}}{START}(?:yard|house"
        r"|home|pit|grave|cell|barrack|gate|bunker|basement|двір|двор|хат|дім|ям|могил|барак|схрон|підвал))"
    ),
    (
        rf"{START}(?:широт|довгот|latitude|longitude)\w*\W{{1,3}}(?:(?:is|at|about|—)\s)?\d{{1,3}}\b"
        r"(?=.*(?:широт|довгот|latitude|longitude))"
    ),
    (
        rf"{START}(?:координат\w*|coordinates?|геолокаці\w+|location)\W{{1,3}}(?:are\s|is\s)?{FIGURE}[\s,-]+"
        rf"(?:{FIGURE}|point|кома|ціл\w+|degrees?|градус\w*){END}"
    ),
)
GRIDS = (
    rf"{START}(?:grid(?:\s(?:square|ref\w*))?|square|квадрат\w*|сітк\w+)\W{{1,3}}\d{{3,5}}\W\d{{3,5}}(?!\d)",
    rf"{START}(?:plus[-\s]?code|плюс[-\s]?код)\W+\S*\d\S*",
    r"[\w.-]+\.(?:kml|kmz|gpx|geojson|shp|osm)(?![\w.])|\.(?:kml|kmz|gpx)\b",
    r"\bom://\S+|\bge0\.me\S*|(?<![\w-])(?:maps?|mapa|mapy|karty|navi)(?:\.[\w-]+)+/\S+",
)
MARK = (
    r"(?:silo|tower|bridge|crossing|mill|farm|station|cemetery|church|school|quarry|boiler|depot|garage"
    r"|elevator|plant|mine|pumps?|pond|junction|substation|елеватор|веж|мост|переїзд|млин|ферм|станці"
    r"|цвинтар|кладовищ|церкв|школ|кар.єр|котельн|склад|гараж|підстанці|заправк|ставк|шахт|перехрест"
    r"|зупинк|лісосмуг|водокачк|терикон)"
)
"""What is known to who stands near it."""
SIDE = (
    r"(?:north|south|east|west|(?:на\s)?(?:північ|південь|захід|схід)|північн|південн|східн"
    r"|західн)[\w-]*"
)
LENGTH = (
    r"\d+(?:[.,]\d+)?[\s-]?(?:m|km|metres?|meters?|м|км|метр\w*|кілометр\w*|kilomet\w+"
    r"|steps|крок\w*)"
)
HOME = (
    r"(?:basement|cellar|підвал\w*|хат[аиі]|осел[яі]|(?:his|her|their|my|family|його|її|їхн\w+|мо\w+)\s(?:\w+\s)?"
    r"(?:house|home|flat|garage|дім|домі|будинок|будинку|квартир\w+|гараж\w*))"
)
NEARBY = (
    (
        rf"{START}{HOME}{END}[^.!?,\n]{{0,40}}?{START}(?:beside|opposite|behind|next\sto|near|across\sfrom|біля|навпроти"
        rf"|поруч|позаду|за)\s(?:\w+\s){{0,3}}?(?:{MARK}|market|pharmacy|shop|bakery|ринк|аптек|магазин|крамниц|пекарн)"
    ),
    (
        rf"{START}(?:{FIGURE}|кілька|a\sfew)\s(?:m|km|metres?|meters?|метр\w*|кілометр\w*|kilomet\w+|steps|крок\w*)\s(?:to\sthe\s)?"
        rf"{SIDE}\s(?:of|from|від|од)\s(?:\w+\s){{0,3}}?[\w-]*{MARK}"
    ),
)
"""A home by what stands near it, and a way that is told in words."""
WAYS = (
    rf"{START}{LENGTH}\s(?:to\sthe\s)?{SIDE}\s(?:of|from|від|од)\s(?:\w+\s){{0,4}}?[\w-]*{MARK}",
    rf"{START}(?:азимут\w*|bearing|heading|курс)\W{{1,3}}\d{{2,3}}(?!\d)(?=[^.\n]*(?:{LENGTH}))",
    rf"{START}\d\d[C-X]\s\d{{6}}\s\d{{7}}(?!\d)",
    rf"{START}за\s{LENGTH}\s(?:на\s)?{SIDE}\s(?:від\s)(?:\w+\s){{0,3}}?{MARK}",
)
NTH = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|\d{1,2}(?:st|nd|rd|th)"
    r"|перш|друг|трет|четверт|п.ят|шост|сьом|восьм|дев.ят|десят|остан|крайн|сусідн|\d{1,2}-?(?=[йаяе]))\w{0,4}"
)
PART = (
    r"(?:house|floor|entrance|flat|apartment|door|gates?|staircase|stairwell|hangar|barn|shed|garage|cellar"
    r"|будин(?:ок|ку)|корпус\w*|під.їзд\w*|поверх\w*|квартир\w*|двер\w*|ворот\w*|хвіртк\w*|ангар\w*|сара[йї]\w*"
    r"|гараж\w*|підвал\w*|хат[аиі]|вхід|вход\w*|кімнат\w*)"
)
"""A part of a house, or one of several."""
ONE = rf"(?:{NTH}\s{PART}|{PART}\s(?:№\s?)?(?:\d{{1,4}}(?!\d)|{FIGURE}|{NTH}){END})"
"""One of the parts, by its number."""
HOUSES = (
    rf"{START}{ONE}\w*[\s,;]+(?:(?:and|та|і|у|в|on|the)\s)?{ONE}",
    (
        rf"{START}{ONE},?\s(?:за|після|від|біля|ліворуч|праворуч|зліва|справа|behind|past|after|from|on\sthe\s(?:left|right))"
        rf"(?![^\W_])"
    ),
    rf"{START}(?:house|home|хата|будинок|дім)\W(?:\w+\s){{0,3}}?{NTH}\s(?:from|after|від|після|за)\s",
    rf"{START}(?:вул|вулиц\w+|просп|проспект\w*|бульв|бульвар\w*|провул\w+|пров)\.?\s(?-i:[А-ЯІЇЄҐ][\w’'-]+),?\s{FIGURE}{END}",
    rf"{START}(?:door|entry|gate|під.їзд\w*|домофон\w*|двер\w+|хвіртк\w+)\s(?:code|код\w*)\W{{1,3}}\w*\d\w*",
    (
        r"(?<!\w)(?:lives?|lived|rents?|resid\w+|moved|stays?|жив(?:е|уть|уть|ла)|мешка\w+|орендує|винайма\w+|прожива\w+"
        r"|пропис\w+|зареєстр\w+|оселил\w+)\s[^.!?\n\d]{0,30}?(?-i:[A-ZА-ЯІЇЄҐ][\w’'-]+),?\s(?!(?:19|20)\d\d)\d{1,3}"
        r"(?:[а-яa-z]|[-/]\w{1,3})?(?=[,;]\s|\.?\s*$)"
    ),
)
PLACED = (
    pattern("coordinates", "", *TWO[:7]),
    pattern(
        "a point on a map",
        "basement|cellar|підвал|хат|осел|house|home|flat|garage|дім|дом|будин|квартир|гараж|метр|met|km|кро|step",
        *NEARBY,
    ),
    pattern("coordinates", "координат|coordinate|геолокац|location", TWO[7]),
    pattern("a point on a map", "", GRIDS[0], GRIDS[1], *WAYS),
    pattern("a point on a map", ".k|.g|.shp|.osm|om:|ge0|map|karty|navi", *GRIDS[2:]),
    pattern("a street address", "", *HOUSES[4:]),
    pattern(
        "a street address",
        "house|floor|entrance|flat|apartment|door|gate|stair|hangar|barn|shed|garage|cellar|home|будин|дім|корпус"
        "|під|поверх|квартир|двер|ворот|хвіртк|ангар|сара|гараж|хат|вхід|вход|кімнат|вул|пров|просп|бульв",
        *HOUSES[:4],
    ),
)
