"""Names stand where readers of a language look for them (`wording.order`)."""

import pytest

from factsheet.wording import Wording
from factsheet.wording.order import place_of

LATIN = "abcdefghijklmnopqrstuvwxyz"
MARKED = "“9 km”|9 km|10 km|apfel|Äpfel|Åre|Eau|école|Étang|Łódź|Lublin|ñandú|nube|Oz|Zebra|Київ"
CASES = {
    "no marks of its own": (LATIN, MARKED),
    "letters behind the last": (LATIN + "åäö", "Aalto|Zebra|Åland|Örebro"),
    "Ukrainian": (
        str(Wording("uk").words["alphabet"]),
        "5 канал|Голос|Ґанок|Ера|Єдність|Їжак|Йота|BBC",
    ),
}


@pytest.mark.parametrize(("alphabet", "wanted"), CASES.values(), ids=CASES)
def test_names_stand_where_they_are_looked_for(alphabet, wanted):
    """A public report: new-usemame/Calibre-Web-NextGen issue 1050."""
    names = wanted.split("|")
    assert sorted({*names}, key=lambda name: place_of(name, alphabet)) == names
