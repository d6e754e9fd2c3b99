"""Words that tell of a body, an illness or a remedy only where they stand beside one person."""

from __future__ import annotations

import re

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START

FRAIL = Expression(
    rf"{START}(?:mute|methadone|menstruat\w*|lost\sthe\sbaby|cholera|dysentery|typhus|typhoid|malaria"
    r"|covid\w*|influenza|flu|measles|scurvy|pleurisy|thrombos\w+|clots?|embol\w+|aneurysm\w*|angina"
    r"|arrhythmia|gout|sciatica|cysts?|goit(?:er|re)|glaucoma|cataracts?|retina\w*|lupus"
    r"|sclerosis|palsy|autis\w+|bipolar|neuros\w+|tinnitus|vertigo|tremors?|spasms?|cramps?|o?edema"
    r"|dehydrat\w*|jaundice|fistula|\w+plegi[ac]\w*|lame|bedridden|incapacitated|dying|terminal\w*"
    r"|underweight|skeletal|gaunt|toothless|bald|limbless|sightless|feeding\stube|nappies"
    r"|oxygen|virus|infect\w*|mental\w*|trauma\w*|wounds?|sores?|medicines?|rehab|clinic|ward"
    r"|doctors?\s(?:say|said|told|found|fear)|hospital|fits|months\sgone|with\schild|cm\stall|tall"
    r"|(?:brown|blue|green|grey)[\s-]eyed|hormones?|vaccinated|screened|tested\s(?:positive|negative)"
    r"|left-handed|mole|freckles|pierced|heart|breast|womb|ovar\w+|prostate|colon|cervix|appendix"
    r"|legs?|f(?:oo|ee)t|fingers?|thumbs?|toe(?:nail)?s?|knees?|elbow|thigh|kidneys?|t(?:ee|oo)th"
    r"|ears?|eardrums?|lungs?|jaw|spine|skull|forearm|ribs?|liver|spleen|stomach|bowels?|collarbone"
    r"|wrist|ankle|pelvis|vertebra\w*|scalp|shin|groin|(?:left|right|one)\s(?:hand|arm|eye|side)"
    rf"){END}(?!\s(?:of\sthe\s(?:table|talks|state|nation|city)|beat))",
    re.IGNORECASE,
)
SLAB = Expression(
    rf"{START}(?:калоприйм\w+|колісн\w+|ковта\w+|через\sтрубку|на\s\w+ому\sмісяці|догляду|інв\.|вагою"
    r"|холер\w+|дизентері\w+|тиф\w{0,3}|малярі\w+|ковід\w*|грип\w{0,3}|застуд\w+|цинг\w+|тромб\w+"
    r"|ембол\w+|аневризм\w+|стенокард\w+|аритмі\w+|подагр\w+|радикуліт\w*|гемор\w+|кіст[аиу]|глауком\w+"
    r"|катаракт\w+|сітківк\w+|вовчак\w*|склероз\w*|дцп|аутизм\w*|біполяр\w+|тремор\w*|спазм\w*|корчі"
    r"|зневодн\w+|жовтяниц\w+|свищ\w*|лежач\w+|помира[єв]\w*|прикут\w+|немічн\w+|знесил\w+|худий|худа"
    r"|беззуб\w+|лисий|сивий|посивів|посивіла|німий|німа|онімі\w+|заціпені\w+|підгузк\w+|хрон\w+"
    r"|тиску?|цукор|кис(?:ень|ню|невий)|вірус\w*|інфек\w+|зараз(?:ив|ил)\w+|кричить|прокида\w+ся|ліки|ліків"
    r"|розлад\w*|мочиться|менструац\w+|гормон\w*|щеплен(?:ий|а)|лікар(?:і|ям|ів)\s\w+|лікарн\w+|палат[аиуі]"
    r"|клінік\w+|медкоміс\w+|влк|мсек|родим\w+|веснянк\w+|шульга|ліворук\w+|карі\sочі|кароок\w+|синьоок\w+"
    r"|на\sзріст|зросту|зріст|серц[еяю]|ног[иуаі]|ногою|ніг|стоп[иуа]|ступн\w+|пал(?:ець|ьця|ьці|ьців|ьцях)"
    r"|мізин\w+|нігт\w+|нирк\w+|стегн\w+|колін\w+|щелеп\w+|хребет|хребт\w+|хребц\w+|череп\w*|живіт"
    r"|живот\w+|ребр\w*|ребер|леген\w+|печінк\w+|селезінк\w+|зуб(?:и|ів|ами)|вух\w+|шлунк\w*|гомілк\w+"
    rf"|передпліч\w+|ключиц\w+|кишк\w+|(?:лів|прав|одн)\w{{1,3}}\s(?:рук|ок|боц|бік)\w+){END}",
    re.IGNORECASE,
)
"""The two languages apart, for they share no word."""
