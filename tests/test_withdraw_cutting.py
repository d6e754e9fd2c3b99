"""Values cut out of YAML: what stays is what was written, character by character."""

import random
from pathlib import Path

import pytest
import yaml

from factsheet.changes.withdraw.cutting import without
from factsheet.changes.withdraw.entry import added

ROOT = Path(__file__).resolve().parents[1]
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
WHOLE = """# about the file
# and more

# about a
- id: a
  list: [one, two, three]
  # about the texts
  texts: {en: A, uk: А}
  # the last of a

# about b
- said_at: x
  id: b
  parts:
  - id: p  # a remark
    note: long
      and on
  # about q
  - {id: q, value: 1}
  - id: r

- {id: c, list: [one,
    two], last: "»"}
# the end
"""
CASES = {
    "a record with its comments": (
        [(0,)],
        """# about a
- id: a
  list: [one, two, three]
  # about the texts
  texts: {en: A, uk: А}
  # the last of a

""",
    ),
    "a part with the comment above it": (
        [(1, "parts", 1)],
        "  # about q\n  - {id: q, value: 1}\n",
    ),
    "a part with its remark": (
        [(1, "parts", 0)],
        "  - id: p  # a remark\n    note: long\n      and on\n",
    ),
    "a key, and the comment above it": (
        [(0, "texts")],
        "  # about the texts\n  texts: {en: A, uk: А}\n",
    ),
    "a list of which nothing is left": (
        [(1, "parts", 0), (1, "parts", 1), (1, "parts", 2)],
        """  parts:
  - id: p  # a remark
    note: long
      and on
  # about q
  - {id: q, value: 1}
  - id: r
""",
    ),
    "the first key beside its dash": ([(1, "said_at")], "said_at: x\n  "),
    "the last record, not what follows it": (
        [(2,)],
        '- {id: c, list: [one,\n    two], last: "»"}\n',
    ),
}


def value(text):
    return yaml.load(text, LOADER)  # noqa: S506  it makes only text


@pytest.mark.parametrize("name", CASES)
def test_whole_lines_go_and_no_other_is_touched(name):
    """Beside what goes, only comments of its own and a blank line too many."""
    paths, gone = CASES[name]
    assert WHOLE.count(gone) == 1
    assert without(WHOLE, paths) == WHOLE.replace(gone, "")


@pytest.mark.parametrize(
    ("text", "paths", "left"),
    [
        ("- a: [x, y, z]\n", [(0, "a", 0)], "- a: [y, z]\n"),
        ("- a: [x, y, z]\n", [(0, "a", 1)], "- a: [x, z]\n"),
        ("- a: [x, y, z]  # why\n", [(0, "a", 2)], "- a: [x, y]  # why\n"),
        ("- a: [x, y, z]\n", [(0, "a", 1), (0, "a", 2)], "- a: [x]\n"),
        ("- a: [x, y, z]\n", [(0, "a", 0), (0, "a", 2)], "- a: [y]\n"),
        ("- a: [x]\n  b: c\n", [(0, "a", 0)], "- b: c\n"),
        ("- {a: 1, b: 2, c: 3}\n", [(0, "b")], "- {a: 1, c: 3}\n"),
        ("- {a: 1, b: {x: y}}\n", [(0, "b", "x")], "- {a: 1}\n"),
        ("[{id: a}, {id: b}]\n", [(0,)], "[{id: b}]\n"),
        ("# head\n- id: a\n- id: b\n", [(0,)], "# head\n- id: b\n"),
        ("# head\n- id: a\n", [(0,)], "# head\n[]\n"),
        ("- id: a\r\n  b: «c»\r\n- id: d\r\n", [(0, "b")], "- id: a\r\n- id: d\r\n"),
        ("- id: a\n  b: c", [(0, "b")], "- id: a\n"),
        ("- id: a\n  b: |\n    x\n    y\n\n- id: d\n", [(0, "b")], "- id: a\n\n- id: d\n"),
        ("-\n  id: a\n-\n  id: b\n", [(1,)], "-\n  id: a\n"),
        ("-   id: a\n    b: c\n-   id: d\n", [(0, "id")], "-   b: c\n-   id: d\n"),
        ("- id: a\n\n- id: b\n\n- id: c\n", [(1,)], "- id: a\n\n- id: c\n"),
        ("- a: [x, 'y, z', w]\n", [(0, "a", 1)], "- a: [x, w]\n"),
    ],
)
def test_what_is_left_is_written_as_before(text, paths, left):
    assert without(text, paths) == left


def test_a_list_that_has_to_stand_stays_empty():
    text = "a:\n- id: x\n  b: c\nd: e\n"
    assert without(text, [("a", 0)], frozenset({"a"})) == "a: []\nd: e\n"


def pruned(found, paths):
    """The value without what stands at some paths, and without what is left empty."""
    if () in paths:
        return None
    items = found.items() if isinstance(found, dict) else enumerate(found)
    if not isinstance(found, dict | list):
        return found
    kept = [
        (key, left)
        for key, each in items
        if (left := pruned(each, {t[1:] for t in paths if t[0] == key})) is not None
    ]
    result = dict(kept) if isinstance(found, dict) else [each for _, each in kept]
    return result if result or not found else None


def ways(found, before=()):
    """Every path in a value."""
    if isinstance(found, dict | list):
        for key, each in found.items() if isinstance(found, dict) else enumerate(found):
            yield (*before, key)
            yield from ways(each, (*before, key))


@pytest.mark.long
@pytest.mark.parametrize("folder", ["data", "tests/library", "tests/other/data"])
def test_whatever_is_cut_the_rest_reads_the_same(folder):
    """On the real files: many cuts at random, each compared with the value it should leave."""
    chance = random.Random(7)  # noqa: S311  no secret
    for path in sorted((ROOT / folder).glob("*.yml")):
        text = path.read_text("utf-8")
        every = list(ways(value(text)))
        for number in (1, 2, 5, 40) if every else ():
            paths = {chance.choice(every) for _ in range(number)}
            left = without(text, paths)
            assert value(left) == (pruned(value(text), paths) or [])
            letters = iter(text)
            assert all(each in letters for each in left.replace("[]", ""))


ENTRY = {"id": "e", "date": "2021-05-01", "kind": "new", "reason": {"en": "So: it is."}}


@pytest.mark.parametrize(
    "text",
    [
        "- {id: a, date: 2021-04-01}\n- {id: b, date: 2021-04-02}\n",
        "# head\n- id: a\n  date: 2021-04-02\n- id: b\n  date: 2021-04-01\n# end\n",
        "# head\n\n# of a\n- id: a\n  date: 2021-04-02\n",
        "[]\n",
        "# head\n[]\n# end\n",
        "[{id: a, date: 2021-04-01}]",
        "  - id: a\r\n    date: 2021-04-01\r\n  - id: b\r\n    date: 2021-05-01",
    ],
)
def test_an_entry_is_added_to_a_log_of_any_form(text):
    """On top or at the end as the days run; every line that was there stays."""
    result = added(text, ENTRY)
    assert value(result) in ([*value(text), ENTRY], [ENTRY, *value(text)])
    rest = iter(result.splitlines())
    assert all(line in rest for line in text.splitlines() if line != "[]" and line[:2] != "[{")
    if "\r\n" in text:
        assert result.count("\n") == result.count("\r\n")


def test_the_newest_entry_stands_where_the_newest_stood():
    rising = "- {id: a, date: 2021-04-01}\n- {id: b, date: 2021-04-02}\n"
    assert value(added(rising, ENTRY))[-1] == ENTRY
    assert value(added("- {id: a, date: 2021-04-01}\n", ENTRY))[0] == ENTRY
