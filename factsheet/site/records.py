"""The own pages of figures and of events: light pages that no page pipeline of a host sees."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from markupsafe import Markup

from factsheet import exports, views
from factsheet.exports import Site
from factsheet.model import FactSheet
from factsheet.render.markup import on_one_line, plain_environment, ui_environment
from factsheet.render.records import Records
from factsheet.site import cards, csp, footer, icons, meta_tags, pictures, report, social_card
from factsheet.site.around import WAYS, Around
from factsheet.site.page_card import PageCard
from factsheet.views import EventPage, FigurePage
from factsheet.wording import Wording, own_name

_TEMPLATES = plain_environment(documents=Path(__file__).parent / "templates")


def record_files(
    facts: FactSheet, address: str, around: Around, files: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Return the pages of all records and their pictures, by path below the site's root.

    `address` is that of the site, and `files` are the exports; without them there are no pictures.
    """
    site, views_of_all = Site(facts, address), list(views.record_pages(facts))
    result: dict[str, bytes] = {}
    for language in around.languages:
        pages = _Pages(site, language, around)
        for view in views_of_all:
            path = views.page_of(facts, view.record.id)
            result[f"{pages.prefix}{path}index.html"] = pages.page(view).encode()
        if files:
            drawn = pages.records.drawings
            result |= pictures.files(drawn, language, files, around.has_png, around.cache)
    return result


class _Pages:
    """The pages of one language."""

    def __init__(self, site: Site, language: str, around: Around) -> None:
        """Keep what every page has."""
        self.site, self.language, self.around = site, language, around
        self.wording = Wording(language, site.facts.words)
        self.prefix = site.folder(language)
        self.records = Records(site.facts, language, site.address, has_png=around.has_png)
        self._root = "../" * (2 + self.prefix.count("/"))
        self._sheet = site.facts, ui_environment(self.wording), self.wording
        front = cards.address(f"card.{language}.png", social_card.svg(site.facts, language))
        self._front_card = front, social_card.sentence(site.facts, language)
        self._cards = PageCard(site.facts, language)
        self._fronts = [(one, own_name(one), self._way(one)) for one in around.languages]
        self._same = self._on_every_page()

    def page(self, view: FigurePage | EventPage) -> str:
        """Return a page, shut to what is foreign."""
        path = views.page_of(self.site.facts, view.record.id)
        address = self.site.root(self.language) + path
        title = view.record.title[self.language]
        ends = footer.citation(*self._sheet, title, address), report.of_page(*self._sheet, address)
        html = _TEMPLATES.get_template("record.html.jinja").render(
            self._same,
            description=(description := self.records.description(view)),
            canonical=address,
            head=Markup(meta_tags.meta_tags(self._shared(view, title, description, path))),  # noqa: S704
            content=Markup(self.records.page("../../", path).content(view)),  # noqa: S704
            ends=[Markup(part) for part in ends],  # noqa: S704
            foot=Markup(footer.running_foot(*self._sheet, address)),  # noqa: S704
            languages=[(key, name, way + path) for key, name, way in self._fronts],
        )
        return csp.guarded(html, "data-own", self.around.nonce)

    def _shared(
        self, view: FigurePage | EventPage, title: str, description: str, path: str
    ) -> meta_tags.Shared:
        facts, address, language = self.site.facts, self.site.address, self.language
        image, spoken = self._front_card
        size = social_card.SIZE
        if isinstance(view, FigurePage):
            own = cards.place(f"{self.prefix}{path}index.html", self.around.languages)
            image, size = cards.address(own.name, self._cards.svg(title, description)), own.size
            spoken = cards.sentence(title, description)
        return meta_tags.Shared(
            title=title,
            heading=title,
            sheet=facts.sheet.title[language],
            description=description,
            address=self.site.root(language) + path,
            language=language,
            versions={one: self.site.root(one) + path for one in self.around.languages},
            image=f"{address}{image}" if self.around.cards else "",
            image_text=spoken,
            image_size=size,
            linked_data=exports.record_jsonld(self.site, view.record, language),
        )

    def _way(self, language: str) -> str:
        """Return the way to the front page of a language."""
        return self._root + self.site.folder(language)

    def _on_every_page(self) -> dict[str, object]:
        facts, templates, wording = self._sheet
        front = self._way(self.language)
        has = {
            name: f"{front}{name}/" for name in WAYS if (self.language, name) in self.around.ways
        }
        search = (
            on_one_line(templates, "search_link", address=has["search"]) if "search" in has else ""
        )
        ways = footer.ways(facts, wording, {f"{name}.md": way for name, way in has.items()})
        return {
            "lang": self.language,
            "t": wording.word,
            "root": self._root,
            "front": front,
            "sheet": facts.sheet.title[self.language],
            "styles": self.around.styles,
            "icon": self.around.icon,
            "has_scripts": self.around.has_scripts,
            "icons": Markup(icons.links(self.language, self._root)),  # noqa: S704
            "search": Markup(search),  # noqa: S704
            "imprint": Markup(footer.footer(*self._sheet)),  # noqa: S704
            "ways": ways,
        }
