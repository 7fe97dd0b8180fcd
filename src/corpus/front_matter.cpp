#include "corpus/front_matter.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "text/ascii.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace parallax {
namespace {

struct Key {
    std::string_view name, field;
};

// In lower case, "-" for "_" and blanks; sorted.
constexpr Key kKeys[] = {
    {"abstract", "description"},
    {"author", "author"},
    {"authors", "author"},
    {"by", "author"},
    {"byline", "author"},
    {"canonical", "url"},
    {"canonical-url", "url"},
    {"container-title", "outlet"},
    {"created", "issued"},
    {"creator", "author"},
    {"date", "issued"},
    {"description", "description"},
    {"excerpt", "description"},
    {"issued", "issued"},
    {"journal", "outlet"},
    {"lang", "language"},
    {"language", "language"},
    {"lastmod", "modified"},
    {"link", "url"},
    {"modified", "modified"},
    {"outlet", "outlet"},
    {"pubdate", "issued"},
    {"publication", "outlet"},
    {"publication-date", "issued"},
    {"publish-date", "issued"},
    {"publishdate", "issued"},
    {"published", "issued"},
    {"publisher", "outlet"},
    {"site", "outlet"},
    {"source", "outlet"},
    {"summary", "description"},
    {"title", "title"},
    {"updated", "modified"},
    {"url", "url"},
};
static_assert(std::ranges::is_sorted(kKeys, {}, &Key::name));

std::optional<std::string_view> field_of(std::string_view key) {
    std::string name = lower_ascii(key);
    std::ranges::replace_if(
        name, [](char c) { return c == '_' || c == ' '; }, '-');
    const auto* const found = std::ranges::lower_bound(kKeys, name, {}, &Key::name);
    if (found == std::end(kKeys) || found->name != name) return std::nullopt;
    return found->field;
}

// One line at a time, without its end.
class Lines {
  public:
    explicit Lines(std::string_view text) : rest_(text) {}

    std::optional<std::string_view> next() {
        if (rest_.empty()) return std::nullopt;
        const std::size_t end = std::min(rest_.find('\n'), rest_.size());
        std::string_view line = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        return line;
    }
    std::string_view rest() const { return rest_; }

  private:
    std::string_view rest_;
};

bool is_indented(std::string_view line) {
    return line.starts_with(' ') || line.starts_with('\t');
}

// Position of the ":" that ends a key; none in lines that are no "key: value".
std::optional<std::size_t> find_colon(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t')
        return std::nullopt;  // "https://…", "12:30"
    return colon;
}

// The text in double quotes that begins `text`, escapes resolved; with '' for ' in single ones.
// `size` becomes what it takes up.
std::string quoted(std::string_view text, std::size_t& size) {
    const char quote = text.front();
    std::string value;
    std::size_t i = 1;
    for (; i < text.size() && text[i] != quote; ++i) {
        if (quote == '"' && text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            value += text[i] == 'n' || text[i] == 't' ? ' ' : text[i];
        } else {
            value += text[i];
        }
        if (quote == '\'' && text.substr(i + 1).starts_with("''")) {
            value += '\'';
            i += 2;
        }
    }
    size = std::min(i + 1, text.size());
    return value;
}

// A plain or quoted value up to the end of `text`, a comment behind it left out.
std::string scalar(std::string_view text) {
    text = trim_ascii(text);
    if (text.empty() || text.starts_with('#')) return {};
    if (text.front() == '"' || text.front() == '\'') {
        std::size_t size = 0;
        return one_line(quoted(text, size));
    }
    const std::size_t comment = text.find(" #");
    return one_line(text.substr(0, comment));
}

// "[a, "b, c"]" -> a; b, c.
std::vector<std::string> flow_list(std::string_view text) {
    std::vector<std::string> items;
    text.remove_prefix(1);
    while (!text.empty()) {
        text = text.substr(std::min(text.find_first_not_of(" \t,"), text.size()));
        if (text.empty() || text.front() == ']') break;
        std::size_t size = 0;
        std::string item;
        if (text.front() == '"' || text.front() == '\'') {
            item = one_line(quoted(text, size));
        } else {
            size = std::min(text.find_first_of(",]"), text.size());
            item = one_line(text.substr(0, size));
        }
        if (!item.empty()) items.push_back(std::move(item));
        text.remove_prefix(size);
    }
    return items;
}

// What a line says by itself: "- Ann", "- name: Ann", "name: Ann".
std::string item_of(std::string_view line) {
    line = trim_ascii(line);
    if (line.starts_with("- ") || line == "-") line = trim_ascii(line.substr(1));
    if (line.starts_with('"') || line.starts_with('\'')) return scalar(line);
    const auto colon = find_colon(line);
    if (!colon) return scalar(line);
    const std::string_view key = trim_ascii(line.substr(0, *colon));
    return key == "name" || key == "literal" ? scalar(line.substr(*colon + 1)) : std::string();
}

class Reader {
  public:
    void take(std::string_view line) {
        const bool folded_gap = folded_ && line.empty();
        if (is_indented(line) || line.starts_with("- ") || folded_gap) {
            take_continued(line);
            return;
        }
        close();
        const auto colon = find_colon(line);
        if (!colon || line.starts_with('#')) return;
        const auto field = field_of(trim_ascii(line.substr(0, *colon)));
        if (!field) return;
        field_ = *field;
        const std::string_view value = trim_ascii(line.substr(*colon + 1));
        folded_ = value.starts_with('>') || value.starts_with('|');
        if (value.starts_with('[')) {
            for (std::string& item : flow_list(value))
                add(std::move(item));
        } else if (!folded_) {
            add(scalar(value));
        }
    }

    void close() {
        if (folded_) add(one_line(text_));
        field_ = {};
        folded_ = false;
        text_.clear();
    }

    std::vector<Statement> statements;

  private:
    void take_continued(std::string_view line) {
        if (field_.empty()) return;
        if (folded_) {
            text_ += line;
            text_ += '\n';
        } else {
            add(item_of(line));
        }
    }

    void add(std::string value) {
        if (!value.empty())
            statements.push_back(
                {std::string(field_), std::move(value), Confidence::stated, "front matter"});
    }

    std::string_view field_;  // of the key above; empty when it is not of interest
    bool folded_ = false;
    std::string text_;
};

}  // namespace

FrontMatter read_front_matter(std::string_view utf8) {
    Lines lines(utf8);
    const auto first = lines.next();
    if (!first || trim_ascii(*first) != "---" || is_indented(*first)) return {};
    FrontMatter matter;
    Reader reader;
    matter.lines = 1;
    while (const auto line = lines.next()) {
        ++matter.lines;
        const std::string_view trimmed = trim_ascii(*line);
        if (!is_indented(*line) && (trimmed == "---" || trimmed == "...")) {
            reader.close();
            matter.statements = std::move(reader.statements);
            matter.bytes = utf8.size() - lines.rest().size();
            return matter;
        }
        reader.take(*line);
    }
    return {};
}

}  // namespace parallax
