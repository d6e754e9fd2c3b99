"""What tells of people in a town that they are captives, that they are free, or others."""

from __future__ import annotations

import re

from factsheet.checks.traces.captives import words
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START

OPENING = words(
    r"тримають|утримують|сидить|сидять|перевели|етапували|повезли|перевезли|бачили|держат"
    r"|held|kept|detained|imprisoned|jailed|transferred|moved|last\sseen|seen"
)
"""Verbs that open a sentence of which everybody knows who is meant."""
ELSE = Expression(
    rf"{START}(?:talks?|meeting|rall(?:y|ies)|conference|summit|protest|ceremony|negotiat\w+|vote"
    rf"|election|referendum|forum"
    r"|round|consultations?|sessions?|hearings?|concert|games?|match|swap|exchanges?|delegations?"
    r"|office|bodies|defen[cs]e"
    r"|famil(?:y|ies)|relatives|embass\w+|said|says|told|meets?|met|переговор\w*|перемов\w+"
    r"|зустріч\w*|мітинг\w*|акці\w+"
    r"|церемоні\w+|обмін\w{0,3}|саміт\w*|форум\w*|сесі\w+|виставк\w+|конференці\w+|делегаці\w+"
    r"|тіла|тіл|родин\w*|сім.ї"
    r"|позиці\w+|оборон[уаи]|рубеж\w*|плацдарм\w*|контрол\w+|лінію|заяви\w+|сказа\w+|повідоми\w+"
    r"|реабілітац\w+|rehabilitat\w+)"
    rf"{END}",
    re.IGNORECASE,
)
"""What else is held or kept somewhere, and who else is."""
FREE = words(
    r"freed|released|returned|returnees?|exchanged|liberated|home|back",
    r"(?:звільнен|повернен|визволен|обмінян)\w+|повернул\w+|додому|вдома|з\sполону",
)
SOURCE = Expression(
    (
        r"(?:according\sto|as\stold\sby|from|say|за\sсловами|зі\sслів|кажуть"
        r"|розпов\w+)\s(?:\w+\s){0,2}?\w+|[,–—]\s\w+\s\w+\s(?:says?|said)$"
    ),
    re.IGNORECASE,
)
"""Who tells it, which is not of whom it is told."""
HURT = words(r"wounded|injured|survivors?|поранен\w+|тяжкопоранен\w+|уцілілих|ранен\w+")
THERE = Expression(
    (
        r"(?:occupied|окупован\w+|оккупир\w+)\s|(?:hospital|лікарн\w+|больниц\w+)\s(?:no\.?|№"
        r"|number|ім\.|имени)\s?\d?"
    ),
    re.IGNORECASE,
)
"""What says of the wounded that they are in captivity."""
ROUTE = Expression(r"(?:[-=–]+>|[→➔➜➡⇒]|[Ее]тап\w*[:\s]|[–—-]\s[^\W\d]+\s[–—-])\s*$")
FLOOR = Expression(
    (
        rf"{START}(?:поверх\w*|floor|wing|крил[оі]|блок|корпус\w*|block|ward|палат[аиі]|нар[аи]х?"
        rf"|bunk|концтаб\w+){END}"
    ),
    re.IGNORECASE,
)
"""What is told of a house without its name, and of the way there."""
OURS = Expression(
    rf"{START}(?:наш(?:і|их|ими)(?=\s(?:у|в|на|під|біля|до)\s|\s?[—–:,.!)]|\s*$)"
    r"|our\s(?:boys|men|girls|guys|lads)|cellmates?|співкамерни\w+)"
    rf"|^\W*(?:somewhere|десь|кудись)(?=\s)",
    re.IGNORECASE,
)
"""People of whom nobody needs to say that they are held."""
COURT = words(r"courts?|trials?|tribunal|hearing|суд\w{0,3}|трибунал\w*|засідання")
OPENS = Expression(
    r"(?:^|[,;:–—]\s)\W*(?:in|at|near|у|в|під|біля)\s(?:[^\W\d]+\s)?$", re.IGNORECASE
)
"""What stands before a place that opens a clause."""
