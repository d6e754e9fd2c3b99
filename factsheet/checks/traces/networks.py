"""Words for social networks, what accounts are called in them, and whose they are."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START

HOSTS = (
    r"t\.me|telegram\.(?:me|dog)|wa\.me|whatsapp\.com|viber\.com|signal\.me|instagram\.com"
    r"|instagr\.am"
    r"|facebook\.com|fb\.(?:me|com)|vk\.(?:com|ru|me)|vkontakte\.ru|ok\.ru|odnoklassniki\.ru"
    r"|my\.mail\.ru|twitter\.com|x\.com|nitter\.net|threads\.(?:net|com)|linkedin\.com"
    r"|snapchat\.com"
    r"|pinterest\.\w+|discord(?:app)?\.(?:gg|com)|steamcommunity\.com|gravatar\.com|linktr\.ee"
    r"|bsky\.(?:app|social)|mastodon\.\w+|livejournal\.com|reddit\.com/u|tumblr\.com|medium\.com/@"
    r"|soundcloud\.com|last\.fm|strava\.com|ask\.fm|matrix\.to|keybase\.io|about\.me|xing\.com"
    r"|clubhouse\.com|truthsocial\.com|gettr\.com|parler\.com|myspace\.com|flickr\.com/people"
)
STORES = (
    r"(?:docs|drive|photos|sites|forms)\.google\.\w+|forms\.gle|1drv\.ms|onedrive\.\w+\.\w+|\w+\.sharepoint\.com"
    r"|we\.tl|wetransfer\.com|fex\.net|disk\.yandex\.\w+|yadi\.sk|cloud\.mail\.ru|mega\.(?:nz|io)|pastebin\.com"
    r"|telegra\.ph|teletype\.in|prnt\.sc|gyazo\.com|dropbox\.com|dropmefiles\.\w+|notion\.(?:so|site)|airtable\.com"
    r"|trello\.com|padlet\.com|box\.com|sendspace\.com|mediafire\.com|rentry\.co|justpaste\.it|scribd\.com|issuu\.com"
)
"""Where anybody keeps files and notes."""
BLOGS = (
    r"(?:blogspot|livejournal|tumblr|wordpress|substack|deviantart|dreamwidth|wixsite|weebly|ghost|carrd"
    r"|blogger|hatenablog|writeas|beehiiv|page)"
)
"""Hosts where each blog has its own name."""
KIN = (
    r"(?:mother|mum|wife|sister|brother|son|daughter|father|famil(?:y|ies)|husband|widow|cousin"
    r"|aunt|fianc[eé]e|дружин|сестр|брат|матер"
    r"|мами|мама|батьк|син|доньк|родин|чоловік|тітк|наречен|жен[аыу]\b|отц|сына)\w*"
)
HANDLE = (
    r"(?-i:@\w[\w.]+|(?!\S+\.(?:com|org|net|ua|ru|csv|json|html?|pdf|md|gov|eu|info|me|tv|io"
    r"|int)\b)[a-z][a-z\d]*[._][\w.]*\w"
    r"|[a-z]{2,}\d{2,}\w*|[A-Za-z]+[_#]\w+)"
)
"""How the name of an account looks."""
NETWORK = (
    r"(?:youtube|fb|ig|tg|onlyfans|spotify|tinder|badoo|bumble|psn|xbox|roblox|tik-tok|тік-ток\w*|одноклассник\w*|инст[аы]\w*|инстаграм\w*"
    r"|ютьюб\w*|телеграм\w*|twitch|rutube|mastodon|bluesky|threads|vk|ok\.ru|linkedin|icloud"
    r"|ютуб\w*|твіч\w*|рутуб\w*|лінкедін\w*|тредс\w*"
    r"|гугл-диск\w*|telegram|instagram|insta|facebook|whats?app|viber|signal|skype|steam|discord"
    r"|tiktok"
    r"|twitter"
    r"|snapchat|linkedin|odnoklassniki|vkontakte|телеграм\w*|тг|інст[аі]\w*|фейсбук\w*|фб|вайбер"
    r"|вотсап\w*|ватсап\w*|скайп\w*|однокласник\w*|вконтакт\w*|вк|тікток\w*|твітер\w*|дискорд\w*)"
)
NETWORKS = (
    "t.me|telegram|wa.me|whatsapp|viber|signal|insta|faceb|fb.|vk.|ok.ru|twitter|x.com|nitter"
    "|threads|linkedin|snapchat|pinterest|discord|steam|gravatar|linktr|bsky|mastodon|livejournal"
    "|reddit|tumblr|medium.com|soundcloud|last.fm|strava|ask.fm|matrix.to|keybase|about.me|xing"
    "|clubhouse|truthsocial|gettr|parler|myspace|flickr|odnoklas|vkontakte|mail.ru"
)
UNLISTED = (
    rf"(?<![\w.-])(?:{STORES})/\S+",
    rf"(?<![\w.-])[\w-]+\.{BLOGS}\.\w+(?:/\S*)?",
    r"\bh(?:xx|\*\*)ps?\W+\S+|\w\[\.\]\w+/\S+",
    (
        r"\w\.[a-z]{2,}/(?:\S*/)?(?:card|criminal|members?|persons?|users?|profiles?|people|u|in|wanted|kartka"
        r"|anketa|joinchat|invite)/[\w.%-]+"
    ),
    rf"{START}(?:t|tg|vk|fb|ok|ig|wa)\s(?:dot\s|крапка\s|точка\s)?(?:me|com|ru|мі|ком|ру)\s(?:slash|слеш|/)\s?\S+",
    (
        rf"{START}(?:канал|груп|чат|спільнот|паблік|бот|альбом|channel|group|chat|community|bot|album)\w*{{END}}"
        r"[^.!?\n]{0,50}?(?:(?:пост|допис|фото|відео|post|photo|video|picture|message)\s(?:№\s?|#)?\d+"
        r"|(?:перш|друг|трет|четверт|п.ят|остан)\w+\s(?:фото|відео|допис|пост|кадр)"
        r"|(?:first|second|third|fourth|fifth|last)\s(?:photo|video|post|picture|frame))"
    ).replace("{END}", END),
    (
        rf"{START}(?:dms?|pm|direct|приват|особист[іу]|лічку|лс|пп|директ)\s"
        r"(?:me\s|to\s|on\s|—\s|– |- |: ?|у\s|в\s)?"
        rf"{HANDLE}{END}|{START}(?:{NETWORK}|x|х|твітер\w*),?\s(?-i:[a-z]+[_\d][\w.]*){END}"
    ),
    rf"{START}(?:чат|chat|group|група|групі)\w*\s(?:on|in|у|в|на)\s(?:{NETWORK})\W{{1,3}}(?:\w+\s){{0,2}}?(?:invite|link|запрош\w+|посилання)",
)
