"""A citation as the programs that keep citations read it."""

from __future__ import annotations

import json
import re

from factsheet.views.citation import Citation

LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    "\u00a0": "~",
    "\u202f": r"\,",
}
"""What stands in LaTeX for a sign that it would take for a command."""
WIKI = {"|": "{{!}}", "{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "<": "&lt;"}
"""What stands in wiki text for a sign that would end or open something."""


def formats(cited: Citation) -> tuple[tuple[str, str], ...]:
    """Return the name of each format with the citation in it."""
    return (
        ("BibTeX", bibtex(cited)),
        ("RIS", ris(cited)),
        ("CSL-JSON", csl(cited)),
        ("Wikipedia", wikipedia(cited)),
    )


def bibtex(cited: Citation) -> str:
    """Return an entry of BibTeX; a second pair of braces keeps names and capitals as they are.

    A blank parts the two, so that no page shows what looks like a macro that nobody called.
    """
    fields = {
        "author": f" {{{_latex(cited.author)}}} ",
        "title": f" {{{_latex(cited.title)}}} ",
        "howpublished": _latex(cited.sheet),
        "note": _latex(f"{cited.said}. {cited.checked_on}"),
        "year": str(cited.checked.latest.year),
        "urldate": str(cited.checked.latest),
        "url": _address(cited),
    }
    lines = [f"  {name} = {{{text}}}" for name, text in fields.items()]
    return ",\n".join([f"@misc{{{cited.key}", *lines]) + "\n}"


def ris(cited: Citation) -> str:
    """Return an entry of RIS: a tag of two letters a line, each with its line end."""
    fields = {
        "TY": "ELEC",
        "ID": cited.key,
        "AU": cited.author,
        "TI": cited.title,
        "T2": cited.sheet,
        "PY": str(cited.checked.latest.year),
        "DA": cited.checked.latest.isoformat().replace("-", "/"),
        "N1": f"{cited.said}. {cited.checked_on}",
        "LA": cited.language,
        "UR": _address(cited),
        "ER": "",
    }
    return "".join(f"{tag}  - {_on_one_line(text)}\n" for tag, text in fields.items())


def csl(cited: Citation) -> str:
    """Return a list of one item in CSL-JSON."""
    day = cited.checked.latest
    item = {
        "id": cited.key,
        "type": "webpage",
        "author": [{"literal": cited.author}],
        "title": cited.title,
        "container-title": cited.sheet,
        "issued": {"date-parts": [[day.year, day.month, day.day]]},
        "note": f"{cited.said}. {cited.checked_on}",
        "language": cited.language,
        "URL": _address(cited),
    }
    return json.dumps([item], ensure_ascii=False)


def wikipedia(cited: Citation) -> str:
    """Return a call of the template `cite web`, which the Wikipedias of most languages have."""
    author = {} if cited.author == cited.sheet else {"author": cited.author}
    fields = author | {"title": cited.title, "website": cited.sheet}
    texts = {name: _wiki(text) for name, text in fields.items()}
    texts |= {"date": str(cited.checked.latest), "url": _address(cited).replace("|", "%7C")}
    texts["language"] = cited.language
    return f"{{{{cite web {' '.join(f'|{name}={text}' for name, text in texts.items())}}}}}"


def _latex(text: str) -> str:
    return "".join(LATEX.get(sign, sign) for sign in _on_one_line(text))


def _wiki(text: str) -> str:
    safe = "".join(WIKI.get(sign, sign) for sign in _on_one_line(text))
    return safe.replace("''", "&#39;&#39;").replace("~~~", "&#126;~~")


def _address(cited: Citation) -> str:
    """Return the address with no sign in it that a format would take for its own."""
    return re.sub(r"[\\{}\s]", lambda sign: f"%{ord(sign[0]):02X}", cited.address)


def _on_one_line(text: str) -> str:
    """Return text without line ends and other signs that no program shows."""
    return re.sub(r"[\x00-\x1f\x7f\u2028\u2029]+", " ", text)
