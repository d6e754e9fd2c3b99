"""Ways to a spot: how far and on which side of a landmark, where on a road, what crosses there."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, pattern
from factsheet.checks.traces.spoken import FIGURE

UNIT = (
    r"(?:m|km|metres?|meters?|kilomet\w+|miles?|yards?|paces|steps|м|км|метр\w*"
    r"|кілометр\w*|верст\w*|крок\w*)"
)
NUMBER = (
    rf"(?:\d+(?:[.,]\d+)?|{FIGURE}(?:[\s-]{FIGURE}){{0,3}}|half|quarter|an?|кілька|пів"
    rf"|півтора|півтори)"
)
FAR = (
    rf"(?:{NUMBER}[\s-]?(?:(?:of\s)?an?\s|з\sполовиною\s)?{UNIT}(?:\sand\sa\s(?:half|quarter))?"
    rf"|{UNIT},?\s(?:з[оіа]?\s|із\s)?{NUMBER}|пів(?:кілометра|верстви|версти))"
)
"""A distance, in digits or words."""
SIDE = (
    r"(?:(?:due|straight|just|прямо|точно)\s)?(?:to\sthe\s)?(?:(?:north|south|east|west)[\w-]*"
    r"|(?:на\s)?(?:північ|південь|захід|схід|північн\w+|південн\w+)(?:[\s-]?(?:захід|схід))?|up\s?stream|down\s?stream"
    r"|(?:вниз|униз|вгору|угору|проти|нижче|вище)(?:\s(?:за\s)?течі\w+)?)"
)
MARK = (
    r"(?:silo|tower|bridge|crossing|mill|farm|station|cemetery|church|dome|school|quarry|boiler|chimney|depot|garage"
    r"|elevator|plant|mine|pumps?|pond|junction|substation|dam|weir|lock|ferry|buoy|monument|mosque|orchard|slag\sheap"
    r"|елеватор|зернос|веж|мост|міст(?![^\W_])|переїзд|млин|ферм|станці|цвинтар|кладовищ|церкв|бан[іь]|школ|кар.єр|котельн|труб|склад|гараж"
    r"|підстанці|заправк|ставк|шахт|перехрест|зупинк|лісосмуг|посадк|водокачк|водонап|терикон|гребл|пором|бакен|пам.ятник|цегельн|роз.їзд)"
)
"""What is known to who stands near it."""
TURN = (
    r"(?:turn|take\sthe|left|right|count|follow|dirt|gate|barn|hangars?|sheds?|roofs?|fence|зверн\w+|з.їдьте|заїдьте|поверн\w+|рахуйте"
    r"|ліворуч|праворуч|ґрунтівк\w*|ставк\w*|ворі?т\w*|ангар\w*|дах\w*|паркан\w*|споруд\w+|крок\w*)"
)
"""What is told to somebody who goes there."""
HOUSE = (
    r"(?:building|house|roof|fence|shed|barn|hangar|structure|block|yard|будівл|будин|дах"
    r"|паркан|споруд|барак|ангар|сара|двір|корпус)"
)
DISTANCES = (
    rf"{START}{FAR}\s{SIDE}{END},?\s(?:of|from|від|од|коли|як)\s[^.!?\n]{{0,40}}?{START}{MARK}",
    rf"{START}(?:від|од|from)\s(?:the\s)?(?:\w+\s)?{MARK}\w*\s[^.!?\n]{{0,30}}?{FAR}[^.!?\n]{{0,20}}?{START}(?:{SIDE}|left\sbank|right\sbank|лівий|правий|прямо){END}",
    rf"{START}(?:від|од|from)\s(?:the\s)?(?:\w+\s)?{MARK}\w*\s(?:\w+\s)?{SIDE}\s{FAR}",
    rf"{START}(?:за\s|за\sякихось\s)?{FAR}\s(?:прямо\s)?(?:на\s)?{SIDE}[^.!?\n]{{0,30}}?(?:буде|стоїть|побач\w+|is\sthe|stands|you\swill\ssee)\s",
    rf"{START}{MARK}\w*\s[^.!?\n]{{0,50}}?,\s{FAR}\s(?:від|from)\s(?:the\s)?{MARK}",
)
BEARINGS = (
    (
        rf"{START}(?:азимут\w*|azimuth|bearing|пеленг\w*|heading)\W{{1,3}}(?:of\s)?(?:\d{{1,3}}(?!\d)|{FIGURE}{END})"
        rf"(?=[^.\n]*(?:{FAR}{END}|{MARK}|range|distance|відстан)|\s?°?\.?\s*$)"
    ),
    rf"{START}(?:по|за|on|at)\s(?:азимут\w*|пеленг\w*|azimuth|bearing)\s(?:\d{{1,3}}|{FIGURE}){END}",
)
CROSSINGS = (
    (
        rf"{START}(?:meridian|parallel|меридіан\w*|паралел\w*){END}[^.!?\n]{{0,30}}?"
        rf"{START}(?:cuts?|cross\w*|meets?|intersect\w*|перетина\w+|перетин\w*|road|railway|river|дорог\w+|залізниц\w+|трас\w+)"
    ),
    rf"{START}(?:перетин\w*|intersection|crossing)\s[^.!?\n]{{0,30}}?{START}(?:meridian|parallel|меридіан\w*|паралел\w*)",
    (
        rf"{START}(?:(?:km|kilomet\w+|км)\s\d{{1,4}}|\d{{1,4}}(?:-\w{{1,3}})?\s(?:кілометрі|км)"
        rf"|{FIGURE}(?:\s\w+)?\sкілометрі|\w+(?:ому|ім)\sкілометрі){END}[^.!?\n]{{0,60}}?{START}{TURN}{END}(?!\sвідкри)"
    ),
    rf"{START}(?:пікет\w*|picket|mile\s?post|(?:km|kilometre)\s(?:post|marker)|кілометров\w+\sстовп\w*)\W{{1,3}}\d",
    rf"{START}(?:stand|stood|стань\w*|станьте|стати|ставши|стоячи)\s(?:\w+\s){{0,3}}(?:back|face|facing|спиною|обличчям|лицем)\s(?:to|до)\s",
    rf"{START}(?:between|triangle|між|трикутник\w*)\s[^.!?\n]{{0,20}}?{MARK}[^.!?\n]{{0,60}}?{START}(?:closest|nearest|найближч\w+|{HOUSE}\w*){END}",
    rf"{START}(?:count|рахуйте|відрахуйте|порахуйте)\s(?:the\s|off\s)?(?:{FIGURE}|\d+)\s[\w-]*{HOUSE}",
    (
        rf"{START}(?:first|second|third|fourth|fifth|last|перш|друг|трет|четверт|п.ят|остан)\w*\s(?:\w+\s)?{HOUSE}\w*"
        rf"\s(?:from|after|past|від|за|після)\s(?:the\s)?(?:\w+\s)?{MARK}"
    ),
)
BY_WAYS = (
    pattern(
        "a point on a map",
        "north|south|east|west|stream|північ|південь|захід|схід|течі|bank|прям|берег|вниз|униз"
        "| від | from ",
        *DISTANCES,
    ),
    pattern("a point on a map", "азимут|azimuth|bearing|пеленг|heading", *BEARINGS),
    pattern("a point on a map", "meridian|parallel|меридіан|паралел", *CROSSINGS[:2]),
    pattern("a point on a map", "km|kilomet|км|кілометр|пікет|picket|post", *CROSSINGS[2:4]),
    pattern(
        "a point on a map",
        "back|fac|спин|облич|лиц|between|triangle|між|трикутн|count|рахуй"
        "| від | from | after | past | за ",
        *CROSSINGS[4:],
    ),
)
