"""The lines that a diff adds, each with its file and number."""

from __future__ import annotations

import re

from factsheet.checks.private_texts import Line

FILE = re.compile(r"\+\+\+ (?:b/)?(.+?)\t?$")
PLACE = re.compile(r"@@ -\d+(?:,\d+)? \+(\d+)")
READ = (".md", ".yml", ".yaml", ".txt", ".csv", ".html", ".svg", ".json")
"""Kinds of files that hold texts."""


def added_lines(diff: str) -> list[Line]:
    """Return the lines that a unified diff adds to files with texts, and the names of its files."""
    found, file, number = [], "", 0
    for line in diff.splitlines():
        if named := FILE.match(line):
            file = named[1] if named[1].endswith(READ) else ""
            found += [Line(file, 1, "", file)] if file else []
        elif place := PLACE.match(line):
            number = int(place[1])
        elif file and line.startswith("+"):
            text = re.sub(r"`[^`]*`|\{\{.*?\}\}|^\s*[\w-]+:\s", " ", line[1:])
            found.append(Line(file, number, text, line[1:]))
            number += 1
        elif line.startswith(" "):
            number += 1
    return found
