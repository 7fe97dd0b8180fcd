// Evidence to passages. Several events or positions that rest on one passage are united there.
#include "session/evidence.h"

#include <algorithm>
#include <map>

#include "base/overloaded.h"
#include "session/compared_passages.h"

namespace parallax {
namespace {

std::string joined(const std::string& a, const std::string& b) {
    return a.empty() ? b : b.empty() || a == b ? a : a + "; " + b;
}

// Collects by passage, in order, so that each stands once.
class Collector {
  public:
    void add(PassageId passage, const std::vector<ByteRange>& marks, const std::string& note) {
        auto& [all, notes] = passages_[passage];
        all.insert(all.end(), marks.begin(), marks.end());
        notes = joined(notes, note);
    }

    std::vector<EvidencePassage> take() {
        std::vector<EvidencePassage> list;
        for (auto& [passage, content] : passages_) {
            auto& [marks, note] = content;
            std::ranges::sort(marks);
            const auto twice = std::ranges::unique(marks);
            marks.erase(twice.begin(), twice.end());
            list.push_back({passage, std::move(marks), std::move(note)});
        }
        return list;
    }

  private:
    std::map<PassageId, std::pair<std::vector<ByteRange>, std::string>> passages_;
};

void add_hits(Collector& to, const std::vector<PassageHits>& hits) {
    for (const PassageHits& h : hits)
        to.add(h.passage, h.hits, "");
}

std::optional<std::size_t> line_named(const std::vector<GridLine>& lines, const std::string& name) {
    const auto found = std::ranges::find(lines, name, &GridLine::name);
    if (found == lines.end()) return std::nullopt;
    return static_cast<std::size_t>(found - lines.begin());
}

void add_grid(Collector& to, const Results& results, const GridEvidence& e) {
    const auto grid = heat_grid(results, e.grid);
    const GridGround ground = ground_of(results, e.grid.kind);
    const auto row = line_named(grid->rows, e.row), column = line_named(grid->columns, e.column);
    if (row && column)
        add_hits(to, passages_of_cell(*grid, ground, *row, *column));
    else if (row && e.column.empty())
        add_hits(to, passages_of_row(*grid, ground, *row));
    else if (column && e.row.empty())
        add_hits(to, passages_of_column(*grid, ground, *column));
}

void add_cells(Collector& to, const Results& results, const GridCells& cells) {
    const auto grid = heat_grid(results, cells.grid);
    add_hits(to, passages_of_cells(*grid, ground_of(results, cells.grid.kind), cells));
}

void add_event(Collector& to, const Corpus& corpus, EventId id) {
    const Event& event = corpus.event(id);
    for (const std::uint32_t position : event.passages) {
        const PassageId passage{id.source, position};
        to.add(passage, find_words(corpus.passage(passage).text, event.words), event.label);
    }
}

void add_stance(Collector& to, const Corpus& corpus, const StanceEvidence& evidence) {
    for (const Position& position : corpus.question(evidence.question).positions) {
        if (position.source != evidence.source) continue;
        std::string note(name_of(position.stance));
        if (position.when != When::always) note.append(" ").append(name_of(position.when));
        for (const std::uint32_t p : position.passages)
            to.add({evidence.source, p}, {}, note);
    }
}

}  // namespace

std::vector<ByteRange> find_words(std::string_view text, std::string_view words) {
    std::vector<ByteRange> found;
    if (words.empty()) return found;
    for (std::size_t at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + words.size()))
        found.push_back({at, at + words.size()});
    return found;
}

Evidence evidence_of(const TimelineEntries& timeline, const SharedEntry& shared) {
    if (shared.shared) return SharedEventEvidence{*shared.shared};
    ClusterEvidence events;
    for (const std::size_t entry : shared.entries)
        events.events.push_back(timeline.entries[entry].event);
    return events;
}

std::optional<std::size_t> find_shared_entry(const TimelineEntries& timeline,
                                             const Evidence& evidence) {
    if (const auto* one = std::get_if<EventEvidence>(&evidence)) {
        const auto entry = std::ranges::find(timeline.entries, one->event, &TimelineEntry::event);
        return entry == timeline.entries.end() ? std::nullopt : entry->shared;
    }
    const auto* several = std::get_if<ClusterEvidence>(&evidence);
    if (!several && !std::holds_alternative<SharedEventEvidence>(evidence)) return std::nullopt;
    const auto found = std::ranges::find_if(timeline.shared, [&](const SharedEntry& shared) {
        // The lists themselves are made only where they can be equal.
        return (!several || shared.entries.size() == several->events.size()) &&
               evidence_of(timeline, shared) == evidence;
    });
    if (found == timeline.shared.end()) return std::nullopt;
    return static_cast<std::size_t>(found - timeline.shared.begin());
}

std::vector<EvidencePassage> passages_of(const Results& results, const Evidence& evidence) {
    const Corpus& corpus = *results.corpus;
    const ThemeCounts& counts = results.counts;
    Collector list;
    std::visit(
        Overloaded{
            [](std::monostate) {},
            [&](const CellEvidence& e) { add_hits(list, counts.cell(e.theme, e.source).passages); },
            [&](const ThemeEvidence& e) { add_hits(list, passages_of_theme(counts, e.theme)); },
            [&](const GridEvidence& e) { add_grid(list, results, e); },
            [&](const GridCells& e) { add_cells(list, results, e); },
            [&](const EventEvidence& e) { add_event(list, corpus, e.event); },
            [&](const ClusterEvidence& e) {
                for (const EventId id : e.events)
                    add_event(list, corpus, id);
            },
            [&](const SharedEventEvidence& e) {
                const std::string& shared = corpus.shared_events.at(e.shared).id;
                for (std::size_t s = 0; s < corpus.sources.size(); ++s)
                    for (std::uint32_t i = 0; i < corpus.sources[s].events.size(); ++i)
                        if (corpus.sources[s].events[i].shared == shared)
                            add_event(list, corpus, {SourceId(s), i});
            },
            [&](const UndatedEvidence& e) {
                const std::vector<Event>& events = corpus.source(e.source).events;
                for (std::uint32_t i = 0; i < events.size(); ++i)
                    if (!events[i].date) add_event(list, corpus, {e.source, i});
            },
            [&](const StanceEvidence& e) { add_stance(list, corpus, e); },
            [&](const SourceEvidence& e) {
                for (std::uint32_t i = 0; i < corpus.source(e.source).passages.size(); ++i)
                    list.add({e.source, i}, {}, "");
            },
            [&](const PairEvidence& e) {
                const SharedWords shared = shared_words(results, e.left, e.right);
                list.add(e.left, shared.left, "");
                list.add(e.right, shared.right, "");
            },
            [&](const PassageEvidence& e) { list.add(e.passage, {}, ""); },
        },
        evidence);
    std::vector<EvidencePassage> passages = list.take();
    // What is opened by itself stays open whatever is filtered.
    if (!std::holds_alternative<PassageEvidence>(evidence))
        std::erase_if(passages, [&](const EvidencePassage& entry) {
            return !results.is_kept(entry.passage);
        });
    return passages;
}

}  // namespace parallax
