// Statements are put together here; how they are written down is the formats' affair.
#include "analysis/comparison_brief.h"

#include <algorithm>

#include "analysis/stance_tables.h"
#include "base/check.h"
#include "corpus/citation.h"

namespace parallax {
namespace {

using Kind = BriefBlock::Kind;

class BriefMaker {
  public:
    BriefMaker(const TextIndex& index, const StanceGrid& grid, const ThemeCounts& counts,
               const SourceSharing& sharing)
        : index_(index), corpus_(*index.corpus), grid_(grid), counts_(counts), sharing_(sharing) {
        for (const SourceId source : sharing.sources)
            brief_.title += (brief_.title.empty() ? "" : ", ") + name_of(source);
        brief_.title = "Comparison: " + brief_.title;
        brief_.language = corpus_.language;
        say(Kind::title, brief_.title);
        if (!corpus_.title.empty()) say(Kind::paragraph, "From the corpus: " + corpus_.title);
        add_sources();
        add_findings();
        add_positions();
        add_themes();
        add_events();
    }

    void add_pairs(const PassageAlignment& alignment) {
        say(Kind::heading, "Passages side by side");
        Rows rows{{"One passage", "The other", "Likeness", "Score", "Order"}};
        for (const AlignedPair& pair : alignment.pairs) {
            const std::string_view order = pair.order == PairOrder::kept    ? "kept"
                                           : pair.order == PairOrder::moved ? "moved"
                                                                            : "changed places";
            rows.push_back({reference_of(pair.left), reference_of(pair.right),
                            std::string(parallax::name_of(pair.likeness)),
                            fixed_score(pair.score()), std::string(order)});
        }
        if (rows.size() > 1) add(Kind::table, std::move(rows));
        for (const auto* alone : {&alignment.left_only, &alignment.right_only})
            if (!alone->empty())
                say(Kind::paragraph, "Without a counterpart: " + reference_of(*alone));
    }

    ComparisonBrief take() { return std::move(brief_); }

  private:
    using Rows = std::vector<std::vector<std::string>>;

    void say(Kind kind, std::string text) { brief_.blocks.push_back({kind, std::move(text), {}}); }
    void add(Kind kind, Rows rows) { brief_.blocks.push_back({kind, {}, std::move(rows)}); }
    void add_list(const std::string& heading, Rows items) {
        if (items.empty()) return;
        say(Kind::subheading, heading);
        add(Kind::list, std::move(items));
    }

    std::string name_of(SourceId source) const { return short_reference(corpus_.source(source)); }
    static std::string fixed_score(double score) { return percent_text(score) + " %"; }
    std::string reference_of(PassageNumber passage) const {
        return reference_of(std::vector{passage});
    }
    // Of one source.
    std::string reference_of(const std::vector<PassageNumber>& passages) const {
        std::vector<std::uint32_t> positions;
        for (const PassageNumber passage : passages)
            positions.push_back(index_.passage(passage).position);
        return reference_text(corpus_.source(index_.passage(passages.front()).source), positions);
    }

    void add_sources() {
        say(Kind::heading, "Sources");
        Rows items;
        for (const SourceId id : sharing_.sources) {
            const Source& source = corpus_.source(id);
            items.push_back({full_reference(source) +
                             (source.extent == Extent::digest ? " (read as a digest)" : "")});
        }
        add(Kind::list, std::move(items));
    }

    void add_findings() {
        if (corpus_.questions.empty()) return;
        say(Kind::heading, "Findings");
        Rows items;
        const auto findings = make_findings(corpus_, grid_, sharing_.sources);
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const Finding& finding = findings[i];
            const Question& question = corpus_.question(finding.question);
            std::string text = std::to_string(question.n) + ". " + question.text;
            for (const Voice& voice : finding.voices) {
                text += voice == finding.voices.front() ? " " : "; ";
                text += name_of(voice.source) + " " + voice_text(corpus_, question, voice);
            }
            if (finding.voices.empty()) text += " No position in " + all_names();
            items.push_back({std::move(text)});
            if (i + 1 == findings.size() || findings[i + 1].kind != finding.kind) {
                add_list(capitalised(parallax::name_of(finding.kind)), std::move(items));
                items.clear();
            }
        }
    }

    std::string all_names() const {
        std::string names;
        for (const SourceId source : sharing_.sources)
            names += (names.empty() ? "" : ", ") + name_of(source);
        return names;
    }

    static std::string capitalised(std::string_view name) {
        std::string text(name);
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
        return text;
    }

    void add_positions() {
        if (corpus_.questions.empty()) return;
        say(Kind::heading, "Positions");
        Rows rows{{"Question"}};
        for (const SourceId source : sharing_.sources)
            rows.front().push_back(name_of(source));
        for (const StanceRow& row : grid_.rows) {
            const Question& question = corpus_.question(row.question);
            rows.push_back({std::to_string(question.n) + ". " + question.text});
            for (const SourceId source : sharing_.sources)
                rows.back().push_back(cell_text(question, row.cells.at(source.index())));
        }
        add(Kind::table, std::move(rows));
    }

    std::string cell_text(const Question& question, const StanceCell& cell) const {
        std::string text = positions_text(corpus_, question, cell, " (", ")");
        if (cell.own) text += " [read here as " + std::string(parallax::name_of(*cell.own)) + "]";
        return text;
    }

    template <class Item, class Text>
    void add_shared(const Sharing<Item>& sharing, Text text_of) {
        Rows items;
        for (const Held<Item>& held : sharing.shared)
            items.push_back({text_of(held)});
        add_list("Shared", std::move(items));
        for (std::size_t s = 0; s < sharing_.sources.size(); ++s) {
            items.clear();
            for (const Held<Item>& held : sharing.unique)
                if (held.holders.front() == s) items.push_back({text_of(held)});
            add_list("Only in " + name_of(sharing_.sources[s]), std::move(items));
        }
    }

    void add_themes() {
        if (corpus_.themes.empty()) return;
        say(Kind::heading, "Themes");
        add_shared(sharing_.themes, [&](const Held<ThemeId>& held) {
            std::string references;
            for (const std::size_t holder : held.holders) {
                const SourceId source = sharing_.sources[holder];
                std::vector<std::uint32_t> passages;
                for (const PassageHits& hits : counts_.cell(held.item, source).passages)
                    passages.push_back(hits.passage.position);
                if (!references.empty()) references += "; ";
                references += reference_text(corpus_.source(source), passages);
            }
            return corpus_.theme(held.item).label + " (" + references + ")";
        });
    }

    void add_events() {
        say(Kind::heading, "Dated events");
        add_shared(sharing_.events, [&](const Held<ComparedEvent>& held) {
            const ComparedEvent& compared = held.item;
            const Event& first = corpus_.event(compared.events.front());
            std::string text =
                compared.listed ? corpus_.shared_events[*compared.listed].label : first.label;
            for (const EventId id : compared.events) {
                const Event& event = corpus_.event(id);
                text += id == compared.events.front() ? ": " : "; ";
                text += event.date ? words_from_date(*event.date) : "without a date";
                text += " (" + reference_text(corpus_.source(id.source), event.passages) + ")";
            }
            if (compared.dates_differ) text += "; the datings differ";
            return text;
        });
    }

    const TextIndex& index_;
    const Corpus& corpus_;
    const StanceGrid& grid_;
    const ThemeCounts& counts_;
    const SourceSharing& sharing_;
    ComparisonBrief brief_;
};

}  // namespace

ComparisonBrief make_comparison_brief(const TextIndex& index, const StanceGrid& grid,
                                      const ThemeCounts& counts, const SourceSharing& sharing,
                                      const PassageAlignment* alignment) {
    ENSURE(!alignment || sharing.sources.size() == 2);
    BriefMaker maker(index, grid, counts, sharing);
    if (alignment) maker.add_pairs(*alignment);
    return maker.take();
}

}  // namespace parallax
