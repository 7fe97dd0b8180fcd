#include "analysis/wording.h"

#include <algorithm>
#include <string_view>

#include "text/term_pattern.h"
#include "text/words.h"

namespace parallax {
namespace {

// "=may" as written, for the month has a capital.
constexpr std::string_view kHedges =
    "=may | might | could | perhaps | maybe | possibl* | probabl* | likel* | unlikel* | "
    "seem* | appear | appears | appeared | apparent | apparently | arguabl* | allegedly | "
    "reportedly | presumabl* | potentially | partly | partially | somewhat | relatively | "
    "largely | mostly | generally | tend | tends | tended | suggest | suggests | suggested | "
    "doubt* | uncertain* | unclear | \"in part\" | \"to some extent\" | \"up to a point\" | "
    "\"more or less\"";
constexpr std::string_view kBoosters =
    "clearly | certainly | undoubtedly | definitely | obviously | evidently | surely | "
    "inevitabl* | undeniabl* | indisputabl* | unquestionabl* | decisively | absolutely | "
    "completely | entirely | fully | wholly | always | never | \"no doubt\" | \"beyond doubt\" | "
    "\"of course\" | \"in fact\" | \"bound to\" | must";

std::vector<PatternHit> hits_of(std::string_view pattern, const TextIndex& index) {
    const auto parsed = TermPattern::from_text(pattern);
    return find_hits(*parsed->root(), index.ground());
}

std::vector<PatternHit> hits_in(const std::vector<PatternHit>& all, const TextIndex& index,
                                SourceId source, std::span<const std::uint32_t> passages) {
    std::vector<PatternHit> found;
    for (const std::uint32_t position : passages) {
        const PassageNumber number = index.number({source, position});
        const auto held = std::ranges::equal_range(all, number, {}, &PatternHit::passage);
        found.insert(found.end(), held.begin(), held.end());
    }
    return found;
}

bool is_english(const Corpus& corpus, const Source& source) {
    const std::string& language =
        source.record.language.empty() ? corpus.language : source.record.language;
    return language.empty() || language == "en" || language.starts_with("en-");
}

}  // namespace

WordingHits find_wording(const TextIndex& index) {
    return {hits_of(kHedges, index), hits_of(kBoosters, index)};
}

std::optional<Wording> wording_of(const TextIndex& index, const WordingHits& hits, SourceId source,
                                  std::span<const std::uint32_t> passages) {
    if (passages.empty() || !is_english(*index.corpus, index.corpus->source(source))) return {};
    Wording wording{hits_in(hits.hedges, index, source, passages),
                    hits_in(hits.boosters, index, source, passages)};
    for (const std::uint32_t position : passages)
        wording.words += index.words.terms(index.number({source, position})).size();
    return wording;
}

std::string words_from_hits(const TextIndex& index, std::span<const PatternHit> hits) {
    std::vector<std::string> words;
    for (const PatternHit& hit : hits) {
        std::string word = fold(index.text(hit.passage).substr(hit.begin, hit.end - hit.begin));
        if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
    }
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

std::string words_from_wording(const TextIndex& index, const Wording& wording) {
    const std::string length = " in " + std::to_string(wording.words) + " words";
    std::string text;
    const auto say = [&](std::string_view verb, const std::vector<PatternHit>& hits) {
        if (hits.empty()) return;
        const std::string times = std::to_string(hits.size()) + (text.empty() ? length : "");
        text.append(text.empty() ? "" : "; ").append(verb).append(words_from_hits(index, hits));
        text.append(" (").append(times).append(")");
    };
    say("held back by ", wording.hedges);
    say("pressed by ", wording.boosters);
    return text.empty() ? "neither held back nor pressed" + length : text;
}

}  // namespace parallax
