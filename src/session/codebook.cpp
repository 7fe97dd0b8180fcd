#include "session/codebook.h"

#include <algorithm>

#include "session/session.h"

namespace parallax {
namespace {

// From places in one list of themes to places in another.
class ThemeCarrier {
  public:
    ThemeCarrier(const Themes& before, const Themes& after) : before_(before), after_(after) {}

    std::optional<ThemeId> carried(ThemeId id) const {
        if (id.index() >= before_.size()) return std::nullopt;
        const auto found = std::ranges::find(after_, before_[id.index()].id, &Theme::id);
        if (found == after_.end()) return std::nullopt;
        return ThemeId(static_cast<std::size_t>(found - after_.begin()));
    }

    void carry(std::vector<ThemeId>& ids) const {
        std::vector<ThemeId> kept;
        for (const ThemeId id : ids)
            if (const auto now = carried(id)) kept.push_back(*now);
        ids = std::move(kept);
    }

    // False when what it is about is gone.
    bool carry(Evidence& evidence) const {
        if (auto* cell = std::get_if<CellEvidence>(&evidence)) return carry(cell->theme);
        if (auto* theme = std::get_if<ThemeEvidence>(&evidence)) return carry(theme->theme);
        return true;
    }

  private:
    bool carry(ThemeId& id) const {
        const auto now = carried(id);
        if (now) id = *now;
        return now.has_value();
    }

    const Themes& before_;
    const Themes& after_;
};

}  // namespace

std::vector<Judgement> Codebook::judgements_of(std::string_view theme) const {
    std::vector<Judgement> own;
    for (const ThemeJudgement& each : judgements)
        if (each.theme == theme) own.push_back(each.judgement);
    return own;
}

std::shared_ptr<const Themes> EditedCodebook::themes(
    const std::shared_ptr<const Corpus>& corpus) const {
    if (codebook_) return {codebook_, &codebook_->themes};
    return {corpus, &corpus->themes};
}

std::vector<Judgement> EditedCodebook::judgements_of(std::string_view theme) const {
    return codebook_ ? codebook_->judgements_of(theme) : std::vector<Judgement>();
}

bool EditedCodebook::operator==(const EditedCodebook& other) const {
    if (codebook_ == other.codebook_) return true;
    return codebook_ && other.codebook_ && *codebook_ == *other.codebook_;
}

const Themes& themes_of(const Session& session, const Corpus& corpus) {
    const Codebook* edited = session.codebook.get();
    return edited ? edited->themes : corpus.themes;
}

Session with_codebook(const Session& session, const Themes& before, EditedCodebook codebook,
                      const Corpus& corpus) {
    Session next = session;
    const Codebook* edited = codebook.get();
    if (edited && edited->judgements.empty() && edited->themes == corpus.themes) codebook = {};
    next.codebook = std::move(codebook);
    const ThemeCarrier carrier(before, themes_of(next, corpus));
    if (next.theme) next.theme = carrier.carried(*next.theme);
    carrier.carry(next.reader.themes);
    carrier.carry(next.filter.themes);
    if (!carrier.carry(next.evidence)) {
        next.evidence = std::monostate{};
        next.passage.reset();
    }
    return next;
}

Codebook codebook_of(const Session& session, const Corpus& corpus) {
    if (const Codebook* edited = session.codebook.get()) return *edited;
    return {corpus.themes, {}};
}

}  // namespace parallax
