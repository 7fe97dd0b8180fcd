// Each edit on a codebook of two themes, and what none of them takes.
#include "analysis/theme_edit.h"

#include <catch_amalgamated.hpp>

#include "analysis/codebook_xml.h"
#include "analysis/pattern_counts.h"
#include "analysis/theme_corpora.h"
#include "analysis/theme_sample.h"
#include "support/bundled_corpus.h"

namespace parallax {
namespace {

using Texts = std::vector<std::string>;

Texts texts_of(const Theme& theme) {
    Texts texts;
    for (const Term& term : theme.terms)
        texts.push_back((term.off ? "-" : "") + term.pattern.text());
    return texts;
}

Themes codebook() {
    return test::small_theme_corpus().corpus().themes;
}

TEST_CASE("patterns are added, changed, switched and removed") {
    const ThemeId trade(0);
    Themes themes = add_pattern(codebook(), trade, "en", " tariff* ").value().themes;
    CHECK(texts_of(themes[0]) == Texts{"sanction*", "trade", "tariff*"});
    themes = change_pattern(themes, trade, 1, "trade NEAR/3 war").value().themes;
    themes = switch_pattern(themes, trade, 0, true).themes;
    CHECK(texts_of(themes[0]) == Texts{"-sanction*", "trade NEAR/3 war", "tariff*"});
    const ThemeEdit edit = remove_pattern(themes, trade, 1);
    CHECK(texts_of(edit.themes[0]) == Texts{"-sanction*", "tariff*"});
    CHECK(edit.changed == std::vector{trade});
    CHECK_FALSE(edit.removed);
    CHECK(change_pattern(themes, trade, 2, "tariff*").has_value());
}

TEST_CASE("a pattern that cannot be read or is there already is refused in words") {
    const auto bad = add_pattern(codebook(), ThemeId(0), "en", "(trade");
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind == ErrorKind::wrong_syntax);
    CHECK(bad.error().message == TermPattern::from_text("(trade").error().message);
    CHECK(add_pattern(codebook(), ThemeId(0), "en", "trade").error().kind == ErrorKind::wrong_use);
    CHECK(add_pattern(codebook(), ThemeId(0), "ru", "trade").has_value());
    CHECK(change_pattern(codebook(), ThemeId(0), 0, "trade").error().kind == ErrorKind::wrong_use);
    CHECK_FALSE(change_pattern(codebook(), ThemeId(0), 0, ""));
}

TEST_CASE("themes are named, made, merged, split and removed") {
    const auto named = rename_theme(codebook(), ThemeId(1), "Allies", "").value();
    CHECK(named.themes[1].label == "Allies");
    CHECK(named.themes[1].short_label == "Allies");
    CHECK(named.themes[1].id == "alliance");
    CHECK_FALSE(rename_theme(named.themes, ThemeId(0), "Allies", "x"));
    CHECK_FALSE(rename_theme(codebook(), ThemeId(0), "  ", "x"));

    const std::vector<NewPattern> patterns{
        {"en", "grey zone"}, {"en", "hybrid*"}, {"en", "hybrid*"}};
    // A phrase needs its quotes.
    CHECK_FALSE(new_theme(codebook(), "Grey zone", patterns));
    const std::vector<NewPattern> right{
        {"en", "\"grey zone\""}, {"en", "hybrid*"}, {"en", "hybrid*"}};
    const ThemeEdit made = new_theme(codebook(), "Grey zone!", right).value();
    CHECK(made.themes.back().id == "grey-zone");
    CHECK(texts_of(made.themes.back()) == Texts{"\"grey zone\"", "hybrid*"});
    CHECK(made.changed == std::vector{ThemeId(3)});
    CHECK(new_theme(made.themes, "Grey, zone", {}).value().themes.back().id == "grey-zone-2");
    CHECK(new_theme(made.themes, "中亚", {}).value().themes.back().id == "theme");

    const ThemeEdit merged = merge_themes(codebook(), ThemeId(1), ThemeId(0));
    REQUIRE(merged.themes.size() == 2);
    CHECK(merged.themes[0].id == "alliance");
    CHECK(texts_of(merged.themes[0]) == Texts{"alliance*", "sanction*", "trade"});
    CHECK(merged.changed == std::vector{ThemeId(0)});
    CHECK(merged.removed == ThemeId(0));

    const std::size_t first[] = {0};
    const ThemeEdit split = split_theme(codebook(), ThemeId(0), first, "Sanctions").value();
    CHECK(texts_of(split.themes[0]) == Texts{"trade"});
    CHECK(texts_of(split.themes[3]) == Texts{"sanction*"});
    CHECK(split.changed == std::vector{ThemeId(0), ThemeId(3)});
    CHECK_FALSE(split_theme(codebook(), ThemeId(0), {}, "Sanctions"));
    CHECK(remove_theme(codebook(), ThemeId(2)).themes.size() == 2);
}

TEST_CASE("of two merged themes an absence stays where both have it") {
    test::CorpusBuilder builder = test::small_theme_corpus();
    builder.absence("a", Stance::silent).absence("b", Stance::silent);
    builder.theme("calm", {"calm"}).absence("a", Stance::silent).absence("b", Stance::not_covered);
    const ThemeEdit merged = merge_themes(builder.corpus().themes, ThemeId(2), ThemeId(3));
    REQUIRE(merged.themes[2].absences.size() == 1);
    CHECK(merged.themes[2].absences[0].source == SourceId(0));
}

TEST_CASE("each pattern's own hits, and those that no other pattern finds") {
    test::CorpusBuilder builder = test::small_theme_corpus();
    Theme& trade = builder.corpus().themes[0];
    trade = add_pattern({trade}, ThemeId(0), "en", "more NEAR/1 trade").value().themes[0];
    trade = add_pattern({trade}, ThemeId(0), "en", "alliance").value().themes[0];
    trade.terms[3].off = true;
    const TextIndex index = make_text_index(builder.shared());
    const auto counts = make_pattern_counts(index, trade);
    REQUIRE(counts.size() == 4);
    CHECK(counts[0].hits == 3);
    CHECK(counts[0].passages == 2);
    CHECK(counts[1].hits == 3);
    CHECK(counts[1].only_here == 2);  // the one in passage 3 is within more NEAR trade
    CHECK(counts[2].passages == 1);
    CHECK(counts[3].hits == 1);  // off, and what it would find
    CHECK(make_theme_row(index, trade)[1].hits == 1);
    CHECK(make_pattern_counts(index, trade, {false, true, true, true})[0].hits == 2);

    const Concordance lines = make_pattern_lines(index, trade.terms[0].pattern);
    REQUIRE(lines.lines.size() == 3);
    CHECK(lines.lines[0].keyword == ByteRange{0, 9});
    CHECK(make_theme_lines(index, trade, {false, false, false, true}).line_total == 1);
}

TEST_CASE("counts of patterns that follow edits are those counted anew") {
    const auto corpus = std::make_shared<const Corpus>(test::bundled_corpus());
    const TextIndex index = make_text_index(corpus);
    KeptPassages some(index.passages.size());
    for (std::size_t i = 0; i < some.size(); ++i)
        some[i] = i % 3 != 0;
    for (const KeptPassages& kept : {KeptPassages(), some}) {
        PatternCounter counter;
        FoundPatterns found;
        std::size_t met = 0;
        const auto check = [&](const Theme& theme) {
            const auto& followed = counter.follow(index, found, theme, kept);
            const auto anew = make_pattern_counts(index, theme, kept);
            REQUIRE(followed.size() == theme.terms.size());
            for (std::size_t i = 0; i < anew.size(); ++i) {
                INFO(theme.terms[i].pattern.text());
                CHECK(followed[i].hits == anew[i].hits);
                CHECK(followed[i].passages == anew[i].passages);
                CHECK(followed[i].only_here == anew[i].only_here);
                const auto is_met = [&](const PatternHit& hit) {
                    for (std::size_t j = 0; j < anew.size(); ++j)
                        for (const PatternHit& other : counter.hits(j))
                            if (j != i && !theme.terms[j].off && other.passage == hit.passage &&
                                other.begin < hit.end && hit.begin < other.end)
                                return true;
                    return false;
                };
                const auto all_met = std::ranges::count_if(counter.hits(i), is_met);
                CHECK(followed[i].only_here + static_cast<std::size_t>(all_met) == anew[i].hits);
                CHECK(counter.hits(i).size() == anew[i].hits);
                met += anew[i].hits - anew[i].only_here;
            }
        };
        Themes themes{corpus->themes[0]};
        const ThemeId theme(0);
        check(themes[0]);
        for (const char* text : {"Chin*", "China", "China NEAR/5 Russia", "Russia*"}) {
            themes = add_pattern(themes, theme, "en", text).value().themes;
            check(themes[0]);
        }
        const std::size_t last = themes[0].terms.size() - 1;
        for (const char* text : {"R*", "Russ*", "(Russia* | China)"}) {
            themes = change_pattern(themes, theme, last, text).value().themes;
            check(themes[0]);
        }
        // The same in another language is found twice, and each is met by the other.
        themes = add_pattern(themes, theme, "ru", "China").value().themes;
        check(themes[0]);
        for (const bool off : {true, false}) {
            themes = switch_pattern(themes, theme, last, off).themes;
            check(themes[0]);
        }
        while (!themes[0].terms.empty()) {
            themes = remove_pattern(themes, theme, themes[0].terms.size() / 2).themes;
            check(themes[0]);
        }
        CHECK(met > 0);
    }
}

TEST_CASE("a sample is the same in every run, begins alike at any size and is spread evenly") {
    const Corpus corpus = test::bundled_corpus();
    const TextIndex index = make_text_index(std::make_shared<const Corpus>(corpus));
    const Theme& theme = corpus.themes[7];
    const auto row = make_theme_row(index, theme);
    const auto ten = sample_hits(corpus, theme, row);
    const auto five = sample_hits(corpus, theme, row, 5);
    REQUIRE(ten.size() == 10);
    CHECK(std::vector(ten.begin(), ten.begin() + 5) == five);
    auto all = sample_hits(corpus, theme, row, 100'000);
    std::size_t hits = 0;
    for (const ThemeCell& cell : row)
        hits += cell.hits;
    CHECK(all.size() == hits);
    std::ranges::sort(all);
    CHECK(std::ranges::adjacent_find(all) == all.end());
}

TEST_CASE("precision is over judged hits that the theme still has") {
    const TextIndex index = make_text_index(test::small_theme_corpus().shared());
    const Theme& theme = index.corpus->themes[0];
    const auto row = make_theme_row(index, theme);
    std::vector<Judgement> judgements;
    CHECK_FALSE(precision_of(judgements, row));
    for (const SampledHit& hit : sample_hits(*index.corpus, theme, row, 4))
        judgements.push_back({hit, judgements.size() != 1});
    judgements.push_back({{{SourceId(0), 1}, {0, 7}}, false});  // no hit
    judgements.push_back({judgements[0].hit, false});           // thought again
    const Precision precision = precision_of(judgements, row).value();
    CHECK(precision.judged == 4);
    CHECK(precision.right == 2);
    CHECK(precision.hits == 6);
    CHECK(precision.share == 0.5);
    CHECK(precision.interval.low == wilson_interval(2, 4).low);
}

TEST_CASE("the codebook for other programs is escaped XML with names and ids of its own") {
    Themes themes = codebook();
    themes[0].label = "Trade & \"war\"";
    themes[0].description = "a < b\x01";
    themes[0].terms[1].off = true;
    themes[1].label = themes[2].label = "Same";
    const std::vector<std::string> colours{"#E69F00"};
    const std::string xml = write_codebook_xml(themes, colours);
    CHECK(
        xml.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns="
                        "\"urn:QDA-XML:codebook:1.0\" origin=\"Parallax\">\n  <Codes>\n"));
    CHECK(xml.find("name=\"Trade &amp; &quot;war&quot;\" isCodable=\"true\" color=\"#E69F00\">\n"
                   "      <Description>a &lt; b\uFFFD\n\nPatterns (en):\nsanction*\ntrade  [off]"
                   "</Description>") != std::string::npos);
    CHECK(xml.find("name=\"Same (alliance)\"") != std::string::npos);
    CHECK(xml.find("name=\"Same (peace)\"") != std::string::npos);
    CHECK(xml == write_codebook_xml(themes, colours));
    const std::string guid = guid_of_theme("trade");
    CHECK(guid.size() == 36);
    CHECK(guid[14] == '8');
    CHECK(std::string("89AB").find(guid[19]) != std::string::npos);
    CHECK(guid != guid_of_theme("alliance"));
    CHECK(guid == guid_of_theme("trade"));
}

}  // namespace
}  // namespace parallax
