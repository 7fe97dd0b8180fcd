// From the leaves up, a list of units for each node; then, for the passages that are shown, from
// the root down again for the hits of what was true there.
#include "analysis/query_evaluation.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "analysis/field_filter.h"
#include "analysis/theme_counts.h"
#include "analysis/token_cursor.h"
#include "base/overloaded.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// "at character N: …", as the parser says it.
Error at_node(const Query& query, const QueryNode& node, Error error) {
    const std::string_view before = std::string_view(query.text()).substr(0, node.place.begin);
    error.message =
        "at character " + std::to_string(count_code_points(before) + 1) + ": " + error.message;
    return error;
}

}  // namespace

Result<QueryEvaluation> QueryEvaluation::of(const Query& query, const TextIndex& index,
                                            const std::vector<Theme>* themes) {
    QueryEvaluation evaluation(query, index, themes);
    if (auto done = evaluation.ask(query.root(), UnitKind::passage); !done)
        return std::unexpected(std::move(done.error()));
    return evaluation;
}

Result<void> QueryEvaluation::ask_inner(const std::vector<QueryNode>& nodes, UnitKind kind) {
    for (const QueryNode& node : nodes) {
        if (auto done = ask(node, kind); !done) return done;
    }
    return {};
}

Result<void> QueryEvaluation::ask(const QueryNode& node, UnitKind kind) {
    Answer answer;
    const auto combine = [&](const auto& form, UnitKind inner, auto units) -> Result<UnitList> {
        if (auto done = ask_inner(form.nodes, inner); !done)
            return std::unexpected(std::move(done.error()));
        return units();
    };
    Result<UnitList> units = std::visit(
        Overloaded{
            [&](const TermQuery& term) -> Result<UnitList> {
                return answer_of_term(term.pattern, answer, kind);
            },
            [&](const RegexQuery& regex) -> Result<UnitList> {
                return answer_of_regex(regex.regex, answer, kind);
            },
            [&](const FieldQuery& field) -> Result<UnitList> {
                Result<UnitList> found = answer_of(field, answer, kind);
                if (!found) found.error() = at_node(*query_, node, std::move(found.error()));
                return found;
            },
            [&](const AllQuery& all) {
                return combine(all, kind, [&] { return answer_of_all(all, kind); });
            },
            [&](const EitherQuery& either) {
                return combine(either, kind, [&] { return answer_of_either(either); });
            },
            [&](const NotQuery& negation) {
                return combine(negation, kind, [&] {
                    return difference(everything(kind), units_of(negation.nodes[0]));
                });
            },
            [&](const SentenceQuery& sentence) {
                return combine(sentence, UnitKind::sentence,
                               [&] { return passages_of_sentences(units_of(sentence.nodes[0])); });
            },
        },
        node.form);
    if (!units) return std::unexpected(std::move(units.error()));
    answer.units = *std::move(units);
    answers_.emplace(&node, std::move(answer));
    return {};
}

UnitList QueryEvaluation::everything(UnitKind kind) const {
    UnitList all;
    for (std::size_t i = 0; i < index_->passages.size(); ++i) {
        const PassageNumber passage(i);
        const std::size_t count =
            kind == UnitKind::passage ? 1 : index_->words.sentence_ends(passage).size();
        for (std::uint32_t sentence = 0; sentence < count; ++sentence)
            all.push_back({{passage, sentence}, 0});
    }
    return all;
}

// Hits counted by unit and weighed by the number of passages that have any.
UnitList QueryEvaluation::scored_units(const std::vector<PatternHit>& hits, UnitKind kind) const {
    UnitList units;  // with numbers of hits at first
    std::size_t passages = 0;
    for (const PatternHit& hit : hits) {
        Unit unit{hit.passage, 0};
        if (kind == UnitKind::sentence) {
            const auto sentence = find_sentence(index_->words, hit);
            if (!sentence) continue;
            unit.sentence = *sentence;
        }
        if (units.empty() || units.back().unit.passage != hit.passage) ++passages;
        if (units.empty() || units.back().unit != unit) units.push_back({unit, 0});
        units.back().score += 1;
    }
    score_counts(units, passages);
    return units;
}

void QueryEvaluation::score_counts(UnitList& units, std::size_t passages) const {
    const double weight = index_->ranking.weight(passages);
    for (auto& [unit, score] : units)
        score = index_->ranking.score(weight, score, unit.passage);
}

UnitList QueryEvaluation::answer_of_term(const PatternNode& pattern, Answer& answer,
                                         UnitKind kind) {
    const WordPattern* const word = find_lone_word(pattern);
    if (!word || kind == UnitKind::sentence) {
        answer.hits =
            find_hits(pattern, index_->ground(),
                      kind == UnitKind::sentence ? HitScope::sentence : HitScope::passage);
        return scored_units(answer.hits, kind);
    }
    answer.addresses = addresses_of(look_up(*word, index_->ground()), index_->words);
    UnitList units;
    units.reserve(std::min(answer.addresses.size(), index_->passages.size()));
    for_each_passage(answer.addresses, index_->words,
                     [&](PassageNumber passage, std::size_t begin, std::size_t end) {
                         units.push_back({{passage, 0}, static_cast<double>(end - begin)});
                     });
    score_counts(units, units.size());
    return units;
}

UnitList QueryEvaluation::answer_of_regex(const Regex& regex, Answer& answer, UnitKind kind) {
    for (std::size_t i = 0; i < index_->texts.size(); ++i) {
        for (const ByteRange& range : regex.find_all(index_->texts[i])) {
            answer.hits.push_back({PassageNumber(i), static_cast<std::uint32_t>(range.begin),
                                   static_cast<std::uint32_t>(range.end), 0, 0});
        }
    }
    return scored_units(answer.hits, kind);
}

Result<UnitList> QueryEvaluation::answer_of(const FieldQuery& field, Answer& answer,
                                            UnitKind kind) {
    if (field.field == QueryField::theme) {
        const std::vector<Theme>& themes = *themes_;
        const auto theme = std::ranges::find(themes, field.value, &Theme::id);
        if (theme == themes.end())
            return fail(ErrorKind::wrong_reference, "there is no theme \"" + field.value + "\"");
        answer.hits = find_theme_hits(*theme, index_->ground());
        return scored_units(answer.hits, kind);
    }
    auto passages = passages_with_field(field, *index_);
    if (!passages) return std::unexpected(std::move(passages.error()));
    UnitList units;
    for (const PassageNumber passage : *passages)
        units.push_back({{passage, 0}, 0});
    return units;
}

UnitList QueryEvaluation::answer_of_all(const AllQuery& all, UnitKind kind) const {
    std::vector<const UnitList*> wanted, unwanted;
    for (const QueryNode& node : all.nodes) {
        if (const NotQuery* const negation = std::get_if<NotQuery>(&node.form)) {
            unwanted.push_back(&units_of(negation->nodes[0]));
        } else {
            wanted.push_back(&units_of(node));
        }
    }
    std::ranges::stable_sort(wanted, {}, [](const UnitList* list) { return list->size(); });
    UnitList units = wanted.empty() ? everything(kind) : *wanted.front();
    for (std::size_t i = 1; i < wanted.size(); ++i)
        units = intersection(units, *wanted[i]);
    for (const UnitList* list : unwanted)
        units = difference(units, *list);
    return units;
}

UnitList QueryEvaluation::answer_of_either(const EitherQuery& either) const {
    UnitList units;
    for (const QueryNode& node : either.nodes)
        units = unification(units, units_of(node));
    return units;
}

void QueryEvaluation::add_leaf_hits(const Answer& answer, Unit unit, UnitKind kind,
                                    std::vector<ByteRange>& hits) const {
    if (!answer.addresses.empty()) {
        const WordAddress first = index_->words.first_address(unit.passage);
        const auto end = first + index_->words.terms(unit.passage).size();
        TokenCursor cursor(index_->words);
        for (auto at = std::ranges::lower_bound(answer.addresses, first);
             at != answer.addresses.end() && *at < end; ++at)
            hits.push_back(cursor.span_at(unit.passage, *at - first));
        return;
    }
    const auto here = std::ranges::equal_range(answer.hits, unit.passage, {}, &PatternHit::passage);
    for (const PatternHit& hit : here) {
        const bool counts = kind == UnitKind::passage ||
                            find_sentence(index_->words, hit) == std::optional(unit.sentence);
        if (counts) hits.push_back(hit.bytes());
    }
}

void QueryEvaluation::add_hits(const QueryNode& node, Unit unit, UnitKind kind,
                               std::vector<ByteRange>& hits) const {
    const auto add_true_ones = [&](const std::vector<QueryNode>& nodes) {
        for (const QueryNode& inner : nodes) {
            if (holds(units_of(inner), unit)) add_hits(inner, unit, kind, hits);
        }
    };
    std::visit(Overloaded{
                   [&](const AllQuery& all) { add_true_ones(all.nodes); },
                   [&](const EitherQuery& either) { add_true_ones(either.nodes); },
                   [&](const NotQuery&) {},
                   [&](const SentenceQuery& sentence) {
                       const QueryNode& inner = sentence.nodes[0];
                       const auto here = std::ranges::equal_range(
                           units_of(inner), unit.passage, {},
                           [](const ScoredUnit& each) { return each.unit.passage; });
                       for (const ScoredUnit& each : here)
                           add_hits(inner, each.unit, UnitKind::sentence, hits);
                   },
                   [&](const auto&) { add_leaf_hits(answers_.at(&node), unit, kind, hits); },
               },
               node.form);
}

std::vector<ByteRange> QueryEvaluation::hits(PassageNumber passage) const {
    std::vector<ByteRange> all;
    add_hits(query_->root(), {passage, 0}, UnitKind::passage, all);
    std::ranges::sort(all);
    std::vector<ByteRange> apart;
    for (const ByteRange& hit : all) {
        if (!apart.empty() && hit.begin < apart.back().end) {
            apart.back().end = std::max(apart.back().end, hit.end);
        } else {
            apart.push_back(hit);
        }
    }
    return apart;
}

}  // namespace parallax
