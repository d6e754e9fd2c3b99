"""Pictures, videos and papers: files, places where they are kept, and what is seen in them."""

from __future__ import annotations

from factsheet.checks.traces.patterns import START, pattern

VIDEO = (
    r"(?:(?:youtube(?:-nocookie)?|youtu|vimeo|tiktok|dailymotion|rutube|twitch|bitchute|odysee"
    r"|rumble|peertube|videos?)(?:\.\w+)+(?=/)"
    r"|fb\.watch|facebook\.com/(?:watch|reel|[^\s/]+/videos)|instagram\.com/(?:reel|p"
    r"|tv)"
    r"|vk\.com/(?:video|photo)|ok\.ru/video)"
)
MEDIA = r"jpe?g|png|gif|webp|heic|avif|bmp|tiff?|mp4|webm|mov|m4v|avi|mkv|3gp|ogg|mp3|m4a|opus"
IMAGE = (
    rf"\S+\.(?:{MEDIA})(?![\w.])"
    r"|(?:imgur\.com|flickr\.com|flic\.kr|photos\.app\.goo\.gl|icloud\.com|dropbox\.com|mega\.nz"
    r"|ibb\.co|postimg"
    r"|(?<![\w-])(?:photos?|drive|disk|albums?|cloud|pics?)(?:\.[\w-]+){1,3}/)\S*"
    r"|<(?:img|video|picture|object|embed|iframe)\s[^>]*(?:src|data)|!\[|data:[a-z]+/[\w.+-]+[;,]\S*"
)
PAPERS = (
    r"[\w().-]*(?:scan|list|spys|spis|letter|lyst|pass?port|dovid|anket|medical|diagno|скан|спис|випис|vypys|витяг|vytiag|свідоц|svidot|протокол|протоко|епікриз|epikr|розвор|картк|kartk"
    r"|лист|паспорт|анкет|довід)[\w().-]*"
    r"\.(?:pdf|docx?|xlsx?|odt|ods|rtf|zip|rar|7z|vcf)(?![\w.])"
)
"""Files of whose name says that they are somebody's papers."""
FACES = (
    (
        r"(?:second|third|fourth|first|far|on\sthe)\s(?:from\s)?(?:the\s)?(?:far\s)?(?:left"
        r"|right)\b(?=[^.\n]*(?:photo|picture|video|prison|captiv|face|head))"
        r"|(?:photo|picture|video|prison|captiv)\w*\b[^.\n]{0,40}?(?:second|third|fourth|first"
        r"|far)\s(?:from\s)?(?:the\s)?(?:left|right)\b"
        r"|(?:перш|друг|трет|четверт|крайн|сто[їя])\w{2,4}\s(?:\w+\s)?(?:зліва|справа|ліворуч"
        r"|праворуч)"
    ),
    (
        r"(?<![^\W_])(?:scans?\sof|copy\sof\s(?:his|her)|скан\w*|копі\w+\s(?:його"
        r"|її))\s(?:\w+\s)?(?:passport|letter|id|certificate|паспорт\w*|лист[аі]"
        r"|довідк\w+|свідоцтв\w+|квитк\w+)"
    ),
    (
        r"допиту(?:ють|вали)\s(?:\w+\s)?(?:бійця|полонен\w+|його|її)(?=[^.\n]*відео)"
        r"|відео[^.\n]*допиту(?:ють|вали)\s"
    ),
    (
        rf"{START}(?:обличч[яі]м?|портрет\w*|лиц[ео]|селфі|фотографі\w+|знімо?к\w*|скриншот\w*"
        rf"|скрін\w*)\s"
        r"(?:\w+\s)?(?:полонен\w+|бранц\w+|бійц\w+|його|її|листуванн\w+|чат\w*|розмов\w+"
        r"|переписк\w+|сестр\w+|доньк\w+"
        r"|син\w*)"
    ),
    (
        r"(?:face|portrait|close-?up|selfie|mugshot|photo(?:graph)?|picture|screenshot)\sof\s(?:a"
        r"|the"
        r"|his|her"
        r"|this|one)?\s?(?:\w+\s)?(?:prisoner|captive|soldier|fighter|face|him|her|chat|passport)\b"
    ),
    (
        rf"{START}на\s(?:фото|відео|світлин\w+|кадр\w+"
        rf"|знімк\w+)\s(?:\w+\s){{0,2}}?(?:(?:(?:полонен|звільнен|поранен)(?:ий|а)|чоловік"
        rf"|хлопець|жінка|сержант|захисник|захисниця)\b|полонен(?:ий|а"
        rf"|ого|ої)|бранець|боєць|його|її|він"
        r"|вона|обличч\w+)|in\sthe\s(?:photo|picture|video)\s(?:is\s)?(?:he|she|his|her"
        r"|the\sprisoner)\b"
    ),
    (
        r"(?:photo|video|footage)\sof\s(?:him|her|(?:his|her)\s(?:interrogation|torture"
        r"|release))\b|відео\s(?:його\s|її\s)?допит\w+|interrogation\svideo"
    ),
    r"\balt\s?[:=]\s?[\"“«]?(?:portrait|обличч|портрет|face|selfie)[^\"»”]*",
)
FILES = ".jp|.png|.gif|.webp|.heic|.avif|.bmp|.tif|.mp|.webm|.mov|.m4|.avi|.mkv|.3gp|.ogg|.opus|"
STORES = "<|![|data:|imgur|flic|photo|album|cloud|pic|ibb|postimg|drive|disk|icloud|dropbox|mega"
PICTURES = (
    pattern("an image", FILES + STORES, IMAGE),
    pattern(
        "a video",
        (
            "youtu|vimeo|tiktok|motion|rutube|twitch|peertube|video|bitchute|odysee|rumble"
            "|fb.watch|faceb|insta|vk.|ok.ru"
        ),
        VIDEO,
    ),
)
SEEN = (
    pattern(
        "a paper",
        ".pdf|.doc|.xls|.odt|.ods|.rtf|.zip|.rar|.7z|.vcf|scan|скан|copy of h|копі",
        PAPERS,
    ),
    pattern(
        "an image",
        "фото|відео|світлин|кадр|video|облич|портрет|лиц|селф|фотогр|знім|скр|face|portrait|close"
        "|selfie|mugshot|photo"
        "|picture|screenshot|interrog|footage|допит|from the|зліва|справа|ліворуч|праворуч|left"
        "|right|alt|scan|copy|скан|копі",
        *FACES,
    ),
)
STORED = pattern(
    "a stored file", "://", r"(?<!\w)(?:s3|gs|ftp|sftp|smb|ipfs|magnet|webdav|file)://?\S+"
)
"""Where files lie that no publication gives an address of."""
