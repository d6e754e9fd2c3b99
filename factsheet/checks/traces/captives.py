"""Words for captives, and for what is done with them: what tells that a town is where they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from factsheet.checks.traces.patterns import END, START


def words(*parts: str) -> re.Pattern[str]:
    """Return what finds any of some words."""
    return re.compile(rf"{START}(?:{'|'.join(parts)}){END}", re.IGNORECASE)


class Way(NamedTuple):
    """How a text says that people are in a place."""

    verb: re.Pattern[str]
    people: re.Pattern[str] | None
    """Of whom it is said; None if the verb says that itself."""
    is_freedom: bool
    """Whether it is said of people who are free too."""


CAPTIVES = (
    r"(?:prison|captiv|hostag|detain|defend|fight)(?:ers?|es?|ees?)|p\.?o\.?ws?|inmates?|medics?|marines?"
    r"|sailors?|(?:military\s|foreign\s)?volunteers|our\s(?:boys|men|girls|guys|people|lads|women)|cellmates?|comrades?"
    r"|(?:військово)?полонен\w+|бранц\w+|бранк\w+|заручни\w+|побратим\w*|посестр\w+|захисни[кц]\w*|оборонц\w+"
    r"|наш(?:их|і|ими|им)|хлопц\w+|дівчат\w*|медик\w*|морпіх\w*|в[’'ʼ]?язн\w+|ув[’'ʼ]?язнен\w*|моряк\w*|прикордонник\w*"
    r"|\w+еро|пленн\w+|jeńc\w+|gefangene\w*|prisonniers?|prisioneros?",
)
PERSONS = (
    *CAPTIVES,
    r"group|he|she|him|they|them|us|my\s\w+|(?:his|her)\s(?:brother|husband|son|sister|wife|father)|his\sunit",
    r"його|її|їх|їй|йому|він|вона|вони|нас|сина|брата|чоловіка|доньк\w+|чоловіка|батька|ним|нею|ними|нього|неї|них|мене|нами|мной|его|ее|её|их|колон[уи]|групу|\w+ьох",
)
IN = re.compile(
    rf"{START}(?:in|at|near|to|into|for|outside|towards?|through|via|(?:city|town|station|village|suburbs?|outskirts|north|south|east|west)\sof|somewhere\sin|у|в|до|на|під|біля|поблизу|через|між|кудись\sпід|десь\s(?:в|у|під)|between|among|across|в\sрайон"
    r"|à|a|dans|près\sde|bei|nach|en|w|do|pod|из|под|около)[\s«“\"(]+(?:(?i:the|місті?|города?|city\sof|town\sof|окупован\w+)\s|[^\W\d]+\s){0,2}$",
    re.IGNORECASE,
)
"""What stands before the place in which somebody is."""
WAYS = (
    Way(
        words(
            r"(?:are|is|was|were|be|been|being|still|also|currently|now|reportedly|,)\s(?:being\s)?(?:held|kept|locked)",
            r"held\s(?:since|captive|prisoner|in|at|near)|detained|imprisoned|jailed|incarcerated|interned|interrogated"
            r"|tortured|beaten|confined|languish\w*|rotting|serving\s(?:time|(?:a|his|her|their)\s(?:sentence|term))|sits?|sitting|locked\sup",
            r"трима(?:ють|ли|в|ла|ється|ються)|утриму\w+|сид(?:ить|ять|ів|іла|іли)|катую?(?:ть|вали)|допиту(?:ють|вали)"
            r"|зачинили|замкнули|ночують|мучать|мордують|гниє|кара(?:ється|ються)|держат|сидя?и?т|содерж\w+",
        ),
        words(*PERSONS, "who", "people", "those", "civilians", "women", "жінок", "цивільних"),
        False,
    ),
    Way(
        words(
            r"moved|transferred|taken(?!\s(?:prisoner|captive|hostage|part|place|over))|brought|driven|flown|shipped|convoyed"
            r"|transported|relocated|bussed|marched|put\son\sa|escorted|sent|seen|spotted|recogni[sz]ed|sighted|traced|arrived?",
            r"пере(?:вели|везли|водять|возять|правили|кинули)|(?:по|за|ви|при|від|до)везли|вивозять|везуть|возять|возили|етапу(?:вали|ють)"
            r"|доправ(?:или|ляють)|доставили|відправ(?:или|ляють)|конвоювали|бач(?:или|ив|ила)|впізнали|упізнали|помітили"
            r"|этапировали|увезли|видели|розподіл\w+|розкида\w+|split|spread|scattered|distributed|відвезли|visited",
        ),
        words(*PERSONS),
        True,
    ),
    Way(
        words(
            r"remain(?:s|ed)?|stay(?:s|ed)?|left|are(?=\s(?:now\s|still\s|also\s)?(?:in|at|near|somewhere)\s)|lie|перебува(?:є|ють|в|ла|ли)|знаход(?:иться|яться|ився|илася|илися)"
            r"|(?:за)?лиш(?:а(?:є|ю)ться|ил(?:и|а|о)?ся|ився)|досі|все\sще"
        ),
        words(*CAPTIVES, r"\d+\s(?:of\s(?:our|them)|наших|осіб)"),
        True,
    ),
    Way(
        words(r"accepted|received|прийня\w+|прийма\w+|взяли|stamped|stamp|postmark\w*|штамп\w*"),
        words(r"parcels?|letters?|передач\w*|посилк\w+|лист\w{0,3}|передачк\w+"),
        True,
    ),
    Way(
        words(
            r"détenue?s?|emprisonn\w+|transférée?s?|retenus|inhaftiert\w*|festgehalten|verlegt|detenid[oa]s?|encarcelad[oa]s?"
            r"|trasladad[oa]s?|detenut[ioa]|trasferit[ioa]|przetrzymywan\w+|przewiezion\w+|tutuluyor\w*|deținu[tț]\w*|laikom\w+"
        ),
        None,
        False,
    ),
)
OPENING = words(
    r"тримають|утримують|сидить|сидять|перевели|етапували|повезли|перевезли|бачили|держат"
    r"|held|kept|detained|imprisoned|jailed|transferred|moved|last\sseen|seen"
)
"""Verbs that open a sentence of which everybody knows who is meant."""
CAPTIVE = words(*CAPTIVES)
ELSE = re.compile(
    rf"{START}(?:talks?|meeting|rall(?:y|ies)|conference|summit|protest|ceremony|negotiat\w+|vote|election|referendum|forum"
    r"|round|consultations?|sessions?|hearings?|concert|games?|match|swap|exchanges?|delegations?|office|bodies|defen[cs]e"
    r"|famil(?:y|ies)|relatives|embass\w+|said|says|told|meets?|met|переговор\w*|перемов\w+|зустріч\w*|мітинг\w*|акці\w+"
    r"|церемоні\w+|обмін\w{0,3}|саміт\w*|форум\w*|сесі\w+|виставк\w+|конференці\w+|делегаці\w+|тіла|тіл|родин\w*|сім.ї"
    r"|позиці\w+|оборон[уаи]|рубеж\w*|плацдарм\w*|контрол\w+|лінію|заяви\w+|сказа\w+|повідоми\w+|реабілітац\w+|rehabilitat\w+)"
    rf"{END}",
    re.IGNORECASE,
)
"""What else is held or kept somewhere, and who else is."""
FREE = words(
    r"freed|released|returned|returnees?|exchanged|liberated|home|back",
    r"(?:звільнен|повернен|визволен|обмінян)\w+|повернул\w+|додому|вдома|з\sполону",
)
SOURCE = re.compile(
    r"(?:according\sto|as\stold\sby|from|say|за\sсловами|зі\sслів|кажуть|розпов\w+)\s(?:\w+\s){0,2}?\w+|[,–—]\s\w+\s\w+\s(?:says?|said)$",
    re.IGNORECASE,
)
"""Who tells it, which is not of whom it is told."""
HURT = words(r"wounded|injured|survivors?|поранен\w+|тяжкопоранен\w+|уцілілих|ранен\w+")
THERE = re.compile(
    r"(?:occupied|окупован\w+|оккупир\w+)\s|(?:hospital|лікарн\w+|больниц\w+)\s(?:no\.?|№|number|ім\.|имени)\s?\d?",
    re.IGNORECASE,
)
"""What says of the wounded that they are in captivity."""
ROUTE = re.compile(r"(?:[-=–]+>|[→➔➜➡⇒]|[Ее]тап\w*[:\s]|[–—-]\s[^\W\d]+\s[–—-])\s*$")
FLOOR = re.compile(
    rf"{START}(?:поверх\w*|floor|wing|крил[оі]|блок|корпус\w*|block|ward|палат[аиі]|нар[аи]х?|bunk|концтаб\w+){END}",
    re.IGNORECASE,
)
"""What is told of a house without its name, and of the way there."""
OURS = re.compile(
    rf"{START}(?:наш(?:і|их|ими)(?=\s(?:у|в|на|під|біля|до)\s|\s?[—–:,.!)]|\s*$)"
    r"|our\s(?:boys|men|girls|guys|lads)|cellmates?|співкамерни\w+)"
    rf"|^\W*(?:somewhere|десь|кудись)(?=\s)",
    re.IGNORECASE,
)
"""People of whom nobody needs to say that they are held."""
COURT = words(r"courts?|trials?|tribunal|hearing|суд\w{0,3}|трибунал\w*|засідання")
OPENS = re.compile(
    r"(?:^|[,;:–—]\s)\W*(?:in|at|near|у|в|під|біля)\s(?:[^\W\d]+\s)?$", re.IGNORECASE
)
"""What stands before a place that opens a clause."""
