"""What stands around the digits of a number: a word such as `million`, a currency, a symbol."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from babel.numbers import get_currency_symbol

from factsheet.model import Unit, UnitKind
from factsheet.values.quantity import Notation
from factsheet.wording.formats import plural_form
from factsheet.wording.shares import Shares

BLANK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class Digits:
    """One number, or both ends of a range, in digits."""

    text: str
    """What readers see."""
    category: str
    """The CLDR plural category of a word that follows it."""
    power: int = 0
    """The power of ten of the word that follows it; 0 for none."""


class Dressed(Shares):
    """How one language writes what stands around digits."""

    def category(self, number: Fraction, how: Notation) -> str:
        """Return the plural category of a word after a number as it is written."""
        written = abs(number) / 10**how.power if how.power else abs(number)
        return plural_form(written, self._locale, how.decimals)

    def dressed(self, digits: Digits, unit: Unit | None) -> str:
        """Return digits with all that readers see around them, but for a word that is counted."""
        text = self._named(digits)
        match unit.sort if unit else None:
            case UnitKind.MONEY:
                before, after = self.around_money(unit)
                return f"{before}{text}{after}"
            case UnitKind.PERCENT:
                return text + self._percent_sign
            case UnitKind.POINTS:
                return text + BLANK + self._points(digits, unit)
            case UnitKind.MEASURE | UnitKind.RATE:
                return self._with_symbol(text, digits, unit)
        return text

    def around_money(self, unit: Unit | None) -> tuple[str, str]:
        """Return what stands before and after an amount of money."""
        pattern = self._locale.currency_formats["standard"]
        sign = self._currency(unit)
        before, after = (end.replace("¤", sign) for end in (pattern.prefix[0], pattern.suffix[0]))
        return before + BLANK * before[-1:].isalpha(), after

    def _currency(self, unit: Unit | None) -> str:
        """Return the sign of a currency: the unit's, that of our words, or that of CLDR."""
        code = (unit.currency if unit else None) or "XXX"
        if unit and unit.symbol and self.language in unit.symbol:
            return unit.symbol[self.language]
        known = get_currency_symbol(code, self._locale)
        return str(self.words.get(f"currency_{code}", known))

    def _named(self, digits: Digits) -> str:
        """Return digits with the word for a large number, as CLDR's compact patterns have it."""
        if not digits.power:
            return digits.text
        forms = self._locale.compact_decimal_formats[self.word("magnitudes")]
        patterns = forms.get(digits.category) or forms["other"]
        pattern = patterns[str(10**digits.power)].pattern.replace("'", "").replace(" ", BLANK)
        return str(pattern.replace("0", digits.text, 1))

    @property
    def _percent_sign(self) -> str:
        return str(self._locale.percent_formats[None].suffix[0])

    def _points(self, digits: Digits, unit: Unit | None) -> str:
        forms = (unit.forms.get(self.language) if unit else None) or self.words["points"]
        return str(forms[digits.category])

    def _with_symbol(self, text: str, digits: Digits, unit: Unit | None) -> str:
        """Return a measure or a rate with its symbol, else with its word or its `per`."""
        assert unit is not None
        if unit.per:
            text = self.word("per", number=text, per=self.number(unit.per))
        symbol = (unit.symbol or {}).get(self.language, "")
        if not symbol and not unit.per and self.language in unit.forms:
            symbol = unit.forms[self.language][digits.category]
        if symbol == "%":
            return text + self._percent_sign
        return f"{text}{BLANK}{symbol}" if symbol else text
