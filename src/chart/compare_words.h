// What stands between two sources in Compare, in words.
#pragma once

#include <string>

#include "analysis/comparison.h"

namespace parallax {

// How two sources answer one question: `title` "They agree", "They differ", "Answered only in
// MERICS 2021", "Neither answers"; `detail` "opposed", "one step apart", or empty.
struct AgreementWords {
    std::string title, detail;
};
AgreementWords agreement_in_words(const Corpus& corpus, const Comparison& comparison,
                                  const ComparedQuestion& compared);

// "agree", "differ", "only MERICS", "neither": the same in a word or two, for lists.
std::string agreement_in_short(const Corpus& corpus, const Comparison& comparison,
                               const ComparedQuestion& compared);

// How far apart two sources were published, from the middle of one date to the middle of the
// other: "published 5 years and 3 months apart", with "about" where one of the dates is inferred,
// approximate or not a single day; "date of Sun 2016 not known".
std::string lag_between(const Source& one, const Source& other);

}  // namespace parallax
