"""What stands below every page: who runs the sheet, how to reach them, how to cite the page."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import Environment

from factsheet import views
from factsheet.model import FactSheet
from factsheet.model.contacts import href, is_mail, is_public, private, shown
from factsheet.render.markup import on_one_line
from factsheet.wording import Wording


def footer(facts: FactSheet | None, templates: Environment, wording: Wording) -> str:
    """Return what the footer says: publisher, contact, terms, harm, horizon."""
    if facts is None:
        return ""
    sheet = facts.sheet
    return on_one_line(
        templates,
        "footer",
        publisher=(sheet.publisher or {}).get(wording.language),
        href=href(sheet.contact),
        contact=shown(sheet.contact),
        is_public=is_public(sheet.contact),
        private=private(sheet.contact),
        licence=sheet.licence,
        harm=_policy(facts, wording),
        horizon=views.horizon(facts, wording),
    )


def ways(
    facts: FactSheet | None, wording: Wording, pages: Mapping[str, str]
) -> list[tuple[str, str]]:
    """Return the links at the end of the footer: the last change, and what maintainers need.

    `pages` gives the address of a page of the site by the name of its file.
    """
    found = []
    if facts and facts.changes and "changes.md" in pages:
        newest = max((change.date for change in facts.changes), key=lambda when: when.order)
        found.append((pages["changes.md"], wording.word("last_change", date=wording.when(newest))))
    if "maintainers.md" in pages:
        found.append((pages["maintainers.md"], wording.word("for_maintainers")))
    return found


def _policy(facts: FactSheet, wording: Wording) -> str:
    """Return whom the sheet protects and why, where it gives a reason."""
    sheet = facts.sheet
    if not sheet.harm_reason:
        return ""
    return wording.word(f"harm_{sheet.harm}", reason=sheet.harm_reason[wording.language])


def citation(
    facts: FactSheet | None, templates: Environment, wording: Wording, title: str, address: str
) -> str:
    """Return the line below a page's text that cites it, given its title and address."""
    if facts is None:
        return ""
    sheet = facts.sheet
    return on_one_line(
        templates,
        "citation",
        publisher=(sheet.publisher or {}).get(wording.language),
        sheet=sheet.title[wording.language],
        title=title,
        checked=wording.when(facts.last_checked),
        address=address,
        licence=sheet.licence.name,
    )


def running_foot(
    facts: FactSheet | None, templates: Environment, wording: Wording, address: str
) -> str:
    """Return what stands at the foot of each printed sheet of the page at an address."""
    if facts is None:
        return ""
    checked = wording.when(facts.last_checked)
    title = facts.sheet.title[wording.language]
    return on_one_line(templates, "running_foot", sheet=title, checked=checked, address=address)


def unknown(facts: FactSheet) -> list[str]:
    """Return one line for each thing about whoever runs the sheet that readers cannot know yet."""
    sheet, place = facts.sheet, "data/factsheet.yml"
    publisher = f"{place}: nobody is named as `publisher`; write who runs the sheet"
    contact = f"{place}: `contact` is no e-mail address; without an account nobody can report"
    owed = {publisher: not sheet.publisher, contact: not is_mail(sheet.contact)}
    return [line for line, is_owed in owed.items() if is_owed]
