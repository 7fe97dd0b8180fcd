// An edited codebook: what is counted after an edit is what would be counted anew, addresses carry
// it, undo takes it back.
#include "session/codebook.h"

#include <catch_amalgamated.hpp>

#include "session/address.h"
#include "session/history.h"
#include "session/search_outcome.h"
#include "session/theme_suggestions.h"
#include "session/theme_words.h"
#include "support/bundled_corpus.h"
#include "text/function_words.h"

using namespace parallax;

namespace {

std::shared_ptr<const Themes> shared(Themes themes) {
    return std::make_shared<const Themes>(std::move(themes));
}

// One after the other, as a reader would.
std::vector<Themes> edits(const Themes& own) {
    std::vector<Themes> list;
    const auto add = [&](Result<ThemeEdit> edit) {
        REQUIRE(edit.has_value());
        list.push_back(edit->themes);
    };
    add(add_pattern(own, ThemeId(3), "en", "summit*"));
    add(change_pattern(list.back(), ThemeId(3), 0, "\"joint statement\""));
    add(switch_pattern(list.back(), ThemeId(1), 0, true));
    add(rename_theme(list.back(), ThemeId(2), "Another\tname", "Other"));
    const std::vector<std::size_t> some{0};
    add(split_theme(list.back(), ThemeId(4), some, "Split & off"));
    add(merge_themes(list.back(), ThemeId(5), ThemeId(0)));
    const std::vector<NewPattern> words{{"en", "pipeline*"}, {"ru", "газ*"}};
    add(new_theme(list.back(), "Pipelines", words));
    add(remove_theme(list.back(), ThemeId(6)));
    return list;
}

bool same(const std::vector<PassageHits>& a, const std::vector<PassageHits>& b) {
    return std::ranges::equal(a, b, [](const PassageHits& x, const PassageHits& y) {
        return x.passage == y.passage && x.hits == y.hits;
    });
}

// Counts and heatmaps are those of a corpus that had these themes from the start.
void check_as_anew(const Results& results, const EventFilter& filter) {
    Corpus corpus = *results.corpus;
    corpus.themes = *results.themes;
    const Results anew = filtered_results(make_results(std::move(corpus)), filter);
    REQUIRE(anew.counts.rows.size() == results.counts.rows.size());
    for (std::size_t t = 0; t < anew.counts.rows.size(); ++t)
        for (std::size_t s = 0; s < anew.corpus->sources.size(); ++s) {
            const ThemeCell &a = anew.counts.row(ThemeId(t))[s],
                            &b = results.counts.row(ThemeId(t))[s];
            CHECK(same(a.passages, b.passages));
            CHECK(a.hits == b.hits);
            CHECK(a.words == b.words);
            CHECK(a.nothing == b.nothing);
        }
    for (const GridKind kind : {GridKind::theme_source, GridKind::theme_time, GridKind::theme_theme,
                                GridKind::source_source}) {
        const auto x = heat_grid(anew, {.kind = kind}), y = heat_grid(results, {.kind = kind});
        REQUIRE(x->rows.size() == y->rows.size());
        REQUIRE(x->columns.size() == y->columns.size());
        for (std::size_t r = 0; r < x->rows.size(); ++r) {
            CHECK(x->rows[r].label == y->rows[r].label);
            for (std::size_t c = 0; c < x->columns.size(); ++c) {
                CHECK(x->cell(r, c).hits == y->cell(r, c).hits);
                CHECK(nothing_in(*x, GridMeasure::passages, r, c) ==
                      nothing_in(*y, GridMeasure::passages, r, c));
                CHECK(value_of(*x, GridMeasure::passages, r, c) ==
                      value_of(*y, GridMeasure::passages, r, c));
            }
        }
    }
}

Session edited(const Session& session, Themes themes, const Results& results,
               const std::string& field = {}) {
    return apply(session, EditCodebook{EditedCodebook({std::move(themes), {}}), {}, field},
                 results);
}

}  // namespace

TEST_CASE("After each edit everything is as if it had been counted anew") {
    EventFilter filter;
    filter.period = "2010..2023";
    for (const EventFilter& each : {EventFilter(), filter}) {
        Results all = make_results(test::bundled_corpus());
        Results results = filtered_results(all, each);
        for (Themes& themes : edits(all.corpus->themes)) {
            // Both grids in view are made, so that they have to follow.
            heat_grid(results, {.kind = GridKind::theme_time});
            heat_grid(results, {.kind = GridKind::theme_source});
            const auto next = shared(std::move(themes));
            set_themes(all, next);
            set_themes(results, next, &all);
            check_as_anew(results, each);
        }
    }
}

TEST_CASE("Whoever looks at a heatmap keeps it while the codebook is edited") {
    Results results = make_results(test::bundled_corpus());
    const auto before = heat_grid(results, {});
    const std::size_t hits = before->rows[3].hits;
    auto edit = add_pattern(*results.themes, ThemeId(3), "en", "China");
    REQUIRE(edit.has_value());
    set_themes(results, shared(std::move(edit->themes)));
    CHECK(before->rows[3].hits == hits);
    CHECK(heat_grid(results, {})->rows[3].hits > hits);
}

TEST_CASE("An address carries every edit and every judgement") {
    Results results = make_results(test::bundled_corpus());
    const Corpus& corpus = *results.corpus;
    Session session = make_session(corpus);
    session.view = View::themes;
    for (const Themes& themes : edits(corpus.themes)) {
        session = edited(session, themes, results);
        session.theme = ThemeId(themes.size() - 1);
        Codebook codebook = *session.codebook.get();
        codebook.judgements = {{themes[0].id, {{{SourceId(1), 2}, {0, 4}}, true}},
                               {themes[1].id, {{{SourceId(0), 0}, {1, 3}}, false}}};
        Session judged = session;
        judged.codebook = EditedCodebook(codebook);
        const std::string address = address_of(judged, corpus);
        const AddressReading reading = read_address(address, corpus);
        INFO(address);
        CHECK(reading.unknown.empty());
        REQUIRE(reading.session.codebook.get());
        // Signs that would part the text have become blanks.
        Themes plain = themes;
        for (Theme& theme : plain)
            std::ranges::replace(theme.label, '\t', ' ');
        CHECK(reading.session.codebook.get()->themes == plain);
        CHECK(reading.session.codebook.get()->judgements == codebook.judgements);
        CHECK(reading.session.theme == judged.theme);
        CHECK(address_of(reading.session, corpus) == address);
        set_themes(results, session.codebook.themes(results.corpus));
    }
}

TEST_CASE("What cannot be read of a codebook is told and leaves the corpus' own") {
    const Corpus corpus = test::bundled_corpus();
    for (const char* bad :
         {"codebook=-nowhere", "codebook=trade", "judged=trade@sun-2016/1",
          "judged=trade@sun-2016/1@0-99999@right", "codebook=a%09A%09A%09%09en:%22open"}) {
        const AddressReading reading = read_address(bad, corpus);
        CHECK(reading.unknown == std::vector<std::string>{bad});
        CHECK(!reading.session.codebook.get());
    }
}

TEST_CASE("Themes stay chosen, marked and filtered by when others go") {
    const Results results = make_results(test::bundled_corpus());
    Session session = make_session(*results.corpus);
    session = apply(session, OpenEvidence{CellEvidence{ThemeId(4), SourceId(1)}}, results);
    session.reader.themes = {ThemeId(2), ThemeId(5)};
    session.filter.themes = {ThemeId(2), ThemeId(7)};
    const Session next = edited(session, remove_theme(*results.themes, ThemeId(2)).themes, results);
    CHECK(next.theme == ThemeId(3));
    CHECK(next.evidence == Evidence(CellEvidence{ThemeId(3), SourceId(1)}));
    CHECK(next.reader.themes == std::vector{ThemeId(4)});
    CHECK(next.filter.themes == std::vector{ThemeId(6)});
    const Session gone = edited(session, remove_theme(*results.themes, ThemeId(4)).themes, results);
    CHECK(!gone.theme);
    CHECK(std::holds_alternative<std::monostate>(gone.evidence));
    // Back by hand is as if nothing had been.
    CHECK(edited(session, results.corpus->themes, results) == session);
}

TEST_CASE("Letters typed into one pattern are one step, taken back at once") {
    const Results results = make_results(test::bundled_corpus());
    const Session start = make_session(*results.corpus);
    History history;
    Session session = start;
    for (const char* text : {"s", "su", "sum*"}) {
        auto edit = change_pattern(results.corpus->themes, ThemeId(0), 0, text);
        REQUIRE(edit.has_value());
        const Command command = EditCodebook{EditedCodebook({edit->themes, {}}), {}, "pattern 0"};
        const Session next = apply(session, command, results);
        history.record(session, command);
        session = next;
    }
    CHECK(session.codebook.get()->themes[0].terms[0].pattern.text() == "sum*");
    const auto back = history.undo(session);
    REQUIRE(back);
    CHECK(*back == start);
    CHECK(!continues(EditCodebook{}, EditCodebook{}));
}

TEST_CASE("A search for a theme finds what the edited one does") {
    Results results = make_results(test::bundled_corpus());
    const std::vector<NewPattern> words{{"en", "Kremlin"}};
    auto edit = new_theme(*results.themes, "Kremlin", words);
    REQUIRE(edit.has_value());
    set_themes(results, shared(std::move(edit->themes)));
    SearchView search;
    search.query = "theme:kremlin";
    const SearchOutcome outcome = run_search(results, search);
    CHECK(!outcome.query_fault);
    CHECK(outcome.passages.passage_total ==
          results.counts.theme_passages(ThemeId(results.themes->size() - 1)));
    CHECK(outcome.passages.passage_total > 0);
}

TEST_CASE("Suggestions mark the passages and are not caught yet") {
    const Results results = make_results(test::bundled_corpus());
    std::size_t suggested = 0;
    for (const auto& cells : results.counts.rows) {
        const auto passages = passages_with(*cells);
        const auto list = suggest_patterns(results, passages, cells.get(), 8);
        CHECK(list.size() <= 8);
        for (std::size_t i = 0; i < list.size(); ++i) {
            CHECK(list[i].g2 > 0);
            CHECK(list[i].log_ratio >= 1);
            CHECK_FALSE(is_function_word(list[i].pattern.text, "en"));
            CHECK((i == 0 || list[i].g2 <= list[i - 1].g2));
            CHECK(TermPattern::from_text(list[i].pattern.text).has_value());
        }
        suggested += list.size();
    }
    CHECK(suggested > 0);
}

TEST_CASE("Precision is told with its interval, of hits that the theme still has") {
    const Results results = make_results(test::bundled_corpus());
    Session session = make_session(*results.corpus);
    CHECK(precision_words(results, session, ThemeId(0)).empty());
    const auto sample =
        sample_hits(*results.corpus, results.theme(ThemeId(0)), results.counts.row(ThemeId(0)));
    REQUIRE(sample.size() == 10);
    Codebook codebook = codebook_of(session, *results.corpus);
    for (std::size_t i = 0; i < 10; ++i)
        codebook.judgements.push_back({results.theme(ThemeId(0)).id, {sample[i], i < 8}});
    session.codebook = EditedCodebook(codebook);
    // Wilson 1927 for 8 of 10: 0.490 to 0.943.
    CHECK(precision_words(results, session, ThemeId(0)) ==
          "Precision: 8 of 10 judged hits are right, 80 % (Wilson 95 %: 49 % to 94 %)");
}
