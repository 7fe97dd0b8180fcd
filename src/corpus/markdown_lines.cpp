#include "corpus/markdown_lines.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/one_line.h"

namespace parallax {
namespace {

std::vector<std::string_view> split(std::string_view text, char border) {
    std::vector<std::string_view> pieces;
    for (;;) {
        const std::size_t end = text.find(border);
        pieces.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return pieces;
        text.remove_prefix(end + 1);
    }
}

// "| a | b |" -> a, b.
std::vector<std::string_view> cells_of(std::string_view line) {
    line = trim_ascii(line);
    if (line.starts_with('|')) line.remove_prefix(1);
    if (line.ends_with('|')) line.remove_suffix(1);
    return split(line, '|');
}

// "|---|:--:|" (GitHub Flavored Markdown, 4.10).
bool is_line_of_dashes(std::string_view line) {
    if (!line.contains('|') || !line.contains('-')) return false;
    return std::ranges::all_of(cells_of(line), [](std::string_view cell) {
        cell = trim_ascii(cell);
        if (cell.starts_with(':')) cell.remove_prefix(1);
        if (cell.ends_with(':')) cell.remove_suffix(1);
        return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
    });
}

std::string row_of(std::string_view line) {
    std::string row;
    for (const std::string_view cell : cells_of(line)) {
        row += one_line(cell);
        row += '\t';
    }
    row.pop_back();
    return row;
}

// Bytes of "[^label]" at the beginning of `text`; 0 when there is none.
std::size_t size_of_mark(std::string_view text) {
    if (!text.starts_with("[^")) return 0;
    const std::size_t end = text.find_first_of("[] \t\n", 2);
    return end != std::string_view::npos && end > 2 && text[end] == ']' ? end + 1 : 0;
}

bool begins_note(std::string_view line) {
    const std::size_t size = size_of_mark(line);
    return size > 0 && line.substr(size).starts_with(':');
}

}  // namespace

std::vector<MarkdownPart> parts_of_paragraph(std::string_view text) {
    std::vector<MarkdownPart> parts;
    const std::vector<std::string_view> lines = split(text, '\n');
    if (lines.size() > 1 && lines[0].contains('|') && is_line_of_dashes(lines[1])) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i != 1) parts.push_back({BlockKind::table_row, row_of(lines[i]), {}, i});
        }
        return parts;
    }
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = begin + 1;
        while (end < lines.size() && !begins_note(lines[end]))
            ++end;
        const char* const last = lines[end - 1].data() + lines[end - 1].size();
        std::string_view part(lines[begin].data(),
                              static_cast<std::size_t>(last - lines[begin].data()));
        const bool note = begins_note(part);
        if (note) part.remove_prefix(size_of_mark(part) + 1);
        std::string line = one_line(part);
        if (!line.empty())
            parts.push_back({{}, std::move(line), note ? "footnotes" : std::string_view(), begin});
        begin = end;
    }
    return parts;
}

std::string without_note_marks(std::string_view text, bool begins_line) {
    std::string rest;
    if (begins_line && begins_note(text)) {
        const std::size_t size = size_of_mark(text);
        rest += text.substr(0, size);
        text.remove_prefix(size);
    }
    while (!text.empty()) {
        const std::size_t at = std::min(text.find("[^"), text.size());
        rest += text.substr(0, at);
        text.remove_prefix(at);
        const std::size_t size = size_of_mark(text);
        if (size == 0) rest += text.substr(0, 2);
        text.remove_prefix(std::min(size == 0 ? 2 : size, text.size()));
    }
    return rest;
}

std::string without_attributes(std::string heading) {
    const std::size_t brace = heading.rfind('{');
    const bool attributes = brace != std::string::npos && heading.ends_with('}') &&
                            (heading[brace + 1] == '#' || heading[brace + 1] == '.');
    if (!attributes) return heading;
    heading.resize(brace);
    while (heading.ends_with(' '))
        heading.pop_back();
    return heading;
}

bool is_caption(std::string_view text) {
    constexpr std::size_t kMinWords = 4, kMinBytesUnspaced = 24;  // of Han, eight characters
    const auto blanks = static_cast<std::size_t>(std::ranges::count(text, ' '));
    const bool ascii = std::ranges::all_of(text, [](char c) { return (c & '\x80') == 0; });
    return blanks + 1 >= kMinWords || (!ascii && text.size() >= kMinBytesUnspaced);
}

}  // namespace parallax
