#include "document_dump.h"

#include <algorithm>
#include <cmath>

namespace parallax::test {
namespace {

constexpr const char* kKinds[] = {"heading", "paragraph", "item", "quotation",
                                  "caption", "code",      "row"};
constexpr const char* kConfidences[] = {"stated", "likely", "guessed"};

std::string line_of(const Block& block) {
    std::string line = std::to_string(block.line) + " " + kKinds[static_cast<int>(block.kind)];
    if (block.level > 0) line += " " + std::to_string(block.level);
    if (block.link_share > 0) {
        const auto percent = std::lround(block.link_share * 100);
        line += ", links " + std::to_string(percent) + " %";
    }
    if (!block.chrome.empty()) line += " {" + block.chrome + "}";
    line += ": ";
    for (const char c : block.text)
        line += c == '\t' ? std::string(" | ") : std::string(1, c);
    return line + "\n";
}

}  // namespace

std::string dump(const Document& document) {
    std::string text;
    for (const Statement& statement : document.head)
        text += statement.field + " [" + kConfidences[static_cast<int>(statement.confidence)] +
                ", " + statement.from + "] " + statement.value + "\n";
    text += "\n";
    for (const Block& block : document.blocks)
        text += line_of(block);
    for (const std::string& remark : document.remarks)
        text += "! " + remark + "\n";
    return text;
}

std::string body(const Document& document) {
    std::string text;
    for (const Block& block : document.blocks) {
        if (block.chrome.empty()) text += block.text + "\n";
    }
    return text;
}

std::string first(const Document& document, const std::string& field) {
    const auto found = std::ranges::find(document.head, field, &Statement::field);
    return found == document.head.end() ? std::string() : found->value;
}

}  // namespace parallax::test
