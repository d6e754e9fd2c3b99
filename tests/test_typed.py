"""What an editor types is what is read, or the line says why not: never a third thing."""

import re

import pytest
import yaml
from conftest import ROOT
from mkdocs.utils import meta

from factsheet import source, yamlfile

CUT = (
    "the text is cut at ` #`; put the whole text in quotes, or a space after `#` if it is a remark"
)
GLUED = (
    "this line is read as a part of the text above it; "
    "begin it with `- `, mend its indent, or put the whole text in quotes"
)
ELSEWHERE = "stands for a value written elsewhere; write the value out, or the text in quotes"
NOTHING = (
    "says that there is nothing here; write the text, put the word in quotes, or delete the key"
)
CODE = "`\\` starts a code between double quotes; write `\\\\`, or use single quotes"
ODD = "looks like a space and is none; replace it by a space"
QUOTE = "put the whole text in quotes"
BREAK = "a line break in a text would be lost"
TYPED = {
    # A sign that begins a remark
    "a number sign in a text": ("title: Delivery #66 takes place", [f"1:17: {CUT}"]),
    "one after a tab": ("title: Delivery\t#66", [f"1:17: {CUT}"]),
    "two": ("title: A #1 and #2", [f"1:10: {CUT}"]),
    "several signs": ("title: A ##1", [f"1:10: {CUT}"]),
    "a text that begins with one": ("title: #66 takes place", [f"1:8: {CUT}"]),
    "an item that begins with one": ("- #66\n- b", [f"1:3: {CUT}"]),
    "behind quotes": ('title: "Delivery" #66', [f"1:19: {CUT}"]),
    "close behind quotes": ("title: 'Delivery'#66", [f"1:18: {CUT}"]),
    "behind brackets": ("a: [b]#66", [f"1:7: {CUT}"]),
    "in braces": ("a: {en: Delivery #66, uk: Б}\nb: c", [f"1:18: {CUT}"]),
    "in braces of two lines": ("a: {en: Delivery #66,\n  uk: Б}", [f"1:18: {CUT}"]),
    "in brackets": ("- [a #66]\n- b", [f"1:6: {CUT}"]),
    "at the start of a second line": ("title: Delivery\n  #66 took place", [f"2:3: {CUT}"]),
    "behind the sign of a block": ("title: > #66\n  A", [f"1:10: {CUT}"]),
    "above a line that is lost": ("a: Delivery\n  #66\n  b", [f"2:3: {CUT}"]),
    "in two records": ("- a: b #1\n- a: c #2", [f"1:8: {CUT}", f"2:8: {CUT}"]),
    "in double quotes": ('title: "Delivery #66"', {"title": "Delivery #66"}),
    "in single quotes": ("title: 'Delivery #66'", {"title": "Delivery #66"}),
    "in quotes over two lines": ("title: 'Delivery\n  #66'", {"title": "Delivery #66"}),
    "in a block": ("title: >\n  Delivery #66\n  #67", {"title": "Delivery #66 #67"}),
    "within a word": ("title: C# and b#c", {"title": "C# and b#c"}),
    "an address with a place": ("url: https://e.org/#a", {"url": "https://e.org/#a"}),
    # Real remarks
    "a remark": ("a: b  # why", {"a": "b"}),
    "a remark with a number sign": ("a: b  # as in #66", {"a": "b"}),
    "a remark behind a key": ("a:  # why\n  b: c  # why", {"a": {"b": "c"}}),
    "a remark behind a block's sign": ("a: >  # why\n  b\nc: |- # why\n  d", {"a": "b\n", "c": "d"}),
    "a remark behind brackets": ("a: [b, c]  # why\nd: {e: f} # why", {"a": ["b", "c"], "d": {"e": "f"}}),
    "a remark in brackets": ("a: [b,  # why\n  c]", {"a": ["b", "c"]}),
    "a remark behind quotes": ("a: 'b' # why\nc: \"d\"  # why", {"a": "b", "c": "d"}),
    "a remark behind an item": ("- a # why\n-  # why\n  b: c", ["a", {"b": "c"}]),
    "lines of remarks": ("# why\n#why\n\na: b\n#c: d\n  # why\ne: f\n### why", {"a": "b", "e": "f"}),
    "a record put aside": ("- id: a\n  b: c\n#- id: d\n  #b: e\n- id: f", [{"id": "a", "b": "c"}, {"id": "f"}]),
    "a key put aside": ("a:\n  b: c\n  #d: e\n  f: g", {"a": {"b": "c", "f": "g"}}),
    "nothing but a sign": ("a: b #\nc: d  #", {"a": "b", "c": "d"}),
    # Words for nothing
    "null": ("title: null", [f"1:8: `null` {NOTHING}"]),
    "null in capitals": ("title: NULL", [f"1:8: `NULL` {NOTHING}"]),
    "a tilde": ("- ~\n- a", [f"1:3: `~` {NOTHING}"]),
    "null in braces": ("{en: null, uk: а}", [f"1:6: `null` {NOTHING}"]),
    "null in quotes": ("title: 'null'", {"title": "null"}),
    "null in a text": ("title: null and void", {"title": "null and void"}),
    "a tilde behind a date": ("date: 2022-05~", {"date": "2022-05~"}),
    "words for truth": ("a: yes\nb: Off\nc: true", {"a": "yes", "b": "Off", "c": "true"}),
    "numbers": ("a: 010\nb: 1_000\nc: 12:30\nd: .5\ne: 1e3", {"a": "010", "b": "1_000", "c": "12:30", "d": ".5", "e": "1e3"}),
    # Values that stand elsewhere, and what YAML means by signs
    "an anchor": ("a: &b c", [f"1:4: `&b` {ELSEWHERE}"]),
    "a text that begins with a star": ("a: *b", [f"1:4: `*b` {ELSEWHERE}"]),
    "a merge": ("a: {b: c}\nd: {<<: *a}", [f"2:9: `*a` {ELSEWHERE}"]),
    "an anchor on a key": ("&a b: c", [f"1:1: `&a` {ELSEWHERE}"]),
    "a tag": ("a: !!str 5", ["1:4: the tag `!!str` is not allowed; write the value alone"]),
    "an ampersand alone": ("a: & b", [f"1:4: a text starts with `&`; {QUOTE}"]),
    "an ampersand in a text": ("a: R&D & b", {"a": "R&D & b"}),
    "a question mark at the start": ("a: ? b", [f"1:4: a text starts with `?`; {QUOTE}"]),
    "a question mark at the end": ("a: b?", {"a": "b?"}),
    "a key that is a list": ("? [a]\n: b", ["1:3: a key is not a word; write `key: value`, and a text with brackets in quotes"]),
    "per cent at the start": ("a: %5", [f"1:4: a text cannot start with '%'; {QUOTE}"]),
    "an at sign at the start": ("a: @b", [f"1:4: a text cannot start with '@'; {QUOTE}"]),
    "a backtick at the start": ("a: `b`", [f"1:4: a text cannot start with '`'; {QUOTE}"]),
    "a bracket at the start": ("a: [b] c", [f"1:8: a text starts with a bracket; {QUOTE}"]),
    "a brace at the start": ("a: {b} c", [f"1:8: a text starts with a bracket; {QUOTE}"]),
    "a greater sign and a number": ("a: >5\nb: c", [f"1:4: a text starts with `>`; {QUOTE}"]),
    "a greater sign and a text": ("a: > b", [f"1:4: a text starts with `|` or `>`; {QUOTE}"]),
    "a dash at the start": ("a: -5 b", {"a": "-5 b"}),
    "a list within a line": ("a: - b", ["1:4: a list starts inside a line; give `- ` its own line"]),
    "a directive": ("%YAML 3.0\n---\na: b", ["1:1: a line starts with `%`; delete it"]),
    "a second document": ("a: b\n---\nc: d", ["2:1: a second document starts here; delete this line"]),
    "text behind the end": ("a: b\n...\nc: d", ["3:1: this line belongs to nothing above it; mend the indent or delete it"]),
    "three dashes in a text": ("a: b --- c", {"a": "b --- c"}),
    "a colon in a text": ("a: b: c", [f"1:5: a colon stands inside a text; {QUOTE}, or mend the indent"]),
    "a colon without a space in a text": ("a: 12:30, b:c", {"a": "12:30, b:c"}),
    # Lines that become one
    "an item without its dash": ("- a\n  b", [f"2:3: {GLUED}"]),
    "an item indented too far": ("- a\n    - b", [f"2:5: {GLUED}"]),
    "an item without a space": ("- a\n -b", [f"2:2: {GLUED}"]),
    "items without a comma": ("[a\n b]", [f"2:2: {GLUED}"]),
    "keys without a space": ("a:\n  en:A\n  uk:Б", [f"3:3: {GLUED}"]),
    "a quote that opens in the next line": ("a: b\n  'c'", [f"2:3: {GLUED}"]),
    "a text that goes on": ("a: b\n  c\n  d", {"a": "b c d"}),
    "a text below its key": ("a:\n  b c\n  https://e.org d", {"a": "b c https://e.org d"}),
    "an open quote and another": ("a: 'b\nc: d'\n", ["1:4: a quote opens here and closes in line 2 only; close it, or write the text on one line"]),
    "an open quote over items": ('a:\n- "b\n- c"', ["2:3: a quote opens here and closes in line 3 only; close it, or write the text on one line"]),
    "a quote of two lines": ('a: "b\n  c"', {"a": "b c"}),
    "a quote wrapped by a program": ('a: "b\\\n  \\ c"', {"a": "b c"}),
    "a blank line in quotes": ("a: 'b\n\n  c'", [f"1:4: {BREAK}; write the text without blank lines"]),
    "a blank line in a text": ("a: b\n\n  c", [f"1:4: {BREAK}; write the text without blank lines"]),
    "lines kept": ("a: |\n  b\n  c", [f"1:4: {BREAK}; begin it with `>`"]),
    "one line kept": ("a: |\n  b", {"a": "b"}),
    "lines folded": ("a: >\n  b\n  c\n", {"a": "b c\n"}),
    "a paragraph folded": ("a: >\n  b\n\n  c", [f"1:4: {BREAK}; write it as one paragraph"]),
    "an indent that is told": ("a: >2-\n   b", {"a": " b"}),
    # Quotes
    "a text goes on behind its quotes": ('a: "b" c', [f"1:8: a text goes on after its closing quote; {QUOTE}"]),
    "a comma behind quotes": ('a: "b", c', [f"1:7: a text goes on after its closing quote; {QUOTE}"]),
    "an apostrophe ends a text": ("a: 'don't'", [f"1:9: a text goes on after its closing quote; {QUOTE}"]),
    "two single quotes": ("a: 'it''s'", {"a": "it's"}),
    "two single quotes outside": ("a: it''s", {"a": "it''s"}),
    "quotes inside": ('a: the "b" c', {"a": 'the "b" c'}),
    "an open quote": ("a: 'b\nc: d", ["1:4: a quote opens here and never closes; close it"]),
    "an open quote and a number sign": ("a: 'b #66\nc: d", ["1:4: a quote opens here and never closes; close it"]),
    "a path": (r'a: "C:\new\temp"', [f"1:7: {CODE}", f"1:11: {CODE}"]),
    "a code that there is not": (r'a: "\q"', [f"1:5: {CODE}"]),
    "a code for a letter": (r'a: "\x41\u0042"', [r"1:5: `\x41` is a code for `A`; write `A`", r"1:9: `\u0042` is a code for `B`; write `B`"]),
    "a code for a bell": (r'a: "\a"', ["1:4: the character U+0007 cannot be seen; delete it"]),
    "a code for a line of its own": (r'a: "b\Lc"', ["1:4: the character U+2028 cannot be seen; delete it"]),
    "a code for what no keyboard has": (r'a: "\u0456\U0001f4da"', {"a": "і📚"}),
    "codes for quotes and strokes": (r'a: "\"b\" \\ \/"', {"a": '"b" \\ /'}),
    "strokes in single quotes": (r"a: 'C:\new'", {"a": r"C:\new"}),
    "strokes without quotes": (r"a: C:\new", {"a": r"C:\new"}),
    # Commas in brackets
    "a comma in braces": ("{en: A, b, uk: в}", {"en": "A", "b": "", "uk": "в"}),
    "no space in braces": ("{en:A, uk:Б}", ["1:2: a space is missing in `en:A`; write `en: A`", "1:8: a space is missing in `uk:Б`; write `uk: Б`"]),
    "a colon in braces": ("a: {en: A: b}", ["1:10: a comma or `}` is missing here; add it, or quote the text"]),
    "quotes in braces": ("{en: 'A, b', uk: \"в, г\"}", {"en": "A, b", "uk": "в, г"}),
    "an address in brackets": ("[https://e.org/a?b=c]", ["https://e.org/a?b=c"]),
    "a list in a list": ("- - a", [["a"]]),
    "an empty value": ("a:\nb: ''", {"a": "", "b": ""}),
    "a key twice": ("a: b\na: c", ["2:1: `a` stands twice in one record; delete one of them, or start a new record with `- `"]),
    # Characters that cannot be told from others
    "a tab as indent": ("a:\n\tb: c", ["2:1: a tab stands where YAML wants spaces; replace it by spaces"]),
    "a tab behind a colon": ("a:\tb", {"a": "b"}),
    "a no-break space behind a colon": ("a:\u00a0b\nc: d", [f"1:3: the character U+00A0 {ODD}"]),
    "one below a key": ("a:\n  en:\u00a0A\n  uk:\u00a0Б", [f"2:6: the character U+00A0 {ODD}"]),
    "one before a colon": ("a\u00a0: b", [f"1:2: the character U+00A0 {ODD}"]),
    "one behind a dash": ("-\u00a0a\n-\u00a0b", [f"1:2: the character U+00A0 {ODD}"]),
    "one as indent": ("a: b\n\u202f\u202fc: d", [f"2:1: the character U+202F {ODD}"]),
    "one in a text": ("a: 1\u00a0279\u202fб", {"a": "1\u00a0279\u202fб"}),
    "an em space behind a colon": ("- a: b\n  c:\u2003d", [f"2:5: the character U+2003 {ODD}"]),
    "a joiner in a key": ("a\u200d: b", ["1:2: the character U+200D cannot be seen; delete it"]),
    "a zero width behind a key": ("a\u200b: b", ["1:2: the character U+200B cannot be seen; delete it"]),
    "a mark within": ("a: b\n\ufeffc: d", ["2:1: the character U+FEFF cannot be seen; delete it"]),
    "a line separator": ("a: b\u2028c: d", ["1:5: the character U+2028 cannot be seen; delete it"]),
    "a next line": ("a: b\x85c: d", ["1:5: the character U+0085 cannot be seen; delete it"]),
    "lines of Windows": ("a: b\r\nc: >\r\n  d\r\n  e\r\n", {"a": "b", "c": "d e\n"}),
    "lines of an old Mac": ("a: b\rc: d\r", {"a": "b", "c": "d"}),
    "a return within a line": ("a: b\rc\nd: e", ["1:5: the character U+000D cannot be seen; delete it"]),
    "a form feed": ("a: b\x0cc", ["1:5: the character U+000C cannot be seen; delete it"]),
}  # fmt: skip
BLOCKS = re.compile(r"```yaml\n(.*?)```", re.DOTALL)


@pytest.fixture
def read(tmp_path):
    """Read a text as a file of data: its values, or the lines that say why not."""

    def reading(content: str):
        (tmp_path / "case.yml").write_bytes(content.encode())
        found = yamlfile.read(tmp_path / "case.yml", "case.yml")
        told = [str(each).removeprefix("case.yml:") for each in sorted(found.problems)]
        return told or found.value

    return reading


@pytest.mark.parametrize(("content", "outcome"), TYPED.values(), ids=TYPED)
def test_what_is_typed_is_read_or_refused(read, content, outcome):
    """A value is what stands there; where it would not be, the place and the way out are told."""
    assert read(content) == outcome


def test_there_is_no_false_alarm():
    """Whatever data stands in this repository is read as it is, with its remarks."""
    files = [
        path
        for each in ("data", "tests/library", "tests/other/data", "factsheet/words")
        for path in sorted((ROOT / each).glob("*.yml"))
    ]
    assert len(files) > 20
    for path in files:
        assert yamlfile.read(path, path.name).problems == [], path


def test_the_examples_for_editors_are_read(read):
    """So are the annotated records, each with its remarks."""
    blocks = BLOCKS.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    assert len(blocks) >= 8
    for block in blocks:
        assert read(block) == yaml.load(block, yaml.BaseLoader), block  # noqa: S506  only text


def front(text: str, tmp_path):
    """Return what is told of a page with such front matter."""
    path = tmp_path / "page.md"
    path.write_bytes(f"---\n{text}\n---\n\n# T\n".encode())
    body, told = source.read(path)
    assert "# T" in body
    return [line.partition("page.md:")[2] for line in told]


FRONT = {
    "a number sign": ("title: Delivery #66", [f"2: {CUT}"]),
    "null": ("title: T\ndescription: null", [f"3: `null` {NOTHING}"]),
    "a tilde": ("title: ~", [f"2: `~` {NOTHING}"]),
    "a title that is no text": ("title: 12:30", ["2: `12:30` is not read as a text; put it in quotes"]),
    "a day": ("title: 2025-05-28", ["2: `2025-05-28` is not read as a text; put it in quotes"]),
    "a truth": ("description: no", ["2: `no` is not read as a text; put it in quotes"]),
    "a number": ("title: 1.10", ["2: `1.10` is not read as a text; put it in quotes"]),
    "a list": ("title: [a]", ["2: `['a']` is not read as a text; put it in quotes"]),
    "a day that there is not": ("date: 2025-02-30", ["2: the front matter cannot be read: day is out of range for month; quote dates, and nest less"]),
    "a key twice": ("title: a\ntitle: b", ["3: `title` stands twice in one record; delete one of them, or start a new record with `- `"]),
    "an anchor": ("title: &a b", [f"2: `&a` {ELSEWHERE}"]),
    "a tag": ("title: !!str 5", ["2: the tag `!!str` is not allowed; write the value alone"]),
    "lines glued": ("title: a\n  'b'", [f"3: {GLUED}"]),
    "a line break": ("description: |\n  a\n  b", [f"2: {BREAK}; begin it with `>`"]),
    "a path": (r'title: "C:\new"', [f"2: {CODE}"]),
    "a no-break space": ("title:\u00a0a\ndescription: b", [f"2: the character U+00A0 {ODD}"]),
    "a character that cannot be seen": ("title: a\u202eb", ["2: the character U+202E cannot be seen; delete it"]),
    "a colon": ("title: a: b", ["2: the front matter is not YAML: mapping values are not allowed here; quote texts with `:` or `#`"]),
    "no mapping": ("- a", ["2: the front matter is no mapping; write it as `title: …`"]),
    "a part of the theme": ("status: '\"><b>'", ["2: `\"><b>` is no name of a part of the theme; delete the line"]),
    "search": ("search: no", ["2: `no` is no setting of search; write `search: {exclude: true}`"]),
    "what may stand there": ("title: 'Delivery #66'  # why\nhide: [toc]\nsearch: {exclude: true}\ndate: 2025-05-28\nn: 5", []),
    "a text of two lines": ("title: T\ndescription: a\n  b", []),
    "a remark alone": ("# why", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), FRONT.values(), ids=FRONT)
def test_front_matter_is_read_as_typed_or_refused(tmp_path, text, told):
    """What is told of data is told of the top of a page, and what MkDocs takes for no text."""
    assert front(text, tmp_path) == told


@pytest.mark.parametrize(
    ("text", "shown", "told"),
    [
        ("Note: it is shown\nmore: so\n\n# T\n", "Note: it is shown\nmore: so\n\n# T\n", 0),
        ("https://e.org is shown\n", "https://e.org is shown\n", 0),
        ("# T\n\n---\n\ntext\n", "# T\n\n---\n\ntext\n", 0),
        ("---\n\ntext\n", "---\n\ntext\n", 0),
        ("---\ntitle: T\n---", "", 0),
        ("\ufeff---\r\ntitle: T\r\n---\r\n\r\ntext", "text\n", 0),
        ("---\ntitle: T\n\ntext\n", None, 1),
        ("\n---\ntitle: T\n---\n\ntext\n", None, 1),
        (" ---\ntitle: T\n---\n\ntext\n", None, 1),
    ],
)
def test_no_line_of_a_page_is_taken_for_what_it_is_not(tmp_path, text, shown, told):
    """A page without front matter keeps its first lines; front matter that is none is told."""
    path = tmp_path / "page.md"
    path.write_bytes(text.encode())
    body, lines = source.read(path)
    assert len(lines) == told
    assert shown is None or meta.get_data(body)[0] == shown
