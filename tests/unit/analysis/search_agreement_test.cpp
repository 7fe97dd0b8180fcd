// Search by the index against search by reading everything: the same passages, hits and scores, for
// queries made at random over a corpus made at random and over the one that comes with the program.
#include <catch_amalgamated.hpp>

#include "analysis/search.h"
#include "brute_search.h"
#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"
#include "text/random_text.h"

namespace parallax {
namespace {

using test::Ask;
using test::BruteSearch;
using test::CorpusBuilder;
using test::RandomText;

constexpr int kQueries = 500;

class RandomAsk {
  public:
    RandomAsk(std::uint32_t seed, std::vector<std::string> words, std::vector<std::string> han,
              const Corpus& corpus)
        : random_(seed), words_(std::move(words)), han_(std::move(han)) {
        for (const Source& source : corpus.sources)
            ids_.push_back(source.id);
    }

    Ask any(int depth) { return depth == 0 ? leaf(true) : inner(depth, true); }

  private:
    template <class Items>
    const auto& one_of(const Items& items) {
        return items[random_.below(std::size(items))];
    }

    Ask inner(int depth, bool fields) {
        const auto part = [&] {
            return random_.below(3) == 0 ? leaf(fields) : inner(depth - 1, fields);
        };
        if (depth == 0) return leaf(fields);
        Ask ask;
        switch (random_.below(fields ? 8 : 6)) {
            case 0:
            case 1:
            case 2:
                ask.kind = Ask::all;
                break;
            case 3:
            case 4:
                ask.kind = Ask::either;
                break;
            case 5:
                ask.kind = Ask::none;
                ask.parts.push_back(part());
                return ask;
            default:
                ask.kind = Ask::sentence;
                ask.parts.push_back(inner(depth - 1, false));
                return ask;
        }
        for (std::size_t i = 0; i < 2 + random_.below(2); ++i)
            ask.parts.push_back(part());
        return ask;
    }

    Ask leaf(bool fields) {
        Ask ask;
        const std::size_t choice = random_.below(fields ? 12 : 10);
        if (choice == 10) {
            ask.kind = Ask::year;
            ask.first_year = 2012 + static_cast<int>(random_.below(13));
            ask.last_year = ask.first_year + static_cast<int>(random_.below(4));
        } else if (choice == 11) {
            ask.kind = Ask::source;
            ask.texts = {one_of(ids_)};
        } else if (choice >= 7) {
            ask.kind = Ask::near;
            ask.most_between = static_cast<int>(random_.below(6));
            ask.parts = {operand(), operand()};
        } else {
            ask = words_or_han();
        }
        return ask;
    }

    Ask operand() {
        if (random_.below(4) > 0) return words_or_han();
        Ask ask;
        ask.kind = Ask::either;
        ask.parts = {words_or_han(), words_or_han()};
        return ask;
    }

    Ask words_or_han() {
        Ask ask;
        if (!han_.empty() && random_.below(4) == 0) {
            ask.kind = Ask::han;
            ask.texts = {one_of(han_)};
            return ask;
        }
        ask.exact = random_.below(5) == 0;
        const std::size_t count = random_.below(3) == 0 ? 2 : 1;
        for (std::size_t i = 0; i < count; ++i)
            ask.texts.push_back(word());
        if (count == 2 && random_.below(3) == 0) ask.texts.insert(ask.texts.begin() + 1, "*");
        return ask;
    }

    // As it is, or with a * behind, before or within.
    std::string word() {
        const std::string& word = one_of(words_);
        std::vector<std::size_t> cuts;
        for (std::size_t i = 1; i < word.size(); ++i) {
            if ((static_cast<unsigned char>(word[i]) & 0xC0) != 0x80) cuts.push_back(i);
        }
        // A * beside a point or apostrophe makes two words of one.
        const bool is_plain = word.find_first_of(".'") == word.npos && !word.contains("’");
        if (cuts.empty() || !is_plain || random_.below(2) == 0) return word;
        const std::size_t cut = one_of(cuts);
        switch (random_.below(3)) {
            case 0:
                return word.substr(0, cut) + '*';
            case 1:
                return '*' + word.substr(cut);
            default:
                return word.substr(0, cut) + '*' + word.substr(one_of(cuts));
        }
    }

    RandomText random_;
    std::vector<std::string> words_, han_, ids_;
};

void check_agreement(std::shared_ptr<const Corpus> corpus, RandomAsk asks) {
    const BruteSearch brute(*corpus);
    const TextIndex index = make_text_index(corpus);
    std::size_t passages = 0, hits = 0;
    for (int i = 0; i < kQueries; ++i) {
        const Ask ask = asks.any(i % 4);
        CAPTURE(ask.query());
        const Result<Query> query = Query::from_text(ask.query());
        REQUIRE(query.has_value());
        const std::vector<BruteSearch::Found> expected = brute.found(ask);

        const auto results = search(index, *query, {.order = SearchOrder::corpus});
        REQUIRE(results.has_value());
        REQUIRE(results->passage_total == expected.size());
        REQUIRE(results->passages.size() == expected.size());
        for (std::size_t j = 0; j < expected.size(); ++j) {
            const FoundPassage& found = results->passages[j];
            REQUIRE(found.passage.index() == expected[j].passage);
            REQUIRE(found.hits == expected[j].hits);
            REQUIRE(found.score == Catch::Approx(expected[j].score).epsilon(1e-9));
            hits += found.hits.size();
        }
        passages += expected.size();

        // The best few, which takes another way, are the first ones of all.
        const auto all = search(index, *query);
        const auto few = search(index, *query, {.most = 7});
        REQUIRE(few->passages.size() == std::min<std::size_t>(7, expected.size()));
        REQUIRE(few->passage_total == expected.size());
        for (std::size_t j = 0; j < few->passages.size(); ++j) {
            REQUIRE(few->passages[j].passage == all->passages[j].passage);
            REQUIRE(few->passages[j].hits == all->passages[j].hits);
            if (j > 0) REQUIRE(few->passages[j - 1].score >= few->passages[j].score);
        }
    }
    // Queries that find nothing would agree too.
    CHECK(passages > 5 * kQueries);
    CHECK(hits > 5 * kQueries);
}

std::vector<std::string> words_of(const Corpus& corpus) {
    std::vector<std::string> words;
    for (const Source& source : corpus.sources) {
        for (const Passage& passage : source.passages) {
            for (const Word& word : split_words(passage.text)) {
                std::string written = passage.text.substr(word.span.begin, word.span.size());
                // What begins a word of a query with another meaning has tests of its own.
                if (written.find_first_of("/:=*") == std::string::npos)
                    words.push_back(std::move(written));
            }
        }
    }
    return words;
}

TEST_CASE("index and reading agree on 500 queries over a random corpus in several scripts") {
    const std::string_view vocabulary[] = {"trade ",    "Trade ",   "traders ",
                                           "café ",     "cafe ",    "CAFÉ ",
                                           "dual-use ", "goods ",   "U.S. ",
                                           "U.S. ",     "the ",     "the ",
                                           "the ",      "China's ", "China ",
                                           "санкции ",  "Санкция ", "ёлка ",
                                           "й ",        "中国",     "中国",
                                           "中",        "俄罗斯",   "和",
                                           "的合作",    "人人",     "2021 ",
                                           "12.5 ",     "end. ",    "End. ",
                                           "stop! ",    "and, ",    "“quoted” ",
                                           "конец. ",   "停止。",   "co\u00ADop ",
                                           "don’t ",    "(aside) ", "e\u0301t\u00E9 ",
                                           "straße ",   "STRASSE "};
    RandomText random(21);
    CorpusBuilder builder;
    const char* const dates[] = {"2014", "2016-03", "2018-05-04", "2020/2021", "2022", ""};
    for (int s = 0; s < 6; ++s) {
        builder.source("s" + std::to_string(s), dates[s]);
        for (int p = 0; p < 12; ++p)
            builder.passage(random.of(vocabulary, 2 + static_cast<int>(random.below(30))));
    }
    const std::vector<std::string> words = {
        "trade", "Trade", "traders", "café",    "cafe",    "dual",   "goods", "U.S",
        "the",   "China", "санкции", "Санкция", "ёлка",    "елка",   "й",     "2021",
        "12.5",  "end",   "End",     "stop",    "and",     "quoted", "coop",  "don’t",
        "don't", "aside", "été",     "straße",  "strasse", "missing"};
    const std::vector<std::string> han = {"中",   "中国",   "国中",   "国和",
                                          "人人", "俄罗斯", "合作中", "日本"};
    const auto corpus = builder.shared();
    check_agreement(corpus, RandomAsk(4, words, han, *corpus));
}

TEST_CASE("index and reading agree on 500 queries over the bundled corpus") {
    const auto corpus = std::make_shared<const Corpus>(test::bundled_corpus());
    check_agreement(corpus, RandomAsk(9, words_of(*corpus), {}, *corpus));
}

}  // namespace
}  // namespace parallax
