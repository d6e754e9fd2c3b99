"""What a page may run: the theme's own scripts and styles, and no other."""

import base64
import hashlib
import re

import pytest

from factsheet.site.csp import guarded, inert, marked, reloading

MARK = "data-own-1"
PAGE = '<!doctype html>\n<html><head><meta charset="utf-8">{}</head><body>{}</body></html>'


def allowed(html: str, directive: str = "script-src") -> list[str]:
    """Return what a directive of the page's policy allows."""
    policy = re.search('Security-Policy" content="([^"]*)"', html)[1]
    return next(row.split()[1:] for row in policy.split("; ") if row.startswith(directive))


def sha(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_only_what_bears_the_mark_runs_and_no_mark_is_left():
    """A script of the theme has a hash, one beside it has none, be it before or behind."""
    source = "<script id='a'>theme()</script>"
    html = PAGE.format("<script>one()</script>", f"{marked(source, MARK)}<script>two()</script>")
    result = guarded(html, MARK)
    assert allowed(result) == ["'self'", sha("theme()")]
    assert MARK not in result
    assert source in result


def test_styles_are_told_apart_likewise():
    """That holds for a style too, and for one that a template puts together."""
    source = r'{% set _.style = "\u003cstyle\u003e:root{}\u003c/style\u003e" %}<style>p{}</style>'
    result = marked(source, MARK)
    assert result.count(MARK) == 2
    assert result.replace(f" {MARK}", "") == source
    assert allowed(guarded(PAGE.format(f"<style {MARK}>p{{}}</style>", ""), MARK), "style") == [
        "'self'", sha("p{}"),
    ]  # fmt: skip


def test_a_script_that_a_page_fills_in_is_not_the_themes():
    """The theme's redirect puts front matter into a script: it gets no mark."""
    source = '<script>location.replace("{{ page.meta.location }}")</script>'
    assert marked(source, MARK) == source


def test_data_in_a_script_needs_no_hash():
    """JSON runs nothing, and a file is allowed by its place."""
    html = PAGE.format(
        f'<script {MARK} type="application/json">{{}}</script><script {MARK} src="x.js"></script>',
        "",
    )
    assert allowed(guarded(html, MARK)) == ["'self'"]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>a</p>", "<p>a</p>"),
        ("a <!-- b --> c", "a <!-- b --> c"),
        ("<pre>&lt;script&gt;</pre>", "<pre>&lt;script&gt;</pre>"),
        ("<noscript>a</noscript>", "<noscript>a</noscript>"),
        ("<header>a</header><scripture>", "<header>a</header><scripture>"),
        ("<script>a</script>", "&lt;script>a&lt;/script>"),
        ("<META http-equiv=refresh>", "&lt;META http-equiv=refresh>"),
        ("a <!-- b", "a &lt;!-- b"),
        ("a <!--> b", "a <!--> b"),
        ("<svg><title>a</title></svg>", "<svg><title>a</title></svg>"),
        ("<title>a", "&lt;title>a"),
        ("<noscript>a", "&lt;noscript>a"),
        ("<textarea>a", "&lt;textarea>a"),
        ("</body>", "&lt;/body>"),
    ],
)
def test_what_could_steer_a_page_or_eat_its_rest_is_text(html, shown):
    assert inert(html) == shown


def test_the_previews_own_script_gets_the_nonce():
    """Of two scripts that look alike only the last, which the server adds, may run."""
    script = b"<script>\nvar livereload = 1</script>"
    heads = []

    def app(_environ, start):
        start("200 OK", [("Content-Type", "text/html"), ("Content-Length", "9")])
        yield script + b"<p>"
        yield script

    body = b"".join(reloading(app, "abc")({}, lambda *said: heads.append(said)))
    assert body == script + b"<p>" + script.replace(b">", b' nonce="abc">', 1)
    assert heads == [
        ("200 OK", [("Content-Type", "text/html"), ("Content-Length", str(len(body)))])
    ]
    assert "'nonce-abc'" in allowed(guarded(PAGE.format("", ""), MARK, "abc"))
