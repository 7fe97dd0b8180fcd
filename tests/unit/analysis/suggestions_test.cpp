// What is suggested for words that stand nowhere, and that nothing is for those that do.
#include "analysis/suggestions.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;

// "word -> instead 3; …", with what kind it is.
std::string suggested(const TextIndex& index, std::string_view text) {
    const Result<Query> query = Query::from_text(text);
    REQUIRE(query.has_value());
    std::string joined;
    for (const Suggestion& each : make_suggestions(index, *query)) {
        const char* const kinds[] = {"fold", "wild", "spell"};
        joined += (joined.empty() ? "" : "; ") + std::string(kinds[static_cast<int>(each.kind)]) +
                  ' ' + each.word + " -> " + each.instead + ' ' + std::to_string(each.frequency);
    }
    return joined;
}

TextIndex some_words() {
    CorpusBuilder builder;
    builder.source("a").passage("Sanctions, sanctions and sanction; sanctioned EU eu traders.");
    builder.passage("Россия и санкции. The cat sat; the cart; car far.");
    return make_text_index(builder.shared());
}

TEST_CASE("a word that stands nowhere has near spellings: fewer slips first, then more frequent") {
    const TextIndex index = some_words();
    struct Row {
        std::string_view query, suggested;
    };
    const Row rows[] = {
        {"sanctoins", "spell sanctoins -> sanctions 2; spell sanctoins -> sanction 1"},
        {"sancsion", "spell sancsion -> sanction 1; spell sancsion -> sanctions 2"},
        {"росия", "spell росия -> россия 1"},
        {"caat", "spell caat -> cart 1; spell caat -> cat 1"},
        {"ca", "wild ca -> ca* 3"},
        {"sanctio",
         "wild sanctio -> sanctio* 4; spell sanctio -> sanction 1; spell sanctio -> sanctions 2"},
        {"trader", "wild trader -> trader* 1; spell trader -> traders 1"},
        {"zzzzzz", ""},
        {"sanction", ""},
        {"sanctionx*", ""},
        {"=Sanction", "fold =Sanction -> sanction 1"},
        {"=EU", ""},
        {"\"the catt\"", "spell catt -> cart 1; spell catt -> cat 1"},
        {"(trader OR cat) NEAR/2 sat", "wild trader -> trader* 1; spell trader -> traders 1"},
        {"cat NOT trader", ""},
        {"NOT trader", ""},
        {"SENTENCE(trader)", "wild trader -> trader* 1; spell trader -> traders 1"},
        {"/trader/ source:a 中国", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(suggested(index, row.query) == row.suggested);
    }
}

TEST_CASE("a suggestion names the place in the query that it is for") {
    const Result<Query> query = Query::from_text("the cat \"sat trader\"");
    REQUIRE(query.has_value());
    const auto suggestions = make_suggestions(some_words(), *query);
    REQUIRE(suggestions.size() == 2);
    CHECK(suggestions[0].place == ByteRange{8, 20});
}

TEST_CASE("no more than five spellings are suggested for a word") {
    CorpusBuilder builder;
    builder.source("a").passage("cax cbx ccx cdx cex cfx cgx cgx");
    CHECK(suggested(make_text_index(builder.shared()), "czx") ==
          "spell czx -> cgx 2; spell czx -> cax 1; spell czx -> cbx 1; spell czx -> ccx 1; "
          "spell czx -> cdx 1");
}

TEST_CASE("words whose passages are gone are not suggested") {
    CorpusBuilder builder;
    builder.source("a").passage("traders").passage("other");
    TextIndex index = make_text_index(builder.shared());
    CHECK(suggested(index, "tradres") == "spell tradres -> traders 1");
    index.words.remove_passage(PassageNumber(0));
    CHECK(suggested(index, "tradres").empty());
}

}  // namespace
}  // namespace parallax
