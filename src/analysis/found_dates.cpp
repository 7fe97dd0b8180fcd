// The words are those of the index, so that finding dates costs no second cut into words.
#include "analysis/found_dates.h"

namespace parallax {
namespace {

// A day that the text itself gives or lets reckon.
bool is_full_date(const FoundDate& found) {
    if (!found.date || found.date->interval || found.basis == DateBasis::inferred) return false;
    const bool happened = found.kind == EventKind::event || found.kind == EventKind::period;
    return happened && found.date->begin->precision == DatePrecision::day;
}

}  // namespace

std::vector<DateInPassage> find_corpus_dates(const TextIndex& index) {
    std::vector<DateInPassage> dates;
    DateFinder finder(index.words.lexicon());
    DateContext context;
    std::optional<SourceId> source;
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < index.passages.size(); ++i) {
        const PassageNumber number(i);
        const PassageId passage = index.passages[i];
        if (source != passage.source) {
            source = passage.source;
            context = {index.corpus->source(passage.source).issued.date, std::nullopt};
        }
        const TokenList words = index.words.tokens(number);
        tokens.resize(words.size());
        // A copy that no call has seen stays in registers.
        const auto begin = words.begin();
        auto word = begin;
        for (Token& token : tokens) {
            token = *word;
            ++word;
        }
        for (FoundDate& found : finder.find(index.text(number), tokens, context)) {
            if (is_full_date(found)) context.before = found.date;
            dates.push_back({passage, std::move(found)});
        }
    }
    return dates;
}

}  // namespace parallax
