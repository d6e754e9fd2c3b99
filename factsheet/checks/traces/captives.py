"""Words for captives, and for what is done with them: what tells that a town is where they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START


def words(*parts: str) -> Expression:
    """Return what finds any of some words."""
    return Expression(rf"{START}(?:{'|'.join(parts)}){END}", re.IGNORECASE)


class Way(NamedTuple):
    """How a text says that people are in a place."""

    verb: Expression
    people: Expression | None
    """Of whom it is said; None if the verb says that itself."""
    is_freedom: bool
    """Whether it is said of people who are free too."""


CAPTIVES = (
    (
        r"(?:prison|captiv|hostag|detain|defend|fight)(?:ers?|es?|ees?)|p\.?o\.?ws?|inmates?|medics?"
        r"|marines?"
        r"|sailors?|(?:military|foreign)\svolunteers|our\s(?:boys|men|girls|guys|people|lads"
        r"|women)|cellmates?|comrades?"
        r"|(?:військово)?полонен\w+|бранц\w+|бранк\w+|заручни\w+|побратим\w*|посестр\w+"
        r"|захисни[кц]\w*|оборонц\w+"
        r"|наш(?:их|і|ими|им)|хлопц\w+|дівчат\w*|медик\w*|морпіх\w*|в[’'ʼ]?язн\w+|ув[’'ʼ]?язнен\w*"
        r"|моряк\w*|прикордонник\w*"
        r"|\w+еро|пленн\w+|jeńc\w+|gefangene\w*|prisonniers?|prisioneros?"
    ),
)
PERSONS = (
    *CAPTIVES,
    (
        r"group|he|she|him|they|them|us|my\s\w+|(?:his|her)\s(?:brother|husband|son|sister|wife"
        r"|father)|his\sunit"
    ),
    (
        r"його|її|їх|їй|йому|він|вона|вони|нас|сина|брата|чоловіка|доньк\w+|чоловіка|батька|ним"
        r"|нею|ними|нього|неї|них|мене|нами|мной|его|ее|её|их|колон[уи]|групу|\w+ьох"
    ),
)
IN = Expression(
    rf"{START}(?:in|at|near|to|into|for|outside|towards?|through|via|(?:city|town|station|village"
    rf"|suburbs?|outskirts|north|south|east|west)\sof|somewhere\sin|у|в|до|на|під|біля|поблизу"
    rf"|через|між|кудись\sпід|десь\s(?:в|у|під)|between|among|across|в\sрайон"
    r"|à|a|dans|près\sde|bei|nach|en|w|do|pod|из|под|около)[\s«“\"(]+(?:(?i:the|місті?|города?"
    r"|city\sof|town\sof|окупован\w+)\s|[^\W\d]+\s){0,2}$",
    re.IGNORECASE,
)
"""What stands before the place in which somebody is."""
WAYS = (
    Way(
        words(
            (
                r"(?:are|is|was|were|be|been|being|still|also|currently|now|reportedly"
                r"|,)\s(?:being\s)?(?:held|kept|locked)"
            ),
            r"held\s(?:since|captive|prisoner|in|at|near)|detained|imprisoned|jailed|incarcerated"
            r"|interned|interrogated"
            r"|tortured|beaten|confined|languish\w*|rotting|serving\s(?:time|(?:a|his|her"
            r"|their)\s(?:sentence|term))|sits?|sitting|locked\sup",
            r"трима(?:ють|ли|в|ла|ється|ються)|утриму\w+|сид(?:ить|ять|ів|іла|іли)|катую?(?:ть"
            r"|вали)|допиту(?:ють|вали)"
            r"|зачинили|замкнули|ночують|мучать|мордують|гниє|кара(?:ється|ються)|держат|сидя?и?т"
            r"|содерж\w+",
        ),
        words(*PERSONS, "who", "people", "those", "civilians", "women", "жінок", "цивільних"),
        False,
    ),
    Way(
        words(
            r"moved|transferred|taken(?!\s(?:prisoner|captive|hostage|part|place|over))|brought"
            r"|driven|flown|shipped|convoyed"
            r"|transported|relocated|bussed|marched|put\son\sa|escorted|sent|seen|spotted"
            r"|recogni[sz]ed|sighted|traced|arrived?",
            r"пере(?:вели|везли|водять|возять|правили|кинули)|(?:по|за|ви|при|від|до)везли"
            r"|вивозять|везуть|возять|возили|етапу(?:вали|ють)"
            r"|доправ(?:или|ляють)|доставили|відправ(?:или|ляють)|конвоювали|бач(?:или|ив|ила)"
            r"|впізнали|упізнали|помітили"
            r"|этапировали|увезли|видели|розподіл\w+|розкида\w+|split|spread|scattered"
            r"|distributed|відвезли|visited",
        ),
        words(*PERSONS),
        True,
    ),
    Way(
        words(
            r"remain(?:s|ed)?|stay(?:s|ed)?|left|are(?=\s(?:now\s|still\s|also\s)?(?:in|at|near"
            r"|somewhere)\s)|lie|перебува(?:є|ють|в|ла|ли)|знаход(?:иться|яться|ився|илася|илися)"
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
            r"détenue?s?|emprisonn\w+|transférée?s?|retenus|inhaftiert\w*|festgehalten|verlegt"
            r"|detenid[oa]s?|encarcelad[oa]s?"
            r"|trasladad[oa]s?|detenut[ioa]|trasferit[ioa]|przetrzymywan\w+|przewiezion\w+"
            r"|tutuluyor\w*|deținu[tț]\w*|laikom\w+"
        ),
        None,
        False,
    ),
)
CAPTIVE = words(*CAPTIVES)
