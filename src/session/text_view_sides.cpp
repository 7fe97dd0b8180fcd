// Compare in the text view: passages face to face, hypotheses, vocabulary, findings, events and
// versions, each as headings, lists and tables.
#include <algorithm>
#include <array>

#include "analysis/competing_hypotheses.h"
#include "analysis/findings.h"
#include "analysis/fixed_text.h"
#include "analysis/version_difference.h"
#include "corpus/citation.h"
#include "session/compared_passages.h"
#include "session/compared_words.h"
#include "session/stance_words.h"
#include "session/text_view_page.h"

namespace parallax {
namespace {

constexpr std::size_t kWordsListed = 40;

void begin_table(TextPage& page, const std::string& caption,
                 const std::vector<std::string>& header) {
    page.open_table(caption);
    for (const std::string& name : header)
        page.html.element("th", name, {{"scope", "col"}});
    page.open_body();
}

void write_sources(TextPage& page) {
    const CompareView& now = page.session.compare;
    const std::vector<SourceId> sources = compared_sources(now);
    std::vector<TextPage::Choice> left, right, more;
    for (std::size_t s = 0; s < page.corpus.sources.size(); ++s) {
        const SourceId id(s);
        const std::string name = short_reference(page.corpus.source(id));
        left.push_back(
            {name, SetComparedSources{id, id == now.right ? now.left : now.right}, id == now.left});
        right.push_back(
            {name, SetComparedSources{id == now.left ? now.right : now.left, id}, id == now.right});
        if (id == now.left || id == now.right) continue;
        CompareView next = now;
        const bool on = std::ranges::find(next.more, id) != next.more.end();
        if (on)
            std::erase(next.more, id);
        else if (sources.size() < kMostCompared)
            next.more.push_back(id);
        else
            continue;
        more.push_back({(on ? "without " : "with ") + name, SetCompare{next}, on});
    }
    page.choices("One source", left);
    page.choices("The other", right);
    if (takes_several(now.mode) && !more.empty()) page.choices("Besides", more);
}

void write_alone(TextPage& page, const Faces& faces) {
    page.html.element("h2", "Only here");
    for (std::size_t s = 0; s < faces.sources.size(); ++s) {
        page.html.element("h3", "Only in " + short_reference(page.corpus.source(faces.sources[s])));
        if (faces.only_here[s].empty()) page.remark("none: each has a counterpart");
        for (const PassageNumber n : faces.only_here[s])
            page.passage(page.results.index().passage(n), {});
    }
}

void write_passages(TextPage& page) {
    const CompareView& view = page.session.compare;
    constexpr std::array kBases{AlignmentBasis::similarity, AlignmentBasis::theme,
                                AlignmentBasis::question, AlignmentBasis::date};
    std::vector<TextPage::Choice> bases, shares;
    for (const AlignmentBasis basis : kBases) {
        CompareView next = view;
        next.basis = basis;
        bases.push_back({std::string(name_of(basis)), SetCompare{next}, basis == view.basis});
    }
    for (const double least : {kSameTopicScore, 0.2, kParaphraseScore, 0.5}) {
        CompareView next = view;
        next.least = least;
        shares.push_back({fixed_text(least, 2), SetCompare{next}, least == view.least});
    }
    page.choices("Paired by", bases);
    page.choices("Likeness at least", shares);
    const auto faces = faces_of(page.results, view);
    for (const FacedSources& two : faces->pairs) {
        const std::string caption = short_reference(page.corpus.source(faces->sources[two.left])) +
                                    " with " +
                                    short_reference(page.corpus.source(faces->sources[two.right])) +
                                    ": " + counted(two.alignment.pairs.size(), "pair", "pairs");
        page.html.element("h2", caption);
        if (two.alignment.pairs.empty()) continue;
        begin_table(page, caption, {"Likeness", "Score", "Place", "One", "The other"});
        for (const AlignedPair& pair : two.alignment.pairs) {
            const PassageId left = page.results.index().passage(pair.left),
                            right = page.results.index().passage(pair.right);
            const SharedWords shared = shared_words(page.results, left, right);
            std::string kind(name_of(pair.likeness));
            if (const std::string in = grounds_in_words(page.results, view.basis, pair);
                !in.empty())
                kind += ": " + in;
            page.html.open("tr");
            page.html.open("th", {{"scope", "row"}});
            page.link(kind, {OpenEvidence{PairEvidence{left, right}}});
            page.html.close();
            page.html.element("td", fixed_text(pair.score(), 2), {{"class", "number"}});
            page.html.element("td", pair.order == PairOrder::kept    ? "in order"
                                    : pair.order == PairOrder::moved ? "moved"
                                                                     : "swapped");
            page.html.open("td");
            page.passage(left, shared.left);
            page.html.close();
            page.html.open("td");
            page.passage(right, shared.right);
            page.html.close();
            page.html.close();
        }
        page.close_table();
    }
    write_alone(page, *faces);
}

void write_hypotheses(TextPage& page) {
    const QuestionId chosen = page.session.compare.question;
    std::vector<TextPage::Choice> questions;
    for (std::size_t q = 0; q < page.corpus.questions.size(); ++q)
        questions.push_back({std::to_string(page.corpus.questions[q].n),
                             ChooseQuestion{QuestionId(q)}, QuestionId(q) == chosen});
    page.choices("Question", questions);
    const Question& question = page.corpus.question(chosen);
    const HypothesisMatrix matrix =
        make_hypothesis_matrix(page.corpus, page.results.grid.rows[chosen.index()]);
    page.html.element("h2", std::to_string(question.n) + ". " + question.text, page.in_corpus());
    page.html.open("ol");
    for (const RankedHypothesis& each : matrix.hypotheses)
        page.html.element("li", std::string(name_of(each.answer)) + ": inconsistency " +
                                    fixed_text(each.inconsistency, 2) + ", " +
                                    counted(each.pieces_against, "piece", "pieces") + " against, " +
                                    std::to_string(each.pieces_for) + " for");
    page.html.close();
    std::vector<std::string> header{"Evidence", "Stance", "Weight"};
    for (const RankedHypothesis& each : matrix.hypotheses)
        header.emplace_back(name_of(each.answer));
    begin_table(page, "Evidence and answers, the least contradicted answer first", header);
    for (const PieceOfEvidence& piece : matrix.evidence) {
        page.html.open("tr");
        page.html.open("th", {{"scope", "row"}});
        if (piece.passage)
            page.passage_link({piece.source, *piece.passage});
        else
            page.html.text(short_reference(page.corpus.source(piece.source)));
        page.html.close();
        page.html.element("td", name_of(piece.stance));
        page.html.element("td", fixed_text(piece.weight, 2), {{"class", "number"}});
        for (const RankedHypothesis& each : matrix.hypotheses)
            page.html.element("td", name_of(consistency_of(piece.stance, each.answer)));
        page.html.close();
    }
    page.close_table();
    page.remark(
        "C consistent, I inconsistent, II strongly inconsistent (Heuer 1999). Testimony about the "
        "question, not observation of the world; each source is one voice.");
}

void write_vocabulary(TextPage& page) {
    const std::vector<SourceId> sources = compared_sources(page.session.compare);
    const ComparedWords words = make_compared_words(page.results, sources);
    const Lexicon& lexicon = page.results.index().words.lexicon();
    const auto word_link = [&](TermId term) {
        CompareView next = page.session.compare;
        next.term = lexicon.key(term);
        page.link(lexicon.key(term), {SetCompare{next}});
    };
    if (const std::string& term = page.session.compare.term; !term.empty()) {
        page.html.element("h2", "“" + term + "”");
        const WordInSources found = find_word(page.results, sources, term);
        for (std::size_t s = 0; s < sources.size(); ++s) {
            page.html.element("h3", short_reference(page.corpus.source(sources[s])) + ": " +
                                        counted(found.lines[s].line_total, "place", "places"));
            for (const ConcordanceLine& line : found.lines[s].lines)
                page.passage(page.results.index().passage(line.passage), {line.keyword});
        }
    }
    for (std::size_t s = 0; s < sources.size(); ++s) {
        const std::string caption =
            short_reference(page.corpus.source(sources[s])) + ": used far more than by the others";
        page.html.element("h2", caption);
        begin_table(page, caption, {"Word", "Here", "Others", "G2", "Log ratio"});
        for (std::size_t i = 0; i < std::min(kWordsListed, words.over[s].size()); ++i) {
            const KeyTerm& term = words.over[s][i];
            page.html.open("tr");
            page.html.open("th", {{"scope", "row"}});
            word_link(term.term);
            page.html.close();
            for (const std::string& text :
                 {std::to_string(term.frequency), std::to_string(term.other_frequency),
                  fixed_text(term.g2, 1), fixed_text(term.log_ratio, 1)})
                page.html.element("td", text, {{"class", "number"}});
            page.html.close();
        }
        page.close_table();
    }
    page.html.element("h2", "Used by all");
    page.html.open("ul");
    for (std::size_t i = 0; i < std::min(kWordsListed, words.shared.size()); ++i) {
        page.html.open("li");
        word_link(words.shared[i].term);
        page.html.close();
    }
    page.html.close();
}

void write_findings(TextPage& page) {
    const std::vector<SourceId> sources = compared_sources(page.session.compare);
    std::optional<FindingKind> kind;
    for (const Finding& finding : make_findings(page.corpus, page.results.grid, sources)) {
        if (kind != finding.kind) page.html.element("h2", name_of(finding.kind));
        kind = finding.kind;
        const Question& question = page.corpus.question(finding.question);
        page.html.element("h3", std::to_string(question.n) + ". " + question.text,
                          page.in_corpus());
        if (finding.voices.empty()) page.remark("no position in any of them");
        if (finding.voices.empty()) continue;
        page.html.open("ul");
        for (const Voice& voice : finding.voices) {
            page.html.open("li");
            page.link(voice_text(page.corpus, question, voice),
                      {OpenEvidence{StanceEvidence{finding.question, voice.source}}});
            page.html.close();
        }
        page.html.close();
    }
}

void write_event(TextPage& page, const ComparedEvent& event) {
    page.html.open("li");
    for (std::size_t i = 0; i < event.events.size(); ++i) {
        const Event& told = page.corpus.event(event.events[i]);
        if (i > 0) page.html.text("; ");
        page.link((told.date ? words_from_date(*told.date) : "without a date") + ", " +
                      short_reference(page.corpus.source(event.events[i].source)),
                  {OpenEvidence{EventEvidence{event.events[i]}}});
        page.html.text(": " + told.label);
    }
    if (event.dates_differ) page.html.element("strong", " dated differently");
    page.html.close();
}

void write_events(TextPage& page) {
    const std::vector<SourceId> sources = compared_sources(page.session.compare);
    const SourceSharing sharing =
        share_out(page.corpus, page.results.counts, page.results.timeline, sources);
    const auto write = [&](const std::string& title, const auto& chosen) {
        page.html.element("h2", title);
        page.html.open("ul", {{"class", "events"}});
        for (const Held<ComparedEvent>* held : chosen)
            write_event(page, held->item);
        page.html.close();
        if (chosen.empty()) page.remark("none");
    };
    std::vector<const Held<ComparedEvent>*> list;
    for (const auto& held : sharing.events.shared)
        list.push_back(&held);
    write("Told by several", list);
    for (std::size_t s = 0; s < sources.size(); ++s) {
        list.clear();
        for (const auto& held : sharing.events.unique)
            if (held.holders.front() == s) list.push_back(&held);
        write("Only in " + short_reference(page.corpus.source(sources[s])), list);
    }
}

void write_versions(TextPage& page) {
    const CompareView& view = page.session.compare;
    Lexicon lexicon;
    const VersionText a = read_version(page.results.index(), view.left, lexicon),
                      b = read_version(page.results.index(), view.right, lexicon);
    const auto text_of = [&](const VersionText& version, WordRange range) {
        std::string text;
        for (std::uint32_t w = range.begin; w < range.end; ++w) {
            if (!text.empty()) text += ' ';
            text += lexicon.key(version.words[w]);
        }
        return text;
    };
    const std::vector<Change> changes = find_changes(a.words, b.words);
    const ChangeCounts counts = count_changes(changes);
    page.html.element("p", std::to_string(counts.same) + " words the same, " +
                               std::to_string(counts.deleted) + " gone, " +
                               std::to_string(counts.inserted) + " new, " +
                               std::to_string(counts.moved) + " moved");
    page.html.open("p");
    for (const Change& change : changes) {
        const bool gone = !(change.a == WordRange{}) && change.a.size() > 0,
                   came = change.b.size() > 0;
        if (change.kind == ChangeKind::same) {
            page.html.text(text_of(b, change.b) + " ");
            continue;
        }
        if (gone) page.html.element("del", text_of(a, change.a));
        if (came) page.html.element("ins", text_of(b, change.b));
        page.html.text(" ");
    }
    page.html.close();
}

}  // namespace

void write_compared_sources(TextPage& page) {
    const CompareMode mode = page.session.compare.mode;
    if (mode == CompareMode::hypotheses) {
        if (page.corpus.questions.empty())
            page.remark("This corpus asks no questions.");
        else
            write_hypotheses(page);
        return;
    }
    if (compared_sources(page.session.compare).size() < 2) {
        page.html.element("p", "Two sources are needed; this corpus has one.");
        return;
    }
    write_sources(page);
    if (mode == CompareMode::passages) write_passages(page);
    if (mode == CompareMode::vocabulary) write_vocabulary(page);
    if (mode == CompareMode::findings) write_findings(page);
    if (mode == CompareMode::events) write_events(page);
    if (mode == CompareMode::versions) write_versions(page);
}

}  // namespace parallax
