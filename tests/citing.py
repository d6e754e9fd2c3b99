"""Readers of the formats in which something is cited, as other programs read them."""

import json
import re

from exported import ROOT
from jsonschema import Draft7Validator

from factsheet.views.escaping import LATEX

CSL = Draft7Validator(json.loads((ROOT / "tests" / "corpus" / "csl-data.json").read_text("utf-8")))
"""The schema of CSL-JSON as the Citation Style Language publishes it, under the MIT licence."""


def flat(text: str) -> str:
    """Return text as one line, with one kind of blank."""
    return re.sub(r"\s+", " ", text).strip()


def of_bibtex(entry: str) -> tuple[str, str, dict[str, str]]:
    """Return type, key and fields of an entry, read brace by brace as BibTeX does."""
    head, _, rest = entry.partition(",")
    fields, place = {}, 0
    while found := re.compile(r"\s*(\w+) = ").match(rest, place):
        start = place = found.end()
        depth = 0
        while place == start or depth:
            skipped = rest[place] == "\\"
            depth += 0 if skipped else {"{": 1, "}": -1}.get(rest[place], 0)
            place += 2 if skipped else 1
        fields[found[1]] = rest[start + 1 : place - 1]
        place += rest[place] == ","
    assert rest[place:].strip() == "}"
    kind, key = head.removeprefix("@").split("{")
    return kind, key, fields


def of_latex(text: str) -> str:
    """Return what LaTeX prints; a command that is none of ours, or a bare sign, fails."""
    printed = {written: sign for sign, written in LATEX.items()}
    pattern = "|".join(map(re.escape, sorted(printed, key=len, reverse=True)))
    assert not re.search(r"[&%$#_^\\]", re.sub(pattern, "", text).replace("{", "").replace("}", ""))
    return re.sub(pattern, lambda found: printed[found[0]], text)


def of_ris(entry: str) -> dict[str, list[str]]:
    """Return the texts of each tag of an entry; each line must have one."""
    lines = entry.splitlines()
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines), lines
    assert (lines[0][:6], lines[-1]) == ("TY  - ", "ER  - ")
    tags = [line[:2] for line in lines]
    assert {tag for tag in tags if tags.count(tag) > 1} <= {"AU"}
    return {tag: [line[6:] for line in lines if line[:2] == tag] for tag in tags}


def of_wiki(text: str) -> tuple[str, dict[str, str]]:
    """Return template and parameters of a call that nothing inside it ends or opens."""
    assert text.startswith("{{cite ")
    assert text.endswith("}}")
    inside = text[2:-2].replace("{{!}}", "\0")
    assert not re.search(r"[{}\[\]<\n]|''|~~~", inside)
    template, *parts = inside.split("|")
    named = {name: value.strip() for name, _, value in (part.partition("=") for part in parts)}
    return template.strip(), named
