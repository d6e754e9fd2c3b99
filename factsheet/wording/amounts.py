"""Quantities as readers of a language see them, their unit and all digits that were written."""

from __future__ import annotations

from fractions import Fraction

from factsheet.model import COUNTED, Unit
from factsheet.values.quantity import POWERS, Notation, Quantity, plainest
from factsheet.wording.dress import Digits, Dressed
from factsheet.wording.formats import MINUS, written_number
from factsheet.wording.plurals import of_range

MOST_WITH_A_WORD = 3
"""How many decimals a number has at most before a word such as `million`; else it is in full."""
USUAL_CASE = "nominative"
"""The case of the forms in the vocabulary."""
LESS = {"fewer than": "less than"}


class Amounts(Dressed):
    """How one language says quantities."""

    def quantity(self, quantity: Quantity, unit: Unit | None = None) -> str:
        """Return a quantity with the words that bound it: `more than 6,000`, `US$4.0 billion`.

        A word that is counted, such as `people`, is not part of it.
        """
        first, *ends = pairs = self._pairs(quantity, unit)
        if quantity.word == "to":
            return self._range(pairs, unit)
        if quantity.word == "estimate":
            return self._estimate(self._single(*first, unit), self._range(ends, unit), quantity)
        number = self._single(*first, unit)
        return number if quantity.is_exact else self.word(self._word(quantity, unit), number=number)

    def after(self, quantity: Quantity, unit: Unit) -> str:
        """Return the word that is counted, in the form that it takes after a quantity.

        It is empty where the unit has none in this language.
        """
        forms = unit.forms.get(self.language)
        if not forms:
            return ""
        (number, how), *ends = self._pairs(quantity, unit)
        category = self.category(number, how)
        if quantity.word == "to":
            number, how = ends[0]
            category = of_range(self.language, category, self.category(number, how))
        if how.power and (wanted := self.word("after_magnitude")) in forms:
            category = wanted
        case = self.words.get(f"case_{self._word(quantity, unit)}", "")
        bent = unit.cases.get(self.language, {}).get(case, {})
        return bent.get(category) or forms[category]

    def tick(self, value: Fraction, power: int = 0) -> str:
        """Return the label of a number on an axis, with the word that stands for a power of ten."""
        if not power:
            return self.number(value)
        return self._single(value, plainest(value, power), None)

    @property
    def cases(self) -> set[str]:
        """The cases other than the usual one that words of this language want after them."""
        found = {str(case) for key, case in self.words.items() if key.startswith("case_")}
        return found - {USUAL_CASE}

    def named(self, unit: Unit) -> str:
        """Return what a unit is called beside an axis: its word, its symbol or its currency."""
        forms = unit.forms.get(self.language)
        if forms:
            return forms[self.category(Fraction(0), Notation())]
        text = self.dressed(Digits("", self.category(Fraction(0), Notation())), unit)
        return text.strip()

    def _pairs(self, quantity: Quantity, unit: Unit | None) -> list[tuple[Fraction, Notation]]:
        """Return each number of a quantity with the way in which readers see it written."""
        least = unit.magnitude.power if unit and unit.magnitude else 0
        pairs = list(zip(quantity.numbers, quantity.notations, strict=True))
        if not least:
            return pairs
        largest = max(abs(number) for number in quantity.numbers)
        for power in sorted(POWERS.values(), reverse=True):
            if least <= power and 10**power <= largest:
                found = [_in(power, *pair) for pair in pairs]
                if all(how.power == power for _, how in found):
                    return found
        return [_in(0, *pair) for pair in pairs]

    def _word(self, quantity: Quantity, unit: Unit | None) -> str:
        """Return the key of the word before a number: what is not counted, or one, is less."""
        is_counted = unit is None or unit.sort in COUNTED
        if is_counted and quantity.number != 1:
            return quantity.word
        return LESS.get(quantity.word, quantity.word)

    def _single(self, number: Fraction, how: Notation, unit: Unit | None) -> str:
        """Return one number with its sign before all else."""
        return MINUS * (number < 0) + self.dressed(self._digits(abs(number), how), unit)

    def _range(self, pairs: list[tuple[Fraction, Notation]], unit: Unit | None) -> str:
        """Return both ends of a range; what stands around both stands there once."""
        low, high = pairs
        is_signed = low[0] < 0
        if low[1].power != high[1].power or (is_signed and self.dressed(_NOTHING, unit)[:1] != "|"):
            ends = self._single(*low, unit), self._single(*high, unit)
            return self._joined(*ends, is_signed)
        one, other = self._digits(*low), self._digits(*high)
        category = of_range(self.language, one.category, other.category)
        text = self._joined(one.text, other.text, is_signed)
        return self.dressed(Digits(text, category, other.power), unit)

    def _joined(self, low: str, high: str, is_signed: bool) -> str:
        return self.word("range_signed", low=low, high=high) if is_signed else f"{low}–{high}"

    def _estimate(self, number: str, ends: str, quantity: Quantity) -> str:
        if quantity.level is None:
            return f"{number} ({ends})"
        how = plainest(quantity.level)
        level = written_number(quantity.level, self._locale, how.decimals) + self._percent_sign
        return self.word("estimate", number=number, range=ends, level=level)

    def _digits(self, number: Fraction, how: Notation) -> Digits:
        written = number / 10**how.power if how.power else number
        text = written_number(written, self._locale, how.decimals)
        return Digits(text, self.category(number, how), how.power)


_NOTHING = Digits("|", "other")
"""Stands for digits, to see whether anything stands before them."""


def _in(power: int, number: Fraction, how: Notation) -> tuple[Fraction, Notation]:
    """Return a number written with the word of a power; in full where that takes more decimals."""
    kept = how.decimals if how.power == power else 0
    found = plainest(number, power, kept)
    if power and found.decimals > max(kept, MOST_WITH_A_WORD):
        found = plainest(number)
    return number, found
