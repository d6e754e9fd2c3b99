"""How one gets to a spot, told in words: three kinds of cues, of which each alone is harmless."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.general import is_of_nobody
from factsheet.checks.traces.houses import HOUSE
from factsheet.checks.traces.patterns import END, START, shown
from factsheet.checks.traces.spoken import FIGURE


def cue(*parts: str) -> Expression:
    """Return what finds any of some words."""
    return Expression(rf"{START}(?:{'|'.join(parts)}){END}", re.IGNORECASE)


GO = cue(
    r"go|walk|drive|turn|head|follow|keep|cross|continue|take\sthe|get\soff|start\sat|from\sthere|on\sfoot|you(?:’ll|'ll|\swill)?\s(?:see|come|pass)",
    r"ід[иі](?:ть|ти|еш)?|йд[иі](?:ть|ти|еш)?|їдь(?:те)?|їхати|пройти|пройдіть|звер[нт]\w+|поверн(?:и|іть|ути|еш)|пішки|мина[єйю]\w*|трима(?:й|йте)ся|пряму(?:й|йте)|з.їдь(?:те)?|перейд\w+|доїхати|дійти|виходь(?:те)?|піднім\w+",
)
FAR = cue(
    rf"(?:{FIGURE}|\d+(?:[.,]\d+)?|half\sa|a\s(?:few|couple\sof)|пів|кілька|з\spів)[\s-](?:\w+\s)?"
    r"(?:m|km|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|yards?|steps|paces|blocks?|minutes?|м|км|метр\w*|кілометр\w*|верст\w*|крок\w*|хвилин\w*|поворот\w*)",
    r"(?:до|на)\s\d+-?(?:го|му|ий|ому)?\sкілометр\w*|(?:to|at)\s(?:the\s)?(?:km|kilomet\w+)\s(?:post\s)?\d+",
    r"(?:хвилин|метрів|кроків|кілометрів)\s(?:за\s)?(?:\w+надцять|десять|двадцять|тридцять|сто|двісті|триста|п.ять|сім|вісім)",
)
SIDE = cue(
    r"(?:then|and|turn|go|on\sthe|to\sthe)\s(?:left|right)|left\sat|right\sat|(?:north|south|east|west)\s(?:of|from)|straight\s(?:on|ahead)",
    r"ліворуч|праворуч|наліво|направо|зліва|справа|прямо|на\s(?:північ|південь|схід|захід)|у\s(?:глиб|бік)",
)
PASSING = cue(
    r"past|beyond|behind|opposite|between|next\sto|across\sfrom|after\sthe|before\sthe|beside|along\sthe",
    r"повз|між|навпроти|позаду|поруч\sіз?|одразу\sза|за|перед|після|від|уздовж|вздовж|біля",
)
MARK = cue(
    r"(?:\w+\s)?(?:tower|bridge|crossing|mill|cemetery|church|quarry|boiler|depot|garages?|elevator|silo|pumps?|pond|junction|substation|kiosk"
    r"|dam|lock|ferry|monument|orchard|slag\sheap|petrol\sstation|railway|tracks|level\scrossing|chimney|greenhouses?|pylons?|well|shop|bus\sstop|roundabout|fork|culvert|bakery|fire\sstation|highway|dirt\sroad|farm\strack)",
    r"(?:водо)?веж\w+|водокач\w+|водонап\w+|мост\w*|міст|переїзд\w*|млин\w*|цвинтар\w*|кладовищ\w+|церкв\w+|кар.єр\w*|котельн\w+|склад\w*|гараж\w*|підстанці\w+|заправк\w+"
    r"|став(?:ок|ком|к\w*)|шахт\w+|терик\w+|завод\w*|хлібозавод\w*|пожежн\w+|трас\w+|ґрунтівк\w+|перехрест\w+|зупинк\w+|лісосмуг\w+|терикон\w*|гребл\w+|колі\w*|рейк\w+|вокзал\w*|елеватор\w*|криниц\w+|крамниц\w+|магазин\w*|труб[аи]|теплиц\w+|розвилк\w+|стовп\w*|опор\w+",
)
SIGHT = cue(
    r"(?:green|blue|red|grey|gray|white|yellow|black|brown|rusty|iron|metal|wooden|long|low|brick|broken)\s(?:\w+\s)?(?:gates?|roofs?|fence|doors?|barn|shed|hangar|building|house|chimney)",
    r"(?:зелен|син|червон|сір|біл|жовт|чорн|коричнев|іржав|залізн|металев|дерев.ян|довг|низьк|цеглян)\w+\s(?:\w+\s)?(?:ворота|воріт|дах\w*|паркан\w*|двер\w+|хвіртк\w+|ангар\w*|сара\w+|будин\w+|хат\w+)",
)
CUES = (FAR, SIDE, PASSING, MARK, SIGHT)
HOUSED = cue(HOUSE)
OVERLOOKS = cue(
    r"see|seen|hear|heard|overlooks?|visible|view", r"видно|чути|чутно|видніє\w+|проглядає\w+"
)
LEAST = 3
"""How many kinds of cues stand beside what one has to do, so that it is a way."""
BESIDE = 25
"""How many letters may stand between a word for a place and the landmark."""


def directions(text: str) -> Iterator[str]:
    """Yield what a text tells somebody to do who wants to get to a spot."""
    house = HOUSED.search(text)
    if house and not GO.search(text):
        yield from _beside_marks(text, house)
    go = GO.search(text)
    if go is None or not (MARK.search(text) or SIGHT.search(text)):
        return
    found = [match for match in (each.search(text) for each in CUES) if match]
    if len(found) >= LEAST and not is_of_nobody(text):
        first = min(match.start() for match in (go, *found))
        yield shown(text[first : max(match.end() for match in (go, *found))])


def _beside_marks(text: str, house: re.Match[str]) -> Iterator[str]:
    """Yield where a prison stands, told by what is beside it."""
    before = PASSING.search(text[: house.start()])
    if before and house.start() - before.end() < BESIDE // 2 and OVERLOOKS.search(text):
        yield shown(text[before.start() : house.end()])
    passing = PASSING.search(text, house.end())
    mark = MARK.search(text, passing.end()) if passing else None
    if passing and mark and mark.start() - passing.end() < BESIDE and not is_of_nobody(text):
        yield shown(text[house.start() : mark.end()])
