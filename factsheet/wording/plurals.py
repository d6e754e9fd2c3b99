"""Which plural category a word takes after a range: CLDR 48, supplemental/pluralRanges.json."""

from __future__ import annotations

LIKE_ENGLISH = "af an bg ca en es et eu fi ia io nb no pcm si sv ur"
LIKE_PERSIAN = "ak fa mk or sd"
BY_START: dict[str, dict[tuple[str, str], str]] = {
    **{key: {("other", "one"): "other"} for key in LIKE_ENGLISH.split()},
    **{key: {("one", "one"): "other"} for key in LIKE_PERSIAN.split()},
    "ar": {
        ("one", "two"): "other",
        ("other", "one"): "other",
        ("other", "two"): "other",
        ("zero", "one"): "zero",
        ("zero", "two"): "zero",
    },
    "he": {("one", "two"): "other", ("other", "one"): "other", ("other", "two"): "other"},
    "ka": {("one", "other"): "one", ("other", "one"): "other"},
    "lv": {("one", "zero"): "other", ("other", "zero"): "other", ("zero", "zero"): "other"},
    "mk": {("one", "one"): "other", ("other", "one"): "other"},
    "ro": {("few", "one"): "few"},
    "sl": dict.fromkeys((("few", "one"), ("one", "one"), ("other", "one"), ("two", "one")), "few"),
}
"""For each language the pairs of categories after which a range does not take that of its end."""


def of_range(language: str, start: str, end: str) -> str:
    """Return the category of a word after a range, from those of the numbers at its ends."""
    return BY_START.get(language, {}).get((start, end), end)
