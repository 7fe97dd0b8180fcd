// Candidates are found once for a choice of sources, thresholds cut them.
#include "session/compared_passages.h"

#include <algorithm>

#include "base/check.h"
#include "base/edtf.h"
#include "corpus/citation.h"
#include "session/evidence.h"

namespace parallax {
namespace {

AlignmentCandidates find_by(const Results& results, AlignmentBasis basis, SourceId left,
                            SourceId right) {
    const TextIndex& index = results.index();
    const PassageVectors& vectors = passage_vectors(results);
    if (basis == AlignmentBasis::similarity) return find_candidates(index, vectors, left, right);
    const std::vector<Meeting> meetings =
        basis == AlignmentBasis::theme ? meetings_by_theme(index, results.counts, left, right)
        : basis == AlignmentBasis::question
            ? meetings_by_question(index, left, right)
            : meetings_by_date(index, results.timeline, left, right);
    return make_candidates(index, vectors, left, right, basis, meetings,
                           find_text_reuse(index, left, right));
}

std::vector<PassageNumber> passages_left(const Results& results, SourceId source) {
    std::vector<PassageNumber> list;
    for (std::uint32_t i = 0; i < results.corpus->source(source).passages.size(); ++i)
        if (results.is_kept({source, i})) list.push_back(results.index().number({source, i}));
    return list;
}

void cut(Faces& faces, const Results& results, double least) {
    for (FacedSources& two : faces.pairs)
        two.alignment = align_passages(two.candidates, std::max(least, two.candidates.least_score),
                                       results.kept_passages);
    faces.only_here = faces.passages;
    for (const FacedSources& two : faces.pairs)
        for (const AlignedPair& pair : two.alignment.pairs) {
            std::erase(faces.only_here[two.left], pair.left);
            std::erase(faces.only_here[two.right], pair.right);
        }
}

// In a third of all passages, if these are not few: says nothing of any two of them.
bool is_everywhere(const TextIndex& index, std::string_view text) {
    constexpr std::size_t kFew = 40;
    const auto term = index.words.lexicon().find(text);
    return term && index.passages.size() >= kFew &&
           3 * index.words.passages_of(*term).size() > index.passages.size();
}

// Words whose key is one of the terms, and Han characters that stand as one does.
std::vector<ByteRange> places_of(const TextIndex& index, PassageNumber passage,
                                 const std::vector<std::string>& terms) {
    const Lexicon& lexicon = index.words.lexicon();
    std::vector<ByteRange> places;
    for (const Token token : index.words.tokens(passage))
        if (std::ranges::find(terms, lexicon.key(token.term)) != terms.end())
            places.push_back({token.begin, token.end});
    for (const std::string& term : terms)
        if (!lexicon.find(term))
            for (const ByteRange place : find_words(index.text(passage), term))
                places.push_back(place);
    std::ranges::sort(places);
    // Two pairs of Han characters may share one.
    std::vector<ByteRange> apart;
    for (const ByteRange place : places) {
        if (!apart.empty() && place.begin < apart.back().end)
            apart.back().end = std::max(apart.back().end, place.end);
        else
            apart.push_back(place);
    }
    return apart;
}

}  // namespace

const PassageVectors& passage_vectors(const Results& results) {
    const CorpusFacts& facts = *results.facts;
    if (!facts.vectors) facts.vectors.emplace(facts.index.words);
    return *facts.vectors;
}

SharedWords shared_words(const Results& results, PassageId left, PassageId right) {
    const TextIndex& index = results.index();
    const PassageVectors& vectors = passage_vectors(results);
    const PassageNumber a = index.number(left), b = index.number(right);
    SharedWords shared;
    shared.score = vectors.cosine(a, b);
    for (SharedTerm& term : shared_terms(vectors, a, b, 4 * kSharedTermsShown))
        if (shared.terms.size() < kSharedTermsShown && !is_everywhere(index, term.text))
            shared.terms.push_back(std::move(term.text));
    shared.left = places_of(index, a, shared.terms);
    shared.right = places_of(index, b, shared.terms);
    return shared;
}

const FacedSources& Faces::between(std::size_t left, std::size_t right) const {
    const auto found = std::ranges::find_if(
        pairs, [&](const FacedSources& two) { return two.left == left && two.right == right; });
    ENSURE(found != pairs.end());
    return *found;
}

std::shared_ptr<const Faces> KeptFaces::get(const Results& results, const CompareView& view) {
    const std::vector<SourceId> sources = compared_sources(view);
    if (sources.size() < 2) return nullptr;
    const bool same = last_ && last_->sources == sources && basis_ == view.basis;
    if (same && least_ == view.least) return last_;
    auto faces = same ? std::make_shared<Faces>(*last_) : std::make_shared<Faces>();
    if (!same) {
        faces->sources = sources;
        for (const SourceId id : sources)
            faces->passages.push_back(passages_left(results, id));
        for (std::size_t i = 0; i < sources.size(); ++i)
            for (std::size_t j = i + 1; j < sources.size(); ++j) {
                FacedSources two{.left = i, .right = j};
                two.candidates = find_by(results, view.basis, sources[i], sources[j]);
                for (const AlignmentCandidate& pair : two.candidates.pairs)
                    two.highest = std::max(two.highest, pair.score());
                faces->pairs.push_back(std::move(two));
            }
    }
    cut(*faces, results, view.least);
    last_ = faces;
    basis_ = view.basis;
    least_ = view.least;
    return last_;
}

std::shared_ptr<const Faces> faces_of(const Results& results, const CompareView& view) {
    return results.kept_faces->get(results, view);
}

std::string grounds_in_words(const Results& results, AlignmentBasis basis,
                             const AlignmentCandidate& pair) {
    std::string words;
    for (const std::uint32_t ground : pair.grounds) {
        words += words.empty() ? "" : ", ";
        if (basis == AlignmentBasis::theme) {
            words += results.corpus->themes.at(ground).short_label;
        } else if (basis == AlignmentBasis::question) {
            words += "question " + std::to_string(results.corpus->questions.at(ground).n);
        } else {
            const SharedEntry& shared = results.timeline.shared.at(ground);
            const Event& event =
                results.corpus->event(results.timeline.entries.at(shared.entries.front()).event);
            words += event.date ? words_from_date(*event.date) : event.label;
        }
    }
    return words;
}

std::string passage_reference(const Corpus& corpus, PassageId passage) {
    return short_reference(corpus.source(passage.source)) + ", passage " +
           std::to_string(corpus.passage(passage).n);
}

}  // namespace parallax
