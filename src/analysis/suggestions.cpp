// The whole lexicon is looked through; a search that finds nothing has the time.
#include "analysis/suggestions.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "analysis/query_tree.h"
#include "analysis/word_terms.h"
#include "base/overloaded.h"
#include "text/edit_distance.h"
#include "text/utf8.h"

namespace parallax {
namespace {

std::u32string letters_of(std::string_view utf8) {
    std::u32string letters;
    for (std::size_t i = 0; i < utf8.size();) {
        const CodePoint c = code_point_at(utf8, i);
        letters += c.value;
        i += c.size;
    }
    return letters;
}

std::size_t most_slips(std::size_t letters) {
    if (letters <= 2) return 0;
    return letters <= 5 ? 1 : 2;
}

class Advice {
  public:
    explicit Advice(const TextIndex& index) : index_(index) {}

    void consider(const QueryNode& node) {
        const auto consider_all = [this](const auto& form) {
            for (const QueryNode& inner : form.nodes)
                consider(inner);
        };
        std::visit(Overloaded{
                       [&](const TermQuery& term) { consider(term.pattern, node.place); },
                       [&](const AllQuery& all) { consider_all(all); },
                       [&](const EitherQuery& either) { consider_all(either); },
                       [&](const SentenceQuery& sentence) { consider_all(sentence); },
                       [](const RegexQuery&) {},
                       [](const FieldQuery&) {},
                       [](const NotQuery&) {},
                   },
                   node.form);
    }

    std::vector<Suggestion> taken() { return std::move(suggestions_); }

  private:
    void consider(const PatternNode& pattern, ByteRange place) {
        std::visit(Overloaded{
                       [&](const Phrase& phrase) {
                           for (const WordPattern& word : phrase.words)
                               consider(word, place);
                       },
                       [&](const AnyOf& any) {
                           for (const PatternNode& node : any.nodes)
                               consider(node, place);
                       },
                       [&](const Near& near) {
                           for (const PatternNode& node : near.operands)
                               consider(node, place);
                       },
                       [](const HanRun&) {},
                       [](const Without&) {},
                   },
                   pattern.form);
    }

    std::size_t frequency_of(WordPattern word) const {
        word.exact.clear();
        return look_up(word, index_.ground()).frequency;
    }

    void consider(const WordPattern& word, ByteRange place) {
        if (word.pieces.size() > 1) return;
        const std::string& key = word.pieces.front();
        const std::size_t frequency = frequency_of(word);
        if (!word.exact.empty()) {
            Phrase phrase;
            phrase.words.push_back(word);
            if (frequency > 0 && find_hits(PatternNode{phrase}, index_.ground()).empty()) {
                suggestions_.push_back(
                    {SuggestionKind::folding, place, '=' + word.exact.front(), key, frequency});
            }
        }
        if (frequency > 0) return;
        const std::size_t longer = frequency_of({{key, ""}, {}});
        if (longer > 0)
            suggestions_.push_back({SuggestionKind::wildcard, place, key, key + '*', longer});
        add_spellings(key, place);
    }

    void add_spellings(const std::string& key, ByteRange place) {
        struct Candidate {
            std::size_t slips = 0, frequency = 0;
            std::string_view key;
        };
        const std::u32string wanted = letters_of(key);
        const std::size_t most = most_slips(wanted.size());
        std::vector<Candidate> candidates;
        const Lexicon& lexicon = index_.words.lexicon();
        for (std::size_t i = 0; most > 0 && i < lexicon.size(); ++i) {
            const std::string_view other = lexicon.key(TermId(i));
            // No letter has more than four bytes.
            if (other.size() > 4 * (wanted.size() + most)) continue;
            const auto slips = edit_distance_within(wanted, letters_of(other), most);
            const std::size_t frequency = slips ? index_.words.frequency(TermId(i)) : 0;
            if (frequency > 0) candidates.push_back({*slips, frequency, other});
        }
        std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
            return std::tuple(a.slips, b.frequency, a.key) <
                   std::tuple(b.slips, a.frequency, b.key);
        });
        candidates.resize(std::min(candidates.size(), kMaxSpellings));
        for (const Candidate& each : candidates) {
            suggestions_.push_back(
                {SuggestionKind::spelling, place, key, std::string(each.key), each.frequency});
        }
    }

    const TextIndex& index_;
    std::vector<Suggestion> suggestions_;
};

}  // namespace

std::vector<Suggestion> make_suggestions(const TextIndex& index, const Query& query) {
    Advice advice(index);
    advice.consider(query.root());
    return advice.taken();
}

}  // namespace parallax
