"""Where a reader reports something: at the end of every page, and in every note that opens."""

from __future__ import annotations

from jinja2 import Environment

from factsheet import views
from factsheet.model import FactSheet
from factsheet.render.markup import on_one_line
from factsheet.wording import Wording


def of_page(facts: FactSheet | None, templates: Environment, wording: Wording, address: str) -> str:
    """Return the ways to report a page, and what happens then."""
    if facts is None:
        return ""
    ways = views.report(facts.sheet, wording, address)
    within = answered(facts, wording)
    return on_one_line(templates, "report", ways=ways, within=within)


def note_dialog(facts: FactSheet | None, templates: Environment, wording: Wording) -> str:
    """Return where notes open, with what happens to a report."""
    return on_one_line(templates, "note_dialog", within=facts and answered(facts, wording))


def answered(facts: FactSheet, wording: Wording) -> str:
    """Return in what time reports are answered; nothing where the sheet does not promise it."""
    promised = facts.sheet.answers
    if promised is None:
        return ""
    days = {kind: wording.several("days", number) for kind, number in promised.given()}
    return wording.word("report_within", **days)
