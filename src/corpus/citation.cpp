// References as lines of text: parts that are known, with the punctuation they need.
#include "corpus/citation.h"

#include <cstdlib>
#include <unordered_map>

namespace parallax {
namespace {

std::string name_in_full(const Name& name) {
    if (!name.literal.empty()) return name.literal;
    if (name.given.empty()) return name.family;
    if (name.family.empty()) return name.given;
    return name.given + ' ' + name.family;
}

std::string name_in_short(const Name& name) {
    return name.family.empty() ? name_in_full(name) : name.family;
}

void append_after(std::string& line, std::string_view separator, std::string_view part) {
    if (part.empty()) return;
    if (!line.empty()) line += separator;
    line += part;
}

// With a full stop, unless the sentence ends itself.
void append_sentence(std::string& line, std::string_view sentence) {
    append_after(line, " ", sentence);
    if (!sentence.empty() && !sentence.ends_with('.') && !sentence.ends_with('?') &&
        !sentence.ends_with('!') && !sentence.ends_with("…"))
        line += '.';
}

std::string words_from_issued(const Issued& issued) {
    return issued.date ? words_from_date(*issued.date) : "date not known";
}

std::optional<std::int32_t> year_of(const Issued& issued) {
    if (!issued.date) return std::nullopt;
    return civil_from_day(issued.date->first_day()).year;
}

// 0 is "a", 25 is "z", 26 is "aa".
std::string letters_from_number(std::size_t number) {
    std::string letters;
    for (std::size_t rest = number + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('a' + (rest - 1) % 26));
    return letters;
}

}  // namespace

std::string authors_line(const Record& record) {
    std::string line;
    for (const Name& name : record.authors)
        append_after(line, ", ", name_in_full(name));
    return line.empty() ? "author not named" : line;
}

std::string outlet_line(const Source& source) {
    const Record& record = source.record;
    std::string line = record.container_title.empty() ? record.publisher : record.container_title;
    append_after(line, ", ", words_from_issued(source.issued));
    return line;
}

std::string short_reference(const Source& source) {
    const auto year = year_of(source.issued);
    return source.label + ' ' + (year ? std::to_string(*year) : "n.d.");
}

std::string label_from_record(const Record& record) {
    const std::vector<Name>& authors = record.authors;
    if (authors.size() == 1) return name_in_short(authors[0]);
    if (authors.size() == 2) return name_in_short(authors[0]) + " and " + name_in_short(authors[1]);
    if (authors.size() > 2) return name_in_short(authors[0]) + " et al.";
    if (!record.container_title.empty()) return record.container_title;
    return record.publisher.empty() ? record.title : record.publisher;
}

std::string full_reference(const Source& source) {
    const Record& record = source.record;
    std::string line;
    append_sentence(line, record.authors.empty() ? "Author not named" : authors_line(record));
    append_sentence(line, record.title);

    std::string outlet = record.container_title;
    if (record.publisher != record.container_title) append_after(outlet, ", ", record.publisher);
    append_after(outlet, ", ", words_from_issued(source.issued));
    if (source.issued.date && source.issued.basis != DateBasis::stated) {
        outlet += " (";
        outlet += name_of(source.issued.basis);
        outlet += ')';
    }
    append_sentence(line, outlet);
    append_after(line, " ", record.url);
    return line;
}

std::vector<std::string> tile_labels(const Corpus& corpus) {
    std::vector<std::string> labels;
    std::unordered_map<std::string, std::size_t> occurrences;
    for (const Source& source : corpus.sources) {
        const auto year = year_of(source.issued);
        if (!year) {
            labels.emplace_back("–");
            continue;
        }
        const int figures = std::abs(*year) % 100;
        labels.push_back((figures < 10 ? "0" : "") + std::to_string(figures));
        ++occurrences[labels.back()];
    }
    std::unordered_map<std::string, std::size_t> given;
    for (std::string& label : labels) {
        if (label == "–" || occurrences[label] < 2) continue;
        label += letters_from_number(given[label]++);
    }
    return labels;
}

}  // namespace parallax
