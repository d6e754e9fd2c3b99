"""A quote that is missing is told where it was opened, not where the parser stumbles over it."""

import pytest
import yaml

from factsheet.reading import yamlfile
from factsheet.reading.swallowed import closed_late, swallowed

SHEET = """\
- id: one
  title: "One: a title"
  note: {en: "a, b", uk: "c: d"}
  sources: ["paper @ page 1", "paper @ page 2"]
- id: two
  title: 'Two: a title'
  note:
    en: "It's one, two"
    uk: 'a "b" c'
  tags:
  - "x: y"
  - z
- id: three
  title: ""
  note: "last"
"""
QUOTED = [
    (token.start_mark.line + 1, token.start_mark.column + 1, token.end_mark.index - 1)
    for token in yaml.scan(SHEET, yaml.BaseLoader)
    if isinstance(token, yaml.ScalarToken) and token.style
]


def told(tmp_path, text: str) -> list[str]:
    (tmp_path / "x.yml").write_text(text, "utf-8")
    return [str(each) for each in yamlfile.read(tmp_path / "x.yml", "x.yml").problems]


def test_a_missing_closing_quote_is_one_line_at_its_opening(tmp_path):
    """Whichever quote of a file it is, and whatever stands in the texts below."""
    assert len(QUOTED) == 11
    assert told(tmp_path, SHEET) == []
    for line, column, end in QUOTED:
        found = told(tmp_path, SHEET[:end] + SHEET[end + 1 :])
        assert len(found) == 1, (line, found)
        assert found[0].startswith(f"x.yml:{line}:{column}: a quote opens here and "), found
        assert found[0].partition("; ")[2].startswith("close it"), found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('a: x y"\n', '1:7: a quote closes here and opens nowhere; delete it, or open it'),
        ('a: he said "yes"\n', None),
        ('a: a screen of 27"\n', None),
        (
            "- a: >\n    one\n    b: c\n",
            ("3:5: this line is read as a part of the text above it; "
            "mend its indent, or wrap the text elsewhere"),
        ),
        ("- a: >\n    see b: c\n    and https://e.org\n", None),
        ('a: "one\n  two"\n', None),
        ('a: "one, two" three\n', ("1:15: a text goes on after its closing quote; put the whole "
         "text in quotes")),
        ('a: [x\nb: "c"\nd: [y]\n', "1:4: `[` opens here and never closes; add `]`"),
        ('a: {x: y\nb: "c"\nd: {e: f}\n', "1:4: `{` opens here and never closes; add `}`"),
        ('a: "b"\n\tc: d\n', "2:1: a tab stands where YAML wants spaces; replace it by spaces"),
    ],
)  # fmt: skip
def test_what_is_told_apart_from_it(tmp_path, text, wanted):
    assert told(tmp_path, text) == ([f"x.yml:{wanted}"] if wanted else [])


def test_a_text_that_may_be_meant_is_left_alone():
    """Neither judge says anything of a wrapped text, nor the second of one without quotes."""
    for text in ("a: 'b\n  c'", "a: b\n  c", "a: b"):
        scalars = [e for e in yaml.parse(text, yaml.BaseLoader) if isinstance(e, yaml.ScalarEvent)]
        assert swallowed(text, scalars[-1], sign="") is None
        assert closed_late(text, scalars[-1]) is None
