"""What MkDocs calls on its way: mends to the theme's pages, and what readers search."""

import re

from mkdocs.structure.files import File

MAGNIFIER = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 3a7 7 0 1 1-4.4 '
    '12.4A7 7 0 0 1 10 3m0 2a5 5 0 1 0 0 10 5 5 0 0 0 0-10m5.3 9.9 5.4 5.4-1.4 1.4-5.4-5.4z"/></svg>'
)


def on_env(env, config, files):
    """Lay the texts of a language's pages beside its search page."""
    from factsheet.search import index

    pages = [file.page for file in files.documentation_pages() if _searched(file.page)]
    prefix = _prefix(config)
    rows = [(page.url.removeprefix(prefix), page.title, page.content) for page in pages]
    files.append(File.generated(config, f"{prefix}search.json", content=index(rows)))
    return env


def _searched(page):
    """Return whether readers may want to find the page: a page says so if they do not."""
    return page.content and not page.meta.get("search", {}).get("exclude")


def on_post_page(output, page, config):
    """Mend what the theme gets wrong for readers who do not see or do not run scripts."""
    output = re.sub(r'\s*<link rel="alternate" href="[^"]*" hreflang="[^"]*">', "", output)
    return _search_link(output, page, config)


def _search_link(output, page, config):
    """Put a link to the search page into the header; the theme's own search is left out."""
    from factsheet.wording import Wording

    word = Wording(config.theme["language"]).word("search")
    depth = page.url.removeprefix(_prefix(config)).count("/")
    link = f'<a class="md-header__button md-icon" href="{"../" * depth}search/" title="{word}" aria-label="{word}">{MAGNIFIER}</a>'
    return re.sub(
        r'(<nav class="md-header__inner.*?)(</nav>)', rf"\1{link}\2", output, count=1, flags=re.S
    )


def _prefix(config):
    """Return the folder of the language that is being built: nothing for the default one."""
    i18n = config.plugins["i18n"]
    return "" if i18n.is_default_language_build else f"{i18n.current_language}/"
