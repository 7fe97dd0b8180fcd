// Small corpora by hand for tests: each call adds one thing to the one added last.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/corpus.h"

namespace parallax::test {

// A date that must be valid EDTF; none for "".
std::optional<EdtfDate> date_of(std::string_view edtf);

// Everything that is not given has the value that a default Corpus, Source, Event... gives it.
class CorpusBuilder {
  public:
    // `issued` in EDTF, "" for not known. Sources must be added in order of publication.
    CorpusBuilder& source(const std::string& id, std::string_view issued = "",
                          DateBasis basis = DateBasis::stated);
    // To the last source, numbered on from its last passage.
    CorpusBuilder& passage(const std::string& text);
    CorpusBuilder& passage_numbered(int n, const std::string& text);
    // To the last source. `shared` is the id of a shared event or "".
    CorpusBuilder& event(const std::string& label, std::string_view edtf,
                         const std::string& shared = "",
                         std::initializer_list<std::uint32_t> passages = {});
    CorpusBuilder& shared_event(const std::string& id, std::string_view edtf = "");
    // Terms must be valid patterns; all are taken for English.
    CorpusBuilder& theme(const std::string& id, std::initializer_list<std::string_view> terms);
    // To the last theme and question; `source` must have been added.
    CorpusBuilder& absence(const std::string& source, Stance kind);
    CorpusBuilder& question(const std::string& id);
    CorpusBuilder& position(const std::string& source, Stance stance,
                            std::initializer_list<std::uint32_t> passages = {},
                            When when = When::always);

    // The last of its kind, for what has no call of its own.
    Source& last_source();
    Passage& last_passage();
    Event& last_event();

    Corpus& corpus() { return corpus_; }
    std::shared_ptr<const Corpus> shared() const;

  private:
    Corpus corpus_;
};

}  // namespace parallax::test
