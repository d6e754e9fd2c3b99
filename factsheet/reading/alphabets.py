"""Words in letters of two alphabets, and words in look-alikes of another one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from factsheet.problems.apostrophes import APOSTROPHES

Stray: TypeAlias = tuple[int, str, str]
"""Where a letter stands in a text, what is wrong with it, and the way out."""
ASIAN = {"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC"}
"""Scripts that share their words."""
NO_SCRIPT = {"MODIFIER", "FEMININE", "MASCULINE", "MICRO", "OHM", "KELVIN", "ANGSTROM", "DOUBLE"}
"""First words in the names of letters that belong to every script."""
TWINS = dict(
    line.split(" ")
    for line in (Path(__file__).parent / "lookalikes.txt").read_text("utf-8").splitlines()
)
"""Letters by which others can be mistaken for one from A to Z; `tests/make_lookalikes.py`."""
LATIN_TWINS = {letter for letter in TWINS if unicodedata.name(letter).startswith("LATIN")}
"""Those of the Latin alphabet itself."""
CYRILLIC = {
    twin: letter
    for letter, twin in TWINS.items()
    if letter in "АВЕІКМНОРСТУХЅЈаеіорсухѕј" and letter.isupper() == twin.isupper()
}
"""The Cyrillic letter for which one of the Latin alphabet can be mistaken."""
WORD = re.compile(rf"\\(?:u\w{{4}}|U\w{{8}}|x\w\w|[A-Za-z])|[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*")
"""A word; a code after a stroke, as in patterns and between double quotes, is none."""
UNIT = re.compile("μ[A-Za-z]{1,2}|k?Ω")
SHORTEST = 2
"""Letters of the shortest word that can pass for one of another alphabet."""
PARTED = re.compile(r"[\n:;{}\[\]()<>«»“”„\"|/#*]")
"""What parts a word from those that tell in which alphabet it should be."""
FEWEST = 2
"""How many of them must be there to tell."""
SHORT_LATIN = 3
"""Letters of a Latin word that may be one by chance."""
LONGEST_ENDING = 4
"""Letters of the longest ending in another alphabet that an apostrophe parts from a word."""


def script(letter: str) -> str:
    """Return the alphabet that a letter belongs to, empty for letters of all alphabets."""
    first = unicodedata.name(letter, "").split(" ")[0]
    return "" if first in NO_SCRIPT else "ASIAN" if first in ASIAN else first


def strays(text: str) -> Iterator[Stray]:
    """Yield the first letter in each word that is of another alphabet than the rest, or seems so.

    An ending may be parted from its word by an apostrophe, as any word by a hyphen.
    """
    letters = {char: script(char) for char in set(text) if char.isalpha()}
    if len({*letters.values()} - {""}) < 2 and not LATIN_TWINS.intersection(letters):
        return
    words = [word for word in WORD.finditer(text) if text[word.start()] != "\\"]
    forms = [word[0] for word in words]
    known = {form: {*filter(None, map(letters.get, form))} for form in {*forms}}
    doubtful = {form for form, found in known.items() if _is_doubtful(form, found)}
    alphabets = [known[form] for form in forms] if doubtful else []
    for index in [at for at, form in enumerate(forms) if form in doubtful]:
        word, found = words[index], alphabets[index]
        if len(found) > 1:
            yield from _mixed(word)
        elif LATIN_TWINS.intersection(word[0]):
            yield from _twin(word)
        else:
            around = _around(text, words, alphabets, index)
            if len(around) >= FEWEST and found not in around:
                fault = f"{_named(word[0][0])} and all of `{word[0]}` look like other letters"
                yield word.start(), fault, "write it as the words around it, or put it in quotes"


def _is_doubtful(word: str, alphabet: set[str]) -> bool:
    """Return whether a word has letters of two alphabets, or may seem to be of another one."""
    return len(alphabet) > 1 or not LATIN_TWINS.isdisjoint(word) or _seems_other(word, alphabet)


def _mixed(word: re.Match[str]) -> Iterator[Stray]:
    """Yield the first letter of a word that is not of the alphabet of most of its letters."""
    if UNIT.fullmatch(word[0]) or _has_foreign_ending(word[0]):
        return
    letters = [script(char) if char.isalpha() else "" for char in word[0]]
    counts = Counter(filter(None, letters))
    most = max(counts, key=lambda name: (counts[name], name == "CYRILLIC"))
    at = next(index for index, name in enumerate(letters) if name not in ("", most))
    odd = word[0][at]
    twin = {"CYRILLIC": CYRILLIC, "LATIN": TWINS}.get(most, {}).get(odd)
    fault = f"{_named(odd)} stands among {most.title()} letters in `{word[0]}`"
    yield word.start() + at, fault, _way_out(twin) if twin else "write the word in one alphabet"


def _has_foreign_ending(word: str) -> bool:
    """Return whether an apostrophe parts an ending in one alphabet from a word in another."""
    *start, ending = re.split(f"[{APOSTROPHES}]", word)
    whole = "".join(start)
    one = all(len({*map(script, part)} - {""}) == 1 for part in (whole, ending) if part)
    return one and len(ending) <= LONGEST_ENDING and len(whole) >= SHORTEST


def _twin(word: re.Match[str]) -> Iterator[Stray]:
    """Yield the first Latin letter of a word that no language spells with, and looks like one."""
    at = next(index for index, char in enumerate(word[0]) if char in LATIN_TWINS)
    fault = f"{_named(word[0][at])} looks like another letter in `{word[0]}`"
    yield word.start() + at, fault, _way_out(TWINS[word[0][at]])


def _seems_other(word: str, alphabet: set[str]) -> bool:
    """Return whether each letter of a word can be mistaken for one of the other alphabet.

    A word of Latin capitals is an abbreviation, which stands in texts of all alphabets, as do
    short ones such as `Mac`.
    """
    if alphabet == {"LATIN"}:
        return len(word) > SHORT_LATIN and not word.isupper() and {*word} <= CYRILLIC.keys()
    return len(word) >= SHORTEST and {*word} <= TWINS.keys()


def _around(
    text: str, words: list[re.Match[str]], alphabets: list[set[str]], index: int
) -> list[set[str]]:
    """Return the alphabets of the other words of the sentence, up to one of the word's own."""
    found: list[set[str]] = []
    for step in (-1, 1):
        at = index
        while 0 <= at + step < len(words) and alphabets[index] not in found:
            one, other = sorted((at, at + step))
            if PARTED.search(text, words[one].end(), words[other].start()):
                break
            at += step
            found.append(alphabets[at])
    return found


def _named(letter: str) -> str:
    name = script(letter).title()
    return f"`{letter}` (U+{ord(letter):04X}{f', {name}' if name else ''})"


def _way_out(twin: str) -> str:
    return f"write `{twin}` (U+{ord(twin):04X})"
