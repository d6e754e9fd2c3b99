"""How prisons, camps and cells are written: with a number, a letter, by how they look."""

from __future__ import annotations

from factsheet.checks.traces.houses import HOUSE
from factsheet.checks.traces.patterns import END, NUMBER, START, Patterns, pattern
from factsheet.checks.traces.spoken import FIGURE

WHAT = "a place of detention"
ROOM = r"(?:cells?|barracks?|bunks?|кам\.|барак\w*|бараці|celula|koğuş\w*|cela|kamera|barak|hücre)"
PART = r"(?:wards?|detachments?|blocks?|wings?|камер[аиіую]|загін|загон[іу]|корпус\w*|нар[аи])"
"""What places of other kinds have too."""
DIGITS = (
    rf"[\s‐-―-]{{0,2}}{NUMBER}[\s‐-―-]{{0,2}}\d{{1,4}}"
    r"(?![\d%]|[.,:]\d|\s?(?:people|prisoners|captives|року|людей|полонен|осіб))"
)
ORDINAL = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd"
    r"|rd|th)"
    r"|друг\w{1,3}|трет\w{1,3}|четверт\w{1,3}|п.ят\w{1,3}|шост\w{1,3}|сьом\w{1,3}|восьм\w{1,3}"
    r"|дев.ят\w{1,3}|десят\w{1,3}|\d+-\w{1,3})"
)
NUMBERED = (
    rf"{START}{HOUSE}(?:\s(?:no|number))?{DIGITS}",
    rf"{START}{ROOM}{DIGITS}",
    rf"{START}{PART}\s(?:№|no\.?|number|номер)\s?\d",
    (
        rf"{START}{HOUSE}[^.!?\n]{{0,40}}?{START}{PART}\s[\dA-ZА-Я«]"
        rf"|{START}{PART}\s\d[^.!?\n]{{0,40}}?{START}{HOUSE}"
    ),
    rf"{START}{HOUSE}(?:\s[^\W\d]+){{1,3}}\s(?:№|no\.?\s|номер\s)\s?\d",
    rf"{START}{HOUSE}\s(?:(?:number|no\.?|номер|№)\s)?{FIGURE}{END}(?!\s(?:people|prisoners|[а-яіїєґ]+(?:ів|ей|их|ки|ка|ох)|осіб|of|years?|days?|times?))",
    rf"№\s?\d{{1,4}}\s{HOUSE}|{START}\d{{1,3}}\snumaralı\s\w*\s?{HOUSE}",
    (
        rf"{START}{ORDINAL}\s(?:penal\s|correctional\s|виправн\w+\s)?(?:colon\w+|prison|jail"
        rf"|barracks?"
        rf"|колоні\w+"
        rf"|тюрм\w+|барак\w*){END}(?!\s(?:swap|exchange|release|deal))"
    ),
    rf"{START}(?:сид\w+|трима\w+)[^.!?]{{0,30}}{START}{ORDINAL}\s(?:камер\w+|барак\w*)",
    rf"{START}(?:isolation|punishment|solitary)\scell{END}|{START}карцер\w*|{START}шізо{END}",
)
SHORT = (
    rf"{START}(?:ВК|ИК|ІК|IK|VK|ЛІУ|ЛИУ|LIU|ІТТ|ИВС|ITT|IVS|УІН|UIN|ФКУ|FKU|КП|ЛПУ|ІТК|ИТК|P\.\s?C\.)"
    rf"\W{{1,2}}(?:№\s?|No\.?\s?)?(?:\d{{1,3}}|(?i:{FIGURE})){END}"
)
SHORT_SIGNS = "вк|ик|ік|ik|vk|лі|ли|liu|іт|ивс|itt|ivs|уін|uin|фку|fku|кп|лпу|итк|p."
SLUG = (
    rf"{START}(?:ik|vk|liu|sizo|izo|kp|colony|koloniia|kolonia"
    rf"|kamera|cell|barak|barrack)\s\d{{1,4}}{END}"
)
SHUT = (
    r"(?:kept|detained|imprisoned|locked(?:\sup)?|tortured|interrogated|held\s(?:captive|prisoner))"
)
BARE = (
    r"(?:basement|cellar|garage|pit|hangar|bunker|police\s(?:station|department|precinct)|dugout"
    r"|sewer|attic)s?"
)
FULL = (
    r"(?:shed|warehouse|school|factory|plant|gym\w*|(?:military|air)\s?base|depot|farm|house"
    r"|hotel|sanatorium|dormitor\w+"
    r"|hospital|boarding\sschool|kindergarten|church|barn|container|administration|market|club"
    r"|workshop|mill|stable)s?"
)
HIDDEN = (
    (
        rf"{START}(?:{SHUT}|held)[^.!?\n]{{0,40}}?\s(?:in|at)\s(?:the\s|an?\s"
        rf"|somebody[’']s\s)?(?:[\w-]+\s){{0,3}}?{BARE}{END}"
    ),
    rf"{START}{SHUT}[^.!?\n]{{0,40}}?\s(?:in|at)\s(?:the\s|an?\s)?(?:[\w-]+\s){{0,3}}?{FULL}{END}",
    (
        rf"{START}(?:трима(?:ють|ли|в|ла)|утриму(?:ють|вали|ва\w+ся|ється|ються)|катува\w+"
        rf"|катують|зачинили|замкнули|допитува\w+"
        r"|сид(?:ить|ять|ів|іла|іли)|перебува\w+|держа\w+)[^.!?\n]{0,40}?\s"
        r"(?:підвал\w*|п[оі]гр[іе]б\w*|гараж\w*|відділк\w+|відділенн\w+\sполіції|райвідділ\w*"
        r"|ангар\w*|ямі|казарм\w+|бункер\w*|бліндаж\w*"
        r"|школ[іи]|сара[їй]\w*|склад[іу]|льох\w*|хлів\w*)"
    ),
    (
        rf"{START}(?:трима(?:ють|ли)|утриму(?:ють|вали)|зачинили|замкнули|катували"
        rf"|допитували)[^.!?\n]{{0,40}}?\s(?:будин\w+|готел\w+"
        r"|пансіонат\w*|санаторі\w+|гуртожит\w+|інтернат\w*|\w*лікарн\w+|монастир\w*|цех\w*"
        r"|пекарн\w+|контейнер\w*|автосалон\w*)"
    ),
)
SIGNS = (
    "colon|prison|penit|jail|gulag|sizo|camp|remand|trial|detention|isolat|barrack|dungeon"
    "|torture|facilit|institution|unit"
    "|lock|stockade|colonie|arrêt|baraque|cárcel|carcere|haft|lager|obo|obóz|łagr|areszt|věz|ciet"
    "|vangl|tutuk"
    "|колон|кол.|таб|тюр|язниц|сізо|сизо|ітт|уін|кпз|шізо|ізолят|приймальн|барак|катівн|застін"
    "|пенітен|острог|буцег|зон|карцер"
    "|дисбат|психушк|устано|заклад|місц|застен|лагер|изолят|спецпр|więzi|karn|ceza|hapis"
    "|гаупт|guardh|închis|gef|kalėj|კოლონ|ციხ|siz|t[iy]urm|tiurm|tyurm"
)
ROOMS = (
    "|cell|bunk|ward|detach|block|wing|кам|загін|загон|корпус|нар"
    "|cel|koğuş|hücre|барац|гаупт|numara"
)
SLUGS = pattern(WHAT, "", SLUG)
PATTERNS = Patterns(
    pattern(WHAT, SIGNS + ROOMS, *NUMBERED[:-2]),
    pattern(WHAT, SIGNS + "|cell|карцер|шізо|камер", *NUMBERED[-2:]),
    pattern(WHAT, SHORT_SIGNS, SHORT, flags=0),
    SLUGS,
    pattern(WHAT, "held|kept|detain|impris|locked|tortur|interrog", *HIDDEN[:2]),
    pattern(WHAT, "трима|утрим|катув|катую|сид|перебув|держа|зачин|замкн|допит", *HIDDEN[2:]),
)
