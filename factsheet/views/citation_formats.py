"""A citation as the programs that keep citations read it."""

from __future__ import annotations

import json

from factsheet.views.citation import Citation
from factsheet.views.escaping import latex, on_one_line, plain_address, wiki


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
        "author": f" {{{latex(cited.author)}}} ",
        "title": f" {{{latex(cited.title)}}} ",
        "howpublished": latex(cited.sheet),
        "note": latex(f"{cited.said}. {cited.checked_on}"),
        "year": str(cited.checked.latest.year),
        "urldate": str(cited.checked.latest),
        "url": plain_address(cited.address),
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
        "UR": plain_address(cited.address),
        "ER": "",
    }
    return "".join(f"{tag}  - {on_one_line(text)}\n" for tag, text in fields.items())


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
        "URL": plain_address(cited.address),
    }
    return json.dumps([item], ensure_ascii=False)


def wikipedia(cited: Citation) -> str:
    """Return a call of the template `cite web`, which the Wikipedias of most languages have."""
    author = {} if cited.author == cited.sheet else {"author": cited.author}
    fields = author | {"title": cited.title, "website": cited.sheet}
    texts = {name: wiki(text) for name, text in fields.items()}
    texts |= {
        "date": str(cited.checked.latest),
        "url": plain_address(cited.address).replace("|", "%7C"),
    }
    texts["language"] = cited.language
    return f"{{{{cite web {' '.join(f'|{name}={text}' for name, text in texts.items())}}}}}"
