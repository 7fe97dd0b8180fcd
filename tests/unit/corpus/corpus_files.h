// Corpora for tests: folders of tests/data/corpora and files made on the spot, with ICU's data
// loaded.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "corpus/corpus_reader.h"

namespace parallax::test {

// Name and bytes, as write_corpus gives them.
using NamedBytes = std::vector<std::pair<std::string, std::string>>;

// All files below tests/data/corpora/`folder`, sorted by name. Fails the test when there are none.
NamedBytes load_corpus_folder(const std::string& folder);

CorpusReading read_named(const NamedBytes& files);
// One file named corpus.json.
CorpusReading read_text(const std::string& manifest);

// The corpus of a reading that must be without faults; else the test fails and shows them.
Corpus corpus_of(CorpusReading reading);

// One fault a line: "where: message".
std::string shown(const std::vector<Error>& faults);

// The pointer of the first member of the JSON text `before` that `after` has not or has otherwise;
// "" when nothing is lost. Lists of numbers may come in another order.
std::string find_lost_member(const std::string& before, const std::string& after);

}  // namespace parallax::test
