// Letters that only one language of a script has, and function words for the Latin script.
#include "corpus/language_guess.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

constexpr std::size_t kBytesLookedAt = 8'000;
constexpr std::size_t kMinLetters = 4, kMinFunctionWords = 2;

struct ScriptCounts {
    std::size_t latin = 0, cyrillic = 0, han = 0, kana = 0, hangul = 0, arabic = 0, hebrew = 0,
                greek = 0, devanagari = 0;
    std::size_t ukrainian = 0, belarusian = 0, russian = 0;  // letters of these alone
};

bool within(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

bool is_one_of(char32_t c, std::u32string_view letters) {
    return letters.find(c) != std::u32string_view::npos;
}

ScriptCounts count_scripts(std::string_view utf8) {
    ScriptCounts counts;
    for (std::size_t i = 0; i < utf8.size();) {
        const CodePoint at = code_point_at(utf8, i);
        i += at.size;
        const char32_t c = at.value;
        if (!is_letter(c)) continue;
        if (c < 0x250) ++counts.latin;
        if (within(c, 0x370, 0x3FF)) ++counts.greek;
        if (within(c, 0x400, 0x52F)) ++counts.cyrillic;
        if (within(c, 0x590, 0x5FF)) ++counts.hebrew;
        if (within(c, 0x600, 0x6FF)) ++counts.arabic;
        if (within(c, 0x900, 0x97F)) ++counts.devanagari;
        if (within(c, 0x3040, 0x30FF)) ++counts.kana;
        if (within(c, 0x3400, 0x9FFF)) ++counts.han;
        if (within(c, 0xAC00, 0xD7A3)) ++counts.hangul;
        if (is_one_of(c, U"іїєґІЇЄҐ")) ++counts.ukrainian;
        if (is_one_of(c, U"ўЎ")) ++counts.belarusian;
        if (is_one_of(c, U"ыэёЫЭЁ")) ++counts.russian;
    }
    return counts;
}

struct FunctionWords {
    std::string_view language;
    std::array<std::string_view, 12> words;  // folded
};
constexpr FunctionWords kFunctionWords[] = {
    {"en", {"the", "of", "and", "to", "in", "is", "that", "for", "with", "as", "are", "by"}},
    {"de", {"der", "die", "und", "das", "den", "von", "zu", "mit", "ist", "nicht", "im", "auf"}},
    {"fr", {"le", "la", "les", "et", "des", "du", "est", "une", "dans", "pour", "que", "qui"}},
    {"es", {"el", "la", "los", "las", "y", "del", "en", "una", "por", "con", "que", "para"}},
    {"it", {"il", "di", "che", "e", "la", "gli", "della", "per", "una", "non", "con", "sono"}},
    {"pt", {"o", "os", "da", "do", "e", "em", "uma", "nao", "para", "com", "que", "dos"}},
    {"nl", {"de", "het", "een", "van", "en", "dat", "niet", "op", "zijn", "voor", "met", "aan"}},
    {"pl", {"i", "w", "na", "z", "sie", "nie", "do", "jest", "ze", "przez", "oraz", "ktore"}},
};

std::string guess_latin(std::string_view utf8) {
    std::array<std::size_t, std::size(kFunctionWords)> counts{};
    for (const Word& word : split_words(utf8)) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto& words = kFunctionWords[i].words;
            if (std::find(words.begin(), words.end(), word.key) != words.end()) ++counts[i];
        }
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    const bool alone = std::count(counts.begin(), counts.end(), *best) == 1;
    if (*best < kMinFunctionWords || !alone) return {};
    return std::string(kFunctionWords[best - counts.begin()].language);
}

std::string guess_cyrillic(const ScriptCounts& counts) {
    if (counts.belarusian > 0) return "be";
    if (counts.ukrainian > counts.russian) return "uk";
    if (counts.russian > 0 || counts.cyrillic < 200) return "ru";
    return "bg";  // so many letters and none of ы, э, ё
}

}  // namespace

std::string guess_language(std::string_view utf8) {
    const std::string_view beginning = whole_prefix(utf8, kBytesLookedAt);
    const ScriptCounts counts = count_scripts(beginning);
    const std::size_t cjk = counts.han + counts.kana;
    struct Candidate {
        std::size_t letters;
        std::string_view language;
    };
    // A word of Han letters says as much as several of an alphabet.
    const Candidate candidates[] = {
        {counts.latin, "latin"},   {counts.cyrillic, "cyrillic"}, {3 * cjk, "zh"},
        {2 * counts.hangul, "ko"}, {counts.arabic, "ar"},         {counts.hebrew, "he"},
        {counts.greek, "el"},      {counts.devanagari, "hi"},
    };
    const Candidate& best = *std::max_element(
        std::begin(candidates), std::end(candidates),
        [](const Candidate& a, const Candidate& b) { return a.letters < b.letters; });
    if (best.letters < kMinLetters) return {};
    if (best.language == "latin") return guess_latin(beginning);
    if (best.language == "cyrillic") return guess_cyrillic(counts);
    if (best.language == "zh" && counts.kana * 10 > cjk) return "ja";
    return std::string(best.language);
}

}  // namespace parallax
