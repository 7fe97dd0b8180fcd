// The whole timeline at many sizes: nothing overlaps, nothing is lost, and both clocks place marks
// where they should.
#include "chart/timeline_layout.h"

#include <catch_amalgamated.hpp>

#include "chart/timeline_heights.h"
#include "fixed_measure.h"
#include "timeline_corpus.h"

using namespace parallax;

namespace {

double day(CivilDate date) {
    return static_cast<double>(day_from_civil(date));
}

const test::FixedMeasure kMeasure;

struct Stage {
    Corpus corpus = test::timeline_corpus();
    TimelineEntries entries = make_timeline_entries(corpus);
    TimelineContents contents = make_contents(entries, lanes_by_source(corpus, entries));

    TimelineInput input(Rect area) const {
        return {.corpus = corpus, .timeline = entries, .contents = contents, .area = area};
    }
    TimelineLayout layout(Rect area, std::optional<DaySpan> visible = {}) const {
        TimelineInput in = input(area);
        in.visible = visible;
        return layout_timeline(in, kMeasure);
    }
};

void check_sums(const TimelineLayout& layout, const TimelineEntries& entries) {
    std::size_t all = 0;
    for (const TimelineLane& lane : layout.lanes) {
        std::size_t sum = lane.earlier.size() + lane.later.size() + lane.unplaced.size();
        for (const LaneItem& item : lane.items)
            sum += item.entries.size();
        CHECK(sum == lane.dated);
        all += sum;
    }
    CHECK(all == entries.entries.size());
}

void check_apart(const TimelineLayout& layout) {
    for (const TimelineLane& lane : layout.lanes) {
        CHECK(lane.box.y >= layout.plot.y - 0.5f);
        CHECK(lane.box.bottom() <= layout.plot.bottom() + 0.5f);
        for (const LaneItem& a : lane.items) {
            CHECK(a.box.y >= lane.box.y - 1);
            CHECK(a.box.bottom() <= lane.box.bottom() + 1);
            for (const LaneItem& b : lane.items) {
                if (&a == &b) continue;
                if (!a.label.empty() && !b.label.empty())
                    CHECK_FALSE(a.label_box.inset(0, 2).overlaps(b.label_box.inset(0, 2)));
                if (!a.label.empty() && std::abs(a.y - b.y) < 1)
                    CHECK_FALSE(a.label_box.overlaps(b.box));
            }
            if (a.label.empty()) continue;
            CHECK(a.label_box.x >= std::max(layout.plot.x, layout.marks.x) - 0.5f);
            CHECK(a.label_box.right() <=
                  std::min(layout.plot.right(), layout.marks.right()) + 0.5f);
        }
    }
}

}  // namespace

TEST_CASE("At every size lanes hold all their dates and nothing overlaps") {
    const Stage stage;
    for (float width = 560; width <= 1500; width += 94)
        for (float height = 376; height <= 1000; height += 104) {
            INFO(width << " x " << height);
            const TimelineLayout fitted = stage.layout({200, 92, width, height});
            check_sums(fitted, stage.entries);
            check_apart(fitted);
            const TimelineLayout zoomed_in =
                stage.layout({200, 92, width, height}, DaySpan{18700, 18900});
            check_sums(zoomed_in, stage.entries);
            check_apart(zoomed_in);
        }
}

TEST_CASE("Strip and legend come when there is room for them") {
    const Stage stage;
    CHECK(stage.layout({0, 0, 1000, 780}).legend.has_value());
    CHECK(stage.layout({0, 0, 900, 780}).strip.has_value());
    CHECK_FALSE(stage.layout({0, 0, 700, 780}).legend.has_value());
    CHECK(stage.layout({0, 0, 700, 590}).strip.has_value());
    CHECK_FALSE(stage.layout({0, 0, 900, 480}).strip.has_value());
}

TEST_CASE("Zoomed in, what is out of view is counted at the edges") {
    const Stage stage;
    const DaySpan year_2021{day_from_year(2021), day_from_year(2022)};
    const TimelineLayout layout = stage.layout({0, 0, 1000, 700}, year_2021);
    // Of source b: 1949, 2014 before; 2022 and 2049 after; eight meetings in June 2021.
    const TimelineLane& b = layout.lanes[1];
    CHECK(b.earlier.size() == 2);
    CHECK(b.later.size() == 2);
    CHECK(b.dated == 12);
    // Of source a all but what has no end ("since 2014" reaches to March 2016).
    CHECK(layout.lanes[0].earlier.size() == 6);
}

TEST_CASE("Ground later than the text begins after its publication") {
    const Stage stage;
    const TimelineLayout layout = stage.layout({0, 0, 1000, 700});
    const TimelineLane &a = layout.lanes[0], &b = layout.lanes[1], &d = layout.lanes[3];
    REQUIRE(a.publication);
    CHECK(a.publication->is_day);
    CHECK(*a.sunk_from == a.publication->x0);
    CHECK_FALSE(b.publication->is_day);
    CHECK(b.publication->x0 == layout.scale.x_from_day(day({2021, 7, 1})));
    CHECK(*b.sunk_from == layout.scale.x_from_day(day({2021, 10, 1})));
    CHECK_FALSE(d.publication.has_value());
    CHECK_FALSE(d.sunk_from.has_value());
}

TEST_CASE("A narrow publication is jumped over by labels, a wide window is stood on") {
    const Stage stage;
    const auto labels_on_window = [&](DaySpan visible) {
        const TimelineLayout layout = stage.layout({0, 0, 1400, 700}, visible);
        const TimelineLane& b = layout.lanes[1];
        std::size_t count = 0;
        for (const LaneItem& item : b.items)
            count += !item.label.empty() && item.label_box.x < b.publication->x1 &&
                             b.publication->x0 < item.label_box.right()
                         ? 1
                         : 0;
        return count;
    };
    CHECK(labels_on_window({day_from_year(2010), day_from_year(2030)}) == 0);
    CHECK(labels_on_window({day_from_year(2021), day_from_year(2022)}) > 0);
}

TEST_CASE("The other clock puts all dates of a source at its publication") {
    const Stage stage;
    TimelineInput input = stage.input({0, 0, 1000, 700});
    input.clock = TimelineClock::publication;
    const TimelineLayout layout = layout_timeline(input, kMeasure);
    check_sums(layout, stage.entries);
    CHECK(layout.tracks.empty());
    for (std::size_t s = 0; s < 3; ++s) {
        REQUIRE(layout.lanes[s].items.size() == 1);
        const Publication& p = stage.entries.publications[s];
        const double middle = static_cast<double>(p.first_day + p.last_day + 1) / 2;
        CHECK(layout.lanes[s].items[0].box.centre().x ==
              Catch::Approx(layout.scale.x_from_day(middle)).margin(0.1));
    }
    // Nobody knows when d was published: its dates are not placed, and not lost.
    CHECK(layout.lanes[3].unplaced.size() == 3);
}

TEST_CASE("Both clocks: across by event, down by publication") {
    const Stage stage;
    TimelineInput input = stage.input({0, 0, 1000, 700});
    input.clock = TimelineClock::both;
    const TimelineLayout layout = layout_timeline(input, kMeasure);
    check_sums(layout, stage.entries);
    check_apart(layout);
    // a: 22 March 2016, b: July to September 2021, c: April 2023; the other one is not known.
    REQUIRE(layout.written.size() == 3);
    for (std::size_t s = 0; s < 3; ++s) {
        const PublicationMark& mark = *layout.lanes[s].publication;
        CHECK(layout.written[s].x == (mark.x0 + mark.x1) / 2);
        CHECK(layout.lanes[s].box.contains(layout.written[s]));
        for (const LaneItem& item : layout.lanes[s].items)
            CHECK(std::abs(item.y - layout.written[s].y) < layout.lanes[s].box.h / 2);
    }
    const float ab = layout.written[1].y - layout.written[0].y;
    const float bc = layout.written[2].y - layout.written[1].y;
    CHECK(ab > 1.5f * bc);  // five years and four months, one and eight
    // The event clock alone has marks at the same places across.
    const TimelineLayout flat = stage.layout({0, 0, 1000, 700});
    CHECK(flat.scale.x_from_day(18000) == layout.scale.x_from_day(18000));
    CHECK(layout.lanes[3].box.y >= layout.written[2].y);
}

TEST_CASE("Lanes of another kind show all publications, and tracks only on wish") {
    Stage stage;
    LaneContent all;
    all.key = all.title = "all";
    for (std::size_t i = 0; i < stage.entries.entries.size(); ++i)
        all.entries.push_back(i);
    stage.contents = make_contents(stage.entries, {all});
    TimelineInput input = stage.input({0, 0, 1000, 700});
    const TimelineLayout layout = layout_timeline(input, kMeasure);
    check_sums(layout, stage.entries);
    check_apart(layout);
    CHECK(layout.publications.size() == 3);
    CHECK(layout.tracks.size() == 2);
    CHECK(layout.heads.w == kTopicHeadWidth);
    input.shows_shared = false;
    CHECK(layout_timeline(input, kMeasure).tracks.empty());
    input.clock = TimelineClock::publication;
    check_sums(layout_timeline(input, kMeasure), stage.entries);
}

TEST_CASE("Events of several sources have one track each, the others none") {
    const Stage stage;
    const TimelineLayout layout = stage.layout({0, 0, 1000, 700});
    REQUIRE(layout.tracks.size() == 2);
    CHECK(layout.tracks[0].label == "Pact, 2014 · 2");
    CHECK(layout.tracks[1].label == "War, February 2022 · 2");
}

TEST_CASE("Zoom keeps the day under the pointer, drag moves it along, a fold opens") {
    const Stage stage;
    const Rect area{0, 0, 1000, 700};
    const TimelineLayout layout = stage.layout(area);
    const float x = layout.scale.x_from_day(day_from_year(2021));
    for (const double factor : {0.2, 0.8, 1.0, 1.5, 6.0}) {
        const TimelineLayout after = stage.layout(area, days_after_zoom(layout, x, factor));
        CHECK(after.scale.x_from_day(day_from_year(2021)) == Catch::Approx(x).margin(0.5));
        CHECK(after.scale.days_per_px() ==
              Catch::Approx(layout.scale.days_per_px() * factor).epsilon(0.001));
    }
    const TimelineLayout open = stage.layout(area, DaySpan{18000, 19000});
    const TimelineLayout moved = stage.layout(area, days_after_drag(open, 50));
    CHECK(moved.scale.x_from_day(18500) ==
          Catch::Approx(open.scale.x_from_day(18500) + 50).margin(0.1));
    REQUIRE(!layout.scale.folds.empty());
    const DaySpan unfolded = days_after_unfolding(layout, 0);
    CHECK(unfolded.first <= layout.scale.folds[0].days.first);
    CHECK(unfolded.end >= layout.scale.folds[0].days.end);
}

TEST_CASE("The strip counts every date and frames the open years") {
    const Stage stage;
    const TimelineLayout layout = stage.layout({0, 0, 1000, 700});
    REQUIRE(layout.strip);
    std::size_t sum = 0;
    for (const StripBar& bar : layout.strip->bars) {
        sum += bar.count;
        CHECK(bar.box.bottom() == layout.strip->box.bottom());
        CHECK(bar.box.y >= layout.strip->box.y);
    }
    CHECK(sum == stage.entries.entries.size());
    CHECK(layout.strip->frame.x ==
          Catch::Approx(layout.strip->scale.x_from_day(layout.open().first)));
    CHECK(layout.strip->caption_words.starts_with("Unfolded above: "));
}

TEST_CASE("Room is given to rows before heads are cut, and rows are taken from the fullest lane") {
    const std::vector<LaneNeed> needs = {{2, 3}, {8, 3}};
    const LaneHeights ample = layout_heights(needs, 400);
    CHECK(ample.row_height == 20);
    CHECK(ample.heights[0] + ample.heights[1] == Catch::Approx(400));
    const LaneHeights tight = layout_heights(needs, 180);
    CHECK(tight.row_height == 14);
    CHECK(rows_in(tight.heights[1], tight.row_height) >= 6);
    const LaneHeights least = layout_heights(std::vector<LaneNeed>(20, {5, 4}), 300);
    for (const float height : least.heights)
        CHECK(height == 15);
}
