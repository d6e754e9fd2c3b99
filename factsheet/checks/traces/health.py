"""One person's wounds, illness, pregnancy and marks; what is said of many is no trace."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.allowed import Allowed
from factsheet.checks.traces.papers import find as find_papers
from factsheet.checks.traces.patterns import END, START, Found, Kind, matches, pattern, shown

PART = (
    r"(?:legs?|arms?|hands?|f(?:oo|ee)t|eyes?|fingers?|thumb|toes?|knees?|elbow|hip|thigh|shoulder|kidneys?"
    r"|teeth|ear|hearing|(?:eye)?sight|vision|speech|lung|jaw|spine|skull|forearm|lip|cheek|chest|stomach|neck|head|face|back|ribs?|brain|abdomen|heart|liver|leg)"
)
CAST = (
    r"(?:ног[иуаі]|ногою|рук[иуа]|руці|рукою|стоп[иуа]|ок[оа]|очей|пал(?:ець|ьця|ьці|ьців)|зір|зору|слух\w*|нирк\w+|стегн\w+"
    r"|кист[іь]|колін\w+|плеч\w+|щелеп\w+|хребет|хребт\w+|череп\w*|груд\w+|живіт|живот\w*|голов[ауиі]|спин[ауиі]|ребр\w*|облич\w+|леген\w+|печінк\w+|сід\w+|ше[яїю])"
)
LOST = (
    rf"{START}(?:lost|loses|losing|lose|missing|without)\s(?:(?:his|her|an?|one|both|the|left|right)\s){{1,3}}{PART}{END}",
    rf"{START}(?:втрати(?:в|ла)|позбав\w+|утрати(?:в|ла)|без)\s(?:\w+\s){{0,2}}?{CAST}{END}",
    rf"{START}(?:amputation|amputated|prosthe\w+)\s[^.\n]{{0,25}}?{PART}{END}",
    rf"{START}{PART}\s(?:\w+\s){{0,2}}?amputated|{START}(?:his|her)\s(?:\w+\s)?(?:amputation|prosthe\w+)",
    rf"ампут\w+\s(?:\w+\s){{0,2}}{CAST}{END}|{CAST}\s(?:\w+\s)?ампут\w+",
    rf"{START}(?:shot|wound(?:ed)?|injur(?:y|ed)|hit|fracture\w*|broken?|shrapnel|burns?)\s(?:in|to|of|on)\s"
    rf"(?:(?:his|her|the|left|right|an?)\s){{0,3}}{PART}{END}",
    rf"(?:поранен\w+|перелом\w*|рана|травм\w+|опік\w*|контузі\w+)\s(?:(?:у|в|на|прав\w+|лів\w+)\s){{0,2}}{CAST}{END}",
    rf"{START}(?:осколков|кульов|вогнепальн|мінно-вибухов)\w+\s(?:поранення|травм)\w*",
    rf"shrapnel\sin\s(?:his|her)|{START}(?:осколок|осколки|куля)\s(?:у|в)\s|{START}(?:blind|deaf)\sin\s(?:one|the|an|his|her)"
    rf"|{START}(?:сліп|глух|осліп|оглух)\w*\sна\s",
    rf"kolu\skesildi|{START}(?:sol|sağ)\s\w+\skesil\w+",
)
MARKS = (
    rf"{START}(?:tattoos?|scars?)\s(?:on|over|across|of)|{START}(?:has|with|had)\san?\s(?:\w+\s){{0,2}}(?:tattoo|scar){END}",
    rf"(?:татуюван\w+|шрам\w*|родимк\w+|родима)\s(?:на|над|під|через|у\sвигляді)",
    rf"blood\s(?:group|type)|груп\w+\sкрові|rh\s?[−+-]|{START}резус\w*",
    rf"{START}weigh(?:s|ed)\s\d+|{START}важи(?:ть|в|ла)\s\d+|{START}lost\s\d+\s?(?:kg|kilo)|схуд\w+\sна\s\d+|температур\w+\s(?:3[6-9]|4[0-2]){END}(?!\s?°)",
    rf"{START}(?:suffer(?:s|ed|ing)\sfrom|хворі(?:є|в|ла)\sна|страждає\sна|перен(?:іс|есла))\s(?:\w+\s)?(?:depress\w+|депрес\w+|insomnia|asthma|інф\w+|інс\w+|\w+ит|\w+оз|\w+ію)",
    rf"{START}(?:had|suffered|after)\sa\s(?:\w+\s)?(?:stroke|heart\sattack|seizure)",
    rf"burns?\s(?:to|over|of)\s\d+|skin\sgraft\w*|опік\w*\s\d+\s?%",
)
ILL = (
    r"tubercul\w+|diabet\w+|hiv|aids|hepatitis|cancer(?!\s(?:research|cent|day))|epilep\w+|leuk\w+|tumou?r|asthma\w*|gangrene|sepsis|ptsd"
    r"|schizophren\w+|insulin|chemotherapy|dialysis|paraly[sz]\w+|concussion|coma|туберкульоз\w*|діабет\w*|віл"
    r"|снід|гепатит\w*|онколог\w+|епілепс\w+|пухлин\w+|астм\w+|гангрен\w+|інсуліт\w*|інсульт\w*|інфаркт\w*"
    r"|шизофрен\w+|хіміотерап\w+|паралі\w+|струс\w*|діагноз\w*|diagnos\w+|інвалід\w+|tuberkul\w+|vahitn\w+"
    r"|poranen\w+|amput\w+|khvor\w+|diahnoz\w*|ампутац\w+|протез\w*"
)
CARRY = (
    r"pregnan\w+|miscarr\w+|gave\sbirth|вагітн\w+|викид(?:ень|ня)|(?:наро|пере)дила\s\w*|пологи|abortion|stillb\w+"
)
HURT = (
    r"wounded|injured|ill|sick|disabled|blind|deaf|unwell|starved|emaciated|suicid\w+|тяжкопоранен\w+|тяжкохвор\w+"
    r"|поранен\w+|хвор\w+|захворі\w+|хворіє|схуд\w+|сліп\w+|осліп\w+|оглух\w+|операц\w+|operated|surgery|hospitali[sz]ed"
)
SINGLE = re.compile(
    rf"{START}(?:he|she|him|his|her|hers|the\s(?:prisoner|soldier|fighter|woman|man|captive|marine|medic)|an?\s(?:\w+\s)?"
    r"(?:prisoner|soldier|fighter|woman|man|captive|marine|medic)|one\sof\sthem|він|вона|його|її|йому|їй|нього|неї|ним|нею"
    rf"|боєць|бійця|бійцеві|полонений|полонена|полоненого|полоненої|жінка|чоловік|сержант|медик\w*|військов(?:ий|ого)){END}",
    re.IGNORECASE,
)
MANY = re.compile(
    rf"{START}(?:prisoners|soldiers|fighters|defenders|people|men|women|those|many|some|persons|patients|captives|civilians"
    r"|troops|the\swounded|and\swounded|relatives|servicem\w+|service\smembers|group|they|them|their|others|hostages|marines|children|mothers"
    r"|bodies|families|exchange\w*|полонені|полонених|полоненим|людей|люди|людям|військових|військові|захисник(?:и|ів|ам)"
    r"|захисниц[іь]|бійців|бійці|поранених|поранені|хворих|хворі|жінок|жінки|чоловіків|воїнів|воїни|багато|дехто|вони|їх"
    r"|їхн\w+|цивільних|цивільні|моряків|морпіхів|осіб|хто|родин\w*|дітей|діти|тяжкохвор(?:их|і|ими)|тяжкопоранен(?:их|і|ими)"
    rf"|хворими|пораненими|обмін\w*|ті|тих|групи?){END}",
    re.IGNORECASE,
)
SURE = (
    pattern("a wound", "lost|los|missing|without|втрат|утрат|без|позбав|amput|prosthe|ампут|kesil|осколок|осколки|куля|blind|deaf|сліп|глух|shrapnel", *LOST[:5], *LOST[8:]),
    pattern("a wound", "shot|wound|injur|hit|fract|brok|shrapn|burn|поранен|перелом|рана|травм|опік|контуз|осколк|кульов", *LOST[5:8]),
    pattern("a mark of a body", "tattoo|scar|тату|шрам|родим|blood|крові|rh|резус|burn|skin|опік|weigh|важи|lost|схуд|темпер|suffer|хворі|страж|перен|had a|after a", *MARKS),
)
LIKELY = (
    pattern("an illness", "", rf"{START}(?:{ILL}){END}"),
    pattern("a pregnancy", "", rf"{START}(?:{CARRY}){END}"),
)
LIKELY = tuple(each._replace(signs=("",)) for each in LIKELY)
WEAK = re.compile(
    rf"(?:{SINGLE.pattern})[^.!?\n]{{0,40}}?(?<!\d\s){START}(?:{HURT}){END}", re.IGNORECASE
)
HINTS = tuple(
    "amput|prosth|ампут|протез|kesil|осколк|осколок|куля|кульов|blind|deaf|сліп|глух|shrap|wound|injur|fract|broke"
    "|burn|hit|shot|перелом|рана|травм|опік|контуз|tattoo|scar|тату|шрам|родим|blood|кров|rh|резус|skin|weigh|важи|lost"
    "|lose|losing|missing|without|без|втрат|утрат|позбав|схуд|темпер|suffer|хвор|khvor|страж|перен|stroke|attack|seizure"
    "|tuberk|туберк|tuberc|diabet|діабет|hiv|aids|віл|снід|hepat|гепат|cancer|онко|epilep|епіл|leuk|tumo|пухл|asthm|астм"
    "|gangr|гангр|sepsis|ptsd|schiz|шизо|insulin|інсул|інсульт|інфаркт|chemo|хіміо|dialys|paraly|паралі|concuss|coma|струс"
    "|діагн|diagn|diahn|інвалід|vahit|poran|поран|pregn|вагіт|miscar|gave birth|викид|родила|пологи|abort|stillb|ill|sick"
    "|disab|unwell|starv|emaci|suicid|операц|operat|surger|hospit".split("|")
)
"""What a text about health has."""
SENTENCE = re.compile(r"[^.!?\n]+")


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield what a text tells of one person's birth, health and papers."""
    yield from find_papers(text, allowed)
    small = text.lower()
    if any(each in small for each in HINTS):
        for sentence in SENTENCE.findall(text):
            is_one, are_many = SINGLE.search(sentence), MANY.search(sentence)
            if is_one or not are_many:
                yield from matches(sentence, (*SURE, *LIKELY))
            if is_one and not are_many and (found := WEAK.search(sentence)):
                yield "a wound or an illness", shown(found[0])


def find_in_address(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield nothing: a publication may have it in its own address."""
    del text, allowed
    yield from ()


PRIVATE = Kind(find, find_in_address, "leave it out; what is true of many may be said of many")
