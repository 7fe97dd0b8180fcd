// Commands on the session. Each changes one thing and what must follow from it.
#include "session/session.h"

#include <algorithm>
#include <utility>

#include "session/grid_view.h"
#include "session/presence.h"
#include "session/search_outcome.h"

namespace parallax {
namespace {

// Carries one command out on a copy.
class Applier {
  public:
    Applier(const Session& session, const Results& results)
        : next(session), results_(results), corpus_(*results.corpus) {}

    Session next;

    void operator()(const GoTo& c) {
        if (c.view == View::reader && next.view != View::reader) next.before_reader = next.view;
        next.view = c.view;
    }

    void operator()(const OpenEvidence& c) {
        if (!is_in(results_, c.evidence)) return;
        next.evidence = c.evidence;
        next.passage.reset();
        const auto list = passages_of(results_, c.evidence);
        if (!list.empty()) next.passage = list.front().passage;
        if (const auto* e = std::get_if<CellEvidence>(&c.evidence)) select(e->source, e->theme);
        if (const auto* e = std::get_if<ThemeEvidence>(&c.evidence)) select({}, e->theme);
        if (const auto* e = std::get_if<GridEvidence>(&c.evidence))
            select_in_grid(e->row, source_of(c.evidence));
        if (const auto* e = std::get_if<GridCells>(&c.evidence)) {
            const bool one = e->blocks.size() == 1 && e->blocks.front().rows.size() == 1;
            select_in_grid(one ? e->blocks.front().rows.front() : "", source_of(c.evidence));
        }
        if (const auto* e = std::get_if<EventEvidence>(&c.evidence)) select(e->event.source, {});
        if (const auto* e = std::get_if<UndatedEvidence>(&c.evidence)) select(e->source, {});
        if (const auto* e = std::get_if<SourceEvidence>(&c.evidence)) select(e->source, {});
        if (const auto* e = std::get_if<PassageEvidence>(&c.evidence))
            select(e->passage.source, next.theme);
        if (std::holds_alternative<PairEvidence>(c.evidence)) select({}, {});
        if (const auto* e = std::get_if<StanceEvidence>(&c.evidence)) {
            select(e->source, {});
            next.compare.question = e->question;
        }
    }

    void operator()(const ChoosePassage& c) {
        if (is_in(corpus_, c.passage)) next.passage = c.passage;
    }

    void operator()(const StepPassage& c) {
        if (next.view == View::reader) {
            const auto last = static_cast<int>(corpus_.source(next.reader.source).passages.size());
            const int now = next.reader.passage ? static_cast<int>(*next.reader.passage) : -1;
            const int to = std::clamp(now + c.by, 0, last - 1);
            if (last > 0) next.reader.passage = static_cast<std::uint32_t>(to);
            return;
        }
        const std::vector<PassageId> list = listed_passages();
        if (list.empty()) return;
        const auto found = std::ranges::find(list, next.passage);
        const auto now = found == list.end() ? -1 : found - list.begin();
        const auto to =
            std::clamp<std::ptrdiff_t>(now + c.by, 0, static_cast<std::ptrdiff_t>(list.size()) - 1);
        next.passage = list[static_cast<std::size_t>(to)];
    }

    void operator()(const OpenReader& c) {
        if (!is_in(corpus_, c.passage)) return;
        (*this)(GoTo{View::reader});
        next.reader.source = c.passage.source;
        next.reader.passage = c.passage.position;
        next.source = c.passage.source;
        // What led here is marked in the text.
        if (next.theme &&
            std::ranges::find(next.reader.themes, *next.theme) == next.reader.themes.end())
            (*this)(ToggleThemeMark{*next.theme});
    }

    void operator()(const CloseReader&) {
        if (next.view == View::reader) next.view = next.before_reader;
    }

    void operator()(const ChooseSource& c) {
        if (c.source && !is_in(corpus_, *c.source)) return;
        next.source = c.source;
        if (next.view == View::reader && c.source && next.reader.source != *c.source) {
            next.reader.source = *c.source;
            next.reader.passage.reset();
        }
    }

    void operator()(const ChooseTheme& c) {
        if (!c.theme || is_in(results_, *c.theme)) next.theme = c.theme;
    }

    void operator()(const ClearSelection&) {
        next.evidence = std::monostate{};
        next.passage.reset();
        next.source.reset();
        next.theme.reset();
    }

    void operator()(const SetClock& c) { next.timeline.clock = c.clock; }

    void operator()(const SetLanes& c) { next.timeline.lanes = c.lanes; }
    void operator()(const SetFilter& c) { next.filter = c.filter; }

    void operator()(const SetVisibleDays& c) {
        if (!c.days || c.days->first < c.days->second) next.timeline.visible_days = c.days;
    }

    void operator()(const SetMeasure& c) {
        if (has_measure(next.themes.grid.kind, c.measure)) next.themes.measure = c.measure;
    }
    void operator()(const SetGrid& c) {
        if (c.grid.kind == GridKind::theme_position && !is_in(corpus_, c.grid.portrait)) return;
        // A heatmap of another kind begins at its own size; lines by hand are named anew.
        if (next.themes.grid.kind != c.grid.kind) {
            next.themes.zoom = 0;
            if (next.themes.columns == GridOrder::hand) next.themes.columns = GridOrder::given;
            next.themes.column_names.clear();
        }
        next.themes.grid = c.grid;
        if (!has_measure(c.grid.kind, next.themes.measure))
            next.themes.measure = measures_of(c.grid.kind).front();
    }
    void operator()(const SetGridOrder& c) {
        ThemesView& themes = next.themes;
        const bool rows = c.rows == GridOrder::hand, columns = c.columns == GridOrder::hand;
        const bool begins = (rows && c.row_names.empty() && themes.row_names.empty()) ||
                            (columns && c.column_names.empty() && themes.column_names.empty());
        if (begins) {
            const auto grid = heat_grid(results_, themes.grid);
            const GridView seen = make_grid_view(*grid, themes);
            if (rows && themes.row_names.empty())
                themes.row_names = names_in_order(grid->rows, seen.rows);
            if (columns && themes.column_names.empty())
                themes.column_names = names_in_order(grid->columns, seen.columns);
        }
        if (rows && !c.row_names.empty()) themes.row_names = c.row_names;
        if (columns && !c.column_names.empty()) themes.column_names = c.column_names;
        themes.rows = c.rows;
        themes.columns = c.columns;
        if (!rows) themes.row_names.clear();
        if (!columns) themes.column_names.clear();
    }
    void operator()(const SetHeatZoom& c) {
        next.themes.zoom = std::clamp(c.zoom, -kMostHeatZoom, kMostHeatZoom);
    }
    void operator()(const SetHeatMarks& c) {
        next.themes.intervals = c.intervals;
        next.themes.patterns = c.patterns;
    }
    void operator()(const EditCodebook& c) {
        next = with_codebook(next, *results_.themes, c.codebook, corpus_);
        if (c.theme && c.theme->index() < themes_of(next, corpus_).size()) next.theme = c.theme;
    }
    void operator()(const SetCompareMode& c) { next.compare.mode = c.mode; }
    void operator()(const SetPositionOrder& c) { next.compare.order = c.order; }

    void operator()(const SetComparedSources& c) {
        if (!is_in(corpus_, c.left) || !is_in(corpus_, c.right)) return;
        std::erase_if(next.compare.more,
                      [&](SourceId id) { return id == c.left || id == c.right; });
        if (c.left != c.right) {
            next.compare.left = c.left;
            next.compare.right = c.right;
        } else {
            std::swap(next.compare.left, next.compare.right);
        }
    }

    void operator()(const SetCompare& c) {
        const CompareView& view = c.compare;
        std::vector<SourceId> named = view.more;
        named.insert(named.end(), {view.left, view.right});
        if (named.size() > kMostCompared || !(view.least >= 0 && view.least <= 1)) return;
        for (const SourceId id : named) {
            if (!is_in(corpus_, id)) return;
            if (std::ranges::count(named, id) > 1 && corpus_.sources.size() > 1) return;
        }
        if (!corpus_.questions.empty() && !is_in(corpus_, view.question)) return;
        next.compare = view;
    }

    void operator()(const SetOwnStance& c) {
        if (!is_in(corpus_, c.question) || !is_in(corpus_, c.source)) return;
        const auto place = [](const OwnStance& own) { return std::pair(own.question, own.source); };
        std::vector<OwnStance>& own = next.own_stances;
        const auto at = std::ranges::lower_bound(own, std::pair(c.question, c.source), {}, place);
        const bool there = at != own.end() && place(*at) == std::pair(c.question, c.source);
        if (there && c.stance)
            at->stance = *c.stance;
        else if (there)
            own.erase(at);
        else if (c.stance)
            own.insert(at, {c.question, c.source, *c.stance});
    }

    void operator()(const ChooseQuestion& c) {
        if (is_in(corpus_, c.question)) next.compare.question = c.question;
    }

    void operator()(const ToggleThemeMark& c) {
        if (!is_in(results_, c.theme)) return;
        auto& marked = next.reader.themes;
        if (const auto at = std::ranges::find(marked, c.theme); at != marked.end()) {
            marked.erase(at);
            return;
        }
        // The oldest mark makes room.
        if (marked.size() == kMaxThemeMarks) marked.erase(marked.begin());
        marked.push_back(c.theme);
    }

    void operator()(const ToggleDateMarks&) { next.reader.dates = !next.reader.dates; }
    void operator()(const SetSearch& c) { next.search = c.search; }
    void operator()(const ShowAsText& c) { next.as_text = c.on; }

  private:
    // The theme of a row is chosen, and the source of a portrait.
    void select_in_grid(const std::string& row, std::optional<SourceId> source) {
        const Themes& themes = *results_.themes;
        const auto theme = std::ranges::find(themes, row, &Theme::id);
        std::optional<ThemeId> chosen;
        if (theme != themes.end())
            chosen = ThemeId(static_cast<std::size_t>(theme - themes.begin()));
        select(source, chosen);
    }

    void select(std::optional<SourceId> source, std::optional<ThemeId> theme) {
        next.source = source;
        next.theme = theme;
    }

    // What the arrows step through: what is found in the search view, else the evidence.
    std::vector<PassageId> listed_passages() const {
        std::vector<PassageId> list;
        if (next.view == View::search) {
            const SearchOutcome outcome = run_search(results_, next.search);
            for (const FoundPassage& found : outcome.passages.passages)
                list.push_back(results_.index().passage(found.passage));
        } else {
            for (const EvidencePassage& p : passages_of(results_, next.evidence))
                list.push_back(p.passage);
        }
        return list;
    }

    const Results& results_;
    const Corpus& corpus_;
};

}  // namespace

Session make_session(const Corpus& corpus) {
    Session session;
    if (corpus.sources.size() < 2) session.compare.right = SourceId(0);
    // Texts of different authors meet in their matter rather than in their words.
    if (!corpus.themes.empty()) {
        session.compare.basis = AlignmentBasis::theme;
        session.compare.least = 0;
    }
    return session;
}

Session apply(const Session& session, const Command& command, const Results& results) {
    Applier applier(session, results);
    std::visit(applier, command);
    return applier.next;
}

bool continues(const Command& before, const Command& command) {
    if (before.index() != command.index()) return false;
    if (const auto* now = std::get_if<SetSearch>(&command)) {
        // Typing goes on; another list or order is a step of its own.
        const SearchView& was = std::get<SetSearch>(before).search;
        return now->search.list == was.list && now->search.passage_order == was.passage_order &&
               now->search.line_order == was.line_order;
    }
    if (const auto* now = std::get_if<SetFilter>(&command)) {
        // Letters of one word; a box ticked is a step of its own.
        EventFilter was = std::get<SetFilter>(before).filter;
        was.words = now->filter.words;
        was.period = now->filter.period;
        return was == now->filter;
    }
    if (const auto* now = std::get_if<SetCompare>(&command)) {
        // A slider drawn along, a word typed.
        CompareView was = std::get<SetCompare>(before).compare;
        was.least = now->compare.least;
        was.term = now->compare.term;
        return was == now->compare;
    }
    if (const auto* now = std::get_if<EditCodebook>(&command))
        return !now->field.empty() && now->field == std::get<EditCodebook>(before).field;
    return std::holds_alternative<SetVisibleDays>(command) ||
           std::holds_alternative<SetHeatZoom>(command) ||
           std::holds_alternative<StepPassage>(command) ||
           std::holds_alternative<ChoosePassage>(command);
}

}  // namespace parallax
