"""Words for relatives and friends, and for ranks, trades and offices of single people."""

from __future__ import annotations

import re
from functools import lru_cache

KIN = (
    "son daughter child mother father mum mom mummy dad daddy brother sister wife husband widow widower fiancé"
    " fiancée fiance fiancee girlfriend boyfriend partner uncle aunt cousin nephew niece grandson granddaughter"
    " grandmother grandfather grandma grandpa twin twins stepson stepdaughter stepfather stepmother godson"
    " goddaughter godfather godmother friend comrade neighbour neighbor classmate bride groom in-law"
    " син\\w{0,4} доньк\\w+ доньц\\w+ дочк\\w+ доч\\w{2,3} мати мам\\w{1,3} матір\\w* матер(?:і|ю|ів|ям) батьк\\w+ тат\\w{1,3} брат\\w{0,4} братик\\w*"
    " сестр\\w+ сестричк\\w+ дружин\\w+ чоловік\\w{0,3} вдов\\w+ вдівець наречен\\w+ дядьк\\w+ дядь\\w+ тітк\\w+ тітоньк\\w+ племінни\\w+ онук\\w* онуч\\w+ внук\\w*"
    " бабус\\w+ дідус\\w+ кум\\w{0,3} тещ\\w+ тест\\w+ зят\\w+ невістк\\w+ свекр\\w+ хрещен\\w+ близнюк\\w* подруг\\w+ побратим\\w* посестр\\w+"
    " жен(?:а|ы|у|ой) муж\\w{0,2} сын\\w{0,2} дочь дочери отец отца вдов\\w+ друг\\w{0,3} товариш\\w* сусід\\w* однокласни\\w+ хлопець хлопц\\w+ дівчин\\w+"
)
RANK = (
    "mr mrs ms miss dr prof private pvt pte corporal cpl sergeant sgt lieutenant lt captain capt major maj colonel col"
    " sailor soldier fighter marine medic sniper gunner driver cook pilot nurse doctor surgeon chaplain priest father teacher"
    " volunteer prisoner captive defender journalist photographer paramedic engineer guardsman officer named surnamed"
    " пан пані паном панові панове сержант\\w* старшин\\w{1,2} рядов\\w+ солдат\\w{0,3} матрос\\w{0,3} морпіх\\w{0,3} лейтенант\\w* капітан\\w{0,3} майор\\w{0,3}"
    " підполковник\\w* полковник\\w{0,3} прапорщик\\w* боєць бійця бійцеві бійцем медик\\w{0,3} медикин\\w+ лікар\\w{0,3} снайпер\\w{0,3} водій водія кухар\\w{0,3}"
    " захисник\\w{0,3} захисниц\\w+ (?:військово)?полонен(?:ий|ого|ому|им|а|ої|у|ою) прикордонник\\w{0,3} нацгвардієць нацгвардійц\\w+ азовець азовц\\w+ журналіст\\w{0,3} журналістк\\w+"
    " капелан\\w{0,3} отець вчител\\w+ волонтер\\w{0,3} волонтерк\\w+ стрілець стрільц\\w+ кулеметник\\w{0,3} гранатометник\\w{0,3} водолаз\\w* артилерист\\w{0,3} санітар\\w{0,3} санінструктор\\w*"
    " прізвищ\\w+ ім[’']я"
)
BOND = re.compile("|".join(f"(?:{each})" for each in (*KIN.split(), *RANK.split())), re.IGNORECASE)


@lru_cache(maxsize=65536)
def is_bond(word: str) -> bool:
    """Return whether a word names a relative, a friend, a rank or a trade."""
    return BOND.fullmatch(word) is not None
