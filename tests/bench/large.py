"""A large invented sheet, to see how cost grows with the number of records and of texts."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

from prose import text, title

HEAD = Path(__file__).resolve().parents[1] / "other" / "data"

SOURCE = """- id: bulletin-{n}
  publisher: Bulletin
  title: {title.en}
  url: https://example.org/bulletin/{slug}-{n}
  language: en
  published: 2024-03-31
  accessed: 2024-04-01
  kind: official
  seen: whole
  note:
    en: {text.en}
    uk: {text.uk}
"""
EVENT = """- id: delivery-{n}
  date: 2024-03-{day:02}
  kind: delivery
  title:
    en: {title.en}
    uk: {title.uk}
  counts:
  - {{count: returned, value: {total}}}
  - {{count: thick, value: {n}}}
  - {{count: thin, value: 7}}
  said_by: [desk-a]
  sources: [bulletin-{n} @ paragraph 2]
  verified: 2024-04-01
  note:
    en: {text.en}
    uk: {text.uk}
"""
STATEMENT = """- id: desk-on-pace-{n}
  said_by: [desk-a]
  said_on: 2024-03-04
  topic: pace
  text:
    en: {text.en}
    uk: {text.uk}
  sources: [bulletin-{n} @ paragraph 3]
  verified: 2024-04-01
"""
FIGURE = """- id: shelf-{n}
  title:
    en: {title.en}
    uk: {title.uk}
  definition:
    en: {text.en}
    uk: {text.uk}
  unit: books
  observations:
  - id: desk-2024-03-04
    value: about {n}0
    as_of: 2024-03-04
    said_by: [desk-a]
    said_on: 2024-03-04
    sources: [bulletin-{n} @ paragraph 1]
    verified: 2024-04-01
"""


def _told(name: str, template: str, n: int) -> str:
    """Return one record, with texts of its own."""
    short = title(f"{name} {n}")
    slug = "-".join(short.en.lower().split()[-3:])
    return template.format(
        n=n, day=n % 28 + 1, total=n + 7, title=short, slug=slug, text=text(f"{name} {n}")
    )


def write(folder: Path, records: int) -> None:
    """Write a sheet of about so many records, a quarter of each of four kinds."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(HEAD, folder, dirs_exist_ok=True)
    kinds = {"sources": SOURCE, "events": EVENT, "statements": STATEMENT, "figures": FIGURE}
    for name, template in kinds.items():
        path = folder / f"{name}.yml"
        numbers = range(2, records // len(kinds) + 2)
        more = "".join(_told(name, template, n) for n in numbers)
        path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
