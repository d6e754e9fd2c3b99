"""How wide the letters of a font are: read from its file, without a library."""

from functools import cache
from pathlib import Path
from struct import unpack_from

from factsheet.site.glyphs import ALIKE, FONTS

FACES = ("NotoSans-Regular", "NotoSans-Bold")
"""The faces that we bring along: a text in the reader's own face may be a little narrower."""


def width(text: str, size: float, face: str = FACES[0]) -> float:
    """Return how wide a line is set in a face, in the unit of its size."""
    advances = letters(face)
    return size * sum(advances[letter] for letter in text.translate(ALIKE))


@cache
def letters(face: str) -> dict[str, float]:
    """Return how far each letter of a face moves the pen, as a part of its size."""
    data = Path(FONTS / f"{face}.ttf").read_bytes()
    entries = (unpack_from(">4s4xII", data, 12 + 16 * n) for n in range(*_short(data, 4)))
    at = {tag: start for tag, start, _ in entries}
    (units,), (count,) = _short(data, at[b"head"] + 18), _short(data, at[b"hhea"] + 34)
    widths = [unpack_from(">H2x", data, at[b"hmtx"] + 4 * n)[0] / units for n in range(count)]
    glyphs = dict(_glyphs(data, at[b"cmap"]))
    return {letter: widths[min(glyph, count - 1)] for letter, glyph in glyphs.items()}


def _short(data: bytes, at: int) -> tuple[int]:
    return unpack_from(">H", data, at)


def _glyphs(data: bytes, at: int):
    """Yield letters with the numbers of their shapes, from the table of the usual format 4."""
    tables = [
        at + unpack_from(">4xI", data, at + 4 + 8 * n)[0] for n in range(*_short(data, at + 2))
    ]
    table = next(each for each in tables if _short(data, each) == (4,))
    twice = _short(data, table + 6)[0]
    ends, starts = table + 14, table + 16 + twice
    for here in range(0, twice, 2):
        first, last = _short(data, starts + here)[0], _short(data, ends + here)[0]
        delta, jump = (_short(data, starts + n * twice + here)[0] for n in (1, 2))
        for code in range(first, min(last, 0xFFFE) + 1):
            place = starts + 2 * twice + here + jump + 2 * (code - first)
            yield chr(code), (_short(data, place)[0] if jump else code + delta) % 0x10000
