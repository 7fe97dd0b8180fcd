// Heatmaps as a session shows them: every number opens as many passages as it says.
#include "session/grid_view.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <numeric>

#include "session/address.h"
#include "support/bundled_corpus.h"

using namespace parallax;

namespace {

std::vector<GridRequest> all_grids(const Corpus& corpus) {
    std::vector<GridRequest> grids{{.kind = GridKind::theme_source},
                                   {.kind = GridKind::theme_theme},
                                   {.kind = GridKind::source_source}};
    for (const TimeBin bin : {TimeBin::year, TimeBin::quarter, TimeBin::month})
        for (const TimeClock clock : {TimeClock::publication, TimeClock::events})
            grids.push_back({.kind = GridKind::theme_time, .bin = bin, .clock = clock});
    for (std::size_t s = 0; s < corpus.sources.size(); ++s)
        for (const std::size_t slices : {std::size_t{0}, std::size_t{20}})
            grids.push_back({.kind = GridKind::theme_position,
                             .portrait = SourceId(s),
                             .slices = slices,
                             .true_length = s % 2 == 0});
    return grids;
}

bool is_permutation_of(const std::vector<std::size_t>& order, std::size_t count) {
    std::vector<std::size_t> sorted = order, all(count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::ranges::sort(sorted);
    return sorted == all;
}

}  // namespace

TEST_CASE("Every cell and head of every heatmap opens as many passages as it counts") {
    const Results results = make_results(test::bundled_corpus());
    std::size_t filled = 0;
    for (const GridRequest& request : all_grids(*results.corpus)) {
        const auto kept = heat_grid(results, request);
        const HeatGrid& grid = *kept;
        INFO(name_of(request.kind));
        for (std::size_t r = 0; r < grid.rows.size(); ++r) {
            CHECK(passages_of(results, evidence_of_row(grid, r)).size() ==
                  grid.rows[r].hit_passages);
            for (std::size_t c = 0; c < grid.columns.size(); ++c) {
                const std::size_t opened =
                    passages_of(results, evidence_of_cell(grid, r, c)).size();
                CHECK(opened == grid.cell(r, c).passages);
                filled += opened > 0 ? 1 : 0;
            }
        }
        // A source opens all its passages, everything else those with hits.
        if (request.kind == GridKind::theme_source) continue;
        for (std::size_t c = 0; c < grid.columns.size(); ++c)
            CHECK(passages_of(results, evidence_of_column(grid, c)).size() ==
                  grid.columns[c].hit_passages);
    }
    CHECK(filled > 500);
}

TEST_CASE("Heatmaps come back from their addresses, and what they opened with them") {
    const Results results = make_results(test::bundled_corpus());
    Session session = make_session(*results.corpus);
    session = apply(session, GoTo{View::themes}, results);
    for (const GridRequest& request : all_grids(*results.corpus)) {
        session = apply(session, SetGrid{request}, results);
        session = apply(session, SetGridOrder{GridOrder::likeness, GridOrder::total}, results);
        for (const GridMeasure measure : measures_of(request.kind)) {
            session = apply(session, SetMeasure{measure}, results);
            const auto kept = heat_grid(results, request);
            session = apply(session, OpenEvidence{evidence_of_cell(*kept, 1, 2)}, results);
            const std::string address = address_of(session, *results.corpus);
            INFO(address);
            const AddressReading reading = read_address(address, *results.corpus);
            CHECK(reading.unknown.empty());
            CHECK(reading.session == session);
        }
    }
}

TEST_CASE("A measure that a heatmap does not have gives way to its first one") {
    const Results results = make_results(test::bundled_corpus());
    Session session = make_session(*results.corpus);
    session = apply(session, SetMeasure{GridMeasure::jaccard}, results);
    CHECK(session.themes.measure == GridMeasure::passages);
    session = apply(session, SetMeasure{GridMeasure::tf_idf}, results);
    CHECK(session.themes.measure == GridMeasure::tf_idf);
    session = apply(session, SetGrid{{.kind = GridKind::theme_theme}}, results);
    CHECK(session.themes.measure == measures_of(GridKind::theme_theme).front());
    session = apply(session, SetGrid{{.kind = GridKind::theme_position, .portrait = SourceId(99)}},
                    results);
    CHECK(session.themes.grid.kind == GridKind::theme_theme);
    const AddressReading reading = read_address("grid=theme-theme&measure=tf-idf", *results.corpus);
    CHECK(reading.unknown == std::vector<std::string>{"measure=tf-idf"});
}

TEST_CASE("Orders keep every line; a symmetric heatmap has one for both sides") {
    const Results results = make_results(test::bundled_corpus());
    for (const GridRequest& request : all_grids(*results.corpus)) {
        const auto grid = heat_grid(results, request);
        for (const GridOrder order : {GridOrder::given, GridOrder::name, GridOrder::date,
                                      GridOrder::total, GridOrder::likeness}) {
            ThemesView themes{.grid = request,
                              .measure = measures_of(request.kind).front(),
                              .rows = order,
                              .columns = GridOrder::total};
            const GridView view = make_grid_view(*grid, themes);
            CHECK(is_permutation_of(view.rows, grid->rows.size()));
            CHECK(is_permutation_of(view.columns, grid->columns.size()));
            if (grid->is_symmetric()) CHECK(view.columns == view.rows);
            REQUIRE(view.most);
            CHECK(*view.least <= *view.most);
        }
    }
    // Signed values have their middle at 0.
    const ThemesView over{.measure = GridMeasure::g2};
    const GridView view = make_grid_view(*heat_grid(results, over.grid), over);
    CHECK(*view.least == -*view.most);
}

TEST_CASE("Neighbours drawn as one show the value furthest from 0") {
    const Results results = make_results(test::bundled_corpus());
    for (const GridMeasure measure : {GridMeasure::hits, GridMeasure::g2}) {
        const auto grid = heat_grid(results, {});
        const GridView view = make_grid_view(*grid, {.measure = measure});
        const std::vector<std::size_t> rows{2, 3, 4}, columns{0, 1, 2};
        double furthest = 0;
        std::size_t filled = 0;
        for (const std::size_t r : rows)
            for (const std::size_t c : columns)
                if (nothing_in(*grid, measure, r, c) == Nothing::none)
                    if (const auto value = value_of(*grid, measure, r, c)) {
                        ++filled;
                        furthest = std::max(furthest, std::abs(*value));
                    }
        const UnitedCells united = unite_cells(*grid, view, rows, columns);
        REQUIRE(united.largest);
        CHECK(united.filled == filled);
        CHECK(std::abs(*value_of(*grid, measure, united.largest->row, united.largest->column)) ==
              furthest);
    }
}

TEST_CASE("Totals are those of all columns and of all rows") {
    const Results results = make_results(test::bundled_corpus());
    for (const GridRequest& request : all_grids(*results.corpus)) {
        const auto grid = heat_grid(results, request);
        const GridView passages = make_grid_view(*grid, {.grid = request});
        if (!grid->has_themes_as_rows()) {
            CHECK(passages.row_totals.empty());
            CHECK(passages.column_totals.empty());
            continue;
        }
        for (std::size_t r = 0; r < grid->rows.size(); ++r)
            CHECK(static_cast<std::size_t>(passages.row_totals[r]) ==
                  passages_of(results, evidence_of_row(*grid, r)).size());
        for (std::size_t c = 0; c < grid->columns.size(); ++c) {
            std::size_t sum = 0;
            for (std::size_t r = 0; r < grid->rows.size(); ++r)
                sum += passages_of(results, evidence_of_cell(*grid, r, c)).size();
            CHECK(static_cast<std::size_t>(passages.column_totals[c]) == sum);
        }
        CHECK(make_grid_view(*grid, {.grid = request, .measure = GridMeasure::g2})
                  .row_totals.empty());
        CHECK(make_grid_view(*grid, {.grid = request, .measure = GridMeasure::per_1000})
                  .column_totals.empty());
    }
}

TEST_CASE("Lines by likeness have their tree, others none") {
    const Results results = make_results(test::bundled_corpus());
    const auto grid = heat_grid(results, {});
    const GridView given = make_grid_view(*grid, {});
    CHECK(given.row_tree.empty());
    CHECK(given.column_tree.empty());
    const GridView alike = make_grid_view(*grid, {.rows = GridOrder::likeness});
    CHECK(alike.row_tree.size() == grid->rows.size() - 1);
    CHECK(alike.column_tree.empty());
    CHECK(tree_words(grid->rows, alike.row_tree).starts_with("Ordered by likeness: nearest are "));
    CHECK(tree_words(grid->rows, {}).empty());
}

TEST_CASE("A picture says what it shows, by which formula, of what") {
    const Results results = make_results(test::bundled_corpus());
    Session session = make_session(*results.corpus);
    session = apply(session, SetMeasure{GridMeasure::g2}, results);
    session.filter.sources = {SourceId(1)};
    session.filter.period = "2014..2021";
    std::string caption;
    for (const std::string& line : picture_caption(results, session))
        caption += line + "\n";
    for (const std::string_view part :
         {"Themes by source", "observed", "2014..2021", "MERICS",
          "fingerprint china-russia-five-readings@", "5 sources", "Themes: those of the corpus"}) {
        INFO(part << " in " << caption);
        CHECK(caption.find(part) != std::string::npos);
    }
}
