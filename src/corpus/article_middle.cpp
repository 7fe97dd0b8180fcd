// Between head and tail: which short lines are headings, which lead in a quotation, and what else
// is no text. First of all steps: the furniture, and where the text begins.
#include <algorithm>
#include <string>

#include "corpus/article_parts.h"
#include "corpus/phrases.h"

namespace parallax {
namespace {

// So many short lines one under the other are verses or items, not headings.
constexpr std::size_t kMaxHeadingRun = 2;
constexpr std::size_t kMaxQuestionWords = 10;

// Before the text, a line without a full stop may be a long title.
bool begins_text(const ArticleBlock& block) {
    const bool line = block.block->kind == BlockKind::paragraph &&
                      block.ending != Ending::sentence && block.word_count <= kMaxTitleWords;
    return block.is_open() && is_prose(block) && !line;
}

bool is_question(const ArticleBlock& block) {
    return block.block->kind == BlockKind::paragraph && block.word_count <= kMaxQuestionWords &&
           (block.text().ends_with('?') || block.text().ends_with("？"));
}

class MiddleReader {
  public:
    explicit MiddleReader(ArticleDraft& draft) : draft_(draft), blocks_(draft.blocks) {}

    void read() {
        for (std::size_t i = draft_.body_begin; i < draft_.body_end;) {
            ArticleBlock& block = blocks_[i];
            if (!block.is_open()) {
                ++i;
            } else if (block.block->kind == BlockKind::heading) {
                block.role = Role::heading;
                ++i;
            } else if (introduces_quotation(block) && next_opens_quotation(i)) {
                block.leave_out("lead-in to a quotation");
                ++i;
            } else if (!draft_.headings_marked && may_be_heading(block)) {
                i = read_run(i);
            } else {
                block.role = Role::body;
                ++i;
            }
        }
        leave_out_empty_headings();
    }

  private:
    static bool may_be_heading(const ArticleBlock& block) {
        return (is_short_line(block) && block.ending != Ending::colon) || is_question(block);
    }

    std::size_t next_open(std::size_t from) const {
        while (from < draft_.body_end && !blocks_[from].is_open())
            ++from;
        return from;
    }

    bool next_opens_quotation(std::size_t at) const {
        const std::size_t next = next_open(at + 1);
        return next < draft_.body_end &&
               (blocks_[next].opens_quotation || blocks_[next].block->kind == BlockKind::quotation);
    }

    // Short lines from `begin` on that follow each other: headings if they are few and text comes
    // under them.
    std::size_t read_run(std::size_t begin) {
        std::vector<std::size_t> run;
        std::size_t at = begin;
        while (at < draft_.body_end && may_be_heading(blocks_[at])) {
            run.push_back(at);
            at = next_open(at + 1);
        }
        const bool headings = run.size() <= kMaxHeadingRun && at < draft_.body_end &&
                              blocks_[at].block->kind != BlockKind::heading;
        for (const std::size_t line : run)
            blocks_[line].role = headings ? Role::heading : Role::body;
        return at;
    }

    // A heading heads what follows; the last one of a page may head nothing.
    void leave_out_empty_headings() {
        bool text_behind = false;
        for (std::size_t i = blocks_.size(); i-- > 0;) {
            ArticleBlock& block = blocks_[i];
            if (block.role == Role::body) text_behind = true;
            if (block.role == Role::heading && !text_behind)
                block.leave_out("heading without text");
        }
    }

    ArticleDraft& draft_;
    std::vector<ArticleBlock>& blocks_;
};

}  // namespace

void leave_out_furniture(ArticleDraft& draft) {
    for (ArticleBlock& block : draft.blocks) {
        if (!block.is_open()) continue;
        if (const auto cue = find_cue(block, Zone::middle)) {
            block.leave_out(*cue);
        } else if (read_repost_note(block, Zone::middle, draft.found)) {
            block.leave_out("note on the first publication");
        }
    }
    const auto begin = std::find_if(draft.blocks.begin(), draft.blocks.end(),
                                    [](const ArticleBlock& block) { return begins_text(block); });
    draft.body_begin = static_cast<std::size_t>(begin - draft.blocks.begin());
    draft.body_end = draft.blocks.size();
    if (begin != draft.blocks.end()) return;
    // No running text at all, as in a poem: the first line may be a title, the others are the text.
    const auto first = std::find_if(draft.blocks.begin(), draft.blocks.end(),
                                    [](const ArticleBlock& block) { return block.is_open(); });
    const auto rest =
        std::find_if(first == draft.blocks.end() ? first : first + 1, draft.blocks.end(),
                     [](const ArticleBlock& block) { return block.is_open(); });
    draft.body_begin = static_cast<std::size_t>((rest == draft.blocks.end() ? first : rest) -
                                                draft.blocks.begin());
}

void read_middle(ArticleDraft& draft) {
    MiddleReader(draft).read();
}

}  // namespace parallax
