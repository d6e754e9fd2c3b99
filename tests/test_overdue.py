"""Records whose last check is older than the term of the sheet are listed."""

from dataclasses import replace
from datetime import date

import pytest
from sheet import library

from factsheet.render import Renderer
from factsheet.views.overdue import last_check, overdue


def test_records_are_listed_once_their_term_is_over():
    facts = library()
    assert overdue(facts) == []  # a sheet without a term
    timed = facts.sheet.changed(recheck_days=30)
    late = replace(facts, sheet=timed, today=date(2021, 6, 1))
    assert "trip-2021-03-07" in overdue(late)
    assert "books-lent/club-2021-02" in overdue(late)
    assert "trip-2021-03-07/returned" not in overdue(late)  # it has its event's check
    assert overdue(replace(late, today=date(2021, 5, 31))) == []
    assert overdue(replace(late, today=date.max)) == []  # as old as on the day of the last check
    assert last_check(facts.values["books-lent/club-2021-02"]) == date(2021, 5, 1)


@pytest.mark.parametrize(("language", "said"), [("en", "For {} records that time is over."),
                                                ("uk", "звірити треба {} запис")])  # fmt: skip
def test_the_page_about_support_says_what_is_due(language, said):
    facts = library()
    late = replace(facts, sheet=facts.sheet.changed(recheck_days=30), today=date(2021, 6, 1))
    shown = Renderer(late, language).health().replace("\xa0", " ")
    assert said.format(len(overdue(late))) in shown
    assert "books-lent/#club-2021-02" in shown
    assert "fs-overdue" not in Renderer(facts, language).health()
