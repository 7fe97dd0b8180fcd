// Search by reading every word of every passage, as plainly as it can be written: what the index is
// judged by. Has no part in common with it but the splitting of texts.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/positional_index.h"
#include "base/range.h"
#include "corpus/corpus.h"
#include "text/words.h"

namespace parallax::test {

// A question, and how a query says it.
struct Ask {
    enum Kind { words, han, near, year, source, all, either, none, sentence };
    Kind kind = words;
    // Of `words`: in order, each with * where anything may stand; of `han` the run, of `source` the
    // id.
    std::vector<std::string> texts;
    bool exact = false;
    int most_between = 0;               // of `near`
    int first_year = 0, last_year = 0;  // of `year`
    std::vector<Ask> parts;             // of `near`, `all`, `either`, `none`, `sentence`

    std::string query() const;
};

class BruteSearch {
  public:
    explicit BruteSearch(const Corpus& corpus);

    struct Found {
        std::size_t passage = 0;  // in order of the corpus
        double score = 0;
        std::vector<ByteRange> hits;
    };
    // Passages of which the question is true, in order of the corpus.
    std::vector<Found> found(const Ask& ask) const;

  private:
    struct ReadWord {
        ByteRange bytes;
        std::string key, written;
    };
    struct ReadPassage {
        const Source* source = nullptr;
        std::string_view text;
        std::vector<ReadWord> words;
        std::vector<ByteRange> sentences;
    };
    struct Hit {
        ByteRange bytes;
        std::size_t first_word = 0, last_word = 0;
    };
    // What is true within a scope, a passage or a sentence.
    struct Verdict {
        bool is_true = false;
        double score = 0;
        std::vector<ByteRange> hits;
    };

    // Within a passage, or within one of its sentences.
    struct Scope {
        ByteRange bytes;
        bool is_sentence = false;
    };

    Verdict judge(const Ask& ask, const ReadPassage& passage, Scope scope) const;
    Verdict judge_sentences(const Ask& ask, const ReadPassage& passage) const;
    std::vector<Hit> leaf_hits(const Ask& ask, const ReadPassage& passage, ByteRange scope) const;
    Verdict judge_leaf(const Ask& ask, const ReadPassage& passage, ByteRange scope) const;
    std::size_t passages_with(const Ask& leaf, bool in_sentence) const;
    double score(const Ask& leaf, std::size_t hits, const ReadPassage& passage,
                 bool in_sentence) const;

    std::vector<ReadPassage> passages_;
    std::size_t words_ = 0;
    mutable std::map<std::pair<std::string, bool>, std::size_t> passages_with_;  // once each
};

// Overlapping ranges made one.
std::vector<ByteRange> merged(std::vector<ByteRange> ranges);

}  // namespace parallax::test
