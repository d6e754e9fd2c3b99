"""The first of three conditions: somebody is held, by a word for captives, a verb or a person."""

from __future__ import annotations

import re

from factsheet.checks.traces.expressions import AnyOf, Expression
from factsheet.checks.traces.patterns import END, START
from factsheet.checks.traces.vocabulary import has


def words(*parts: str) -> Expression:
    """Return what finds any of some words."""
    return Expression(rf"{START}(?:{'|'.join(parts)}){END}", re.IGNORECASE)


CAPTIVE = words(
    r"(?:prison|captiv|hostag|detain|defend|fight)(?:ers?|es?|ees?)|p\.?o\.?ws?|inmates?|medics?"
    r"|(?:the|our)\s(?:boys|girls|guys|lads)|marines?|sailors?|(?:military|foreign)\svolunteers|our\s(?:boys|men|girls|guys|people|lads"
    r"|women)|cellmates?|comrades?|border\sguards|defendants",
    r"(?:військово)?полонен\w+|бранц\w+|бранк\w+|заручни\w+|побратим\w*|посестр\w+"
    r"|захисни[кц]\w*|оборонц\w+|наш(?:их|і|ими|им)|хлопц\w+|дівчат\w*|медик\w*|морпіх\w*"
    r"|в[’'ʼ]?язн(?:і|ів|ям|ями|ях|я|ю)|ув[’'ʼ]?язнен\w*|моряк\w*|прикордонник\w*|\w+еро|пленн\w+",
    r"jeńc\w+|gefangene\w*|prisonniers?|prisioneros?",
)
"""Those who are captives, or were taken with others."""
HOLDS = words(
    r"kept|detained|imprisoned|jailed|incarcerated|interned|interrogated|tortured|beaten|confined"
    r"|held\s(?:since|captive|prisoner|in|at|near|by)|locked(?:\sup)?|languish\w*|rotting"
    r"|(?:are|is|was|were|be|been|being|still|also|currently|now|reportedly)\s(?:being\s)?held"
    r"|serv(?:es|ing)\s(?:time|(?:a|his|her|the|their)\s(?:sentence|term|time))|sits?|sitting"
    r"|(?:holds|houses)\s(?:[\w-]+\s){0,4}?(?:captives|prisoners|pows|candidates|soldiers|marines|guards|of\sours|of\sthe)",
    r"трима(?:ють|ли|в|ла|ється|ються)|утриму(?!ю?вач)\w+|сид(?:ить|ять|ів|іла|іли)|кату(?:ють|є|вали)"
    r"|допиту(?:ють|вали)|зачинили|замкнули|ночу(?:ють|вали)|мучать|мордують|гниє|кара(?:ється|ються)",
    r"держат|сидя?и?т|содерж\w+",
    r"détenue?s?|emprisonn\w+|transférée?s?|retenus|inhaftiert\w*|festgehalten|verlegt|detenid[oa]s?"
    r"|encarcelad[oa]s?|trasladad[oa]s?|detenut[ioa]|trasferit[ioa]|przetrzymywan\w+|przewiezion\w+"
    r"|tutuluyor\w*|deținu[tț]\w*|laikom\w+",
)
"""What is done with those who are held, and with nobody else."""
WITHIN = words(
    r"floor|wing|block|bunks?|cells?|brig",
    r"поверх\w*|крил[оі]|блок|корпус\w*|нар[аи]х?|палат[аиі]|концтаб\w+|камер[аиі]",
)
"""A part of a house of which captives are told."""
MOVES = words(
    r"(?:women|men|officers|civilians|soldiers|commanders|people|group|crew|sailors|them|they)"
    r"\s(?:were|are|was)\s(?:\w+\s)?(?:taken|flown|driven|moved|brought|put|marched|forced|loaded|transferred)",
    r"(?:по|ви|пере|за|при|від|до|роз|на)(?:везли|возили|возять|везуть)|пере(?:вели|кинули|водять|правили)|зігнали|звезли"
    r"|запроторили|роз(?:містили|селили)|посел(?:или|ено)|сховали|етапу\w+|этапировали|увезли|доставлен\w+",
)
"""What is done with those who cannot choose."""
CUSTODY = words(
    r"blindfold\w*|handcuff\w*|guards|guarded|beatings?|incommunicado|imprison\w+|whereabouts|captors?|interrogation\w*"
    r"|last\sseen|await\w*\strial|convoy\w*|parcels?|letters|stamps?|postmark\w*|status\W+pow|solitary|under\sguard",
    r"допит\w*|побит\w+|конво\w+|етап\w*|перед(?:ач|ачк)[иі]?|посилк\w+|баланд\w+|наглядач\w*|охоронц\w+|неволі"
    r"|за\sґратами|зав[’'ʼ]яза\w+\sочі|(?:потрапи|побува)(?:в|ла)\s[ву]\sполон\w*|відбува\w+\s(?:строк|термін|покарання)"
    r"|обмінян\w+|обмінялися|на\sобмін|статус\W+полон|слід\sгубиться|пройш(?:ов|ла|ли)",
)
"""What else there is where somebody is held."""
OPENS = Expression(
    r"^\W*(?:(?:held|kept|detained|imprisoned|jailed|transferred|moved|(?:last\s)?seen|traced|sentenced|spotted|rumou?red"
    r"|бачили|видели|перебува\w+|знаход\w+|перевед\w+|лежить|зимував|був|була|location|whereabouts|локація"
    r"|місце\s(?:тримання|утримання)|somewhere|десь|кудись|where|де)(?![^\W_])|[\w-]+:\s)",
    re.IGNORECASE,
)
"""How a note begins that leaves out who is meant."""
PERSON = words(
    r"he|she|him|her|they|(?<!of\s)them|he[’']s|she[’']s|my\s(?:son|brother|husband|father|daughter|sister"
    r"|wife|cousin|nephew|boy|uncle|aunt|dad|grandson|boyfriend|fianc\w+|god\w+|friend|neighbou?r)"
    r"|ours|(?:his|her)\s(?:wife|mother|letters?)|nurses?|gunner|cook|sniper|sergeant|tanker|sapper|medic|radio\soperator|machine[\s-]gunner"
    r"|(?:his|her|their|our|the)\s(?:unit|company|platoon|crew|battalion|squad|brother|husband|son)|mum|mom|mama|(?:husbands|sons|brothers|daughters|sisters|cousins)(?=\s(?:are|is|were|was|sit|stay)\s)"
    r"|(?:\d+|[a-z]+teen|ten|t?wel(?:f|ve)|six|seven|eight|nine|five|four|three|two|both|all|some|forty|thirty|twenty|fifty)\s(?:of\s(?:us|ours|our)|well|alive)",
    r"(?<!заявив\s)він|вона|його|її|(?:їх|їм)(?!\s(?:більше|менше|мало|багато))|йому|їй|ним|нею|нього|неї|мене"
    r"|вся\sрота|рота|взвод|екіпаж|(?:мій|мого|моєму|наш\w*)\s(?:син|брат|чолові|бат|побратим|хлоп|дядь|кум|онук|зят|\w+ник\b|\w+ець)\w*"
    r"|он|она|его|её|их|кулеметник\w*|снайпер\w*|танкіст\w*|санітарк\w+|зв[’'ʼ]язків\w+|прикордонниц\w*|медсестр\w+"
    r"|сапер\w*|сержант\w*|снайперк\w+|дядьк\w*|мати|дружина|били|чоловіка|мінометник\w*|піхотин\w+|кухар[яіюе]?\w*|мамо|\w+ьох|обидва|обидві",
)
"""One person, or few who stay together."""
ALONE = frozenset({"kin", "close"})
"""Lists of words for one private person."""
HELD = AnyOf(CAPTIVE, HOLDS, MOVES, CUSTODY)
PEOPLE = AnyOf(CAPTIVE, HOLDS, MOVES, CUSTODY, PERSON, OPENS)


def is_held(text: str) -> bool:
    """Return whether a text has a word for captives, or for what is done with them."""
    return HELD.search(text)


def may_be_of_people(text: str) -> bool:
    """Return whether any sentence of a text can tell of people; it is quickly told of most."""
    return PEOPLE.may_fit(text) or has(ALONE, text)


def is_of_people(text: str) -> bool:
    """Return whether a text tells of captives, of a person, or leaves out who is meant."""
    return has(ALONE, text) or PEOPLE.search(text)
