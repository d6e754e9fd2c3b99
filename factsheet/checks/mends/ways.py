"""From a mistake with one way out to the edits of its line that may be that way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.mends.edit import Edit, Found, Way
from factsheet.checks.mends.known import Known
from factsheet.checks.mends.quoting import quoted, quoted_inside
from factsheet.model.cite import PLACE
from factsheet.model.refersto import ID
from factsheet.problems import Problem


def edits(problem: Problem, line: str, known: Known) -> list[Edit]:
    """Return the edits of a line that may mend a problem; none where no way out is sure.

    Of several, the one is right with which nothing is wrong any more, if it is one.
    """
    at = problem.column - 1
    for pattern, way in WAYS:
        found = re.fullmatch(pattern, problem.sentence)
        if found and 0 <= at <= len(line):
            return list(way(found, line, at, known))
    return []


def _replaced(line: str, at: int, old: str, new: str) -> Iterator[Edit]:
    """Yield the edit of a word that stands at a place, perhaps behind a quote."""
    start = at + 1 if line[at : at + 1] in ("'", '"') else at
    if old and line.startswith(old, start):
        yield Edit(start, start + len(old), new)


def _misspelt(found: Found, line: str, at: int, known: Known) -> Iterator[Edit]:
    wrong, meant = found["wrong"], found["meant"]
    if known.is_slip(found["what"], wrong, meant):
        yield from _replaced(line, at, wrong, meant)


def _as_said(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    """Yield what the message writes out, where the numbers are the same one for one."""
    wrong, meant = found["wrong"], found["meant"]
    numbers = [[int(n) for n in re.findall(r"\d+", side)] for side in (wrong, meant)]
    joined = re.fullmatch(r"\d[\d ]*", wrong) and wrong.replace(" ", "") == meant
    if joined or numbers[0] == numbers[1]:
        yield from _replaced(line, at, wrong, meant)


def _unseen(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    yield from _replaced(line, at, chr(int(found["code"], 16)), "")


def _as_space(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    yield from _replaced(line, at, chr(int(found["code"], 16)), " ")


def _trimmed(_found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    quoted = re.compile(r"([\"'])( *)(\S.*?)( *)\1").match(line, at)
    if quoted:
        yield Edit(quoted.start(), quoted.end(), f"{quoted[1]}{quoted[3]}{quoted[1]}")


def _indented(_found: Found, line: str, _at: int, _: Known) -> Iterator[Edit]:
    spaces = re.match(r"[ \t]*", line)
    assert spaces is not None
    for width in range(0, 11, 2):
        if " " * width != spaces[0]:
            yield Edit(0, spaces.end(), " " * width)


def _kebab(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    meant = re.sub("[ _]+", "-", found["wrong"].lower()).strip("-")
    if re.fullmatch(ID, meant):
        yield from _replaced(line, at, found["wrong"], meant)


def _with_scheme(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    yield from _replaced(line, at, found["wrong"], f"https://{found['wrong']}")


def _percent(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    yield from _replaced(line, at, found["wrong"], f"{found['wrong']}%")


def _cited(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    yield from _replaced(line, at, found["wrong"], f"{found['source']} @ {found['place']}")


def _small(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    yield from _replaced(line, at, found["wrong"], found["wrong"].lower())


def _flag(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    says_yes = found["wrong"].lower() in ("true", "yes")
    yield from _replaced(line, at, found["wrong"], "yes" if says_yes else "no")


def _listed(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    if not re.search(r"[][{},#:\"']", found["wrong"]):
        yield from _replaced(line, at, found["wrong"], f"[{found['wrong']}]")


def _written_out(found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    yield from _replaced(line, at, found["wrong"], found["meant"])


def _spaced(_found: Found, line: str, _at: int, known: Known) -> Iterator[Edit]:
    key = re.match(r" *(?:- +)*([a-z_]+):(?=[^\s/])", line)
    if key and known.is_key(key[1]):
        yield Edit(key.end(), key.end(), " ")


def _closed(found: Found, _line: str, at: int, _: Known) -> Iterator[Edit]:
    yield Edit(at, at, found["bracket"])
    yield Edit(at, at, ", ")


WRONG = r"`(?P<wrong>[^`]+)`"
WAYS: tuple[tuple[str, Way], ...] = (
    (rf"(?P<what>no [a-z ]+|unknown key) {WRONG}; did you mean `(?P<meant>[^`]+)`\?", _misspelt),
    (rf"{WRONG} (?P<what>is not one) of .*; did you mean `(?P<meant>[^`]+)`\?", _misspelt),
    (rf"{WRONG} is not a (?:quantity|date); write `(?P<meant>[^`]+)`", _as_said),
    (rf"{WRONG} is a code for `.`; write `(?P<meant>.)`", _written_out),
    (rf"{WRONG} ends with `[,;]`; write `(?P<meant>[^`]+)`", _written_out),
    (rf"a space is missing in {WRONG}; write `(?P<meant>[^`]+)`", _written_out),
    (r"the character U\+(?P<code>[0-9A-F]{4,6}) cannot be seen; delete it", _unseen),
    (r"the character U\+(?P<code>[0-9A-F]{4,6}) looks like a space and is none; .*", _as_space),
    (r"a space stands around `.*`; delete it", _trimmed),
    (r"a tab stands where YAML wants spaces; .*", _indented),
    (r"this line is not in line with those above; .*", _indented),
    (rf"{WRONG} is not kebab-case; .*", _kebab),
    (r"`(?P<wrong>(?:[a-z0-9-]+\.)+[a-z]{2,}/[^`]*)` is not an address; .*", _with_scheme),
    (r"`(?P<wrong>[0-9]{1,2}(?:\.[0-9])?)` is not a share; .*", _percent),
    (rf"`(?P<wrong>(?P<source>{ID}) *@ *(?P<place>{PLACE}))` does not say source .*", _cited),
    (r"`(?P<wrong>[A-Z]{2,3})` is not a language; write a code .*", _small),
    (r"`(?P<wrong>(?i:true|false|yes|no))` is neither yes nor no; .*", _flag),
    (rf"{WRONG} stands where a list is wanted; .*", _listed),
    (r"this line has no key; .*", _spaced),
    (r"a comma or `(?P<bracket>[]}])` is missing here; .*", _closed),
    (r"a colon stands inside a text; .*", quoted),
    (r"a text (?:starts|cannot start) with .*; put the whole text in quotes", quoted),
    (r"`[^`]+` is not a language; quote a text that has a comma in it", quoted_inside),
)  # fmt: skip
"""What a message says, and the way out of it."""
