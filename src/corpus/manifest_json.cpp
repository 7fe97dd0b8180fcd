// Themes, questions and entities, each checked against the sources that were read before.
#include "corpus/manifest_json.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

// The sources by id.
class SourceTable {
  public:
    explicit SourceTable(const SourceReadings& sources) : sources_(sources) {
        for (std::size_t i = 0; i < sources.list.size(); ++i)
            ids_.emplace(sources.list[i].source.id, SourceId(i));
    }

    // The member "source"; nothing after a fault.
    std::optional<SourceId> read(JsonObject& object) const {
        const auto member = object.find("source", Need::required);
        if (!member) return std::nullopt;
        const auto id = member->text_not_empty();
        if (!id) return std::nullopt;
        const auto found = ids_.find(*id);
        if (found != ids_.end()) return found->second;
        if (sources_.complete) {
            member->fault_expected("the id of one of the corpus' sources",
                                   ErrorKind::wrong_reference);
        }
        return std::nullopt;
    }

    const SourceReading& reading(SourceId id) const { return sources_.list[id.index()]; }

  private:
    const SourceReadings& sources_;
    std::unordered_map<std::string, SourceId> ids_;
};

bool says_nothing(Stance stance) {
    return stance == Stance::silent || stance == Stance::not_covered ||
           stance == Stance::outside_its_time;
}

// Nothing after a fault.
std::optional<Stance> read_stance(JsonObject& object, std::string_view name) {
    const FaultList& faults = object.cursor().faults();
    const std::size_t faults_before = faults.total();
    const auto stance = object.choice<Stance>(name);
    if (faults.total() != faults_before) return std::nullopt;
    return stance;
}

bool is_language_tag(std::string_view tag) {
    return !tag.empty() && tag.size() <= 35 && std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    });
}

// The member `name`, an object of lists by language: `take(language, item)` for each item.
template <class Take>
void read_by_language(JsonObject& object, std::string_view name, Need need, Take take) {
    auto languages = object.object(name, need);
    if (!languages) return;
    for (const auto& [language, value] : languages->members()) {
        if (!is_language_tag(language)) {
            value.fault(ErrorKind::wrong_type,
                        "expected a language tag such as en or zh-Hant as the member's name, "
                        "found \"" +
                            shorten(language, 60) + '"');
        }
        for (const JsonCursor item : value.list())
            take(language, item);
    }
}

SharedEvent read_shared_event(JsonObject& object, UniqueIds& ids) {
    SharedEvent event;
    event.id = ids.read(object);
    event.label = object.text("label", Need::required);
    read_date_and_basis(object, event);
    event.unknown = object.unknown();
    return event;
}

std::optional<Absence> read_absence(JsonObject& object, const SourceTable& sources) {
    const auto source = sources.read(object);
    Absence absence;
    absence.source = source.value_or(SourceId());
    const auto kind = read_stance(object, "kind");
    if (kind && !says_nothing(*kind)) {
        object.find("kind")->fault_expected(
            "one of \"silent\", \"not-covered\", \"outside-its-time\"");
    }
    absence.kind = kind.value_or(Stance::silent);
    absence.note = object.text("note");
    absence.unknown = object.unknown();
    if (!source) return std::nullopt;
    return absence;
}

void read_terms(JsonObject& object, std::string_view name, Need need, bool off, Theme& theme) {
    read_by_language(object, name, need, [&](const std::string& language, const JsonCursor& item) {
        const auto text = item.text_not_empty();
        if (!text) return;
        auto pattern = TermPattern::from_text(*text);
        if (pattern) {
            theme.terms.push_back({language, *std::move(pattern), off});
        } else {
            item.fault_expected("a term pattern such as sanction*", pattern.error().kind,
                                pattern.error().message);
        }
    });
}

Theme read_theme(JsonObject& object, UniqueIds& ids, const SourceTable& sources) {
    Theme theme;
    theme.id = ids.read(object);
    theme.label = object.text("label", Need::required);
    theme.short_label = object.text("short");
    if (theme.short_label.empty()) theme.short_label = theme.label;
    theme.description = object.text("description");
    read_terms(object, "terms", Need::required, false, theme);
    read_terms(object, "terms_off", Need::optional, true, theme);
    std::set<SourceId> absent;
    for (const JsonCursor item : object.list("absences")) {
        auto member = item.object();
        if (!member) continue;
        auto absence = read_absence(*member, sources);
        if (!absence) continue;
        if (!absent.insert(absence->source).second) {
            member->find("source")->fault_expected("each source once among a theme's absences",
                                                   ErrorKind::wrong_reference);
        }
        theme.absences.push_back(*std::move(absence));
    }
    theme.unknown = object.unknown();
    return theme;
}

std::vector<std::uint32_t> read_position_passages(JsonObject& object, Stance stance,
                                                  const SourceReading& source) {
    if (!says_nothing(stance)) return read_passage_numbers(object, source, Need::required);
    const auto member = object.find("passages");
    if (member && member->list().size() > 0) {
        member->fault_expected("no passages for the stance \"" + std::string(name_of(stance)) +
                               '"');
    }
    return {};
}

std::optional<Position> read_position(JsonObject& object, const SourceTable& sources) {
    Position position;
    const auto source = sources.read(object);
    const auto stance = read_stance(object, "stance");
    position.stance = stance.value_or(Stance::silent);
    position.when = object.choice<When>("when", When::always);
    position.summary = object.text("summary");
    if (!source) return std::nullopt;
    position.source = *source;
    if (stance)
        position.passages = read_position_passages(object, *stance, sources.reading(*source));
    position.unknown = object.unknown();
    return position;
}

Question read_question(JsonObject& object, int place, UniqueIds& ids, const SourceTable& sources) {
    Question question;
    question.id = ids.read(object);
    question.n = place;
    if (const auto n = object.find("n"))
        question.n = n->whole_number(1, std::numeric_limits<int>::max()).value_or(place);
    question.text = object.text("text", Need::required);
    for (const JsonCursor item : object.list("positions", Need::required)) {
        auto member = item.object();
        if (!member) continue;
        if (auto position = read_position(*member, sources))
            question.positions.push_back(*std::move(position));
    }
    question.unknown = object.unknown();
    return question;
}

Entity read_entity(JsonObject& object, UniqueIds& ids) {
    Entity entity;
    entity.id = ids.read(object);
    entity.label = object.text("label", Need::required);
    entity.kind = object.choice<EntityKind>("kind");
    read_by_language(object, "aliases", Need::optional,
                     [&](const std::string& language, const JsonCursor& item) {
                         if (auto text = item.text_not_empty())
                             entity.aliases.push_back({language, *std::move(text)});
                     });
    entity.unknown = object.unknown();
    return entity;
}

// Each object of the list `name` through `read(object, ids)`, with ids unique in the list.
template <class T, class Read>
std::vector<T> read_objects(JsonObject& manifest, std::string_view name, Read read) {
    std::vector<T> values;
    UniqueIds ids;
    for (const JsonCursor item : manifest.list(name)) {
        if (auto object = item.object()) values.push_back(read(*object, ids));
    }
    return values;
}

}  // namespace

SharedEventIds read_manifest_head(JsonObject& manifest, Corpus& corpus) {
    if (const auto format = manifest.find("format")) {
        const auto found = format->text();
        if (found && *found != kCorpusFormat) {
            format->fault_expected('"' + std::string(kCorpusFormat) +
                                   "\", the only format that this version reads");
        }
    }
    UniqueIds ids;
    corpus.id = ids.read(manifest);
    corpus.title = manifest.text("title", Need::required);
    corpus.description = manifest.text("description");
    corpus.language = manifest.text("language");
    corpus.version = manifest.text("version");

    const FaultList& faults = manifest.cursor().faults();
    const std::size_t faults_before = faults.total();
    corpus.shared_events = read_objects<SharedEvent>(manifest, "shared_events", &read_shared_event);
    SharedEventIds shared;
    for (const SharedEvent& event : corpus.shared_events)
        shared.ids.insert(event.id);
    shared.sound = faults.total() == faults_before;
    return shared;
}

void read_manifest_apparatus(JsonObject& manifest, const SourceReadings& sources, Corpus& corpus) {
    const SourceTable table(sources);
    corpus.themes = read_objects<Theme>(
        manifest, "themes",
        [&](JsonObject& object, UniqueIds& ids) { return read_theme(object, ids, table); });
    int place = 0;
    corpus.questions =
        read_objects<Question>(manifest, "questions", [&](JsonObject& object, UniqueIds& ids) {
            return read_question(object, ++place, ids, table);
        });
    corpus.entities = read_objects<Entity>(manifest, "entities", &read_entity);
    corpus.unknown = manifest.unknown();
}

}  // namespace parallax
