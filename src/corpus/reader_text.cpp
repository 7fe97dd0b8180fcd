// Lines become blocks; a wrapped text's lines are joined where the wrapping parted them.
#include "corpus/reader_text.h"

#include <optional>
#include <string>

#include "corpus/text_lines.h"
#include "text/characters.h"
#include "text/one_line.h"

namespace parallax {
namespace {

class BlockBuilder {
  public:
    explicit BlockBuilder(std::optional<std::size_t> wrap_width) : wrap_width_(wrap_width) {}

    void add(const TextLine& line) {
        if (line.blank) {
            finish();
        } else if (line.underline != 0) {
            add_underline(line);
        } else if (goes_on_with(line)) {
            append(line.text);
            last_ = &line;
        } else {
            begin(line);
        }
    }

    Document take() {
        finish();
        return std::move(document_);
    }

  private:
    void begin(const TextLine& line) {
        finish();
        block_.kind = line.bullet ? BlockKind::list_item : BlockKind::paragraph;
        block_.line = line.number;
        text_ = line.text;
        first_ = last_ = &line;
    }

    // "=" under the only line of a block makes it a heading of level 1, the others of level 2;
    // under nothing it is a rule across the page.
    void add_underline(const TextLine& line) {
        if (last_ != nullptr && last_ == first_ && !last_->bullet) {
            block_.kind = BlockKind::heading;
            block_.level = line.underline == '=' ? 1 : 2;
        }
        finish();
    }

    bool goes_on_with(const TextLine& line) const {
        if (last_ == nullptr || line.bullet || !wrap_width_) return false;
        // Behind a first line that alone stands further left, all lines are indented.
        const bool new_paragraph =
            last_ != first_ && line.indent > last_->indent + 1 && !first_->bullet;
        return !new_paragraph && is_full(*last_, line, *wrap_width_);
    }

    // A hyphen at the end stays: whether it was there before the wrapping nobody knows.
    void append(std::string_view text) {
        const bool tight = text_.ends_with('-') || (is_unspaced(last_code_point(text_)) &&
                                                    is_unspaced(first_code_point(text)));
        if (!tight) text_ += ' ';
        text_ += text;
    }

    void finish() {
        if (last_ != nullptr) {
            block_.text = one_line(text_);
            document_.blocks.push_back(std::move(block_));
        }
        block_ = {};
        text_.clear();
        first_ = last_ = nullptr;
    }

    std::optional<std::size_t> wrap_width_;
    Document document_;
    Block block_;
    std::string text_;
    const TextLine* first_ = nullptr;
    const TextLine* last_ = nullptr;
};

}  // namespace

Document read_text(std::string_view utf8) {
    const std::vector<TextLine> lines = split_lines(utf8);
    BlockBuilder builder(find_wrap_width(lines));
    for (const TextLine& line : lines)
        builder.add(line);
    return builder.take();
}

}  // namespace parallax
