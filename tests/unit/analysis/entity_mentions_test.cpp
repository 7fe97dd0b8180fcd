// Entities with aliases in three languages, found in sentences.
#include "analysis/entity_mentions.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

Corpus corpus_with_entities() {
    Corpus corpus;
    const auto add = [&corpus](std::string id, std::vector<Alias> aliases) {
        Entity& entity = corpus.entities.emplace_back();
        entity.id = entity.label = std::move(id);
        entity.aliases = std::move(aliases);
    };
    add("council", {{"en", "Council"}, {"en", "Security Council"}, {"zh", "安理会"}});
    add("european-council", {{"en", "European Council"}, {"ru", "Европейский совет"}});
    add("usa", {{"en", "U.S."}, {"en", "United States"}, {"ru", "США"}, {"zh", "美国"}});
    add("congress", {{"en", "US Congress"}, {"zh", "美国国会"}});
    add("nothing", {{"en", "..."}});
    return corpus;
}

std::vector<std::string> names_in(std::string_view text) {
    const Corpus corpus = corpus_with_entities();
    Lexicon lexicon;
    const EntityFinder finder(corpus, lexicon);
    const auto tokens = segment(text, lexicon).tokens;
    std::vector<std::string> names;
    for (const EntityMention& mention : finder.find(text, {0, text.size()}, tokens))
        names.push_back(corpus.entities.at(mention.entity.index()).id + " " +
                        std::string(text.substr(mention.span.begin, mention.span.size())));
    return names;
}

TEST_CASE("entities are found by any alias, the longest one first") {
    struct Case {
        std::string_view text;
        std::vector<std::string> names;
    };
    const Case kCases[] = {
        {"", {}},
        {"Nobody is named here...", {}},
        {"The Security Council met.", {"council Security Council"}},
        {"the COUNCIL", {"council COUNCIL"}},
        {"councils", {}},
        {"The European Council, the council",
         {"european-council European Council", "council council"}},
        {"The European council’s view", {"european-council European council"}},
        {"The U.S. and the United\nStates", {"usa U.S", "usa United\nStates"}},
        {"United, States", {"usa United, States"}},  // punctuation does not part words
        {"Европейский совет и США", {"european-council Европейский совет", "usa США"}},
        {"联合国安理会与美国国会", {"council 安理会", "congress 美国国会"}},
        {"美国，美国国", {"usa 美国", "usa 美国"}},
    };
    for (const Case& test : kCases) {
        CAPTURE(test.text);
        CHECK(names_in(test.text) == test.names);
    }
}

TEST_CASE("only the window is searched") {
    const std::string text = "美国 Council. 安理会 Council. 美国 Council.";
    const Corpus corpus = corpus_with_entities();
    Lexicon lexicon;
    const EntityFinder finder(corpus, lexicon);
    const ByteRange window{text.find("安理会"), text.rfind("美国")};
    std::vector<Token> tokens;
    for (const Token& token : segment(text, lexicon).tokens)
        if (token.begin >= window.begin && token.end <= window.end) tokens.push_back(token);
    const std::size_t council = text.find("Council", window.begin);
    CHECK(finder.find(text, window, tokens) ==
          std::vector<EntityMention>{{EntityId(0), {window.begin, window.begin + 9}},
                                     {EntityId(0), {council, council + 7}}});
}

TEST_CASE("an alias of two entities means the first") {
    Corpus corpus;
    for (const char* id : {"a", "b"}) {
        Entity& entity = corpus.entities.emplace_back();
        entity.id = id;
        entity.aliases = {{"en", "Same"}};
    }
    Lexicon lexicon;
    const EntityFinder finder(corpus, lexicon);
    const auto tokens = segment("Same", lexicon).tokens;
    CHECK(finder.find("Same", {0, 4}, tokens) == std::vector<EntityMention>{{EntityId(0), {0, 4}}});
}

}  // namespace
}  // namespace parallax
