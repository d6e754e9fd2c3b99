"""A sheet in which one text stands in every text field of one set of records, for many texts."""

import json
import re
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from preview import ROOT

DAY = "2024-03-04"
PAGES = {
    "evidence": "{{ evidence() }}",
    "timeline": "{{ timeline() }}",
    "sources": "{{ sources() }}",
    "who-said-what": "{{ statements() }}\n\n{{ claims() }}",
    "disagreements": "{{ disagreements() }}",
    "changes": "{{ changes() }}",
    "search": "{{ search() }}",
    "index": "{{ licence() }}\n\n{{ latest() }}\n\n{{ health() }}",
}
PROSE = """
## {{ speaker("speaker-N") }}

Said by {{ speaker("speaker-N", role=True) }}: {{ figure("figure-N") }} {{ unit("figure-N") }}.

{{ speaker("speaker-N") }}

- {{ speaker("speaker-N") }}

> {{ speaker("speaker-N") }}

| one | two |
|-----|-----|
| {{ speaker("speaker-N") }} | two |

Term
: {{ speaker("speaker-N") }}

**{{ speaker("speaker-N") }}** and [link {{ speaker("speaker-N") }}](evidence.md)

<div markdown="block">

{{ tile("figure-N") }}

</div>
"""
PICTURES = """
{{ proportion("figure-N", "whole-N") }}

{{ history("figure-N") }}

{{ parts("event-N", "split-N") }}

{{ chain("event-N") }}

{{ known(["figure-N"], "2024-05-01") }}

{{ strips("kind-N", "count-N") }}

{{ events("kind-N", "count-N") }}

{{ voices("figure-N") }}

{{ waffle("figure-N", "whole-N") }}

{{ accumulation("figure-N", "kind-N", "count-N", "event-N") }}

{{ years("kind-N", "count-N") }}
"""


def records(texts: Sequence[str]) -> dict[str, Any]:
    """Return the content of every file of data, for records without and with each text."""
    both = [{"en": text, "uk": text} for text in texts]
    forms = [{"en": _same(text, 2), "uk": _same(text, 4)} for text in texts]
    result: dict[str, Any] = {name: [] for name in LISTS}
    for n, text in enumerate(texts):
        for name, record in LISTS.items():
            result[name].append(_put(record, n, text, both[n]))
        if n in _drawn(range(len(texts))):
            result["figures"].append(_put(WHOLE, n, text, both[n]))
    result["factsheet"] = _put(SHEET, 0, texts[0], both[0]) | {
        "units": [{"id": f"unit-{n}", "forms": each} for n, each in enumerate(forms)],
        "event_kinds": [
            {"id": f"kind-{n}", "name": both[n], "forms": each} for n, each in enumerate(forms)
        ],
        "counts": [
            each
            for n in range(len(texts))
            for each in (
                {"id": f"count-{n}", "name": both[n], "unit": f"unit-{n}"},
                {"id": f"part-{n}", "name": both[n], "unit": f"unit-{n}",
                 "part_of": f"count-{n}", "split": f"split-{n}"},
            )
        ],
        "topics": [{"id": f"topic-{n}", "name": each} for n, each in enumerate(both)],
        "speaker_kinds": [{"id": f"desk-{n}", "forms": each} for n, each in enumerate(forms)],
    }  # fmt: skip
    return result


def _same(text: str, forms: int) -> dict[str, str]:
    return dict.fromkeys(("one", "other", "few", "many")[:forms], text)


def _put(shape: Any, n: int, text: str, both: dict[str, str]) -> Any:
    """Return a record with its gaps filled: BOTH by a text a language, ONE by the text."""
    if isinstance(shape, dict):
        return {key: _put(each, n, text, both) for key, each in shape.items()}
    if isinstance(shape, list):
        return [_put(each, n, text, both) for each in shape]
    if shape in (ONE, BOTH):
        return text if shape == ONE else both
    return shape.replace("{n}", str(n))


ONE, BOTH = "<one>", "<both>"
CITED = {
    "said_by": ["speaker-{n}"],
    "sources": ["source-{n} @ paragraph 1"],
    "verified": "2024-04-01",
}
LISTS: dict[str, Any] = {
    "sources": {
        "id": "source-{n}", "publisher": ONE, "title": ONE, "subject": BOTH, "original": ONE,
        "note": BOTH, "url": "https://example.org/{n}", "language": "en", "published": DAY,
        "accessed": "2024-04-01", "kind": "aggregator", "seen": "whole",
    },
    "speakers": {
        "id": "speaker-{n}", "name": BOTH, "role": BOTH, "being": "body", "kind": "desk-{n}",
        "note": BOTH,
    },
    "figures": {
        "id": "figure-{n}", "title": BOTH, "definition": BOTH, "unit": "unit-{n}", "note": BOTH,
        "observations": [
            CITED | {"id": "o", "value": "40", "as_of": DAY, "said_on": DAY, "rank": "preferred",
                     "reason": BOTH, "note": BOTH},
        ],
    },
    "events": CITED | {
        "id": "event-{n}", "date": DAY, "kind": "kind-{n}", "title": BOTH, "place": BOTH,
        "note": BOTH, "counts": [
            {"count": "count-{n}", "value": "40", "rank": "preferred", "reason": BOTH,
             "note": BOTH},
            {"count": "part-{n}", "value": "40"},
        ],
    },
    "statements": CITED | {
        "id": "statement-{n}", "said_on": DAY, "said_at": "event-{n}", "topic": "topic-{n}",
        "text": BOTH, "fragment": ONE, "fragment_language": "en", "note": BOTH,
        "about": ["figure-{n}"],
    },
    "claims": CITED | {
        "id": "claim-{n}", "said_on": DAY, "text": BOTH, "note": BOTH,
        "test": {"how": "share", "of": ["figure-{n}", "whole-0"], "above": "33%"},
    },
    "disagreements": {
        "id": "disagreement-{n}", "title": BOTH, "explanation": BOTH,
        "records": ["figure-{n}/o", "whole-0/o"],
    },
    "changes": {
        "id": "change-{n}", "date": DAY, "kind": "correction", "records": ["figure-{n}"],
        "before": ONE, "after": ONE, "reason": BOTH,
    },
}  # fmt: skip
WHOLE = LISTS["figures"] | {
    "id": "whole-{n}",
    "observations": [
        CITED | {"id": "o", "value": "about 90", "as_of": DAY, "said_on": DAY},
    ],
}
SHEET = {
    "title": BOTH, "description": BOTH, "languages": ["en", "uk"], "branch": ONE,
    "repository": "https://example.org/r", "contact": "https://example.org/issues",
    "licence": {"name": ONE, "url": "https://example.org/cc0"}, "headline": "figure-0",
}  # fmt: skip


BESIDE = """
from xml.etree import ElementTree

from factsheet.checks import loader
from factsheet.site import cards

loader.breaches = lambda _context: ()
cards.cached = lambda drawing, *_more: ElementTree.tostring(ElementTree.fromstring(drawing))
"""
"""What lets a build take texts that break a rule, as most do, and leave cards as they are drawn.

To make pictures of a card for each record takes longer than all else.
"""


def write(folder: Path, texts: Sequence[str]) -> None:
    """Write the data, one record a line, so that the line of a mistake tells the text."""
    folder.mkdir(exist_ok=True)
    for name, content in records(texts).items():
        lines = (
            [f"- {_json(each)}" for each in content]
            if isinstance(content, list)
            else [_json(content)]
        )
        (folder / f"{name}.yml").write_text("\n".join(lines) + "\n", "utf-8")


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return re.sub(
        "[\x7f-\xa0\u0300-\u036f\u2000-\u206f\ud7ff-\uf8ff\ufeff]",
        lambda match: f"\\u{ord(match[0]):04x}",
        text,
    )


def site(folder: Path, texts: Sequence[str]) -> Path:
    """Return a folder with the real site's settings, scripts and styles around such data."""
    macros = (ROOT / "macros.py").read_text("utf-8") + BESIDE
    (folder / "macros.py").write_text(macros, "utf-8")
    shutil.copytree(ROOT / "docs/assets", folder / "docs/assets")
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    settings = re.sub(r"^nav:\n(?:[- ].*\n)+", "", settings, flags=re.MULTILINE)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    write(folder / "data", texts)
    for language in ("en", "uk"):
        _pages(folder / "docs" / language, range(len(texts)))
    return folder


def _drawn(numbers: Iterable[int]) -> list[int]:
    """Return the records of which there are pictures."""
    return list(numbers)[::8]


def _pages(folder: Path, numbers: Iterable[int]) -> None:
    folder.mkdir()

    pages = PAGES | {
        "prose": "\n".join(PROSE.replace("N", str(n)) for n in numbers),
        "pictures": "\n".join(PICTURES.replace("N", str(n)) for n in _drawn(numbers)),
    }

    for name, text in pages.items():
        (folder / f"{name}.md").write_text(
            f"---\ntitle: {name}\n---\n\n# {name}\n\n{text}\n", "utf-8"
        )
