// What addresses call the parts of a corpus: ids as the corpus file has them, numbers as readers
// cite them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/evidence.h"

namespace parallax {

// Keeps pointers to the corpus and to the themes in force (session/codebook.h). Whatever is asked
// for and not there is none.
class AddressNames {
  public:
    AddressNames(const Corpus& corpus, const Themes& themes) : corpus_(&corpus), themes_(&themes) {}

    std::string name(SourceId id) const { return corpus_->source(id).id; }
    std::string name(ThemeId id) const { return themes_->at(id.index()).id; }
    std::string name(QuestionId id) const { return corpus_->question(id).id; }
    std::string name(EntityId id) const { return corpus_->entities.at(id.index()).id; }
    std::string name(PassageId id) const;              // "sun-2016/7": its 7th body paragraph
    std::string name(EventId id) const;                // "sun-2016/3": the third event listed
    std::string name(const Evidence& evidence) const;  // as address.h lists them; "" for none
    std::string name(const GridRequest& grid) const;   // "theme-time,quarter,events"
    // "theme-source/trade,arms/sun-2016;distrust/merics-2021": grid, then blocks of rows x columns.
    std::string name(const GridCells& cells) const;

    std::optional<SourceId> source(std::string_view id) const { return corpus_->find_source(id); }
    std::optional<ThemeId> theme(std::string_view id) const;
    std::optional<QuestionId> question(std::string_view id) const;
    std::optional<EntityId> entity(std::string_view id) const;
    std::optional<PassageId> passage(std::string_view name) const;
    std::optional<EventId> event(std::string_view name) const;
    std::optional<Evidence> evidence(std::string_view name) const;
    std::optional<GridRequest> grid(std::string_view name) const;
    std::optional<GridCells> cells(std::string_view name) const;

  private:
    const Corpus* corpus_;
    const Themes* themes_;
};

// At each `at`; one part at least.
std::vector<std::string_view> split(std::string_view text, char at);

}  // namespace parallax
