"""Points on a map: coordinates in any notation, links to maps, streets and houses."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.angles import PLACED
from factsheet.checks.traces.bearings import BY_WAYS
from factsheet.checks.traces.coarse import DEGREES, is_coarse
from factsheet.checks.traces.directions import directions
from factsheet.checks.traces.grids import BY_SYSTEMS
from factsheet.checks.traces.leads import ways_to_captives
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
from factsheet.checks.traces.spoken import FIGURE
from factsheet.checks.traces.streets import STREETS

DEGREE = r"(?:°|º|˚|\bdeg(?:rees?)?\b|\bградус\w*)"
ANGLE = r"\d{1,8}(?:[\s°º˚'′’″\".,:-]{1,3}\d{1,6}){0,3}[\s°º˚'′’″\"]{0,3}"
"""Degrees, minutes and seconds, whatever stands between them."""
NORTH = (
    r"(?:(?-i:[NSПС])|north\w*|south\w*|пн|пд|півн\w*|півд\w*|с\.?\s?ш|ю\.?\s?ш|сев\w*"
    r"|юж\w*)\.?(?:\s?ш\w*\.?)?"
)
EAST = r"(?:(?-i:[EWСЗ])|east\w*|west\w*|сх\w*|зах\w*|в\.?\s?д|з\.?\s?д|вост\w*|запад\w*)"
SPOKEN = (
    rf"(?:{FIGURE}|point|degrees?|minutes?|seconds?|and|кома|ціл\w+|градус\w*|мінут\w*|хвилин\w*"
    rf"|секунд\w*)[\s,-]+"
)
PAIRS = (
    r"(?<![\w.,])[+-]?\d{1,2}[.,]\d{4,}\s?[°º]?\s?[NSПС]?\s?[,;/|\s]\s?[+-]?\d{1,3}[.,]\d{3,}",
    (
        r"(?<![\w.,])[+-]?\d{1,2}[.,]\d{3}\s?[;/|]\s?[+-]?\d{1,3}[.,]\d{3,}"
        r"|^\d{1,2}\.\d{3},?\s\d{1,3}\.\d{3}$"
    ),
    rf"(?<![\w.,])[+-]?{ANGLE}{NORTH}[\s,;/|_]*[+-]?{ANGLE}{EAST}{END}",
    r"(?<![^\W_])[NS]\s?\d{1,2}[.°\s]\s?\d[\d.′'\s]*[\s,;/_]+[EW]\s?\d{1,3}",
    r"[+-]\d{2,6}(?:\.\d+)?[+-]\d{3,7}(?:\.\d+)?/",
    rf"\d{{1,3}}\s?{DEGREE}\s?\d{{1,2}}(?:[.,]\d+)?\s?['′’]",
    rf"\d{{1,3}}[.,]\d+\s?(?:°|º)(?!\s?[CFС]{END})|\d{{1,3}}\s?(?:°|º)\s?[NSEW]{END}",
    rf"{START}\d{{2}}[C-X]\s?[A-Z]{{2}}\s?\d{{2,5}}\s?\d{{2,5}}{END}",
    r"\bX\s?[=:]\s?\d{5,}\W+Y\s?[=:]\s?\d{5,}",
    (
        rf"{START}(?:[СSГ][КK][-\s]?(?:42|63|95)|pulkovo|gauss\W?kr[üu]ger|utm|mgrs"
        rf"|мгрс)\W[^\n\d]{{0,12}}\d{{3,}}"
    ),
    (
        rf"{START}(?:map|pin|point|google\s?\w*|earth|geo\w*|location|мап[аиіу]|карт[аиіу]"
        rf"|точк\w+|гео\w+|локаці\w+|гугл\w*"
        r"|метк\w+|мітк\w+|пін)\W[^\n\d]{0,25}?-?\d{1,3}[.,]\d{2,}\s?[,;/"
        r"|\s]\s?-?\d{1,3}[.,]\d{2,}(?!\s?%)"
    ),
    rf"\d[NS][_\s,]+0?\d{{1,3}}\.\d+[EW]{END}",
    (
        r"[\[({<|]\s?[+-]?\d{1,2}[.,]\d{2,}\s?[,;/|]\s?[+-]?\d{1,3}[.,]\d{2,}\s?[\])}>|]"
        rf"(?=[^\n]*{START}(?:here|there|where|seen|stood|gate|house|yard|тут|там|де|бачили|стоїть|стояв|двір|дім|ворота|колон[аиу]){END})"
    ),
)
NAMED = (
    rf"{START}(?:latitude|longitude|широт\w*|довгот\w*)\W{{1,3}}{FIGURE}{END}",
    (
        rf"{START}(?:latitude|longitude|lat|lon|lng|gps\w*|широт\w+|довгот\w+|координат\w+)"
        r"\W{0,3}(?:є\s|is\s)?[+-]?\d{1,3}[.,°\s]\s?\d"
    ),
    r"geo:-?\d|geo\.position|gps(?:latitude|longitude)",
)
GRIDS = (
    rf"{START}geohash\W+\w*\d\w*|{START}mgrs\W+\w*\d",
    rf"easting\W+\d+|northing\W+\d+|{START}utm\W+(?:zone\W+)?\d",
    (
        r"(?:(?<!/)///|w3w|what\s?3\s?words|what\sthree\swords)\W{0,4}(?:[^\W\d_]+\.){2}[^\W\d_]+"
        r"|what3words\.com\S*|w3w\.co\S*"
    ),
)
WORDED = (
    rf"{START}квадрат\w*\s\d+\W\d+|{START}квадрат\w*\s\d[^.\n]{{0,12}}равлик|{START}равлик\w*\s\d",
    (
        rf"{START}{FIGURE}[\s-]+(?=[^.\n]*(?:degree|point|градус|кома|ціл))(?:{SPOKEN}){{1,12}}"
        r"(?:north|south|east|west|півн|півд|схід|захід)\w*"
    ),
    (
        rf"{START}{FIGURE}[\s-]+(?:{SPOKEN}){{0,6}}(?:north"
        rf"|south)\W+{FIGURE}[\s-]+(?:{SPOKEN}){{0,6}}(?:east|west){END}"
    ),
    (
        r"\d+\s?(?:degrees?|градус\w*)[\s,]+(?:and\s)?\d+\s?(?:minutes?|мінут\w*|хвилин\w*)"
        r"|\d+[.,]\d+\s?(?:degrees?|градус\w*)\s(?:north|south|east|west|півн|півд|схід|захід)\w*"
    ),
)
PLUS = rf"{START}(?=\S*\d)[023456789CFGHJMPQRVWX]{{4,8}}\+[23456789CFGHJMPQRVWX]{{2,3}}{END}"
MAPS = (
    (
        r"(?:goo\.gl/maps|maps\.app\.goo|maps\.google|google\.[\w.]+/maps|maps\.apple"
        r"|openstreetmap\."
        r"|osm\.org/|yandex\.\w+/maps|maps\.yandex|2gis\.|wikimapia|bing\.com/maps|here\.com"
        r"|waze\.com"
        r"|deepstatemap|mapy\.(?:cz|com)|plus\.codes|geohack|mapbox)\S*"
    ),
    (
        r"[?&#](?:ll|sll|map|mlat|mlon|lat|lon|lng|latlng|coords?|center|daddr|geo|loc"
        r"|pt)=[-+]?\d+[\d.,/;%-]+"
    ),
    r"/@-?\d{1,2}\.\d+,-?\d{1,3}\.\d+|#\d{1,2}/-?\d+\.\d+/-?\d+\.\d+",
    r"[?&]q=-?\d{1,2}\.\d+(?:,|%2c)-?\d",
)
PATTERNS = Patterns(
    pattern("coordinates", "", *PAIRS),
    pattern("coordinates", "lat|lon|lng|gps|широт|довгот|координат|geo", *NAMED),
    pattern(
        "a point on a map",
        "geohash|mgrs|easting|northing|utm|///|3word|3 word|three words|w3w",
        *GRIDS,
    ),
    pattern("a point on a map", "квадрат|равлик|degree|градус|point|north|south|кома|ціл", *WORDED),
    pattern("a point on a map", "+", PLUS, flags=0),
    pattern("a point on a map", "map|osm|2gis|here|waze|plus.codes|geohack|=|@|#", *MAPS),
    *PLACED,
    *BY_SYSTEMS,
    *BY_WAYS,
    *STREETS,
)
IN_ADDRESS = Patterns(PATTERNS.each[1], PATTERNS.each[5])
HINT = "leave it out; a town or a region is near enough"


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each point on a map, street and house in a text."""
    del allowed
    for each in matches(text, PATTERNS):
        if not (DEGREES.match(each[1]) and is_coarse(text)):
            yield each
    yield from (("a point on a map", found) for found in ways_to_captives(text))
    yield from (("a point on a map", found) for found in directions(text))


COORDINATES = Kind(find, in_address(IN_ADDRESS), HINT)
