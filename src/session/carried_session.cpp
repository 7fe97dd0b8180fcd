// Each kind of evidence says itself whose source it is about.
#include "session/carried_session.h"

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace parallax {
namespace {

class Carrier {
  public:
    Carrier(const Corpus& corpus, const Corpus& larger) {
        std::unordered_map<std::string_view, std::size_t> places;
        for (std::size_t i = 0; i < larger.sources.size(); ++i)
            places.emplace(larger.sources[i].id, i);
        for (const Source& source : corpus.sources) {
            const auto found = places.find(source.id);
            places_.push_back(found == places.end() ? std::nullopt
                                                    : std::optional(SourceId(found->second)));
        }
    }

    // Each gives false when the thing is not there any more, and changes it else.
    bool carry(SourceId& id) const {
        if (id.index() >= places_.size() || !places_[id.index()]) return false;
        id = *places_[id.index()];
        return true;
    }
    bool carry(Evidence& evidence) const {
        return std::visit([this](auto& kind) { return carry_kind(kind); }, evidence);
    }
    template <class T>
    void carry(std::optional<T>& value) const {
        if (value && !carry_one(*value)) value.reset();
    }

  private:
    bool carry_one(SourceId& id) const { return carry(id); }
    bool carry_one(PassageId& id) const { return carry(id.source); }

    template <class Kind>
    bool carry_kind(Kind& kind) const {
        if constexpr (requires { kind.event.source; }) {
            return carry(kind.event.source);
        } else if constexpr (requires { kind.left.source; }) {
            return carry(kind.left.source) && carry(kind.right.source);
        } else if constexpr (requires { kind.passage.source; }) {
            return carry(kind.passage.source);
        } else if constexpr (requires { kind.source; }) {
            return carry(kind.source);
        } else if constexpr (std::is_same_v<Kind, GridEvidence> ||
                             std::is_same_v<Kind, GridCells>) {
            return kind.grid.kind != GridKind::theme_position || carry(kind.grid.portrait);
        } else if constexpr (std::is_same_v<Kind, ClusterEvidence>) {
            return std::ranges::all_of(kind.events,
                                       [this](EventId& id) { return carry(id.source); });
        } else {
            return std::is_same_v<Kind, ThemeEvidence> ||
                   std::is_same_v<Kind, SharedEventEvidence> ||
                   std::is_same_v<Kind, std::monostate>;
        }
    }

    std::vector<std::optional<SourceId>> places_;
};

}  // namespace

namespace {

// The edited themes, behind them those that came; what is said of sources goes with the sources.
EditedCodebook carry_codebook(const Codebook& before, const Carrier& carrier, const Corpus& corpus,
                              const Corpus& larger) {
    Codebook codebook = before;
    for (Theme& theme : codebook.themes)
        std::erase_if(theme.absences,
                      [&](Absence& absence) { return !carrier.carry(absence.source); });
    for (std::size_t t = corpus.themes.size(); t < larger.themes.size(); ++t)
        codebook.themes.push_back(larger.themes[t]);
    std::erase_if(codebook.judgements, [&](ThemeJudgement& each) {
        return !carrier.carry(each.judgement.hit.passage.source);
    });
    return EditedCodebook(std::move(codebook));
}

}  // namespace

Session carry_session(const Session& before, const Corpus& corpus, const Corpus& larger) {
    const Carrier carrier(corpus, larger);
    Session session = before;
    if (const Codebook* edited = before.codebook.get())
        session.codebook = carry_codebook(*edited, carrier, corpus, larger);
    if (!carrier.carry(session.evidence)) session.evidence = std::monostate{};
    if (!carrier.carry(session.themes.grid.portrait)) session.themes.grid = {};
    carrier.carry(session.passage);
    carrier.carry(session.source);
    session.filter.sources.clear();
    for (SourceId id : before.filter.sources)
        if (carrier.carry(id)) session.filter.sources.push_back(id);
    std::erase_if(session.filter.cells, [&](GridCells& cells) {
        return cells.grid.kind == GridKind::theme_position && !carrier.carry(cells.grid.portrait);
    });
    // A corpus without sources has no ids that could be carried: these begin anew.
    const CompareView fresh = make_session(larger).compare;
    if (!carrier.carry(session.compare.left) || !carrier.carry(session.compare.right)) {
        session.compare.left = fresh.left;
        session.compare.right = fresh.right;
    } else if (session.compare.left == session.compare.right && larger.sources.size() > 1) {
        // A lone source was compared with itself.
        session.compare.right = session.compare.left == fresh.left ? fresh.right : fresh.left;
    }
    session.compare.more.clear();
    for (SourceId id : before.compare.more)
        if (carrier.carry(id) && id != session.compare.left && id != session.compare.right)
            session.compare.more.push_back(id);
    session.own_stances.clear();
    for (OwnStance own : before.own_stances)
        if (carrier.carry(own.source) && own.question.index() < larger.questions.size())
            session.own_stances.push_back(own);
    if (!carrier.carry(session.reader.source)) {
        session.reader.source = SourceId(0);
        session.reader.passage.reset();
    }
    return session;
}

}  // namespace parallax
