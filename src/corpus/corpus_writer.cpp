// Members in the order of the format, absent ones left out, unknown ones behind the known.
#include "corpus/corpus_writer.h"

#include <nlohmann/json.hpp>
#include <ranges>
#include <unordered_set>

#include "base/check.h"
#include "corpus/json_text.h"
#include "corpus/manifest_json.h"

namespace parallax {
namespace {

// Objects are made by Json::object({...}): compilers differ on what Json x = {{"n", 1}} is.

void add_text(Json& object, const char* name, std::string_view text) {
    if (!text.empty()) object[name] = text;
}

// Text that we wrote ourselves. Not by the library's own parser, which searches an object for each
// new member.
Json object_from_text(const std::string& text) {
    FaultList faults;
    auto json = read_json(text, {}, faults);
    ENSURE(json && json->is_object());
    return *std::move(json);
}

void add_unknown(Json& object, const UnknownMembers& unknown) {
    if (unknown.empty()) return;
    const Json members = object_from_text(unknown);
    for (const auto& known : object.items())
        ENSURE(!members.contains(known.key()));
    for (const auto& member : members.items())
        append_member(object, member.key(), member.value());
}

Json json_from_numbers(const Source& source, const std::vector<std::uint32_t>& positions) {
    Json numbers = Json::array();
    for (const std::uint32_t position : positions)
        numbers.push_back(source.passages.at(position).n);
    return numbers;
}

// {"en": [...], "ru": [...]} from items with a language each; `text_of` gives an item's text.
template <class Items, class TextOf>
Json json_by_language(Items&& items, TextOf text_of) {
    Json languages = Json::object();
    for (const auto& item : items)
        languages[item.language].push_back(text_of(item));
    return languages;
}

// For records that came from no CSL item.
Json json_from_record_members(const Record& record) {
    Json item = Json::object();
    add_text(item, "id", record.id);
    add_text(item, "type", record.type);
    item["title"] = record.title;
    for (const Name& name : record.authors) {
        Json author = Json::object();
        add_text(author, "family", name.family);
        add_text(author, "given", name.given);
        add_text(author, "literal", name.literal);
        item["author"].push_back(std::move(author));
    }
    add_text(item, "container-title", record.container_title);
    add_text(item, "publisher", record.publisher);
    add_text(item, "URL", record.url);
    add_text(item, "language", record.language);
    add_text(item, "note", record.note);
    return item;
}

Json json_from_record(const Record& record) {
    if (record.csl.empty()) return json_from_record_members(record);
    return object_from_text(record.csl);
}

template <class T>
void add_date_and_basis(Json& object, const T& dated) {
    if (dated.date) object["date"] = dated.date->text;
    object["basis"] = name_of(dated.basis);
}

Json json_from_issued(const Issued& issued) {
    Json object = Json::object();
    add_date_and_basis(object, issued);
    // It is what a reader takes where nothing is said, and without a date nothing was stated.
    if (!issued.date && issued.basis == DateBasis::stated) object.erase("basis");
    add_text(object, "note", issued.note);
    add_unknown(object, issued.unknown);
    return object;
}

Json json_from_passage(const Passage& passage) {
    Json object = Json::object({{"n", passage.n}});
    if (passage.heading) {
        Json heading = Json::object();
        add_text(heading, "number", passage.heading->number);
        heading["text"] = passage.heading->text;
        add_unknown(heading, passage.heading->unknown);
        object["heading"] = std::move(heading);
    }
    object["text"] = passage.text;
    add_unknown(object, passage.unknown);
    return object;
}

Json json_from_event(const Source& source, const Event& event) {
    Json object = Json::object();
    add_date_and_basis(object, event);
    object["label"] = event.label;
    object["passages"] = json_from_numbers(source, event.passages);
    object["kind"] = name_of(event.kind);
    add_text(object, "words", event.words);
    add_text(object, "shared", event.shared);
    add_unknown(object, event.unknown);
    return object;
}

Json json_from_source(const Source& source) {
    Json object = Json::object({{"id", source.id}});
    add_text(object, "label", source.label);
    object["record"] = json_from_record(source.record);
    object["issued"] = json_from_issued(source.issued);
    object["extent"] = name_of(source.extent);
    Json& passages = object["passages"] = Json::array();
    for (const Passage& passage : source.passages)
        passages.push_back(json_from_passage(passage));
    Json& events = object["events"] = Json::array();
    for (const Event& event : source.events)
        if (!event.found) events.push_back(json_from_event(source, event));
    add_unknown(object, source.unknown);
    return object;
}

Json json_from_theme(const Corpus& corpus, const Theme& theme) {
    Json object = Json::object({{"id", theme.id}, {"label", theme.label}});
    add_text(object, "short", theme.short_label);
    add_text(object, "description", theme.description);
    const auto terms_that_are = [&theme](bool off) {
        return json_by_language(
            theme.terms | std::views::filter([off](const Term& t) { return t.off == off; }),
            [](const Term& term) { return term.pattern.text(); });
    };
    object["terms"] = terms_that_are(false);
    if (Json off = terms_that_are(true); !off.empty()) object["terms_off"] = std::move(off);
    for (const Absence& absence : theme.absences) {
        Json member = Json::object(
            {{"source", corpus.source(absence.source).id}, {"kind", name_of(absence.kind)}});
        add_text(member, "note", absence.note);
        add_unknown(member, absence.unknown);
        object["absences"].push_back(std::move(member));
    }
    add_unknown(object, theme.unknown);
    return object;
}

Json json_from_position(const Corpus& corpus, const Position& position) {
    const Source& source = corpus.source(position.source);
    Json object = Json::object({{"source", source.id}, {"stance", name_of(position.stance)}});
    add_text(object, "when", name_of(position.when));
    add_text(object, "summary", position.summary);
    object["passages"] = json_from_numbers(source, position.passages);
    add_unknown(object, position.unknown);
    return object;
}

Json json_from_question(const Corpus& corpus, const Question& question) {
    Json object = Json::object({{"id", question.id}, {"n", question.n}, {"text", question.text}});
    Json& positions = object["positions"] = Json::array();
    for (const Position& position : question.positions)
        positions.push_back(json_from_position(corpus, position));
    add_unknown(object, question.unknown);
    return object;
}

Json json_from_entity(const Entity& entity) {
    Json object =
        Json::object({{"id", entity.id}, {"label", entity.label}, {"kind", name_of(entity.kind)}});
    if (!entity.aliases.empty()) {
        object["aliases"] =
            json_by_language(entity.aliases, [](const Alias& alias) { return alias.text; });
    }
    add_unknown(object, entity.unknown);
    return object;
}

Json json_from_shared_event(const SharedEvent& event) {
    Json object = Json::object({{"id", event.id}, {"label", event.label}});
    add_date_and_basis(object, event);
    add_unknown(object, event.unknown);
    return object;
}

// `sources` is the member of that name: file names or the sources themselves.
Json json_from_manifest(const Corpus& corpus, Json sources) {
    Json object =
        Json::object({{"format", kCorpusFormat}, {"id", corpus.id}, {"title", corpus.title}});
    add_text(object, "description", corpus.description);
    add_text(object, "language", corpus.language);
    add_text(object, "version", corpus.version);
    object["sources"] = std::move(sources);
    const auto add_list = [&](const char* name, const auto& values, auto json_from_value) {
        if (values.empty()) return;
        Json& list = object[name] = Json::array();
        for (const auto& value : values)
            list.push_back(json_from_value(value));
    };
    add_list("themes", corpus.themes,
             [&](const Theme& theme) { return json_from_theme(corpus, theme); });
    add_list("questions", corpus.questions,
             [&](const Question& question) { return json_from_question(corpus, question); });
    add_list("entities", corpus.entities, &json_from_entity);
    add_list("shared_events", corpus.shared_events, &json_from_shared_event);
    add_unknown(object, corpus.unknown);
    return object;
}

std::string text_from_json(const Json& json) {
    return json.dump(2) + '\n';
}

// The source's own name, or one made of its id; another one when that is taken.
std::string choose_file_name(const Source& source, std::unordered_set<std::string>& taken) {
    const std::string wanted = source.file.empty() ? "sources/" + source.id + ".json" : source.file;
    std::string name = wanted;
    for (int copy = 2; !taken.insert(name).second; ++copy)
        name = wanted + '-' + std::to_string(copy) + ".json";
    return name;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> write_corpus(const Corpus& corpus) {
    std::vector<std::pair<std::string, std::string>> files(1);
    std::unordered_set<std::string> taken = {std::string(kManifestName)};
    Json names = Json::array();
    for (const Source& source : corpus.sources) {
        const std::string name = choose_file_name(source, taken);
        names.push_back(name);
        files.emplace_back(name, text_from_json(json_from_source(source)));
    }
    files.front() = {std::string(kManifestName),
                     text_from_json(json_from_manifest(corpus, std::move(names)))};
    return files;
}

std::string write_corpus_inline(const Corpus& corpus) {
    Json sources = Json::array();
    for (const Source& source : corpus.sources)
        sources.push_back(json_from_source(source));
    return text_from_json(json_from_manifest(corpus, std::move(sources)));
}

std::string write_codebook(const Corpus& corpus, std::span<const Theme> themes) {
    Corpus codebook;
    codebook.id = corpus.id;
    codebook.title = corpus.title;
    codebook.language = corpus.language;
    codebook.themes.assign(themes.begin(), themes.end());
    for (Theme& theme : codebook.themes)
        theme.absences.clear();
    return text_from_json(json_from_manifest(codebook, Json::array()));
}

}  // namespace parallax
