// Before the text: which line is the title, and what the lines around it say.
#include <algorithm>
#include <optional>
#include <string>

#include "corpus/article_dates.h"
#include "corpus/article_parts.h"
#include "corpus/person_names.h"
#include "corpus/phrases.h"
#include "text/characters.h"
#include "text/words.h"

namespace parallax {
namespace {

constexpr std::size_t kMaxSubtitleWords = 40, kMaxTemplateWords = 3;
// A stated title is looked for among so many blocks from the start; behind so many words of running
// text it is no title of what stands before it.
constexpr std::size_t kMaxTitleSearch = 400;
constexpr std::size_t kMaxWordsBeforeTitle = 300;
// Where biographies are looked for.
constexpr std::size_t kBlocksNearEnd = 60;

bool is_title_line(const ArticleBlock& block) {
    return block.block->kind == BlockKind::heading ||
           (block.block->kind == BlockKind::paragraph && block.word_count <= kMaxTitleWords &&
            block.word_count > 0 && block.ending != Ending::colon);
}

class HeadReader {
  public:
    HeadReader(ArticleDraft& draft, std::string_view stated_title)
        : draft_(draft), blocks_(draft.blocks) {
        if (stated_title.empty()) return;
        const Block block{BlockKind::heading, 1, std::string(stated_title), 0, 0, {}};
        stated_words_ = make_article_block(block).words;
    }

    void read() {
        const auto title = find_title();
        if (title) {
            take_title(*title);
            read_before(*title);
        }
        // Without a title above them, the first line may be a heading as well as any.
        read_behind(title ? *title + 1 : 0, title.has_value());
        if (title) read_standfirst();
    }

  private:
    bool opens_stated_title(const ArticleBlock& block) const {
        return block.words.size() > 3 && stated_words_.starts_with(block.words);
    }

    std::optional<std::size_t> find_title() const {
        if (const auto stated = find_stated_title()) return stated;
        const auto marked = find_marked_title();
        if (stated_words_.empty()) return marked ? marked : find_first_line();
        // The title stands in the head alone, so a line is none unless it is marked as one.
        return marked && blocks_[*marked].block->level == 1 ? marked : std::nullopt;
    }

    // The line that says what the document's head says, which may add the site's name.
    std::optional<std::size_t> find_stated_title() const {
        if (stated_words_.empty()) return std::nullopt;
        std::optional<std::size_t> best;
        std::size_t words_before = 0;
        for (std::size_t i = 0; i < std::min(blocks_.size(), kMaxTitleSearch); ++i) {
            const ArticleBlock& block = blocks_[i];
            if (!block.is_open()) continue;
            const bool longer = !best || block.words.size() > blocks_[*best].words.size();
            if (is_title_line(block) && opens_stated_title(block) && longer) best = i;
            if (is_prose(block)) words_before += block.word_count;
            if (words_before > kMaxWordsBeforeTitle) break;
        }
        return best;
    }

    // The first heading of the highest rank before the text.
    std::optional<std::size_t> find_marked_title() const {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < draft_.body_begin; ++i) {
            const ArticleBlock& block = blocks_[i];
            if (!block.is_open() || block.block->kind != BlockKind::heading) continue;
            if (!best || block.block->level < blocks_[*best].block->level) best = i;
        }
        return best && !is_opening_heading(blocks_[*best]) ? best : std::nullopt;
    }

    // The first line that is neither furniture nor a date nor a byline. A single word with a longer
    // line under it is a label; of nothing but labels the first is the title.
    std::optional<std::size_t> find_first_line() const {
        std::optional<std::size_t> label;
        for (std::size_t i = 0; i < draft_.body_begin; ++i) {
            const ArticleBlock& block = blocks_[i];
            if (!block.is_open() || !is_title_line(block) || is_opening_heading(block)) continue;
            std::vector<Statement> unused;
            if (find_date_line(block.text()) || read_byline(block, unused)) continue;
            if (find_cue(block, Zone::head) || block.word_count == 1) {
                if (!label && !find_cue(block, Zone::middle)) label = i;
                continue;
            }
            return i;
        }
        return label;
    }

    void take_title(std::size_t title) {
        ArticleBlock& block = blocks_[title];
        block.role = Role::title;
        const bool marked = block.block->kind == BlockKind::heading;
        draft_.found.push_back({"title", block.block->text,
                                marked ? Confidence::stated : Confidence::likely,
                                place_of(*block.block)});
        if (draft_.body_begin <= title) find_body_begin(title + 1);
    }

    void find_body_begin(std::size_t from) {
        while (from < draft_.body_end && !(blocks_[from].is_open() && is_prose(blocks_[from])))
            ++from;
        draft_.body_begin = from;
    }

    void read_before(std::size_t title) {
        bool masthead = false;
        for (std::size_t i = 0; i < title; ++i) {
            ArticleBlock& block = blocks_[i];
            if (!block.is_open()) {
                masthead = masthead || block.reason == "masthead";
                continue;
            }
            if (read_masthead(block)) {
                masthead = true;
            } else if (!read_date_above(block, masthead) && !read_common(block)) {
                block.leave_out(same_words(block, blocks_[title]) ? "title repeated"
                                                                  : "line above the title");
            }
        }
    }

    // "Welcome to The River Review" names the site.
    bool read_masthead(ArticleBlock& block) {
        const auto cue = find_cue(block, Zone::head);
        if (!cue || *cue != "masthead") return false;
        const std::string_view text = block.text();
        for (const std::string_view greeting :
             {"Welcome to ", "welcome to ", "欢迎来到", "欢迎访问"}) {
            const std::size_t at = text.find(greeting);
            if (at == std::string_view::npos) continue;
            add("outlet", trim(text.substr(at + greeting.size())), Confidence::likely, block,
                "masthead");
            break;
        }
        block.leave_out(*cue);
        return true;
    }

    // A date with its day of the week, or under the site's name, is today's.
    bool read_date_above(ArticleBlock& block, bool masthead) {
        const auto date = find_date_line(block.text());
        if (!date) return false;
        if (date->labelled || date->modified) return read_date(block);
        if (masthead || date->weekday) {
            add("accessed", block.text(), Confidence::guessed, block, "date in the masthead");
            block.leave_out("date in the masthead");
        } else {
            add("issued", block.text(), Confidence::likely, block, "alone above the title");
            block.leave_out("date");
        }
        return true;
    }

    bool read_date(ArticleBlock& block) {
        const auto date = find_date_line(block.text());
        if (!date) return false;
        const bool changed = date->modified && !date->labelled;
        add(changed ? "modified" : "issued", block.text(),
            date->labelled ? Confidence::stated : Confidence::likely, block,
            changed ? "date of a change" : "date line");
        block.leave_out("date");
        return true;
    }

    // What may stand on either side of the title.
    bool read_common(ArticleBlock& block) {
        if (const auto cue = find_cue(block, Zone::head)) {
            block.leave_out(*cue);
        } else if (read_repost_note(block, Zone::head, draft_.found)) {
            block.leave_out("note on the first publication");
        } else if (read_byline(block, draft_.found)) {
            block.leave_out("byline");
        } else {
            return false;
        }
        return true;
    }

    void read_behind(std::size_t from, bool first) {
        for (std::size_t i = from; i < draft_.body_begin; ++i) {
            ArticleBlock& block = blocks_[i];
            if (!block.is_open()) continue;
            if (read_date(block) || read_common(block) || read_lone_name(i)) continue;
            if (read_name_and_date(block, draft_.found)) {
                block.leave_out("byline");
                continue;
            }
            if (is_template(block)) {
                block.leave_out("template without content");
            } else if (is_heading(i, first)) {
                block.role = Role::heading;
            } else {
                block.leave_out(first ? "subtitle" : "line above the text");
            }
            first = false;
        }
    }

    // A sentence between title and byline is a subtitle too: the text begins behind the byline.
    void read_standfirst() {
        if (draft_.body_begin == draft_.body_end) return;
        ArticleBlock& block = blocks_[draft_.body_begin];
        const bool sentence =
            block.block->kind == BlockKind::paragraph || block.block->kind == BlockKind::quotation;
        if (!sentence || block.word_count > kMaxSubtitleWords) return;
        const std::size_t next = draft_.body_begin + 1;
        if (next == draft_.body_end || !ends_head(blocks_[next])) return;
        block.leave_out("subtitle");
        find_body_begin(next);
        read_behind(next, false);
    }

    bool ends_head(const ArticleBlock& block) const {
        if (!block.is_open()) return block.reason == "byline" || block.reason == "reading time";
        std::vector<Statement> unused;
        return !is_prose(block) && (find_date_line(block.text()) || read_byline(block, unused) ||
                                    read_name_and_date(block, unused));
    }

    // A name without "by" is believed where it comes again behind the text.
    bool read_lone_name(std::size_t at) {
        ArticleBlock& block = blocks_[at];
        if (block.block->kind != BlockKind::paragraph || !is_name_like(block.text())) return false;
        const std::size_t near_end = blocks_.size() - std::min(blocks_.size(), kBlocksNearEnd);
        for (std::size_t i = std::max(draft_.body_begin, near_end); i < blocks_.size(); ++i) {
            const bool again = blocks_[i].words.starts_with(block.words) &&
                               has_role_word(whole_prefix(blocks_[i].text(), 300));
            if (!again) continue;
            add("author", block.text(), Confidence::likely, block, "name under the title");
            block.leave_out("byline");
            return true;
        }
        return false;
    }

    // "in Category": a slot of the page that nobody filled, or a sort of link.
    bool is_template(const ArticleBlock& block) const {
        return block.block->kind == BlockKind::paragraph && block.word_count <= kMaxTemplateWords &&
               is_lower(first_code_point(block.text()));
    }

    bool is_numbered(const ArticleBlock& block) const {
        return block.text()[0] >= '0' && block.text()[0] <= '9';
    }

    bool stands_before_text(std::size_t at) const {
        for (std::size_t i = at + 1; i < draft_.body_begin; ++i) {
            const ArticleBlock& block = blocks_[i];
            if (block.is_open() || block.role == Role::heading) return false;
        }
        return draft_.body_begin < draft_.body_end;
    }

    // Right under the title stands a subtitle, unless its words or the format say otherwise.
    bool is_heading(std::size_t at, bool first) const {
        const ArticleBlock& block = blocks_[at];
        if (block.word_count > kMaxSubtitleWords) return false;
        if (block.block->kind == BlockKind::heading || is_opening_heading(block)) return true;
        if (draft_.headings_marked || !is_short_line(block)) return false;
        return stands_before_text(at) && (!first || is_numbered(block));
    }

    void add(std::string_view field, std::string_view value, Confidence confidence,
             const ArticleBlock& block, std::string_view what) {
        draft_.found.push_back({std::string(field), std::string(value), confidence,
                                place_of(*block.block) + ": " + std::string(what)});
    }

    ArticleDraft& draft_;
    std::vector<ArticleBlock>& blocks_;
    std::string stated_words_;
};

}  // namespace

void read_head(ArticleDraft& draft, std::string_view stated_title) {
    HeadReader(draft, stated_title).read();
}

}  // namespace parallax
