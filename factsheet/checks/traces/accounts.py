"""Accounts in social networks, and pictures or videos in which somebody can be seen."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.leads import looks_of_somebody
from factsheet.checks.traces.networks import HANDLE, HOSTS, KIN, NETWORK, NETWORKS, UNLISTED
from factsheet.checks.traces.patterns import (
    END,
    START,
    Found,
    Kind,
    Patterns,
    in_address,
    matches,
    pattern,
)
from factsheet.checks.traces.pictures import PICTURES, SEEN, STORED
from factsheet.checks.traces.whose import owned

NAMED = (
    (
        rf"{START}{NETWORK}\s?(?:[:—–=]|is\b|profile\b|handle\b|профіль|нік\b)\s?(?:is\s"
        rf"|id\s)?@?[\w.-]*"
        rf"(?-i:[\d_.]|[a-z])[\w.-]+"
    ),
    (
        rf"{START}(?:his|her|their|my|його|її|їхн\w+|мо[яїєю]\w*)\s(?:\w+\s)?(?:page|profile"
        rf"|account"
        rf"|channel|сторінк\w+"
        r"|профіл\w+|акаунт\w*|канал\w*)\s?(?::|—|is|@|http|\w+\.\w+/)\S*"
    ),
    rf"{START}\S+\s(?:on|в|у|на)\s(?:steam|discord|psn|xbox|стімі|діскорді)\b",
    rf"{START}{NETWORK}\s(?:id\s)?@?(?-i:[a-z][\w.]*[_\d#][\w#]+|[a-z]+\.[a-z]{{2,}}){END}",
    (
        rf"{START}(?:page|profile|account|сторінка|профіл\w+|акаунт\w*)\s(?:(?:у|в|на|on"
        rf"|in)\s)?(?:{NETWORK}\s)?[«“\"„@]"
        rf"|{START}{NETWORK}\s(?:page|profile|account|сторінк\w+)\s[«“\"„@]"
    ),
    (
        rf"{START}(?:(?:нік|нікнейм|nick|nickname|login|логін)\s(?:—\s)?(?-i:@?[a-z][\w.]+)"
        rf"|handle\s(?:—\s|is\s)?(?-i:@[a-z][\w.]+|[a-z]+[\d_.][\w.]*\w)"
        rf"|u/\w{{3,}})"
    ),
    rf"{START}{NETWORK}\W?(?:група|group|чат|chat)\s[«“\"„]",
    (
        rf"{START}(?:skype|live|tg|viber|discord|whatsapp|signal|fb|instagram|sgnl|slack|zoommtg"
        rf"|vk):"
        r"(?:live:|//)?[\w.?=/-]*\w"
    ),
    rf"{START}{NETWORK}{END}[^.!?\n]{{0,30}}?(?<![\w.]){HANDLE}{END}",
    (
        rf"{START}{NETWORK}{END}[^.!?\n]{{0,15}}?\buser(?:name)?\W{{1,3}}(?:is\s)?(?!data|base"
        rf"|group|interface|agree|account|name|can|who|from"
        r"|in|of|and|s\b)(?-i:[a-z]\w{2,})"
    ),
    (
        rf"{START}{KIN}(?:[’']s)?\s(?:\w+\s){{0,4}}?(?:on\s|у\s|в\s|на\s"
        rf"|своєму\s)?{NETWORK}(?:\W{{0,2}}(?:канал|channel|сторін|page|диск)\w*)?{END}"
        rf"|{START}(?:{NETWORK}\W{{0,2}})?(?:сторін\w+|канал\w*|профіл\w+|акаунт\w*|page|channel"
        rf"|profile|account)\s(?:of\s(?:the\s|his\s|her\s)?)?{KIN}{END}"
        rf"|{START}(?:found|recogni[sz]ed|знайшл\w+|впізна\w+)\s(?:\w+\s)?(?:him|her|його"
        rf"|її)\s(?:\w+\s)?(?:on|у|в|на)\s{NETWORK}"
    ),
    (
        rf"{START}(?:{NETWORK}|фб|ок|тг|t|fb|vk)\s(?:dot|точка|крапка)?\s?(?:com|me|ru|ком|ру|ми"
        rf"|мі)\s(?:slash|слеш|айді|ід|id|/|\d)"
        rf"|{START}(?:t|vk|facebook|fb)\sdot\s\w+|{START}{NETWORK}\s(?:ід|айді|id)\s?\d{{3,}}"
        r"|(?<![\w.])/?(?:profile|user|people|id)/[\w.]*\d[\w.]*"
    ),
    (
        rf"{START}(?:відео|video|запис|footage|clip|фото\w*|photos?"
        rf"|albums?)\s(?:\w+\s){{0,4}}?(?:на|в|у|on|in)\s(?:{NETWORK}|google\sdrive|dropbox)"
    ),
    (
        rf"{START}{KIN}(?:[’']s)?\s(?:\w+\s)?(?:blog|vlog|reels?|tiktok|блог\w*|сторіс\w*)"
        rf"|{START}(?:reels?|vlog|blog|tiktok|сторіс\w*|блог\w*"
        rf"|страниц\w+)\s(?:\w+[\s,]+){{0,4}}?{KIN}{END}"
        rf"|{START}{NETWORK}\s(?:reel|video|story|stories|post|допис|пост|відео"
        rf"|сторіс)\w*\s(?:\w+[\s,]+){{0,5}}?{KIN}{END}"
    ),
    (
        rf"{START}(?:канал|паблік|блог|група|channel|blog)\w*\s[«“\"„][^»”\"]+[»”\"“]\s(?:у|в|на"
        rf"|on)\s{NETWORK}"
        rf"|{START}(?:паблік\w*|пабліка)\s[«“\"„]|{START}{NETWORK}\s(?:channel"
        rf"|канал\w*)\s(?-i:[a-z]+)(?-i:\s[a-z]+)?\s*$"
    ),
    r"(?<![\w@/.])@[^\W\d][\w.]{2,}",
    r"(?<![\w/.])@[\w.]+@[\w-]+\.\w+",
)
WORDS = (
    f"{NETWORKS}|profile/|user|youtube|twitch|ютуб|твіч|рутуб|лінкед|тредс|гугл|icloud|mastodon"
    "|bluesky| dot |vk|found|skype|live:|tg"
    "|tiktok|телеграм|тг|інст|фейсбук|фб|вайбер|вотсап|ватсап|скайп|вк|контакт|класник|классник"
    "|инст|тікток|тік-ток|твітер|діск|стім"
    "|дискорд|сторін|профіл|акаунт|паблік|page|account|нік|nick|handle|login|логін|u/|psn|xbox"
    "|sgnl|slack|zoommtg|blog|блог|reel|сторіс|post|пост"
)
"""Signs of an account that is told in words."""
ACCOUNT = pattern("an account", NETWORKS, rf"(?<![\w-])(?:[\w-]+\.)?(?:{HOSTS})/[\w.@?=&/+#%~-]*\w")
PATTERNS = Patterns(
    ACCOUNT,
    STORED,
    pattern("an account", "/|blog|journal|tumblr|press|substack|wix|weebly|.page", *UNLISTED[:4]),
    pattern("an account", "slash|слеш|/", UNLISTED[4]),
    pattern(
        "an account",
        "пост|допис|фото|відео|post|photo|video|picture|message|кадр|frame",
        UNLISTED[5],
    ),
    pattern(
        "an account",
        "dm|pm|direct|приват|особист|лічку|лс|пп|директ|_| x|onlyfans|spotify|tinder|xbox|psn",
        UNLISTED[6],
    ),
    pattern("an account", "invite|link|запрош|посилання", UNLISTED[7]),
    pattern("an account", "page|profile|account|channel|сторін|профіл|акаунт|канал", NAMED[1]),
    pattern("an account", WORDS, NAMED[0], *NAMED[2:-2]),
    pattern("an account", "@", *NAMED[-2:]),
    *PICTURES,
    *SEEN,
)


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each account and picture in a text."""
    yield from matches(text, PATTERNS)
    yield from owned(text, allowed)
    yield from (("a picture or an account", found) for found in looks_of_somebody(text))


IN_ADDRESS = Patterns(ACCOUNT, *PICTURES)
HINT = "leave it out; cite the publication that reports on it"
ACCOUNTS = Kind(find, in_address(IN_ADDRESS), HINT)
