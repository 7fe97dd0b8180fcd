// Rows are written as text once; CSV and JSON only differ in how they wrap it.
#include "analysis/table.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "analysis/fixed_text.h"
#include "analysis/timeline_entries.h"
#include "analysis/wording.h"
#include "corpus/citation.h"

namespace parallax {
namespace {

using Row = std::vector<std::string>;

Row timeline_row(const Source& source, const Event& event) {
    Row row{source.id,
            "",
            "",
            "",
            "",
            "",
            std::string(name_of(event.kind)),
            event.label,
            passage_numbers(source, event.passages)};
    if (!event.date) return row;
    row[1] = event.date->text;
    row[2] = iso_begin(*event.date);
    row[3] = iso_end(*event.date);
    row[4] = precision_name(*event.date);
    row[5] = name_of(event.basis);
    return row;
}

std::string heading_text(const Passage& passage) {
    if (!passage.heading) return {};
    const Heading& heading = *passage.heading;
    return heading.number.empty() ? heading.text : heading.number + " " + heading.text;
}

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

// Digits, with a minus before them, one point among them or a signed exponent ("e-05") behind them.
bool is_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const std::size_t e = text.find('e');
    if (e != text.npos) {
        std::string_view exponent = text.substr(e + 1);
        if (!exponent.starts_with('-') && !exponent.starts_with('+')) return false;
        exponent.remove_prefix(1);
        if (!is_digits(exponent)) return false;
        text = text.substr(0, e);
    }
    const std::size_t point = text.find('.');
    if (point == text.npos) return is_digits(text);
    return is_digits(text.substr(0, point)) && is_digits(text.substr(point + 1));
}

// A spreadsheet runs such a field as a formula, whoever wrote the text.
bool looks_like_formula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != text.npos &&
           !is_number(text);
}

void append_csv_field(std::string& out, std::string_view text) {
    const bool quoted = text.find_first_of(",\"\r\n") != text.npos;
    if (quoted) out += '"';
    if (looks_like_formula(text)) out += '\'';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    if (quoted) out += '"';
}

void append_csv_row(std::string& out, const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) out += ',';
        append_csv_field(out, row[i]);
    }
    out += "\r\n";
}

void append_json_string(std::string& out, std::string_view text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void append_json_object(std::string& out, const Table& table, const Row& row) {
    out += "  {";
    for (std::size_t i = 0; i < row.size(); ++i) {
        out += i == 0 ? "\n    " : ",\n    ";
        append_json_string(out, table.header[i]);
        out += ": ";
        if (!table.numeric.at(i))
            append_json_string(out, row[i]);
        else
            out += row[i].empty() ? "null" : row[i];
    }
    out += "\n  }";
}

}  // namespace

Table make_table(std::string name, std::vector<std::string> header,
                 const std::vector<std::string_view>& numbers) {
    Table table;
    table.name = std::move(name);
    for (const std::string& column : header)
        table.numeric.push_back(std::ranges::find(numbers, column) != numbers.end());
    table.header = std::move(header);
    return table;
}

std::string passage_numbers(const Source& source, const std::vector<std::uint32_t>& positions) {
    std::string numbers;
    for (const std::uint32_t position : positions) {
        if (!numbers.empty()) numbers += ' ';
        numbers += std::to_string(source.passages.at(position).n);
    }
    return numbers;
}

Table sources_table(const TextIndex& index) {
    Table table = make_table("sources",
                             {"source", "title", "author", "issued", "outlet", "language", "extent",
                              "passages", "words"},
                             {"passages", "words"});
    for (std::size_t i = 0; i < index.sources.size(); ++i) {
        const Source& source = index.corpus->sources.at(i);
        const Record& record = source.record;
        table.rows.push_back(
            {source.id, record.title, record.authors.empty() ? "" : authors_line(record),
             source.issued.date ? source.issued.date->text : "",
             record.container_title.empty() ? record.publisher : record.container_title,
             record.language, std::string(name_of(source.extent)),
             std::to_string(source.passages.size()), std::to_string(index.sources[i].words)});
    }
    return table;
}

Table timeline_table(const Corpus& corpus) {
    Table table = make_table(
        "timeline",
        {"source", "edtf", "begin", "end", "precision", "basis", "kind", "label", "passages"}, {});
    const TimelineEntries timeline = make_timeline_entries(corpus);
    std::vector<EventId> events;
    for (const TimelineEntry& entry : timeline.entries)
        events.push_back(entry.event);
    events.insert(events.end(), timeline.undated.begin(), timeline.undated.end());
    std::ranges::stable_sort(events, {}, &EventId::source);
    for (const EventId id : events)
        table.rows.push_back(timeline_row(corpus.source(id.source), corpus.event(id)));
    return table;
}

Table themes_table(const TextIndex& index, const ThemeCounts& counts) {
    Table table = make_table("themes", {"source", "theme", "hits", "passages", "words", "per_1000"},
                             {"hits", "passages", "words", "per_1000"});
    const Corpus& corpus = *index.corpus;
    for (std::size_t s = 0; s < corpus.sources.size(); ++s)
        for (std::size_t t = 0; t < corpus.themes.size(); ++t) {
            const ThemeCell& cell = counts.cell(ThemeId(t), SourceId(s));
            table.rows.push_back({corpus.sources[s].id, corpus.themes[t].id,
                                  std::to_string(cell.hits), std::to_string(cell.passages.size()),
                                  std::to_string(cell.words),
                                  per_1000_text(cell.hits, cell.words)});
        }
    return table;
}

Table questions_table(const TextIndex& index) {
    Table table = make_table("questions",
                             {"question", "source", "stance", "when", "summary", "passages",
                              "words", "hedges", "boosters"},
                             {"words"});
    const Corpus& corpus = *index.corpus;
    const WordingHits wording = find_wording(index);
    for (const Question& question : corpus.questions) {
        std::vector<Position> positions = question.positions;
        std::ranges::stable_sort(positions, {}, &Position::source);
        for (const Position& position : positions) {
            const Source& source = corpus.source(position.source);
            std::vector<std::string> row{question.id,
                                         source.id,
                                         std::string(name_of(position.stance)),
                                         std::string(name_of(position.when)),
                                         position.summary,
                                         passage_numbers(source, position.passages)};
            const auto worded = wording_of(index, wording, position.source, position.passages);
            row.push_back(worded ? std::to_string(worded->words) : "");
            row.push_back(worded ? words_from_hits(index, worded->hedges) : "");
            row.push_back(worded ? words_from_hits(index, worded->boosters) : "");
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table passages_table(const Corpus& corpus) {
    Table table = make_table("passages", {"source", "n", "extent", "heading", "text"}, {"n"});
    for (const Source& source : corpus.sources)
        for (const Passage& passage : source.passages)
            table.rows.push_back({source.id, std::to_string(passage.n),
                                  std::string(name_of(source.extent)), heading_text(passage),
                                  passage.text});
    return table;
}

std::string csv_from_table(const Table& table) {
    std::string out;
    append_csv_row(out, table.header);
    for (const Row& row : table.rows)
        append_csv_row(out, row);
    return out;
}

std::string json_from_table(const Table& table) {
    if (table.rows.empty()) return "[]\n";
    std::string out = "[\n";
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        append_json_object(out, table, table.rows[i]);
        out += i + 1 < table.rows.size() ? ",\n" : "\n";
    }
    return out + "]\n";
}

}  // namespace parallax
