"""Write factsheet/reading/lookalikes.txt: letters that look like those of the Latin alphabet.

The table comes from Unicode's confusables data, which the package `confusable-homoglyphs` carries
as `confusables.json` (the table was written from its version 3.3.1): unpack it, name that file.
"""

import json
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

FILE = Path(__file__).resolve().parents[1] / "factsheet" / "reading" / "lookalikes.txt"
SCRIPTS = ("ARMENIAN", "CHEROKEE", "COPTIC", "CYRILLIC", "GEORGIAN", "GREEK", "LATIN", "LISU")
LAST_OF_A_LANGUAGE = "\u024f"
"""Letters of Latin up to this one are those of some language's spelling, such as the dotless i."""


SPELT = set("\u0263\u0269\u026f\u028b")
"""Later ones that are spelt with all the same, in Africa and in China."""


def pairs(confusables: Mapping[str, list[Mapping[str, str]]]) -> Iterator[tuple[str, str]]:
    """Yield each letter with the letter from A to Z, or a to z, that it looks like."""
    for letter, twins in sorted(confusables.items()):
        script = unicodedata.name(letter, "?").split()[0] if len(letter) == 1 else "?"
        if script not in SCRIPTS or not letter.isalpha():
            continue
        if script == "LATIN" and (letter <= LAST_OF_A_LANGUAGE or letter in SPELT):
            continue
        for twin in (each["c"] for each in twins):
            if len(twin) == 1 and twin.isascii() and twin.isalpha():
                yield letter, "I" if twin == "l" and letter.isupper() else twin


def main() -> None:
    """Write the table, one pair a line."""
    confusables = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    lines = [f"{letter} {twin}" for letter, twin in pairs(confusables)]
    FILE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
