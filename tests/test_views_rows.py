"""What readers are told of parts and of changed rows."""

import pytest
from seriessheet import FIGURE, TABLE, loaded, written
from sheet import TODAY, record_page

from factsheet import exports
from factsheet.checks.loader import load
from factsheet.derive import Corrections
from factsheet.model import Revised
from factsheet.views import NoRecordError, breakdown, cuts, multiples, rows_revised
from factsheet.views.titles import title_of
from factsheet.wording import Wording


def test_a_figure_can_say_why_its_parts_differ(tmp_path):
    """One text stands for every day, and readers see it."""
    why = "  parts_differ: {en: Some come by car., uk: Дехто приїздить.}\n"
    facts = loaded(tmp_path, TABLE.replace("south,60", "south,50"), FIGURE + why)
    assert "Some come by car." in record_page(facts, "visits", "en")


def test_readers_are_told_of_changed_rows(tmp_path):
    """The log, the page and the feed say how many rows changed, and by how much."""
    entry = """- id: visits-2021-05-20
  date: 2021-05-20
  kind: correction
  records: [visits]
  rows: {number: 2, span: 2021-02-01/2021-02-02, largest: 5}
  reason: {en: The desk counted again., uk: Відділ перелічив.}
"""
    folder = written(tmp_path)
    with (folder / "changes.yml").open("a", encoding="utf-8") as log:
        log.write(entry)
    facts = load(folder, TODAY)
    assert Corrections(facts, facts.today).current("visits")
    told = "2 values of 1–2 February 2021, by at most 5"
    assert f"Corrected on 20 May 2021&#58; {told}" in record_page(facts, "visits", "en").replace(
        "\xa0", " "
    )
    feed = exports.files(facts, "https://example.org/")["data/v1/changes.en.json"].decode()
    assert told in feed.replace("\xa0", " ")


def test_what_became_of_rows_is_said_in_each_language():
    """The number, the days and the largest difference stand in the sentence."""
    rows = Revised.model_validate({"number": "1", "span": "2021-02-01", "largest": "5"})
    assert (
        rows_revised(Wording("en"), rows).replace("\xa0", " ")
        == "1 value of 1 February 2021, by at most 5"
    )
    said = rows_revised(Wording("uk"), rows).replace("\xa0", " ")
    assert said == "1 значення за 1 лютого 2021 року, щонайбільше на 5"


def test_a_breakdown_is_of_the_newest_day(tmp_path):
    """Parts stand in the order of the vocabulary; one without a value stands there too."""
    view = breakdown(loaded(tmp_path), "visits", "region", "", Wording("en"))
    assert [(row.member.id, row.value is None) for row in view.rows] == [
        ("north", False),
        ("south", True),
    ]
    assert (str(view.day), view.largest.member.id) == ("2021-02-02", "north")
    assert str(view.whole.quantity) == "about 90"


def test_the_parts_of_a_member_can_be_shown(tmp_path):
    """`within` names the member; one without parts, or an unknown dimension, is told."""
    facts = loaded(tmp_path)
    view = breakdown(facts, "visits", "region", "north", Wording("en"))
    assert [row.member.id for row in view.rows] == ["hill", "lake"]
    for wrong in (("region", "south"), ("age", "")):
        with pytest.raises(NoRecordError):
            breakdown(facts, "visits", *wrong, Wording("en"))
        with pytest.raises(NoRecordError):
            multiples(facts, "visits", *wrong, Wording("en"))
    assert cuts(facts, facts.records["visits"]) == [("region", 2)]


def test_multiples_have_a_row_a_day(tmp_path):
    """The table beside the small pictures has the newest day first, and gaps."""
    view = multiples(loaded(tmp_path), "visits", "region", "", Wording("en"))
    ((year, rows),) = view.years
    shown = [[str(v.quantity) if v else "" for v in row.values] for row in rows]
    assert (year, shown) == (2021, [["30", ""], ["40", "60"]])


def test_a_value_of_a_part_is_called_so(tmp_path):
    """Notes, tiles, citations and embeds name the part beside what is counted."""
    facts = loaded(tmp_path)
    assert title_of(facts, "visits/2021-02-01-south")["en"] == "Visits a day: South"
    assert title_of(facts, "visits/2021-02-01")["en"] == "Visits a day"
