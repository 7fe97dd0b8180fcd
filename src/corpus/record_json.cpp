// CSL-JSON names and dates in the forms that Zotero and others write: numbers also as text, name
// particles apart from the family name.
#include "corpus/record_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace parallax {
namespace {

// "van" + "Gogh" and the like; either may be empty.
std::string join_words(std::string first, const std::string& second) {
    if (!first.empty() && !second.empty()) first += ' ';
    return first + second;
}

std::optional<Name> read_name(const JsonCursor& cursor) {
    auto object = cursor.object();
    if (!object) return std::nullopt;
    Name name;
    name.literal = object->text("literal");
    if (name.literal.empty()) {
        name.family = join_words(object->text("non-dropping-particle"), object->text("family"));
        name.given = join_words(object->text("given"), object->text("dropping-particle"));
        name.given = join_words(std::move(name.given), object->text("suffix"));
    }
    if (name == Name{}) {
        cursor.fault(
            ErrorKind::not_found,
            "expected a name with \"family\", \"given\" or \"literal\", found none of them");
        return std::nullopt;
    }
    return name;
}

// CSL allows a number where others have text.
std::string read_text_or_number(JsonObject& object, std::string_view name) {
    const auto member = object.find(name);
    if (!member) return {};
    if (member->value().is_number()) return member->value().dump();
    return member->text().value_or(std::string());
}

// [2021, 6, 28], also ["2021", "6"], as EDTF text; nothing if it is not such a list.
std::optional<std::string> edtf_from_parts(const Json& parts) {
    constexpr std::size_t kWidths[] = {4, 2, 2};
    if (!parts.is_array() || parts.empty() || parts.size() > std::size(kWidths))
        return std::nullopt;
    std::string date;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string digits = parts[i].is_number_integer() ? parts[i].dump()
                             : parts[i].is_string()       ? parts[i].get_ref<const std::string&>()
                                                          : std::string();
        const bool before_christ = i == 0 && digits.starts_with('-');
        if (before_christ) digits.erase(0, 1);
        if (digits.empty() || digits.size() > kWidths[i] ||
            digits.find_first_not_of("0123456789") != std::string::npos)
            return std::nullopt;
        digits.insert(0, kWidths[i] - digits.size(), '0');
        if (i > 0) date += '-';
        if (before_christ) date += '-';
        date += digits;
    }
    return date;
}

bool is_circa(JsonObject& issued) {
    const auto circa = issued.find("circa");
    if (!circa) return false;
    const Json& value = circa->value();
    return value != Json(false) && value != Json(0) && value != Json("");
}

}  // namespace

Record read_record(JsonObject& item) {
    Record record;
    record.id = read_text_or_number(item, "id");
    record.type = item.text("type");
    record.title = item.text("title", Need::required);
    for (const JsonCursor author : item.list("author")) {
        if (auto name = read_name(author)) record.authors.push_back(*std::move(name));
    }
    record.container_title = item.text("container-title");
    record.publisher = item.text("publisher");
    record.url = item.text("URL");
    record.language = item.text("language");
    record.note = item.text("note");
    record.csl = item.cursor().value().dump();
    return record;
}

std::optional<EdtfDate> read_csl_issued(JsonObject& item) {
    auto issued = item.object("issued");
    if (!issued) return std::nullopt;
    const auto parts = issued->find("date-parts");
    if (!parts) return std::nullopt;

    const std::string_view qualifier = is_circa(*issued) ? "~" : "";
    const Json& dates = parts->value();
    std::string edtf;
    bool well_formed = dates.is_array() && (dates.size() == 1 || dates.size() == 2);
    for (std::size_t i = 0; well_formed && i < dates.size(); ++i) {
        const auto date = edtf_from_parts(dates[i]);
        well_formed = date.has_value();
        if (i > 0) edtf += '/';
        edtf += date.value_or(std::string());
        edtf += qualifier;
    }
    if (well_formed) {
        if (Result<EdtfDate> date = edtf_from_text(edtf)) return *std::move(date);
    }
    parts->fault_expected("one or two dates such as [[2021, 6, 28]]", ErrorKind::wrong_type,
                          shorten(dates.dump(), 60));
    return std::nullopt;
}

}  // namespace parallax
