"""How sure a value is, as readers of each language are told."""

from dataclasses import replace

import pytest
from sheet import library, record_page

from factsheet.derive import Certainties, Certainty, Value, Who, value_at
from factsheet.model import Basis, Seen
from factsheet.render import Renderer
from factsheet.views import sure, sure_in_short
from factsheet.wording import Wording

SHEET = library()
PLAIN = Certainty(Who.OFFICIAL, 1, 0, Basis.INFERRED, Seen.EXCERPT, 1, disputed=False)


class Given(Certainties):
    """Whatever is asked, the same answer."""

    def __init__(self, answer: Certainty) -> None:
        """Take the answer."""
        self.answer = answer

    def of(self, address: str) -> Certainty:  # noqa: ARG002
        """Return it."""
        return self.answer


def value() -> Value:
    return value_at(SHEET, "books-lent")


@pytest.mark.parametrize(
    ("changed", "english", "ukrainian"),
    [
        (
            {},
            (
                "one person in office; nobody else confirms it; day inferred; read in excerpts; "
                "checked once"
            ),
            (
                "одна посадова особа; ніхто інший цього не підтверджує; день визначили ми; "
                "прочитано в уривках; звірено один раз"
            ),
        ),
        (
            {"who": Who.SEVERAL, "claimants": 2, "day": Basis.STATED, "checked": 3},
            "2 people or bodies; day stated; read in excerpts; checked 3 times",
            "2 особи чи установи; день названо; прочитано в уривках; звірено 3 рази",
        ),
        (
            {"who": Who.PUBLICATION, "confirmed": 1, "read": Seen.HEADLINE, "checked": 0},
            (
                "publications that name no source; 1 other confirms it; day inferred; "
                "only the headlines were read; never checked"
            ),
            (
                "лише публікації, які не вказують джерела; "
                "1 інша особа чи установа це підтверджує; день визначили ми; "
                "прочитано лише заголовки; не звірено"
            ),
        ),
        (
            {"who": Who.BODY, "disputed": True, "weakest": "books-lent", "read": Seen.WHOLE},
            (
                "no surer than the weakest number behind it – one body that is not an authority; "
                "nobody else confirms it; another number is given too; day inferred; read whole; "
                "checked once"
            ),
            (
                "не певніше за найслабше з вихідних чисел – одна організація, не орган влади; "
                "ніхто інший цього не підтверджує; називають і інше число; день визначили ми; "
                "прочитано повністю; звірено один раз"
            ),
        ),
    ],
)
def test_each_code_has_its_words(changed, english, ukrainian):
    """A sentence says who, confirmed or not, disputed or not, day, reading and checks in order."""
    known = Given(replace(PLAIN, **changed))
    for language, wanted in (("en", english), ("uk", ukrainian)):
        wording = Wording(language)
        assert sure(known, wording, value()).replace("\u00a0", " ") == wanted
        short = sure_in_short(known, wording, value()).replace("\u00a0", " ")
        assert wanted.startswith(short)
        assert short.count(";") < wanted.count(";")


def test_every_code_has_words_in_every_language():
    """No code is without words."""
    for language in ("en", "uk"):
        for who in Who:
            for read in Seen:
                assert sure(Given(replace(PLAIN, who=who, read=read)), Wording(language), value())


def test_it_stands_wherever_a_number_stands():
    """The tile says it in short; the note and the page of the figure say all of it."""
    page = Renderer(SHEET, "en").page("")
    page.figure("books-lent")
    own = record_page(SHEET, "books-lent", "en")
    said = "one public authority; nobody else confirms it; another number is given too"
    assert f"How sure: {said}; day inferred; read whole; checked once." in page.notes()
    assert f"How sure: {said}; day inferred; read whole; checked once." in own
    assert f"{said}.</p>" in page.tile("books-lent")
