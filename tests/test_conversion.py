"""A served sheet that was edited is, byte for byte, the sheet that a build makes of the same files.

So nothing that a server keeps from build to build can show what is no longer so.
"""

import random
import re
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from preview import copied, run, serving

from factsheet.site.conversion import SELF_CONTAINED
from factsheet.site.opendata import is_later

TEXTS = [
    ("data/events.yml", "{en: A delivery, uk: Доставка}", "{en: A late one, uk: Пізня}"),
    ("data/events.yml", "@ paragraph 2", "@ paragraph 7"),
    ("data/statements.yml", "@ paragraph 3", "@ paragraph 9"),
    ("data/figures.yml", "{en: Books lent, uk: Позичені книжки}", "{en: All lent, uk: Усі}"),
    ("data/figures.yml", "value: about 90", "value: about 80"),
    ("data/sources.yml", "title: Books come back", "title: Books came back late"),
    ("data/statements.yml", "come back quickly", "come back slowly"),
    ("data/speakers.yml", "en: ", "en: The good "),
    ("docs/en/index.md", "books are back", "*books* are back"),
    ("docs/en/index.md", "{{ claims() }}", '{{ claims() }}\n\n{{ tile("books-share") }}'),
    ("docs/en/timeline.md", "{{ horizon() }}", "[All](evidence.md#books-lent)"),
    ("docs/uk/timeline.md", "# Хронологія", "# Усі дні"),
    ("docs/uk/index.md", "title: ", "title: Нова "),
    ("docs/en/sources.md", "{{ sources() }}", "{{ sources() }}\n\n[Data](data/v1/events.csv)"),
    ("docs/uk/sources.md", "{{ sources() }}", "[1](value/books-lent/desk-2024-03-04/index.html)"),
    ("mkdocs.yml", "site_name: Library A", "site_name: The library"),
]
"""A text in a file, and one that can stand there instead; each is toggled by itself."""
LEFT = re.compile(rb" 'nonce-[^']*'")
"""What a page of a server has and no other: the sign of the script that loads it again."""
PNG = re.compile(rb'<a href="[^"]*\.png" download(?:="")?>PNG</a>\s*')
"""What a page of a server has not: a way to a picture that nobody takes from there."""


def toggled(folder: Path, edit: tuple[str, str, str]) -> tuple[Path, bytes]:
    """Return a file and what stands in it after an edit, or after that edit is taken back."""
    name, old, new = edit
    path = folder / name
    text = path.read_text("utf-8")
    given = text.replace(new, old, 1) if new in text else text.replace(old, new, 1)
    assert given != text, edit
    return path, given.encode()


def differing(preview, built: Path, served: Path) -> list[str]:
    """Return which files of a built site a server shows otherwise, or not at all.

    What it makes when it is asked for, it is asked for; a page of these it lays among the others.
    """
    found = []
    for path in sorted(each for each in built.rglob("*") if each.is_file()):
        name = path.relative_to(built).as_posix()
        if name.startswith("data/v1/pictures/") and name.endswith(".png"):
            continue
        seen = asked(preview, name) if is_later(name) else b""
        if not name.startswith("data/") and (there := served / name).is_file():
            seen = LEFT.sub(b"", there.read_bytes())
        if PNG.sub(b"", seen) != PNG.sub(b"", path.read_bytes()):
            found.append(name)
    return found


def asked(preview, name: str) -> bytes:
    """Return what a server answers to whoever asks for a file; nothing if it has none."""
    try:
        with urllib.request.urlopen(preview.address + name) as answer:  # noqa: S310
            return answer.read()
    except urllib.error.HTTPError:
        return b""


def settled(found):
    """Return what is found once a server has built all that was saved, which may be twice."""
    end = time.monotonic() + 60
    while (left := found()) and time.monotonic() < end:
        time.sleep(0.2)
    return left


@pytest.mark.parametrize(
    ("edits", "apart"),
    [
        pytest.param(5, 5, marks=pytest.mark.long),
        pytest.param(50, 1, marks=pytest.mark.nightly),
    ],
)
def test_an_edited_preview_is_a_clean_build(tmp_path, monkeypatch, edits, apart):
    """Of data, pages and settings, in any order, each taken back at times."""
    folder, kept, chance = tmp_path / "sheet", tmp_path / "kept", random.Random(edits)  # noqa: S311
    for each in (folder, kept):
        each.mkdir()
    monkeypatch.setenv("TMPDIR", str(kept))  # there the server lays its site
    copied(folder)
    settings = folder / "mkdocs.yml"
    text = settings.read_text("utf-8").replace("- factsheet\n", "- factsheet: {cards: false}\n")
    settings.write_text(text, "utf-8")
    with serving(folder) as preview:
        preview.shows("", lambda page: "are back" in page)
        (served,) = kept.glob("mkdocs_*")
        for number in range(1, edits + 1):
            path, content = toggled(folder, chance.choice(TEXTS))
            preview.save(path.relative_to(folder).as_posix(), content)
            if number % apart:
                continue
            sign = f"A round {'of ' * number}edits"
            before = (folder / "docs/en/changes.md").read_text("utf-8").partition("\n\nA round")[0]
            preview.save("docs/en/changes.md", f"{before}\n\n{sign}.\n".encode())
            preview.shows("changes/", lambda page, sign=sign: f"{sign}." in page)
            address = urlsplit(preview.address)
            text = settings.read_text("utf-8")
            clean = text.replace("https://example.org", f"{address.scheme}://{address.netloc}")
            (folder / "clean.yml").write_text(clean, "utf-8")
            done = run(folder, "mkdocs", "build", "-f", "clean.yml", "-d", str(tmp_path / "built"))
            assert done.returncode == 0, done.stderr
            wanted = tmp_path / "built"
            assert settled(lambda wanted=wanted: differing(preview, wanted, served)) == []


def test_what_reads_other_files_keeps_nothing():
    """An extension that takes in a file shows an edit of that file though the page is the same."""
    assert not {name for name in SELF_CONTAINED if re.search("snippets|b64|emoji|include", name)}
