// The corpus: sources (bibliographic record + numbered passages + dated events) and the readers'
// apparatus over them (themes, questions, entities). A plain value; read once, shared as const.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/dating.h"
#include "base/edtf.h"
#include "base/id.h"
#include "text/term_pattern.h"

namespace parallax {

enum class Extent { digest, full_text };
enum class Stance { affirms, qualifies, denies, silent, not_covered, outside_its_time };
enum class When { always, now, later };
enum class EntityKind { person, organisation, state, place, document };

// The names used in files and tables: "digest", "full-text"; "stated"; "not-covered"; "now"...
std::string_view name_of(Extent);
std::string_view name_of(DateBasis);
std::string_view name_of(EventKind);
std::string_view name_of(Stance);
std::string_view name_of(When);  // "" for always
std::string_view name_of(EntityKind);

// Members of a JSON object that this version does not know, as the text of one JSON object or "".
// Kept so that writing a corpus back loses nothing.
using UnknownMembers = std::string;

struct Name {
    std::string family, given;
    std::string literal;  // an institution; then family and given are empty
    bool operator==(const Name&) const = default;
};

// A CSL-JSON item, as far as it is shown; the whole item is kept in `csl`.
struct Record {
    std::string id, type, title;
    std::vector<Name> authors;  // empty: not named
    std::string container_title, publisher, url, language, note;
    std::string csl;  // the item as JSON text
    bool operator==(const Record&) const = default;
};

// When a source was published; one of the two clocks. No `date`: not known at all.
struct Issued {
    std::optional<EdtfDate> date;
    DateBasis basis = DateBasis::stated;
    std::string note;  // how the date is known
    UnknownMembers unknown;
    bool operator==(const Issued&) const = default;
};

struct Heading {
    std::string number;  // "2.1" or empty
    std::string text;
    UnknownMembers unknown;
    bool operator==(const Heading&) const = default;
};

struct Passage {
    int n = 0;  // number of the body paragraph in the original, from 1; what readers cite
    std::optional<Heading> heading;  // stands before this passage
    std::string text;
    UnknownMembers unknown;
    bool operator==(const Passage&) const = default;
};

struct Event {
    std::optional<EdtfDate> date;  // none: the source leaves it undated
    DateBasis basis = DateBasis::stated;
    EventKind kind = EventKind::event;
    std::string label;
    std::string words;                    // the words of a passage that carry or name the date
    std::string shared;                   // id of a SharedEvent, or empty
    std::vector<std::uint32_t> passages;  // positions in the source's passages, ascending
    // Found in the text by the program (analysis/found_layer.h), not written down by anybody;
    // stands behind all that are. Files never hold such events.
    bool found = false;
    UnknownMembers unknown;
    bool operator==(const Event&) const = default;
};

struct Source {
    std::string id, label;
    Record record;
    Issued issued;
    Extent extent = Extent::digest;
    std::vector<Passage> passages;  // ascending n
    std::vector<Event> events;
    std::string file;  // the file it was read from, "" if inline in the manifest
    UnknownMembers unknown;
    bool operator==(const Source&) const = default;
};

// Positions in order of publication: unknown dates last; what was published on the same day stays
// in the order of the list.
std::vector<std::size_t> order_of_publication(std::span<const Issued* const> issued);

// A pattern of a theme with the language it is meant for (BCP 47).
struct Term {
    std::string language;
    TermPattern pattern;
    bool off = false;  // kept, but finds nothing
    bool operator==(const Term& other) const {
        return language == other.language && pattern.text() == other.pattern.text() &&
               off == other.off;
    }
};

// A source whose nothing on a theme somebody has looked into and can name.
struct Absence {
    SourceId source;
    Stance kind = Stance::silent;  // silent, not_covered or outside_its_time
    std::string note;
    UnknownMembers unknown;
    bool operator==(const Absence&) const = default;
};

struct Theme {
    std::string id, label, description;
    std::string short_label;  // the label where none is given
    std::vector<Term> terms;
    std::vector<Absence> absences;
    UnknownMembers unknown;
    bool operator==(const Theme&) const = default;
};

struct Position {
    SourceId source;
    Stance stance = Stance::silent;
    When when = When::always;
    std::string summary;
    std::vector<std::uint32_t> passages;  // positions in the source's passages, ascending
    UnknownMembers unknown;
    bool operator==(const Position&) const = default;
};

struct Question {
    std::string id;
    int n = 0;
    std::string text;
    std::vector<Position> positions;
    UnknownMembers unknown;
    bool operator==(const Question&) const = default;
};

struct Alias {
    std::string language, text;
    bool operator==(const Alias&) const = default;
};

struct Entity {
    std::string id, label;
    EntityKind kind = EntityKind::person;
    std::vector<Alias> aliases;
    UnknownMembers unknown;
    bool operator==(const Entity&) const = default;
};

// One event that several sources name.
struct SharedEvent {
    std::string id, label;
    std::optional<EdtfDate> date;
    DateBasis basis = DateBasis::stated;
    UnknownMembers unknown;
    bool operator==(const SharedEvent&) const = default;
};

struct Corpus {
    std::string id, title, description, language, version;
    std::vector<Source> sources;  // in order of publication; unknown dates last, then as listed
    std::vector<Theme> themes;
    std::vector<Question> questions;
    std::vector<Entity> entities;
    std::vector<SharedEvent> shared_events;
    UnknownMembers unknown;

    const Source& source(SourceId wanted) const { return sources.at(wanted.index()); }
    const Passage& passage(PassageId wanted) const {
        return source(wanted.source).passages.at(wanted.position);
    }
    const Event& event(EventId wanted) const {
        return source(wanted.source).events.at(wanted.position);
    }
    const Theme& theme(ThemeId wanted) const { return themes.at(wanted.index()); }
    const Question& question(QuestionId wanted) const { return questions.at(wanted.index()); }
    std::optional<SourceId> find_source(std::string_view wanted) const;
    std::size_t passage_count() const;
    bool operator==(const Corpus&) const = default;
};

}  // namespace parallax
