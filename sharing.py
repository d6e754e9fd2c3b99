"""What MkDocs calls to make pages fit to share: head, card and, for `make pdf`, PDF."""

import os
import sys
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import memory  # noqa: E402


def on_env(env, config, files):
    """Lay the card of a language beside its pages, and the PDF of its front page if asked for."""
    if memory.facts is None or memory.command == "serve":  # nobody shares a preview
        return env
    from factsheet.site.social_card import social_card

    language = config.theme["language"]
    result = social_card(memory.facts, language)
    files.append(File.generated(config, f"card.{language}.png", content=result))
    front = files.get_file_from_path(f"{language}/index.md")
    if front and front.page and os.environ.get("SITE_PDF"):
        _add_pdf(config, files, front.page, language)
    return env


def _add_pdf(config, files, page, language):
    """Make the PDF of a front page, and link to it: before its notes, or at its end."""
    from factsheet.site.pdf import link, pdf

    name = f"sheet.{language}.pdf"
    result = pdf(memory.facts, page.content, language, page.canonical_url or "")
    files.append(File.generated(config, name, content=result))
    page.content = link(page.content, language, "../" * page.url.count("/") + name)


def on_page_context(context, page, config, nav):
    """Give the head of a page what other programs ask of it."""
    if memory.facts is None:
        return context
    from factsheet import exports
    from factsheet.site import meta_tags, social_card

    language, root = config.theme["language"], config.site_url or ""
    front = page.file.src_uri == f"{language}/index.md"
    shared = meta_tags.Shared(
        title=config.site_name if front else unescape(str(page.title)),
        sheet=config.site_name,
        description=page.meta.get("description") or config.site_description or "",
        address=page.canonical_url or "",
        language=language,
        versions=_versions(page, config),
        image=urljoin(root, f"card.{language}.png"),
        image_text=social_card.sentence(memory.facts, language),
        image_size=social_card.SIZE,
        linked_data=exports.jsonld(memory.facts, Path(page.file.src_uri).stem, language, root),
    )
    context["sheet_head"] = meta_tags.meta_tags(shared)
    return context


def _versions(page, config):
    """Return the address of a page in each language, the default one first."""
    order = [each.locale for each in config.plugins["i18n"].config.languages]
    found = {key: file.url for key, file in page.file.alternates.items()}
    return {key: urljoin(config.site_url or "", found[key]) for key in order if key in found}
