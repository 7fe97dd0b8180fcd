// The steps from blocks to roles, in the order in which they are taken; each decides only what is
// still open. Private to the article reader.
#pragma once

#include "corpus/article_cues.h"
#include "corpus/article_draft.h"

namespace parallax {

// Lines that are furniture wherever they stand; finds `body_begin` and `body_end` after that.
void leave_out_furniture(ArticleDraft& draft);
// What stands before the text: masthead, date, title, subtitle, byline. `stated_title` is what the
// document's head says, or "".
void read_head(ArticleDraft& draft, std::string_view stated_title);
// What stands behind the text: authors and their biographies, notes, forms, links.
void read_tail(ArticleDraft& draft);
// What is left between: headings, lead-ins to quotations, paragraphs. Nothing is open after it.
void read_middle(ArticleDraft& draft);

// A note such as "This article first appeared in X on 3 May 2020": outlet and date.
bool read_repost_note(const ArticleBlock& block, Zone zone, std::vector<Statement>& found);
// A line before or behind the text that says who made it, perhaps with a date: "By Ana Lima and
// Bo Ek", "作者：李明", "A report by the River Institute".
bool read_byline(const ArticleBlock& block, std::vector<Statement>& found);
// "Ana Lima | 3 May 2020 | Opinion": right under the title a name and a date make a byline.
bool read_name_and_date(const ArticleBlock& block, std::vector<Statement>& found);

}  // namespace parallax
