// Each command is a few lines: find what the arguments name, make the table.
#include "platform/native/table_commands.h"

#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <vector>

#include "analysis/comparison_tables.h"
#include "analysis/concordance.h"
#include "analysis/found_events_table.h"
#include "analysis/grid_order.h"
#include "analysis/grid_tables.h"
#include "analysis/keyness.h"
#include "analysis/passage_vectors.h"
#include "analysis/search.h"
#include "analysis/search_table.h"
#include "analysis/similarity.h"
#include "analysis/stance_shares.h"
#include "analysis/stance_tables.h"
#include "analysis/suggestions.h"
#include "analysis/text_reuse.h"
#include "analysis/theme_cooccurrence.h"
#include "analysis/theme_matrix.h"
#include "analysis/theme_tables.h"

namespace parallax {
namespace {

const CommandArgument kQuery = {"QUERY", "What to look for, as in: 'trade NEAR/5 \"dual-use\"'"};
const CommandArgument kSource = {"SOURCE", "The id of a source"};
const CommandArgument kSourceA = {"A", "The id of a source"};
const CommandArgument kSourceB = {"B", "The id of another source"};
const CommandArgument kGrid = {
    "GRID", "theme-source, theme-time, theme-position, theme-theme or source-source"};
const CommandArgument kPortrait = {"SOURCE", "The id of a source, for theme-position",
                                   HowMany::any};
const CommandOption kMost = {"--most", "How many rows at most", {}, 1000, 1, 1'000'000};

Result<SourceId> find_source(const Corpus& corpus, const std::string& id) {
    if (const auto source = corpus.find_source(id)) return *source;
    std::string known;
    for (const Source& source : corpus.sources)
        known += (known.empty() ? "" : ", ") + source.id;
    return fail(ErrorKind::wrong_reference,
                "no source is called \"" + id + "\"; there are " + known);
}

struct TwoSources {
    SourceId a, b;
};

Result<TwoSources> find_two_sources(const Corpus& corpus, const CommandOptions& options) {
    const auto a = find_source(corpus, options.arguments.at(0));
    if (!a) return std::unexpected(a.error());
    const auto b = find_source(corpus, options.arguments.at(1));
    if (!b) return std::unexpected(b.error());
    if (*a == *b) return fail(ErrorKind::wrong_use, "a source is not compared with itself");
    return TwoSources{*a, *b};
}

// The plain table of hits and passages, or, with --by, every measure by that unit.
Result<Table> make_themes(const TextIndex& index, const CommandOptions& options) {
    const ThemeCounts counts = make_theme_counts(index);
    const std::string& by = options.values.at("--by");
    const auto kind = find_unit_kind(by);
    if (!kind) return themes_table(index, counts);
    const auto slices = static_cast<std::size_t>(options.number("--slices"));
    return theme_matrix_table(
        *index.corpus, make_theme_matrix(index, counts, make_text_units(index, *kind, slices)));
}

Result<Table> make_events(const TextIndex& index, const CommandOptions&) {
    const std::vector<DateInPassage> dates = find_corpus_dates(index);
    return merged_timeline_table(*index.corpus, dates, make_merged_timeline(index, dates));
}

Result<Table> make_cooccurrence(const TextIndex& index, const CommandOptions&) {
    return theme_cooccurrence_table(
        *index.corpus, make_theme_cooccurrence(*index.corpus, make_theme_counts(index)));
}

template <class T>
T choice(const CommandOptions& options, const char* name,
         std::initializer_list<const char*> names) {
    const auto found = std::ranges::find(names, options.values.at(name));
    return static_cast<T>(found - names.begin());
}

Result<GridRequest> read_grid_request(const Corpus& corpus, const CommandOptions& options) {
    GridRequest request;
    const auto kind = find_grid_kind(options.arguments.at(0));
    if (!kind)
        return fail(ErrorKind::wrong_use, "there is no heatmap \"" + options.arguments[0] +
                                              "\"; there are " + kGrid.help);
    request.kind = *kind;
    const std::size_t sources = options.arguments.size() - 1;
    if (sources != (*kind == GridKind::theme_position ? 1U : 0U))
        return fail(ErrorKind::wrong_use,
                    "theme-position is of one source, the other heatmaps are of all");
    if (sources == 1) {
        const auto source = find_source(corpus, options.arguments.at(1));
        if (!source) return std::unexpected(source.error());
        request.portrait = *source;
    }
    request.bin = choice<TimeBin>(options, "--bin", {"year", "quarter", "month"});
    request.clock = choice<TimeClock>(options, "--clock", {"publication", "events"});
    request.slices = static_cast<std::size_t>(options.number("--slices"));
    return request;
}

// Every measure of every cell, or, with --measure, that one as a table of rows and columns.
Result<Table> make_heatmap(const TextIndex& index, const CommandOptions& options) {
    const auto request = read_grid_request(*index.corpus, options);
    if (!request) return std::unexpected(request.error());
    const ThemeCounts counts = make_theme_counts(index);
    const TimelineEntries timeline = make_timeline_entries(*index.corpus);
    SourcePairs pairs;
    if (request->kind == GridKind::source_source) pairs = make_source_pairs(index);
    const KeptPassages all;
    const HeatGrid grid = make_heat_grid(
        {index, index.corpus->themes, counts, all, timeline.entries, &pairs}, *request);
    const auto measure = find_measure(options.values.at("--measure"));
    if (!measure) return long_grid_table(grid);
    if (!has_measure(grid.request.kind, *measure))
        return fail(ErrorKind::wrong_use, std::string(name_of(grid.request.kind)) +
                                              " has no measure " + std::string(name_of(*measure)));
    return wide_grid_table(grid, *measure, order_of(grid.rows, GridOrder::given),
                           order_of(grid.columns, GridOrder::given));
}

std::vector<std::string> measure_choices() {
    std::vector<std::string> names{"all"};
    for (std::size_t i = 0; i < kMeasures; ++i)
        names.emplace_back(name_of(static_cast<GridMeasure>(i)));
    return names;
}

// To stderr, so that the table stays a table.
void print_suggestions(const TextIndex& index, const Query& query) {
    std::fprintf(stderr, "Nothing was found.\n");
    for (const Suggestion& suggestion : make_suggestions(index, query)) {
        std::fprintf(stderr, "Instead of %s perhaps: %s (%zu)\n", suggestion.word.c_str(),
                     suggestion.instead.c_str(), suggestion.frequency);
    }
}

Result<Table> make_search(const TextIndex& index, const CommandOptions& options) {
    const auto query = Query::from_text(options.arguments.at(0));
    if (!query) return std::unexpected(query.error());
    SearchOptions how;
    how.most = static_cast<std::size_t>(options.number("--most"));
    if (options.values.at("--order") == "corpus") how.order = SearchOrder::corpus;
    const auto results = search(index, *query, how);
    if (!results) return std::unexpected(results.error());
    if (results->passages.empty()) print_suggestions(index, *query);
    return search_table(index, *results);
}

ConcordanceOrder concordance_order(const std::string& name) {
    if (name == "left") return ConcordanceOrder::left;
    if (name == "keyword") return ConcordanceOrder::keyword;
    if (name == "right") return ConcordanceOrder::right;
    if (name == "date") return ConcordanceOrder::date;
    if (name == "source") return ConcordanceOrder::source;
    return ConcordanceOrder::corpus;
}

Result<Table> make_kwic(const TextIndex& index, const CommandOptions& options) {
    const auto query = Query::from_text(options.arguments.at(0));
    if (!query) return std::unexpected(query.error());
    ConcordanceOptions how;
    how.context_words = static_cast<std::size_t>(options.number("--words"));
    how.most = static_cast<std::size_t>(options.number("--most"));
    how.order = concordance_order(options.values.at("--order"));
    const auto concordance = make_concordance(index, *query, how);
    if (!concordance) return std::unexpected(concordance.error());
    return concordance_table(index, *concordance);
}

Result<Table> make_keyness_rows(const TextIndex& index, const CommandOptions& options) {
    const auto source = find_source(*index.corpus, options.arguments.at(0));
    if (!source) return std::unexpected(source.error());
    const auto fewest = static_cast<std::size_t>(options.number("--fewest"));
    return keyness_table(index.words.lexicon(), make_keyness(index, *source, fewest));
}

Result<Table> make_similar(const TextIndex& index, const CommandOptions& options) {
    const auto sources = find_two_sources(*index.corpus, options);
    if (!sources) return std::unexpected(sources.error());
    SimilarityOptions how;
    how.min_score = options.number("--least") / 100.0;
    const PassageVectors vectors(index.words);
    return similar_table(index, find_similar(index, vectors, sources->a, sources->b, how));
}

Result<Table> make_reuse(const TextIndex& index, const CommandOptions& options) {
    const auto sources = find_two_sources(*index.corpus, options);
    if (!sources) return std::unexpected(sources.error());
    return reuse_table(index, find_text_reuse(index, sources->a, sources->b));
}

Result<Table> make_stances(const TextIndex& index, const CommandOptions& options) {
    const std::string& name = options.values.at("--order");
    const QuestionOrder order = name == "apart"  ? QuestionOrder::most_apart
                                : name == "date" ? QuestionOrder::by_date
                                                 : QuestionOrder::numbered;
    const StanceGrid grid = make_stance_grid(*index.corpus);
    return stance_grid_table(*index.corpus, grid, order_questions(*index.corpus, grid, order));
}

AlignmentCandidates make_candidates_by(const std::string& basis, const TextIndex& index,
                                       const PassageVectors& vectors, const TwoSources& of) {
    if (basis == "similarity") return find_candidates(index, vectors, of.a, of.b);
    const TextReuse reuse = find_text_reuse(index, of.a, of.b);
    if (basis == "theme") {
        return make_candidates(index, vectors, of.a, of.b, AlignmentBasis::theme,
                               meetings_by_theme(index, make_theme_counts(index), of.a, of.b),
                               reuse);
    }
    if (basis == "question") {
        return make_candidates(index, vectors, of.a, of.b, AlignmentBasis::question,
                               meetings_by_question(index, of.a, of.b), reuse);
    }
    return make_candidates(
        index, vectors, of.a, of.b, AlignmentBasis::date,
        meetings_by_date(index, make_timeline_entries(*index.corpus), of.a, of.b), reuse);
}

Result<Table> make_pairs(const TextIndex& index, const CommandOptions& options) {
    const auto sources = find_two_sources(*index.corpus, options);
    if (!sources) return std::unexpected(sources.error());
    const PassageVectors vectors(index.words);
    const AlignmentCandidates candidates =
        make_candidates_by(options.values.at("--by"), index, vectors, *sources);
    const double least = options.number("--least") / 100.0;
    return aligned_table(index, vectors, align_passages(candidates, least));
}

std::vector<TableCommand> make_commands() {
    return {
        {{"sources", "Print the sources: record, extent, passages and words", {}, {}},
         [](const TextIndex& index, const CommandOptions&) -> Result<Table> {
             return sources_table(index);
         }},
        {{"timeline", "Print the events: date, its precision and basis, kind and passages", {}, {}},
         [](const TextIndex& index, const CommandOptions&) -> Result<Table> {
             return timeline_table(*index.corpus);
         }},
        {{"events",
          "Print events and dates found in the text as one list, and which are the same event",
          {},
          {}},
         make_events},
        {{"themes",
          "Print hits and passages of each theme in each source, or every measure by unit",
          {},
          {{"--by",
            "Units of the table with all measures; none: the short table",
            {"none", "source", "year", "quarter", "month", "section", "position", "passage"}},
           {"--slices",
            "Of positions: in how many equal parts",
            {},
            static_cast<int>(kDefaultSlices),
            1,
            static_cast<int>(kMostSlices)}}},
         make_themes},
        {{"heatmap",
          "Print a heatmap: every measure of every cell, or one as rows and columns",
          {kGrid, kPortrait},
          {{"--bin", "Of theme-time: how long its columns are", {"year", "quarter", "month"}},
           {"--clock",
            "Of theme-time: when sources were published or what dates they name",
            {"publication", "events"}},
           {"--slices",
            "Of theme-position: in how many equal parts; 0: each passage",
            {},
            static_cast<int>(kDefaultSlices),
            0,
            static_cast<int>(kMostSlices)},
           {"--measure", "One measure as rows and columns", measure_choices()}}},
         make_heatmap},
        {{"cooccurrence", "Print which themes meet in one passage", {}, {}}, make_cooccurrence},
        {{"questions", "Print the positions of the sources on each question", {}, {}},
         [](const TextIndex& index, const CommandOptions&) -> Result<Table> {
             return questions_table(index);
         }},
        {{"passages", "Print the text of every passage", {}, {}},
         [](const TextIndex& index, const CommandOptions&) -> Result<Table> {
             return passages_table(*index.corpus);
         }},
        {{"search",
          "Print the passages in which a query is true",
          {kQuery},
          {{"--order", "By score, or as the corpus has them", {"ranked", "corpus"}}, kMost}},
         make_search},
        {{"kwic",
          "Print every hit of a query with the words around it",
          {kQuery},
          {{"--words", "How many words on each side", {}, 8, 1, 1000},
           {"--order",
            "By the words before or behind, by date of the source, by source",
            {"corpus", "left", "keyword", "right", "date", "source"}},
           kMost}},
         make_kwic},
        {{"keyness",
          "Print the words that a source uses more or less than the others",
          {kSource},
          {{"--fewest",
            "Leave out words that occur less often",
            {},
            static_cast<int>(kFewestForKeyness),
            1,
            1'000'000}}},
         make_keyness_rows},
        {{"similar",
          "Print the passages of two sources that say like things in like words",
          {kSourceA, kSourceB},
          {{"--least", "Least score in per cent", {}, 10, 1, 100}}},
         make_similar},
        {{"stances",
          "Print the grid of positions: question by source, with shares and disagreement",
          {},
          {{"--order",
            "By number, the most apart first, by who spoke first",
            {"number", "apart", "date"}}}},
         make_stances},
        {{"pairs",
          "Print which passages of two sources answer to each other, and which stand alone",
          {kSourceA, kSourceB},
          {{"--by", "What makes a pair", {"similarity", "theme", "question", "date"}},
           {"--least", "Least score in per cent", {}, 0, 0, 100}}},
         make_pairs},
        {{"reuse", "Print what two sources say in the same words", {kSourceA, kSourceB}, {}},
         make_reuse},
    };
}

}  // namespace

std::span<const TableCommand> table_commands() {
    static const std::vector<TableCommand> commands = make_commands();
    return commands;
}

}  // namespace parallax
