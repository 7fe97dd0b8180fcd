// One walk over all words; counts of the passage at hand lie in an array by feature.
#include "analysis/passage_features.h"

#include <string>
#include <string_view>

#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

// Which terms are Han throughout; each is looked at once.
std::vector<bool> find_han_terms(const Lexicon& lexicon) {
    constexpr unsigned char kFirstHanByte = 0xE2;  // U+2E80 and what follows
    std::vector<bool> han(lexicon.size());
    for (std::size_t i = 0; i < lexicon.size(); ++i) {
        const std::string_view key = lexicon.key(TermId(i));
        han[i] = static_cast<unsigned char>(key.front()) >= kFirstHanByte && is_han(key);
    }
    return han;
}

class FeatureCounter {
  public:
    explicit FeatureCounter(const PositionalIndex& index)
        : lexicon_(index.lexicon()), han_(find_han_terms(lexicon_)) {
        features_.passages_with.resize(lexicon_.size());
        count_.resize(lexicon_.size());
        features_.counts.reserve(index.word_count());
        for (std::size_t i = 0; i < index.passage_count(); ++i)
            add_passage(index.tokens(PassageNumber(i)));
    }

    PassageFeatures take() { return std::move(features_); }

  private:
    void add_passage(const TokenList& tokens) {
        const std::size_t first = features_.counts.size();
        std::uint32_t run_end = 0;
        for (const Token token : tokens) {
            const bool han = han_[token.term.index()];
            if (!han || token.begin != run_end) close_run();
            if (han) {
                run_ += lexicon_.key(token.term);
                run_end = token.end;
            } else {
                add(token.term.value);
            }
        }
        close_run();
        for (std::size_t i = first; i < features_.counts.size(); ++i) {
            PassageFeatures::Count& counted = features_.counts[i];
            counted.count = count_[counted.feature];
            count_[counted.feature] = 0;
        }
        features_.ends.push_back(features_.counts.size());
    }

    void close_run() {
        const std::string_view run = run_;
        std::size_t before = 0;
        for (std::size_t at = 0; at < run.size();) {
            const std::size_t end = at + code_point_at(run, at).size;
            if (at > 0 || end == run.size()) add_pair(run.substr(before, end - before));
            before = at;
            at = end;
        }
        run_.clear();
    }

    void add_pair(std::string_view characters) {
        const std::size_t feature = lexicon_.size() + features_.pairs.intern(characters).index();
        if (feature == count_.size()) {
            count_.push_back(0);
            features_.passages_with.push_back(0);
        }
        add(static_cast<std::uint32_t>(feature));
    }

    void add(std::uint32_t feature) {
        if (count_[feature]++ > 0) return;
        ++features_.passages_with[feature];
        features_.counts.push_back({feature, 0});
    }

    const Lexicon& lexicon_;
    std::vector<bool> han_;
    std::vector<std::uint32_t> count_;  // by feature, in the passage at hand
    std::string run_;                   // Han characters that wait for more
    PassageFeatures features_;
};

}  // namespace

PassageFeatures count_features(const PositionalIndex& index) {
    return FeatureCounter(index).take();
}

}  // namespace parallax
