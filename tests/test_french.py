"""What the gate of harm reads in French: names behind an elision, small numbers of people."""

from dataclasses import replace

import pytest

from factsheet.checks.few import Few
from factsheet.checks.loader import load
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.private import names_in
from factsheet.checks.traces import private_in
from factsheet.starter import lay_down
from factsheet.wording import Wording

READERS = {"many": "de lecteurs", "one": "lecteur", "other": "lecteurs"}


@pytest.fixture(scope="module")
def facts(tmp_path_factory):
    """A small sheet in French, which counts readers and speaks of one institute."""
    folder = tmp_path_factory.mktemp("french")
    lay_down(folder, ["fr", "en"])
    found = load(folder / "data", None)
    change = {"forms": {"fr": READERS, "en": {"one": "reader", "other": "readers"}}}
    unit = found.sheet.units[0].model_copy(update={"smallest_count": 10, **change})
    speaker = found.speakers[0].model_copy(update={"name": {"fr": "Imprezia", "en": "Imprezia"}})
    sheet = found.sheet.model_copy(update={"units": (unit, *found.sheet.units[1:])})
    return replace(found, sheet=sheet, speakers=(speaker, *found.speakers[1:]))


@pytest.mark.parametrize(
    "text",
    [
        "Selon le bureau, plus de la moitié des livres ont été rendus avant l’été.",
        "D’après la bibliothèque, l’essentiel des ouvrages est revenu. Aucun n’a été perdu.",
        "L’échange a été annoncé par l’Italie, l’Allemagne et d’autres pays.",
        "Le directeur d’Imprezia a confirmé ce nombre, dit l’Imprezia elle-même.",
        "Qu’il s’agisse de livres ou d’autre chose, rien n’a changé.",
    ],
)
def test_ordinary_french_names_nobody(facts, text):
    """A word behind an apostrophe is the word itself, and a country is one in French too."""
    assert [*names_in(text, Allowed(facts))] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Les livres ont été rendus par Zorvane Quillebert.", "Zorvane Quillebert"),
        ("Le retour d’Ervillane a été annoncé.", "Ervillane"),
        ("C’est l’Ozerbane qui est revenue.", "Ozerbane"),
    ],
)
def test_a_name_that_nobody_knows_is_found_behind_an_apostrophe(facts, text, name):
    assert [*names_in(text, Allowed(facts))] == [name]


@pytest.mark.parametrize(
    ("text", "few"),
    [
        ("Deux femmes sont rentrées.", "Deux femmes"),
        ("Trois jeunes lecteurs ont rendu un livre.", "Trois jeunes lecteurs"),
        ("Une seule personne est revenue.", "seule personne"),
        ("Cinq d’entre eux sont des enfants.", "Cinq d’entre eux sont des enfants"),
        ("5 lecteurs", "5 lecteurs"),
    ],
)
def test_few_people_are_counted_in_french(facts, text, few):
    """Also where their word has a third form, whichever stands first in the data."""
    assert [*Few(facts).found(text)] == [few]


@pytest.mark.parametrize(
    "text",
    [
        "deux fois plus de lecteurs",
        "un lecteur sur dix",
        "1 279 lecteurs, soit près de la moitié",
        "Il n’y a pas deux lecteurs pareils.",
    ],
)
def test_other_numbers_count_nobody(facts, text):
    assert [*Few(facts).found(text)] == []


def test_french_is_typeset_as_french_readers_expect():
    """No line breaks before a mark or within quotation marks, and every apostrophe is one."""
    words = Wording("fr").words
    texts = [text for text in words.values() if isinstance(text, str)]
    texts += [form for each in words.values() if isinstance(each, dict) for form in each.values()]
    said = [text for text in texts if isinstance(text, str) and "(?" not in text]
    assert len(said) > 600
    assert [text for text in said if " :" in text or " ;" in text or " ?" in text] == []
    assert [text for text in said if "« " in text or " »" in text] == []
    assert [
        text
        for text in said
        if "'"
        in text.replace("'le'", "")
        .replace(" 'av. J.-C.'", "")
        .replace(" 'apr. J.-C.'", "")
        .replace("'−'", "")
    ] == []


OPENERS = (
    "Combien de livres sont revenus ?|Plusieurs bibliothèques ont répondu.|Déjà trois ans.|"
    "Très peu de lecteurs se plaignent.|Beaucoup attendent.|Toujours selon le bureau, rien n’a "
    "changé.|Où sont les livres ?|Pourquoi si tard ?|Souvent, le prêt dure un mois.|Parfois moins.|"
    "Auparavant, on comptait autrement.|Plutôt que d’attendre, on lit.|Aux dernières nouvelles.|"
    "Néanmoins, rien ne change.|Hormis deux, tous sont là.|Quarante livres manquent.|"
    "Soixante autres aussi.|Davantage de livres.|Mieux vaut tard que jamais.|Aussitôt rendus."
)


@pytest.mark.parametrize("text", OPENERS.split("|"))
def test_a_small_word_that_opens_a_sentence_names_nobody(facts, text):
    """The dictionary lists few of them; the smallest sheet could not be laid down in French."""
    assert [*names_in(text, Allowed(facts))] == []


def test_its_is_no_son(facts):
    """The word says `its` in French, and what it says in English."""
    allowed = Allowed(facts)
    french = "Le document contient tout pour les programmes, comme le décrit son schéma."
    assert [*private_in(french, allowed)] == []
    for text in (
        "Her son was seen there in spring and called home.",
        "The son of a captive wrote to us last week.",
        "My son sont les amis et les livres pour the library.",
    ):
        assert [*private_in(text, allowed)] != []
