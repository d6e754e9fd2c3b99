"""Streets and houses: addresses, and houses by how they look and what they stand beside."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, pattern

YEAR = r"(?:1[89]|20)\d\d(?!\d)"
MUCH = (
    r"(?![.,]?\d|\s?(?:тис|млн|км|га\b|м²|кв\.?\s?[км]|%|ро[цк]|р\.|людей|осіб|будин\w+в|авто"
    r"|метр|год))"
)
"""What says that a number is no house's."""
STREET = (
    (
        rf"{START}(?:вул\.|вулиц\w+|вул\b|просп\.|проспект\w*|бульв\.|бульвар\w*|б-р|пров\."
        rf"|провул\w+"
        r"|бул\.|мікрорайон\w*|м-н|ж/м|набережн\w+|шосе|ул\.|улиц\w+"
        r"|пер\.)\s?[^\n;!?]{2,40}?[,\s]\s?(?:буд\w*\.?\s?|д\.\s?)?"
        rf"(?:№\s?)?(?:(?!{YEAR})\d{{1,4}}{MUCH}|будинок\s\w+)"
    ),
    rf"{START}площ[аі]\s(?-i:[А-ЯІЇЄҐ«“])[^\n;!?–—.]{{1,30}}?[,\s]\s?(?!{YEAR})\d{{1,4}}{MUCH}",
    rf"{START}(?:буд|кв|під.їзд|корп|домофон)\.?\s?№?\s?(?!{YEAR})\d{{1,4}}[\w-]{{0,2}}{END}",
    (
        rf"{START}будин\w+\s(?:№\s?|номер\s)?(?:\d{{1,4}}{END}|перш|друг|трет|четверт|п.ят|шост"
        rf"|сьом|сім{END}|вісім)"
    ),
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
        rf"|{START}(?:his|her|their|my|family)\s(?:\w+\s)?(?:house|home|flat|yard)\s(?:behind"
        rf"|opposite"
        rf"|next\sto|near"
        r"|beside|across)\s"
        rf"|{START}(?:first|second|third|fourth|last|next)\s(?:house|door|yard)\s(?:from|after"
        rf"|past|behind|on)\s"
        rf"|{START}(?:blue|green|red|white|yellow|brown|brick|wooden)\s(?:house|gates?|fence"
        rf"|door)\s(?:next\sto|behind|opposite|near|by|beside)\s"
        rf"|{START}(?:син|зелен|червон|біл|жовт|корич)\w+\s(?:ворота|паркан|двері|хвіртка|хвіртки)"
        rf"|{START}(?:перша|друга|третя|четверта|остання|крайня)\s(?:хата|оселя)"
    ),
    (
        rf"{START}(?-i:[А-ЯІЇЄҐ][\w’-]+),?\s\d{{1,3}}\w?,\s(?:\w+\s)?(?:кв\b|квартир|під.їзд"
        rf"|поверх|корп|хата)"
        rf"|{START}адрес\w+\W+[^\n.;\d]{{2,30}}?{START}(?!{YEAR})\d{{1,4}}{MUCH}"
    ),
    rf"{START}p\.?\s?o\.?\sbox\s\d+|{START}а/с\s?\d+",
)
STREETS = (
    pattern("a street address", "", *STREET[:9], *STREET[10:]),
    pattern(
        "a street address",
        "хат|дім|двір|двор|будин|house|home|yard|дач|gate|fence|door|хвіртк|ворот|паркан|двер",
        STREET[3],
        STREET[9],
    ),
)
