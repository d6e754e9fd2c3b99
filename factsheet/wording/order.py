"""In which order readers of a language look for names."""

from __future__ import annotations

import re
import unicodedata

SIGN, NUMBER, OWN, FOREIGN = range(4)
"""What stands before what: signs, numbers, letters of the language, letters of other alphabets."""
_LIKE = str.maketrans(
    {"ł": "l", "ø": "o", "œ": "oe", "æ": "ae", "đ": "d", "ı": "i", "þ": "th", "ħ": "h"}
)
"""Letters that Unicode does not take apart, as readers file them who do not have them."""

Place = tuple[list[tuple[int, int, str]], str]


def place_of(name: str, alphabet: str) -> Place:
    """Return a key that sorts a name among others, as a reader of a language looks for it.

    `alphabet` has the letters of the language in their order. A letter with a mark that is none
    of them stands with the bare one: `école` beside `Eau` for whoever has no é. Numbers stand by
    what they say: 9 before 10.
    """
    key: list[tuple[int, int, str]] = []
    for part in re.findall(r"\d+|\D", unicodedata.normalize("NFC", name.casefold())):
        if part.isdecimal():
            key.append((NUMBER, int(part), ""))
        elif not part.isalpha():
            key.append((SIGN, 0, part))
        else:
            key += [_letter(letter, alphabet) for letter in _bare(part, alphabet)]
    return key, name


def _bare(letter: str, alphabet: str) -> str:
    """Return a letter as the alphabet has it: itself, or without its marks."""
    if letter in alphabet:
        return letter
    apart = unicodedata.normalize("NFKD", letter.translate(_LIKE))
    return "".join(filter(str.isalpha, apart)) or letter


def _letter(letter: str, alphabet: str) -> tuple[int, int, str]:
    place = alphabet.find(letter)
    return (OWN, place, "") if place >= 0 else (FOREIGN, 0, letter)
