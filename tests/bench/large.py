"""A large invented sheet, to see how cost grows with the number of records."""

from pathlib import Path

HEAD = Path(__file__).resolve().parents[1] / "other" / "data"

SOURCE = """- id: bulletin-{n}
  publisher: Bulletin
  title: Books come back, number {n}
  url: https://example.org/bulletin/{n}
  language: en
  published: 2024-03-31
  accessed: 2024-04-01
  kind: official
  seen: whole
  note:
    en: Read as a whole, number {n}.
    uk: Прочитано повністю, номер {n}.
"""
EVENT = """- id: delivery-{n}
  date: 2024-03-{day:02}
  kind: delivery
  title: {{en: Delivery number {n}, uk: Доставка номер {n}}}
  counts:
  - {{count: returned, value: {total}}}
  - {{count: thick, value: {n}}}
  - {{count: thin, value: 7}}
  said_by: [desk-a]
  sources: [bulletin-{n} @ paragraph 2]
  verified: 2024-04-01
  note:
    en: The day is stated in the bulletin, number {n}.
    uk: День названо в бюлетені, номер {n}.
"""
STATEMENT = """- id: desk-on-pace-{n}
  said_by: [desk-a]
  said_on: 2024-03-04
  topic: pace
  text:
    en: The books come back quickly, the desk said, number {n}.
    uk: За словами відділу, книжки повертаються швидко, номер {n}.
  sources: [bulletin-{n} @ paragraph 3]
  verified: 2024-04-01
"""
FIGURE = """- id: shelf-{n}
  title: {{en: Books on shelf {n}, uk: Книжки на полиці {n}}}
  definition: {{en: All books on shelf {n}., uk: Усі книжки на полиці {n}.}}
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


def write(folder: Path, records: int) -> None:
    """Write a sheet of about so many records, a quarter of each of four kinds."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in HEAD.glob("*.yml"):
        (folder / path.name).write_bytes(path.read_bytes())
    kinds = {"sources": SOURCE, "events": EVENT, "statements": STATEMENT, "figures": FIGURE}
    for name, text in kinds.items():
        path = folder / f"{name}.yml"
        numbers = range(2, records // len(kinds) + 2)
        more = "".join(text.format(n=n, day=n % 28 + 1, total=n + 7) for n in numbers)
        path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
