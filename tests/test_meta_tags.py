"""The head of a page: title, addresses in each language, colours, preview."""

from factsheet.site.meta_tags import Shared, meta_tags


def shared(**changes):
    values = {
        "title": 'A "page" & more',
        "heading": 'What a "page" & more says',
        "sheet": "The sheet",
        "description": "What it says",
        "address": "https://example.org/sheet/a/",
        "language": "en",
        "versions": {"en": "https://example.org/sheet/a/", "uk": "https://example.org/sheet/uk/a/"},
        "image": "https://example.org/sheet/card.en.png",
        "image_text": "40 of 90",
        "image_size": (1200, 630),
        "linked_data": "{}",
    }
    return Shared(**(values | changes))


def test_the_title_is_that_of_the_page_then_of_the_sheet():
    result = meta_tags(shared())
    assert "<title>A &#34;page&#34; &amp; more – The sheet</title>" in result


def test_the_front_page_bears_the_title_of_the_sheet_alone():
    assert "<title>The sheet</title>" in meta_tags(shared(title="The sheet"))


def test_every_version_is_named_in_full_with_the_default_for_all_others():
    result = meta_tags(shared())
    assert 'hreflang="uk" href="https://example.org/sheet/uk/a/"' in result
    assert 'hreflang="x-default" href="https://example.org/sheet/a/"' in result


def test_no_link_is_one_that_the_theme_looks_for_a_sitemap_behind():
    assert 'rel="alternate"' not in meta_tags(shared())


def test_the_preview_has_a_picture_with_words_and_a_locale_with_a_country():
    result = meta_tags(shared())
    for tag in (
        '<meta property="og:image" content="https://example.org/sheet/card.en.png">',
        '<meta property="og:image:alt" content="40 of 90">',
        '<meta property="og:locale" content="en_GB">',
        '<meta property="og:locale:alternate" content="uk_UA">',
        '<meta property="og:title" content="What a &#34;page&#34; &amp; more says">',
        '<meta name="twitter:card" content="summary_large_image">',
    ):
        assert tag in result


def test_programs_find_the_page_described_in_its_head():
    assert '<script type="application/ld+json">{"a":1}</script>' in meta_tags(
        shared(linked_data='{"a":1}')
    )
