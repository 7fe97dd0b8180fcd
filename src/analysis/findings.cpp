// Questions are sorted by who speaks and whether they agree.
#include "analysis/findings.h"

#include <algorithm>
#include <tuple>

#include "base/check.h"
#include "corpus/citation.h"

namespace parallax {
namespace {

Finding find_in(const Question& question, const StanceRow& row, std::span<const SourceId> sources) {
    Finding finding;
    finding.question = row.question;
    std::vector<double> answers;
    for (const SourceId source : sources) {
        const StanceCell& cell = row.cells.at(source.index());
        const auto answer = answer_of(question, cell);
        if (!answer) continue;
        answers.push_back(*answer);
        for (const std::size_t i : cell.positions)
            if (speaks(question.positions.at(i).stance) || cell.own)
                finding.voices.push_back({source, i, cell.own});
        if (cell.positions.empty()) finding.voices.push_back({source, {}, cell.own});
    }
    if (answers.empty()) return finding;
    finding.kind = FindingKind::claim_of_one;
    if (answers.size() == 1) return finding;
    finding.distance = disagreement_of(answers);
    finding.kind =
        *finding.distance == 0 ? FindingKind::shared_claim : FindingKind::contested_claim;
    return finding;
}

// "3", "3 and 5", "3, 5 and 8"
std::string listed(const std::vector<std::string>& parts) {
    std::string list;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) list += i + 1 == parts.size() ? " and " : ", ";
        list += parts[i];
    }
    return list;
}

}  // namespace

std::string_view name_of(FindingKind kind) {
    switch (kind) {
        case FindingKind::shared_claim:
            return "shared claims";
        case FindingKind::contested_claim:
            return "contested claims";
        case FindingKind::claim_of_one:
            return "claims only one makes";
        case FindingKind::untreated:
            break;
    }
    return "questions nobody treats";
}

std::vector<Finding> make_findings(const Corpus& corpus, const StanceGrid& grid,
                                   std::span<const SourceId> sources) {
    ENSURE(grid.rows.size() == corpus.questions.size());
    std::vector<Finding> findings;
    for (const StanceRow& row : grid.rows)
        findings.push_back(find_in(corpus.question(row.question), row, sources));
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        const bool contested = finding.kind == FindingKind::contested_claim;
        return std::tuple(finding.kind, contested ? -*finding.distance : 0.0);
    });
    return findings;
}

std::string reference_text(const Source& source, const std::vector<std::uint32_t>& passages) {
    std::string text = short_reference(source);
    if (passages.empty()) return text;
    std::vector<std::string> numbers;
    for (const std::uint32_t passage : passages)
        numbers.push_back(std::to_string(source.passages.at(passage).n));
    text += numbers.size() == 1 ? ", passage " : ", passages ";
    text += listed(numbers);
    if (source.extent == Extent::digest) text += ", digest";
    return text;
}

std::string voice_text(const Corpus& corpus, const Question& question, const Voice& voice) {
    const Source& source = corpus.source(voice.source);
    if (!voice.position) {
        return "read here as " + std::string(name_of(*voice.own)) + " (" +
               reference_text(source, {}) + ")";
    }
    const Position& position = question.positions.at(*voice.position);
    std::string text(name_of(position.stance));
    if (position.when != When::always) text += " " + std::string(name_of(position.when));
    if (voice.own) text += " (read here as " + std::string(name_of(*voice.own)) + ")";
    if (!position.summary.empty()) text += ": " + position.summary;
    while (text.ends_with('.'))
        text.pop_back();
    return text + " (" + reference_text(source, position.passages) + ")";
}

std::string finding_text(const Corpus& corpus, const Finding& finding,
                         std::span<const SourceId> sources) {
    const Question& question = corpus.question(finding.question);
    std::string text = std::to_string(question.n) + ". " + question.text + "\n";
    for (const Voice& voice : finding.voices)
        text += voice_text(corpus, question, voice) + "\n";
    if (!finding.voices.empty()) return text;
    std::vector<std::string> asked;
    for (const SourceId source : sources)
        asked.push_back(short_reference(corpus.source(source)));
    return text + "no position in " + listed(asked) + "\n";
}

}  // namespace parallax
