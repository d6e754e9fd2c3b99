"""Ids, ISBN and DOI, by which a record, a book and a paper are known, checked as written."""

from __future__ import annotations

import re
from urllib.parse import quote

from factsheet.problems import BadValueError, shown

ISBN = r"(?:97[89][- ]?)?[0-9][0-9 -]*[0-9Xx]"
DOI = r'10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s"\\{}|^`]+'
NO_ISBN = ("is not an ISBN", "write its 10 or 13 digits as the book prints them")
NO_DOI = ("is not a DOI", "write it from `10.` on, without `doi:` and without an address")
LONGEST_NAME = 100
"""Characters of the longest id: names of files end at 255 bytes, and some join two ids."""
RESOLVER = "https://doi.org/"
"""Where a DOI leads to what it names."""


def portable(name: str) -> str:
    """Return a name for files; raise BadValueError for one that no disk or not Windows takes."""
    if len(name) > LONGEST_NAME:
        fault = f"{shown(name)} has {len(name)} characters"
        raise BadValueError(fault, f"keep it to {LONGEST_NAME}: files and addresses bear it")
    if re.fullmatch("con|prn|aux|nul|(?:com|lpt)[0-9]", name):
        fault = f"{shown(name)} cannot be the name of a file on Windows"
        raise BadValueError(fault, f"write a longer one such as `{name}-1`")
    return name


def isbn(text: str) -> str:
    """Return an ISBN as it is written; raise BadValueError where its check digit does not fit.

    The check digits are those of ISO 2108: a sum of the digits, weighted 10 to 1, is a multiple of
    11 (X is ten); of 13 digits, weighted 1 and 3 in turn, of 10.
    """
    bare = compact(text)
    if re.fullmatch(ISBN, text) is None:
        raise BadValueError(f"{shown(text)} {NO_ISBN[0]}", NO_ISBN[1])
    if len(bare) not in (10, 13) or (len(bare) == 13 and not bare.startswith(("978", "979"))):
        hint = "compare it with the book: an ISBN has 10 digits, or 13 that begin with 978 or 979"
        raise BadValueError(f"{shown(text)} has {len(bare)} digits", hint)
    if bare[-1] != _check_digit(bare[:-1]):
        fault = f"a digit of the ISBN {shown(text)} is wrong: its last one does not fit the others"
        raise BadValueError(fault, "compare each digit with the book")
    return text


def isbn13(text: str) -> str:
    """Return the 13 digits of an ISBN of either length: two that are the same give the same."""
    bare = compact(text)
    return bare if len(bare) == 13 else f"978{bare[:-1]}{_check_digit(f'978{bare[:-1]}')}"


def compact(text: str) -> str:
    """Return an ISBN without hyphens and blanks."""
    return re.sub("[- ]", "", text).upper()


def _check_digit(digits: str) -> str:
    if len(digits) == 9:
        rest = -sum(int(digit) * (10 - place) for place, digit in enumerate(digits)) % 11
        return "X" if rest == 10 else str(rest)
    return str(-sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(digits)) % 10)


def doi(text: str) -> str:
    """Return a DOI as it is written; raise BadValueError for what has not its form.

    A DOI has no check digit: whether there is such a one only its resolver knows.
    """
    if re.fullmatch(DOI, text) is None:
        found = re.search(DOI, text)
        hint = f"write {shown(found[0])}" if found and found.start() else NO_DOI[1]
        raise BadValueError(f"{shown(text)} {NO_DOI[0]}", hint)
    if text[-1] in ".,;":
        raise BadValueError(f"the DOI {shown(text)} ends with {shown(text[-1])}", "delete that")
    return text


def doi_address(text: str) -> str:
    """Return the address at which a DOI leads to what it names."""
    return RESOLVER + quote(text, safe="/:;()._-")
