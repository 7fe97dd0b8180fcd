// Members are read in the order of the format, so that faults come in the order of the file.
#include "corpus/source_json.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "corpus/citation.h"
#include "corpus/record_json.h"

namespace parallax {
namespace {

constexpr int kMaxNumber = std::numeric_limits<int>::max();

Issued read_issued(JsonObject& object) {
    Issued issued;
    read_date_and_basis(object, issued);
    issued.note = object.text("note");
    issued.unknown = object.unknown();
    return issued;
}

// True when no day can be meant by both. A date that is only about right excludes nothing.
bool exclude_each_other(const EdtfDate& a, const EdtfDate& b) {
    if (a.approximate() || b.approximate()) return false;
    const auto ends_before = [](const EdtfDate& first, const EdtfDate& second) {
        return first.end && second.begin && first.end->last < second.begin->first;
    };
    return ends_before(a, b) || ends_before(b, a);
}

// "issued" says when and how that is known; a source without it is dated by its record.
Issued read_either_issued(JsonObject& source, const std::optional<EdtfDate>& csl_date) {
    Issued issued;
    auto object = source.object("issued");
    if (!object) {
        issued.date = csl_date;
        return issued;
    }
    issued = read_issued(*object);
    if (issued.date && csl_date && exclude_each_other(*issued.date, *csl_date)) {
        object->find("date")->fault_expected("a date that agrees with the record's \"issued\", " +
                                             words_from_date(*csl_date));
    }
    return issued;
}

std::optional<Heading> read_heading(JsonObject& passage) {
    auto object = passage.object("heading");
    if (!object) return std::nullopt;
    Heading heading;
    heading.number = object->text("number");
    heading.text = object->text("text", Need::required);
    heading.unknown = object->unknown();
    return heading;
}

Passage read_passage(JsonObject& object, int previous_n) {
    Passage passage;
    if (const auto n = object.find("n", Need::required)) {
        passage.n = n->whole_number(1, kMaxNumber).value_or(0);
        if (passage.n != 0 && passage.n <= previous_n) {
            n->fault(ErrorKind::wrong_reference,
                     "expected a number above " + std::to_string(previous_n) +
                         ", that of the passage before, found " + std::to_string(passage.n));
        }
    }
    passage.heading = read_heading(object);
    passage.text = object.text("text", Need::required);
    passage.unknown = object.unknown();
    return passage;
}

std::vector<Passage> read_passages(const JsonList& list) {
    std::vector<Passage> passages;
    passages.reserve(list.size());
    int previous_n = 0;
    for (const JsonCursor item : list) {
        auto object = item.object();
        if (!object) continue;
        passages.push_back(read_passage(*object, previous_n));
        previous_n = std::max(previous_n, passages.back().n);
    }
    return passages;
}

void check_words(JsonObject& object, const Event& event, const SourceReading& reading) {
    if (event.words.empty() || event.passages.empty() || !reading.passages_sound) return;
    const bool found =
        std::any_of(event.passages.begin(), event.passages.end(), [&](std::uint32_t position) {
            return reading.source.passages[position].text.find(event.words) != std::string::npos;
        });
    if (!found) {
        object.find("words")->fault_expected("words that stand in one of the event's passages",
                                             ErrorKind::wrong_reference);
    }
}

Event read_event(JsonObject& object, const SourceReading& reading, const SharedEventIds& shared) {
    Event event;
    read_date_and_basis(object, event);
    event.kind = object.choice<EventKind>("kind", EventKind::event);
    event.label = object.text("label", Need::required);
    event.words = object.text("words");
    event.shared = object.text("shared");
    if (!event.shared.empty() && shared.sound && !shared.ids.contains(event.shared)) {
        object.find("shared")->fault_expected("the id of one of the corpus' shared events",
                                              ErrorKind::wrong_reference);
    }
    event.passages = read_passage_numbers(object, reading, Need::required);
    check_words(object, event, reading);
    event.unknown = object.unknown();
    return event;
}

}  // namespace

SourceReading read_source(JsonObject& object, UniqueIds& ids, const SharedEventIds& shared) {
    SourceReading reading;
    Source& source = reading.source;
    source.id = ids.read(object);
    source.label = object.text("label");
    std::optional<EdtfDate> csl_date;
    if (auto record = object.object("record", Need::required)) {
        source.record = read_record(*record);
        csl_date = read_csl_issued(*record);
    }
    if (source.label.empty()) source.label = label_from_record(source.record);
    source.issued = read_either_issued(object, csl_date);
    source.extent = object.choice<Extent>("extent");

    const FaultList& faults = object.cursor().faults();
    const std::size_t faults_before = faults.total();
    const JsonList passages = object.list("passages", Need::required);
    if (passages.size() > kMaxPassages) {
        object.find("passages")
            ->fault_expected("at most " + std::to_string(kMaxPassages) + " passages",
                             ErrorKind::over_limit);
    } else {
        source.passages = read_passages(passages);
    }
    reading.passages_sound = faults.total() == faults_before;

    for (const JsonCursor item : object.list("events")) {
        if (auto event = item.object())
            source.events.push_back(read_event(*event, reading, shared));
    }
    source.unknown = object.unknown();
    return reading;
}

std::vector<std::uint32_t> read_passage_numbers(JsonObject& object, const SourceReading& source,
                                                Need need) {
    const auto member = object.find("passages", need);
    if (!member) return {};
    const JsonList numbers = member->list();
    if (need == Need::required && numbers.size() == 0 && member->is_list())
        member->fault_expected("at least one number of a passage");

    const std::vector<Passage>& passages = source.source.passages;
    std::vector<std::uint32_t> positions;
    for (const JsonCursor item : numbers) {
        const auto n = item.whole_number(1, kMaxNumber);
        if (!n || !source.passages_sound) continue;
        const auto passage = std::lower_bound(
            passages.begin(), passages.end(), *n,
            [](const Passage& candidate, int wanted) { return candidate.n < wanted; });
        if (passage == passages.end() || passage->n != *n) {
            item.fault_expected("the number of a passage of \"" + source.source.id + '"',
                                ErrorKind::wrong_reference);
            continue;
        }
        positions.push_back(static_cast<std::uint32_t>(passage - passages.begin()));
    }
    std::sort(positions.begin(), positions.end());
    if (std::adjacent_find(positions.begin(), positions.end()) != positions.end())
        member->fault_expected("each number once", ErrorKind::wrong_reference);
    return positions;
}

}  // namespace parallax
