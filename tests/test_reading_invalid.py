"""What is wrong with a record, in the words of an editor: one sentence a cause."""

import pytest
from pydantic import ValidationError

from factsheet.model import Event, Figure, Sheet, Speaker
from factsheet.reading import yamlfile
from factsheet.reading.invalid import explain
from factsheet.reading.keys import keys_at, renamed

EVENT = """\
- id: one
  date: 2025-05-23
  kind: stage
  title: {en: a, uk: b}
  counts:
  - {count: returned, value: 390}
  said_by: [body]
  sources: [paper @ headline]
  verified: 2026-11-22
"""
FIGURE = """\
- id: two
  title: {en: a, uk: b}
  definition:
    en: c
    uk: d
  unit: people
  cumulative: yes
  observations:
  - id: first
    value: 1279
    as_of: 2025-05-28
    said_by: [somebody]
    said_on: 2025-05-28
    sources: [paper @ paragraph 1]
    verified: 2026-11-22
"""
WANTED = "stands where a mapping is wanted; write each text as `language: text`, such as `en: …`"
LIST = "stands where a list is wanted; write `[…]`, or each item on a line that begins with `- `"
COMMA = "quote a text that has a comma in it"
ONE_TEXT = "stands where one text is wanted; write a text without `-` or `key:`"
EITHER = "write `1279` if the mark sets thousands apart, else `1.279`"

EVENT_FAULTS = [
    # keys
    ("title:", "titel:", "4:3: unknown key `titel`; did you mean `title`?"),
    ("verified:", "verfied_at:", "9:3: unknown key `verfied_at`; did you mean `verified`?"),
    ("kind:", "sort:", "3:3: unknown key `sort`; did you mean `kind`?"),
    ("counts:", "conts:", "5:3: unknown key `conts`; did you mean `counts`?"),
    ("value:", "vaule:", "6:23: unknown key `vaule`; did you mean `value`?"),
    ("value:", "number:", "6:23: unknown key `number`; did you mean `value`?"),
    ("  kind: stage\n", "", "1:3: the key `kind` is missing; add `kind:`"),
    ("count: returned, ", "", "6:5: the key `count` is missing; add `count:`"),
    ("verified:", "2: x\n  verified:", None),
    # shapes
    ("{en: a, uk: b}", "a", f"4:10: `a` {WANTED}"),
    ("{en: a, uk: b}", "[a]", f"4:10: a list {WANTED}"),
    ("{en: a, uk: b}", "", f"4:9: nothing {WANTED}"),
    (
        "{en: a, uk: b}",
        "{}",
        "4:10: too few values: none where 1 are wanted; add what is missing, or delete the key",
    ),
    ("en: a", "en: [a]", f"4:15: a list {ONE_TEXT}"),
    ("en: a", "en: {a: b}", f"4:15: a mapping {ONE_TEXT}"),
    ("[body]", "body", f"7:12: `body` {LIST}"),
    ("[body]", "{a: b}", f"7:12: a mapping {LIST}"),
    ("[body]", "[[body]]", f"7:13: a list {ONE_TEXT}"),
    (
        "[body]",
        "[]",
        "7:12: too few values: none where 1 are wanted; add what is missing, or delete the key",
    ),
    ("\n  - {count: returned, value: 390}", " 5", f"5:11: `5` {LIST}"),
    (
        "{count: returned, value: 390}",
        "returned",
        "6:5: `returned` stands where a mapping of keys is wanted; write `key: value`",
    ),
    ("stage", "[stage]", f"3:9: a list {ONE_TEXT}"),
    # commas
    ("en: a,", "en: a, b,", f"4:18: `b` is not a language; {COMMA}"),
    ("en: a,", "en: a, b, c,", f"4:18: `b` is not a language; {COMMA}"),
    (
        "value: 390",
        "value: 1,279",
        f"6:32: unknown key `279`; {COMMA}, and write `1279` for `1,279`",
    ),
    (
        "value: 390",
        "value: 1,279,111",
        f"6:32: unknown key `279`; {COMMA}, and write `1279` for `1,279`",
    ),
    ("en: a", "english: a", "4:11: `english` is not a language; write a code such as `uk`"),
    # values
    ("390", "1 279", "6:30: `1 279` is not a quantity; write `1279`"),
    ("390", "", "6:30: the text is empty; write it or delete the key"),
    (
        "2025-05-23",
        "2025-02-30",
        "2:9: `2025-02-30` is not in the calendar; check the day and the month",
    ),
    ("2025-05-23", "23.05.2025", "2:9: `23.05.2025` is not a date; write `2025-05-23`"),
    ("en: a", "en: '   '", "4:15: the text is empty; write it or delete the key"),
    ("en: a", "en: \u00a0", "4:15: the text is empty; write it or delete the key"),
    ("en: a", f"en: {'x' * 1201}", "4:15: the text has 1201 characters; keep it to 1200"),
    (
        "one",
        "One_1",
        "1:7: `One_1` is not kebab-case; write small letters, digits and hyphens: `like-this-2`",
    ),
    (
        "paper @ headline",
        "paper",
        (
            "8:13: `paper` does not say source and place; write `source-id @ paragraph 2`, or "
            "`@ headline` and the like"
        ),
    ),
    (
        "390}",
        "390, rank: prefered}",
        "6:41: `prefered` is not one of the words allowed here; did you mean `preferred`?",
    ),
    (
        "390}",
        "390, rank: best}",
        (
            "6:41: `best` is not one of the words allowed here; write `preferred` or `normal` or "
            "`deprecated`"
        ),
    ),
    (
        "390}",
        "390, rank: [normal]}",
        "6:41: a list stands where one word is wanted; write one word",
    ),
    ("390}", "390, rank: }", "6:41: nothing stands where one word is wanted; write one word"),
    (
        "- id: one",
        "- x\n- id: one",
        "1:3: `x` stands where a mapping of keys is wanted; write `key: value`",
    ),
    (
        "- id: one",
        "- [x]\n- id: one",
        "1:3: a list stands where a mapping of keys is wanted; write `key: value`",
    ),
]
FIGURE_FAULTS = [
    (
        "observations:",
        "observation:",
        "8:3: unknown key `observation`; did you mean `observations`?",
    ),
    ("    value:", "    valu:", "10:5: unknown key `valu`; did you mean `value`?"),
    ("    value: 1279\n", "", "9:5: the key `value` is missing; add `value:`"),
    (
        "    verified:",
        "  verified:",
        "15:3: unknown key `verified`; indent it like the keys of the record it belongs to",
    ),
    (
        "    uk: d\n  unit: people",
        "    uk: d\n    unit: people",
        "6:5: `unit` is not a language; write a code such as `uk`",
    ),
    ("yes", "maybe", "7:15: `maybe` is neither yes nor no; write `yes` or `no`"),
    ("yes", "[yes]", f"7:15: a list {ONE_TEXT}"),
    (
        "1279",
        "1,279",
        (
            "10:12: `1,279` is not a quantity; "
            "write `1279` if the mark sets thousands apart, else `1.279`"
        ),
    ),
    (
        "    as_of: 2025-05-28\n",
        "    as_of:\n",
        "11:11: the text is empty; write it or delete the key",
    ),
]


def sentences(text, kind, tmp_path) -> list[str]:
    file_path = tmp_path / "case.yml"
    file_path.write_text(text, encoding="utf-8")
    file = yamlfile.read(file_path, "case.yml")
    found = [str(each).removeprefix("case.yml:") for each in file.problems]
    for index, raw in enumerate(file.value or ()):
        try:
            kind.model_validate(raw)
        except ValidationError as error:
            for path, fault, hint in explain(error, kind):
                line, column = file.place((index, *path))
                found.append(f"{line}:{column}: {fault}; {hint}")
    return found


@pytest.mark.parametrize(("right", "wrong", "sentence"), EVENT_FAULTS)
def test_one_mistake_in_an_event(right, wrong, sentence, tmp_path):
    """One mistake in a record, or in a record inside it, gives one sentence at its place."""
    assert right in EVENT
    found = sentences(EVENT.replace(right, wrong, 1), Event, tmp_path)
    if sentence is None:
        assert len(found) == 1
        assert found[0].startswith("9:3: unknown key `2`; delete it; known keys: `id`, `date`, ")
    else:
        assert found == [sentence]


@pytest.mark.parametrize(("right", "wrong", "sentence"), FIGURE_FAULTS)
def test_one_mistake_in_a_figure(right, wrong, sentence, tmp_path):
    """The same holds three levels deep."""
    assert right in FIGURE
    assert sentences(FIGURE.replace(right, wrong, 1), Figure, tmp_path) == [sentence]


@pytest.mark.parametrize(("text", "kind"), [(EVENT, Event), (FIGURE, Figure)])
def test_nothing_wrong(text, kind, tmp_path):
    """A record without mistakes gives none."""
    assert sentences(text, kind, tmp_path) == []


def test_two_mistakes_two_sentences(tmp_path):
    """Each cause has its own sentence."""
    wrong = EVENT.replace("title:", "titel:").replace("kind:", "knd:").replace("390", "many")
    assert {each.split(";")[0] for each in sentences(wrong, Event, tmp_path)} == {
        "6:30: `many` is not a quantity",
        "4:3: unknown key `titel`",
        "3:3: unknown key `knd`",
    }


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "ftp://x.org/", "www.x.org", "http:/x.org", "//x.org"],
)
def test_addresses_are_of_the_web(url, tmp_path):
    """An address that is not http or https is refused."""
    text = f"- title: {{en: a}}\n  repository: '{url}'\n"
    found = [each for each in sentences(text, Sheet, tmp_path) if "missing" not in each]
    assert found == [f"2:15: `{url}` is not an address; start it with `https://`"]


def test_a_long_value_is_shown_short(tmp_path):
    """A message never carries a whole page."""
    (found,) = sentences(EVENT.replace("one", "X" * 1000), Event, tmp_path)
    assert len(found) < 160


def test_every_key_deleted_or_misspelt(tmp_path):
    """Whatever required key is deleted or misspelt, there is one sentence, and it names the key."""
    lines = EVENT.splitlines(keepends=True)
    for number, line in enumerate(lines):
        key = line.strip(" -").partition(":")[0]
        if not line.startswith("  ") or key == "{count" or key == "counts":
            continue
        rest = [*lines[:number], *lines[number + 1 :]]
        assert sentences("".join(rest), Event, tmp_path) == [
            f"1:3: the key `{key}` is missing; add `{key}:`"
        ]
        lines[number] = line.replace(key, f"{key}x", 1)
        (found,) = sentences("".join(lines), Event, tmp_path)
        assert found.endswith(f"unknown key `{key}x`; did you mean `{key}`?")
        lines[number] = line


def test_keys_of_a_record():
    """The keys of a record are found through lists and through what may be left out."""
    assert keys_at(Figure, ("observations", 0))[:4] == ["value", "rank", "reason", "harmless"]
    assert keys_at(Speaker, ("roles", 0)) == ["role", "from", "to"]
    assert keys_at(Figure, ("derived",)) == ["how", "of"]
    assert keys_at(Figure, ("title",)) == []
    assert keys_at(Figure, ("nothing", 3)) == []


def test_which_key_was_meant():
    """A misspelt key stands for the missing key most like it; the last two for each other."""
    assert renamed(["titel", "sort"], ["kind", "title"]) == {"titel": "title", "sort": "kind"}
    assert renamed(["xx", "yy"], ["kind"]) == {"xx": "", "yy": ""}
    assert renamed(["xx"], []) == {"xx": ""}
