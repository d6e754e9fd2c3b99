"""Whether a sentence speaks of one person or of many."""

from __future__ import annotations

import re

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START

SINGLE = Expression(
    rf"{START}(?:he|she|him|his|her|hers|the\s(?:prisoner|soldier|fighter|woman|man|captive|marine"
    rf"|medic)|an?\s(?:\w+\s)?"
    r"(?:prisoner|soldier|fighter|woman|man|captive|marine|medic)|one\sof\sthem|він|вона|його|її"
    r"|йому|їй|нього|неї|ним|нею"
    rf"|боєць|бійця|бійцеві|полонений|полонена|полоненого|полоненої|жінка|чоловік|сержант"
    rf"|медик(?:а|у|ом|ові)?|медикин(?:я|і|ю|ею)|хлопець|дівчина|дід"
    rf"|військов(?:ий|ого)){END}",
    re.IGNORECASE,
)
MANY = Expression(
    rf"{START}(?:prisoners|soldiers|fighters|defenders|people|men|women|those|many|some|persons"
    rf"|patients|captives|civilians"
    r"|troops|the\swounded|and\swounded|relatives|servicem\w+|service\smembers"
    r"|(?<!blood\s)groups?|they|them"
    r"|their|others|hostages|marines|children|mothers"
    r"|bodies|families|exchanges?|veterans?|returnees|survivors|the\s(?:released|freed|returned)"
    r"|victims|patients|citizens|полонені|полонених|полоненим|людей|люди|людям|військових"
    r"|військові|захисник(?:и|ів|ам)"
    r"|захисниц[іь]|бійців|бійці|поранених|поранені|хворих|хворі|жінок|жінки|чоловіків|воїнів"
    r"|воїни|багато|дехто|вони|їх"
    r"|їхн\w+|цивільних|цивільні|моряків|морпіхів|осіб|хто|родин\w*|дітей|діти|тяжкохвор(?:их|і"
    r"|ими)|тяжкопоранен(?:их|і|ими)"
    rf"|хворими|пораненими|обмін\w*|ті|тих|груп[аи]\s(?:людей|полонених|військових|осіб)"
    rf"|звільнен(?:их|і|им|ими)|обмінян(?:их|і)|повернен(?:их|і)|ветеран\w*|пацієнт\w*"
    rf"|громадян\w*|українців|медики){END}",
    re.IGNORECASE,
)
POLICY = Expression(
    rf"{START}(?:programm?e?s?|laws?|act|government|ministry|state\sbudget|clinics?|centres?"
    rf"|centers?|research\w*|stud(?:y|ies)"
    r"|statistics|per\s?cent|rates?|rehabilitation\sof|services?|disorder|epidemics?|causes?"
    r"|treaty|convention|economy|prevalence|prevention|vaccin\w+"
    r"|incidence|mortality|worldwide|(?:new\s)?cases\sof|was\swidespread|смертн\w+|випадк\w+|випадків|поширений"
    r"|doctors|syndromes?|leagues?|users|(?:group|trauma)\stherapy|psycholog\w*|sports?|basketball|football|ramps?|dental"
    r"|лікарі|лікарів|синдром\w*|розлад\w*|ліг[аиуі]|групов\w+\sтерапі\w+|психолог\w*|спорт\w*|баскетбол\w*|футбол\w*|пандус\w*"
    r"|усіх\sхвор\w+|паралімп\w+"
    r"|screening\sfor|programm?e?s?|програм\w+|закон\w*|держав\w+|уряд\w*|міністерств\w+|бюджет\w*|клінік\w*|центр\w*"
    r"|дослідж\w+|статист\w+|відсот\w+|рівень|рівня"
    rf"|послуг\w*|системн\w+|проблем\w+|епідемі\w+|причин\w+|поширен\w+|профілактик\w+|щеплен\w+"
    rf"|вакцин\w+|захворюваніст\w+|економік\w+|конвенц\w+|стандарт\w*){END}",
    re.IGNORECASE,
)
"""What speaks of everybody's health, and of nobody's."""
