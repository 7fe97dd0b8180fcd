// Briefs: a reference on every statement, and nothing a text holds becomes markup.
#include "analysis/comparison_brief.h"

#include <algorithm>
#include <array>
#include <catch_amalgamated.hpp>

#include "corpus/citation.h"
#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

struct Desk {
    explicit Desk(std::shared_ptr<const Corpus> corpus) : index(make_text_index(corpus)) {}

    ComparisonBrief brief(const std::vector<SourceId>& sources) const {
        const Corpus& corpus = *index.corpus;
        const ThemeCounts counts = make_theme_counts(index);
        const SourceSharing sharing =
            share_out(corpus, counts, make_timeline_entries(corpus), sources);
        if (sources.size() != 2)
            return make_comparison_brief(index, make_stance_grid(corpus), counts, sharing);
        const PassageAlignment alignment = align_passages(
            find_candidates(index, PassageVectors(index.words), sources[0], sources[1]));
        return make_comparison_brief(index, make_stance_grid(corpus), counts, sharing, &alignment);
    }

    TextIndex index;
};

bool names_one_of(const std::string& text, const Corpus& corpus,
                  const std::vector<SourceId>& sources) {
    return std::ranges::any_of(sources, [&](SourceId source) {
        return text.find(short_reference(corpus.source(source))) != std::string::npos;
    });
}

TEST_CASE("every statement on the bundled corpus names a source of those compared") {
    const Desk desk(std::make_shared<Corpus>(test::bundled_corpus()));
    const Corpus& corpus = *desk.index.corpus;
    for (const std::vector<SourceId>& sources :
         {std::vector{SourceId(1), SourceId(3)},
          std::vector{SourceId(0), SourceId(2), SourceId(4), SourceId(1)}}) {
        const ComparisonBrief brief = desk.brief(sources);
        std::size_t statements = 0;
        bool of_sources = false;
        for (const BriefBlock& block : brief.blocks) {
            if (block.kind == BriefBlock::Kind::heading) of_sources = block.text == "Sources";
            if (block.kind != BriefBlock::Kind::list || of_sources) continue;
            for (const auto& item : block.rows) {
                ++statements;
                CHECK(item.size() == 1);
                CHECK(names_one_of(item.front(), corpus, sources));
            }
        }
        CHECK(statements >= 40);
        const std::string html = html_from_brief(brief), markdown = markdown_from_brief(brief);
        CHECK(html.starts_with("<!doctype html>\n<html lang=\"en\">"));
        CHECK(html.find("<script") == std::string::npos);
        CHECK(html.find("<h2>Positions</h2>") != std::string::npos);
        CHECK(markdown.starts_with("# Comparison: "));
        CHECK((html.find("Passages side by side") != std::string::npos) == (sources.size() == 2));
    }
}

TEST_CASE("what a text holds stays text in either format") {
    test::CorpusBuilder builder;
    builder.source("a", "2001").passage("fruit").source("b", "2002").passage("fruit");
    builder.corpus().sources[0].label = "<b>A & \"B\"|*";
    builder.corpus().sources[1].label = "1. B_";
    builder.theme("t", {"fruit"});
    builder.corpus().themes[0].label = "- x</h1>\n# y";
    const ComparisonBrief brief = Desk(builder.shared()).brief({SourceId(0), SourceId(1)});
    const std::string html = html_from_brief(brief), markdown = markdown_from_brief(brief);
    CHECK(html.find("<b>") == std::string::npos);
    CHECK(html.find("&lt;b&gt;A &amp; &quot;B&quot;|* 2001") != std::string::npos);
    CHECK(html.find("x&lt;/h1&gt;") != std::string::npos);
    CHECK(markdown.find("\\<b\\>A \\& \"B\"\\|\\*") != std::string::npos);
    CHECK(markdown.find("- \\- x\\</h1\\> \\# y") != std::string::npos);
    CHECK(markdown.find("\n# y") == std::string::npos);
}

TEST_CASE("tables have as many cells in each row as in their header") {
    const Desk desk(std::make_shared<Corpus>(test::bundled_corpus()));
    for (const BriefBlock& block : desk.brief({SourceId(0), SourceId(1)}).blocks) {
        if (block.kind != BriefBlock::Kind::table) continue;
        for (const auto& row : block.rows)
            CHECK(row.size() == block.rows.front().size());
    }
}

}  // namespace
}  // namespace parallax
