"""The text of a built page by address: the page itself, then each element with an id."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser

from factsheet.site.pagereader import REMEMBERED

_BLANK = re.compile("[ \t\r\n]+")  # not the space within a number
_BETWEEN = " · "
"""What stands between two titles of a section."""
_GAP = "\0"
_LEFT_OUT = re.compile(f"[ \n]*{_GAP}+(?=[.,;:!?)])|{_GAP}")
"""Where something was left out; what stood before it meets a sign behind it without a blank."""
SILENT = frozenset({"svg", "script", "style", "sup", "nav", "summary", "aside"})
"""Elements whose text says nothing that is not said beside them."""
ASIDE = frozenset(
    {"footnote", "headerlink", "md-content__button"}
    | {f"fs-{name}" for name in ("citation", "footer", "in-data", "none", "own", "report")}
    | {f"fs-{name}" for name in ("report-page", "search", "table", "take", "trace")}
    | {f"fs-{name}" for name in ("around", "back", "others", "part", "series")}
)
"""Classes of what stands in a page to work with it, or says again where a number comes from."""
CITED = "fs-cite"
"""Class of a link to a publication: the line in which it stands says only who reported what."""
LINES = frozenset({"p", "span"})
"""Elements that may be such a line."""
TITLES = frozenset({"h1", "h2", "h3", "h4", "dt", "cite"})
"""Elements that say what the text around them is about."""
TITLED = frozenset(
    {"fs-event-head", "fs-event-title", "fs-claim-text", "fs-card-now", "fs-statement-head"}
)
"""Classes of elements that do the same."""
OWNED = frozenset({"fs-count", "fs-observation"})
"""Classes of the values on the page of their record, which is found as one."""
HOLDING = frozenset({"section", "li", "div", "dl"})
"""Elements at whose end their address ends too; that of a heading goes on to what follows."""
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "data", "em", "i", "kbd", "mark", "q", "s", "small"}
    | {"span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)
"""Elements around which there is no blank but those in the text."""
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source"})
"""Elements that have no end."""


@dataclass(frozen=True)
class Section:
    """What stands at one address of a page."""

    key: str
    """The id of its element; nothing for the page itself."""
    heading: str = ""
    """What it is about."""
    text: str = ""
    """What it says."""


@lru_cache(REMEMBERED)
def sections(html: str) -> tuple[Section, ...]:
    """Return the sections of a page that say something."""
    parser = _Parser()
    parser.feed(html)
    heading = {key: _flat(parts) for key, parts in parser.headings.items()}
    said = (Section(key, heading.get(key, ""), _flat(parts)) for key, parts in parser.texts.items())
    return tuple(section for section in said if section.text or section.heading)


def _flat(parts: list[str]) -> str:
    return _BLANK.sub(" ", _LEFT_OUT.sub("", "".join(parts))).strip(" ·")


@dataclass
class _Open:
    """An element that has not ended yet, and how it was before."""

    tag: str
    here: str
    is_silent: bool
    heading: str | None
    length: int


@dataclass
class _Parser(HTMLParser):
    """Gathers the texts and the headings of a page by address."""

    texts: dict[str, list[str]] = field(default_factory=lambda: {"": []})
    headings: dict[str, list[str]] = field(default_factory=dict)
    _here: str = ""
    _is_silent: bool = False
    _heading: str | None = None
    _open: list[_Open] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Start with the page itself."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a section at an element with an address, and silence at one that repeats."""
        if tag not in INLINE:
            self.handle_data(" ")
        if tag in VOID:
            return
        given = dict(attrs)
        classes = (given.get("class") or "").split()
        if CITED in classes and not self._is_silent:
            self._silence_line()
        length = len(self.texts[self._here])
        self._open.append(_Open(tag, self._here, self._is_silent, self._heading, length))
        if tag in SILENT or not ASIDE.isdisjoint(classes):
            self.handle_data(_GAP)
            self._is_silent = True
        key = given.get("id") or ""
        is_own = tag in HOLDING | TITLES - {"h1"} and OWNED.isdisjoint(classes)
        if key and is_own and "." not in key and ":" not in key:
            self._here = key
            self.texts.setdefault(key, [])
        if tag in TITLES or not TITLED.isdisjoint(classes):
            self._heading = self._here
            self.headings.setdefault(self._here, []).append(_BETWEEN)

    def handle_endtag(self, tag: str) -> None:
        """Be again as before the element; a stray end ends nothing."""
        if all(tag != opened.tag for opened in self._open):
            return
        while (last := self._open.pop()).tag != tag:
            pass
        self._is_silent, self._heading = last.is_silent, last.heading
        if tag in HOLDING:
            self._here = last.here
        if tag not in INLINE:
            self.handle_data(" ")

    def handle_data(self, data: str) -> None:
        """Add text to the heading that is open, or to the section."""
        if not self._is_silent:
            into = self.texts[self._here] if self._heading is None else self.headings[self._heading]
            into.append(data)

    def _silence_line(self) -> None:
        """Forget what the line that cites said so far, and hear no more of it."""
        for each in reversed(self._open):
            if each.tag in LINES and each.here == self._here:
                del self.texts[self._here][each.length :]
                self._is_silent = True
                return
