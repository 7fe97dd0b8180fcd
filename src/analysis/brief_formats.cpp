// A brief as HTML and as Markdown: the same blocks, escaped as each format asks.
#include "analysis/comparison_brief.h"

namespace parallax {
namespace {

using Kind = BriefBlock::Kind;
using Row = std::vector<std::string>;

std::string html_of(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

void append_element(std::string& out, std::string_view tag, std::string_view text) {
    out.append("<").append(tag).append(">").append(html_of(text));
    out.append("</").append(tag).append(">\n");
}

void append_html_table(std::string& out, const std::vector<Row>& rows) {
    out += "<table border=\"1\">\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0) out += "<thead>\n";
        if (i == 1) out += "<tbody>\n";
        out += "<tr>\n";
        for (const std::string& cell : rows[i])
            append_element(out, i == 0 ? "th" : "td", cell);
        out += "</tr>\n";
        if (i == 0) out += "</thead>\n";
    }
    if (rows.size() > 1) out += "</tbody>\n";
    out += "</table>\n";
}

void append_html(std::string& out, const BriefBlock& block) {
    switch (block.kind) {
        case Kind::title:
            return append_element(out, "h1", block.text);
        case Kind::heading:
            return append_element(out, "h2", block.text);
        case Kind::subheading:
            return append_element(out, "h3", block.text);
        case Kind::paragraph:
            return append_element(out, "p", block.text);
        case Kind::list:
            out += "<ul>\n";
            for (const Row& item : block.rows)
                append_element(out, "li", item.front());
            out += "</ul>\n";
            return;
        case Kind::table:
            append_html_table(out, block.rows);
    }
}

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

// Each sign that may be markup anywhere in a line, and at its beginning those that make a heading,
// a list or a quotation. Line breaks would end the block.
std::string markdown_of(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            out += ' ';
            continue;
        }
        if (std::string_view("\\`*_{}[]<>#|~&!$").find(c) != std::string_view::npos) out += '\\';
        const bool after_number = (c == '.' || c == ')') && is_digits(out);
        const bool first_sign = out.empty() && (c == '-' || c == '+' || c == '=');
        if (after_number || first_sign) out += '\\';
        out += c;
    }
    return out;
}

void append_markdown_table(std::string& out, const std::vector<Row>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const std::string& cell : rows[i])
            out += "| " + markdown_of(cell) + " ";
        out += "|\n";
        if (i > 0) continue;
        for (std::size_t column = 0; column < rows[i].size(); ++column)
            out += "| --- ";
        out += "|\n";
    }
}

}  // namespace

std::string html_from_brief(const ComparisonBrief& brief) {
    std::string out = "<!doctype html>\n<html";
    if (!brief.language.empty()) out += " lang=\"" + html_of(brief.language) + "\"";
    out += ">\n<head>\n<meta charset=\"utf-8\">\n";
    append_element(out, "title", brief.title);
    out += "</head>\n<body>\n";
    for (const BriefBlock& block : brief.blocks)
        append_html(out, block);
    return out + "</body>\n</html>\n";
}

std::string markdown_from_brief(const ComparisonBrief& brief) {
    std::string out;
    for (const BriefBlock& block : brief.blocks) {
        if (!out.empty()) out += '\n';
        if (block.kind == Kind::title) out += "# ";
        if (block.kind == Kind::heading) out += "## ";
        if (block.kind == Kind::subheading) out += "### ";
        if (block.kind == Kind::list) {
            for (const Row& item : block.rows)
                out += "- " + markdown_of(item.front()) + "\n";
        } else if (block.kind == Kind::table) {
            append_markdown_table(out, block.rows);
        } else {
            out += markdown_of(block.text) + "\n";
        }
    }
    return out;
}

}  // namespace parallax
