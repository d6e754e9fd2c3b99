"""Names in texts: what is known, what is refused, and what is said of it."""

import pytest
from sheet import library

from factsheet.checks.names.advice import advice
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.bodies import Bodies
from factsheet.checks.names.bonds import bonded
from factsheet.checks.names.capitals import Scanned, strangers
from factsheet.checks.names.disguised import disguised, in_address
from factsheet.checks.names.forms import forms_of
from factsheet.checks.names.inflected import TOKEN, body, person
from factsheet.checks.names.known import KnownNames
from factsheet.checks.names.lexicon import Lexicon, lexicon_of
from factsheet.checks.names.private import names_in
from factsheet.checks.names.public import LISTS, public_names, read
from factsheet.checks.names.ranks import is_bond
from factsheet.checks.names.series import compounded, listed
from factsheet.checks.names.titlecase import is_title_case
from factsheet.checks.names.words import words_of
from factsheet.checks.names.works import without_works

ENGLISH_AND_UKRAINIAN = lexicon_of(("en", "uk"))


@pytest.fixture(scope="module")
def allowed():
    return Allowed(library())


@pytest.mark.parametrize(
    "text",
    [
        "The Treaty of Nowhereton was signed in 1721.",
        "The Security Council and the International Committee of the Red Cross met in Geneva.",
        "Верховна Рада ухвалила закон про статус військовополонених.",
        "Кревська, Городельська й Люблінська унії змінили устрій держави.",
        "Utrecht, Nowhereton and Baden gave their names to the treaties.",
        "Газета «Вигадане» вийшла в Києві.",
        "The firm OneExample opened an office in Nowhereton.",
        "Суд у Вигадові розглянув справу.",
        "Two Hundred Books Come Back to the Library",
        "КАБами вдарили по місту.",
    ],
)
def test_what_is_no_person_may_stand(text, allowed):
    assert [*names_in(text, allowed)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The book came from Zemfyr in May.", "Zemfyr"),
        ("Книжку приніс Земфир у травні.", "Земфир"),
        ("Zemfyrenko brought it.", "Zemfyrenko"),
        ("Земфиренко приніс її.", "Земфиренко"),
        ("Надія, її сестра, чекала.", "Надія, її сестра"),
        ("It was the brother of Hope.", "Hope"),
        ("З е м ф и р приніс її.", "З е м ф и р"),
        ("#чекаємо_земфира", "#чекаємо_земфира"),
        ("ostap zemfyr brought it", "ostap"),
        ("ზემფირ brought it.", "ზემფირ"),
        ("Land of Books Returned by Zemfyr This Spring", "Zemfyr"),
    ],
)
def test_a_name_is_refused_in_whatever_letters_and_place(text, found, allowed):
    assert [*names_in(text, allowed)] == [found]


def test_advice_fits_what_stands_there(allowed):
    """A word may be written small; a name may be left out, or listed with what it is."""
    assert advice("Crane", allowed).startswith("write it with a small letter")
    assert advice("Zemfyr", allowed).startswith("leave the name out")


def test_a_person_of_the_vocabulary_stands_in_every_form():
    """Turned around, with initials, alone, and with `-sky` for `-skyi`."""
    forms = {" ".join(form.start for form in name) for name in person(["Al", "Zemfyrskyi"])}
    assert forms == {"Al Zemfyrsk", "Zemfyrsk Al", "A Zemfyrsk", "Zemfyrsk"}
    assert [form.start for form in body("Північн* зал*")] == ["Північн", "зал"]
    assert TOKEN.findall("D’Example") == ["D’Example"]


def test_words_know_where_they_stand():
    """A sentence opens behind a full stop, not behind a rank that is cut short."""
    words = {word.text: word for word in words_of("It ended. Then Sgt. Example said “Owl”.")}
    assert words["Then"].opens
    assert not words["Example"].opens
    assert words["Owl"].quoted >= 0


def test_lists_hold_no_line_twice_and_no_lone_surname():
    """Each list is read line by line; a given name stands in none of public names."""
    given = {*read("given_names")} - {*read("openers")}
    for name in LISTS[1:]:
        lines = read(name)
        assert len(lines) == len({*lines}), name
    alone = {name[0] for name in public_names() if len(name) == 1}
    assert len(alone & given) < len(alone) / 50


def test_forms_and_words_of_languages():
    """An inflected word is known by its stem, an ordinary one by its dictionary."""
    assert forms_of("Хреста", ENGLISH_AND_UKRAINIAN) & forms_of("Хрест", ENGLISH_AND_UKRAINIAN)
    assert Lexicon(("uk",)).is_ordinary("Обмін")
    assert not ENGLISH_AND_UKRAINIAN.is_ordinary("Zemfyr")
    assert is_bond("сестрою")
    assert not is_bond("книжка")


def test_names_beside_public_ones():
    """Two public names of a list vouch for the third, one half of a compound for the other."""
    text = "Utrecht, Nowhereton and Baden. Anglo-Nowhere"
    words = words_of(text)
    assert listed(words, text, {0, 3}) == {0, 1, 3}
    assert compounded(words, text, {4}) == {4, 5}


def test_each_finder_alone(allowed):
    """Strangers, bonds, disguises and addresses are found apart."""
    known = KnownNames(("en", "uk"))
    text = "Hope, his sister, met Zemfyr."
    scan = Scanned(text, text, known)
    assert [*strangers(scan, known)] == ["Zemfyr"]
    assert [*bonded(scan, known)] == ["Hope, his sister"]
    assert [*disguised("a b c d e", allowed)] == []
    assert [*in_address("https://example.org/ostap-zemfyrenko-returned", allowed)]
    bodies = Bodies(text, scan.words, scan.public, ENGLISH_AND_UKRAINIAN)
    assert not bodies.has(len(scan.words) - 1)
    assert is_title_case("Land of Books Returned This Spring")


def test_titles_and_their_makers_are_no_private_people(allowed):
    """The maker of a novel or a film stands beside its title; elsewhere the name is a stranger."""
    assert without_works("Ada Zemfyr's novel is new.") == "ada zemfyr's novel is new."
    assert without_works("Роман Земфира «Сова» вийшов.") == "роман земфира «сова» вийшов."
    assert [*names_in("Ada Zemfyr wrote a letter.", allowed)]


def test_headings_and_impersonal_verbs_pass(allowed):
    """Ordinary words may all have a capital in a heading; what was done by nobody is no name."""
    for text in ("How We Count", "Як Ми Рахуємо", "Обстріляно дві області."):
        assert [*names_in(text, allowed)] == []
    assert [*names_in("Як Ми Зустріли Земфиренка", allowed)]
