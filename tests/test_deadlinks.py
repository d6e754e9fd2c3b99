"""Where the links of a page lead, and which of them lead nowhere."""

import pytest

from factsheet.site.deadlinks import leads, lost


@pytest.mark.parametrize(
    ("html", "paths"),
    [
        ('<a href="../b/#c">x</a>', {"b/"}),
        ("<a class=x href='b.txt?c=d'>x</a>", {"a/b.txt"}),
        ("<A HREF=b>x</A>", {"a/b"}),
        ('<img alt="x" src="b%20c.png"><link rel=x href="/sheet/d.css">', {"a/b c.png", "d.css"}),
        ('<form data-index="../search.json" data-root="../">', {"search.json"}),
        ('<a href="./">x</a> <a href="..">y</a>', {"a/", ""}),
        ('<a href="b&amp;c">x</a>', {"a/b&c"}),
        ('<a href="#b">x</a> <a href="">x</a> <a href="?b">x</a>', set()),
        ('<a href="https://e.org/b">x</a> <a href="//e.org/b">x</a>', set()),
        ('<a href="mailto:a@e.org">x</a> <a href="/other/">x</a> <a href="http://[x">x</a>', set()),
        ('<a title="y href=b" href="c">x</a>', {"a/c"}),
        ("<a title='y \" href=b'>x</a>", set()),
        ('<p title="<a href=b>">x</p>', set()),
        ("<code>&lt;a href=b&gt;</code> <!-- <a href=c> --> href=d", set()),
    ],
)
def test_a_link_leads_to_a_path_of_the_site(html, paths):
    """Relative links and those below the site's root count, as a browser would follow them."""
    assert leads(html, "a/index.html", "/sheet/") == paths


def test_a_path_without_a_file_is_told_once():
    """The line names the first page, how many more, and the way out."""
    pages = {"b.md": {"x/", "y.txt", "z"}, "a.md": {"x/", ""}, "c.md": {"x/"}}
    files = {"y.txt", "z/index.html", "index.html"}
    line = "a.md: leads to `x/`, as do 2 more, which the site does not have"
    hint = "add it, or delete what leads there"
    assert list(lost(pages, files.__contains__)) == [f"{line}; {hint}"]
