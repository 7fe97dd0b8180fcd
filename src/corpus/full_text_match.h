// Whether an imported article is the full text of a source of which the corpus holds a digest: by
// title, number of paragraphs, and the names, numbers and dates of each.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "corpus/import.h"

namespace parallax {

struct FullTextMatch {
    SourceId source;
    bool same_title = false;
    bool same_count = false;  // of paragraphs; only then do numbers mean the same paragraph
    // Share of the digest's names, numbers and dates that stand in the paragraph of the same
    // number, 0 to 1; each counts by how rare it is in the corpus: ln(passages / passages with it)
    // (Spärck Jones 1972).
    double agreement = 0;
};

// The least agreement that is believed, with the same title and without.
inline constexpr double kMinAgreementWithTitle = 0.35, kMinAgreement = 0.6;

class FullTextMatcher {
  public:
    // The corpus must outlive the matcher; its digests are looked at.
    explicit FullTextMatcher(const Corpus& corpus);

    // How an article compares with one digest.
    FullTextMatch compare(const Source& article, SourceId digest) const;
    // The digest of this article, if there is one: at least kMinAgreement, or the same title and
    // kMinAgreementWithTitle.
    std::optional<FullTextMatch> find(const Source& article) const;
    // Sets full_text_of where the paragraphs agree in number, and remarks on it where they do not.
    void offer(ImportedSource& imported) const;

  private:
    using Words = std::vector<std::string>;
    // An article's folded words, so that they are found once for all digests.
    struct Article {
        const Source* source;
        Words title;
        std::vector<std::unordered_set<std::string>> passages;
    };
    struct Digest {
        SourceId source;
        Words title;               // folded
        std::vector<Words> facts;  // of each passage, folded
    };

    static Article make_article(const Source& source);
    FullTextMatch compare(const Article& article, const Digest& digest) const;
    double weight_of(const std::string& fact) const;

    const Corpus& corpus_;
    std::vector<Digest> digests_;
    std::unordered_map<std::string, std::size_t> passages_with_;  // a fact -> how many
    std::size_t passage_count_ = 0;
};

// Folded, each once: words with a figure, words with a capital that does not merely begin a
// sentence, Chinese words of two characters and more.
std::vector<std::string> facts_of(std::string_view utf8);

// The same words, or one title is the other with a subtitle or "Part I" to it.
bool are_same_title(std::span<const std::string> a, std::span<const std::string> b);

}  // namespace parallax
