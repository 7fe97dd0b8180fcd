// FNV-1a, 64 bits (Fowler, Noll, Vo 1991), folded to 32 as its authors advise; nobody is to be kept
// from forging it.
#include "session/corpus_mark.h"

#include <cstdint>
#include <cstdio>

namespace parallax {
namespace {

class Fingerprint {
  public:
    // Each text with its end, so that "ab" "c" differs from "a" "bc".
    void add(std::string_view text) {
        for (const char c : text)
            add_byte(static_cast<unsigned char>(c));
        add_byte(0xFF);  // in no UTF-8
    }
    std::uint32_t value() const { return static_cast<std::uint32_t>(hash_ ^ (hash_ >> 32)); }

  private:
    void add_byte(unsigned char byte) {
        hash_ ^= byte;
        hash_ *= 0x100000001B3;
    }
    std::uint64_t hash_ = 0xCBF29CE484222325;
};

}  // namespace

std::string corpus_mark(const Corpus& corpus) {
    Fingerprint print;
    for (const Source& source : corpus.sources) {
        print.add(source.id);
        print.add(source.record.title);
        for (const Passage& passage : source.passages) {
            print.add(std::to_string(passage.n));
            print.add(passage.text);
        }
        for (const Event& event : source.events)
            print.add(event.label);
    }
    for (const Theme& theme : corpus.themes)
        print.add(theme.id);
    for (const Question& question : corpus.questions)
        print.add(question.id);
    char figures[9];
    std::snprintf(figures, sizeof figures, "%08x", static_cast<unsigned>(print.value()));
    return corpus.id + '@' + figures;
}

std::string_view corpus_id_of_mark(std::string_view mark) {
    return mark.substr(0, mark.rfind('@'));
}

}  // namespace parallax
