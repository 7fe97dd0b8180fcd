// One key of an address. Internal to session/address.
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "session/address_names.h"
#include "session/session.h"

namespace parallax {

// What it says of a session ("" nothing), and how to take it back: false for what cannot be read.
struct AddressKey {
    std::string_view name;
    std::function<std::string(const Session&)> write;
    std::function<bool(Session&, std::string_view)> read;
};

// The enumerator whose place in `names` holds `name`; false and `to` as it was for another.
template <class T, std::size_t N>
bool take(const std::array<std::string_view, N>& names, std::string_view name, T& to) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return false;
    to = static_cast<T>(found - names.begin());
    return true;
}

// Those of the filter.
std::vector<AddressKey> filter_keys(const AddressNames& names);
// Those of Compare; `start` is the session of a corpus just opened.
std::vector<AddressKey> compare_keys(const AddressNames& names, const Session& start);
// Those of the edited codebook; keep a reference to the corpus.
std::vector<AddressKey> codebook_keys(const Corpus& corpus);
// Those of the heatmap.
std::vector<AddressKey> grid_keys(const AddressNames& names);

}  // namespace parallax
