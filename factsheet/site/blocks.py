"""Markdown's way around what macros gave: it is taken out before HTML is read, and put back."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from html import unescape
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import unique
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString, code_escape

from factsheet.render.printed import ID
from factsheet.site.pagereader import COMMENT

_PLACE = HTML_PLACEHOLDER_RE.pattern
_ALONE = re.compile(rf"^([ \t]*)({_PLACE}(?:[ \t]*{_PLACE})*)[ \t]*$", re.MULTILINE)
"""A line on which nothing else stands."""
_HEADING = re.compile(r"<h([1-6])\b([^>]*)>(.*?)</h\1>", re.DOTALL)
_OWN_ID = re.compile(r"""\bid=["']([^"']+)""")
_WAY = re.compile(r"""<a\b[^>]*?\bhref=["']#([^"']+)""")
_MARKS = re.compile(r"<sup\b.*?</sup>|<title\b.*?</title>|<[^>]*>", re.DOTALL)
"""What a heading holds beside its words: marks of notes, names of drawings, tags."""


class Blocks(Extension):
    """The extension; it is told what the macros of each page gave before that is converted."""

    def __init__(self) -> None:
        """Start with a page on which no macro was called."""
        super().__init__()
        self.given: Collection[str] = ()
        """The HTML that macros gave, each text as it stands in the Markdown of the page."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Markdown calls it so
        """Come behind blocks of code, which show what a macro gave, and before HTML is read."""
        md.preprocessors.register(_Taken(md, self.given), "fs_blocks", 22)
        named = _Named(md)
        md.treeprocessors.register(named, "fs_named", 5.5)  # the contents of a page come at 5
        md.treeprocessors.register(_Unnamed(named), "fs_unnamed", 4.5)


class _Taken(Preprocessor):
    """Takes what macros gave out of a page, and leaves Markdown's own sign in its place."""

    def __init__(self, md: Markdown, given: Collection[str]) -> None:
        super().__init__(md)
        self.given = given

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        for each in self.given:
            if each in text:
                text = text.replace(each, self.md.htmlStash.store(each))
        return _ALONE.sub(_apart, text).split("\n")


def _apart(line: re.Match[str]) -> str:
    """Return signs that fill a line as blocks of their own: an empty line around each."""
    signs = [sign[0] for sign in re.finditer(_PLACE, line[2])]
    return "\n" + "\n\n".join(f"{line[1]}{sign}" for sign in signs) + "\n"


class _Named(Treeprocessor):
    """Shows the ids and headings in a page's HTML to whatever collects those of its Markdown.

    So the contents list them in their order, links to them are known to lead somewhere, and a
    heading of the page stands aside for a record whose id it would have got.
    """

    shown: list[tuple[Element, Element]]

    def run(self, root: Element) -> None:
        self.shown = []
        elements = [*root.iter()]
        for each in elements:
            if each.tag == "code":
                each.text = self._as_code(each.text or "")
                continue
            for place in reversed(range(len(each))):
                self._name(each, place + 1, each[place].tail or "")
            self._name(each, 0, each.text or "")
        taken = {name.get("id") for _, element in self.shown for name in element}
        known = {key for named in root.iter() if (key := named.get("id"))}
        for heading in elements:
            if re.fullmatch("h[1-6]", heading.tag) and (key := heading.get("id")) in taken and key:
                heading.set("id", unique(key, known))

    def _as_code(self, text: str) -> str:
        html = HTML_PLACEHOLDER_RE.sub(lambda sign: code_escape(self._html(sign[0])), text)
        return AtomicString(html)

    def _name(self, parent: Element, place: int, text: str) -> None:
        if HTML_PLACEHOLDER_RE.search(text):
            html = COMMENT.sub("", self._html(text))
            element = Element("div")
            for key in ID.findall(html):
                SubElement(element, "a", id=unescape(key))
            for level, key, words in _headings(html):
                SubElement(element, f"h{level}", id=key).text = AtomicString(words)
            if len(element):
                parent.insert(place, element)
                self.shown.append((parent, element))

    def _html(self, text: str) -> str:
        return str(self.md.postprocessors["raw_html"].run(text))


class _Unnamed(Treeprocessor):
    """Takes away what stood there to be named."""

    def __init__(self, named: _Named) -> None:
        super().__init__(named.md)
        self.named = named

    def run(self, root: Element) -> None:  # noqa: ARG002
        for parent, element in self.named.shown:
            parent.remove(element)


def _headings(html: str) -> Iterator[tuple[str, str, str]]:
    """Yield level, address and words of each heading that can be linked, in their order.

    A heading without an id has the address of its record, to which it links.
    """
    for level, attributes, inner in _HEADING.findall(html):
        if found := _OWN_ID.search(attributes) or _WAY.search(inner):
            yield level, unescape(found[1]), " ".join(unescape(_MARKS.sub("", inner)).split())
