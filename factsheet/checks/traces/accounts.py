"""Accounts in social networks, and pictures or videos in which somebody can be seen."""

from __future__ import annotations

from factsheet.checks.traces.patterns import END, START, Kind, by, in_address, pattern

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
VIDEO = (
    r"(?:(?:youtube(?:-nocookie)?|youtu|vimeo|tiktok|dailymotion|rutube|twitch|bitchute|odysee|rumble|peertube|videos?)(?:\.\w+)+(?=/)"
    r"|fb\.watch|facebook\.com/(?:watch|reel|[^\s/]+/videos)|instagram\.com/(?:reel|p"
    r"|tv)"
    r"|vk\.com/(?:video|photo)|ok\.ru/video)"
)
MEDIA = r"jpe?g|png|gif|webp|heic|avif|bmp|tiff?|mp4|webm|mov|m4v|avi|mkv|3gp|ogg|mp3|m4a|opus"
IMAGE = (
    rf"\S+\.(?:{MEDIA})(?![\w.])"
    r"|(?:imgur\.com|flickr\.com|flic\.kr|photos\.app\.goo\.gl|icloud\.com|dropbox\.com|mega\.nz|ibb\.co|postimg"
    r"|(?<![\w-])(?:photos?|drive|disk|albums?|cloud|pics?)(?:\.[\w-]+){1,3}/)\S*"
    r"|<(?:img|video|picture|object|embed|iframe)\b|!\[|data:[a-z]+/[\w.+-]+[;,]\S*"
)
PAPERS = (
    r"[\w().-]*(?:scan|list|spys|spis|letter|lyst|pass?port|dovid|anket|medical|diagno|скан|спис|лист|паспорт|анкет|довід)[\w().-]*"
    r"\.(?:pdf|docx?|xlsx?|odt|ods|rtf|zip|rar|7z|vcf)(?![\w.])"
)
"""Files of whose name says that they are somebody's papers."""
KIN = (
    r"(?:mother|mum|wife|sister|brother|son|daughter|father|famil(?:y|ies)|husband|widow|cousin|aunt|fianc[eé]e|дружин|сестр|брат|матер"
    r"|мами|мама|батьк|син|доньк|родин|чоловік|тітк|наречен)\w*"
)
HANDLE = (
    r"(?-i:@\w[\w.]+|(?!\S+\.(?:com|org|net|ua|ru|csv|json|html?|pdf|md|gov|eu|info|me|tv|io|int)\b)[a-z][a-z\d]*[._][\w.]*\w"
    r"|[a-z]{2,}\d{2,}\w*|[A-Za-z]+[_#]\w+)"
)
"""How the name of an account looks."""
NETWORK = (
    r"(?:youtube|twitch|rutube|mastodon|bluesky|threads|vk|ok\.ru|linkedin|icloud|ютуб\w*|твіч\w*|рутуб\w*|лінкедін\w*|тредс\w*"
    r"|гугл-диск\w*|telegram|instagram|insta|facebook|whats?app|viber|signal|skype|steam|discord|tiktok"
    r"|twitter"
    r"|snapchat|linkedin|odnoklassniki|vkontakte|телеграм\w*|тг|інст[аі]\w*|фейсбук\w*|фб|вайбер"
    r"|вотсап\w*|ватсап\w*|скайп\w*|однокласник\w*|вконтакт\w*|вк|тікток\w*|твітер\w*|дискорд\w*)"
)
NAMED = (
    (
        rf"{START}{NETWORK}\s?(?:[:—–=]|is\b|profile\b|handle\b|профіль|нік\b)\s?(?:is\s"
        rf"|id\s)?@?[\w.-]*"
        rf"(?-i:[\d_.]|[a-z])[\w.-]+"
    ),
    (
        rf"{START}(?:his|her|their|my|його|її|їхн\w+|мо[яїєю]\w*)\s(?:\w+\s)?(?:page|profile|account"
        rf"|channel|сторінк\w+"
        r"|профіл\w+|акаунт\w*|канал\w*)\s?(?::|—|is|@|http|\w+\.\w+/)\S*"
    ),
    rf"{START}\S+\s(?:on|в|у|на)\s(?:steam|discord|psn|xbox|стімі|діскорді)\b",
    rf"{START}{NETWORK}\s(?:id\s)?@?(?-i:[a-z][\w.]*[_\d#][\w#]+|[a-z]+\.[a-z]{{2,}}){END}",
    (
        rf"{START}(?:page|profile|account|сторінк\w+|профіл\w+|акаунт\w*)\s(?:(?:у|в|на|on"
        rf"|in)\s)?(?:{NETWORK}\s)?[«“\"„@]"
        rf"|{START}{NETWORK}\s(?:page|profile|account|сторінк\w+)\s[«“\"„@]"
    ),
    (
        rf"{START}(?:(?:нік|нікнейм|nick|nickname|handle|login|логін)\s(?:—\s)?(?-i:@?[a-z][\w.]+)"
        rf"|u/\w{{3,}})"
    ),
    rf"{START}{NETWORK}\W?(?:група|group|чат|chat)\s[«“\"„]",
    (
        rf"{START}(?:skype|live|tg|viber|discord|whatsapp|signal|fb|instagram|sgnl|slack|zoommtg|vk):"
        r"(?:live:|//)?[\w.?=/-]*\w"
    ),
    rf"{START}{NETWORK}{END}[^.!?\n]{{0,30}}?(?<![\w.]){HANDLE}{END}",
    (
        rf"{START}{NETWORK}{END}[^.!?\n]{{0,15}}?\buser(?:name)?\W{{1,3}}(?:is\s)?(?!data|base|group|interface|agree|account|name|can|who|from"
        r"|in|of|and|s\b)(?-i:[a-z]\w{2,})"
    ),
    (
        rf"{START}{KIN}(?:[’']s)?\s(?:\w+\s){{0,4}}?(?:on\s|у\s|в\s|на\s|своєму\s)?{NETWORK}(?:\W{{0,2}}(?:канал|channel|сторін|page|диск)\w*)?{END}"
        rf"|{START}(?:{NETWORK}\W{{0,2}})?(?:сторін\w+|канал\w*|профіл\w+|акаунт\w*|page|channel|profile|account)\s(?:of\s(?:the\s|his\s|her\s)?)?{KIN}{END}"
        rf"|{START}(?:found|recogni[sz]ed|знайшл\w+|впізна\w+)\s(?:\w+\s)?(?:him|her|його|її)\s(?:\w+\s)?(?:on|у|в|на)\s{NETWORK}"
    ),
    (
        rf"{START}(?:{NETWORK}|фб|ок|тг|t|fb|vk)\s(?:dot|точка|крапка)?\s?(?:com|me|ru|ком|ру|ми|мі)\s(?:slash|слеш|айді|ід|id|/|\d)"
        rf"|{START}(?:t|vk|facebook|fb)\sdot\s\w+|{START}{NETWORK}\s(?:ід|айді|id)\s?\d{{3,}}"
        r"|(?<![\w.])/?(?:profile|user|people|id)/[\w.]*\d[\w.]*"
    ),
    (
        rf"{START}(?:відео|video|запис|footage|clip|фото\w*|photos?|albums?)\s(?:\w+\s){{0,4}}?(?:на|в|у|on|in)\s(?:{NETWORK}|google\sdrive|dropbox)"
    ),
    r"(?<![\w@/.])@[^\W\d][\w.]{2,}",
    r"(?<![\w/.])@[\w.]+@[\w-]+\.\w+",
)
FACES = (
    (
        rf"{START}(?:обличч[яі]м?|портрет\w*|лиц[ео]|селфі|фотографі\w+|знімо?к\w*|скриншот\w*"
        rf"|скрін\w*)\s"
        r"(?:\w+\s)?(?:полонен\w+|бранц\w+|бійц\w+|його|її|листуванн\w+|переписк\w+|сестр\w+|доньк\w+"
        r"|син\w*)"
    ),
    (
        r"(?:face|portrait|close-?up|selfie|mugshot|photo(?:graph)?|picture|screenshot)\sof\s(?:a|the"
        r"|his|her"
        r"|this|one)?\s?(?:\w+\s)?(?:prisoner|captive|soldier|fighter|face|him|her|chat|passport)\b"
    ),
    (
        rf"{START}на\s(?:фото|відео|світлин\w+|кадр\w+|знімк\w+)\s(?:\w+\s){{0,2}}?(?:полонен(?:ий|а"
        rf"|ого|ої)|бранець|боєць|його|її|він"
        r"|вона|обличч\w+)|in\sthe\s(?:photo|picture|video)\s(?:is\s)?(?:he|she|his|her"
        r"|the\sprisoner)\b"
    ),
    r"(?:photo|video|footage)\sof\s(?:him|her|(?:his|her)\s(?:interrogation|torture|release))\b|відео\s(?:його\s|її\s)?допит\w+|interrogation\svideo",
    r"\balt\s?[:=]\s?[\"“«]?(?:portrait|обличч|портрет|face|selfie)[^\"»”]*",
)
NETWORKS = (
    "t.me|telegram|wa.me|whatsapp|viber|signal|insta|faceb|fb.|vk.|ok.ru|twitter|x.com|nitter"
    "|threads|linkedin|snapchat|pinterest|discord|steam|gravatar|linktr|bsky|mastodon|livejournal"
    "|reddit|tumblr|medium.com|soundcloud|last.fm|strava|ask.fm|matrix.to|keybase|about.me|xing"
    "|clubhouse|truthsocial|gettr|parler|myspace|flickr|odnoklas|vkontakte|mail.ru"
)
ACCOUNT = pattern("an account", NETWORKS, rf"(?<![\w-])(?:[\w-]+\.)?(?:{HOSTS})/[\w.@?=&/+#%~-]*\w")
FILES = ".jp|.png|.gif|.webp|.heic|.avif|.bmp|.tif|.mp|.webm|.mov|.m4|.avi|.mkv|.3gp|.ogg|.opus|"
STORES = "<|![|data:|imgur|flic|photo|album|cloud|pic|ibb|postimg|drive|disk|icloud|dropbox|mega"
PATTERNS = (
    ACCOUNT,
    pattern("an account", "page|profile|account|channel|сторін|профіл|акаунт|канал", NAMED[1]),
    pattern(
        "an account",
        NETWORKS + "|profile/|user|youtube|twitch|ютуб|твіч|рутуб|лінкед|тредс|гугл|icloud|mastodon|bluesky| dot |vk|found|skype|live:|tg:|tiktok|телеграм|тг|інст|фейсбук|фб|вайбер|вотсап"
        "|ватсап|скайп|вк"
        "|контакт|класник|тікток|твітер|діск|стім|дискорд|сторін|профіл|акаунт|page|account|нік"
        "|nick|handle|login|логін|u/|psn|xbox|sgnl|slack|zoommtg",
        NAMED[0],
        *NAMED[2:13],
    ),
    pattern("an account", "@", *NAMED[13:]),
    pattern("a paper", ".pdf|.doc|.xls|.odt|.ods|.rtf|.zip|.rar|.7z|.vcf", PAPERS),
    pattern("an image", FILES + STORES, IMAGE),
    pattern("a video", "youtu|vimeo|tiktok|motion|rutube|twitch|peertube|video|fb.watch|faceb|insta|vk.|ok.ru"
            "|bitchute|odysee|rumble", VIDEO),
    pattern("an image", "фото|відео|світлин|кадр|video|облич|портрет|лиц|селф|фотогр|знім|скр"
            "|face|portrait|close|selfie"
            "|mugshot|photo|picture|screenshot|interrog|footage|допит", *FACES),
)  # fmt: skip
IN_ADDRESS = (ACCOUNT, *PATTERNS[5:7])
HINT = "leave it out; cite the publication that reports on it"
ACCOUNTS = Kind(by(PATTERNS), in_address(IN_ADDRESS), HINT)
