"""Whether a sentence speaks of one person or of many."""

from __future__ import annotations

import re

from factsheet.checks.traces.patterns import END, START

SINGLE = re.compile(
    rf"{START}(?:he|she|him|his|her|hers|the\s(?:prisoner|soldier|fighter|woman|man|captive|marine"
    rf"|medic)|an?\s(?:\w+\s)?"
    r"(?:prisoner|soldier|fighter|woman|man|captive|marine|medic)|one\sof\sthem|він|вона|його|її"
    r"|йому|їй|нього|неї|ним|нею"
    rf"|боєць|бійця|бійцеві|полонений|полонена|полоненого|полоненої|жінка|чоловік|сержант|медик\w*"
    rf"|військов(?:ий|ого)){END}",
    re.IGNORECASE,
)
MANY = re.compile(
    rf"{START}(?:prisoners|soldiers|fighters|defenders|people|men|women|those|many|some|persons"
    rf"|patients|captives|civilians"
    r"|troops|the\swounded|and\swounded|relatives|servicem\w+|service\smembers|group|they|them"
    r"|their|others|hostages|marines|children|mothers"
    r"|bodies|families|exchange\w*|полонені|полонених|полоненим|людей|люди|людям|військових"
    r"|військові|захисник(?:и|ів|ам)"
    r"|захисниц[іь]|бійців|бійці|поранених|поранені|хворих|хворі|жінок|жінки|чоловіків|воїнів"
    r"|воїни|багато|дехто|вони|їх"
    r"|їхн\w+|цивільних|цивільні|моряків|морпіхів|осіб|хто|родин\w*|дітей|діти|тяжкохвор(?:их|і"
    r"|ими)|тяжкопоранен(?:их|і|ими)"
    rf"|хворими|пораненими|обмін\w*|ті|тих|групи?){END}",
    re.IGNORECASE,
)
