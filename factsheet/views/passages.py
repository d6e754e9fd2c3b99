"""The address at which a browser shows the very words of a page."""

from __future__ import annotations

from urllib.parse import quote

BEGINS = ":~:text="
"""What begins a text fragment: wicg.github.io/scroll-to-text-fragment."""
FEW = 6
"""Of more words than these the ends are enough."""


def address_of(address: str, passage: str) -> str:
    """Return the address of a page with the words to which a browser scrolls, if there are any.

    Words to which the address leads already give way to them. Of many words only the first and the
    last stand there, which lead to all between. Where they are not on the page, or the browser does
    not know the form, the page opens as ever.
    """
    if not passage:
        return address
    parts, ends = passage.split(), [passage]
    if len(parts) > FEW:
        ends = [" ".join(parts[:3]), " ".join(parts[-2:])]
    words = ",".join(quote(end, safe="").replace("-", "%2D") for end in ends)
    page = page_at(address)
    return f"{page}{'' if '#' in page else '#'}{BEGINS}{words}"


def page_at(address: str) -> str:
    """Return an address without the words to which a browser scrolls."""
    return address.partition(BEGINS)[0].removesuffix("#")
