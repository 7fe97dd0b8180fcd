// A record without a title is enough: nothing that is measured reads it.
#include "engine_corpus.h"

#include "base/check.h"
#include "base/edtf.h"

namespace parallax::bench {
namespace {

constexpr std::size_t kFirstYear = 1900, kMonths = 12, kYears = 120;

EdtfDate month_of(std::size_t document) {
    const std::size_t month = document % (kMonths * kYears);
    std::string text = std::to_string(kFirstYear + month / kMonths);
    text += month % kMonths < 9 ? "-0" : "-";
    text += std::to_string(month % kMonths + 1);
    Result<EdtfDate> date = edtf_from_text(text);
    ENSURE(date.has_value());
    return std::move(*date);
}

}  // namespace

std::shared_ptr<Corpus> make_corpus(const Engine& engine) {
    auto corpus = std::make_shared<Corpus>();
    corpus->sources.reserve(engine.ends.size());
    engine.each([&](std::string_view text) {
        const std::size_t document = corpus->sources.size();
        Source& source = corpus->sources.emplace_back();
        source.id = std::to_string(document);
        source.issued.date = month_of(document);
        Passage& passage = source.passages.emplace_back();
        passage.n = 1;
        passage.text = text;
    });
    return corpus;
}

}  // namespace parallax::bench
