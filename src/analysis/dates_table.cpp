// Offsets are counted on from date to date, so that a long passage is walked once.
#include "analysis/dates_table.h"

#include <optional>
#include <string>
#include <utility>

#include "analysis/found_dates.h"
#include "text/utf8.h"

namespace parallax {
namespace {

class DateRows {
  public:
    explicit DateRows(const Corpus& corpus) : corpus_(corpus) {}

    std::vector<std::string> row(const DateInPassage& date) {
        const Passage& passage = corpus_.passage(date.passage);
        const FoundDate& found = date.found;
        std::vector<std::string> row{
            corpus_.source(date.passage.source).id,
            std::to_string(passage.n),
            passage.text.substr(found.span.begin, found.span.size()),
            "",
            "",
            "",
            "",
            std::string(name_of(found.basis)),
            std::string(name_of(found.kind)),
            std::to_string(offset_of(date.passage, passage.text, found.span.begin))};
        if (!found.date) return row;
        row[3] = found.date->text;
        row[4] = iso_begin(*found.date);
        row[5] = iso_end(*found.date);
        row[6] = precision_name(*found.date);
        return row;
    }

  private:
    // Dates of one passage come in ascending order.
    std::size_t offset_of(PassageId passage, std::string_view text, std::size_t byte) {
        if (passage_ != passage) {
            passage_ = passage;
            byte_ = characters_ = 0;
        }
        characters_ += count_code_points(text.substr(byte_, byte - byte_));
        byte_ = byte;
        return characters_;
    }

    const Corpus& corpus_;
    std::optional<PassageId> passage_;
    std::size_t byte_ = 0, characters_ = 0;
};

}  // namespace

Table dates_table(const TextIndex& index) {
    Table table;
    table.name = "dates";
    table.header = {"source", "passage",   "text",  "edtf", "begin",
                    "end",    "precision", "basis", "kind", "offset"};
    for (const std::string& column : table.header)
        table.numeric.push_back(column == "passage" || column == "offset");
    DateRows rows(*index.corpus);
    for (const DateInPassage& date : find_corpus_dates(index))
        table.rows.push_back(rows.row(date));
    return table;
}

}  // namespace parallax
