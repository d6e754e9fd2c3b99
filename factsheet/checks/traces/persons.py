"""Words for one person of whom a text may tell: kin, soldiers, captives and patients."""

from __future__ import annotations

import re

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START

WHO = (
    r"(?:brother|son|husband|father|dad|daughter|wife|sister|mother|mum|nephew|niece|uncle|cousin"
    r"|fianc[ée]e?|boyfriend|girlfriend|friend|neighbou?r|kid|bloke|chap|cadet|recruit|shepherd|farmer|baker|clerk|priest|chaplain|student|electrician|carpenter|firefighter|boy|girl|guy|lad|comrade|cellmate"
    r"|grand(?:son|father|mother)|soldier|sniper|tanker|(?:machine\s)?gunner|marine|para?medic"
    r"|medic|nurse|cook|driver|sailor|officer|sergeant|captain|lieutenant|private|corporal"
    r"|major|pilot|sapper|scout|commander|defender|fighter|prisoner|captive|detainee|returnee"
    r"|veteran|volunteer|welder|miner|teacher|engineer|mechanic|defendant|convict|hostage"
    r"|inmate|patient|survivor|(?:wo)?man|teen(?:ager)?|pensioner|civilian|infantryman"
    r"|rifleman|paratrooper|signaller|pow|service(?:wo)?man|conscript|border\sguard)"
    r"(?!(?:.s)?\s(?:of\swar|exchanges?|swaps?|status|transfers?|releases?|lists?|camps?|brigade"
    r"|corps|battalion|infantry|law|general|in\schief|society|health|medicine|protection"
    r"|(?:and\s\w+\s)?(?:members|people|civilians|soldiers|defenders|fighters|medics|women|men))\b)"
)
"""One person, in Latin letters."""
CASES = r"(?:а|у|ові|еві|ом|ем|я|ю|єві|єм)?"
SUCH = (
    r"(?:полонен|звільнен|поранен|обмінян|повернен|засуджен|арештован|увязнен|ув.язнен"
    r"|зниклий|потерпіл|підсудн|хвор|найстарш|наймолодш|військовослужбов|военнопленн"
    r"|раненн?|освобожд[её]нн|мобілізован)(?:ий|ого|ому|им|ої|ій|ою|ый|ая)"
)
WHOM = (
    rf"(?:(?:брат|син|кум|тест|свекр|онук|хресник|правнук|дід|зят|друг|дядьк|морпіх|моряк|медик|лікар|кухар|вод[іи][йєяю]|солдат"
    r"|снайпер|артилерист|танкіст|кулеметник|сапер|розвідник|пілот|льотчик|сержант|капітан"
    r"|лейтенант|майор|старшин|офіцер|матрос|воїн|захисник|прикордонник|піхотин|десантник"
    r"|стрілец|стрільц|навідник|мінометник|механік|шахтар|учител|вчител|інженер|зварник"
    r"|строковик|заручник|пацієнт|ветеран|побратим|земляк|співкамерник|племінник|наречен"
    rf"|сусід|оператор|гранатометник|контрактник|нацгвардієц|чоловік|в.язен|в.язн){CASES}"
    r"|(?:бо[єй]ц|бійц|бран[еє]?ц|доброволец|добровольц|оборон[еє]?ц|зв.язків[еє]?ц"
    r"|гвардій?[єе]?ц|хлоп[еє]?ц|хлопчик|підліт[оу]?к)(?:ь|я|ю|ев[іи]|ем|у|а)?"
    r"|татов?і?|тата|батьк(?:о|а|у|ові|ом)|мат(?:и|ір|ері|ір.ю)|мам(?:а|і|у|ою)"
    r"|(?:дружин|сестр|медсестр|дівчин|жінк|доньк|дочк|бабус|бранк|снайперк|військов"
    r"|пенсіонерк|санітарк|кухарк|медикин|захисниц|заручниц|полонян|посестр|вчительк"
    r"|пацієнтк|волонтерк|молодиц|племінниц|наречен|поранен|полонен|звільнен|онкохвор)"
    rf"(?:а|у|ою|я|ю|ею|ка|ку|кою)|{SUCH}"
    r"|підполковник|полковник|військовий|рядов(?:ий|ого|ому)|чергов(?:ий|ого))"
    r"(?!\s(?:обмін|статус|табор|табір|шпитал|госпітал|комісар|злочин|експерт))"
)
"""One person, in Cyrillic letters; a form that many may have as well is none of them."""
PRONOUN = (
    r"(?:he|she|him|his|her|hers|himself|herself|he.s|she.s|i.m|my|він|вона|його|її|йому|їй"
    r"|нього|неї|ним|нею|ньому|ній|мій|моя|моєму|мого|моїм|моєї|якому|якій|мене|мені|себе|его|ему"
    r"|ей|jego|jej|mu)"
)
OF_SOME = (
    r"(?:one|another|youngest|oldest|eldest|first|last)\sof\s(?:the|our|those|them)(?:\s\w+){0,2}"
    r"|(?:один|одна|одного|одному|однієї|одній|найстарш\w+|наймолодш\w+|перш\w+)\s(?:зі?|із|серед)"
    r"\s(?:\w+(?:их|іх|ів|ок|ей)\s?){1,2}"
)
SPEECH = (
    r"(?!\s(?:also\s|further\s|earlier\s|later\s)?(?:said|says|added|adds|told|noted|wrote|stressed"
    r"|thanked|announced|called|warned|words|statement|office|post|speech|visit|report"
    r"|сказа\w+|додав|додала|зазначи\w+|повідоми\w+|наголоси\w+|заявив|заявила|слов\w+|подякува\w+"
    r"|розповів|розповіла|пояснив|пояснила|зауважи\w+|написа\w+|допис\w*|заяв\w+|оцінк\w+))"
)
ONE = Expression(rf"{START}(?:{OF_SOME}|{PRONOUN}|{WHO}|{WHOM}){END}{SPEECH}", re.IGNORECASE)
"""One person of whom something is told, not one who tells it."""
ALONE = Expression(
    rf"^\W*(?:(?:\w+\s)?(?:note|chat|caption|title|row|\w+:)\W+)?(?:lives|has|takes|needs|walks|"
    r"sleeps|suffers|cannot|can.t|could\snot|lost|came|returned|still|was|is|had|weighs|weighed"
    r"|born|died|got|gets|undergo\w+|uses|treated|tried|attempted|must\stake|allergic)\s"
    rf"|{START}[^\W\d_]{{2,}}(?:[аиіу]в|[аиіу]ла|[аиіу]вся|[аиіу]лася){END}"
    rf"|^\W*(?:досі\s|вже\s|ще\s|не\s)?[^\W\d_]{{2,}}(?:ує|ає|іє|їсть|ить|ується|ається|иться){END}",
    re.IGNORECASE,
)
"""What is said of one, where a text leaves out who."""
GENERAL = Expression(
    rf"{START}(?:must|shall|should|right\sto|entitled|(?:any|every|each|no)\s(?:state|party|prisoner|soldier|person|side|country|citizen|detainee)"
    r"|articles?|(?<!in-)laws?|if\s(?:an?|gravely)|per\s(?:cent|\d+)|may\s(?:be|have|not|also)"
    r"|має\sправо|повин\w+|кожн\w+|будь-як\w+|стат(?:ті|тя|тею)|ст\.|якщо|щороку|annual\w*"
    r"|president|pope|king|queen|minister|chancellor|senator|footballer|striker|act(?:or|ress)"
    r"|singer|novel|film|emperor|tsar|centur\w+|президент\w*|папа\sримськ\w+|корол\w+|міністр\w*"
    rf"|сенатор\w*|актор\w*|акторк\w+|співа[чк]\w*|роман|романі|фільм\w*|імператор\w*|гетьман\w*"
    rf"|століт\w+|письменни\w+|поет\w*|збірн\w+|1[0-8]\d\d|19[0-4]\d){END}",
    re.IGNORECASE,
)
"""What is told of everybody, of a person in a book or of one in public office."""
