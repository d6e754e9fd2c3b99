"""How call signs and nicknames are told: by a word for them, in quotes, or by what people do."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, Patterns, pattern

OPEN, CLOSE = "[\"'«“„‘’‹]", "[\"'»”“’›]"
SIGN = (
    r"(?:(?:радіо)?позивн\w+|псевдо(?:нім\w*)?|на прізвисько|прізвиськ\w+|кличк\w+|call[ -]?signs?"
    r"|codenamed?|nicknamed?|alias|nom de guerre|aka|a\.k\.a\.|c/s|κωδικό\w*|διακριτικό\w*"
    r"|çağırış adı|kod adı|takma ad\w*|indicativul?|pseudonim\w*|ps\.|kryptonim\w*|позывн\w+"
    r"|прозвищ\w+|სახელით|поз\.|п/н|кликух\w+|поганял\w+|war name|radio (?:name|call)|handle"
    r"|rufname\w*|surnommé\w*"
    r"|war alias|(?:бойов|фронтов|польов|умовн)\w+ (?:ім.я|псевд\w*)|на ймення)"
)
NAME = r"(?-i:[^\W\d_a-zа-яіїєґё][\w’'ʼ-]+)"
QUOTED = rf"{OPEN}[^\"»”\n]{{1,30}}{CLOSE}"
SIGNED = (
    rf"{START}{SIGN}(?![^\W_])[^.!?\n]{{0,15}}?{QUOTED}",
    rf"{QUOTED}[^.!?\n]{{0,12}}?{START}{SIGN}(?![^\W_])",
    rf"{START}(?!names?\b|імен|ім.я|people\b)[^\W\d]{{3,14}}\s\({SIGN}\)",
    (
        rf"{START}(?:handle|call[ -]?sign|позивний)\s(?:(?-i:[a-zа-яіїєґ]+)\s){{1,4}}?"
        rf"(?:is|was|є|був|—|–):?\s"
        rf"{OPEN}?{NAME}"
    ),
    rf"{START}(?:позивн\w+|call[ -]?sign|кличк\w+)\s[^.!?\n]{{0,30}}:\s{OPEN}?{NAME}",
    rf"{START}{SIGN}\s?(?:is |was |of |— |– |- |: ?|, )?{NAME}",
)
PERSON = (
    r"(?:fighter|soldier|marine|medic|sniper|gunner|sailor|defender|commander|prisoner|captive"
    r"|comrade|боєць|бійц\w+|боєчк\w+|воїн\w*|солдат\w*|морпіх\w*|медик\w*|медикин\w+|захисни\w+"
    r"|снайпер\w*|матрос\w*|командир\w*|полонен\w+|побратим\w*|друг\w*|сержант\w*|кулеметник\w*)"
)
CALLED = (
    rf"{START}(?:known|knew)\s(?:\w+\s){{0,2}}?as\s(?:the\s)?{OPEN}?{NAME}",
    rf"{START}(?:goes|went|go)\sby\s(?:the\sname\s)?{OPEN}?{NAME}",
    rf"{START}(?:call|calls|called|named|dubbed)\s(?:him|her)\s(?:the\s)?{OPEN}?{NAME}",
    rf"{START}{PERSON}\s(?:called|named|nicknamed|dubbed)\s{OPEN}?{NAME}",
    rf"{START}they\s(?:call|called|nicknamed)\s(?:\w+\s)?{OPEN}?{NAME}",
    rf"{NAME}[;,—–]\sthat[’']s\swhat\s(?:\w+\s){{1,3}}call(?:s|ed)?{END}",
    rf"{START}answer(?:s|ed)\sto\s{OPEN}?{NAME}",
    (
        rf"{START}(?:звали|кликали|називали|прозвали|звуть|кличуть|називають|знали)\s(?:його|її"
        rf"|як\s"
        rf"|нас\s)?\s?"
        rf"{OPEN}?{NAME}"
    ),
    (
        rf"{START}(?:його|її)\s(?:\w+\s){{0,2}}(?:звали|кликали|називали|прозвали|звуть|кличуть"
        rf"|знали як)\s"
        rf"{OPEN}?{NAME}"
    ),
    rf"{START}відом\w+\s(?:\w+\s)?(?:як|під іменем)\s{OPEN}?{NAME}",
)
DOING = (
    r"(?:spent|served|lost|провів|провела|служив|служила|воював|воювала|сидів|сиділа"
    r"|came|returned|went|wrote|says|said|spoke|told|recalls|fell|died|survived|left|sang"
    r"|smiled|cried|walked|waited|(?:was|is|were|are)"
    r"\s(?:the\s(?:last|first)|among|with|taken|swapped|freed|released|exchanged|captured|wounded"
    r"|held|in\s(?:captivity|his|her|the)|home|back"
    r"|alive|still|missing|dead|killed)|has\s(?:been|returned|come)|взяли|узяли|повернувся"
    r"|повернулася|був|була|загинув|загинула|тримали"
    r"|тримався|трималася|вийшов|вийшла|каже|сказав|сказала|вижив|вижила|досі|обміняли|писав"
    r"|писала|потрапи\w+|вдома|пережив|розповів"
    r"|розповіла|чекають?|hugs|meets|thanks|remembers|describes|tells|reveals|speaks|waits|asks"
    r"|hopes|shares"
    r"|обіймає|дякує|згадує|розповідає|говорить|просить|зустрів|зустріла)"
)
"""What people do, and hardly anything else."""
ALIAS = rf"{OPEN}{NAME}(?:-\w+|\s{NAME})?{CLOSE}"
LINE = r"(?:^|(?<=[.!?:]\s))"
ALONE = (
    rf"{START}{PERSON}\s(?:на\s)?{ALIAS}",
    rf"{LINE}{ALIAS}\s{DOING}{END}",
    rf"{LINE}{ALIAS}(?:,\s{ALIAS})?\s(?:and|та|і|й)\s{ALIAS}\s{DOING}{END}",
    rf"{LINE}{ALIAS}:\s[«“\"„]",
    (
        rf"{START}(?:interview|talk|conversation|інтерв.ю|розмов\w+|зустріч)\s(?:with|з|із"
        rf"|зі)\s{ALIAS}(?=[^\n]*(?:captiv|exchange|release|freed|обмін|полон|звільнен|{PERSON}))"
    ),
    rf"{OPEN}{NAME}{CLOSE},\s(?:an?\s|the\s)?{PERSON}{END}",
    (
        rf"{START}(?:says|said|каже|говорить|розповідає|розповів"
        rf"|розповіла)\s{OPEN}{NAME}{CLOSE},?\s(?:who|with|from|of|з|із|який|яка|що)\s"
    ),
    (
        rf"{START}(?:patch|sleeve|helmet|шеврон\w*|нашивк\w+|патч\w*)\s[^.\n]{{0,20}}?(?:reading"
        rf"|saying|з написом|напис\w*)?\s?{OPEN}{NAME}"
    ),
    (
        rf"{START}(?:patch|sleeve|helmet|шеврон\w*|нашивк\w+|патч\w*)\s[^.\n]{{0,20}}?(?:reading"
        rf"|saying|з написом|напис\w*)\s{NAME}"
    ),
)
RADIO = (
    r"(?:(?:over|on|in|through)\s(?:the\s|our\s)?(?:radio|air|net|walkie-talkie)"
    r"|(?:по|на)\sраці[їю]|у\sрацію|в\sефірі|в\sетері)"
)
TOLD = (
    (
        rf"{OPEN}{NAME}[!?.,]?{CLOSE},?\s{RADIO}{END}"
        rf"|{START}{RADIO}\s(?:\w+\s){{0,3}}?{OPEN}{NAME}[!?.,]?{CLOSE}"
    ),
    (
        rf"{START}{NAME},\s(?:as|так)\s(?:\w+\s){{0,3}}(?:call|called|calls|звали|кликали"
        rf"|називали|кличуть|прозвали){END}"
    ),
    (
        rf"{START}(?:interview|інтерв.ю|розмова|портрет|profile)\s?(?::|with|з|із"
        rf"|зі)\s{NAME},\s(?:an?\s|the\s)?(?:\w+\s){{0,2}}{PERSON}"
    ),
    rf"{START}(?:who\s(?:is|was)|хто\sтак(?:ий|а))\s{NAME}[?,](?=[^\n]*{PERSON})",
    (
        rf"{START}{NAME}\s(?:to|for)\s(?:his|her|the|all|my|our)\s(?:friends|mates|comrades"
        rf"|brothers|unit)|{START}{NAME}\sдля\s(?:своїх|друзів|побратимів)"
    ),
    (
        rf"(?<![^\W_]){NAME}\s(?:його|її|мене)\s(?:\w+\s)?(?:прозвали|звали|кликали|називали"
        rf"|кличуть|звуть|називають)"
    ),
    (
        rf"{START}(?:по\sрації|на\sрації|on\sthe\sradio)\s?(?:він|вона|був|була|—|–|-|he\swas|as"
        rf"|:)?\s?(?:був\s|була\s|—\s)?{NAME}"
    ),
)
"""Names that are told without a word for them."""
PATTERNS = Patterns(
    pattern(
        "a call sign",
        "позивн|псевд|прізвис|кличк|call|code|nick|alias|guerre|aka|a.k|c/s|κωδ|διακ|çağ|kod|takma"
        "|indic|pseudo|ps.|krypto|позыв|прозвищ|სახელ|поз.|п/н"
        "|radio|handle|war |rufname|surnom|кликух|поганял|ймен|ім’я|ім'я|імен",
        *SIGNED,
    ),
    pattern(
        "a nickname",
        "known|knew|goes by|went by|go by|call|named|dubbed|answer|зва|звут|клик|клич|назив|знали"
        "|відом",
        *CALLED,
    ),
    pattern("a call sign", "\"|'|’|«|“|„|‘|reading|saying|напис", *ALONE),
    pattern(
        "a nickname",
        "call|звал|клика|клич|назив|прозв|interv|інтерв|розмов|портрет|profile|who is|who was|хто"
        "|friends|mates|comrades|brothers|unit|друзів|своїх|побратимів"
        "|його|її|мене|раці|radio|air|net|ефірі|етері",
        *TOLD,
    ),
)
