// One pass: text gathers in `line_` until an element that breaks text begins or ends.
#include "corpus/html_blocks.h"

#include <algorithm>
#include <utility>

#include "corpus/note_mark.h"
#include "text/ascii.h"

namespace parallax {
namespace {

using Part = HtmlPart::Kind;

// A link to a note of the same page, as the usual editors write them.
bool links_to_note(const HtmlTag& tag, bool raised) {
    const std::string href = lower_ascii(tag.value("href"));
    if (!href.starts_with('#')) return false;
    if (raised || tag.value("role") == "doc-noteref") return true;
    constexpr std::string_view kTargets[] = {"#fn",   "#_ftn", "#footnote",
                                             "#note", "#cite", "#_edn"};
    return std::ranges::any_of(kTargets, [&](std::string_view t) { return href.starts_with(t); });
}

// Inline elements that, when a block begins with them, are one of their own.
bool stands_alone(const HtmlPart& part) {
    return part.kind == Part::byline || part.reason == "skip link" || part.reason == "share links";
}

// The blanks at the beginning of a text: how many are such as indent a line, and their bytes.
struct Indent {
    std::size_t blanks = 0, bytes = 0;
};

Indent indent_of(std::string_view utf8) {
    constexpr std::string_view kIdeographic = "\u3000", kNoBreak = "\u00A0";
    Indent indent;
    for (;;) {
        const std::string_view rest = utf8.substr(indent.bytes);
        if (rest.starts_with(kIdeographic) || rest.starts_with(kNoBreak)) {
            ++indent.blanks;
            indent.bytes += rest.starts_with(kNoBreak) ? kNoBreak.size() : kIdeographic.size();
        } else if (!rest.empty() && kAsciiBlanks.contains(rest.front())) {
            ++indent.bytes;
        } else {
            return indent;
        }
    }
}

std::size_t line_ends_before_text(std::string_view utf8) {
    const std::size_t text = std::min(utf8.find_first_not_of(kAsciiBlanks), utf8.size());
    return static_cast<std::size_t>(std::ranges::count(utf8.substr(0, text), '\n'));
}

}  // namespace

HtmlBlocks::Context HtmlBlocks::context_of(const HtmlTag& tag, const HtmlStack::Kind& kind) {
    Context inside = context();
    inside.breaks = kind.element.flow == HtmlFlow::block;
    inside.open_link = kind.link && tag.has("href");
    inside.raised = kind.raised || (inside.raised && !inside.breaks);
    inside.mark = kind.raised || (kind.link && links_to_note(tag, inside.raised));
    inside.holds_link = false;
    inside.text_begin = line_.text().size();
    inside.block = blocks_.size();
    if (kind.element.flow == HtmlFlow::no_text) inside.no_text = true;
    if (inside.no_text) return inside;
    if (kind.element.kind) {
        inside.kind = *kind.element.kind;
        inside.level = kind.element.level;
    } else if (kind.cell || tag.name == "article" || tag.name == "main") {
        inside.kind = BlockKind::paragraph;
    }
    const HtmlPart part = html_part(tag, regions_.in_article(inside.region));
    if (!inside.breaks) {
        if (part.reason == "hidden") inside.no_text = true;
        if (!stands_alone(part) || !line_.empty()) return inside;
        inside.breaks = true;
    }
    if (part.kind == Part::pull_quote) inside.kind = BlockKind::quotation;
    if (part.kind == Part::caption) inside.kind = BlockKind::caption;
    const bool region =
        !part.reason.empty() || part.kind == Part::article || part.kind == Part::main;
    if (region) inside.region = regions_.add(inside.region, part);
    return inside;
}

void HtmlBlocks::start(const HtmlTag& tag, std::size_t line) {
    const HtmlStack::Name name = stack_.name_of(tag.name);
    const HtmlStack::Kind kind = stack_.kind(name);
    if (kind.root && stack_.is_open(name)) return;
    if (kind.element.flow == HtmlFlow::block || tag.name == "hr") flush();
    pop_to(stack_.size_at_start(name));
    watcher_.opened(tag,
                    {stack_.size(), line, blocks_.size(), context().region, context().no_text});
    if (kind.element.flow == HtmlFlow::empty) {
        if (tag.name == "br") line_break();
        return;
    }
    if (stack_.size() == kMaxHtmlDepth) {
        ++too_deep_;
        return;
    }
    contexts_.push_back(context_of(tag, kind));
    stack_.push(name);
    if (contexts_.back().open_link) ++open_links_;
    if (kind.row) rows_.push_back({blocks_.size(), {}});
    if (kind.cell && !rows_.empty()) rows_.back().cells.push_back(blocks_.size());
    if (kind.quote && !context().no_text) add_text("“", line);
}

void HtmlBlocks::end(std::string_view tag_name) {
    const HtmlStack::Name name = stack_.name_of(tag_name);
    const HtmlStack::Kind kind = stack_.kind(name);
    if (tag_name == "br") line_break();
    if (kind.element.flow == HtmlFlow::empty) return;
    if (kind.element.flow == HtmlFlow::block) flush();
    if (too_deep_ > 0) {
        --too_deep_;
        return;
    }
    const std::size_t size = stack_.size_at_end(name);
    if (size == stack_.size() && kind.link) close_link();
    pop_to(size);
}

// The end tag of a link that a block holds open: its text ends here all the same.
void HtmlBlocks::close_link() {
    const auto open = std::find_if(contexts_.rbegin(), contexts_.rend(),
                                   [](const Context& context) { return context.open_link; });
    if (open == contexts_.rend()) return;
    open->open_link = false;
    --open_links_;
}

void HtmlBlocks::pop_to(std::size_t size) {
    if (size == stack_.size()) return;
    while (stack_.size() > size)
        pop();
    watcher_.closed(size);
}

void HtmlBlocks::pop() {
    const HtmlStack::Kind kind = stack_.kind(stack_.top());
    const Context closed = contexts_.back();
    if (kind.quote && !closed.no_text && closed.block == blocks_.size())
        add_text("”", line_number_);
    if (closed.mark) drop_mark(closed);
    if (closed.breaks) flush();
    if (closed.open_link) --open_links_;
    stack_.pop();
    contexts_.pop_back();
    if (kind.row) finish_row();
}

void HtmlBlocks::text(std::string_view utf8, std::size_t line) {
    watcher_.text(utf8);
    if (context().no_text) return;
    add_text(utf8, line);
}

void HtmlBlocks::add_text(std::string_view utf8, std::size_t line) {
    if (after_break_) {
        const Indent indent = indent_of(utf8);
        indent_ += indent.blanks;
        // The first line of a paragraph, where <br> is all that parts them.
        if (indent_ > 1 && indent.bytes < utf8.size()) flush();
    }
    const std::size_t before = line_.letters();
    line_.append(utf8);
    if (line_.letters() == before) return;
    if (before == 0) {
        line_context_ = context();
        line_number_ = line + line_ends_before_text(utf8);
    }
    if (open_links_ > 0) link_letters_ += line_.letters() - before;
    after_break_ = false;
}

// One <br> only wraps a line; two part paragraphs, on pages that have no other way.
void HtmlBlocks::line_break() {
    if (after_break_ && line_context_.kind != BlockKind::heading) {
        flush();
        return;
    }
    line_.append_blank();
    after_break_ = !line_.empty();
    indent_ = 0;
}

// The mark of a note goes, so that it does not glue to the word before it; an exponent becomes one.
void HtmlBlocks::drop_mark(const Context& closed) {
    if (closed.block != blocks_.size() || closed.text_begin > line_.text().size()) return;
    const std::string_view text = line_.text();
    const std::string_view before = text.substr(0, closed.text_begin);
    const std::string_view mark = trim_ascii(text.substr(closed.text_begin));
    const bool linked = closed.open_link || closed.holds_link;
    const bool emptied = closed.holds_link && (mark == "[]" || mark == "," || mark.empty());
    if (!emptied && !(is_note_mark(mark) && (linked || may_carry_note(before)))) {
        const std::string exponent = raised_digits(mark);
        if (exponent.empty() || linked || !closed.raised) return;
        line_.cut(closed.text_begin);
        line_.append(exponent);
        return;
    }
    const std::size_t letters = line_.letters();
    line_.cut(closed.text_begin);
    link_letters_ -= std::min(link_letters_, letters - line_.letters());
    for (Context& around : contexts_) {
        if (around.mark) around.holds_link = true;
    }
}

void HtmlBlocks::flush() {
    after_break_ = false;
    const auto letters = static_cast<double>(line_.letters());
    const auto links = static_cast<double>(std::exchange(link_letters_, 0));
    if (line_.empty() || is_full()) return;
    Block block{line_context_.kind, 0, line_.take(), std::min(links / letters, 1.0),
                line_number_,       {}};
    if (block.kind == BlockKind::heading) block.level = line_context_.level;
    blocks_.push_back(std::move(block));
    region_of_.push_back(line_context_.region);
}

bool HtmlBlocks::is_row_of_cells(const Row& row) const {
    if (row.cells.size() < 2 || row.begin == blocks_.size()) return false;
    for (std::size_t i = row.begin; i < blocks_.size(); ++i) {
        if (blocks_[i].kind != BlockKind::paragraph || blocks_[i].text.size() > kMaxCellBytes ||
            region_of_[i] != region_of_[row.begin])
            return false;
    }
    const auto two_in_one = [](std::size_t begin, std::size_t end) { return end - begin > 1; };
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
        if (two_in_one(row.cells[i - 1], row.cells[i])) return false;
    }
    return row.cells.front() == row.begin && !two_in_one(row.cells.back(), blocks_.size());
}

void HtmlBlocks::finish_row() {
    const Row row = std::move(rows_.back());
    rows_.pop_back();
    if (!is_row_of_cells(row)) return;
    Block whole = blocks_[row.begin];
    whole.kind = BlockKind::table_row;
    whole.text.clear();
    double link_bytes = 0, bytes = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::size_t end = i + 1 < row.cells.size() ? row.cells[i + 1] : blocks_.size();
        if (i > 0) whole.text += '\t';
        if (row.cells[i] == end) continue;
        const Block& cell = blocks_[row.cells[i]];
        const auto size = static_cast<double>(cell.text.size());
        whole.text += cell.text;
        bytes += size;
        link_bytes += cell.link_share * size;
    }
    whole.link_share = link_bytes / bytes;
    blocks_.resize(row.begin);
    blocks_.push_back(std::move(whole));
    region_of_.resize(row.begin + 1);
}

void HtmlBlocks::finish() {
    pop_to(0);
    flush();
    regions_.settle(blocks_, region_of_);
    for (std::size_t i = 0; i < blocks_.size(); ++i)
        blocks_[i].chrome = regions_.chrome(region_of_[i]);
}

}  // namespace parallax
