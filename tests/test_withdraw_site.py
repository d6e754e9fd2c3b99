"""What was withdrawn is nowhere in what is published, and its old addresses say when it went."""

import contextlib
import functools
import gzip
import html
import http.server
import io
import json
import shutil
import sqlite3
import threading
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest
from conftest import build
from exported import ADDRESS
from planted import MARK, NUMBERS, PLANTED, address, plant

from factsheet import exports
from factsheet.__main__ import main
from factsheet.changes import SHAPES
from factsheet.checks.loader import load
from factsheet.starter import lay_down
from factsheet.wording import Wording

TODAY = date.today()  # noqa: DTZ011  the command's own day
EXPLAINED = """- id: lent-counted-apart
  title: {en: The desk and the club differ., uk: Відділ і клуб розходяться.}
  records: [books-lent/desk-2021-02, books-lent/club-2021-02]
  explanation: {en: The club counts more., uk: Клуб рахує більше.}
"""


def parts(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a file and all that is packed in it, by name."""
    yield name, name.encode() + b"\n" + content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for each in packed.namelist():
                yield from parts(f"{name}/{each}", packed.read(each))
    elif content.startswith(b"\x1f\x8b"):
        yield from parts(f"{name}/unpacked", gzip.decompress(content))
    elif content.startswith(b"SQLite"):
        with contextlib.closing(sqlite3.connect(":memory:")) as base:
            base.deserialize(content)
            yield f"{name}/dump", "\n".join(base.iterdump()).encode()
    elif content.startswith(b"\x89PNG"):
        yield from chunks(name, content)
    elif content.startswith(b"%PDF"):
        from pypdf import PdfReader

        read = PdfReader(io.BytesIO(content))
        texts = [str(read.metadata), *(page.extract_text() for page in read.pages)]
        yield f"{name}/text", "\n".join(texts).encode()
    else:
        text = content.decode("utf-8", "replace")
        yield f"{name}/text", html.unescape(text).encode()
        yield f"{name}/unfolded", text.replace("\r\n ", "").encode()
        if name.endswith(".json"):
            yield f"{name}/values", json.dumps(json.loads(text), ensure_ascii=False).encode()


def chunks(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the texts of a picture."""
    place = 8
    while place < len(content):
        size, kind = int.from_bytes(content[place : place + 4]), content[place + 4 : place + 8]
        inside = content[place + 8 : place + 8 + size]
        if kind in {b"tEXt", b"iTXt", b"zTXt", b"eXIf"}:
            packed = zlib.decompress(inside.split(b"\0")[-1]) if kind == b"zTXt" else inside
            yield f"{name}/{kind.decode()}", packed
        place += 12 + size


def holding(files: dict[str, bytes]) -> list[str]:
    """The names of all parts in which the word stands, or one of the values."""
    words = [MARK, *(number + f"{10 + n}" for number in NUMBERS for n in range(len(PLANTED)))]
    words += [f"{each[:2]},{each[2:]}" for each in words[1:]]
    words += [f"{each[:2]}\u00a0{each[2:]}" for each in words if each.isdigit()]
    found = []
    for name, content in (each for file in files.items() for each in parts(*file)):
        text = content.decode("utf-8", "replace").casefold()
        found += [name for word in words if word in text]
    return found


def read(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def sheet(tmp_path_factory) -> Path:
    """A sheet of one's own with everything planted, then withdrawn; `before` is its data before."""
    folder = tmp_path_factory.mktemp("withdrawn") / "sheet"
    lay_down(folder, ["en", "uk"])
    for page in folder.glob("docs/*/index.md"):
        text = page.read_text("utf-8").replace("delivery-2024-03-04", "delivery-2021-03-01")
        page.write_text(text, "utf-8")
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    assert settings.count("\n- factsheet\n") == 1
    settings = settings.replace("- factsheet\n", "- factsheet: {pdf: !ENV [SITE_PDF, false]}\n")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    shutil.rmtree(folder / "data")
    plant(folder / "before")
    shutil.copytree(folder / "before", folder / "data")
    for kind in PLANTED:
        main(["withdraw", "--harm", address(kind), "--data", str(folder / "data")])
    explained = folder / "data" / "disagreements.yml"
    explained.write_text(explained.read_text("utf-8").replace("[]", "") + EXPLAINED, "utf-8")
    return folder


@pytest.fixture(scope="module")
def built(sheet) -> Path:
    """Its site, with the PDF sheets where they can be made."""
    pdf = {"SITE_PDF": "1"} if find_spec("weasyprint") else {}
    with pytest.MonkeyPatch.context() as patch:
        for key, value in pdf.items():
            patch.setenv(key, value)
        done = build(sheet, sheet / "site")
    assert done.returncode == 0, done.stderr
    assert MARK not in (done.stdout + done.stderr).casefold()
    return sheet / "site"


@pytest.mark.long
def test_the_exports_before_hold_it_everywhere(sheet):
    """So that the search of the next tests would have found it: packed, folded, in a name."""
    result = exports.files(load(sheet / "before", TODAY), ADDRESS)
    found = holding(result)
    kinds = "factsheet.zip/ factsheet.sqlite/dump timeline.uk.ics factsheet.json changes.uk.atom"
    for kind in (*kinds.split(), "SHA256SUMS", "/embed/", "observations.csv", "figures/"):
        assert any(kind in name for name in found), kind
    assert any(MARK in name for name in found)


@pytest.mark.long
def test_nothing_of_it_is_in_the_exports(sheet):
    """ZIP, database and calendar unpacked, frozen embeds, badges, feeds, tables, linked data."""
    facts = load(sheet / "data", TODAY)
    assert holding(exports.files(facts, ADDRESS)) == []
    linked = {f"{page}.json": exports.jsonld(facts, page, "uk", ADDRESS).encode()
              for page in ("index", "evidence", "timeline", "who-said-what")}  # fmt: skip
    assert holding(linked) == []


@pytest.mark.long
def test_nothing_of_it_is_in_the_site(built):
    """Pages, search index, sitemap, pictures, cards; names of files too."""
    files = read(built)
    assert {"sitemap.xml.gz", "evidence/index.html", "data/v1/factsheet.zip"} <= files.keys()
    assert any(name.startswith("number/") for name in files)
    assert any(name.startswith("uk/event/") for name in files)
    assert "card.uk.png" in files
    assert ("sheet.uk.pdf" in files) == bool(find_spec("weasyprint"))
    assert holding(files) == []


@pytest.mark.long
def test_no_command_says_it(sheet, capsys, monkeypatch, tmp_path):
    """Neither `check` nor `diff`, in any format, nor what they write into a summary."""
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    before, data = str(sheet / "before"), str(sheet / "data")
    assert main(["check", "--data", data]) == 0
    for shape in SHAPES:
        assert main(["diff", before, data, "--format", shape, "--require-log"]) == 0
    broken = tmp_path / "broken"
    shutil.copytree(sheet / "data", broken)
    (broken / "speakers.yml").write_text("[]\n", "utf-8")
    for shape in ("plain", "json", "github"):
        assert main(["check", "--data", str(broken), "--format", shape]) == 1
        main(["diff", before, str(broken), "--format", shape.replace("plain", "text")])
    out = capsys.readouterr().out + summary.read_text("utf-8")
    assert holding({"out": out.encode()}) == []
    assert "1 value was removed" in out.replace("\u00a0", " ")


@pytest.mark.long
def test_an_address_is_answered_by_its_digest(sheet):
    """`withdrawn.json` says the day in each language, and nothing more."""
    result = json.loads(
        exports.files(load(sheet / "data", TODAY), ADDRESS)["data/v1/withdrawn.json"]
    )
    assert len(result["addresses"]) > len(PLANTED)
    days = {
        each: Wording(each).when(load(sheet / "data", TODAY).changes[-1].date)
        for each in ("en", "uk")
    }
    for each in result["addresses"].values():
        assert each == {
            "removed": TODAY.isoformat(),
            "text": {"en": f"Removed on {days['en']}.", "uk": f"Вилучено {days['uk']}."},
        }


PUBLIC = """- id: withdrawn-for-a-reason
  date: 2021-05-02
  kind: withdrawn
  gone: [figures/old-figure, figures/books-lent/old-value, events/old-event]
  reason: {en: "Nobody <b>said</b> it.", uk: Цього ніхто не казав.}
"""


def test_a_public_withdrawal_stands_where_the_figure_stood(tmp_path):
    """Its JSON, badge and embeds say the day and the reason; other kinds never had such files."""
    from sheet import write

    data = write(tmp_path / "data", [{"in": "changes.yml", "add": PUBLIC}])
    result = exports.files(load(data, TODAY), ADDRESS)
    figure = json.loads(result["data/v1/figures/old-figure.json"])
    assert (figure["removed"], figure["reason"]["uk"]) == ("2021-05-02", "Цього ніхто не казав.")
    assert figure["log"]["uk"] == f"{ADDRESS}uk/changes/#withdrawn-for-a-reason"
    for name in ("old-figure.en.html", "old-figure.uk.html", "books-lent/old-value.uk.html"):
        assert "2021" in result[f"data/v1/embed/{name}"].decode()
    page = result["data/v1/embed/old-figure.en.html"].decode()
    assert "Removed on 2 May 2021." in page
    assert "Nobody &lt;b&gt;said&lt;/b&gt; it." in page
    assert "Вилучено 2 травня 2021" in result["data/v1/figures/old-figure.uk.svg"].decode()
    assert not [name for name in result if "old-event" in name]
    text = json.loads(result["data/v1/withdrawn.json"])["addresses"]
    assert len(text) == 3
    assert {each["text"]["en"] for each in text.values()} == {
        "Removed on 2 May 2021. Nobody <b>said</b> it."
    }


class Pages(http.server.SimpleHTTPRequestHandler):
    """A file server that answers as GitHub Pages does, with the site's own page where none is."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""

    def send_error(self, code: int, *_arguments: object) -> None:
        """Send the page for wrong addresses."""
        body = Path(str(self.directory), "my-sheet", "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def served(built, tmp_path_factory):
    root = tmp_path_factory.mktemp("served")
    (root / "my-sheet").symlink_to(built)
    handler = functools.partial(Pages, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/my-sheet"
        server.shutdown()


@pytest.mark.chromium
@pytest.mark.parametrize(("language", "said"), [("", "Removed on"), ("uk/", "Вилучено")])
def test_an_old_anchor_says_removed(chromium, served, language, said):
    """On load and on a click; an anchor that never was says nothing."""
    page = chromium.new_page()
    key = address("figure")
    told = page.locator("article .fs-removed")
    first = f"{key.removesuffix('-figure')}-first"
    page.goto(f"{served}/{language}evidence/#{key}.{first}")
    told.wait_for()
    assert told.inner_text().startswith(said)
    page.evaluate("location.hash = 'books-lent'")
    told.wait_for(state="detached")
    page.evaluate("location.hash = 'never-there'")
    page.wait_for_timeout(300)
    assert told.count() == 0
    page.evaluate(f"location.hash = '{key}'")
    told.wait_for()
    page.close()


@pytest.mark.chromium
def test_an_old_file_says_removed(chromium, served):
    """The page for wrong addresses says it in each language, and nothing more but the way home."""
    page = chromium.new_page()
    figure, value = address("figure"), address("observation")
    for way in (f"figures/{figure}.json", f"figures/{figure}.uk.svg", f"embed/{value}.en.html",
                f"pictures/history.{figure}.uk.svg", f"../../value/{value}/"):  # fmt: skip
        page.goto(f"{served}/data/v1/{way}")
        page.locator(".fs-not-found h1").filter(has_text="Removed on").wait_for()
        english, ukrainian = page.locator(".fs-not-found").all()
        assert english.inner_text().split("\n\n")[1:] == ["Books that came back to Library A"]
        assert ukrainian.locator("h1").inner_text().startswith("Вилучено")
    page.goto(f"{served}/uk/number/{figure}/#never-there")
    page.locator(".fs-not-found h1").filter(has_text="Removed on").wait_for()
    page.goto(f"{served}/data/v1/figures/never-there.json")
    page.wait_for_timeout(300)
    assert page.locator(".fs-not-found h1").first.inner_text() == "There is no such page"
    page.close()
