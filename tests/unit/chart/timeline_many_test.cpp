// Thousands of dates: labels never overlap, every date is counted once, at any zoom.
#include <catch_amalgamated.hpp>
#include <random>

#include "base/edtf_text.h"
#include "chart/timeline_layout.h"
#include "fixed_measure.h"
#include "timeline_corpus.h"

using namespace parallax;

namespace {

const test::FixedMeasure kMeasure;

// Days, months and years between 1900 and 2030, thick towards the end, in ten sources.
Corpus many_dates(std::size_t count) {
    test::CorpusBuilder b;
    std::mt19937 random(7);
    constexpr std::size_t kSources = 10;
    for (std::size_t s = 0; s < kSources; ++s) {
        b.source("s" + std::to_string(s), std::to_string(2010 + s)).passage("One.");
        for (std::size_t i = s; i < count; i += kSources) {
            const auto back = static_cast<std::int32_t>(random() % 130 * (random() % 130) / 130);
            const std::int32_t year = 2030 - back;
            const auto month = static_cast<std::int32_t>(random() % 12) + 1;
            const auto day = static_cast<std::int32_t>(random() % 28) + 1;
            const std::string text = i % 5 == 0   ? edtf_from_year(year)
                                     : i % 5 == 1 ? edtf_from_month(year, month)
                                                  : edtf_from_day({year, month, day});
            b.event("Event number " + std::to_string(i), text, "", {0});
        }
    }
    return b.corpus();
}

void check_layout(const TimelineLayout& layout, const TimelineContents& contents) {
    for (const TimelineLane& lane : layout.lanes) {
        std::size_t sum = lane.earlier.size() + lane.later.size();
        if (lane.bars.empty())
            for (const LaneItem& item : lane.items)
                sum += item.entries.size();
        for (const LaneBar& bar : lane.bars) {
            sum += bar.count;
            CHECK(bar.box.y >= lane.box.y);
            CHECK(bar.box.bottom() <= lane.box.bottom());
            CHECK(bar.count <= layout.tallest);
        }
        CHECK(sum == lane.dated);
        CHECK(lane.dated == contents.lanes[lane.content].entries.size());
        std::vector<Rect> labels;
        for (const LaneItem& item : lane.items)
            if (!item.label.empty()) labels.push_back(item.label_box.inset(0, 2));
        std::size_t overlaps = 0;
        for (std::size_t a = 0; a < labels.size(); ++a)
            for (std::size_t b = a + 1; b < labels.size(); ++b)
                overlaps += labels[a].overlaps(labels[b]) ? 1 : 0;
        CHECK(overlaps == 0);
    }
    for (std::size_t i = 1; i < layout.ticks.labels.size(); ++i) {
        const AxisLabel &a = layout.ticks.labels[i - 1], &b = layout.ticks.labels[i];
        if (a.line == b.line && a.x <= b.x) CHECK(a.x + a.width <= b.x);
    }
}

}  // namespace

TEST_CASE(
    "5,000 and 100,000 dates are marks, clusters or bars, none lost and no label on another") {
    for (const std::size_t count : {5'000UZ, 100'000UZ}) {
        const Corpus corpus = many_dates(count);
        const TimelineEntries timeline = make_timeline_entries(corpus);
        const TimelineContents contents =
            make_contents(timeline, lanes_by_source(corpus, timeline));
        TimelineInput input{.corpus = corpus, .timeline = timeline, .contents = contents};
        input.area = {0, 0, 1100, 760};
        const TimelineLayout fitted = layout_timeline(input, kMeasure);
        check_layout(fitted, contents);
        CHECK(fitted.tallest > 0);
        const double middle = day_from_year(2028);
        for (const double years : {60.0, 10.0, 1.0, 0.1, 0.01}) {
            INFO(count << " dates, " << years << " years");
            input.visible = DaySpan{middle, middle + years * 365};
            check_layout(layout_timeline(input, kMeasure), contents);
        }
        if (count > 5'000) continue;
        // Near enough every lane has marks again.
        input.visible = DaySpan{middle, middle + 10};
        const TimelineLayout near = layout_timeline(input, kMeasure);
        for (const TimelineLane& lane : near.lanes)
            CHECK(lane.bars.empty());
    }
}

TEST_CASE("Bars count what begins in them") {
    test::CorpusBuilder b;
    b.source("a").passage("One.");
    for (std::size_t i = 0; i < 2 * kMostMarks; ++i)
        b.event("e", edtf_from_day({2001, 1 + static_cast<std::int32_t>(i % 2) * 6, 10}), "", {0});
    const TimelineEntries timeline = make_timeline_entries(b.corpus());
    const TimelineContents contents =
        make_contents(timeline, lanes_by_source(b.corpus(), timeline));
    TimelineInput input{.corpus = b.corpus(), .timeline = timeline, .contents = contents};
    input.area = {0, 0, 1100, 760};
    input.visible = DaySpan{day_from_year(2001), day_from_year(2002)};
    const TimelineLayout layout = layout_timeline(input, kMeasure);
    REQUIRE(layout.lanes[0].bars.size() == 2);
    const auto holds = [](const LaneBar& bar, CivilDate date) {
        const auto day = static_cast<double>(day_from_civil(date));
        return bar.days.first <= day && day < bar.days.end;
    };
    CHECK(holds(layout.lanes[0].bars[0], {2001, 1, 10}));
    CHECK(holds(layout.lanes[0].bars[1], {2001, 7, 10}));
    CHECK(layout.lanes[0].bars[0].count == kMostMarks);
    CHECK(layout.tallest == kMostMarks);
    CHECK(layout.lanes[0].bars[0].box.h == layout.lanes[0].bars[1].box.h);
    // What is selected keeps a mark over the bars.
    input.selected = {{SourceId(0), 5}};
    CHECK(layout_timeline(input, kMeasure).lanes[0].items.size() == 1);
}
