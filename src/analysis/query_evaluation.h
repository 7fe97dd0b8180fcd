// A query asked of an index: each node of its tree with the units in which it is true.
#pragma once

#include <unordered_map>
#include <vector>

#include "analysis/query.h"
#include "analysis/query_tree.h"
#include "analysis/text_index.h"
#include "analysis/unit_list.h"
#include "analysis/word_terms.h"
#include "base/result.h"

namespace parallax {

// Keeps pointers into the query and the index; both must outlive it.
class QueryEvaluation {
  public:
    // Fails with wrong_reference when the query names a source or theme that is not there.
    // `themes`: those that it may name, which must outlive it too; null: the corpus' own.
    static Result<QueryEvaluation> of(const Query& query, const TextIndex& index,
                                      const std::vector<Theme>* themes = nullptr);

    // The passages in which the query is true; scores are sums over the words, phrases, expressions
    // and themes that make it true there (analysis/bm25.h).
    const UnitList& passages() const { return units_of(query_->root()); }

    // Hits of what makes the query true in the passage, ascending; overlapping ones are united.
    // `passage` must be one of passages().
    std::vector<ByteRange> hits(PassageNumber passage) const;

  private:
    // Where a node is true. Its hits, if it is a leaf that has some; of a lone word in passages
    // only their addresses, for most are never shown.
    struct Answer {
        UnitList units;
        std::vector<PatternHit> hits;
        std::vector<WordAddress> addresses;
    };

    QueryEvaluation(const Query& query, const TextIndex& index, const std::vector<Theme>* themes)
        : query_(&query), index_(&index), themes_(themes ? themes : &index.corpus->themes) {}

    enum class UnitKind { passage, sentence };
    // Asks the node and those under it, and keeps the answers.
    Result<void> ask(const QueryNode& node, UnitKind kind);
    Result<void> ask_inner(const std::vector<QueryNode>& nodes, UnitKind kind);
    Result<UnitList> answer_of(const FieldQuery& field, Answer& answer, UnitKind kind);
    UnitList answer_of_term(const PatternNode& pattern, Answer& answer, UnitKind kind);
    UnitList answer_of_regex(const Regex& regex, Answer& answer, UnitKind kind);
    UnitList answer_of_all(const AllQuery& all, UnitKind kind) const;
    UnitList answer_of_either(const EitherQuery& either) const;
    UnitList everything(UnitKind kind) const;
    UnitList scored_units(const std::vector<PatternHit>& hits, UnitKind kind) const;
    // From the number of hits in each unit to scores, by how many passages have any.
    void score_counts(UnitList& units, std::size_t passages) const;

    const UnitList& units_of(const QueryNode& node) const { return answers_.at(&node).units; }
    void add_hits(const QueryNode& node, Unit unit, UnitKind kind,
                  std::vector<ByteRange>& hits) const;
    void add_leaf_hits(const Answer& answer, Unit unit, UnitKind kind,
                       std::vector<ByteRange>& hits) const;

    const Query* query_;
    const TextIndex* index_;
    const std::vector<Theme>* themes_;
    std::unordered_map<const QueryNode*, Answer> answers_;
};

}  // namespace parallax
