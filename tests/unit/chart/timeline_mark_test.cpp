// Every precision and basis as a shape.
#include "chart/timeline_mark.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

namespace {

// 2000 to 2099, ten px a year.
TimeScale century() {
    return make_open_scale({day_from_year(2000), day_from_year(2100)}, 0, 1000);
}

Event event_on(std::string_view edtf, EventKind kind = EventKind::event) {
    Event event;
    event.date = edtf_from_text(edtf).value();
    event.kind = kind;
    return event;
}

MarkShape shape_of(std::string_view edtf, EventKind kind = EventKind::event) {
    const PlacedMark placed = place_by_event(event_on(edtf, kind), century(), nullptr);
    REQUIRE(placed.placed == Placed::here);
    return placed.shape;
}

}  // namespace

TEST_CASE("Form says how exact a date is") {
    struct Row {
        const char* edtf;
        MarkForm form;
        bool fades, open_left, open_right;
    };
    const Row rows[] = {
        {"2021-06-28", MarkForm::dot, false, false, false},
        {"2021-06-28~", MarkForm::dot, true, false, false},
        {"2021-06", MarkForm::bar, false, false, false},
        {"2021-21", MarkForm::bar, false, false, false},
        {"2021", MarkForm::bar, false, false, false},
        {"2021~", MarkForm::bar, true, false, false},
        {"2021?", MarkForm::bar, true, false, false},
        {"203X", MarkForm::bar, false, false, false},
        {"20XX", MarkForm::bar, false, false, false},
        {"2021/2023", MarkForm::line, false, false, false},
        {"2021-01-05/2023", MarkForm::line, false, false, false},
        {"2021~/2023~", MarkForm::bar, true, false, false},
        {"2021/..", MarkForm::line, false, false, true},
        {"../2021", MarkForm::line, false, true, false},
    };
    for (const Row& row : rows) {
        INFO(row.edtf);
        const MarkShape shape = shape_of(row.edtf);
        CHECK(shape.form == row.form);
        CHECK(shape.fades == row.fades);
        CHECK(shape.open_left == row.open_left);
        CHECK(shape.open_right == row.open_right);
        CHECK_FALSE(shape.torn_left);
        CHECK_FALSE(shape.torn_right);
    }
}

TEST_CASE("Aims and suppositions are diamonds whatever their precision") {
    CHECK(shape_of("2049", EventKind::goal).form == MarkForm::aim);
    CHECK(shape_of("2030-05-01", EventKind::hypothetical).form == MarkForm::aim);
    CHECK(shape_of("2049", EventKind::goal).centre() == Catch::Approx(495).margin(0.1));
}

TEST_CASE("Filling follows the basis") {
    for (const DateBasis basis : {DateBasis::stated, DateBasis::computed, DateBasis::inferred}) {
        Event event = event_on("2021");
        event.basis = basis;
        CHECK(place_by_event(event, century(), nullptr).shape.basis == basis);
    }
}

TEST_CASE("A year is as long as a year, a month at least eight px wide") {
    const MarkShape year = shape_of("2021");
    CHECK(year.x0 == Catch::Approx(210).margin(0.1));
    CHECK(year.x1 == Catch::Approx(220).margin(0.1));
    const MarkShape month = shape_of("2021-07");
    CHECK(month.x1 - month.x0 == Catch::Approx(kBarLeast));
    CHECK(month.centre() == Catch::Approx(215.4).margin(0.2));
    CHECK(shape_of("2021-06-28").x1 - shape_of("2021-06-28").x0 == Catch::Approx(kDotSize));
}

TEST_CASE("An open end reaches to the publication, which is all its text can know") {
    Publication publication;
    publication.first_day = publication.last_day = day_from_civil({2030, 1, 1});
    const PlacedMark placed = place_by_event(event_on("2021/.."), century(), &publication);
    CHECK(placed.shape.x0 == Catch::Approx(210).margin(0.1));
    CHECK(placed.shape.x1 == Catch::Approx(297).margin(0.1));
}

TEST_CASE("Dates out of view are earlier or later, never lost") {
    CHECK(place_by_event(event_on("1999"), century(), nullptr).placed == Placed::earlier);
    CHECK(place_by_event(event_on("2100"), century(), nullptr).placed == Placed::later);
    CHECK(place_by_event(event_on("1990/2001"), century(), nullptr).placed == Placed::here);
    CHECK(place_by_event(Event{}, century(), nullptr).placed == Placed::nowhere);
    CHECK(place_by_publication(nullptr, century()).placed == Placed::nowhere);
}

TEST_CASE("A period that ends in folded years is torn at the fold") {
    const std::vector<DaySpan> spans = {{day_from_year(1947), day_from_year(1948)},
                                        {day_from_year(2014), day_from_year(2015)},
                                        {day_from_year(2016), day_from_year(2017)}};
    const TimeScale scale =
        make_folded_scale(spans, 0, 800, [](const std::string&) { return 24.f; });
    const MarkShape shape = place_by_event(event_on("1947/1991"), scale, nullptr).shape;
    CHECK(shape.torn_right);
    CHECK_FALSE(shape.torn_left);
    CHECK(shape.x1 == Catch::Approx(scale.folds[0].centre()));
    const MarkShape up_to_fold = place_by_event(event_on("1947"), scale, nullptr).shape;
    CHECK_FALSE(up_to_fold.torn_right);
    CHECK(up_to_fold.x1 == Catch::Approx(scale.folds[0].x0));
}
