// Several cells of a heatmap: their list, their address, and the filter made of them.
#include "session/grid_selection.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <set>

#include "session/address.h"
#include "session/filter_words.h"
#include "session/grid_view.h"
#include "session/history.h"
#include "support/bundled_corpus.h"

using namespace parallax;

namespace {

std::vector<GridRequest> some_grids() {
    return {{.kind = GridKind::theme_source},
            {.kind = GridKind::theme_time},
            {.kind = GridKind::theme_time, .bin = TimeBin::month, .clock = TimeClock::events},
            {.kind = GridKind::theme_position, .portrait = SourceId(4)},
            {.kind = GridKind::theme_position, .portrait = SourceId(1), .slices = 0},
            {.kind = GridKind::theme_theme},
            {.kind = GridKind::source_source}};
}

// A corner, a cross and single ones, all within the grid.
std::vector<GridPlace> some_places(const HeatGrid& grid) {
    std::vector<GridPlace> places;
    const std::size_t rows = grid.rows.size(), columns = grid.columns.size();
    for (std::size_t r = 0; r < std::min<std::size_t>(3, rows); ++r)
        for (std::size_t c = 0; c < std::min<std::size_t>(2, columns); ++c)
            places.push_back({r, c});
    for (std::size_t r = 0; r < rows; r += 2)
        places.push_back({r, columns - 1});
    return places;
}

std::set<PassageId> ids_of(const std::vector<EvidencePassage>& list) {
    std::set<PassageId> ids;
    for (const EvidencePassage& each : list)
        ids.insert(each.passage);
    return ids;
}

std::set<PassageId> kept_in(const Results& results) {
    std::set<PassageId> ids;
    for (const PassageId id : results.index().passages)
        if (results.is_kept(id)) ids.insert(id);
    return ids;
}

}  // namespace

TEST_CASE("Several cells list the passages of all of them, each once") {
    const Results results = make_results(test::bundled_corpus());
    for (const GridRequest& request : some_grids()) {
        const auto grid = heat_grid(results, request);
        INFO(name_of(request.kind));
        std::set<PassageId> expected;
        for (const GridPlace& place : some_places(*grid))
            expected.merge(
                ids_of(passages_of(results, evidence_of_cell(*grid, place.row, place.column))));
        const auto list = passages_of(results, evidence_of_cells(*grid, some_places(*grid)));
        CHECK(list.size() == expected.size());
        CHECK(ids_of(list) == expected);
        CHECK(!expected.empty());
    }
}

TEST_CASE("Chosen cells are named the same in any order and found again") {
    const Results results = make_results(test::bundled_corpus());
    for (const GridRequest& request : some_grids()) {
        const auto grid = heat_grid(results, request);
        std::vector<GridPlace> places = some_places(*grid);
        const Evidence evidence = evidence_of_cells(*grid, places);
        std::ranges::reverse(places);
        places.push_back(places.front());
        CHECK(evidence_of_cells(*grid, places) == evidence);
        std::ranges::sort(places);
        const auto twice = std::ranges::unique(places);
        places.erase(twice.begin(), twice.end());
        CHECK(chosen_cells(*grid, evidence) == places);
    }
    const auto grid = heat_grid(results, {});
    const std::vector<GridPlace> one{{3, 2}};
    CHECK(std::holds_alternative<CellEvidence>(evidence_of_cells(*grid, one)));
    CHECK(chosen_cells(*grid, evidence_of_cells(*grid, one)) == one);
    CHECK(chosen_cells(*grid, SourceEvidence{SourceId(1)}).empty());
    CHECK(std::holds_alternative<std::monostate>(evidence_of_cells(*grid, {})));
}

TEST_CASE("A cell pressed again is taken out") {
    const std::vector<GridPlace> one{{1, 1}}, two{{1, 1}, {2, 0}}, other{{2, 0}};
    CHECK(with_toggled({}, one) == one);
    CHECK(with_toggled(one, other) == two);
    CHECK(with_toggled(two, other) == one);
    CHECK(with_toggled(one, two) == two);
}

TEST_CASE("Several cells come back from their address, alone and as a filter") {
    const Results results = make_results(test::bundled_corpus());
    for (const GridRequest& request : some_grids()) {
        const auto grid = heat_grid(results, request);
        Session session = make_session(*results.corpus);
        session = apply(session, SetGrid{request}, results);
        session =
            apply(session, OpenEvidence{evidence_of_cells(*grid, some_places(*grid))}, results);
        const auto filter = filter_by(results, session.filter, session.evidence);
        REQUIRE(filter);
        session = apply(session, SetFilter{*filter}, results);
        const std::string address = address_of(session, *results.corpus);
        INFO(address);
        const AddressReading reading = read_address(address, *results.corpus);
        CHECK(reading.unknown.empty());
        CHECK(reading.session == session);
        CHECK(!words_of(*filter, results).empty());
    }
    for (const std::string_view wrong :
         {"list=cells:theme-source", "list=cells:no-grid/a/b", "list=cells:theme-source/a",
          "filter-cells=theme-source/a/b|theme-source"})
        CHECK(read_address(wrong, *results.corpus).unknown.size() == 1);
}

TEST_CASE("A filter by the list leaves exactly its passages, however often") {
    const Results all = make_results(test::bundled_corpus());
    std::size_t filtered = 0;
    for (const GridRequest& request : some_grids()) {
        INFO(name_of(request.kind));
        EventFilter filter;
        Results results = all;
        for (int round = 0; round < 3; ++round) {
            const auto grid = heat_grid(results, request);
            std::vector<GridPlace> places = some_places(*grid);
            if (round > 0) places.resize(4);
            const Evidence evidence = evidence_of_cells(*grid, places);
            const std::set<PassageId> listed = ids_of(passages_of(results, evidence));
            if (listed.empty()) break;
            const auto next = filter_by(results, filter, evidence);
            REQUIRE(next);
            filter = *next;
            results = filtered_results(all, filter);
            CHECK(kept_in(results) == listed);
            // Once more changes nothing.
            CHECK(kept_in(filtered_results(all, *filter_by(results, filter, evidence))) == listed);
            ++filtered;
        }
    }
    CHECK(filtered > 7);
}

TEST_CASE("Rectangles of themes by source become what the filter has boxes for") {
    const Results results = make_results(test::bundled_corpus());
    const auto grid = heat_grid(results, {});
    const std::vector<GridPlace> places{{1, 0}, {1, 2}, {4, 0}, {4, 2}};
    const auto filter = filter_by(results, {}, evidence_of_cells(*grid, places));
    REQUIRE(filter);
    CHECK(filter->themes == std::vector{ThemeId(1), ThemeId(4)});
    CHECK(filter->sources == std::vector{SourceId(0), SourceId(2)});
    CHECK(filter->cells.empty());
    // Where the filter asks for themes already, they must both hold.
    const auto narrower = filter_by(results, *filter, CellEvidence{ThemeId(1), SourceId(0)});
    REQUIRE(narrower);
    CHECK(narrower->themes == filter->themes);
    CHECK(narrower->cells.size() == 1);
    CHECK(!filter_by(results, {}, SourceEvidence{SourceId(0)}));
}

TEST_CASE("Lines by hand stay where they were put; undo takes them back") {
    const Results results = make_results(test::bundled_corpus());
    Session session = make_session(*results.corpus);
    session = apply(session, SetGridOrder{GridOrder::total, GridOrder::given}, results);
    const auto grid = heat_grid(results, {});
    const GridView before = make_grid_view(*grid, session.themes);
    session = apply(session, move_line(*grid, before, session.themes, true, 5, 0), results);
    CHECK(session.themes.rows == GridOrder::hand);
    const GridView after = make_grid_view(*grid, session.themes);
    CHECK(after.rows.front() == before.rows[5]);
    CHECK(after.rows[1] == before.rows[0]);
    CHECK(after.rows.back() == before.rows.back());
    const AddressReading reading =
        read_address(address_of(session, *results.corpus), *results.corpus);
    CHECK(reading.session == session);
    // Chosen without names, the order seen becomes the one by hand.
    Session seen = make_session(*results.corpus);
    seen = apply(seen, SetGridOrder{GridOrder::name, GridOrder::given}, results);
    const GridView by_name = make_grid_view(*grid, seen.themes);
    seen = apply(seen, SetGridOrder{GridOrder::hand, GridOrder::given}, results);
    CHECK(make_grid_view(*grid, seen.themes).rows == by_name.rows);
    // Columns move by themselves, symmetric heatmaps on both sides.
    session = apply(session, move_line(*grid, after, session.themes, false, 4, 1), results);
    CHECK(make_grid_view(*grid, session.themes).columns == std::vector<std::size_t>{0, 4, 1, 2, 3});
    CHECK(make_grid_view(*grid, session.themes).rows == after.rows);
    session = apply(session, SetGrid{{.kind = GridKind::source_source}}, results);
    const auto square = heat_grid(results, session.themes.grid);
    const GridView view = make_grid_view(*square, session.themes);
    session = apply(session, move_line(*square, view, session.themes, false, 0, 4), results);
    const GridView moved = make_grid_view(*square, session.themes);
    CHECK(moved.rows == std::vector<std::size_t>{1, 2, 3, 4, 0});
    CHECK(moved.columns == moved.rows);
}
