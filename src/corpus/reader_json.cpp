// Values of many shapes are taken for what they most likely mean; only what is no object, or has
// neither title nor text, is an error.
#include "corpus/reader_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "corpus/article_record.h"
#include "corpus/citation.h"
#include "corpus/import.h"
#include "corpus/record_json.h"
#include "text/characters.h"
#include "text/one_line.h"

namespace parallax {
namespace {

constexpr JsonLimits kImportLimits = {kMaxImportBytes, 20'000'000};

const Json* find_member(const Json& object, std::string_view name) {
    const auto& members = object.get_ref<const Json::object_t&>();
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const auto& member) { return member.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

// "Ana Lima" of {"name": ...}, {"given": ..., "family": ...}, {"literal": ...}; "" of others.
std::string name_from_object(const Json& object) {
    const auto text_of = [&](std::string_view name) {
        const Json* member = find_member(object, name);
        return member != nullptr && member->is_string() ? member->get<std::string>()
                                                        : std::string();
    };
    for (const std::string_view whole : {"name", "literal", "title"}) {
        if (std::string text = text_of(whole); !text.empty()) return text;
    }
    return one_line(text_of("given") + ' ' + text_of("family"));
}

// "2021-06" of {"date-parts": [[2021, 6]]}; "" of others.
std::string date_from_object(const Json& object) {
    const Json* parts = find_member(object, "date-parts");
    if (parts == nullptr || !parts->is_array() || parts->empty() || !(*parts)[0].is_array())
        return {};
    std::string date;
    for (const Json& part : (*parts)[0]) {
        std::string digits = part.is_number_integer() ? part.dump() : std::string();
        if (digits.size() == 1) digits.insert(0, "0");
        if (!date.empty()) date += '-';
        date += digits;
    }
    return date;
}

class DocumentBuilder {
  public:
    Document build(const Json& object) {
        add_members(object, "");
        for (const std::string_view nested : {"metadata", "meta"}) {
            const Json* members = find_member(object, nested);
            if (members != nullptr && members->is_object())
                add_members(*members, std::string(nested) + '/');
        }
        return std::move(document_);
    }

  private:
    void add_members(const Json& object, const std::string& path) {
        for (const auto& [name, value] : object.get_ref<const Json::object_t&>()) {
            const std::string_view field = field_from_name(name);
            if (!field.empty()) add_value(field, value, "member " + path + name);
        }
    }

    void add_value(std::string_view field, const Json& value, const std::string& from) {
        if (value.is_string()) {
            add_field(document_, field, value.get_ref<const std::string&>(), from);
        } else if (value.is_number()) {
            add_field(document_, field, value.dump(), from);
        } else if (value.is_array()) {
            for (const Json& item : value) {
                if (!item.is_array()) add_value(field, item, from);  // one level is enough
            }
        } else if (value.is_object()) {
            add_field(document_, field,
                      field == "issued" ? date_from_object(value) : name_from_object(value), from);
        }
    }

    Document document_;
};

bool has_text_or_title(const Document& document) {
    return !document.blocks.empty() ||
           std::any_of(document.head.begin(), document.head.end(),
                       [](const Statement& statement) { return statement.field == "title"; });
}

bool has_text(const Json& object) {
    const auto& members = object.get_ref<const Json::object_t&>();
    return std::any_of(members.begin(), members.end(),
                       [](const auto& member) { return field_from_name(member.first) == "text"; });
}

bool has_csl_name(const Json& value) {
    return value.is_array() && !value.empty() && value[0].is_object() &&
           (find_member(value[0], "family") != nullptr ||
            find_member(value[0], "literal") != nullptr);
}

// A title and no text, and at least one member in the way that only CSL has.
bool is_csl_item(const Json& value) {
    if (!value.is_object() || has_text(value) || find_member(value, "title") == nullptr)
        return false;
    const Json* issued = find_member(value, "issued");
    const Json* author = find_member(value, "author");
    const Json* type = find_member(value, "type");
    return (issued != nullptr && issued->is_object()) ||
           (author != nullptr && has_csl_name(*author)) ||
           (type != nullptr && type->is_string() && find_member(value, "id") != nullptr);
}

// The list of documents in the file; the file's own value if it is one of them.
const Json& find_items(const Json& value, std::string& pointer) {
    if (!value.is_object() || has_text(value)) return value;
    for (const std::string_view name : {"items", "articles", "documents", "data", "results"}) {
        const Json* items = find_member(value, name);
        if (items != nullptr && items->is_array()) {
            pointer = child_pointer(std::move(pointer), name);
            return *items;
        }
    }
    return value;
}

class ItemsReader {
  public:
    ItemsReader(FormatReading& reading, const std::string& file_name)
        : reading_(reading), file_name_(file_name) {}

    // False when no more may be read.
    bool read(const Json& item, const std::string& place) {
        if (!item.is_object()) {
            faults_.add(ErrorKind::wrong_type, "expected an object, found " + describe(item),
                        place);
            return true;
        }
        if (is_csl_item(item)) {
            read_record_item(item, place);
            return true;
        }
        Document document = DocumentBuilder().build(item);
        if (!has_text_or_title(document)) {
            faults_.add(ErrorKind::not_found,
                        "expected a member named text, body, content or title, found none", place);
            return true;
        }
        return add_document(reading_, std::move(document), file_name_);
    }

    FaultList& faults() { return faults_; }

    void finish() {
        const auto& faults = faults_.faults();
        reading_.errors.insert(reading_.errors.end(), faults.begin(), faults.end());
        if (faults_.total() > faults.size()) {
            reading_.errors.push_back({ErrorKind::over_limit,
                                       "expected at most " + std::to_string(faults.size()) +
                                           " faults, found " + std::to_string(faults_.total()) +
                                           ": the others are not listed",
                                       file_name_});
        }
        if (!reading_.records.empty() && reading_.documents.empty()) reading_.format = "CSL-JSON";
    }

  private:
    void read_record_item(const Json& item, const std::string& place) {
        const std::size_t before = faults_.total();
        JsonObject object(JsonCursor(item, place, faults_));
        Source source;
        source.record = read_record(object);
        source.issued.date = read_csl_issued(object);
        if (faults_.total() > before) return;
        if (reading_.records.size() + reading_.documents.size() >= kMaxImportDocuments) return;
        source.label = label_from_record(source.record);
        source.id = id_from_record(source.record, source.issued);
        reading_.records.push_back(std::move(source));
    }

    FormatReading& reading_;
    const std::string& file_name_;
    FaultList faults_;
};

FormatReading read_corpus_file(std::string_view utf8, const std::string& file_name) {
    FormatReading reading;
    reading.format = "corpus";
    // The only file at the top, whatever its folder was.
    const std::string name = file_name.substr(file_name.find_last_of("/\\") + 1);
    CorpusReading corpus = read_corpus({CorpusFile{name, utf8}});
    reading.corpus = std::move(corpus.corpus);
    reading.errors = std::move(corpus.faults);
    return reading;
}

std::string_view next_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trim(line);
}

}  // namespace

FormatReading read_json_documents(std::string_view utf8, const std::string& file_name) {
    FormatReading reading;
    reading.text_only = true;
    ItemsReader items(reading, file_name);
    const auto json = read_json(utf8, file_name, items.faults(), kImportLimits);
    if (json && json->is_object() && find_member(*json, "sources") != nullptr)
        return read_corpus_file(utf8, file_name);
    if (json) {
        std::string pointer = file_name + '#';
        const Json& list = find_items(*json, pointer);
        if (!list.is_array()) {
            items.read(list, pointer);
        } else {
            for (std::size_t i = 0; i < list.size(); ++i) {
                if (!items.read(list[i], child_pointer(pointer, i))) break;
            }
        }
    }
    items.finish();
    return reading;
}

FormatReading read_json_lines(std::string_view utf8, const std::string& file_name) {
    FormatReading reading;
    reading.text_only = true;
    ItemsReader items(reading, file_name);
    for (std::size_t number = 1; !utf8.empty(); ++number) {
        const std::string_view line = next_line(utf8);
        if (line.empty()) continue;
        const std::string place = file_name + ", line " + std::to_string(number);
        const auto json = read_json(line, place, items.faults(), kImportLimits);
        if (json && !items.read(*json, place)) break;
    }
    items.finish();
    return reading;
}

bool looks_like_json_lines(std::string_view utf8, std::string_view file_name) {
    const auto is_object = [](std::string_view line) {
        return line.starts_with('{') && line.ends_with('}');
    };
    const bool named = file_name.ends_with(".jsonl") || file_name.ends_with(".ndjson");
    std::size_t objects = 0;
    while (!utf8.empty() && objects < 2) {
        const std::string_view line = next_line(utf8);
        if (line.empty()) continue;
        if (!is_object(line)) return false;
        ++objects;
    }
    return objects == 2 || (named && objects == 1);
}

}  // namespace parallax
