"""Whether a code is that of a language, and whether CLDR says how that is written."""

from __future__ import annotations

import re

from babel import Locale, localedata
from babel.core import get_global

from factsheet.model.validators import LANGUAGE
from factsheet.problems import nearest

OTHERS = {"und", "zxx", "mul", "mis"}
"""Codes of ISO 639 for what is in no language, in several or in an unknown one."""
RIGHT_TO_LEFT = "right-to-left"


def is_known(code: str) -> bool:
    """Return whether CLDR, which Babel carries, has a name for a language of ISO 639."""
    return code not in OTHERS and code.replace("-", "_") in Locale("en").languages


def is_written(code: str) -> bool:
    """Return whether CLDR says how numbers and days of a language are written."""
    return bool(re.fullmatch(LANGUAGE, code)) and localedata.exists(code.replace("-", "_"))


def advice(code: str) -> str:
    """Return which code may have been meant: the nearest one, or that of a language's name."""
    codes = {name.replace("_", "-") for name in localedata.locale_identifiers()}
    english = {name.lower(): key for key, name in Locale("en").languages.items() if key in codes}
    lived_in = get_global("likely_subtags").get(f"und_{code.upper()}", "").split("_")[0]
    begun = (name for name in sorted(english, key=len) if name.startswith(code.lower()))
    named = (next(begun, "") or nearest(code.lower(), english)) if len(code) > 2 else ""
    near = lived_in or (english[named] if named else nearest(code, codes))
    return f"did you mean `{near}`?" if near else "write one such as `pl` or `pt-BR`"


def direction(code: str) -> str:
    """Return in which direction a language is written, as HTML says it: `ltr` or `rtl`."""
    if not is_written(code):
        return "ltr"
    return "rtl" if Locale.parse(code, sep="-").character_order == RIGHT_TO_LEFT else "ltr"


def ending(language: str) -> str:
    """Return how the name of a column ends that holds texts of a language: `_uk`, `_pt_BR`.

    CSVW and SQL take no hyphen in a name.
    """
    return f"_{language.replace('-', '_')}"
