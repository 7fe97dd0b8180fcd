#include "corpus/file_stem.h"

namespace parallax {

std::string file_stem_of(const Corpus& corpus) {
    std::string stem;
    for (const char c : corpus.id) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '_' ||
                           static_cast<unsigned char>(c) >= 0x80;
        stem += plain ? c : '-';
    }
    return stem.empty() ? "corpus" : stem;
}

}  // namespace parallax
