"""What the head of a page is filled with: how others see the page, and its data for programs."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from factsheet import exports
from factsheet.model import FactSheet
from factsheet.site import cards, headings, host, meta_tags, social_card
from factsheet.site.options import Options
from factsheet.site.page_card import PageCard
from factsheet.site.state import State


def head_of(state: State, page: Page, config: MkDocsConfig, options: Options) -> str:
    """Return the head of a page: what other programs ask of it; nothing while there is no data."""
    if state.facts is None:
        return ""
    language, root = host.language(config), config.site_url or ""
    is_front = page.file.src_uri == f"{language}/index.md"
    title = unescape(str(page.title))
    heading = headings.first(page.content or "") or title
    description = page.meta.get("description") or config.site_description or ""
    has_own = not is_front and page.file.dest_uri not in state.unsearched
    image, spoken = _card(state.facts, page.file.dest_uri * has_own, language, heading, description)
    shared = meta_tags.Shared(
        title=config.site_name if is_front else title,
        heading=heading,
        sheet=config.site_name,
        description=description,
        address=page.canonical_url or "",
        language=language,
        versions=_versions(page, config),
        image=urljoin(root, image) if options.cards else "",
        image_text=spoken,
        image_size=social_card.SIZE,
        linked_data=exports.jsonld(state.facts, Path(page.file.src_uri).stem, language, root),
    )
    return meta_tags.meta_tags(shared)


def _card(
    facts: FactSheet, page: str, language: str, heading: str, description: str
) -> tuple[str, str]:
    """Return the address of a page's card below the root and what it says.

    Or those of the card of its language, which has a sentence of its own.
    """
    if page:
        name = cards.place(page, facts.sheet.languages).name
        drawing = PageCard(facts, language).svg(heading, description)
        return cards.address(name, drawing), cards.sentence(heading, description)
    drawing = social_card.svg(facts, language)
    return cards.address(f"card.{language}.png", drawing), social_card.sentence(facts, language)


def _versions(page: Page, config: MkDocsConfig) -> dict[str, str]:
    """Return the address of a page in each language, the default one first."""
    order = [language.locale for language in host.i18n(config).config.languages]
    alternates: dict[str, Any] = getattr(page.file, "alternates", {})
    found = {key: file.url for key, file in alternates.items()}
    return {key: urljoin(config.site_url or "", found[key]) for key in order if key in found}
