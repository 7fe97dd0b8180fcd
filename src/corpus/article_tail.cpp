// Behind the text: sections that are no part of it, biographies, and the page's last lines. Read
// from the end, as far as nothing but furniture stands there.
#include <algorithm>
#include <optional>
#include <string>

#include "corpus/article_dates.h"
#include "corpus/article_parts.h"
#include "corpus/person_names.h"
#include "corpus/phrases.h"
#include "text/characters.h"

namespace parallax {
namespace {

constexpr std::size_t kMaxBiographyWords = 160;
// More names than these are a list of something else.
constexpr std::size_t kMaxAuthorLines = 100;
// The beginning of a biography, in which it must say what somebody is.
constexpr std::size_t kRoleBytes = 200;
// A section such as "Notes" ends the text only behind this share of its words.
constexpr double kMinShareBefore = 0.3;

constexpr std::string_view kWriterPhrases[] = {
    "the writer is",     "the author is",     "the writers are",  "the authors are",
    "the writer was",    "the author was",    "the writer works", "the author works",
    "the writer can be", "the author can be", "about the author", "об авторе"};
constexpr std::string_view kHanWriterPhrases[] = {"作者系", "作者为", "作者是", "作者简介",
                                                  "作者单位"};
constexpr std::string_view kBeingWords[] = {" is ",    " was ",    " works ", " teaches ",
                                            " holds ", " serves ", " has ",   " writes ",
                                            " — ",     " – ",      ", "};

bool speaks_of_the_writer(const ArticleBlock& block) {
    return fits_any(block, kWriterPhrases, Fit::begins) ||
           fits_any(block, kHanWriterPhrases, Fit::begins) ||
           (block.folded.starts_with("автор") && block.text().find('-') != std::string_view::npos);
}

class TailReader {
  public:
    explicit TailReader(ArticleDraft& draft) : draft_(draft), blocks_(draft.blocks) {}

    void read() {
        leave_out_sections();
        find_text_end();
        std::string_view before;
        for (std::size_t i = draft_.body_end; i < blocks_.size(); ++i) {
            ArticleBlock& block = blocks_[i];
            if (block.is_open()) leave_out_line(block, before);
            before = block.reason;
        }
    }

  private:
    // From a line such as "Written by" or "References" on, nothing is text. The section of the
    // authors ends where another one begins.
    void leave_out_sections() {
        std::size_t all = 0;
        for (std::size_t i = draft_.body_begin; i < blocks_.size(); ++i)
            all += words_of(blocks_[i]);
        std::size_t before = 0;
        std::string_view section;
        for (std::size_t i = draft_.body_begin; i < blocks_.size(); ++i) {
            ArticleBlock& block = blocks_[i];
            const bool late =
                static_cast<double>(before) >= kMinShareBefore * static_cast<double>(all);
            before += words_of(block);
            if (!block.is_open()) continue;
            const auto cue = late ? find_section_cue(block) : std::nullopt;
            if (cue && is_last_part(i, *cue)) {
                section = *cue;
                block.leave_out("label of a section behind the text");
                if (section == "author") label_ = i;
                if (draft_.body_end > i) draft_.body_end = i;
            } else if (!section.empty()) {
                leave_out_of_section(block, section);
            }
        }
        note_unfilled_label();
    }

    // "Author" may also head a chapter: as the label of a section it has names or a biography under
    // it, or nothing at all.
    bool is_last_part(std::size_t at, std::string_view section) const {
        if (section != "author") return true;
        for (std::size_t i = at + 1; i < blocks_.size(); ++i) {
            const ArticleBlock& block = blocks_[i];
            if (!block.is_open()) continue;
            return is_name_like(block.text()) || is_biography(block) ||
                   find_cue(block, Zone::tail).has_value();
        }
        return true;
    }

    static std::size_t words_of(const ArticleBlock& block) {
        return block.is_open() ? block.block->text.size() : 0;
    }

    void leave_out_of_section(ArticleBlock& block, std::string_view section) {
        if (const auto cue = find_cue(block, Zone::tail)) {
            block.leave_out(*cue);
        } else if (section == "author") {
            read_author_block(block);
        } else {
            block.leave_out(section);
        }
    }

    // Under "Written by": names in lines of their own, biographies that begin with a name, links.
    void read_author_block(ArticleBlock& block) {
        if (!is_prose(block)) {
            if (is_name_like(block.text())) {
                add_author(block.text(), Confidence::stated, block, "name under its label");
                block.leave_out("author's name");
            } else {
                block.leave_out("author's particulars");
            }
            return;
        }
        const std::string_view name = leading_name(block.text());
        if (!name.empty()) add_author(name, Confidence::likely, block, "biography");
        block.leave_out("author's biography");
    }

    void note_unfilled_label() {
        if (!label_ || has_author()) return;
        draft_.remarks.push_back("The label \"" + blocks_[*label_].block->text + "\" (" +
                                 place_of(*blocks_[*label_].block) + ") has no name under it.");
    }

    bool has_author() const {
        return std::any_of(draft_.found.begin(), draft_.found.end(),
                           [](const Statement& found) { return found.field == "author"; });
    }

    bool is_known_author(std::string_view name) const {
        return std::any_of(draft_.found.begin(), draft_.found.end(), [&](const Statement& found) {
            return found.field == "author" && found.value == name;
        });
    }

    void add_author(std::string_view name, Confidence confidence, const ArticleBlock& block,
                    std::string_view what) {
        if (authors_ == kMaxAuthorLines || is_known_author(name)) return;
        ++authors_;
        draft_.found.push_back({"author", std::string(name), confidence,
                                place_of(*block.block) + ": " + std::string(what)});
    }

    // The last block that is running text and neither furniture nor a biography ends the text; what
    // stands behind it up to the first furniture and is a sentence or an item still belongs to it.
    void find_text_end() {
        std::size_t end = draft_.body_end;
        while (end > draft_.body_begin) {
            ArticleBlock& block = blocks_[end - 1];
            if (block.is_open() && may_be_text(block) && !read_furniture(block)) break;
            --end;
        }
        while (end < draft_.body_end && blocks_[end].is_open() && closes_text(blocks_[end]))
            ++end;
        if (end > draft_.body_begin) draft_.body_end = end;
    }

    // Where the format marks its headings, and so its page, short lines are believed to be text.
    bool may_be_text(const ArticleBlock& block) const {
        return is_prose(block) || draft_.page_marked;
    }

    static bool closes_text(const ArticleBlock& block) {
        return block.block->kind == BlockKind::paragraph && block.ending == Ending::sentence &&
               !find_cue(block, Zone::tail);
    }

    // Running text behind the article that is not its own.
    bool read_furniture(ArticleBlock& block) {
        if (const auto cue = find_cue(block, Zone::tail)) {
            block.leave_out(*cue);
        } else if (read_repost_note(block, Zone::tail, draft_.found)) {
            block.leave_out("note on the first publication");
        } else if (is_biography(block)) {
            read_biography(block);
        } else {
            return read_date_below(block);
        }
        return true;
    }

    // A date below the text is that of a change, or nobody knows of what.
    bool read_date_below(ArticleBlock& block) {
        const auto date = find_date_line(block.text());
        if (!date) return false;
        const bool labelled = date->labelled && !date->modified;
        draft_.found.push_back({date->modified ? "modified" : "issued", block.block->text,
                                labelled ? Confidence::stated : Confidence::guessed,
                                place_of(*block.block) + ": date below the text"});
        block.leave_out("date");
        return true;
    }

    bool is_biography(const ArticleBlock& block) const {
        if (block.block->text.size() > 4'000 || block.word_count > kMaxBiographyWords + 40)
            return false;
        if (speaks_of_the_writer(block)) return true;
        const std::string_view name = leading_name(block.text());
        if (name.empty()) return false;
        const std::string_view behind = block.text().substr(name.size());
        const bool says_what =
            std::any_of(std::begin(kBeingWords), std::end(kBeingWords),
                        [&](std::string_view word) { return behind.starts_with(word); });
        const bool role = has_role_word(whole_prefix(behind, kRoleBytes));
        return says_what && (role || is_known_author(name)) && block.ending != Ending::colon;
    }

    void read_biography(ArticleBlock& block) {
        const std::string_view name = leading_name(block.text());
        const bool nameless = speaks_of_the_writer(block);
        if (nameless && !has_author()) {
            draft_.remarks.push_back("The author is described but not named (" +
                                     place_of(*block.block) + ").");
        } else if (!nameless && !name.empty()) {
            add_author(name, Confidence::likely, block, "biography");
        }
        block.leave_out("author's biography");
    }

    // A line without a cue of its own is of the same kind as the form or list in which it stands.
    void leave_out_line(ArticleBlock& block, std::string_view before) {
        if (const auto cue = find_cue(block, Zone::tail)) {
            block.leave_out(*cue);
        } else if (read_repost_note(block, Zone::tail, draft_.found)) {
            block.leave_out("note on the first publication");
        } else if (read_byline(block, draft_.found)) {
            block.leave_out("byline");
        } else if (is_biography(block)) {
            read_biography(block);
        } else if (read_date_below(block)) {
            return;
        } else if (before == "sign-up form" || before == "related article" || before == "topics" ||
                   before == "comments" || before == "notes") {
            block.leave_out(before);
        } else {
            block.leave_out("line behind the text");
        }
    }

    ArticleDraft& draft_;
    std::vector<ArticleBlock>& blocks_;
    std::optional<std::size_t> label_;
    std::size_t authors_ = 0;
};

}  // namespace

void read_tail(ArticleDraft& draft) {
    TailReader(draft).read();
}

}  // namespace parallax
