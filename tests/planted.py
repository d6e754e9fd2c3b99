"""The small sheet with a word planted in every field of a record of each kind."""

from collections.abc import Iterable
from pathlib import Path

import sheet

MARK = "zhovtokvit"
"""A word that stands in what is planted, and nowhere else."""
NUMBERS = ("7311", "7411", "7511", "7611")
"""How the values begin that are planted."""
SAID = """  said_by: [{mark}-{n}]
  said_on: 2021-03-09
  sources: [{mark}-{n}-page @ whole]
  verified: 2021-05-01
  note: {{en: "Note of {mark}.", uk: "Примітка {mark}."}}
"""
OBSERVED = """  - id: {mark}-{n}-first
    value: 7311{n}
    as_of: 2021-01
    said_by: [{mark}-{n}]
    said_on: 2021-03-09
    said_at: talk-2021-03-09
    sources: [{mark}-{n}-page @ whole]
    rank: preferred
    reason: {{en: "{mark} knows.", uk: "{mark} знає."}}
    verified: 2021-05-01
    note: {{en: "Value of {mark}.", uk: "Значення {mark}."}}
"""
SAME = f"The very same {MARK} in both of the languages of this sheet, as it happens."
FORMS = """  forms:
    en: {{one: "{mark}", other: "{mark}s"}}
    uk: {{one: "{mark}", few: "{mark}-и", many: "{mark}-ів", other: "{mark}-а"}}
"""
NAMED = """name: {{en: "Ann {Mark}{n}", uk: "Анна {Mark}{n}а"}}"""
SORT = """name: {{en: "Sort of {mark} {n}", uk: "Вид {mark} {n}"}}"""
TEXTS = {
    "units": "- id: {mark}-{n}-unit\n" + FORMS,
    "event_kinds": f"- id: {{mark}}-{{n}}-kind\n  {SORT}\n{FORMS}",
    "counts": f"- {{{{id: {{mark}}-{{n}}-count, {SORT}, unit: {{mark}}-{{n}}-unit}}}}\n",
    "topics": f"- {{{{id: {{mark}}-{{n}}-topic, {SORT}}}}}\n",
    "speaker_kinds": "- id: {mark}-{n}-desk\n" + FORMS,
    "publishers": "- name: {{en: {Mark} {n} Press, uk: {Mark} {n} Прес}}\n",
    "bulletin": "- name: {{en: Bulletin, uk: {Mark} {n} Прес}}\n",
    "names": "- {{name: {{en: {Mark}{n}hall, uk: {Mark}{n}зал*}}, kind: place}}\n",
    "exceptions": "exceptions:\n- record: {mark}-{n}-figure\n  rule: translations-differ\n"
    '  reason: {{en: "As {mark}.", uk: "Так {mark}."}}\n  day: 2021-05-01\n',
    "sources": """- id: {mark}-{n}-page
  publisher: {Mark} {n} Press
  title: "{mark} {n} speaks"
  url: https://example.org/{mark}/{n}
  language: en
  published: 2021-03-09
  accessed: 2021-05-01
  archived: https://archive.example.org/{mark}/{n}
  kind: aggregator
  original: {Mark} Daily
  seen: whole
  note: {{en: "On {mark}.", uk: "Про {mark}."}}
""",
    "speakers": f"""- id: {{mark}}-{{n}}
  {NAMED}
  role: {{{{en: "Head of {{mark}}", uk: "Керівник {{mark}}"}}}}
  being: person
  kind: {{mark}}-{{n}}-desk
  note: {{{{en: "Role of {{mark}}.", uk: "Роль {{mark}}."}}}}
""",
    "figures": """# about {mark} {n}
- id: {mark}-{n}-figure
  title: {{en: "Figure {mark} {n}", uk: "Показник {mark} {n}"}}
  definition: {{en: "All {mark} {n} in {Mark}{n}hall.", uk: "Усі {mark} {n} у {Mark}{n}залі."}}
  unit: {mark}-{n}-unit
  note: {{en: "{same}", uk: "{same}"}}
  observations:
"""
    + OBSERVED
    + """  - id: {mark}-{n}-second
    value: 7411{n}
    as_of: 2021-01
    said_by: [{mark}-{n}]
    said_on: 2021-03-09
    sources: [{mark}-{n}-page @ whole]
    verified: 2021-05-01  # by {mark}
- id: {mark}-{n}-double
  title: {{en: "Double {mark} {n}", uk: "Подвоєне {mark} {n}"}}
  definition: {{en: "Twice {mark} {n}.", uk: "Двічі {mark} {n}."}}
  unit: {mark}-{n}-unit
  derived:
    how: sum
    of: [{mark}-{n}-figure/{mark}-{n}-first, {mark}-{n}-figure/{mark}-{n}-second]
""",
    "events": """- id: {mark}-{n}-event
  date: 2021-03-09
  kind: {mark}-{n}-kind
  title: {{en: "Event {mark} {n}", uk: "Подія {mark} {n}"}}
  place: {{en: "Place {mark}", uk: "Місце {mark}"}}
  counts:
  - {{count: {mark}-{n}-count, value: 7411{n}, note: {{en: "So {mark}.", uk: "Так {mark}."}}}}
"""
    + SAID
    + """- id: {mark}-{n}-stage
  date: 2021-03-09
  kind: trip
  part_of: {mark}-{n}-event
  title: {{en: "Stage {mark} {n}", uk: "Етап {mark} {n}"}}
"""
    + SAID,
    "statements": """- id: {mark}-{n}-statement
  topic: {mark}-{n}-topic
  text: {{en: "Said {mark} {n}.", uk: "Сказано {mark} {n}."}}
  fragment: so {mark}
  fragment_language: en
  about: [{about}]
"""
    + SAID,
    "claims": """- id: {mark}-{n}-claim
  text: {{en: "More than half of {mark} {n}.", uk: "Понад половину {mark} {n}."}}
  test: {{how: share, of: [{of}], above: 40%}}
"""
    + SAID,
    "disagreements": """- id: {mark}-{n}-dispute
  title: {{en: "They differ on {mark} {n}.", uk: "Вони розходяться про {mark} {n}."}}
  records: [{apart}]
  explanation: {{en: "One is {mark}.", uk: "Одне – {mark}."}}
""",
    "changes": """- id: {mark}-{n}-change
  date: 2021-05-01
  kind: correction
  records: [{about}]
  before: 7511{n} of {mark}
  after: 7611{n} of {mark}
  reason: {{en: "It was {mark}.", uk: "Це було {mark}."}}
""",
}
"""A record of each kind, and each word of the vocabulary, with the word in all its texts."""
LISTS = {"bulletin": "publishers"}
"""The list into which a word goes, where its name is another."""
SPEAKER = ("speaker_kinds", "speakers")
PAGE = ("publishers", "sources")
SAYING = (*SPEAKER, *PAGE)
ABOUT_IT = ("statements", "claims", "disagreements", "changes")
FIGURE = f"{MARK}-{{n}}-figure"
FOR_FIGURE = {
    "about": FIGURE,
    "of": f"{FIGURE}/{MARK}-{{n}}-first, {FIGURE}/{MARK}-{{n}}-second",
    "apart": f"{FIGURE}/{MARK}-{{n}}-first, {FIGURE}/{MARK}-{{n}}-second",
}
KNOWN = {"about": "books-returned", "of": "books-returned, books-lent"}
DISPUTED = {"apart": "books-lent/desk-2021-02, books-lent/club-2021-02"}
PLANTED = {
    "figure": (
        FIGURE,
        (*SAYING, "units", "topics", "names", "exceptions", "figures", *ABOUT_IT),
        FOR_FIGURE,
    ),
    "event": (f"{MARK}-{{n}}-event", (*SAYING, "units", "event_kinds", "counts", "events"), {}),
    "statement": (f"{MARK}-{{n}}-statement", (*SAYING, "topics", "statements"), KNOWN),
    "claim": (f"{MARK}-{{n}}-claim", (*SAYING, "claims"), KNOWN),
    "change": (f"{MARK}-{{n}}-change", ("changes",), KNOWN),
    "disagreement": (f"{MARK}-{{n}}-dispute", (), DISPUTED),
    "source": (f"{MARK}-{{n}}-page", PAGE, {}),
    "speaker": (f"{MARK}-{{n}}", SPEAKER, {}),
    "observation": (f"books-lent/{MARK}-{{n}}-first", SAYING, {}),
    "count": (f"delivery-2021-03-01/{MARK}-{{n}}-rival", SAYING, {}),
    "topic": (f"topics/{MARK}-{{n}}-topic", ("topics",), {}),
    "name": (f"names/{MARK.capitalize()}{{n}}hall", ("names",), {}),
    "publisher": (f"publishers/{MARK.capitalize()} {{n}} Прес", ("bulletin",), {}),
}
"""What is planted for each sort of thing, and the address by which it is withdrawn."""
INTO = {
    "source": (
        "events.yml",
        "[gazette-2021-03-09 @ excerpt]",
        "[gazette-2021-03-09 @ excerpt, {mark}-{n}-page @ whole]",
    ),
    "speaker": ("events.yml", "[ada-example]", "[ada-example, {mark}-{n}]"),
    "observation": ("figures.yml", "  - id: club-2021-02\n", OBSERVED + "  - id: club-2021-02\n"),
    "count": (
        "events.yml",
        "  - {{count: thin, value: 30}}\n",
        """  - {{count: thin, value: 30}}
  - count: thin
    id: {mark}-{n}-rival
    value: 30
    said_by: [{mark}-{n}]
    said_on: 2021-03-09
    sources: [{mark}-{n}-page @ whole]
    rank: deprecated
    reason: {{en: "{mark} slipped.", uk: "{mark} помиляється."}}
    note: {{en: "Count of {mark}.", uk: "Підрахунок {mark}."}}
""",
    ),
    "disagreement": (
        "disagreements.yml",
        (sheet.FOLDER / "disagreements.yml").read_text("utf-8"),
        TEXTS["disagreements"],
    ),
}
"""What goes into a record that stays, or takes its place: file, text before, text after."""


def address(kind: str) -> str:
    """Return the address of what is planted for a sort of thing."""
    return str(PLANTED[kind][0].format(n=_number(kind)))


def plant(folder: Path, kinds: Iterable[str] = tuple(PLANTED)) -> Path:
    """Write the small sheet into a folder with the word planted for some sorts of thing."""
    sheet.write(folder)
    for kind in kinds:
        _, lists, fills = PLANTED[kind]
        filled = {"mark": MARK, "Mark": MARK.capitalize(), "n": _number(kind), "same": SAME}
        filled |= {key: each.format(n=_number(kind)) for key, each in fills.items()}
        for name in lists:
            _add(folder, name, TEXTS[name].format(**filled))
        if kind in INTO:
            file, old, new = INTO[kind]
            _replace(
                folder / file, old.format(**filled) if "{{" in old else old, new.format(**filled)
            )
    return folder


def _number(kind: str) -> int:
    return 10 + list(PLANTED).index(kind)


def _add(folder: Path, name: str, text: str) -> None:
    """Append a record to its file, or put a word at the head of its list."""
    path = folder / f"{name}.yml"
    if path.exists():
        path.write_text(path.read_text("utf-8") + text, "utf-8")
    elif name == "exceptions":
        _add(folder, "factsheet", text)
    else:
        key = f"\n{LISTS.get(name, name)}:\n"
        _replace(folder / "factsheet.yml", key, key + text)


def _replace(path: Path, old: str, new: str) -> None:
    """Replace a text where it stands last."""
    before, found, after = path.read_text("utf-8").rpartition(old)
    assert found, old
    path.write_text(before + new + after, "utf-8")
