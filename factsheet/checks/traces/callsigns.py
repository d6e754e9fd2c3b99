"""Call signs, nicknames, and names by which comrades know somebody."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.patterns import END, START, Found, Kind, matches, pattern

OPEN, CLOSE = "[\"'«“„‘’‹]", "[\"'»”“’›]"
SIGN = (
    r"(?:(?:радіо)?позивн\w+|псевдо(?:нім\w*)?|на прізвисько|прізвиськ\w+|кличк\w+|call[ -]?signs?"
    r"|codenamed?|nicknamed?|alias|nom de guerre|aka|a\.k\.a\.|c/s|κωδικό\w*|διακριτικό\w*"
    r"|çağırış adı|kod adı|takma ad\w*|indicativul?|pseudonim\w*|ps\.|kryptonim\w*|позывн\w+"
    r"|прозвищ\w+|სახელით|поз\.)"
)
NAME = r"(?-i:[^\W\d_a-zа-яіїєґё][\w’'ʼ-]+)"
QUOTED = rf"{OPEN}[^\"»”\n]{{1,30}}{CLOSE}"
SIGNED = (
    rf"{START}{SIGN}(?![^\W_])[^.!?\n]{{0,15}}?{QUOTED}",
    rf"{QUOTED}[^.!?\n]{{0,12}}?{START}{SIGN}(?![^\W_])",
    rf"{NAME}\s\({SIGN}\)",
    rf"{START}{SIGN}\s?(?:is |was |of |— |– |- |: ?|, )?{NAME}",
)
PERSON = (
    r"(?:fighter|soldier|marine|medic|sniper|gunner|sailor|defender|commander|prisoner|captive"
    r"|comrade"
    r"|боєць|бійц\w+|боєчк\w+|воїн\w*|солдат\w*|морпіх\w*|медик\w*|медикин\w+|захисни\w+"
    r"|снайпер\w*|матрос\w*"
    r"|командир\w*|полонен\w+|побратим\w*|друг\w*|сержант\w*|кулеметник\w*)"
)
CALLED = (
    rf"{START}(?:known|knew)\s(?:\w+\s){{0,2}}?as\s(?:the\s)?{OPEN}?{NAME}",
    rf"{START}(?:goes|went|go)\sby\s(?:the\sname\s)?{OPEN}?{NAME}",
    rf"{START}(?:call|calls|called|named|dubbed)\s(?:him|her)\s(?:the\s)?{OPEN}?{NAME}",
    rf"{START}{PERSON}\s(?:called|named|nicknamed|dubbed)\s{OPEN}?{NAME}",
    rf"{START}they\s(?:call|called|nicknamed)\s(?:\w+\s)?{OPEN}?{NAME}",
    rf"{START}answer(?:s|ed)\sto\s{OPEN}?{NAME}",
    (
        rf"{START}(?:звали|кликали|називали|прозвали|звуть|кличуть|називають|знали)\s(?:його|її|як\s"
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
    r"(?:came|returned|was|is|has|had|got|went|wrote|says|said|fell|died|survived|взяли|узяли"
    r"|повернувся"
    r"|повернулася|був|була|загинув|загинула|тримали|каже|сказав|сказала|вижив|вижила|досі"
    r"|обміняли|писав"
    r"|писала|потрапи\w+)"
)
ALONE = (
    rf"{START}{PERSON}\s(?:на\s)?{OPEN}{NAME}(?:-\w+|\s{NAME})?{CLOSE}",
    rf"(?:^|(?<=[.!?]\s)){OPEN}{NAME}(?:-\w+|\s{NAME})?{CLOSE}\s{DOING}{END}",
    rf"{OPEN}{NAME}{CLOSE},\s(?:an?\s|the\s)?{PERSON}{END}",
    (
        rf"{START}(?:says|said|каже|говорить|розповідає|розповів"
        rf"|розповіла)\s{OPEN}{NAME}{CLOSE},?\s(?:who|with|from|of|з|із|який|яка|що)\s"
    ),
    (
        rf"{START}(?:patch|sleeve|helmet|шеврон\w*|нашивк\w+|патч\w*)\s[^.\n]{{0,20}}?(?:reading"
        rf"|saying|з написом"
        rf"|напис\w*)\s{OPEN}?{NAME}"
    ),
)
PATTERNS = (
    pattern(
        "a call sign",
        "позивн|псевд|прізвис|кличк|call|code|nick|alias|guerre|aka|a.k|c/s|κωδ|διακ|çağ|kod|takma"
        "|indic|pseudo|ps.|krypto|позыв|прозвищ|სახელ|поз.",
        *SIGNED,
    ),
    pattern(
        "a nickname",
        "known|knew|goes by|went by|go by|call|named|dubbed|answer|зва|звут|клик|клич|назив|знали"
        "|відом",
        *CALLED,
    ),
    pattern("a call sign", '"|«|“|„|‘|reading|saying|напис', *ALONE),
)


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each call sign in a text; a name that may stand in the sheet is none."""
    for what, found in matches(text, PATTERNS):
        if not (allowed.quotes(found[1:]) or allowed.quotes(found)):
            yield what, found


CALL_SIGNS = Kind(find, find, "leave it out; who is no speaker has no name here")
