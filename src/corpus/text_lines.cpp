// Lines by their ends, and the wrap width by how the lines inside of paragraphs end near it.
#include "corpus/text_lines.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// Narrower or wider than this nobody wraps prose.
constexpr std::size_t kMinWrapWidth = 40, kMaxWrapWidth = 160;
// So many lines inside of paragraphs must there be, and this share of them must be full.
constexpr std::size_t kMinInnerLines = 3;
constexpr double kMinFullShare = 0.6;  // the others end paragraphs
// Most programs that wrap leave a line up to this much short of the full width.
constexpr std::size_t kWrapSlack = 4;

constexpr std::array<std::string_view, 13> kBullets = {"•", "·", "‣", "◦", "▪", "●", "○",
                                                       "■", "□", "*", "-", "+", "–"};

// Bytes of the end of line at `offset`, 0 when there is none.
std::size_t line_end_size(std::string_view utf8, std::size_t offset) {
    const std::string_view rest = utf8.substr(offset);
    if (rest.starts_with("\r\n")) return 2;
    if (rest[0] == '\n' || rest[0] == '\r') return 1;
    if (rest.starts_with("\xC2\x85")) return 2;
    if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) return 3;
    return 0;
}

// The sign and at least one blank behind it.
bool cut_bullet(std::string_view& text) {
    for (const std::string_view bullet : kBullets) {
        if (!text.starts_with(bullet)) continue;
        const std::string_view behind = text.substr(bullet.size());
        const std::string_view rest = trim(behind);
        const bool glued = rest.size() == behind.size();
        const bool also_a_sign_of_text = bullet.size() == 1 || bullet == "–";
        if ((glued && also_a_sign_of_text) || rest.empty()) return false;
        text = rest;
        return true;
    }
    return false;
}

char underline_of(std::string_view text) {
    if (text.size() < 3 || std::string_view("=-~^").find(text[0]) == std::string_view::npos)
        return 0;
    return text.find_first_not_of(text[0]) == std::string_view::npos ? text[0] : char{0};
}

// Widths, and whether there is anything to read.
void measure(TextLine& line) {
    bool in_first_word = true;
    line.blank = true;
    for (std::size_t i = 0; i < line.text.size();) {
        const CodePoint c = code_point_at(line.text, i);
        if (is_blank(c.value)) in_first_word = false;
        if (in_first_word) ++line.first_word;
        if (line.blank && (is_letter(c.value) || is_digit(c.value))) line.blank = false;
        if (is_unspaced(c.value)) in_first_word = false;
        ++line.width;
        i += c.size;
    }
    line.width += line.indent;
}

TextLine make_line(std::string_view text, std::size_t number) {
    TextLine line;
    line.number = number;
    const std::string_view trimmed = trim(text);
    line.indent = static_cast<std::size_t>(trimmed.data() - text.data());
    text = trimmed;
    line.underline = underline_of(text);
    if (line.underline == 0) line.bullet = cut_bullet(text);
    line.text = text;
    measure(line);
    if (line.underline != 0) line.blank = false;
    return line;
}

bool is_inner(const std::vector<TextLine>& lines, std::size_t i) {
    return i + 1 < lines.size() && !lines[i].blank && !lines[i + 1].blank && !lines[i + 1].bullet &&
           lines[i].underline == 0 && lines[i + 1].underline == 0;
}

}  // namespace

std::vector<TextLine> split_lines(std::string_view utf8) {
    std::vector<TextLine> lines;
    std::size_t begin = 0, number = 1;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t end_size = line_end_size(utf8, i);
        if (end_size == 0) {
            ++i;
            continue;
        }
        lines.push_back(make_line(utf8.substr(begin, i - begin), number++));
        i += end_size;
        begin = i;
    }
    if (begin < utf8.size()) lines.push_back(make_line(utf8.substr(begin), number));
    return lines;
}

std::optional<std::size_t> find_wrap_width(const std::vector<TextLine>& lines) {
    std::vector<std::size_t> widths;
    for (const TextLine& line : lines) {
        if (!line.blank) widths.push_back(line.width);
    }
    if (widths.empty()) return std::nullopt;
    // A long address or an unwrapped line here and there does not count.
    const auto widest = widths.begin() + static_cast<std::ptrdiff_t>((widths.size() - 1) * 19 / 20);
    std::nth_element(widths.begin(), widest, widths.end());
    if (*widest < kMinWrapWidth || *widest > kMaxWrapWidth) return std::nullopt;

    std::size_t inner = 0, full = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!is_inner(lines, i)) continue;
        ++inner;
        if (is_full(lines[i], lines[i + 1], *widest)) ++full;
    }
    const bool wrapped = inner >= kMinInnerLines &&
                         static_cast<double>(full) >= kMinFullShare * static_cast<double>(inner);
    return wrapped ? std::optional(*widest) : std::nullopt;
}

bool is_full(const TextLine& line, const TextLine& next, std::size_t wrap_width) {
    return line.width + 1 + next.first_word + kWrapSlack > wrap_width;
}

}  // namespace parallax
