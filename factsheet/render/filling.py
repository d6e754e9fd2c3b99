"""What every macro of a page stands on: templates, notes and the way to the front page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from copy import copy
from functools import partial
from typing import NamedTuple, Self

from factsheet import views
from factsheet.derive import Corrections, Value
from factsheet.model import FactSheet
from factsheet.render.compiled import Compiled
from factsheet.render.markup import Markup, environment, on_one_line
from factsheet.wording import Wording


def file_name(macro: str, arguments: Sequence[str]) -> str:
    """Return what the file of a picture is called, without its ending: it says the call."""
    name = ".".join([macro, *arguments]).rstrip(".")  # the last ones may have been left out
    return name.replace("/", "--")  # no id has two hyphens in a row


def call_of(name: str) -> tuple[str, list[str]]:
    """Return the macro and the arguments that `file_name` has put into a name."""
    macro, *arguments = name.replace("--", "/").split(".")
    return macro, arguments


class Drawing(NamedTuple):
    """A picture as a file of its own."""

    draw: Callable[[], str]
    """Gives the picture with its sentence and its source, as SVG."""
    behind: tuple[str, ...]
    """Addresses of the records that it shows."""
    page: Callable[[], str]
    """Gives the picture as a page of its own, to stand in other pages."""


class Filling:
    """Templates of one sheet in one language, and the notes of one page."""

    def __init__(
        self,
        facts: FactSheet,
        language: str,
        address: str = "",
        compiled: Compiled | None = None,
        has_png: bool = False,
    ) -> None:
        """Start a page at the front of its language.

        `address` is that of the site, for what leaves it; `compiled` is what pages of other
        languages have compiled; `has_png` says that each picture is a PNG too.
        """
        self.facts, self.language = facts, language
        self.drawings: dict[str, Drawing] = {}
        self._wording = Wording(language, facts.words)
        self._corrections = Corrections(facts, facts.today)
        self._templates = environment(facts, self._wording, compiled=compiled)
        self._address, self._root, self._here = address, "", ""
        self._front = address + views.folder(facts, language)
        self._read_up_to = views.newest_read(facts, self._wording)
        self._has_png = has_png
        self._notes: dict[str, str] = {}
        self._shown: set[str] = set()
        self._pictures = 0
        self._homes: dict[str, str] = {}  # of each drawing the first page, by its path

    @classmethod
    def macros(cls) -> dict[str, Callable[..., str]]:
        """Return every macro by its name: the public methods of what builds upon this class."""
        found: dict[str, Callable[..., str]] = {}
        for each in cls.__mro__[: cls.__mro__.index(Filling)]:
            own = {key: method for key, method in vars(each).items() if not key.startswith("_")}
            found |= {key: own[key] for key in own if key not in found}
        return found

    def page(self, root: str, here: str = "") -> Self:
        """Return the same for another page, which stands at `here` below the front page.

        `root` leads from it to the front page of its language.
        All pages share their templates and add to the same drawings.
        """
        result = copy(self)
        vars(result).update(_root=root, _here=here, _notes={}, _shown=set(), _pictures=0)
        return result

    def notes(self) -> str:
        """Return the definitions of the page's notes in Markdown, to stand at its end."""
        return "".join(f"\n\n[^{label}]: {text}\n" for label, text in self._notes.items())

    def corrected(self, text: str) -> str:
        """Return what is told at the end of a page's text of corrections that it does not tell."""
        whole = text + self.notes()
        here = views.corrected_here(self._corrections, self._wording, whole, self._shown)
        return f"\n\n{self._fill('corrected_here', corrected=here)}\n" if here else ""

    def note_texts(self) -> Iterable[str]:
        """Return the HTML of the page's notes, as it stands in their definitions."""
        return self._notes.values()

    def _note(self, value: Value) -> str:
        label = views.anchor(value.address)
        if label not in self._notes:
            self._notes[label] = self._show("note", views.note(self.facts, value))
        return f"[^{label}]"

    def _picture(self, name: str, view: views.PictureView, *arguments: str) -> str:
        """Return a picture on its page; keep it as a file too, by a name that never changes.

        The file leads to the first of the pages on which it stands, by their paths.
        """
        self._pictures += 1
        self._shown |= {*view.behind}
        file = file_name(name, arguments)
        names = {"key": f"{name}-{self._pictures}", "macro": name, "file_name": file}
        told = (views.notices(self._corrections, self._wording, shown) for shown in view.behind)
        corrected = list(dict.fromkeys(f"{one.text}." for some in told for one in some))
        result = {**names, "address": self._address, "corrected": corrected, **vars(view)}
        result["has_png"] = self._has_png
        result["read_up_to"] = self._read_up_to
        if self._here <= self._homes.setdefault(file, self._here):
            self._homes[file] = self._here
            self.drawings[file] = self._drawing(name, view.behind, result | {"key": name})
        return self._fill(name, frame="frame.html.jinja", is_file=False, **result)

    def _drawing(self, name: str, behind: tuple[str, ...], result: dict[str, object]) -> Drawing:
        draw = partial(self._fill, name, frame="frame.svg.jinja", is_file=True, **result)
        links = {"root": self._front, "is_file": False}
        page = partial(self._fill, name, frame="frame.embed.jinja", **result, **links)
        return Drawing(draw, behind, page)

    def _show(self, name: str, view: object) -> str:
        """Return a template filled with the fields of a macro's view, each under its name."""
        return self._fill(name, **vars(view))

    def _fill(self, name: str, **values: object) -> str:
        links = {"root": self._root, "front": self._front}
        links["page_address"] = self._front + self._here
        return Markup(on_one_line(self._templates, name, **(links | values)))
