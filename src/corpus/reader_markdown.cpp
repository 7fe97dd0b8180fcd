// Walks cmark's tree without recursion; text gathers with its line ends until a block is complete,
// for tables and footnotes are told by their lines.
#include "corpus/reader_markdown.h"

#include <cmark.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corpus/front_matter.h"
#include "corpus/markdown_lines.h"
#include "corpus/reader_html.h"
#include "text/ascii.h"
#include "text/encoding.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace parallax {
namespace {

struct FreeTree {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::string_view view_of(const char* text) {
    return text == nullptr ? std::string_view() : text;
}

std::size_t line_of(cmark_node* node) {
    return static_cast<std::size_t>(std::max(cmark_node_get_start_line(node), 1));
}

std::size_t letters_of(std::string_view utf8) {
    OneLine line;
    line.append(utf8);
    return line.letters();
}

class TreeReader {
  public:
    TreeReader(Document& document, std::size_t& html_pieces)
        : document_(document), html_pieces_(html_pieces) {}

    // `lines_before` lines of the file stand before `utf8`.
    void read(std::string_view utf8, std::size_t lines_before) {
        lines_before_ = lines_before;
        const std::unique_ptr<cmark_node, FreeTree> tree(
            cmark_parse_document(utf8.data(), utf8.size(), CMARK_OPT_DEFAULT));
        const std::unique_ptr<cmark_iter, FreeTree> iterator(cmark_iter_new(tree.get()));
        for (;;) {
            const cmark_event_type event = cmark_iter_next(iterator.get());
            if (event == CMARK_EVENT_DONE) break;
            cmark_node* node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER) {
                enter(node);
            } else {
                leave(node);
            }
        }
    }

  private:
    void enter(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type != CMARK_NODE_TEXT) take_words();
        switch (type) {
            case CMARK_NODE_BLOCK_QUOTE:
                around_.push_back(BlockKind::quotation);
                break;
            case CMARK_NODE_ITEM:
                around_.push_back(BlockKind::list_item);
                break;
            case CMARK_NODE_PARAGRAPH:
            case CMARK_NODE_HEADING:
                line_ = line_of(node);
                break;
            case CMARK_NODE_CODE_BLOCK:
                add({BlockKind::code,
                     0,
                     one_line(view_of(cmark_node_get_literal(node))),
                     0,
                     lines_before_ + line_of(node),
                     {}});
                break;
            case CMARK_NODE_HTML_BLOCK:
                take_html(view_of(cmark_node_get_literal(node)), line_of(node));
                break;
            case CMARK_NODE_TEXT:
                words_ += view_of(cmark_node_get_literal(node));
                break;
            case CMARK_NODE_SOFTBREAK:
                text_ += '\n';
                break;
            case CMARK_NODE_LINEBREAK:
                text_ += " \n";
                break;
            case CMARK_NODE_CODE:
                text_ += view_of(cmark_node_get_literal(node));
                break;
            case CMARK_NODE_HTML_INLINE:
                if (lower_ascii(view_of(cmark_node_get_literal(node))).starts_with("<br"))
                    text_ += ' ';
                break;
            case CMARK_NODE_LINK:
            case CMARK_NODE_IMAGE:
                begins_.push_back(text_.size());
                break;
            default:
                break;
        }
    }

    void leave(cmark_node* node) {
        take_words();
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_BLOCK_QUOTE:
            case CMARK_NODE_ITEM:
                around_.pop_back();
                break;
            case CMARK_NODE_PARAGRAPH:
                finish_paragraph();
                break;
            case CMARK_NODE_HEADING:
                finish_block({BlockKind::heading,
                              cmark_node_get_heading_level(node),
                              without_attributes(one_line(text_)),
                              0,
                              0,
                              {}});
                clear_text();
                break;
            case CMARK_NODE_LINK:
                finish_link();
                break;
            case CMARK_NODE_IMAGE:
                finish_image(view_of(cmark_node_get_title(node)));
                break;
            default:
                break;
        }
    }

    // Text of several nodes that stand side by side: cmark parts it at brackets.
    void take_words() {
        if (words_.empty()) return;
        text_ += without_note_marks(words_, text_.empty() || text_.ends_with('\n'));
        words_.clear();
    }

    void finish_link() {
        const std::size_t begin = begins_.back();
        begins_.pop_back();
        const std::string_view words = std::string_view(text_).substr(begin);
        if (words.starts_with('^')) {  // a footnote of one word looks like the target of a link
            text_.resize(begin);
        } else if (begins_.empty()) {
            link_letters_ += letters_of(words);
        }
    }

    void finish_image(std::string_view title) {
        const std::size_t begin = begins_.back();
        begins_.pop_back();
        std::string caption =
            one_line(title.empty() ? std::string_view(text_).substr(begin) : title);
        text_.resize(begin);
        if (is_caption(caption)) captions_.push_back(std::move(caption));
    }

    void finish_paragraph() {
        const BlockKind kind = around_.empty() ? BlockKind::paragraph : around_.back();
        const std::vector<MarkdownPart> parts = parts_of_paragraph(text_);
        for (const MarkdownPart& part : parts) {
            Block block{part.kind.value_or(kind), 0, part.text, 0, 0, std::string(part.chrome)};
            finish_block(std::move(block), part.line);
        }
        if (parts.empty()) finish_block({kind, 0, {}, 0, 0, {}});
        clear_text();
    }

    // Adds the block and the captions of the images in it.
    void finish_block(Block block, std::size_t lines_into_it = 0) {
        block.line = lines_before_ + line_ + lines_into_it;
        const std::size_t letters = letters_of(block.text);
        if (letters > 0)
            block.link_share =
                std::min(1.0, static_cast<double>(link_letters_) / static_cast<double>(letters));
        const std::size_t line = block.line;
        add(std::move(block));
        for (std::string& caption : captions_)
            add({BlockKind::caption, 0, std::move(caption), 0, line, {}});
        captions_.clear();
    }

    void clear_text() {
        text_.clear();
        link_letters_ = 0;
    }

    void take_html(std::string_view html, std::size_t line) {
        if (++html_pieces_ > kMaxMarkdownHtml) return;
        for (Block& block : read_html(html).blocks) {
            block.line += lines_before_ + line - 1;
            add(std::move(block));
        }
    }

    void add(Block block) {
        if (!block.text.empty()) document_.blocks.push_back(std::move(block));
    }

    Document& document_;
    std::size_t& html_pieces_;
    std::size_t lines_before_ = 0;
    std::vector<BlockKind> around_;
    std::size_t line_ = 0;
    std::string words_, text_;
    std::vector<std::size_t> begins_;  // of open links and images, in text_
    std::vector<std::string> captions_;
    std::size_t link_letters_ = 0;
};

// Where a part of a long file may end: at an empty line, else at a line end, else between
// characters.
std::size_t end_of_part(std::string_view utf8) {
    if (utf8.size() <= kMarkdownPartBytes) return utf8.size();
    const std::string_view window = utf8.substr(0, 2 * kMarkdownPartBytes);
    for (const std::string_view border : {"\n\n", "\n"}) {
        const std::size_t at = window.find(border, kMarkdownPartBytes);
        if (at != std::string_view::npos) return at + border.size();
    }
    std::size_t end = window.size();
    while (end < utf8.size() && (utf8[end] & '\xC0') == '\x80')
        --end;
    return end;
}

}  // namespace

Document read_markdown(std::string_view bytes) {
    if (find_invalid_utf8(bytes)) return read_markdown(utf8_from_bytes(bytes).utf8);
    Document document;
    FrontMatter matter = read_front_matter(bytes);
    document.head = std::move(matter.statements);
    std::string_view rest = bytes.substr(matter.bytes);
    std::size_t lines = matter.lines, html_pieces = 0;
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, end_of_part(rest));
        TreeReader(document, html_pieces).read(part, lines);
        lines += static_cast<std::size_t>(std::ranges::count(part, '\n'));
        rest.remove_prefix(part.size());
    }
    if (html_pieces > kMaxMarkdownHtml)
        document.remarks.push_back("The file has more than " + std::to_string(kMaxMarkdownHtml) +
                                   " pieces of HTML; those behind them are not read.");
    const auto title = std::ranges::find_if(document.blocks, [](const Block& block) {
        return block.kind == BlockKind::heading && block.level == 1;
    });
    if (title != document.blocks.end())
        document.head.push_back({"title", title->text, Confidence::likely,
                                 "heading, line " + std::to_string(title->line)});
    return document;
}

}  // namespace parallax
