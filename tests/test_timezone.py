"""Today is the sheet's: a record that is checked after midnight there passes on every machine."""

import os
import time
from datetime import UTC, date, datetime

import pytest
from sheet import FOLDER, TODAY, problems, write

from factsheet import __main__ as command_line
from factsheet.checks.loader import load
from factsheet.problems import BadValueError
from factsheet.site.state import State
from factsheet.values import timezone

MIDNIGHT = datetime(2021, 4, 30, 22, 30, tzinfo=UTC)
"""Half past one on the first of May in Kyiv, the day on which the small sheet was verified."""
KYIV = {
    "in": "factsheet.yml",
    "replace": "languages:",
    "with": "time_zone: Europe/Kyiv\nlanguages:",
}


def test_a_record_verified_today_passes_where_it_is_still_yesterday(tmp_path):
    """The sheet's time zone makes a day of the moment; without one of its own it is UTC."""
    assert problems(write(tmp_path / "kyiv", [KYIV]), MIDNIGHT) == ()
    found = problems(write(tmp_path / "utc"), MIDNIGHT)
    assert {each.rule for each in found} == {"no-date-is-in-the-future"}


@pytest.mark.parametrize("machine", ["Pacific/Honolulu", "Pacific/Kiritimati"])
def test_the_machines_own_time_zone_does_not_matter(tmp_path, monkeypatch, capsys, machine):
    """A check says the same wherever it runs: its clock is read as a moment."""
    folder = write(tmp_path / "sheet", [KYIV])

    class Clock(datetime):
        """A clock that stands."""

        @classmethod
        def now(cls, tz=None):
            """Return the moment in a zone, or what the machine calls it."""
            return MIDNIGHT.astimezone(tz)

    monkeypatch.setattr(command_line, "datetime", Clock)
    monkeypatch.setitem(os.environ, "TZ", machine)
    time.tzset()
    try:
        assert command_line.main(["check", "--data", str(folder)]) == 0
    finally:
        monkeypatch.undo()
        time.tzset()
    assert capsys.readouterr().out == ""


def test_a_preview_reads_the_data_anew_at_midnight_of_the_sheet(tmp_path):
    """The day turns with the sheet's zone, not an hour before or after."""
    noon = datetime(2021, 5, 2, 12, 0, tzinfo=UTC)
    state = State(folder=write(tmp_path / "sheet", [KYIV]))
    assert state.read(noon) is True
    state.read(noon)
    assert state.read(noon.replace(hour=20, minute=59)) is False
    assert state.read(noon.replace(hour=21, minute=0)) is True
    assert state.problems == ()


@pytest.mark.parametrize("name", ["Kyiv", "Europe", "../x", "Europe/Kyivv", "UTC+3", "EEST"])
def test_what_is_no_time_zone_is_one_line(tmp_path, name):
    """The line names it and says what could stand there."""
    edit = KYIV | {"with": f"time_zone: {name}\nlanguages:"}
    (found,) = problems(write(tmp_path / "sheet", [edit]))
    hint = "write one such as `Europe/Kyiv` or `UTC`"
    assert str(found).endswith(f"`{name}` is no time zone that is known here; {hint}")


def test_a_day_is_that_day_everywhere_and_a_moment_needs_a_zone():
    """What has no clock is not moved; what has no zone is refused."""
    assert timezone.day(TODAY, "Pacific/Kiritimati") == TODAY
    assert timezone.day(MIDNIGHT, "Europe/Kyiv") == date(2021, 5, 1)
    with pytest.raises(ValueError, match="a moment needs a time zone"):
        timezone.day(MIDNIGHT.replace(tzinfo=None), "UTC")
    with pytest.raises(BadValueError):
        timezone.zone("Nowhere/Else")


def test_the_time_zone_is_no_part_of_what_is_published():
    """It changes no export."""
    assert load(FOLDER, TODAY).sheet.time_zone == "UTC"
    assert "time_zone" not in load(FOLDER, TODAY).sheet.model_dump()
