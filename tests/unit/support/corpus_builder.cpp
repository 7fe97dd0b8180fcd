// ENSURE and not REQUIRE: a corpus that cannot be built is a mistake in the test itself.
#include "support/corpus_builder.h"

#include "base/check.h"

namespace parallax::test {

std::optional<EdtfDate> date_of(std::string_view edtf) {
    if (edtf.empty()) return std::nullopt;
    Result<EdtfDate> date = edtf_from_text(edtf);
    ENSURE(date.has_value());
    return *date;
}

CorpusBuilder& CorpusBuilder::source(const std::string& id, std::string_view issued,
                                     DateBasis basis) {
    Source& source = corpus_.sources.emplace_back();
    source.id = id;
    source.issued.date = date_of(issued);
    source.issued.basis = basis;
    return *this;
}

CorpusBuilder& CorpusBuilder::passage(const std::string& text) {
    const auto& passages = last_source().passages;
    return passage_numbered(passages.empty() ? 1 : passages.back().n + 1, text);
}

CorpusBuilder& CorpusBuilder::passage_numbered(int n, const std::string& text) {
    Passage& passage = last_source().passages.emplace_back();
    passage.n = n;
    passage.text = text;
    return *this;
}

CorpusBuilder& CorpusBuilder::event(const std::string& label, std::string_view edtf,
                                    const std::string& shared,
                                    std::initializer_list<std::uint32_t> passages) {
    Event& event = last_source().events.emplace_back();
    event.label = label;
    event.date = date_of(edtf);
    event.shared = shared;
    event.passages = passages;
    return *this;
}

CorpusBuilder& CorpusBuilder::shared_event(const std::string& id, std::string_view edtf) {
    SharedEvent& event = corpus_.shared_events.emplace_back();
    event.id = id;
    event.date = date_of(edtf);
    return *this;
}

CorpusBuilder& CorpusBuilder::theme(const std::string& id,
                                    std::initializer_list<std::string_view> terms) {
    Theme& theme = corpus_.themes.emplace_back();
    theme.id = id;
    for (const std::string_view term : terms) {
        Result<TermPattern> pattern = TermPattern::from_text(term);
        ENSURE(pattern.has_value());
        theme.terms.push_back({"en", *pattern});
    }
    return *this;
}

CorpusBuilder& CorpusBuilder::absence(const std::string& source, Stance kind) {
    const auto found = corpus_.find_source(source);
    ENSURE(found && !corpus_.themes.empty());
    Absence& absence = corpus_.themes.back().absences.emplace_back();
    absence.source = *found;
    absence.kind = kind;
    return *this;
}

CorpusBuilder& CorpusBuilder::question(const std::string& id) {
    corpus_.questions.emplace_back().id = id;
    return *this;
}

CorpusBuilder& CorpusBuilder::position(const std::string& source, Stance stance,
                                       std::initializer_list<std::uint32_t> passages, When when) {
    const auto found = corpus_.find_source(source);
    ENSURE(found && !corpus_.questions.empty());
    Position& position = corpus_.questions.back().positions.emplace_back();
    position.source = *found;
    position.stance = stance;
    position.passages = passages;
    position.when = when;
    return *this;
}

Source& CorpusBuilder::last_source() {
    ENSURE(!corpus_.sources.empty());
    return corpus_.sources.back();
}

Passage& CorpusBuilder::last_passage() {
    ENSURE(!last_source().passages.empty());
    return last_source().passages.back();
}

Event& CorpusBuilder::last_event() {
    ENSURE(!last_source().events.empty());
    return last_source().events.back();
}

std::shared_ptr<const Corpus> CorpusBuilder::shared() const {
    return std::make_shared<const Corpus>(corpus_);
}

}  // namespace parallax::test
