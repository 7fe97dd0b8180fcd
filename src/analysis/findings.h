// What a comparison comes to, question by question: what all say, what is disputed, what one alone
// says, and what nobody treats; each with the passages it rests on.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/stance_grid.h"

namespace parallax {

enum class FindingKind { shared_claim, contested_claim, claim_of_one, untreated };
// "shared claims", "contested claims", "claims only one makes", "questions nobody treats"
std::string_view name_of(FindingKind);

// One answer of one source.
struct Voice {
    SourceId source;
    // In Question::positions; none where only the reader has one.
    std::optional<std::size_t> position;
    std::optional<Stance> own;  // what the reader holds it to be instead
    bool operator==(const Voice&) const = default;
};

struct Finding {
    FindingKind kind = FindingKind::untreated;
    QuestionId question;
    std::vector<Voice> voices;       // those that speak, by source as compared, then as written
    std::optional<double> distance;  // disagreement_of the answers of two or more sources
};

// Each question gives exactly one finding: shared when two or more speak and all answers are equal,
// contested when they are not, of one, or untreated. Contested ones most apart first, otherwise in
// the order of questions; kinds as listed above. `grid` must be that of `corpus`.
std::vector<Finding> make_findings(const Corpus& corpus, const StanceGrid& grid,
                                   std::span<const SourceId> sources);

// "Sun 2016, passages 3 and 5, digest": the reference of a statement; without passages the source
// alone. Positions in the source's passages.
std::string reference_text(const Source& source, const std::vector<std::uint32_t>& passages);
// "denies now: Not now, wooing Russia away will fail (MERICS 2021, passage 18, digest)". A stance
// of the reader's own is told as such, behind the original.
std::string voice_text(const Corpus& corpus, const Question& question, const Voice& voice);
// The finding in lines of plain text, to be copied: the question, then a line for each voice; for
// what nobody treats who was asked.
std::string finding_text(const Corpus& corpus, const Finding& finding,
                         std::span<const SourceId> sources);

}  // namespace parallax
