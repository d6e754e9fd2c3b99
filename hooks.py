"""What MkDocs calls on its way: mends to the theme's pages. No data, no macros."""

import re


def on_post_page(output, page, config):
    """Mend what the theme gets wrong for readers who do not see or do not run scripts."""
    search = {"uk": "Пошук"}.get(config.theme["language"], "Search")
    output = re.sub(r'\s*<link rel="alternate" href="[^"]*" hreflang="[^"]*">', "", output)
    return output.replace(
        'data-md-component="search" role="dialog"',
        f'data-md-component="search" role="dialog" aria-label="{search}"',
        1,
    )
