#include "analysis/events_table.h"

#include <array>
#include <cstdio>
#include <string_view>

#include "corpus/citation.h"

namespace parallax {
namespace {

std::vector<std::string> row_of(const Corpus& corpus, EventId id) {
    const Event& event = corpus.event(id);
    const Source& source = corpus.source(id.source);
    const bool dated = event.date.has_value();
    return {event.found ? "found" : "curated",
            source.id,
            dated ? event.date->text : "",
            dated ? iso_begin(*event.date) : "",
            dated ? iso_end(*event.date) : "",
            dated ? std::string(precision_name(*event.date)) : "",
            dated ? std::string(name_of(event.basis)) : "",
            std::string(name_of(event.kind)),
            event.label,
            passage_numbers(source, event.passages),
            event.words,
            std::string(name_of(source.extent)),
            event.passages.empty() ? "" : source.passages[event.passages.front()].text};
}

constexpr std::size_t kLineBytes = 75;

// One content line. Continuation lines begin with a blank, and no character is parted.
void add_line(std::string& to, std::string_view line) {
    std::size_t room = kLineBytes;
    while (line.size() > room) {
        std::size_t cut = room;
        while ((static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U)
            --cut;
        to.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = kLineBytes - 1;
    }
    to.append(line).append("\r\n");
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) >= 0x20) {
            if (c == '\\' || c == ';' || c == ',') out += '\\';
            out += c;
        }
    }
    return out;
}

// "20210628".
std::string day_text(DayNumber day) {
    const CivilDate date = civil_from_day(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d%02d%02d", static_cast<int>(date.year),
                  static_cast<int>(date.month), static_cast<int>(date.day));
    return text.data();
}

// The day behind the last one has to be written too.
bool has_place(const EdtfDate& date) {
    return date.begin && date.end && civil_from_day(date.first_day()).year >= 1 &&
           civil_from_day(date.last_day() + 1).year <= 9999;
}

std::string known_words(const Event& event) {
    return words_from_date(*event.date) + " (" + std::string(precision_name(*event.date)) + ", " +
           std::string(name_of(event.basis)) + ")";
}

void add_event(std::string& to, const Corpus& corpus, EventId id) {
    const Event& event = corpus.event(id);
    const Source& source = corpus.source(id.source);
    const std::string first = day_text(event.date->first_day());
    std::string written = known_words(event);
    if (!event.words.empty()) written += "\n“" + event.words + "”";
    written += "\n" + full_reference(source);
    if (!event.passages.empty())
        written += "\nPassages: " + passage_numbers(source, event.passages);
    add_line(to, "BEGIN:VEVENT");
    add_line(to, "UID:" + escaped(source.id) + "-" + std::to_string(id.position + 1) + "@" +
                     escaped(corpus.id) + ".parallax");
    add_line(to, "DTSTAMP:" + first + "T000000Z");
    add_line(to, "DTSTART;VALUE=DATE:" + first);
    add_line(to, "DTEND;VALUE=DATE:" + day_text(event.date->last_day() + 1));
    add_line(to, "SUMMARY:" + escaped(event.label));
    add_line(to, "DESCRIPTION:" + escaped(written));
    add_line(to, "CATEGORIES:" + escaped(short_reference(source)));
    add_line(to, "TRANSP:TRANSPARENT");
    add_line(to, "END:VEVENT");
}

}  // namespace

Table events_table(const Corpus& corpus, const TimelineEntries& timeline) {
    Table table = make_table("events",
                             {"layer", "source", "edtf", "begin", "end", "precision", "basis",
                              "kind", "label", "passages", "words", "extent", "text"},
                             {});
    for (const TimelineEntry& entry : timeline.entries)
        table.rows.push_back(row_of(corpus, entry.event));
    for (const EventId id : timeline.undated)
        table.rows.push_back(row_of(corpus, id));
    return table;
}

Calendar calendar_of(const Corpus& corpus, const TimelineEntries& timeline) {
    Calendar calendar;
    add_line(calendar.text, "BEGIN:VCALENDAR");
    add_line(calendar.text, "VERSION:2.0");
    add_line(calendar.text, "PRODID:-//Parallax//Timeline//EN");
    add_line(calendar.text, "X-WR-CALNAME:" + escaped(corpus.title));
    for (const TimelineEntry& entry : timeline.entries) {
        if (!has_place(*corpus.event(entry.event).date)) {
            ++calendar.left_out;
            continue;
        }
        add_event(calendar.text, corpus, entry.event);
        ++calendar.events;
    }
    add_line(calendar.text, "END:VCALENDAR");
    return calendar;
}

}  // namespace parallax
