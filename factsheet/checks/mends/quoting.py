"""Texts put in quotes where YAML would read them otherwise than they were typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.mends.edit import Edit, Found
from factsheet.checks.mends.known import Known


def quoted(_found: Found, line: str, _at: int, _: Known) -> Iterator[Edit]:
    """Yield the edit that quotes the text behind the first key of a line."""
    whole = re.fullmatch(r"( *(?:- +)*[a-z_]+: +)([^\"'\[{|>].*?) *", line)
    if whole and '"' not in whole[2] and "\\" not in whole[2]:
        yield Edit(whole.end(1), whole.end(2), f'"{whole[2]}"')


def quoted_inside(_found: Found, line: str, at: int, _: Known) -> Iterator[Edit]:
    """Yield the edit that quotes a text between braces which a comma has cut in two."""
    start = line.rfind("{", 0, at) + 1
    key = re.compile(r"[a-z]{2,3}: ")
    pieces = [entry for entry in key.finditer(line, start) if entry.end() <= at]
    if start and pieces:
        begin = pieces[-1].end()
        following = re.compile(r", [a-z]{2,3}: |\}").search(line, at)
        if following and not set(line[begin : following.start()]) & set("\"'{}\\"):
            text = line[begin : following.start()]
            yield Edit(begin, following.start(), f'"{text}"')
