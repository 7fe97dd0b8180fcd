// Words are compared by the rank of their terms, which the index has at hand; the first rank is
// kept in the line, as it decides nearly always.
#include "analysis/concordance.h"

#include <algorithm>
#include <optional>
#include <span>

#include "analysis/search.h"

namespace parallax {
namespace {

// A line with the words it has on each side and in the middle, as positions in its passage.
struct DraftLine {
    PassageNumber passage;
    std::uint32_t number = 0;                    // in order of the corpus
    std::uint32_t begin = 0, end = 0;            // bytes of the keyword
    std::uint32_t first_word = 0, word_end = 0;  // of the keyword; the same where it has no word
    std::uint32_t first_rank = 0;  // of what is compared first; 0 where nothing stands
};

class Builder {
  public:
    Builder(const TextIndex& index, const ConcordanceOptions& options)
        : index_(index), options_(options) {}

    // In order of the corpus.
    void add(PassageNumber passage, std::span<const ByteRange> hits) {
        const TokenList tokens = index_.words.tokens(passage);
        auto token = tokens.begin();
        std::uint32_t word = 0;  // the number of `token`
        const auto skip_while = [&](auto still) {
            for (; token != tokens.end() && still(*token); ++token)
                ++word;
        };
        for (const ByteRange& hit : hits) {
            DraftLine line{passage,
                           static_cast<std::uint32_t>(lines_.size()),
                           static_cast<std::uint32_t>(hit.begin),
                           static_cast<std::uint32_t>(hit.end),
                           0,
                           0,
                           0};
            // Two hits may share a word; the first one must not use it up.
            skip_while([&](const Token& each) { return each.end <= hit.begin; });
            line.first_word = word;
            const auto first_token = token;
            skip_while([&](const Token& each) { return each.begin < hit.end; });
            line.word_end = word;
            token = first_token;
            word = line.first_word;
            line.first_rank = rank_at(line, 0);
            lines_.push_back(line);
        }
    }

    Concordance finished() {
        const std::size_t count = std::min(options_.most, lines_.size());
        const auto end = lines_.begin() + static_cast<std::ptrdiff_t>(count);
        if (options_.order != ConcordanceOrder::corpus) {
            std::partial_sort(
                lines_.begin(), end, lines_.end(),
                [this](const DraftLine& a, const DraftLine& b) { return stands_before(a, b); });
        }
        Concordance concordance;
        concordance.line_total = lines_.size();
        concordance.lines.reserve(count);
        std::for_each(lines_.begin(), end, [&](const DraftLine& line) {
            concordance.lines.push_back(with_context(line));
        });
        return concordance;
    }

  private:
    bool stands_before(const DraftLine& a, const DraftLine& b) const {
        if (options_.order == ConcordanceOrder::date) {
            const auto date_a = first_day(a), date_b = first_day(b);
            if (date_a != date_b) return !date_b || (date_a && *date_a < *date_b);
        } else if (options_.order == ConcordanceOrder::source) {
            const std::string& id_a = source(a).id;
            const std::string& id_b = source(b).id;
            if (id_a != id_b) return id_a < id_b;
        } else {
            if (a.first_rank != b.first_rank) return a.first_rank < b.first_rank;
            for (std::size_t i = 1;; ++i) {
                const std::uint32_t rank_a = rank_at(a, i), rank_b = rank_at(b, i);
                if (rank_a != rank_b) return rank_a < rank_b;
                if (rank_a == 0) break;
            }
        }
        return a.number < b.number;
    }

    const Source& source(const DraftLine& line) const {
        return index_.corpus->source(index_.passages[line.passage.index()].source);
    }

    std::optional<DayNumber> first_day(const DraftLine& line) const {
        const auto& date = source(line).issued.date;
        return date ? std::optional(date->first_day()) : std::nullopt;
    }

    // Of the `step`th word that is compared, from 1 in code point order; 0 where none is.
    std::uint32_t rank_at(const DraftLine& line, std::size_t step) const {
        std::optional<std::size_t> word;
        const std::span<const TermId> terms = index_.words.terms(line.passage);
        const bool in_context = step < options_.context_words;
        switch (options_.order) {
            case ConcordanceOrder::left:
                if (in_context && step < line.first_word) word = line.first_word - 1 - step;
                break;
            case ConcordanceOrder::right:
                if (in_context && line.word_end + step < terms.size()) word = line.word_end + step;
                break;
            case ConcordanceOrder::keyword:
                if (line.first_word + step < line.word_end) word = line.first_word + step;
                break;
            case ConcordanceOrder::corpus:
            case ConcordanceOrder::date:
            case ConcordanceOrder::source:
                break;
        }
        return word ? index_.order.rank(terms[*word]) + 1 : 0;
    }

    ConcordanceLine with_context(const DraftLine& line) const {
        const TokenList tokens = index_.words.tokens(line.passage);
        const std::size_t words = options_.context_words;
        std::size_t left = line.begin, right = line.end;
        if (words > 0) {
            left = line.first_word >= words ? tokens[line.first_word - words].begin : 0;
            right = tokens.size() - line.word_end >= words
                        ? tokens[line.word_end + words - 1].end
                        : index_.texts[line.passage.index()].size();
        }
        return {line.passage, {left, line.begin}, {line.begin, line.end}, {line.end, right}};
    }

    const TextIndex& index_;
    ConcordanceOptions options_;
    std::vector<DraftLine> lines_;
};

}  // namespace

Result<Concordance> make_concordance(const TextIndex& index, const Query& query,
                                     const ConcordanceOptions& options) {
    const auto found =
        search(index, query, {.order = SearchOrder::corpus, .themes = options.themes});
    if (!found) return std::unexpected(found.error());
    Builder builder(index, options);
    for (const FoundPassage& passage : found->passages)
        builder.add(passage.passage, passage.hits);
    return builder.finished();
}

Concordance make_concordance(const TextIndex& index, std::span<const PatternHit> hits,
                             const ConcordanceOptions& options) {
    Builder builder(index, options);
    std::vector<ByteRange> ranges;
    for (std::size_t i = 0; i < hits.size();) {
        const PassageNumber passage = hits[i].passage;
        ranges.clear();
        for (; i < hits.size() && hits[i].passage == passage; ++i)
            ranges.push_back(hits[i].bytes());
        builder.add(passage, ranges);
    }
    return builder.finished();
}

}  // namespace parallax
