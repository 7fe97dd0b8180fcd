// An open-addressing table of term numbers over one arena of letters: interning a word that is
// known touches two lines of memory and allocates nothing.
#include "text/lexicon.h"

#include "base/check.h"

namespace parallax {
namespace {

// FNV-1a (Fowler, Noll, Vo 1991), 32 bits.
std::uint32_t hash_of(std::string_view key) {
    std::uint32_t hash = 2166136261u;
    for (const char c : key) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 16777619u;
    }
    return hash;
}

constexpr std::size_t kFewestSlots = 1024;

}  // namespace

std::size_t Lexicon::slot_of(std::string_view wanted) const {
    const std::size_t mask = slots_.size() - 1;
    const std::uint32_t hash = hash_of(wanted);
    std::size_t slot = hash & mask;
    while (slots_[slot] != 0) {
        const std::size_t term = slots_[slot] - 1;
        if (hashes_[term] == hash && key(TermId(term)) == wanted) break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

void Lexicon::grow() {
    slots_.assign(slots_.empty() ? kFewestSlots : 2 * slots_.size(), 0);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t term = 0; term < ends_.size(); ++term) {
        std::size_t slot = hashes_[term] & mask;
        while (slots_[slot] != 0)
            slot = (slot + 1) & mask;
        slots_[slot] = static_cast<std::uint32_t>(term + 1);
    }
}

TermId Lexicon::intern(std::string_view key) {
    if (2 * (size() + 1) > slots_.size()) grow();
    std::uint32_t& slot = slots_[slot_of(key)];
    if (slot == 0) {
        letters_.insert(letters_.end(), key.begin(), key.end());
        ENSURE(letters_.size() < UINT32_MAX);
        ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
        hashes_.push_back(hash_of(key));
        slot = static_cast<std::uint32_t>(size());
    }
    return TermId(slot - 1);
}

std::optional<TermId> Lexicon::find(std::string_view key) const {
    if (slots_.empty()) return std::nullopt;
    const std::uint32_t term = slots_[slot_of(key)];
    if (term == 0) return std::nullopt;
    return TermId(term - 1);
}

std::string_view Lexicon::key(TermId term) const {
    const std::size_t begin = term.value == 0 ? 0 : ends_.at(term.index() - 1);
    return {letters_.data() + begin, ends_.at(term.index()) - begin};
}

std::size_t Lexicon::memory_bytes() const {
    return letters_.capacity() +
           sizeof(std::uint32_t) * (ends_.capacity() + hashes_.capacity() + slots_.capacity());
}

}  // namespace parallax
