// Sentences are looked for near the limit only, so that a text of many megabytes is not read twice.
#include "corpus/passage_cut.h"

#include <algorithm>

#include "base/check.h"
#include "text/characters.h"
#include "text/segments.h"

namespace parallax {
namespace {

// How far before the limit an end of a sentence is still a good place.
constexpr std::size_t kReachBytes = 4'000;

// Bytes of the part that is cut off from the beginning of `text`, which is longer than the limit.
std::size_t find_cut(std::string_view text, std::size_t max_bytes) {
    const std::string_view part = whole_prefix(text, max_bytes);
    const std::size_t begin =
        whole_prefix(part, part.size() - std::min(kReachBytes, part.size() / 2)).size();
    const std::string_view reach = part.substr(begin);
    Lexicon lexicon;
    const Segments segments = segment(reach, lexicon);
    // The last "end" is that of the reach itself.
    if (segments.sentence_ends.size() >= 2)
        return begin + segments.sentence_ends[segments.sentence_ends.size() - 2];
    const std::size_t blank = reach.rfind(' ');
    return blank == std::string_view::npos ? part.size() : begin + blank + 1;
}

}  // namespace

std::vector<std::string> cut_passage(std::string_view utf8, std::size_t max_bytes) {
    ENSURE(max_bytes >= 100);
    std::vector<std::string> parts;
    utf8 = trim(utf8);
    while (utf8.size() > max_bytes) {
        const std::size_t cut = find_cut(utf8, max_bytes);
        parts.emplace_back(trim(utf8.substr(0, cut)));
        utf8 = trim(utf8.substr(cut));
    }
    if (!utf8.empty()) parts.emplace_back(utf8);
    return parts;
}

}  // namespace parallax
