"""A page is read in its own letters, whatever its server says (`checks.charsets`).

The pages are those of a public report: use-agent-os/agent-os issue 2557.
"""

import pytest

from factsheet.changes.adding.page import facts_of
from factsheet.checks.charsets import decoded

TITLE = "Ціни на житло – 2023"
META = f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{TITLE}'
LATE = f'<!--{"x" * 900}--><meta charset="windows-1251"><title>{TITLE}'
BARE = f"<title>{TITLE}"
PAGES = {
    "declared in the page": (META, "cp1251", ""),
    "declared late": (LATE, "cp1251", ""),
    "declared by the server": (BARE, "cp1251", "windows-1251"),
    "a default of the server": (META, "cp1251", "ISO-8859-1"),
    "a default of the server, in capitals": (META, "cp1251", "US-ASCII"),
    "said wrongly by the server": (META, "cp1251", "utf-8"),
    "declared wrongly": (f'<meta charset="ascii-2">{BARE}', "utf-8", ""),
    "said by nobody": (BARE, "utf-8", ""),
    "a mark of order": (BARE, "utf-8-sig", ""),
    "two bytes a letter": (BARE, "utf-16", ""),
    "XML": (f'<?xml version="1.0" encoding="windows-1251"?>{BARE}', "cp1251", ""),
}


@pytest.mark.parametrize(("html", "written", "said"), PAGES.values(), ids=PAGES)
def test_a_headline_is_readable(html, written, said):
    """As the letters fit what is said of them, or one of them."""
    assert facts_of(decoded(html.encode(written), said)).title == TITLE


@pytest.mark.parametrize(
    ("text", "written", "declared"),
    [
        ("日本語の題①", "cp932", "Shift_JIS"),
        ("价格—€", "gb18030", "gb2312"),
        ("“curly” – €", "cp1252", "iso-8859-1"),
    ],
)
def test_a_name_means_the_larger_set_that_browsers_take_it_for(text, written, declared):
    """Pages use its letters under the older name."""
    page = f'<meta charset="{declared}"><title>{text}'
    assert facts_of(decoded(page.encode(written))).title == text


def test_a_headline_whose_letters_are_lost_is_left_to_somebody():
    """Neither signs for lost letters nor wrong letters reach the data."""
    text = decoded(f'<meta charset="utf-8">{BARE}'.encode("cp1251"))
    assert "\ufffd" in text
    assert facts_of(text).title == ""
