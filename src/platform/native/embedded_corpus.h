// The corpus that comes with the program, linked into the native program and the tests; the page
// carries the same files as text.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace parallax {

struct EmbeddedFile {
    std::string_view name;  // relative to assets/corpus: "corpus.json", "sources/x.json"
    std::span<const std::byte> bytes;
};

// In the order of assets/CMakeLists.txt, the manifest first. Link the library `embedded_corpus`.
std::span<const EmbeddedFile> embedded_corpus();

}  // namespace parallax
