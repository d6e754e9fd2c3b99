"""Templates over several lines: what a line break in one gives, and that none is one long line."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment

from factsheet.render.folding import Folded

ROOT = Path(__file__).parent.parent
TEMPLATES = sorted((ROOT / "factsheet" / "render" / "templates").iterdir())
LONGEST = 130
"""Letters on a line of a template, its indentation included."""
READERS = {
    "factsheet.changes.report",  # takes links and boxes out of what a macro gave
    "factsheet.checks.links.issue",  # folds a list away in the Markdown of an issue
    "factsheet.checks.mends.ways",  # names groups of expressions in angle brackets
    "factsheet.checks.private_texts",  # takes the tags of pictures out of a page
    "factsheet.checks.traces.accounts",  # looks for pictures in texts
    "factsheet.reading.letters",  # names the marks by which Unicode says how a letter is decorated
    "factsheet.render.page",  # looks for the name that Jinja gives to a page
    "factsheet.site.steady",  # shows what is wrong where no template can be read
    "factsheet.site.csp",  # finds the theme's own scripts, and puts the policy before them
    "factsheet.site.pdf",  # makes images of a finished page's pictures, numbers its publications
    "factsheet.site.finished",  # puts into a finished page what the plugin would have put there
    "factsheet.site.sitemap",  # puts addresses into the list of pages that a host has made
    "factsheet.site.icons",  # says which icons and which manifest a page has
    "factsheet.site.theme",  # mends the theme's templates
    "factsheet.site.theme.mending",  # does so
}
"""Modules that change or read HTML which stands already, or fold a list in Markdown."""
EXPRESSIONS = ("re.", "Expression", "Either", "pattern")
"""Calls that are given regular expressions, whose groups have names in angle brackets."""
TAG = re.compile(r"</?[a-z][a-z0-9]*[\s>/]|<[a-z]+$")


@pytest.mark.parametrize(
    ("template", "given"),
    [
        ("<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<p>\n  one\n  two\n</p>", "<p>one two</p>"),
        ("<b>a</b>\n\n<b>b</b>", "<b>a</b> <b>b</b>"),
        ("{{ 1 }}\n{{ 2 }}", "1 2"),
        ("{{ 1 }}\n  and {{ 2 }}.\n  {{ 3 }}", "1 and 2. 3"),
        ("<p>\n  {{ 1 }}\n</p>", "<p>1</p>"),
        ("{{ 1 }}\n{% if true %}, {{ 2 }}{% endif %}\n", "1, 2"),
        ("{% for n in (1, 2) %}\n  {{ n }}\n  {% if n < 2 %}, {% endif %}\n{% endfor %}.", "1, 2."),
        ("{% for each in (1, 2) %}\n  <i/>\n\n{% endfor %}\n<b/>", "<i/> <i/> <b/>"),
        ("{# why #}\n<p>\n  {# how #}\n  {{ 1 }}\n</p>", "<p>1</p>"),
        ('<g x="{{ 1 }}"\n   y="2"{% if true %} z="3"{% endif %}/>', '<g x="1" y="2" z="3"/>'),
        ("a  b", "a  b"),
    ],
)  # fmt: skip
def test_a_line_break_reads_as_one_would_expect(template, given):
    """Between words a space, beside a tag or a statement nothing; an empty line is a space."""
    assert Environment(extensions=[Folded]).from_string(template).render() == given  # noqa: S701


def test_a_mistake_is_told_at_its_line():
    """Folding leaves the numbers of lines as they are."""
    template = Environment(extensions=[Folded]).from_string("<p>\n  a\n\n  {{ 1 // 0 }}\n</p>")  # noqa: S701
    with pytest.raises(ZeroDivisionError) as raised:
        template.render()
    assert raised.traceback[-1].lineno + 1 == 4


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda each: each.name)
def test_a_template_is_written_over_several_lines(path):
    """No line of a template is long, and what stands inside a block stands on lines of its own."""
    for line in path.read_text("utf-8").splitlines():
        assert len(line) <= LONGEST, line
        assert not re.search(r"</(p|li|tr|td|th|table|div|section|details)>\s*<[a-z]", line), line


def texts(module: ast.Module) -> Iterator[str]:
    """Yield every text of a module that is neither a docstring nor a regular expression."""
    skipped = {id(each.value) for each in ast.walk(module) if isinstance(each, ast.Expr)}
    for call in ast.walk(module):
        if isinstance(call, ast.Call) and ast.unparse(call.func).startswith(EXPRESSIONS):
            skipped |= {id(each) for each in ast.walk(call)}
    for each in ast.walk(module):
        if isinstance(each, ast.Constant) and id(each) not in skipped:
            yield str(each.value)


@pytest.mark.long
def test_html_stands_in_templates_only():
    """No module writes HTML; a few read what stands already."""
    writing = set()
    for path in sorted((ROOT / "factsheet").rglob("*.py")):
        if any(TAG.search(each) for each in texts(ast.parse(path.read_text("utf-8")))):
            writing.add(".".join(path.relative_to(ROOT).with_suffix("").parts))
    assert writing <= {*READERS}
