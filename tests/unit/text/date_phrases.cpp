// Tables are read with the standard library, which finds files natively and under Node.
#include "date_phrases.h"

#include <catch_amalgamated.hpp>
#include <fstream>

namespace parallax::test {
namespace {

std::string_view name_of(DateBasis basis) {
    return basis == DateBasis::stated     ? "stated"
           : basis == DateBasis::computed ? "computed"
                                          : "inferred";
}

std::string_view name_of(EventKind kind) {
    switch (kind) {
        case EventKind::event:
            return "event";
        case EventKind::period:
            return "period";
        case EventKind::goal:
            return "goal";
        case EventKind::hypothetical:
            return "hypothetical";
    }
    return {};
}

}  // namespace

std::vector<DatePhraseCase> load_date_phrases(const std::string& name) {
    std::ifstream file(std::string(PARALLAX_TEST_DATA) + "/dates/" + name);
    std::vector<DatePhraseCase> cases;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line.front() == '#') continue;
        DatePhraseCase read;
        read.place = name + ":" + std::to_string(number);
        INFO(read.place);
        const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
        REQUIRE(second != std::string::npos);
        const std::string written = line.substr(0, first);
        if (written != "-") {
            const auto date = edtf_from_text(written);
            REQUIRE(date.has_value());
            read.context.written = *date;
        }
        read.text = line.substr(first + 1, second - first - 1);
        read.expected = line.substr(second + 1);
        cases.push_back(std::move(read));
    }
    REQUIRE_FALSE(cases.empty());
    return cases;
}

std::vector<FoundDate> dates_in(std::string_view text, const DateContext& context) {
    Lexicon lexicon;
    const Segments segments = segment(text, lexicon);
    return find_dates(text, segments.tokens, lexicon, context);
}

std::string shown(std::string_view text, const std::vector<FoundDate>& dates) {
    if (dates.empty()) return "none";
    std::string line;
    for (const FoundDate& found : dates) {
        if (!line.empty()) line += " | ";
        line += text.substr(found.span.begin, found.span.size());
        line += " = " + (found.date ? found.date->text : "?");
        line += ' ';
        line += name_of(found.basis);
        line += ' ';
        line += name_of(found.kind);
        if (!found.anchor.empty()) line += " @" + found.anchor;
    }
    return line;
}

}  // namespace parallax::test
