"""In which letters a page of the web is written, whatever its server says or leaves out."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_DECLARED = re.compile(
    rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding=["']([\w-]+)""", re.IGNORECASE
)
_HEAD = 8192
"""Bytes in which a declaration is looked for: behind long remarks, as browsers do not."""
_DEFAULT = frozenset({"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"})
"""What servers say of any text: every byte is a letter there, so it proves nothing."""
_MEANT = dict.fromkeys(_DEFAULT, "cp1252")
_MEANT |= {"gb2312": "gb18030", "gbk": "gb18030", "euc-kr": "cp949", "iso-8859-9": "cp1254"}
_MEANT |= dict.fromkeys(("shift_jis", "shift-jis", "x-sjis", "sjis"), "cp932")
"""What browsers take a name for: the larger set, by the Encoding Standard of WHATWG."""


def decoded(body: bytes, said: str = "") -> str:
    """Return the text of a page, of which the server said a charset or nothing.

    The first of these in which every byte is a letter: its mark of order, what the server said,
    what the page declares, UTF-8. Where none fits, lost letters are U+FFFD.
    """
    names = [*_named(body, said.lower())]
    for name in names:
        try:
            return body.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return body.decode("utf-8", "replace")


def _named(body: bytes, said: str) -> Iterator[str]:
    """Yield names of charsets, the likeliest first."""
    yield from (name for mark, name in _MARKS.items() if body.startswith(mark))
    found = _DECLARED.search(body[:_HEAD])
    declared = (found[1] or found[2]).decode().lower() if found else ""
    if said in _DEFAULT:
        said, declared = declared, said
    for name in filter(None, (said, declared)):
        yield _MEANT.get(name, name)
    yield "utf-8"
