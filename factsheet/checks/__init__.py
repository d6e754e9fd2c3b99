"""The rules across records: each a generator whose docstring is the rule."""

from factsheet.checks.context import Context, Found, Rule
from factsheet.checks.dates import (
    dates_are_in_order,
    no_date_is_in_the_future,
    weekdays_match,
    what_is_said_at_an_event_has_its_day,
)
from factsheet.checks.disagreements import conflicts_are_explained, disagreements_have_a_conflict
from factsheet.checks.names import names_are_public
from factsheet.checks.references import (
    claims_can_be_tested,
    derivations_end,
    every_record_is_used,
    references_resolve,
    statements_are_short,
)
from factsheet.checks.texts import (
    figures_have_values,
    parts_have_ids_of_their_own,
    plural_forms_are_complete,
    sources_say_what_they_are,
    texts_are_in_every_language,
    translations_differ,
    values_have_reasons,
)

RULES: tuple[Rule, ...] = (
    references_resolve,
    every_record_is_used,
    derivations_end,
    parts_have_ids_of_their_own,
    texts_are_in_every_language,
    translations_differ,
    plural_forms_are_complete,
    sources_say_what_they_are,
    figures_have_values,
    values_have_reasons,
    statements_are_short,
    claims_can_be_tested,
    dates_are_in_order,
    no_date_is_in_the_future,
    weekdays_match,
    what_is_said_at_an_event_has_its_day,
    names_are_public,
    conflicts_are_explained,
    disagreements_have_a_conflict,
)

__all__ = ["RULES", "Context", "Found", "Rule"]
