"""Words for prisons, camps and cells, and for what is called so and is none."""

from __future__ import annotations

import re

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START

HOUSE = (
    r"(?:(?:penal|penitentiary|correctional|corrective|custodial|prison\w*|filtration|internment"
    r"|detention|detainment|holding"
    r"|remand|labou?r|(?:strict|high|maximum|special)[\s-](?:regime|security)|p\.?o\.?w\.?"
    r"|concentration|isolation"
    r"|pre-?\s?trial(?:\sdetention)?|women[’']s)\s(?:colon\w+|camps?|hospitals?|settlements?"
    r"|facilit\w+|institutions?|cent\w+"
    r"|sites?|units?|compounds?|complex|isolat\w+|prisons?|jails?|blocks?|pens?)"
    r"|colon(?:y|ies)|prisons?|penitentiar\w+|jails?|jailhouses?|lock-?ups?|gulag|sizo|camps?"
    r"|isolators?|barracks?|dungeons?"
    r"|torture\s(?:chambers?|rooms?)|guardhouses?|stockades?"
    r"|(?:виправн\w+\s|фільтраційн\w+\s)?(?:колоні\w+|табор\w*|табір)|кол\.|тюрм\w*|в.язниц\w+"
    r"|тюремн\w+|тюряг\w+"
    r"|сізо|сизо|ітт|уін|кпз|шізо|(?:слідч\w+\s)?(?:із|спец)?(?:ізолятор|приймальник)\w*"
    r"|бара[кц]\w*|гауптвахт\w*"
    r"|катівн\w+|застінк\w+|пенітенціар\w+|острог\w*|буцегарн\w+|карцер\w*|дисбат\w*|психушк\w+"
    r"|на\sзоні"
    r"|(?:виправн|каральн|режимн)\w+\s(?:установ|заклад)\w*|місц[ея]\sутримання"
    r"|установ\w+\sвиконання\sпокарань"
    r"|«?ізоляці[їюя]»(?=[\s,.]|$)|izol[iy]ats[iy]?[iy]a|колони[яиюей]+|тюрьм\w*|лагер\w*|застенк\w+|на\sзоне|(?:след\w+\s)?изолятор\w*"
    r"|спецпри[её]мник\w*"
    r"|věze?ni\w*|věznic\w*|više?zeni\w*|więzieni\w*|areszt\w*|koloni\w*|ob[oó]z(?:ie|u|y|ach"
    r"|em)?|łagr\w*|zakład\w*\skarn\w+"
    r"|ceza\w*\s?(?:koloni\w+|evi\w*)|hapishane\w*|tutukevi\w*"
    r"|colonies?\spénitentiaires?|maison\sd.arrêt|centre\sde\sdétention|baraque\w*|prisión|cárcel"
    r"|carcere|prigione"
    r"|colonia\spenal\w*|penitenciar\w*|închisoare\w*|\w*gef[äa]ngnis\w*|\w*haftanstalt\w*"
    r"|straf(?:kolonie|lager)\w*|\w*lager"
    r"|kalėjim\w+|cietum\w+|vangla\w*|კოლონია\w*|ციხ\w*|კოლონიაში|[yi]zol[yi]{1,2}ator\w*"
    r"|t[iy]urm\w+|v[yi]aznyts\w+)"
)
INSIDE = (
    r"(?:cells?(?!\s?(?:phone|tower|network|line|therap|count|number))|cell-?mates?|detention"
    r"|custody|solitary|співкамерни\w+|камер(?:а|і|ах|ою)"
    r"(?!\s(?:спостереж|відео|фото|телефон))|кам\.|cel[ai]|cellule|zelle|hücre\w*|koğuş\w*)"
)
"""What a house of detention has, and few others."""
ELSEWHERE = (
    r"refugee|training|summer|children|tent|holiday|base|displaced|youth|scout|army|political"
    r"|boot|museum|exhibition|film|novel"
    r"|memorial|century|book|soviet|nazi|historic\w*|біженц\w+|переселен\w+|дитяч\w+|літн\w+"
    r"|наметов\w+|навчальн\w+|тренувальн\w+"
    r"|оздоровч\w+|спортивн\w+|молодіжн\w+|пластов\w+|музе\w+|виставк\w+|фільм\w*|меморіал\w*"
    r"|століт\w+|радянськ\w+"
    r"|нацистськ\w+|1[0-8]\d\d|19[0-7]\d"
)
PAST = Expression(rf"{START}(?:{ELSEWHERE}){END}", re.IGNORECASE)
"""What says that a camp is no prison, or one of long ago."""
OTHER = Expression(
    rf"{START}(?:{ELSEWHERE}|courts?|judges?|verdict|tribunal|said|says|stated|told|announced"
    rf"|according|office|report\w*"
    r"|describ\w+|condition\w*|examin\w+|document\w+|publish\w+|conference|committee|суд|суд[уі]"
    r"|судді|судом|судов\w+|вирок\w*|трибунал\w*"
    r"|заяви\w+|повідоми\w+|сказа\w+|зазнач\w+|розповід\w+|звіт\w*|конференці\w+|комітет\w*"
    r"|офіс\w*)"
    rf"{END}",
    re.IGNORECASE,
)
"""What says that a house and a town have nothing to do with each other."""
