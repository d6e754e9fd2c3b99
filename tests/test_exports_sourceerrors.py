"""What publishers were told of their errors: in the tables, in the document, beside the value."""

import re

import pytest
from sheet import TODAY, record_page, write
from test_links_mended import ERROR

from factsheet.checks.loader import load
from factsheet.exports.rows import tables
from factsheet.exports.sourceerrors import source_errors

STEPS = {"told": "2021-05-02", "answered": "2021-05-03", "mended": "2021-05-04"}


def facts(folder, *steps):
    """Return the small sheet with an error that has come so far."""
    days = "".join(f"      {step}: {STEPS[step]}\n" for step in steps)
    return load(write(folder, [ERROR | {"with": ERROR["with"] + days}]), TODAY)


SAID = [
    pytest.param((), "its publisher has not been told yet", "видавця ще не повідомлено",
                 id="untold"),
    pytest.param(("told",), "its publisher was told 2 May 2021", "видавця повідомлено 2 травня",
                 id="told"),
    pytest.param(("told", "answered"), "was told 2 May 2021, answered 3 May 2021",
                 "відповідь надійшла 3 травня", id="answered"),
    pytest.param(("told", "mended"), "was told 2 May 2021, the page was mended by 4 May 2021",
                 "сторінку виправлено до 4 травня", id="mended"),
    pytest.param(("mended",), "(Gazette): the page was mended by 4 May 2021",
                 "(Газета): сторінку виправлено до 4 травня", id="mended-unasked"),
]  # fmt: skip


@pytest.mark.parametrize(("steps", "english", "ukrainian"), SAID)
def test_readers_see_how_far_it_has_come(tmp_path, steps, english, ukrainian):
    """In the words of each language, on one line, after the reason."""
    found = facts(tmp_path, *steps)
    for language, wanted in (("en", english), ("uk", ukrainian)):
        page = record_page(found, "delivery-2021-03", language)
        text = " ".join(re.sub("<[^>]*>", "", page).replace("\u00a0", " ").split())
        assert wanted in text, text
        assert re.search(r"\. (?:An error of the source|Помилка джерела) \(", text), text


@pytest.mark.parametrize(("steps", "state"), [
    ((), "untold"), (("told",), "told"), (("told", "answered"), "answered"),
    (("told", "answered", "mended"), "mended"), (("mended",), "mended"),
])  # fmt: skip
def test_the_table_says_state_and_days(tmp_path, steps, state):
    """One row an error, after all other tables; none on a sheet without errors."""
    found = facts(tmp_path, *steps)
    table = source_errors(found)
    days = [STEPS[step] if step in steps else None for step in STEPS]
    assert table.rows == (("delivery-2021-03/helpers", 1, "gazette-2021-03-09", state, *days),)
    assert tables(found)[-1].name == "source_errors"
