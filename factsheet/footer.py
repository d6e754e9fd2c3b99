"""What stands below every page: who runs the sheet, how to reach them, how to cite the page."""

from __future__ import annotations

import re

from jinja2 import Environment

from factsheet import views
from factsheet.model import FactSheet
from factsheet.model.contacts import href, is_placeholder, shown
from factsheet.wording import Wording


def footer(facts: FactSheet | None, templates: Environment, wording: Wording) -> str:
    """Return what the footer says of whoever runs the sheet: publisher, contact, horizon."""
    if facts is None:
        return ""
    sheet = facts.sheet
    return _filled(
        "footer",
        templates,
        publisher=(sheet.publisher or {}).get(wording.language),
        href=href(sheet.contact),
        contact=shown(sheet.contact),
        horizon=views.horizon(facts, wording),
    )


def citation(
    facts: FactSheet | None, templates: Environment, wording: Wording, title: str, address: str
) -> str:
    """Return the line below a page's text that cites it, given its title and address."""
    if facts is None:
        return ""
    sheet = facts.sheet
    return _filled(
        "citation",
        templates,
        publisher=(sheet.publisher or {}).get(wording.language),
        sheet=sheet.title[wording.language],
        title=title,
        checked=wording.when(views.last_checked(facts)),
        address=address,
        licence=sheet.licence.name,
    )


def unknown(facts: FactSheet) -> list[str]:
    """Return one line for each thing about whoever runs the sheet that readers cannot know yet."""
    sheet, lines = facts.sheet, []
    if sheet.publisher is None:
        lines.append("nobody is named as `publisher`; write who runs the sheet")
    for name in ("contact", "repository"):
        value = getattr(sheet, name)
        if is_placeholder(value):
            lines.append(
                f"`{name}` is a placeholder, `{value}`; write an address that readers reach"
            )
    return [f"data/factsheet.yml: {each}" for each in lines]


def _filled(name: str, templates: Environment, **values: object) -> str:
    html = templates.get_template(f"{name}.html.jinja").render(**values)
    return re.sub(r"[ \n]+", " ", html).strip()
