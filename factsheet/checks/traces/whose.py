"""Pages, posts and pictures of which a text says that they are one person's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.expressions import AnyOf, Expression
from factsheet.checks.traces.networks import NETWORK
from factsheet.checks.traces.patterns import END, START, Found, shown

RELATIVE = (
    r"(?:(?:mother|mum|mom|mama|dad|father|wife|sister|brother|son|daughter|husband|widow|cousin|aunt"
    r"|uncle|niece|nephew|grand(?:mother|father|ma|pa)|fianc[eé]e?)(?:[’']s)?"
    r"|дружин(?:[аиіу]?|ою)|сестр(?:[аиіу]|ою|ички)|брат(?:[ау]|ові|ом)?|матері|мати|матір.?ю?|мам(?:[аиіу]|ою)"
    r"|батьк(?:[оау]|ові|ом)|тат(?:[оау]|ом)|син(?:[ау]|ові|ом)?|до[нч]ьк(?:[аиу]|ою)|дочк[аиу]|чоловіка"
    r"|бабус[яіую]|дідус[яьюа]|тітк[аиу]|дядьк[оау]|наречен(?:[аоуи]й?|ої|ого)|жен[аыу]|отца|сына|матери)"
)
"""One relative."""
ONE = (
    rf"(?:{RELATIVE}|girlfriend\w*|boyfriend\w*|(?:(?:prisoner|captive|detainee|returnee|soldier|fighter"
    r"|marine|defender|volunteer|relative|friend|veteran|medic|defendant)(?:[’']s?)?(?!s))|the\s(?:freed|released|wounded|injured"
    r"|fallen|missing)\s(?:man|woman)|(?:полонен|звільнен|загибл|поранен|зникл|обвинувачен)(?:ого|ої|ий|а)"
    r"|бранц[яю]|бранки|бійц[яю]|боєць|військовополонен(?:ого|ої)|захисни(?:ка|ці)|дівчин[аи]"
    r"|хлопц[яю]|подруг[аи]|побратима|волонтерк[аи]|пленн(?:ого|ой)|бойца)"
)
"""One person whom nobody knows in public."""
MINE = r"(?:his|her|him|my|його|її|мо(?:го|єї|я|їй)|его|её)"
MEDIUM = (
    rf"(?:{NETWORK}(?:\W?(?:page|wall|post|story|channel|канал|сторінк|група|чат)\w*)?|blog\w*|vlog\w*"
    r"|reels?|selfies?|avatars?|userpics?|profile|dms?|livestreams?|timelines?|social\s(?:media|network)\w*"
    r"|блог\w*|влог\w*|сторіс\w*|рілс\w*|аватар\w*|селфі|профіл\w+|соцмереж\w*|акаунт\w*|стрічк\w+)"
)
"""What is an account, or shows one, whoever says it."""
PAGE = (
    r"(?:pages?|posts?|wall|stor(?:y|ies)|chats?|messages?|comments?|accounts?|status(?:es)?"
    r"|сторін\w+|допис\w*|пост[іу]?|стін[аі]|чат[іу]?|повідомленн\w+|переписк\w+|листуванн\w+"
    r"|коментар\w*|статус\w*)"
)
"""What is one only if it is somebody's."""
SHOT = (
    r"(?:photos?|photographs?|mugshots?|portraits?|портрет\w*|a\sstill|pictures?|pics?|images?|videos?|footage|clips?|screenshots?|frames?"
    r"|snapshots?|recordings?|voice\s(?:notes?|messages?|memos?)|фото\w*|світлин\w+|знім\w+|кадр\w*"
    r"|відео\w*|ролик\w*|скрін\w*|скріншот\w*|запис[іу]?|голосов\w+|аудіо\w*|видео|картинк\w+)"
)
"""What shows or sounds like somebody."""
BODY = (
    r"(?:face|tattoos?|scar|eyes|smile|features|облич\w+|татуюванн\w+|шрам\w*|очі|лице|усмішк\w+)"
)
PUBLIC = Expression(
    rf"{START}(?:convention\w*|article|law\w*|forbid\w*|forbidden|prohibit\w*|bans?|banned|must|should|rules?|insult"
    r"|curiosity|policy|policies|anyone|no\sone|nobody|never|not|without|no|don.t|blur\w*|museum"
    r"|exhibition|novel|film\w*|documentary|century|archives?|конвенці\w+|стат\w+|заборон\w+|закон\w*|правил\w+|не|без|жодн\w+"
    r"|музе\w+|виставк\w+|фільм\w*|роман\w*|століт\w+|архів\w*|президент\w*|міністр\w*|омбудсман\w*"
    rf"|president\w*|minister\w*|ombuds\w+|spokes\w+){END}",
    re.IGNORECASE,
)
"""What says that a picture is spoken of and not shown, or whose it is in public."""
OFFICIAL = Expression(
    rf"{START}(?:said|says|wrote|writes|told|stated|reported|announced|posted|added|noted|published|reports"
    r"|address\w*|повідоми\w+|написа\w+|зазначи\w+|заяви\w+|сказа\w+|додав|додала|оприлюдни\w+|наголоси\w+|звернен\w+"
    rf"|пише|каже|розпові\w+|подякува\w+|нагада\w+){END}",
    re.IGNORECASE,
)
"""What people say in public, also in networks of their own."""
NEAR = r"[^.!?;\n]{0,40}?"
CLOSE = r"(?:\s[\w’'-]+){0,2}\s"
FOUND = Expression(
    "|".join(
        (
            rf"{START}{ONE}{END}{NEAR}{START}{MEDIUM}{END}",
            rf"{START}{MEDIUM}{END}{NEAR}{START}{ONE}{END}",
            rf"{START}(?:{ONE}){CLOSE}{PAGE}{END}|{START}{ONE}\s{PAGE}{END}",
            rf"{START}{PAGE}\s(?:(?:of|from|by|від)\s)?(?:(?:the|his|her|a|його|її)\s)?{ONE}{END}",
            rf"{START}{SHOT}{END}{NEAR}{START}(?:{ONE}|{MINE}\s(?:\w+\s)?{BODY}|{BODY}){END}",
            rf"{START}{SHOT}\s(?:(?:of|from|with|з|із|від|на)\s)?(?:{MINE}|{ONE}){END}",
            rf"{START}(?:на|on|in)\s(?:\w+\s)?(?:аватар\w*|avatar|userpic|{SHOT})\s(?:\w+\s){{0,2}}?(?:він|вона|he|she){END}",
            rf"{START}(?:аватар\w*|avatar|userpic|profile\s(?:photo|picture)){END}{NEAR}{START}(?:він|вона|he|she|him|her){END}",
            rf"{START}(?:його|її|his|her)\s(?:сторін\w+|допис\w*|коментар\w*|пост|page|post|comment)\s{NEAR}{START}{MEDIUM}{END}",
            rf"{START}(?:he|she|він|вона|him|her|його|її){END}{NEAR}(?:(?:at|на)\s\d{{1,2}}:\d\d(?!\s?(?:a|p)\.?m)|frame|кадр\w*|clip|ролик\w*){END}",
            rf"{START}(?:викла|опублік|показа|post|upload|shar)\w*\s(?:його|її|his|her)\s(?:фото\w*|світлин\w+|photo|picture|video|відео){END}",
        )
    ),
    re.IGNORECASE,
)
HERS = Expression(
    "|".join(
        (
            (
                rf"{START}(?:his|her|його|її)\s(?:\w+\s)?(?:{MEDIUM}|dms|wall|feed|stories|photos?|photographs?|pictures?"
                rf"|портрет\w*|фото\w{{0,3}}|світлин\w+|знім(?:ок|ки|ку)){END}"
            ),
            rf"{START}(?:he|she|він|вона)\s(?:\w+\s){{1,3}}?(?:on|in|в|у|на)\s{NETWORK}{END}",
            rf"{START}{SHOT}\s(?:\w+\s)?(?:shows?|showing|captur\w+|показу\w+|видно)\s(?:\w+\s){{0,2}}?(?:him|her|його|її){END}",
        )
    ),
    re.IGNORECASE,
)
"""What may be that of a public person, too, when one speaks."""
SIGN = Expression(
    rf"{START}(?:{MEDIUM}|{PAGE}|{SHOT}|feed|dms|stories|(?:at|на)\s\d\d?:\d\d){END}", re.IGNORECASE
)
SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*")

OWNED = AnyOf(FOUND, HERS)


def owned(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each page or picture that a sentence says to be one private person's."""
    del allowed
    for sentence in SENTENCE.findall(text) if OWNED.may_fit(text) and SIGN.may_fit(text) else ():
        if SIGN.search(sentence) and not PUBLIC.search(sentence):
            for match in FOUND.finditer(sentence):
                yield "an account", shown(match[0])
            if not OFFICIAL.search(sentence):
                yield from (("an account", shown(each[0])) for each in HERS.finditer(sentence))
