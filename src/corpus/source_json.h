// One source from JSON: its record, passages and events, checked against each other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "corpus/corpus.h"
#include "corpus/json_cursor.h"

namespace parallax {

// A source as far as it could be read. What has a fault of its own is no ground to find fault with
// what refers to it.
struct SourceReading {
    Source source;
    bool passages_sound = false;
};

// The shared events of the manifest. `sound`: all of them could be read, so an id that is not among
// them does not exist.
struct SharedEventIds {
    std::unordered_set<std::string> ids;
    bool sound = true;
};

// `source.file` is left empty for the caller to fill.
SourceReading read_source(JsonObject& object, UniqueIds& ids, const SharedEventIds& shared);

// The member "passages" of an event or a position: numbers of passages of `source`, each given
// once, as ascending positions.
std::vector<std::uint32_t> read_passage_numbers(JsonObject& object, const SourceReading& source,
                                                Need need);

// The members "date" and "basis" of an event.
template <class T>
void read_date_and_basis(JsonObject& object, T& event) {
    if (const auto member = object.find("date")) event.date = member->date();
    event.basis = object.choice<DateBasis>("basis", DateBasis::stated);
}

}  // namespace parallax
