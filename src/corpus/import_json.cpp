// The merged corpus, with unknown members of our own making.
#include "corpus/import_json.h"

#include <nlohmann/json.hpp>

#include "corpus/corpus_writer.h"
#include "corpus/import_corpus.h"
#include "corpus/json_text.h"

namespace parallax {
namespace {

std::string_view name_of(Confidence confidence) {
    switch (confidence) {
        case Confidence::stated:
            return "stated";
        case Confidence::likely:
            return "likely";
        case Confidence::guessed:
            return "guessed";
    }
    return "";
}

Json json_from_texts(const std::vector<std::string>& texts) {
    Json list = Json::array();
    for (const std::string& text : texts)
        list.push_back(text);
    return list;
}

Json json_from_statements(const std::vector<Statement>& statements) {
    Json list = Json::array();
    for (const Statement& statement : statements) {
        list.push_back(Json::object({{"field", statement.field},
                                     {"value", statement.value},
                                     {"confidence", name_of(statement.confidence)},
                                     {"from", statement.from}}));
    }
    return list;
}

Json json_from_left_out(const std::vector<LeftOut>& left_out) {
    Json list = Json::array();
    for (const LeftOut& part : left_out) {
        Json& object =
            list.emplace_back(Json::object({{"text", part.text}, {"reason", part.reason}}));
        if (part.line != 0) object["line"] = part.line;
    }
    return list;
}

Json json_from_pull_quotes(const ImportedSource& imported) {
    const auto number_of = [&](std::uint32_t position) {
        return imported.source.passages.at(position).n;
    };
    Json list = Json::array();
    for (const PullQuote& quote : imported.pull_quotes) {
        list.push_back(Json::object({{"passage", number_of(quote.passage)},
                                     {"repeated_in", number_of(quote.repeated_in)}}));
    }
    return list;
}

Json json_from_import(const ImportedSource& imported, const ImportReading& reading) {
    Json object = Json::object({{"file", reading.file}});
    if (imported.full_text_of) object["full_text_of"] = *imported.full_text_of;
    object["statements"] = json_from_statements(imported.statements);
    object["left_out"] = json_from_left_out(imported.left_out);
    object["pull_quotes"] = json_from_pull_quotes(imported);
    object["remarks"] = json_from_texts(imported.remarks);
    return object;
}

Json json_from_errors(const std::vector<Error>& errors) {
    Json list = Json::array();
    for (const Error& error : errors)
        list.push_back(Json::object({{"where", error.where}, {"message", error.message}}));
    return list;
}

Json json_from_reading(const ImportReading& reading) {
    Json object = Json::object(
        {{"file", reading.file},
         {"format", reading.format},
         {"encoding", reading.encoding},
         {"replaced_characters", reading.replaced_characters},
         {"sources", reading.corpus ? reading.corpus->sources.size() : reading.sources.size()}});
    object["errors"] = json_from_errors(reading.errors);
    return object;
}

// The member "import" among those that the format does not know; one that an earlier import has
// left stands in a corpus that was read, and makes room.
void set_import(UnknownMembers& unknown, Json import) {
    Json members = Json::object();
    if (!unknown.empty()) {
        FaultList faults;
        if (auto json = read_json(unknown, {}, faults)) members = *std::move(json);
    }
    members["import"] = std::move(import);
    unknown = members.dump();
}

}  // namespace

std::string import_json(const std::vector<ImportReading>& readings) {
    MergedImports merged = merge_imports(readings);
    for (std::size_t i = 0; i < merged.origins.size(); ++i) {
        const MergedSource& origin = merged.origins[i];
        if (!origin.source) continue;
        const ImportReading& reading = readings[origin.reading];
        set_import(merged.corpus.sources[i].unknown,
                   json_from_import(reading.sources[*origin.source], reading));
    }
    Json files = Json::array();
    for (const ImportReading& reading : readings)
        files.push_back(json_from_reading(reading));
    set_import(merged.corpus.unknown,
               Json::object({{"files", files}, {"remarks", json_from_texts(merged.remarks)}}));
    return write_corpus_inline(merged.corpus);
}

}  // namespace parallax
