"""A built page, read for what stands in it as browsers would show it."""

from __future__ import annotations

import re
from functools import lru_cache
from html.parser import HTMLParser

from factsheet.site.content import Content, Note, Number
from factsheet.views import anchor_at

COMMENT = re.compile(r"<!--(?:-?>|.*?(?:--!?>|\Z))", re.DOTALL)
"""A comment as browsers read it: one that does not end goes to the end of the page."""
_UNSEEN = (
    "audio|canvas|datalist|dialog|iframe|math|noembed|noframes|noscript|object|plaintext|script|"
    "select|style|svg|template|textarea|title|video|xmp"
)
"""Elements whose content no reader is sure to see, and which end nowhere but at their own end."""
REMEMBERED = 512
"""How many pages are remembered while a server runs: most are the same after an edit."""
_INLINE = "a|abbr|b|cite|code|data|del|em|i|ins|mark|q|s|small|span|strong|sup|time|u"
"""Elements at whose edges a word goes on."""
_BEFORE, _BEHIND = re.compile(r"\d[.,\xa0\u202f]?$"), re.compile(r"[.,\xa0\u202f]?\d")


class Reader(HTMLParser):
    """A reader of HTML that fills a Content."""

    def __init__(self) -> None:
        """Start before the page."""
        super().__init__()
        self.found = Content()
        self._open: list[tuple[str, bool]] = []
        self._item = self._line = ""
        self._number: Number | None = None
        self._edge: Number | None = None
        self._in_mark = self._in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what an element is, and begin it."""
        given = {key: value or "" for key, value in attrs}
        self._break(tag)
        if key := given.get("id"):
            self.found.ids.append(key)
            self._in_mark |= tag == "sup" and key.startswith("fnref")
            self._item = key if tag == "li" else self._item
            self.found.headings += [key] if re.fullmatch("h[1-6]", tag) else []
        self._in_link |= tag == "a"  # one that is not ended goes on in what follows
        self._keep(given.get("class", "").split(), given.get("href", ""))
        is_hidden = "hidden" in given or given.get("aria-hidden") == "true"
        self._open.append((tag, is_hidden or _is_unseen(tag)))

    def _keep(self, names: list[str], address: str) -> None:
        numbers, notes = self.found.numbers, self.found.notes
        if "fs-figure" in names:
            is_linked = self._in_link or self._is_within("button")
            self._number = Number(self._is_seen, is_linked, bool(_BEFORE.search(self._line)))
            numbers.append(self._number)
        elif "footnote-ref" in names and self._in_mark and self._edge:
            self._edge.note = self._edge.note or address.removeprefix("#")
        elif "fs-note" in names and self._is_seen:
            notes.append(Note(self._item))
        elif "fs-more" in names and notes:
            notes[-1].more = anchor_at(address)

    def handle_endtag(self, tag: str) -> None:
        """End an element, with those within it that have no end."""
        self._break(tag)
        self._in_mark &= tag != "sup"
        self._in_link &= tag != "a"
        if tag == "data" and self._number:
            self._number, self._edge = None, self._number
        for place in reversed(range(len(self._open))):
            if self._open[place][0] == tag:
                del self._open[place:]
                break
            if _is_unseen(self._open[place][0]):
                break

    def handle_data(self, data: str) -> None:
        """Keep text where it belongs; a mark is none."""
        if self._is_seen and not self._is_within("code", "pre"):
            self.found.prose += data
        if self._in_mark:
            return
        if self._number:
            self._number.shown += data
        elif self._edge:
            self._edge.is_glued |= bool(_BEHIND.match(data))
        notes = self.found.notes
        if notes and not notes[-1].shown and self._is_within("b"):
            notes[-1].shown = data
        self._edge, self._line = None, (self._line + data)[-2:]

    @property
    def _is_seen(self) -> bool:
        return not any(is_hidden for _, is_hidden in self._open)

    def _is_within(self, *tags: str) -> bool:
        return any(tag in tags for tag, _ in self._open)

    def _break(self, tag: str) -> None:
        if not re.fullmatch(_INLINE, tag):
            self._edge, self._line = None, ""


def _is_unseen(tag: str) -> bool:
    return bool(re.fullmatch(_UNSEEN, tag))


@lru_cache(REMEMBERED)
def read(html: str) -> Content:
    """Return what stands in a page."""
    reader = Reader()
    reader.feed(COMMENT.sub("", html))
    reader.close()
    return reader.found
