"""What stands below every page: who runs the sheet, how to reach them, how to cite the page."""

from __future__ import annotations

import re

from jinja2 import Environment

from factsheet import views
from factsheet.model import FactSheet
from factsheet.model.contacts import href, is_placeholder, shown
from factsheet.wording import Wording


def with_footer(
    html: str, facts: FactSheet | None, templates: Environment, wording: Wording
) -> str:
    """Return the page with its publisher, a contact and the horizon in its footer."""
    if facts is None:
        return html
    sheet = facts.sheet
    footer = _filled(
        "footer",
        templates,
        publisher=(sheet.publisher or {}).get(wording.language),
        href=href(sheet.contact),
        contact=shown(sheet.contact),
        horizon=views.horizon(facts, wording),
    )
    return html.replace('<div class="md-copyright">', f'<div class="md-copyright">{footer}', 1)


def with_citation(
    html: str,
    facts: FactSheet | None,
    templates: Environment,
    wording: Wording,
    page: tuple[str, str],
) -> str:
    """Return the page with a line below its text that cites it, given its title and address."""
    before, end, after = html.rpartition("</article>")
    if facts is None or not end:
        return html
    sheet, (title, address) = facts.sheet, page
    line = _filled(
        "citation",
        templates,
        publisher=(sheet.publisher or {}).get(wording.language),
        sheet=sheet.title[wording.language],
        title=title,
        checked=wording.when(views.last_checked(facts)),
        address=address,
        licence=sheet.licence.name,
    )
    return f"{before}{line}{end}{after}"


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
