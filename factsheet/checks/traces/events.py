"""What is told of a town in public, as part of the third condition: events, offices, news."""

from __future__ import annotations

import re

from factsheet.checks.traces.detained import CAPTIVE, HOLDS, MOVES, WITHIN, words
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START

EVENT = words(
    r"talks?|meeting\w*|meets?|met|rall\w+|conference|summit|protest\w*|ceremony|negotiat\w+|vot\w+"
    r"|election\w*|elected|referendum|forum|round|consultation\w*|session|hearing\w*|concert|games?|match|swap\w*"
    r"|exchanges?|delegation\w*|embass\w+|statements?|announc\w+|mediat\w+|agree\w*|signed|treat(?:y|ies)"
    r"|resolution\w*|parliament\w*|cent(?:ury|uries)|histor\w+|cartel|conventions?|committees?|pray\w*|prayers"
    r"|assembly|council|univers\w+|films?|festival\w*|book\w*|exhibition\w*|champion\w*|museum\w*"
    r"|headquarters|redeemed|ransom\w*|statistics|court|tribunal|verdict|sentenced|judges?|stud(?:y|ies|ied)"
    r"|orchestra|team|club|coach|won|scored|association|famil(?:y|ies)(?!\s(?:say|believe|know|think|heard))|relatives|command|1[0-8]\d\d|19[0-7]\d"
    r"|attack\w*|explosion\w*|killed|massacre|anniversary|graves?|bodies|tribute|million|percent|\d+[,\s\u202f]\d{3}|said\sto\sthe\spress",
    r"перемов\w+|переговор\w*|зустріч\w*|зустрі[вл]\w*|мітинг\w*|акці\w+|церемоні\w+|саміт\w*|молил\w+|молитв\w+|молебен\w*"
    r"|форум\w*|сесі\w+|конференці\w+|делегаці\w+|посольств\w+|заяв\w+|угод\w*|резолюці\w+|раунд\w*"
    r"|парламент\w*|посередни\w+|музе\w+|століт\w+|істор\w+|конвенці\w+|комітет\w*|асамбле\w+"
    r"|рад[аиі]|університет\w*|фільм\w*|фестивал\w*|книг\w*|виставк\w+|чемпіон\w*|штаб\w*"
    r"|обмін(?:и|ів|у|ом|ами|юють|яли)?(?<!на\sобмін)|суд\w{0,3}|судов\w+|трибунал\w*|вирок\w*|викуп\w*"
    r"|підпис\w+|команда|матч\w*|родин\w*(?!\s(?:каж|вваж|зна))|рідні|асоціаці\w+|плакат\w*|сувої|дослідж\w+|атак\w+|вибух\w*"
    r"|загиб\w+|теракт\w*|роковин\w*|убит\w+|вбит\w+|тіл[аи]?|млн|тис|відсотк\w+|журналіст\w*|площ[аіу]",
)
"""What is held in public, and what everybody may read of."""
OFFICIAL = words(
    r"president\w*|minist\w+|pope|envoy\w*|ambassador\w*|ombuds\w+|chief|director|mayor|leaders?|governor\w*"
    r"|spokes\w+|singer|writer|poet|lawmakers?|mps|senator|to\sthe\spress|\d{1,3}[,\s]\d{3}|head\sof|administration|king|queen|prince|chancellor|team|bank|born|stud(?:y|ied|ies)|graduated|writes|moved\sto\s\w+\sin\s\d{4}|lives|opera|tours?|opened|actor|artist|players?",
    r"президент\w*|міністр\w*|прем[’'ʼ]єр\w*|посол|посл\w|омбудс\w+|мер|речни\w+|очільни\w+|глава|губернатор\w*"
    r"|письменни\w+|поет\w*|співа\w+|депутат\w*|канцлер\w*|короле?\w*|журналістам|папа|тренер\w*"
    r"|народи\w+|навча\w+|помер\w*|переїх\w+|відкри\w+|працю\w+|мешка\w+|живе|грає|гра[вл]\w*",
)
"""Of whom everybody may know where they are."""
NEWS = words(
    r"sea|straits?|drones?|missiles?|refiner\w+|oil|gas|strikes?|fires?|floods?|airports?|temperature\w*|based"
    r"|population|rivers?|founded|flights?|trade|companies|company|economy|prices?|army|troops|situation|incursion|conscripts?"
    r"|border|region\sborders|offensive|campaign",
    r"дрон\w*|ракет\w*|нпз|нафт\w+|газ\w{0,4}|удар\w*|пожеж\w+|повен\w+|аеропорт\w*|температур\w*"
    r"|населенн\w*|річк\w+|заснован\w+|рейс\w*|торгівл\w+|компані\w+|економік\w+|армі\w+|строковик\w*|військ|кордон\w*|наступальн\w+|кампані\w+",
)
"""What else happens in towns beyond the border."""
FRONT = words(
    r"front|frontline|fighting|clash\w*|assaults?|shell(?:ed|ing)|forces|defen[cs]e|retaken|recaptured|fell|retreat\w*"
    r"|offensive|counter-?offensive|rebuil[td]\w*|reopen\w*|road|roads|residents|suppl\w+|grant|budget|harvest\w*"
    r"|bridge|railway|monuments?|memorials?|visitors|tourists?",
    r"фронт\w*|бої|боїв|боях|боєзіткнен\w*|штурм\w*|обстр\w+|наступ\w*|оборон(?:а|и|у|ою|ял\w+)|ворог\w*|утрачен\w*|втрачен\w*"
    r"|напрямк\w+|напрямок|плацдарм\w*|форсува\w+|відбудов\w*|мешканц\w+|жител\w+|зруйнован\w*|бюджет\w*|врожа\w+"
    r"|звільнено|звільнили|визволен\w*|визволи\w+|соляни\w+|місто\s(?-i:[А-ЯІЇЄҐ])\w+\sвідом\w+",
)
"""What happens in towns of the front, and is told of nobody."""
TAKEN = Expression(
    rf"{START}(?:captured|захоплен\w+|taken\sprisoner|surrender\w*|defend\w+|garrison|siege|fought|battle|left"
    r"|полон(?:ений|или|ені)?\s(?:у|в|під|на)|(?:у|в)\sполон|оборон\w+|захисник\w*|облог\w*|бо[їя]\w*"
    rf"|вийшли\sз|гарнізон\w*|native|resident|мешкан\w+|родом|born|народи\w+|from|з|із){END}[\w\s]{{0,25}}$",
    re.IGNORECASE,
)
"""What stands before the place where somebody was captured, or comes from."""
GATHERED = Expression(
    rf"{START}(?:talks|meeting\w*|rall\w+|conference|summit|protests?|ceremony|negotiations?|votes?|elections?|concerts?"
    rf"|games?|match\w*|swaps?|exchanges?|round|session|hearings?|festival|exhibition){END}[^.;,]{{0,40}}?\bheld{END}"
    rf"|\bheld\s(?:a|an|the|talks|consultations|flags|banners|placards)(?=\s)|{START}трима\w+\s(?:плакат|прапор|портрет|фото)\w*",
    re.IGNORECASE,
)
"""What is held, and is nobody."""


def is_public(sentence: str) -> bool:
    """Return whether a sentence tells of public persons, or of an event at which nobody is held."""
    if OFFICIAL.search(sentence):
        return True
    is_event = EVENT.search(sentence) or NEWS.search(sentence)
    rest = GATHERED.sub("", sentence)
    return is_event is not None and not any(each.search(rest) for each in (HOLDS, MOVES, WITHIN))


def is_news(sentence: str) -> bool:
    """Return whether a sentence tells what happens in towns, and of no captives."""
    is_of_towns = (FRONT.search(sentence) or NEWS.search(sentence)) is not None
    return is_of_towns and not CAPTIVE.search(sentence)
