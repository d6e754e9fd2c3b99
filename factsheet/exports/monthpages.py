"""The pages of what is new, a month each; a month with very many entries has several."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet import views
from factsheet.exports.site import Site
from factsheet.render.markup import environment

ROOT = "../../"
"""From a page of a month to the front page of its language."""


def month_pages(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the path below the site's root and the bytes of each page of each month."""
    found = views.months(site.facts)
    for language in site.languages:
        templates = environment(site.facts, site.wordings[language], ROOT)
        template = templates.get_template("month_page.html.jinja")
        for place, month in enumerate(found):
            parts = views.month_parts(month)
            for number, part in enumerate(parts, 1):
                page = views.month_page(month, number)
                up = "" if number == 1 else "../"
                html = template.render(
                    month=part,
                    number=number,
                    parts=len(parts),
                    up=up,
                    root=ROOT + up,
                    later=found[:place],
                    earlier=found[place + 1 : place + 2],
                    address=site.root(language) + page,
                    others=site.others(language, page),
                    page_names=site.tongues,
                )
                yield f"{site.folder(language)}{page}index.html", f"{html.strip()}\n".encode()
