// The roles of the blocks first, then passages and record from them.
#include "corpus/article.h"

#include <algorithm>
#include <string>
#include <utility>

#include "corpus/article_parts.h"
#include "corpus/article_record.h"
#include "corpus/passage_cut.h"
#include "corpus/pull_quotes.h"
#include "text/characters.h"

namespace parallax {
namespace {

std::string stated_title(const Document& document) {
    for (const Statement& statement : document.head) {
        if (statement.field == "title" && statement.confidence != Confidence::guessed)
            return statement.value;
    }
    return {};
}

ArticleDraft make_draft(const Document& document) {
    ArticleDraft draft;
    draft.blocks.reserve(document.blocks.size());
    for (const Block& block : document.blocks) {
        draft.blocks.push_back(make_article_block(block));
        const bool chrome = !block.chrome.empty(), heading = block.kind == BlockKind::heading;
        draft.page_marked = draft.page_marked || heading || chrome;
        draft.headings_marked = draft.headings_marked || (heading && !chrome && block.level > 1);
    }
    return draft;
}

void give_roles(ArticleDraft& draft, const Document& document, const ArticleHints& hints) {
    if (hints.text_only) {
        for (ArticleBlock& block : draft.blocks) {
            const bool heading = block.block->kind == BlockKind::heading;
            block.role = heading ? Role::heading : Role::body;
        }
        return;
    }
    leave_out_furniture(draft);
    read_head(draft, stated_title(document));
    read_tail(draft);
    read_middle(draft);
}

// "2.1 Two ways" -> number "2.1", text "Two ways".
Heading heading_from_line(std::string_view line) {
    Heading heading;
    const std::size_t end = line.find_first_not_of("0123456789.");
    const bool numbered = end != std::string_view::npos && end > 0 && line[0] != '.' &&
                          (line[end] == ' ' || line[end] == ')') && end <= 12;
    if (numbered) {
        std::string_view number = line.substr(0, end);
        // "2024 in review" is no section 2024.
        const bool year = number.size() >= 4 && number.find('.') == std::string_view::npos;
        while (number.ends_with('.'))
            number.remove_suffix(1);
        const std::string_view text = trim(line.substr(end + (line[end] == ')' ? 1 : 0)));
        if (!year && !text.empty()) return {std::string(number), std::string(text), {}};
    }
    heading.text = line;
    return heading;
}

// A part's heading and its first section's, with nothing between them, head one passage.
void add_heading(std::optional<Heading>& waiting, Heading heading) {
    if (!waiting) {
        waiting = std::move(heading);
        return;
    }
    std::string above = waiting->number.empty() ? "" : waiting->number + ' ';
    above += waiting->text;
    waiting->number = std::move(heading.number);
    waiting->text = above + " – " + heading.text;
}

void add_passages(const ArticleBlock& block, std::optional<Heading>& heading,
                  ImportedSource& imported) {
    std::vector<Passage>& passages = imported.source.passages;
    const std::size_t before = passages.size();
    for (std::string& part : cut_passage(block.text(), kMaxPassageBytes)) {
        Passage passage;
        passage.n = static_cast<int>(passages.size()) + 1;
        passage.heading = std::exchange(heading, std::nullopt);
        passage.text = std::move(part);
        passages.push_back(std::move(passage));
    }
    if (const std::size_t parts = passages.size() - before; parts > 1) {
        imported.remarks.push_back("A paragraph of " + std::to_string(block.block->text.size()) +
                                   " bytes (" + place_of(*block.block) + ") was cut into " +
                                   std::to_string(parts) + " passages of at most " +
                                   std::to_string(kMaxPassageBytes) + ".");
    }
}

void add_text(const ArticleDraft& draft, ImportedSource& imported) {
    std::optional<Heading> heading;
    for (const ArticleBlock& block : draft.blocks) {
        switch (block.role) {
            case Role::body:
                if (!block.block->text.empty()) add_passages(block, heading, imported);
                break;
            case Role::heading:
                add_heading(heading, heading_from_line(block.text()));
                break;
            case Role::left_out:
                imported.left_out.push_back({block.block->text, block.reason, block.block->line});
                break;
            case Role::title:
            case Role::open:
                break;
        }
    }
    if (heading) imported.left_out.push_back({heading->text, "heading without text", 0});
}

}  // namespace

ImportedSource article_from_document(const Document& document, const ArticleHints& hints) {
    ArticleDraft draft = make_draft(document);
    give_roles(draft, document, hints);
    ImportedSource imported;
    imported.source.extent = Extent::full_text;
    imported.remarks = document.remarks;
    imported.remarks.insert(imported.remarks.end(), draft.remarks.begin(), draft.remarks.end());
    add_text(draft, imported);
    imported.pull_quotes = find_pull_quotes(imported.source.passages);

    std::vector<Statement> statements = std::move(draft.found);
    statements.insert(statements.end(), document.head.begin(), document.head.end());
    fill_record(std::move(statements), hints.file_name, imported);
    return imported;
}

}  // namespace parallax
