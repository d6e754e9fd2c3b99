"""Words for what ails a person: wounds, illness, treatment, and parts that are hurt."""

from __future__ import annotations

import re

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START

STATE = Expression(
    rf"{START}(?:wounded|injur\w+|maimed|cripple\w*|disab\w+|amput\w+|prosthe\w+|stump|wheelchair"
    r"|crutch\w*|limp(?:s|ed|ing)?|paraly\w+|strokes?|heart\sattacks?|cancer|tumou?r|tubercul\w+"
    r"|hepatit\w+|hiv|syphilis|scabies|lice|pneumon\w+|sepsis|asthma\w*|diabet\w+|hypertens\w+"
    r"|epilep\w+|ulcers?|hernia|surgery|surgeons?|operated\son|(?:eye|third|second|undergo\w*\san?"
    r"|after\s(?:an|the)|since\sthe|needs\san?)\soperation|hospitali[sz]ed|intensive\scare|coma"
    r"|unconscious|bleed(?:s|ing)?|coughs?|coughing|vomit\w*|faint(?:s|ed)|seizures?|fever\w*"
    r"|malnou\w+|emaciat\w+|starv\w+|weigh(?:s|ed|ing)|kilos?|kilograms?|kg|lbs|tattoo\w*|scar(?:s"
    r"|red)?|birthmark|blind(?:ed)?|deaf\w*|stutter\w*|stammer\w*|(?:not|n.t|never|cannot)\s(?:speak"
    r"|walk|talk|hear|see|have\schildren|sleep|eat|chew|swallow|stand)|pregnan\w+|miscarr\w+"
    r"|abortion|gave\sbirth|infertil\w+|(?:never|not|n.t)\s(?:father|bear)\w*"
    r"|parkinson\w*|alzheimer\w*|lymphoma|marrow|metastas\w+|blood\s(?:pressure|sugar|type|group)|kneecap"
    r"|wets?\s(?:the|his|her)\sbed|w[ao]ke?\w*\s(?:up\s)?screaming|scream\w*\sat\snight|incontinen\w+|her\speriods?"
    r"|painkillers?|morphine|comatose|stitched|surgically|clinical\sdeath|bulimi\w+"
    r"|eating\sdisorder|abscess\w*|suicid\w+|self-harm\w*|(?:kill|hang|harm)(?:ed)?\s(?:him"
    r"|her)self|depress(?:ion|ed)|ptsd|psych(?:iatr|os|ot)\w+|schizo\w+|antidepress\w+|insomnia"
    r"|nightmares|panic\sattacks?|hallucinat\w+|alcoholi\w+|addict\w*|insulin|pills|medications?"
    r"|antibiotic\w*|injections|chemo\w*|dialys\w+|transfus\w+|transplant\w*|implants?|catheter"
    r"|colostomy|stoma|stents?|pacemaker|titanium|splint|plaster\scast|stitches|bandage\w*"
    r"|burns|burnt|shrapnel|bullet|fractur\w+|dislocat\w+|concuss\w+|contus\w+|allerg\w+"
    r"|penicillin|diagnos\w+|illness|disease|gravely\sill|sick|ailing|treated\sfor|treatment\sfor"
    r"|(?:get|receiv|undergo)\w*\s(?:\w+\s)?treatment|raped?|castrat\w+|dna|dental\srecords"
    r"|autopsy|post-?mortem|cause\sof\sdeath|died\sof|gangren\w*|skin\sgraft\w*|hearing\said"
    r"|walking\sstick|with\sa\s(?:stick|cane|limp)|frostbit\w+|x-rays?|mri|icu|dementia|migraines?"
    r"|arthritis|anaemia|anemia|thyroid|rash|eczema|psoriasis|\w+(?:ectomy|itis)|(?:neuro|encephalo)pathy"
    rf"){END}",
    re.IGNORECASE,
)
STAN = Expression(
    rf"{START}(?:поранен(?:ий|а|ого|ої|ому|ою|ня|нями)|травм(?!ат)\w+|інвалід\w+|ампут\w+"
    r"|протез(?!уван)\w*|милиц\w+|візк\w+|ціпк\w+|паличк\w+|(?:на)?кульга\w+|шкутильга\w+|паралі[зч]"
    r"\w+|інсульт\w*|інфаркт\w*|рак|раку|онко\w+|пухлин\w+|туберкульоз\w*|гепатит\w*|віл"
    r"|сифіліс\w*|корост\w+|вош[іа]\w*|пневмон\w+|запаленн\w+|сепсис\w*|астм\w+|діабет\w*"
    r"|стрибки\sтиску|гіпертон\w+|епілеп\w+|виразк\w+|гриж\w+|оперува\w+|прооперу?\w+|схуд\w+"
    r"|важи(?:в|ла|ть)|кілограм\w*|кг|тату\w*|шрам\w*|рубц\w+|родимк\w+|прикмет\w+|сліп\w+"
    r"|осліп\w*|глух(?:ий|а|ого)|оглух\w*|заїка\w+|вагітн\w+|викидень|аборт\w*|пологи|народила"
    r"|безплід\w+|завагітн\w+|пластин[ауи]|мочиться|харка\w+|знеболю\w+|клінічн\w+\sсмерт\w+|нічн\w+\sкошмар\w*"
    r"|морфі\w+"
    r"|паркінсон\w*|альцгеймер\w*|лімфом\w+|метастаз\w*|набряк\w*|нарив\w*|виразк\w+|гнійн\w+|ран[аиуі]|мати\sдітей|самогуб\w+|суїцид\w*|на\sсебе\sрук\w|повіси\w+с[яь]|вени"
    r"|депресі\w+|птср|психі[чка]\w+|психіатр\w+|шизо\w+|антидепрес\w+|безсон\w+|жахіття|панічн\w+"
    r"|галюцин\w+|алкогол\w+|запо[їй]\w*|наркоз\w+|наркоман\w*|інсулін\w*|таблет\w+|пігулк\w+"
    r"|антибіотик(?:и|ів|ами)|уколи|крапельниц\w+|хіміо\w+|діаліз\w*|перелива\w+|трансплант\w+|імплант\w*"
    r"|катетер\w*|колостом\w+|стом[аиу]|стент\w*|кардіост\w+|гіпс\w*|бинт\w*|опік(?:и|ів|ами|ом)?|обпеч\w+"
    r"|уламок|уламк\w+|осколок|осколк\w+|куля|перелом\w*|вивих\w*|контуз\w*|струс\w*"
    r"|алергі\w+|пеніцилін\w*|діагноз\w*|діагност\w+|(?:тяжко)?хвор(?:ий|а|ого|ої|ому|ою|іє|ів"
    r"|іла)|хворобу|недуг\w*|захворі(?:в|ла)|лікує?ть?ся|лікува(?:в|ла)ся|лікують|лікування"
    r"|терапі[юїя]\w*|реанімац\w+|стаціонар\w*|диспансер\w*|шпиталізу\w+|госпіталізу\w+|з[ґг]валт\w+"
    r"|кастр\w+|днк|розтин\w*|помер(?:ла)?\sвід|кровотеч\w*|кровить|кашля\w+|лихоман\w+"
    r"|непритомн\w+|ком[аи]|комі|гангрен\w+|обморож\w+|відморо\w+|виснаж\w+|дистрофі\w+|малокрів\w+"
    r"|анемі\w+|нервов\w+\sзрив\w*|істерик\w*|амнезі\w+|пам.ят[ьі]\sвтра\w+|втрати\w+\sпам.ять"
    r"|не\s(?:ходить|бачить|чує|розмовляє|рухається|спить|встає)|перестав\s(?:говорити|ходити)"
    r"|не\sмо(?:же|гла|жу|г)\sмати\sдітей|\w+ектомі\w+|(?:нейро|енцефало)пат\w+|(?:артр|бронх|гастр"
    r"|менінг|дермат|панкреат|цист|от|плевр|невр|кол|апендиц)ит\w{0,2}|(?:псорі|невр|нефр)оз\w{0,2}"
    rf"){END}",
    re.IGNORECASE,
)
"""What one person has or is given."""
LIMB = (
    r"(?:legs?|arms?|hands?|f(?:oo|ee)t|eyes?|fingers?|thumb|toe(?:nail)?s?|fingernails?|knees?"
    r"|elbow|hips?|thigh|shoulder|kidneys?|t(?:ee|oo)th|ears?|eardrums?|lungs?|jaw|spine|skull"
    r"|forearm|ribs?|brain|liver|spleen|stomach|bowels?|collarbone|wrist|ankle|heel|nose|tongue"
    r"|pelvis|kneecaps?|buttocks?|eyelids?|eyebrow|vertebra\w*|scalp|calf|shin|groin|testicles?)"
)
CAST = (
    r"(?:ног[иуаі]|ногою|ніг|рук[иуа]|руці|рукою|стоп[иуа]|ступн\w+|ок[оа]|очей|пал(?:ець|ьця|ьці"
    r"|ьців)|мізин\w+|нігт\w+|нирк\w+|спин[аиу]|сідниц\w+|повік\w+|коліно|чашечк\w+|стегн\w+|кист[іь]|колін\w+|плеч\w+|щелеп\w+|хребет|хребт\w+"
    r"|череп\w*|живіт|живот\w*|ребр\w*|ребер|леген\w+|печінк\w+|селезінк\w+|зуб\w*|вух\w+|серця"
    r"|кишечник\w*|кишк\w+|шлунк\w*|гомілк\w+|передпліч\w+|лік(?:оть|тя|ті)|ключиц\w+|перетинк\w+"
    r"|сторона|ніс|носа|таз\w?|п.ят[ауи]|скро\w+|суглоб\w*|зап.ясті?\w*)"
)
HARM = (
    r"(?:amputat\w+|removed?|brok(?:e|en)|torn|cut\soff|lost|missing|punctur\w+|shatter\w+|crush\w+|fractur\w+"
    r"|(?:knock|pull|beat)\w*\sout|gouged|removed|opened\s(?:\w+|up)|burn(?:t|ed|s)|scald\w+|wound\w*"
    r"|injur\w+|pierc\w+|swollen|rotten|rotting|numb|paraly\w+|(?:not|n.t|cannot|no\slonger)\s(?:move"
    r"|bend|see|hear)|healed|fused|fail(?:ed|ing)|infected|fester\w+|bleeding|shrapnel|bullet"
    r"|splinter|scar\w*|tattoo\w*|damaged|prosthe\w+|artificial|bandaged|trembl\w+|blown\soff|smashed|severed|sliced|maimed|mangled|aching|stiff|removed|replaced"
    r"|без|втрати\w+|ампут\w+|(?:з|пере|по|ви|на)лама\w+|вибит\w+|вибили|вирва\w+|відірва\w+"
    r"|відтя(?:т|л)\w+|від(?:різа|руба)\w+|відсутн\w+|нема[є]?|видал\w+|вирізал\w+|розрив\w*|пробит\w+"
    r"|простр[еі]л\w+|роздроб\w+|розтрощ\w+|обпеч\w+|опік\w*|обморож\w+|поранен\w+|улам\w+"
    r"|оскол\w+|куля|шрам\w*|рубец\w*|рубц\w+|тату\w*|криво|не\s(?:рухається|згинається|бачить"
    r"|чує)|паралі\w+|болить|болять|гни\w+|гангрен\w+|набряк\w*|опух\w*|перел[оа]м\w*|вивих\w*|тріщин\w+"
    r"|забит\w+|зашит\w+|пересад\w+|протез\w*|сліп\w+|глух\w+|оніміл\w+|тремт[иія]\w+|кульга\w+"
    r"|відмовил\w+|луснул\w+|урива\w+)"
)
HURT = Expression(
    rf"{START}(?:{LIMB}|{CAST}){END}[^.!?;:\n]{{1,25}}?{START}{HARM}{END}"
    rf"|{START}{HARM}{END}[^.!?;:\n]{{1,25}}?{START}(?:{LIMB}|{CAST}){END}",
    re.IGNORECASE,
)
"""A part of a body, and what befell it, side by side."""
