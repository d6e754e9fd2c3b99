"""Words for parts of a body, illnesses, pregnancy and wounds, in the languages of our sheets."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START

PART = (
    r"(?:legs?|arms?|hands?|f(?:oo|ee)t|eyes?|fingers?|thumb|toes?|knees?|elbow|hip|thigh|shoulder"
    r"|kidneys?"
    r"|teeth|ear|hearing|(?:eye)?sight|vision|speech|lung|jaw|spine|skull|forearm|lip|cheek|chest"
    r"|stomach|neck|head|face|back|ribs?|brain|abdomen|heart|liver|leg)"
)
CAST = (
    r"(?:ног[иуаі]|ногою|рук[иуа]|руці|рукою|стоп[иуа]|ок[оа]|очей|пал(?:ець|ьця|ьці|ьців)|зір"
    r"|зору|слух\w*|нирк\w+|стегн\w+"
    r"|кист[іь]|колін\w+|плеч\w+|щелеп\w+|хребет|хребт\w+|череп\w*|груд\w+|живіт|живот\w*"
    r"|голов[ауиі]|спин[ауиі]|ребр\w*|облич\w+|леген\w+|печінк\w+|сід\w+|ше[яїю]|ши[їєю])"
)
ILL = (
    r"tubercul\w+|diabet\w+|hiv|aids|hepatitis|cancer(?!\s(?:research|cent|day))|epilep\w+|leuk\w+"
    r"|tumou?r|asthma\w*|gangrene|sepsis|ptsd"
    r"|schizophren\w+|insulin|chemotherapy|dialysis|paraly[sz]\w+|concussion|coma|туберкульоз\w*"
    r"|діабет\w*|віл"
    r"|снід|гепатит\w*|онколог\w+|епілепс\w+|пухлин\w+|астм\w+|гангрен\w+|інсуліт\w*|інсульт\w*"
    r"|інфаркт\w*"
    r"|шизофрен\w+|хіміотерап\w+|паралі\w+|струс\w*|діагноз\w*|diagnos\w+|інвалід\w+|tuberkul\w+"
    r"|vahitn\w+"
    r"|poranen\w+|amput\w+|khvor\w+|diahnoz\w*|ампутац\w+|протез(?!уван)\w*"
    r"|cirrhosis|ulcers?|anorexi\w+|amnesi\w+|dementia|antidepress\w+|wheelchair|crutches|scabies"
    r"|pneumonia|thrombosis|meningitis"
    r"|neuropath\w+|dystroph\w+|(?:heart|kidney|renal|liver|organ)\s(?:condition|disease|failure"
    r"|attack|defect)|psychiatric"
    r"|psychosis|psychotic|intensive\scare|epilept\w+|stroke(?=\s(?:in|at|after|left))"
    r"|hearing\sloss|kill\s(?:him|her)self"
    r"|pacemaker|frostbit\w+|seizures|post-?traumatic|appendic\w+|malnourish\w+"
    r"|інсулін\w*|кардіостимулятор\w*|обморож\w+|відморож\w+|посттравматичн\w+|діагностува\w+"
    r"|виснажен(?:ий|а|ого)|судом\w+"
    r"|цироз\w*|виразк\w+\sшлунк\w+|анорекс\w+|амнезі\w+|деменці\w+|антидепрес\w+|милиц\w+"
    r"|дистрофі\w+|пневмоні\w+|тромб\w+"
    r"|менінгіт\w*|нейропат\w+|псоріаз\w*|корост\w+|грижі?\w*|психіатр\w+|психоневролог\w+"
    r"|психлікарн\w+|реанімаці\w+|самогуб\w+"
    r"|суїцид\w*|(?:хвор|слабк|вад)\w+\s(?:серц|нирк|печінк|леген)\w+|порок\sсерц\w+"
    r"|нирков\w+\sнедостат\w+"
    r"|відмов(?:или|ляють)\s(?:нирк|печінк)\w*|інвалідн\w+\sвізк\w+|алергі\w+\sна|не\s(?:у?пізнає"
    r"|пам.ятає)\s(?:\w+\s)?(?:рідн|імен|нікого|матер|себе|батьк)\w*"
    r"|нікого\sне\s(?:у?пізнає|пам.ятає)|does(?:n.t|\snot)\s(?:recogni[sz]e|remember)\s(?:his|her"
    r"|any)\w*"
    r"|(?:одно|без)(?:ног|рук)\w{2,3}|one-(?:legged|armed|eyed)|legless|armless|raped"
    r"|з[ґг]валтува(?:ли|но)"
)
CARRY = (
    r"pregnan\w+|miscarr\w+|gave\sbirth|вагітн\w+|викид(?:ень|ня)|(?:наро|пере)дила\s\w*|пологи"
    r"|abortion|stillb\w+"
)
HURT = (
    r"wounded|injured|ill|sick|disabled|blind|deaf|unwell|starved|emaciated|suicid\w+"
    r"|тяжкопоранен\w+|тяжкохвор\w+"
    r"|поранен\w+|хвор\w+|захворі\w+|хворіє|схуд\w+|сліп\w+|осліп\w+|оглух\w+|операц\w+|operated"
    r"|surgery|hospitali[sz]ed"
)
SIGNS = (
    "abort|cirrh|ulcer|anorex|amnes|dement|antidep|wheelch|crutch|scab|pneum|thromb|mening|neurop"
    "|dystr|heart|kidney|renal"
    "|liver|organ|psych|care|hearing|kill|recogn|remember|legged|armed|eyed|less|rape"
    "|pacem|frost|trauma|malnour|обморож|відморож|травм|кардіо|виснаж|судом|діагност"
    "|kilo|kg|кг|цироз|вираз|анорекс|амнез|демен|депрес|милиц|дистроф|пневм|мен|нейро|псор|корост"
    "|гриж|психі|псих|реанім|самог|суїц|серц|нирк|візк"
    "|алерг|впізн|пізнає|пам|ног|рук|валт|вага|живіт|живот|aids|amput|asthm|attack|blind|blood"
    "|broke|burn|cancer|chemo|coma|concuss|deaf"
    "|diabet|diagn|diahn|dialys|disab|emaci|epilep|fract|gangr|gave birth|hepat|hit|hiv"
    "|hospit|ill|injur|insulin|kesil|khvor|leuk|lose|losing|lost|miscar|missing|operat|paraly"
    "|poran|pregn|prosth|ptsd|rh|scar|schiz|seizure|sepsis|shot|shrap|sick|skin|starv|stillb"
    "|stroke|suffer|suicid|surger|tattoo|tuberc|tuberk|tumo|unwell|vahit|weigh|without|wound"
    "|ампут|астм|без|вагіт|важи|викид|втрат|віл|гангр|гепат|глух|діабет|діагн|епіл|контуз"
    "|кров|кульов|куля|онко|операц|опік|осколк|осколок|паралі|перелом|перен|позбав|пологи"
    "|поран|протез|пухл|рана|резус|родила|родим|сліп|снід|страж|струс|схуд|тату|темпер|травм"
    "|туберк|утрат|хвор|хіміо|шизо|шрам|інвалід|інсул|інсульт|інфаркт"
)
HINTS = tuple(SIGNS.split("|"))
"""What a text about health has, in small letters."""
MARKS = (
    (
        rf"{START}(?:tattoos?|scars?)\s(?:on|over|across|of)|{START}(?:has|with"
        rf"|had)\san?\s(?:\w+\s){{0,2}}(?:tattoo|scar){END}"
    ),
    r"(?:татуюван\w+|шрам\w*|родимк\w+|родима)\s(?:на|над|під|через|у\sвигляді)",
    rf"blood\s(?:group|type)|груп\w+\sкрові|rh\s?[−+-]|{START}резус\w*",
    (
        rf"{START}на\s(?:\w+\s)?{CAST}\s(?:\w+\s)?(?:шрам|тату)\w*|{START}weigh(?:s|ed"
        rf"|ing)\s(?:\w+\s)?(?:\d+|(?:thirt|fort|fift|sixt)y)"
        rf"|{START}важи(?:ть|в|ла)\s(?:\w+\s){{0,2}}(?:\d+|тридцят|сорок|п.ятдесят|шістдесят)"
        rf"|{START}(?:at|with|under|is|only|just|barely|за|лише|тільки)\s[3-6]\d\s?(?:kilo\w*|kg"
        rf"|кг|кілограм\w*){END}|{START}вага\W{{1,3}}\d\d\s?кг|{START}weight\W{{1,3}}\d\d\s?kg"
        rf"|{START}lost\s\d+\s?(?:kg|kilo)"
        rf"|схуд\w+\sна\s\d+|температур\w+\s(?:3[6-9]|4[0-2]){END}(?!\s?°)"
    ),
    (
        rf"{START}(?:suffer(?:s|ed|ing)\sfrom|хворі(?:є|в|ла)\sна|страждає\sна|перен(?:іс"
        rf"|есла))\s(?:\w+\s)?(?:depress\w+|депрес\w+|insomnia|asthma|інф\w+|інс\w+|\w+ит|\w+оз"
        rf"|\w+ію)"
    ),
    rf"{START}(?:had|suffered|after)\sa\s(?:\w+\s)?(?:stroke|heart\sattack|seizure)",
    r"burns?\s(?:to|over|of)\s\d+|skin\sgraft\w*|опік\w*\s\d+\s?%",
)
