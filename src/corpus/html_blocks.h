// Tokens of HTML -> blocks of text in reading order, each with the part of the page it stands in.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/block.h"
#include "corpus/html_regions.h"
#include "corpus/html_stack.h"
#include "corpus/html_tokens.h"
#include "text/one_line.h"

namespace parallax {

// Elements nested deeper are read as if they were not there; browsers have the same limit.
inline constexpr std::size_t kMaxHtmlDepth = 512;
// Reading stops there; a remark says so.
inline constexpr std::size_t kMaxHtmlBlocks = 200'000;
// A row of a table is one block if no cell is longer; else its cells are blocks of their own, as
// in pages that are laid out by tables.
inline constexpr std::size_t kMaxCellBytes = 300;

// Told of the elements that are opened and closed, at which depth and in which part of the page.
class HtmlElementWatcher {
  public:
    virtual ~HtmlElementWatcher() = default;
    struct Place {
        std::size_t depth = 0, line = 0, block = 0;  // `block`: how many blocks are before it
        HtmlRegions::Id region = HtmlRegions::kPage;
        bool no_text = false;
    };
    virtual void opened(const HtmlTag& tag, const Place& place) = 0;
    // All elements of this depth or deeper are closed.
    virtual void closed(std::size_t depth) = 0;
    virtual void text(std::string_view utf8) = 0;
};

class HtmlBlocks final : public HtmlSink {
  public:
    explicit HtmlBlocks(HtmlElementWatcher& watcher) : watcher_(watcher) {}

    void start(const HtmlTag& tag, std::size_t line) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8, std::size_t line) override;
    bool is_full() const override { return blocks_.size() >= kMaxHtmlBlocks; }

    // At the end of the page: closes what is open, decides what is chrome. The blocks are then
    // complete; region_of() names the region of each.
    void finish();
    std::vector<Block>& blocks() { return blocks_; }
    const std::vector<Block>& blocks() const { return blocks_; }
    std::span<const HtmlRegions::Id> region_of() const { return region_of_; }
    const HtmlRegions& regions() const { return regions_; }

  private:
    // What an element means for the text inside.
    struct Context {
        BlockKind kind = BlockKind::paragraph;
        int level = 0;
        HtmlRegions::Id region = HtmlRegions::kPage;
        bool no_text = false;
        bool breaks = false;                    // begins and ends a block
        bool open_link = false;                 // <a href> that no end tag has closed
        bool raised = false;                    // in <sup>
        bool mark = false;                      // <sup>, or a link that may be the mark of a note
        bool holds_link = false;                // a <sup> in which a mark was linked
        std::size_t text_begin = 0, block = 0;  // where the text stood when it was opened
    };
    struct Row {
        std::size_t begin = 0;           // its first block
        std::vector<std::size_t> cells;  // the first block of each
    };

    Context context() const { return contexts_.empty() ? Context{} : contexts_.back(); }
    Context context_of(const HtmlTag& tag, const HtmlStack::Kind& kind);
    void pop_to(std::size_t size);
    void pop();
    void close_link();
    void add_text(std::string_view utf8, std::size_t line);
    void line_break();
    void flush();
    void finish_row();
    void drop_mark(const Context& closed);
    bool is_row_of_cells(const Row& row) const;

    HtmlElementWatcher& watcher_;
    HtmlStack stack_;
    std::vector<Context> contexts_;  // one for each open element
    std::vector<Row> rows_;
    HtmlRegions regions_;
    std::vector<Block> blocks_;
    std::vector<HtmlRegions::Id> region_of_;

    // The block that is being read.
    OneLine line_;
    Context line_context_;
    std::size_t line_number_ = 0;
    std::size_t link_letters_ = 0;
    std::size_t indent_ = 0;    // wide blanks since the <br>
    bool after_break_ = false;  // <br> was the last thing in it
    std::size_t open_links_ = 0;
    std::size_t too_deep_ = 0;  // open elements that are not on the stack
};

}  // namespace parallax
