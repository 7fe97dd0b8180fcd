// Each line a passage of an index; a line that begins with "-" removes one that was added before.
// At the end every term's places are those that the passages' words give.
#include <map>

#include "analysis/positional_index.h"
#include "fuzz.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string text = fuzz::valid_utf8(fuzz::text_of(data, size));
    PositionalIndex index;
    for (std::string_view rest = text; !rest.empty();) {
        const fuzz::Halves lines = fuzz::halves(rest);
        if (!lines.first.starts_with('-'))
            index.add_passage(lines.first);
        else if (index.passage_count() > 0)
            index.remove_passage(PassageNumber(lines.first.size() % index.passage_count()));
        rest = lines.second;
    }
    std::map<TermId, std::vector<Place>> places;
    std::size_t words = 0;
    for (std::size_t i = 0; i < index.passage_count(); ++i) {
        std::uint32_t word = 0;
        for (const Token& token : index.tokens(PassageNumber(i)))
            places[token.term].push_back({PassageNumber(i), word++});
        words += word;
    }
    ENSURE(words == index.word_count());
    for (std::size_t i = 0; i < index.lexicon().size(); ++i) {
        const TermId term(i);
        ENSURE(index.places(term) == places[term] && index.frequency(term) == places[term].size());
    }
    return 0;
}
