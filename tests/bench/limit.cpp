// One pass finds and numbers the words, a second sorts their places by counting.
#include "limit.h"

#include <array>
#include <utility>

namespace parallax::bench {
namespace {

enum Class : unsigned char { other, letter, digit, between_letters, between_digits, between_both };

constexpr std::array<unsigned char, 256> kClasses = [] {
    std::array<unsigned char, 256> classes{};
    for (int c = 'a'; c <= 'z'; ++c)
        classes[static_cast<std::size_t>(c)] = classes[static_cast<std::size_t>(c - 32)] = letter;
    for (int c = '0'; c <= '9'; ++c)
        classes[static_cast<std::size_t>(c)] = digit;
    classes[':'] = between_letters;
    classes[','] = classes[';'] = between_digits;
    classes['.'] = classes['\''] = between_both;
    return classes;
}();

unsigned char class_at(std::string_view text, std::size_t at) {
    return at < text.size() ? kClasses[static_cast<unsigned char>(text[at])] : +other;
}

// Whether the mark at `at` holds the word together (UAX 29, rules WB6, WB7, WB11 and WB12).
bool joins(std::string_view text, std::size_t at, unsigned char before) {
    const unsigned char mark = class_at(text, at), after = class_at(text, at + 1);
    if (before != after) return false;
    return mark == between_both || (before == letter && mark == between_letters) ||
           (before == digit && mark == between_digits);
}

}  // namespace

LimitIndex::LimitIndex(std::string_view text, std::span<const std::uint32_t> ends) : slots_(1024) {
    std::vector<std::uint32_t> terms;
    terms.reserve(text.size() / 6);
    std::size_t at = 0;
    for (const std::uint32_t end : ends) {
        const std::string_view document = text.substr(0, end);
        while (at < document.size()) {
            unsigned char now = class_at(document, at);
            if (now != letter && now != digit) {
                ++at;
                continue;
            }
            word_.clear();
            std::uint32_t hash = 2166136261u;  // FNV-1a (Fowler, Noll and Vo, 1991)
            for (; now == letter || now == digit ||
                   joins(document, at, kClasses[static_cast<unsigned char>(document[at - 1])]);
                 now = class_at(document, ++at)) {
                const char small = static_cast<char>(document[at] | (now == letter ? 0x20 : 0));
                word_ += small;
                hash = (hash ^ static_cast<unsigned char>(small)) * 16777619u;
            }
            terms.push_back(intern(hash));
        }
        documents_.push_back(static_cast<std::uint32_t>(terms.size()));
    }
    post(terms);
}

std::uint32_t LimitIndex::intern(std::uint32_t hash) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (hash ^ (hash >> 15)) & mask;
    for (; slots_[at].size != 0; at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.hash == hash && std::string_view(letters_).substr(slot.begin, slot.size) == word_)
            return slot.term;
    }
    slots_[at] = {hash, static_cast<std::uint32_t>(letters_.size()),
                  static_cast<std::uint32_t>(word_.size()), terms_};
    letters_ += word_;
    if (++terms_ * 2 > slots_.size()) grow();
    return terms_ - 1;
}

void LimitIndex::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    std::swap(old, slots_);
    for (const Slot& slot : old) {
        if (slot.size == 0) continue;
        std::size_t at = (slot.hash ^ (slot.hash >> 15)) & (slots_.size() - 1);
        while (slots_[at].size != 0)
            at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }
}

void LimitIndex::post(std::span<const std::uint32_t> terms) {
    starts_.assign(terms_ + 1, 0);
    for (const std::uint32_t term : terms)
        ++starts_[term + 1];
    for (std::size_t term = 1; term < starts_.size(); ++term)
        starts_[term] += starts_[term - 1];
    places_.resize(terms.size());
    std::vector<std::uint32_t> next = starts_;
    for (std::uint32_t word = 0; word < terms.size(); ++word)
        places_[next[terms[word]]++] = word;
}

std::size_t LimitIndex::memory_bytes() const {
    return letters_.capacity() + slots_.capacity() * sizeof(Slot) +
           (documents_.capacity() + starts_.capacity() + places_.capacity()) *
               sizeof(std::uint32_t);
}

}  // namespace parallax::bench
