// The first line as a query, the lines after it as the passages of a small corpus.
#include "analysis/query.h"

#include "analysis/concordance.h"
#include "analysis/search.h"
#include "fuzz.h"

using namespace parallax;

namespace {

std::shared_ptr<const Corpus> corpus_of(std::string_view lines) {
    auto corpus = std::make_shared<Corpus>();
    Source& source = corpus->sources.emplace_back();
    source.id = "a";
    source.record.title = "A title";
    source.issued.date = *edtf_from_text("2021-06");
    while (!lines.empty()) {
        const fuzz::Halves next = fuzz::halves(lines);
        Passage& passage = source.passages.emplace_back();
        passage.n = static_cast<int>(source.passages.size());
        passage.text = next.first;
        lines = next.second;
    }
    return corpus;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string all = fuzz::valid_utf8(fuzz::text_of(data, size));
    const fuzz::Halves input = fuzz::halves(all);
    const Result<Query> query = Query::from_text(input.first);
    if (!query) {
        ENSURE(!query.error().message.empty() && !find_invalid_utf8(query.error().message));
        return 0;
    }
    const TextIndex index = make_text_index(corpus_of(input.second));
    const Result<SearchResults> results = search(index, *query);
    if (!results) {
        ENSURE(results.error().kind == ErrorKind::wrong_reference);
        return 0;
    }
    ENSURE(results->passages.size() == results->passage_total);
    for (const FoundPassage& found : results->passages)
        fuzz::ensure_spans(found.hits, index.text(found.passage).size());
    ENSURE(make_concordance(index, *query).has_value());
    return 0;
}
