"""From a data folder to a sheet that keeps every rule, or to what breaks them."""

from collections.abc import Iterator

from factsheet.checks.claimants import publications_say_that_words_are_their_own
from factsheet.checks.claims import (
    claims_can_be_tested,
    fragments_are_short,
)
from factsheet.checks.context import Breach, Context, Rule
from factsheet.checks.dates import dates_are_in_order, readings_follow_publication
from factsheet.checks.days import (
    no_date_is_in_the_future,
    our_own_days_are_days,
    stages_lie_within_their_event,
    weekdays_match,
    what_is_said_at_an_event_has_its_day,
)
from factsheet.checks.derived import derived_figures_can_be_computed
from factsheet.checks.dimensions import (
    members_have_ids_of_their_own,
    parts_are_declared,
    parts_that_are_said_to_differ_do,
)
from factsheet.checks.disagreements import conflicts_are_explained
from factsheet.checks.distinct import nothing_is_about_itself, parts_are_different_values
from factsheet.checks.explanations import disagreements_have_a_conflict
from factsheet.checks.figures import (
    figures_have_values,
    one_value_is_preferred,
    parts_have_ids_of_their_own,
    values_have_reasons,
)
from factsheet.checks.harm import (
    exceptions_are_needed,
    name_of,
    names_are_public,
)
from factsheet.checks.log import changes_say_what_changed, withdrawn_records_are_gone
from factsheet.checks.passages import passages_are_short, unread_sources_have_no_passage
from factsheet.checks.policy import (
    names_say_whose_they_are,
    policy_and_people_have_reasons,
    smallest_counts_have_an_effect,
)
from factsheet.checks.references import (
    every_record_is_used,
    lists_do_not_repeat,
    references_resolve,
)
from factsheet.checks.roles import roles_follow_one_another, speakers_have_a_role_on_the_day
from factsheet.checks.sameas import same_as_is_no_account
from factsheet.checks.small import (
    no_difference_is_small,
    no_text_counts_few_people,
    small_counts_are_harmless,
)
from factsheet.checks.source_errors import errors_of_sources_are_told_in_order
from factsheet.checks.sources import (
    nothing_is_listed_twice,
    places_were_seen,
    sources_say_what_they_are,
)
from factsheet.checks.texts import texts_are_in_every_language, translations_differ
from factsheet.checks.traced import TRACED
from factsheet.checks.units import numbers_suit_their_unit, units_say_what_their_kind_needs
from factsheet.checks.vocabulary import (
    languages_are_known,
    plural_forms_are_complete,
    words_of_the_vocabulary_differ,
)
from factsheet.checks.watched import watched_places_say_what_they_give
from factsheet.checks.wholes import nothing_contains_itself, units_agree
from factsheet.checks.works import sources_have_what_their_kind_needs
from factsheet.reading.yamlfile import KeyPath

RULES: tuple[Rule, ...] = (
    references_resolve,
    every_record_is_used,
    lists_do_not_repeat,
    nothing_is_listed_twice,
    same_as_is_no_account,
    nothing_contains_itself,
    nothing_is_about_itself,
    parts_are_different_values,
    languages_are_known,
    plural_forms_are_complete,
    units_say_what_their_kind_needs,
    words_of_the_vocabulary_differ,
    texts_are_in_every_language,
    translations_differ,
    sources_say_what_they_are,
    sources_have_what_their_kind_needs,
    places_were_seen,
    publications_say_that_words_are_their_own,
    roles_follow_one_another,
    speakers_have_a_role_on_the_day,
    figures_have_values,
    parts_have_ids_of_their_own,
    values_have_reasons,
    errors_of_sources_are_told_in_order,
    one_value_is_preferred,
    numbers_suit_their_unit,
    units_agree,
    members_have_ids_of_their_own,
    parts_are_declared,
    parts_that_are_said_to_differ_do,
    derived_figures_can_be_computed,
    claims_can_be_tested,
    fragments_are_short,
    passages_are_short,
    unread_sources_have_no_passage,
    changes_say_what_changed,
    withdrawn_records_are_gone,
    no_date_is_in_the_future,
    weekdays_match,
    stages_lie_within_their_event,
    what_is_said_at_an_event_has_its_day,
    dates_are_in_order,
    readings_follow_publication,
    our_own_days_are_days,
    policy_and_people_have_reasons,
    names_say_whose_they_are,
    watched_places_say_what_they_give,
    smallest_counts_have_an_effect,
    names_are_public,
    *TRACED,
    small_counts_are_harmless,
    no_difference_is_small,
    no_text_counts_few_people,
    exceptions_are_needed,
    conflicts_are_explained,
    disagreements_have_a_conflict,
)


def breaches(context: Context) -> Iterator[tuple[str, Breach]]:
    """Yield each breach with its rule's name, but for exceptions and what follows from others."""
    exempt = {(each.record, each.rule) for each in context.facts.sheet.exceptions}
    told: set[KeyPath] = set()
    for rule in RULES:
        name = name_of(rule)
        for found in rule(context):
            if (found.record, name) not in exempt and told.isdisjoint(found.causes):
                yield name, found
                told |= {*found.causes[:1]}


__all__ = ["RULES", "Breach", "Context", "Rule", "breaches", "name_of"]
