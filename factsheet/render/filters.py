"""How templates turn records and values into what readers of one language see."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import partial

from jinja2 import pass_context
from jinja2.runtime import Context

from factsheet import views
from factsheet.derive import Certainties, Corrections, quoted, reading
from factsheet.model import (
    CountKind,
    EventKind,
    FactSheet,
    SpeakerKind,
    Term,
    Texts,
    Unit,
    contacts,
)
from factsheet.model.factsheet import Addressed
from factsheet.render.plain import lines, plain
from factsheet.render.units import unit_filters
from factsheet.values.quantity import Quantity
from factsheet.wording import Wording, moments

THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
"""The blank between the digits of one number."""


class Filters:
    """The filters of one sheet in one language."""

    def __init__(self, facts: FactSheet, wording: Wording) -> None:
        """Keep what the filters look things up in."""
        self._facts, self._wording, self._certainties = facts, wording, Certainties(facts)
        self._corrections = Corrections(facts, facts.today)

    @property
    def named(self) -> dict[str, Callable[..., object]]:
        """Every filter by its name in templates."""
        wording = self._wording
        own = "text record record_id publisher forms term several in_data"
        said = "when day weekday year number quantity percent share word written tongue"
        named: dict[str, Callable[..., object]] = {n: getattr(self, n) for n in own.split()}
        named |= {name: getattr(wording, name) for name in said.split()}
        named |= {"href": contacts.href, "contact": contacts.shown, "quoted": quoted}
        sure = {"sure": views.sure, "sure_in_short": views.sure_in_short}
        named |= {name: partial(say, self._certainties, wording) for name, say in sure.items()}
        named["notices"] = partial(views.notices, self._corrections, wording)
        named |= {"history": self._corrections.history, "stood": partial(views.stood, wording)}
        named |= unit_filters(self._facts, wording)
        named |= {"plain": plain, "lines": lines, "tick": partial(moments.tick, wording)}
        named |= {"as_of": partial(views.as_of, wording), "reading": partial(reading, self._facts)}
        named["at_words"] = views.address_of
        named["rows_revised"] = partial(views.rows_revised, wording)
        named["part_of"] = partial(views.part_of, self._facts, wording.language)
        named["place"] = partial(views.page_of, self._facts)
        named["foreign"] = partial(views.foreign, self._facts, wording.language)
        named["cited"] = partial(views.citation, self._facts, wording)
        named |= {"formats": views.formats, "stated_address": views.stated_address}
        named["authors"] = views.authors
        named["particulars"] = partial(views.particulars, wording)
        named["place_in"] = partial(views.place, wording)
        named["references"] = partial(views.references, self._facts, wording.language)
        return named | {"link": self._link(), "file": self._file(), "report": self._report()}

    def text(self, texts: Texts) -> str:
        """Return the text in the language, no number split; raise KeyError if it has none in it."""
        return THOUSANDS.sub("\u00a0", texts[self._wording.language])

    def record(self, key: str) -> Addressed:
        """Return the record with an id; raise KeyError if there is none."""
        return self._facts.records[key]

    def in_data(self, key: str, name: str) -> str:
        """Return where a record stands in the data file of that name; "" where nobody knows yet."""
        line = self._facts.lines.get(key, 1)
        return views.shown_at(self._facts.sheet, f"data/{name}.yml", line)

    def record_id(self, address: str) -> str:
        """Return the id with which an address begins."""
        return address.partition("/")[0]

    def publisher(self, name: str) -> str:
        """Return what readers call a publisher."""
        return self._facts.published_by(name, self._wording.language)

    def forms(self, number: int | Fraction, word: Unit | EventKind | SpeakerKind) -> str:
        """Return a number, of anything, with a word of the vocabulary in the form that it wants."""
        if self._wording.language not in word.forms and isinstance(word, Unit):
            return self._wording.quantity(Quantity("exact", Fraction(number)), word)
        counted = self._wording.counted(number, word.forms[self._wording.language])
        return f"{self._wording.number(number)}\u00a0{counted}"

    def term(self, key: str, name: str) -> str:
        """Return the name of a word in a list of the vocabulary; raise KeyError if it has none."""
        word = self._facts.vocabulary[name, key]
        assert isinstance(word, CountKind | EventKind | Term)
        return self.text(word.name)

    def several(self, number: int, key: str) -> str:
        """Return a number with a word of the interface in the form that it wants.

        Raise KeyError if the interface has no such word.
        """
        return self._wording.several(key, number)

    def _link(self) -> Callable[..., str]:
        """Return the filter from an address to a link, which depends on the page it stands on."""

        @pass_context
        def link(context: Context, address: str) -> str:
            return f"{context['root']}{views.page_of(self._facts, address)}"

        return link

    def _report(self) -> Callable[..., views.ReportView]:
        """Return the filter from a record to the ways to report it, on the page it stands on."""

        @pass_context
        def report(context: Context, record: str, value: str) -> views.ReportView:
            page = context["page_address"]
            return views.report(self._facts.sheet, self._wording, page, record, value)

        return report

    def _file(self) -> Callable[..., str]:
        """Return the filter from a path below the site's root to a link."""
        first = self._facts.sheet.languages[0]
        up = "" if self._wording.language == first else "../"

        @pass_context
        def file(context: Context, path: str) -> str:
            return f"{context['root']}{up}{path}"

        return file
