// Words are looked up in the lists of the languages; figures and Roman numbers are read.
#include "text/date_words.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <string>
#include <unordered_map>

#include "text/date_vocabulary.h"
#include "text/named_times.h"
#include "text/parts.h"

namespace parallax {
namespace {

struct KeyHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const {
        return std::hash<std::string_view>{}(key);
    }
};

// Most words are none of it, which their ends and their length tell nearly always.
class Vocabulary {
  public:
    Vocabulary() {
        for (const VocabularyLine& line : english_vocabulary())
            add_line(line);
        for (const VocabularyLine& line : russian_vocabulary())
            add_line(line);
    }

    const DateWord* find(std::string_view key) const {
        if (!outlines_[outline_of(key)]) return nullptr;
        const auto found = words_.find(key);
        return found == words_.end() ? nullptr : &found->second;
    }

  private:
    static constexpr std::size_t kOutlines = 1 << 14;

    static std::size_t outline_of(std::string_view key) {
        const auto first = static_cast<unsigned char>(key.front());
        const auto last = static_cast<unsigned char>(key.back());
        const auto middle = static_cast<unsigned char>(key[key.size() / 2]);
        return (first + 37U * last + 1369U * middle + 5003U * key.size()) % kOutlines;
    }

    void add(std::string key, DateWord word) {
        outlines_.set(outline_of(key));
        words_.try_emplace(std::move(key), word);
    }

    // A word of two meanings keeps the first one: the lists stand in order of weight.
    void add_line(const VocabularyLine& line) {
        const DateWord word{line.role, static_cast<std::uint8_t>(line.detail),
                            static_cast<std::int16_t>(line.value)};
        for_each_part(line.words, ' ', [&](std::string_view stem) {
            if (line.endings.empty()) {
                add(std::string(stem), word);
                return;
            }
            for_each_part(line.endings, ' ', [&](std::string_view ending) {
                add(std::string(stem) + (ending == "-" ? "" : std::string(ending)), word);
            });
        });
    }

    std::unordered_map<std::string, DateWord, KeyHash, std::equal_to<>> words_;
    std::bitset<kOutlines> outlines_;
};

const Vocabulary& vocabulary() {
    static const Vocabulary all;
    return all;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Of at most four digits.
std::int16_t number_from(std::string_view digits) {
    std::int16_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

// "28th", "1990s", "2021г"; anything else that begins with a digit may be a whole date.
DateWord word_from_figures(std::string_view key, std::size_t digits) {
    const std::string_view rest = key.substr(digits);
    const auto detail = static_cast<std::uint8_t>(digits);
    if (rest.empty()) {
        if (digits > 4) return {DateRole::other, 0, 0};
        return {DateRole::figures, detail, number_from(key)};
    }
    if (digits > 4) return {DateRole::other, 0, 0};
    const std::int16_t number = number_from(key.substr(0, digits));
    if (digits <= 2 && (rest == "st" || rest == "nd" || rest == "rd" || rest == "th"))
        return {DateRole::ordinal, detail, number};
    if (rest == "s" && number % 10 == 0 && (digits == 4 || (digits == 2 && number > 10)))
        return {DateRole::decade, detail, number};
    if (rest == "bc" || rest == "bce" || rest == "ad" || rest == "ce" || rest == "г")
        return {DateRole::compound, detail, number};
    const bool separated = rest.front() == '.' || rest.front() == ',' || rest.front() == 't';
    if (separated && rest.size() > 1 && is_digit(rest.back()))
        return {DateRole::compound, detail, number};
    return {DateRole::other, 0, 0};
}

// From the first byte of Chinese characters, U+4E00 to U+9FFF and 〇.
bool begins_with_han(std::string_view key) {
    return (key.front() >= '\xE4' && key.front() <= '\xE9') || key.starts_with("〇");
}

DateWord word_without_name(std::string_view key) {
    if (key.empty()) return {DateRole::other, 0, 0};
    std::size_t digits = 0;
    while (digits < key.size() && is_digit(key[digits]))
        ++digits;
    if (digits > 0) return word_from_figures(key, digits);
    if (begins_with_han(key)) return {DateRole::han, 0, 0};
    if (const auto known = vocabulary().find(key)) return *known;
    if (const auto roman = number_from_roman(key))
        return {DateRole::roman, 0, static_cast<std::int16_t>(*roman)};
    if (has_past_ending(key)) return {DateRole::other, kPastEnding, 0};
    return {DateRole::other, 0, 0};
}

}  // namespace

DateWord date_word(std::string_view key) {
    DateWord word = word_without_name(key);
    if (begins_named_time(key)) word.detail |= kBeginsName;
    return word;
}

bool has_past_ending(std::string_view key) {
    if (key.empty() || static_cast<unsigned char>(key.back()) < 0x80) return false;
    constexpr std::array<std::string_view, 7> kEndings = {"ла",   "ло",   "ли",  "лся",
                                                          "лась", "лось", "лись"};
    return std::ranges::any_of(kEndings,
                               [key](std::string_view ending) { return key.ends_with(ending); });
}

std::optional<int> number_from_roman(std::string_view key) {
    constexpr std::string_view kCyrillicX = "х";
    std::string letters;
    while (!key.empty()) {
        const bool cyrillic = key.starts_with(kCyrillicX);
        const char letter = cyrillic ? 'x' : key.front();
        if (letter != 'i' && letter != 'v' && letter != 'x') return std::nullopt;
        letters += letter;
        key.remove_prefix(cyrillic ? kCyrillicX.size() : 1);
    }
    if (letters == "i") return std::nullopt;
    constexpr std::array<std::string_view, 10> kOnes = {"",  "i",  "ii",  "iii",  "iv",
                                                        "v", "vi", "vii", "viii", "ix"};
    for (int number = 1; number < 40; ++number) {
        const std::string written = std::string(static_cast<std::size_t>(number / 10), 'x') +
                                    std::string(kOnes[static_cast<std::size_t>(number % 10)]);
        if (written == letters) return number;
    }
    return std::nullopt;
}

}  // namespace parallax
