"""What is told of texts that are no dates: which date was meant, or what to write instead."""

from __future__ import annotations

import re

EXAMPLES = "`2025-05-28`, `2022-05`, `2022`, `2025-05-23/2025-05-25`, `2022-04-21~`"
REFUSED = ("is not a date", f"write one of {EXAMPLES}")
"""What is wrong with any other text, and the way out where it is not plain what was meant."""
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})")
_BEFORE_US = re.compile(r"-([1-9][0-9]{0,2})|([1-9][0-9]{0,3}) ?(?:BCE?|до н\. ?е\.)")
_DECADE = re.compile(r"([0-9]{3})0(?:s|-х|-ті|-ві)")
_SIGN = "[?~%]"
ADVICE = (
    (r".*[0-9]T[0-9:].*", "write the day alone, without a time"),
    (r"[\[{].*", "write the first and the last with a slash between, as `1667/1672`"),
    (rf"(?:{_SIGN}[0-9X]|[0-9X-]+{_SIGN}-).*", "write the sign once, at the end, for all of it"),
    (
        r"-?(?:X[0-9X]{3}|[0-9]X[0-9X]{2})(?:-.*)?",
        "leave one or two last digits open: `193X`, `19XX`",
    ),
    (r"-?[0-9]{2,3}X{1,2}-.*", "leave out what is smaller than what is not known"),
    (r"[0-9]{4}-XX-[0-9]{2}.*", "leave out the day: `2004-XX`"),
    (r"Y-?[0-9]{1,4}", "write a year of four digits without `Y`"),
    (r"Y.*|-?[0-9]{1,6}(?:E[0-9]+|S[0-9]+)", "write a year of at most six digits, as `Y-12000`"),
    (r"-?[0-9]{5,6}", "begin a year of five or six digits with `Y`"),
    (r"\.\./\.\.|/|\.\./|/\.\.", "leave the field out if nothing is known"),
)
"""Texts that EDTF has and a fact sheet does not, or that are nearly EDTF, and what to write."""


def meant(text: str) -> tuple[str, str]:
    """Return what to tell, and the date that was meant where that is plain, else nothing."""
    if found := _YEAR_FIRST.fullmatch(text):
        return "", f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}"
    found = _DAY_FIRST.fullmatch(text)
    if found and int(found[1]) > 12:  # below that it may be the month: not ours to guess
        return "", f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    if found := _BEFORE_US.fullmatch(text):
        year = int(found[1] or found[2])
        return f" for {year} BC", f"-{year - 1:04}" if year > 1 else "0000"
    if found := _DECADE.fullmatch(text):
        return "", f"{found[1]}X"
    return next((hint for form, hint in ADVICE if re.fullmatch(form, text)), REFUSED[1]), ""
