"""Points on a map: coordinates in any notation, links to maps, streets and houses."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, Kind, by, in_address, pattern

DEGREE = r"(?:°|º|˚|\bdeg(?:rees?)?\b|\bградус\w*)"
SIDE = r"(?:[NSEWПС]|north|south|east|west|півн\w*|півд\w*|сх\w*|зах\w*|пн\.?|пд\.?)"
PAIRS = (
    r"(?<![\w.,])[+-]?\d{1,2}[.,]\d{4,}\s?[°º]?\s?[NSПС]?\s?[,;/|\s]\s?[+-]?\d{1,3}[.,]\d{3,}",
    (
        r"(?<![\w.,])[+-]?\d{1,2}[.,]\d{3}\s?[;/|]\s?[+-]?\d{1,3}[.,]\d{3,}"
        r"|^\d{1,2}\.\d{3},?\s\d{1,3}\.\d{3}$"
    ),
    (
        rf"(?<![\w.])\d{{1,2}}[.,]\d+\s?{DEGREE}?\s?[NS]{END}[\s,;/_]+\d{{1,3}}[.,]\d+\s?{DEGREE}?"
        rf"\s?[EW]{END}"
    ),
    r"(?<![^\W_])[NS]\s?\d{1,2}[.°\s]\s?\d[\d.′'\s]*[\s,;/_]+[EW]\s?\d{1,3}",
    r"[+-]\d{2,6}(?:\.\d+)?[+-]\d{3,7}(?:\.\d+)?/",
    rf"\d{{1,3}}\s?{DEGREE}\s?\d{{1,2}}(?:[.,]\d+)?\s?['′’]",
    rf"\d{{1,3}}[.,]\d+\s?(?:°|º)(?!\s?[CFС]{END})|\d{{1,3}}\s?(?:°|º)\s?[NSEW]{END}",
    rf"{START}\d{{2}}[C-X]\s?[A-Z]{{2}}\s?\d{{2,5}}\s?\d{{2,5}}{END}",
    r"\d{6}\s?[NS]\W+\d{6,7}\s?[EW]|\bX\s?=\s?\d{5,}\W+Y\s?=\s?\d{5,}",
    rf"\d[NS][_\s,]+0?\d{{1,3}}\.\d+[EW]{END}",
)
NAMED = (
    (
        rf"{START}(?:latitude|longitude|lat|lon|lng|gps\w*|широт\w+|довгот\w+|координат\w+)"
        r"\W{0,3}(?:є\s|is\s)?[+-]?\d{1,3}[.,°\s]\s?\d"
    ),
    r"geo:-?\d|geo\.position|gps(?:latitude|longitude)",
    rf"{START}geohash\W+\w*\d\w*|{START}mgrs\W+\w*\d",
    rf"easting\W+\d+|northing\W+\d+|{START}utm\W+(?:zone\W+)?\d",
    r"(?<!/)///[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+|what3words\.com\S*|w3w\.co\S*",
    rf"{START}квадрат\w*\s\d+\W\d+",
    r"[\w-]+\sdegrees\s(?:north|south)|[\w-]+\sградус\w*\s(?:півн|півд|північ)\w*",
)
PLUS = rf"{START}(?=\S*\d)[23456789CFGHJMPQRVWX]{{4,8}}\+[23456789CFGHJMPQRVWX]{{2,3}}{END}"
MAPS = (
    (
        r"(?:goo\.gl/maps|maps\.app\.goo|maps\.google|google\.[\w.]+/maps|maps\.apple|openstreetmap\."
        r"|osm\.org/|yandex\.\w+/maps|maps\.yandex|2gis\.|wikimapia|bing\.com/maps|here\.com|waze\.com"
        r"|deepstatemap|mapy\.(?:cz|com)|plus\.codes|geohack|mapbox)\S*"
    ),
    (
        r"[?&#](?:ll|sll|map|mlat|mlon|lat|lon|lng|latlng|coords?|center|daddr|geo|loc"
        r"|pt)=[-+]?\d+[\d.,/;%-]+"
    ),
    r"/@-?\d{1,2}\.\d+,-?\d{1,3}\.\d+|#\d{1,2}/-?\d+\.\d+/-?\d+\.\d+",
    r"[?&]q=-?\d{1,2}\.\d+(?:,|%2c)-?\d",
)
STREET = (
    (
        rf"{START}(?:вул\.|вулиц\w+|вул\b|просп\.|проспект\w*|бульв\.|бульвар\w*|б-р|пров\.|провул\w+"
        r"|бул\.|площ[аі]|набережн\w+|шосе|ул\.|улиц\w+"
        r"|пер\.)\s?[^\n;!?]{2,40}?[,\s]\s?(?:буд\w*\.?\s?|д\.\s?)?"
        rf"(?:№\s?)?(?:\d{{1,4}}|будинок\s\w+)"
    ),
    rf"{START}(?:буд|кв|під.їзд|корп|домофон)\.?\s?№?\s?\d{{1,4}}[\w-]{{0,2}}{END}",
    rf"{START}будин\w+\s(?:№\s?)?(?:\d{{1,4}}{END}|перш|друг|трет|четверт|п.ят|шост|сьом)",
    rf"{START}(?:apt|apartment|flat|suite)\.?\s?#?\d{{1,4}}\w?{END}",
    (
        rf"{START}\d{{1,4}}\w?,?\s(?-i:[A-Z][\w-]+\s){{1,3}}(?:st|street|ave|avenue|road|rd|lane|ln"
        rf"|blvd"
        rf"|boulevard|drive|dr|square|sq)\b(?-i:\.?(?=\s*[,\n]|\s*$|\s[A-Z]))"
    ),
    rf"{START}(?:ul|al|g|gatvė|str|rue|calle|cad|sok)\.\s?\w+\s\d{{1,4}}[\w/-]*",
    rf"{START}(?:[\w]+\s)?(?:g|gatvė|sok|cad|str)\.\s\d{{1,4}}[\w/-]*",
    rf"{START}(?:поштов\w+\s)?(?:індекс|zip(?:\scode)?|post(?:al\s)?code)\W{{1,3}}\d{{4,6}}",
    (
        rf"{START}(?:хат[аиуі]|подвір\w+|дім|дач[аиуі])\s(?:за|біля|навпроти|поруч|перед)\s"
        rf"|{START}(?:his|her|their|my|family)\s(?:\w+\s)?(?:house|home|flat|yard)\s(?:behind|opposite"
        rf"|next\sto|near"
        r"|beside|across)\s"
    ),
    rf"{START}p\.?\s?o\.?\sbox\s\d+|{START}а/с\s?\d+",
)
PATTERNS = (
    pattern("coordinates", "", *PAIRS),
    pattern("coordinates", "lat|lon|lng|gps|широт|довгот|координат|geo", *NAMED[:2]),
    pattern("a point on a map", "geohash|mgrs|easting|northing|utm|///|3word|w3w", *NAMED[2:5]),
    pattern("a point on a map", "квадрат|degrees|градус", *NAMED[5:]),
    pattern("a point on a map", "+", PLUS, flags=0),
    pattern("a point on a map", "map|osm|2gis|here|waze|plus.codes|geohack|=|@|#", *MAPS),
    pattern("a street address", "", *STREET[:8], STREET[9]),
    pattern(
        "a street address", "хат|дім|двір|двор|будин|house|home|yard|дач", STREET[2], STREET[8]
    ),
)
IN_ADDRESS = (PATTERNS[1], PATTERNS[5])
HINT = "leave it out; a town or a region is near enough"
COORDINATES = Kind(by(PATTERNS), in_address(IN_ADDRESS), HINT)
