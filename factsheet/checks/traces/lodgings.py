"""Words for buildings in which captives are put up, for those who are there, and for the public."""

from __future__ import annotations

import re

from factsheet.checks.traces.captives import words
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START

HIS = words(
    r"he|she|him|her|they|(?<!of\s)them|he[’']s|she[’']s|my\s(?:son|brother|husband|father|daughter|sister"
    r"|wife|cousin|nephew|boy|uncle|aunt|dad|grandson|boyfriend|fianc\w+|god\w+|friend|neighbou?r)"
    r"|ours|(?:his|her)\s(?:wife|mother)|nurses?|gunner|cook|sniper|sergeant|tanker|sapper|medic|radio\soperator|machine[\s-]gunner",
    r"(?:his|her|their|our|the)\s(?:unit|company|platoon|crew|battalion|squad|brother|husband|son)",
    r"(?<!заявив\s)він|вона|його|її|(?:їх|їм)(?!\s(?:більше|менше|мало|багато))|йому|їй|ним|нею|нього|неї|мене|вся\sрота|рота|взвод|екіпаж"
    r"|(?:мій|мого|моєму|наш\w*)\s(?:син|брат|чолові|бат|побратим|хлоп|дядь|кум|онук|зят|\w+ник\b|\w+ець)\w*"
    r"|он|она|его|её|их|кулеметник\w*|снайпер\w*|танкіст\w*|санітарк\w+|зв[’'ʼ]язків\w+"
    r"|прикордонниц\w*|медсестр\w+|сапер\w*|сержант\w*|снайперк\w+|дядьк\w*|мати|дружина|били|чоловіка|мінометник\w*|піхотин\w+|кухар[яіюе]?\w*",
)
"""One person, or few who stay together."""
BOUND = words(
    r"captives|captors?|returnees?|ex-?(?:inmates?|prisoners?)|prisoners?|inmates?|detainees?"
    r"|convoy\w*|blindfold\w*|guards|guarded|interrogat\w*|tortur\w+|beat(?:en|ings?)|parcels?"
    r"|locked|whereabouts|imprison\w+|jailed|incommunicado|handcuff\w*|they\sare|exchanged\s\w+"
    r"|our\s(?:boys|men|girls|guys|lads|people|women)|(?:the\s)?(?:guys|boys|lads|girls)"
    r"|held\sby|hidden|stamps?|postmark\w*|letters|status\W+pow|mum|mom|mama|location|izol[iy]ats[iy]?[iy]a"
    r"|(?:women|men|officers|civilians|soldiers|medics|commanders|sailors|people|group|crew)"
    r"\s(?:were|are|was)\s(?:\w+\s)?(?:taken|held|kept|flown|driven|moved|brought|put|marched|forced"
    r"|loaded|lined|transferred)|serv(?:es|ing)\s(?:the|his|her|a|their)\s(?:term|sentence|time)",
    r"(?:військово)?полонен\w*|бранц\w+|бранк\w+|обмінян\w+|ув[’'ʼ]?язнен\w*|в[’'ʼ]язн[іяі]\w*"
    r"|конво\w+|етап\w*|перед(?:ач|ачк)[иі]?|посилк\w+|транзитк\w+|допит\w*|катува\w+|побит\w+"
    r"|наш(?:их|і|ими|им)|хлопц\w+|дівчат\w*|баланд\w+|тримали|тримають|утримують?"
    r"|сид(?:ить|ять|ів|іла|іли)|неволі|охоронц\w+|наглядач\w*|пленн\w+|за\sґратами"
    r"|зав[’'ʼ]яза\w+\sочі|доставлен\w+|обмінялися|на\sобмін|мамо|локація|статус\W+полон|потрапи(?:в|ла)\s[ву]\sполон"
    r"|(?:по|ви|пере|за|при|від|з)везли|пере(?:вели|кинули|водять)|зігнали|запроторили"
    r"|роз(?:містили|селили)|посел(?:или|ено)|сховали|відбува\w+\s(?:строк|термін|покарання)",
)
"""What tells of captivity."""
PUBLIC = words(
    r"talks?|meeting\w*|meets?|met|rall\w+|conference|summit|protest\w*|ceremony|negotiat\w+|vot\w+"
    r"|election\w*|elected|forum|round|consultation\w*|session|hearing\w*|concert|match|swap\w*"
    r"|exchanges?|delegation\w*|embass\w+|statements?|announc\w+|mediat\w+|agree\w*|signed|treat\w+"
    r"|resolution\w*|parliament\w*|cent(?:ury|uries)|histor\w+|cartel|conventions?|committees?"
    r"|assembly|council|univers\w+|films?|festival\w*|book\w*|exhibition\w*|champion\w*|museum\w*"
    r"|headquarters|redeemed|ransom\w*|statistics|court|tribunal|verdict|sentenced|judges?|stud\w+"
    r"|orchestra|team|club|coach|won|scored|association|famil(?:y|ies)(?!\s(?:say|believe|know|think|heard))|command|1[0-8]\d\d|19[0-7]\d"
    r"|attack\w*|explosion\w*|killed|massacre|anniversary|graves?|bodies|tribute|million|percent|\d+[,\s\u202f]\d{3}|said\sto\sthe\spress",
    r"перемов\w+|переговор\w*|зустріч\w*|зустрі[вл]\w*|мітинг\w*|акці\w+|церемоні\w+|саміт\w*"
    r"|форум\w*|сесі\w+|конференці\w+|делегаці\w+|посольств\w+|заяв\w+|угод\w*|резолюці\w+|раунд\w*"
    r"|парламент\w*|посередни\w+|музе\w+|століт\w+|істор\w+|конвенці\w+|комітет\w*|асамбле\w+"
    r"|рад[аиі]|університет\w*|фільм\w*|фестивал\w*|книг\w*|виставк\w+|чемпіон\w*|штаб\w*"
    r"|обмін(?:и|ів|у|ом|ами|юють|яли)?(?<!на\sобмін)|суд\w{0,3}|судов\w+|трибунал\w*|вирок\w*|викуп\w*"
    r"|підпис\w+|команда|матч\w*|родин\w*(?!\s(?:каж|вваж|зна))|асоціаці\w+|плакат\w*|сувої|дослідж\w+|атак\w+|вибух\w*"
    r"|загиб\w+|теракт\w*|роковин\w*|убит\w+|вбит\w+|тіл[аи]?|млн|тис|відсотк\w+|журналіст\w*",
)
"""What tells that something public is there."""
OFFICIAL = words(
    r"president\w*|minist\w+|pope|envoy\w*|ambassador\w*|ombuds\w+|chief|director|mayor|leaders?"
    r"|spokes\w+|singer|writer|poet|lawmakers?|mps|senator|to\sthe\spress|\d{1,3}[,\s]\d{3}|head\sof|administration|king|queen|prince|chancellor|team|bank|born|stud\w+|graduated|writes|moved\sto\s\w+\sin\s\d{4}|lives|opera|tours?|opened|actor|artist|players?",
    r"президент\w*|міністр\w*|прем[’'ʼ]єр\w*|посол|посл\w|омбудс\w+|мер|речни\w+|очільни\w+|глава"
    r"|письменни\w+|поет\w*|співа\w+|депутат\w*|канцлер\w*|короле?\w*|журналістам|папа|тренер\w*"
    r"|народи\w+|навча\w+|помер\w*|переїх\w+|відкри\w+|працю\w+|мешка\w+|живе|грає|гра[вл]\w*",
)
"""Of whom everybody may know where they are."""
NOW = words(
    r"(?:is|are|was|were|he[’']s|she[’']s)\s(?:now|still|currently|being|held|in|at|seen|kept|sitting)"
    r"|whereabouts|serv(?:es|ing)|held|kept|last\sseen|moved|taken|brought|transferred",
    r"зараз|нині|досі|тепер|все\sще|наші\s(?:в|у)|сид\w+|бачили|трима\w+|утриму\w+|вивезли|перевели"
    r"|ночували|перебува(?:в|ла|ли|є|ють)",
)
"""What tells of people who do not move of their own will."""
NEWS = words(
    r"sea|straits?|drones?|missiles?|refiner\w+|oil|gas|strikes?|fires?|floods?|airports?|temperature\w*|based"
    r"|population|rivers?|founded|flights?|trade|companies|company|economy|prices?|army|troops|situation|incursion|conscripts?",
    r"дрон\w*|ракет\w*|нпз|нафт\w+|газ\w{0,4}|удар\w*|пожеж\w+|повен\w+|аеропорт\w*|температур\w*"
    r"|населенн\w*|річк\w+|заснован\w+|рейс\w*|торгівл\w+|компані\w+|економік\w+|армі\w+|строковик\w*|військ",
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
TOOK = Expression(
    rf"{START}(?:captured|захоплен\w+|taken\sprisoner|surrender\w*|defend\w+|garrison|siege|fought|battle|left"
    r"|полон(?:ений|или|ені)?\s(?:у|в|під|на)|(?:у|в)\sполон|оборон\w+|захисник\w*|облог\w*|бо[їя]\w*"
    rf"|вийшли\sз|гарнізон\w*|native|resident|мешкан\w+|родом|born|народи\w+){END}[\w\s]{{0,25}}$",
    re.IGNORECASE,
)
"""What stands before the place where somebody was captured, or comes from."""
ROOMS = (
    r"basement|cellar|garage|pit|hangar|boiler\s(?:room|house)|(?:pig|poultry|cattle)?\s?farm"
    r"|warehouse|gym\w*|school\sgym|air\s?base|airfield|sawmill|brickworks|(?:flour\s)?mill|bunker"
    r"|elevator|police\s(?:station|department|building)|sbu\sbuilding|commandant\w*|barn|shed|shaft"
    r"|dormitory|bomb\sshelter|depot|stable|quarry|silo|dugout|boarding\sschool|guardhouse|base"
)
CHAMBERS = (
    r"підвал\w{0,2}|погреб\w?|льоху|ям[іауи]|гараж\w*|ангар\w*|елеватор\w*|\w*ферм[іиу]|спортзал\w*"
    r"|склад(?:у|ах|ськ\w+)|комендатур\w+|відділк\w+|райвідділ\w*|приміщенн\w+\sполіції|аеродром\w*|казарм\w+"
    r"|бомбосховищ\w+|цеху|лісгосп\w*|тартак\w*|пилорам\w+|котельн\w+|гуртожитк\w+|сара[їй]\w*"
    r"|кошар\w+|хлів\w?|шахт[іу]|бункер\w?|каземат\w*|гауптвахт\w*|базі"
)
BUILDING = Expression(
    rf"{START}(?:in|at|inside)\s(?:the\s|an?\s|some\s|one\s)(?:[\w-]+\s){{0,3}}?(?:{ROOMS}){END}"
    rf"|{START}(?:у|в|на|по|до)\s(?:[\w’-]+\s){{0,2}}?(?:{CHAMBERS}){END}"
    rf"|[,:]\s(?:{ROOMS}|{CHAMBERS}){END}",
    re.IGNORECASE,
)
FREED = words(
    r"after\s(?:the\s|his\s|her\s|their\s)?(?:exchange|release|swap)|freed|released|returnees?",
    r"після\s(?:обміну|звільнення|повернення)|звільнен\w+|обмінян\w+",
)
CARE = words(
    r"an?\s(?:\w+\s)?(?:sanatorium|hospital|clinic|cent(?:re|er)|hotel|resort)"
    r"|у\s(?:\w+\s)?(?:лікарні|госпіталі|центрі|готелі|диспансері|пансіонаті)"
    r"|(?:в|у|до)\s(?:\w+\s)?(?:санаторі\w+|шпитал\w+|клініці|клініку)"
)
"""Where those live who came back."""
