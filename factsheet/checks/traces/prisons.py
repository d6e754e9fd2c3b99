"""How prisons, camps and cells are written: with a number, a letter, by how they look."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, NUMBER, START, pattern

WHAT = "a place of detention"
HOUSE = (
    r"(?:(?:penal|correctional|prison|filtration|strict\sregime)\s(?:colon\w+|camps?|hospitals?"
    r"|settlement)"
    r"|colon(?:y|ies)|prisons?|penitentiar\w+|jails?|gulag|sizo|camps?\sfor\s\w+|(?:pow"
    r"|prison\w*)\scamps?"
    r"|remand\s(?:prisons?|cent\w+|facilit\w+|jails?)|pre-?\s?trial\s(?:detention\s)?(?:cent\w+"
    r"|facilit\w+"
    r"|isolat\w+)|detention\s(?:cent\w+|facilit\w+|site)|isolators?|barracks?|dungeons?"
    r"|torture\schambers?"
    r"|(?:виправн\w+\s|фільтраційн\w+\s)?(?:колоні\w+|табор\w*|табір)|кол\.|тюрм\w*|в.язниц\w+"
    r"|тюремн\w+"
    r"|сізо|сизо|ітт|уін|слідч\w+\sізолятор\w*|ізолятор\w*|бара[кц]\w*|гауптвахт\w*|guardhouses?"
    r"|катівн\w+|пенітенціар\w+|острог\w*"
    r"|колони[яиюей]+|тюрьм\w*|više?zeni\w*|więzieni\w*|zakład\w*\skarn\w+|ceza\w*\s?(?:koloni\w+"
    r"|evi\w*)"
    r"|koloni\w*|hapishane\w*|penitenciar\w*|închisoare\w*|gef[äa]ngnis\w*|kalėjim\w+|კოლონია\w*"
    r"|ციხე\w*"
    r"|კოლონიაში|[yi]zol[yi]{1,2}ator\w*|koloni[iy]a|t[iy]urm\w+|v[yi]aznyts\w+)"
)
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
    (
        rf"{START}{HOUSE}\s(?:number|no\.?|номер|№)\s(?:one|two|three|four|five|six|seven|eight|nine"
        rf"|ten|один|два|три|чотири"
        r"|п.ять|шість|сім|вісім|дев.ять|десять)"
    ),
    rf"№\s?\d{{1,4}}\s{HOUSE}|{START}\d{{1,3}}\snumaralı\s\w*\s?{HOUSE}",
    (
        rf"{START}{ORDINAL}\s(?:penal\s|correctional\s|виправн\w+\s)?(?:colon\w+|prison|jail|barracks?"
        rf"|колоні\w+"
        rf"|тюрм\w+|барак\w*){END}(?!\s(?:swap|exchange|release|deal))"
    ),
    rf"{START}(?:isolation|punishment|solitary)\scell{END}|{START}карцер\w*|{START}шізо{END}",
)
SHORT = (
    rf"{START}(?:ВК|ИК|ІК|IK|VK|ЛІУ|ЛИУ|LIU|ІТТ|ИВС|ITT|IVS|УІН|UIN|ФКУ|FKU|КП|ЛПУ)"
    rf"\W{{1,2}}(?:№\s?|No\.?\s?)?\d{{1,3}}{END}"
)
SLUG = (
    rf"{START}(?:ik|vk|liu|sizo|izo|kp|colony|koloniia|kolonia"
    rf"|kamera|cell|barak|barrack)\s\d{{1,4}}{END}"
)
HIDDEN = (
    (
        rf"{START}(?:kept|detained|imprisoned|locked|tortured|interrogated|held\s(?:captive|prisoner)"
        rf"|held)"
        rf"[^.!?\n]{{0,40}}?\sin\s(?:the\s|a\s|an\s)?(?:\w+\s)?(?:basement|cellar|garage|pit|hangar"
        rf"|police\sstation|bunker)"
    ),
    (
        rf"{START}(?:kept|detained|imprisoned|locked|tortured|interrogated|held\s(?:captive|prisoner))"
        rf"[^.!?\n]{{0,40}}?\s(?:in|at)\s(?:the\s|an?\s)?(?:\w+\s)?(?:shed|warehouse|school|factory"
        rf"|plant|gym\w*"
        rf"|(?:military|air)\s?base|depot|farm){END}"
    ),
    (
        rf"{START}(?:трима\w+|утриму\w+|катува\w+|сид(?:ить|ів|іла|іли)|перебува\w+"
        rf"|держа\w+)[^.!?\n]{{0,40}}?\s"
        rf"(?:підвал\w*|погр[іе]б\w*|гараж\w*|відділк\w+|ангар\w*|ямі|казарм\w+|бункер\w*|школ[іи]"
        rf"|сара[їй]\w*|склад[іу])"
    ),
)
SIGNS = (
    "colon|prison|penit|jail|gulag|sizo|camp|remand|trial|detention|isolat|barrack|dungeon|torture"
    "|колон|кол.|таб|тюр|язниц|сізо|сизо|ітт|уін|ізолят|барак|катівн|пенітен|острог|więzi|karn"
    "|ceza|hapis"
    "|гаупт|guardh|închis|gef|kalėj|კოლონ|ციხ|siz|tiurm"
)
ROOMS = (
    "|cell|bunk|ward|detach|block|wing|кам|загін|загон|корпус|нар"
    "|cel|koğuş|hücre|барац|гаупт|numara"
)
PATTERNS = (
    pattern(WHAT, SIGNS + ROOMS, *NUMBERED[:-2]),
    pattern(WHAT, SIGNS + "|cell|карцер|шізо", *NUMBERED[-2:]),
    pattern(WHAT, "", SHORT, flags=0),
    pattern(WHAT, "", SLUG),
    pattern(WHAT, "held|kept|detain|impris|locked|tortur|interrog", *HIDDEN[:2]),
    pattern(WHAT, "трима|утрим|катув|сид|перебув|держа", HIDDEN[2]),
)
