// A track stands where all its marks overlap, else in their middle; neighbours push each other
// apart.
#include "chart/timeline_tracks.h"

#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

constexpr float kLabelFromRing = 8;

float wanted_x(const std::vector<TrackStop>& stops) {
    float left = stops.front().x0, right = stops.front().x1, sum = 0;
    for (const TrackStop& stop : stops) {
        left = std::max(left, stop.x0);
        right = std::min(right, stop.x1);
        sum += (stop.x0 + stop.x1) / 2;
    }
    return left <= right ? (left + right) / 2 : sum / static_cast<float>(stops.size());
}

// Places in ascending order become at least kTrackGap apart: groups that touch share their middle.
void push_apart(std::vector<float>& places, float left, float right) {
    struct Block {
        float sum;  // of the first place each member asks of the block
        std::size_t count;
        float first() const { return sum / static_cast<float>(count); }
    };
    std::vector<Block> blocks;
    for (const float place : places) {
        blocks.push_back({place, 1});
        while (blocks.size() > 1) {
            const Block& last = blocks.back();
            Block& before = blocks[blocks.size() - 2];
            const float length = kTrackGap * static_cast<float>(before.count);
            if (last.first() >= before.first() + length) break;
            before.sum += last.sum - length * static_cast<float>(last.count);
            before.count += last.count;
            blocks.pop_back();
        }
    }
    std::size_t i = 0;
    for (const Block& block : blocks)
        for (std::size_t k = 0; k < block.count; ++k)
            places[i++] = block.first() + kTrackGap * static_cast<float>(k);
    const float room = static_cast<float>(places.size()) * kTrackGap;
    if (places.empty() || right - left < room) return;
    for (std::size_t k = places.size(); k-- > 0;)
        places[k] =
            std::min(places[k], right - kTrackGap * static_cast<float>(places.size() - 1 - k));
    for (std::size_t k = 0; k < places.size(); ++k)
        places[k] = std::max(places[k], left + kTrackGap * static_cast<float>(k));
}

std::vector<Point> path_through(Point start, const std::vector<TrackStop>& stops) {
    std::vector<Point> path{start};
    const float x = start.x;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const TrackStop& stop = stops[i];
        const float at = std::clamp(x, stop.x0, stop.x1);
        const float aside = std::abs(at - x);
        const bool is_last = i + 1 == stops.size();
        if (aside < 0.5f) {
            if (is_last) path.push_back({x, stop.y});
            continue;
        }
        // 45 degrees, steeper where the stop before is too near.
        path.push_back({x, std::max(path.back().y, stop.y - aside)});
        path.push_back({at, stop.y});
        if (!is_last) path.push_back({x, std::min(stops[i + 1].y, stop.y + aside)});
    }
    return path;
}

class Rail {
  public:
    // `most_crossed`: how many lines of others a label may lie across.
    Rail(Rect rail, float row_height, std::ptrdiff_t most_crossed, const TextMeasure& measure)
        : rail_(rail),
          row_height_(row_height),
          most_crossed_(most_crossed),
          measure_(measure),
          rows_(std::max(1, static_cast<int>(rail.h / row_height))) {}

    float row_centre(int row) const {
        return rail_.bottom() - (static_cast<float>(row) + 0.5f) * row_height_;
    }

    // Rings must be known before labels, so each track first gets a row for its ring.
    void place(SharedTrack& track, const TrackInput& input, const std::vector<float>& xs) {
        const TextStyle style = track.selected ? TextStyle::small_bold : TextStyle::small;
        for (const std::string& text : {input.label, input.short_label}) {
            const float width = measure_.width_px(style, text);
            for (int row = 0; row < rows_; ++row)
                for (const bool right : {true, false}) {
                    const float x = right ? track.ring.x + kLabelFromRing
                                          : track.ring.x - kLabelFromRing - width;
                    const Rect box{x, row_centre(row) - 8, width, 16};
                    if (!has_room(box, track.ring.x, row, xs)) continue;
                    track.ring.y = row_centre(row);
                    track.label = text;
                    track.label_box = box;
                    taken_.push_back({box, row});
                    ring_rows_.push_back({track.ring.x, row});
                    return;
                }
        }
        track.ring.y = row_centre(0);
        for (int row = 0; row < rows_; ++row)
            if (is_ring_free(track.ring.x, row)) {
                track.ring.y = row_centre(row);
                ring_rows_.push_back({track.ring.x, row});
                return;
            }
        ring_rows_.push_back({track.ring.x, 0});
    }

  private:
    struct TakenBox {
        Rect box;
        int row;
    };
    struct RingPlace {
        float x;
        int row;
    };

    bool is_ring_free(float x, int row) const {
        return std::ranges::none_of(taken_, [&](const TakenBox& t) {
            return t.row == row && x > t.box.x - 6 && x < t.box.right() + 6;
        });
    }
    bool has_room(const Rect& box, float ring_x, int row, const std::vector<float>& xs) const {
        if (box.x < rail_.x || box.right() > rail_.right()) return false;
        if (!is_ring_free(ring_x, row)) return false;
        for (const TakenBox& other : taken_)
            if (other.row == row && box.x < other.box.right() + 8 && other.box.x < box.right() + 8)
                return false;
        for (const RingPlace& ring : ring_rows_)
            if (ring.row == row && ring.x > box.x - 6 && ring.x < box.right() + 6) return false;
        // A label may cross the lines of others below their rings, but few of them.
        const auto crossed = std::ranges::count_if(
            xs, [&](float x) { return x != ring_x && x > box.x && x < box.right(); });
        return crossed <= most_crossed_;
    }

    Rect rail_;
    float row_height_;
    std::ptrdiff_t most_crossed_;
    const TextMeasure& measure_;
    int rows_;
    std::vector<TakenBox> taken_;
    std::vector<RingPlace> ring_rows_;
};

std::ptrdiff_t labels_in(const std::vector<SharedTrack>& tracks) {
    return std::ranges::count_if(tracks,
                                 [](const SharedTrack& t) { return t.label_box.has_value(); });
}

}  // namespace

std::vector<SharedTrack> layout_tracks(std::vector<TrackInput> inputs, Rect rail, float row_height,
                                       const TextMeasure& measure) {
    std::ranges::stable_sort(inputs, {}, [](const TrackInput& i) { return wanted_x(i.stops); });
    std::vector<float> xs;
    for (const TrackInput& input : inputs)
        xs.push_back(wanted_x(input.stops));
    push_apart(xs, rail.x + kTrackRing, rail.right() - kTrackRing);

    std::vector<SharedTrack> best;
    for (const std::ptrdiff_t most_crossed : {1, 2, 3, 4}) {
        std::vector<SharedTrack> tracks;
        for (std::size_t i = 0; i < inputs.size(); ++i)
            tracks.push_back({inputs[i].shared, {xs[i], 0}, {}, {}, {}, inputs[i].selected});
        // From the right: the latest stand closest together, and their labels go to the left.
        Rail rows(rail, row_height, most_crossed, measure);
        for (std::size_t i = inputs.size(); i-- > 0;)
            rows.place(tracks[i], inputs[i], xs);
        if (best.empty() || labels_in(tracks) > labels_in(best)) best = std::move(tracks);
    }
    for (std::size_t i = 0; i < best.size(); ++i)
        best[i].path = path_through({best[i].ring.x, best[i].ring.y + kTrackRing}, inputs[i].stops);
    return best;
}

}  // namespace parallax
