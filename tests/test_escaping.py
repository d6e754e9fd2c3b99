"""Texts in which no sign is taken for a command."""

from factsheet.views.escaping import latex, on_one_line, plain_address, wiki


def test_latex_prints_what_it_would_take_for_a_command():
    assert latex("50% & {a}_b") == r"50\% \& \{a\}\_b"


def test_wiki_text_neither_ends_nor_opens_anything():
    assert wiki("a|b ''c'' [d]") == "a{{!}}b &#39;&#39;c&#39;&#39; &#91;d&#93;"


def test_an_address_holds_no_sign_of_a_format():
    assert plain_address("https://example.org/{a b}") == "https://example.org/%7Ba%20b%7D"


def test_a_text_stands_on_one_line():
    assert on_one_line("a\r\nb\u2028c") == "a b c"
