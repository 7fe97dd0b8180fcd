#include "ui/changed_parts.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

#include "analysis/hash.h"
#include "ui/large_ground.h"

namespace parallax {
namespace {

constexpr int kTile = 32;  // px
// More parts than that, or a larger share of the screen, are not worth their own drawing.
constexpr std::size_t kMostParts = 6, kMostGroups = 64;
constexpr double kMostShare = 0.8;

// Whole pixels or tiles from x0 to before x1.
struct Box {
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    bool empty() const { return x1 <= x0 || y1 <= y0; }
    long long area() const { return empty() ? 0 : static_cast<long long>(x1 - x0) * (y1 - y0); }
};

Box common(Box a, Box b) {
    return {std::max(a.x0, b.x0), std::max(a.y0, b.y0), std::min(a.x1, b.x1), std::min(a.y1, b.y1)};
}

Box around(Box a, Box b) {
    return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

Box tiles_of(Box pixels) {
    return {pixels.x0 / kTile, pixels.y0 / kTile, (pixels.x1 + kTile - 1) / kTile,
            (pixels.y1 + kTile - 1) / kTile};
}

// The screen in pixels, and ImGui's coordinates in them.
struct Screen {
    ImVec2 origin, scale;
    int width, height;

    explicit Screen(const ImDrawData& data)
        : origin(data.DisplayPos),
          scale(data.FramebufferScale),
          width(static_cast<int>(data.DisplaySize.x * data.FramebufferScale.x)),
          height(static_cast<int>(data.DisplaySize.y * data.FramebufferScale.y)) {}

    Box whole() const { return {0, 0, width, height}; }

    // The scissor that imgui_impl_opengl3 sets for this, with all its cutting to whole numbers.
    Box scissor(ImVec4 clip) const {
        const float x0 = (clip.x - origin.x) * scale.x, y0 = (clip.y - origin.y) * scale.y;
        const float x1 = (clip.z - origin.x) * scale.x, y1 = (clip.w - origin.y) * scale.y;
        if (x1 <= x0 || y1 <= y0) return {};
        const auto left = static_cast<int>(x0),
                   below = static_cast<int>(static_cast<float>(height) - y1);
        return common(whole(), {left, height - below - static_cast<int>(y1 - y0),
                                left + static_cast<int>(x1 - x0), height - below});
    }
    // What makes it set that scissor.
    ImVec4 clip_of(Box box) const {
        const auto at = [](int pixel, float by, float ratio, float from) {
            return (static_cast<float>(pixel) + by) / ratio + from;
        };
        return {at(box.x0, 0.25f, scale.x, origin.x), at(box.y0, -0.5f, scale.y, origin.y),
                at(box.x1, 0.5f, scale.x, origin.x), at(box.y1, -0.25f, scale.y, origin.y)};
    }

    // Grounds are cleared between the pixels that their edges are nearest to.
    Box ground(const LargeGround& ground, ImVec4 clip) const {
        const float x0 = std::max(ground.rect.x, clip.x), y0 = std::max(ground.rect.y, clip.y);
        const PixelRect part =
            pixels_of({x0 - origin.x, y0 - origin.y, std::min(ground.rect.right(), clip.z) - x0,
                       std::min(ground.rect.bottom(), clip.w) - y0},
                      scale.x);
        return common(whole(), {part.x, part.y, part.x + part.width, part.y + part.height});
    }
    ImVec4 ground_clip(ImVec4 clip, Box part) const {
        const auto x = [this](int pixel) { return static_cast<float>(pixel) / scale.x + origin.x; };
        const auto y = [this](int pixel) { return static_cast<float>(pixel) / scale.y + origin.y; };
        return {std::max(clip.x, x(part.x0)), std::max(clip.y, y(part.y0)),
                std::min(clip.z, x(part.x1)), std::min(clip.w, y(part.y1))};
    }

    // Every pixel that the triangle can touch, and no more than one beyond.
    Box reach(ImVec2 a, ImVec2 b, ImVec2 c) const {
        const auto low = [](float p, float q, float r, float from, float ratio) {
            return static_cast<int>(std::floor((std::min({p, q, r}) - from) * ratio)) - 1;
        };
        const auto high = [](float p, float q, float r, float from, float ratio) {
            return static_cast<int>(std::ceil((std::max({p, q, r}) - from) * ratio)) + 1;
        };
        return {low(a.x, b.x, c.x, origin.x, scale.x), low(a.y, b.y, c.y, origin.y, scale.y),
                high(a.x, b.x, c.x, origin.x, scale.x), high(a.y, b.y, c.y, origin.y, scale.y)};
    }
};

std::uint64_t bits_of(ImVec2 pair) {
    return static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(pair.x)) << 32 |
           std::bit_cast<std::uint32_t>(pair.y);
}

std::uint64_t hash_of(const ImDrawVert& vertex) {
    return mixed(bits_of(vertex.pos) + mixed(bits_of(vertex.uv) + vertex.col));
}

std::uint64_t hash_of(Box box) {
    const auto two = [](int a, int b) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 32 |
               static_cast<std::uint32_t>(b);
    };
    return mixed(two(box.x0, box.y0) + mixed(two(box.x1, box.y1)));
}

std::uint64_t hash_of(Colour c) {
    return mixed(static_cast<std::uint64_t>(c.r) << 24 | c.g << 16 | c.b << 8 | c.a);
}

std::uint64_t hash_of(const ImTextureRef& texture) {
    return texture._TexData ? mixed(static_cast<std::uint64_t>(texture._TexData->UniqueID) + 1)
                            : mixed(~static_cast<std::uint64_t>(texture._TexID));
}

// Calls on_ground(command, ground, box) and on_triangles(command, list, scissor) in the order of
// drawing.
template <class OnGround, class OnTriangles>
void for_each_command(const ImDrawData& data, const Screen& screen, OnGround on_ground,
                      OnTriangles on_triangles) {
    for (const ImDrawList* list : data.CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer) {
            if (command.UserCallback) {
                const auto& ground = *static_cast<const LargeGround*>(command.UserCallbackData);
                const Box box = screen.ground(ground, command.ClipRect);
                if (!box.empty()) on_ground(*list, command, ground, box);
            } else if (const Box box = screen.scissor(command.ClipRect); !box.empty()) {
                on_triangles(*list, command, box);
            }
        }
}

std::vector<std::uint64_t> hash_tiles(const ImDrawData& data, const Screen& screen, Colour ground) {
    const Box all = tiles_of(screen.whole());
    std::vector<std::uint64_t> tiles(static_cast<std::size_t>(all.area()), hash_of(ground));
    const auto add = [&](Box pixels, std::uint64_t hash) {
        const Box box = tiles_of(pixels);
        for (int y = box.y0; y < box.y1; ++y)
            for (int x = box.x0; x < box.x1; ++x) {
                std::uint64_t& tile = tiles[static_cast<std::size_t>(y * all.x1 + x)];
                tile = tile * 0x9E37'79B9'7F4A'7C15U + hash;  // what comes later matters otherwise
            }
    };
    const ImDrawList* hashed = nullptr;
    std::vector<std::uint64_t> vertices;  // of that list
    for_each_command(
        data, screen,
        [&](const ImDrawList&, const ImDrawCmd&, const LargeGround& area, Box box) {
            add(box, hash_of(area.colour) + hash_of(box));
        },
        [&](const ImDrawList& list, const ImDrawCmd& command, Box scissor) {
            if (hashed != &list) {
                hashed = &list;
                vertices.clear();
                for (const ImDrawVert& vertex : list.VtxBuffer)
                    vertices.push_back(hash_of(vertex));
            }
            const std::uint64_t state = hash_of(scissor) + hash_of(command.TexRef);
            const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
            for (unsigned i = 0; i + 2 < command.ElemCount; i += 3, index += 3) {
                const ImDrawIdx a = index[0] + command.VtxOffset, b = index[1] + command.VtxOffset,
                                c = index[2] + command.VtxOffset;
                const Box reach = common(
                    scissor, screen.reach(list.VtxBuffer.Data[a].pos, list.VtxBuffer.Data[b].pos,
                                          list.VtxBuffer.Data[c].pos));
                if (!reach.empty())
                    add(reach, (state ^ vertices[a]) + std::rotl(vertices[b], 21) +
                                   std::rotl(vertices[c], 42));
            }
        });
    return tiles;
}

// Boxes around tiles of which no other lies within the next but one, in tiles.
std::vector<Box> groups_of(std::vector<bool> changed, int columns, int rows) {
    std::vector<Box> groups;
    std::vector<std::pair<int, int>> todo;
    for (int from = 0; from < columns * rows; ++from) {
        if (!changed[static_cast<std::size_t>(from)]) continue;
        changed[static_cast<std::size_t>(from)] = false;
        todo.emplace_back(from % columns, from / columns);
        Box box{columns, rows, 0, 0};
        while (!todo.empty()) {
            const auto [x, y] = todo.back();
            todo.pop_back();
            box = around(box, {x, y, x + 1, y + 1});
            for (int v = std::max(0, y - 2); v < std::min(rows, y + 3); ++v)
                for (int u = std::max(0, x - 2); u < std::min(columns, x + 3); ++u) {
                    const auto at = static_cast<std::size_t>(v * columns + u);
                    if (!changed[at]) continue;
                    changed[at] = false;
                    todo.emplace_back(u, v);
                }
        }
        groups.push_back(box);
    }
    return groups;
}

// Few boxes that do not overlap around all of these.
std::vector<Box> merged(std::vector<Box> boxes) {
    if (boxes.size() > kMostGroups) {
        Box all = boxes.front();
        for (const Box box : boxes)
            all = around(all, box);
        return {all};
    }
    while (true) {
        std::optional<std::pair<std::size_t, std::size_t>> nearest;
        long long least = boxes.size() > kMostParts ? std::numeric_limits<long long>::max() : 0;
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                const bool overlap = !common(boxes[i], boxes[j]).empty();
                const long long more =
                    overlap ? -1
                            : around(boxes[i], boxes[j]).area() - boxes[i].area() - boxes[j].area();
                if (more >= least) continue;
                least = more;
                nearest = {i, j};
            }
        if (!nearest) return boxes;
        boxes[nearest->first] = around(boxes[nearest->first], boxes[nearest->second]);
        boxes.erase(boxes.begin() + static_cast<std::ptrdiff_t>(nearest->second));
    }
}

// What of a list reaches into a part, as a list of its own.
class Cutting {
  public:
    Cutting(const ImDrawList& from, ImDrawList& to)
        : from_(from), to_(to), numbers_(static_cast<std::size_t>(from.VtxBuffer.Size), kNone) {}

    void take_ground(const ImDrawCmd& command, ImVec4 clip) {
        ImDrawCmd cut = command;
        cut.ClipRect = clip;
        to_.CmdBuffer.push_back(cut);
    }

    void take_triangles(const ImDrawCmd& command, const Screen& screen, Box box) {
        ImDrawCmd cut = command;
        cut.ClipRect = screen.clip_of(box);
        cut.IdxOffset = static_cast<unsigned>(to_.IdxBuffer.Size);
        cut.VtxOffset = 0;
        const ImDrawIdx* index = from_.IdxBuffer.Data + command.IdxOffset;
        for (unsigned i = 0; i + 2 < command.ElemCount; i += 3, index += 3) {
            const ImDrawIdx corners[] = {index[0] + command.VtxOffset, index[1] + command.VtxOffset,
                                         index[2] + command.VtxOffset};
            const auto at = [&](int corner) { return from_.VtxBuffer.Data[corners[corner]].pos; };
            if (common(box, screen.reach(at(0), at(1), at(2))).empty()) continue;
            for (const ImDrawIdx corner : corners)
                to_.IdxBuffer.push_back(number_of(corner));
        }
        cut.ElemCount = static_cast<unsigned>(to_.IdxBuffer.Size) - cut.IdxOffset;
        if (cut.ElemCount > 0) to_.CmdBuffer.push_back(cut);
    }

  private:
    static constexpr ImDrawIdx kNone = std::numeric_limits<ImDrawIdx>::max();

    ImDrawIdx number_of(ImDrawIdx vertex) {
        ImDrawIdx& number = numbers_[vertex];
        if (number == kNone) {
            number = static_cast<ImDrawIdx>(to_.VtxBuffer.Size);
            to_.VtxBuffer.push_back(from_.VtxBuffer.Data[vertex]);
        }
        return number;
    }

    const ImDrawList& from_;
    ImDrawList& to_;
    std::vector<ImDrawIdx> numbers_;  // by vertex of the one, in the other
};

std::vector<std::unique_ptr<ImDrawList>> cut_to(const ImDrawData& data, const Screen& screen,
                                                const std::vector<Box>& parts) {
    std::vector<std::unique_ptr<ImDrawList>> lists;
    const ImDrawList* current = nullptr;
    std::optional<Cutting> cutting;
    const auto cutting_of = [&](const ImDrawList& list) -> Cutting& {
        if (current != &list) {
            current = &list;
            lists.push_back(std::make_unique<ImDrawList>(nullptr));
            cutting.emplace(list, *lists.back());
        }
        return *cutting;
    };
    for_each_command(
        data, screen,
        [&](const ImDrawList& list, const ImDrawCmd& command, const LargeGround&, Box box) {
            for (const Box part : parts)
                if (!common(box, part).empty())
                    cutting_of(list).take_ground(command,
                                                 screen.ground_clip(command.ClipRect, part));
        },
        [&](const ImDrawList& list, const ImDrawCmd& command, Box scissor) {
            for (const Box part : parts)
                if (const Box box = common(scissor, part); !box.empty())
                    cutting_of(list).take_triangles(command, screen, box);
        });
    return lists;
}

void put_in(ImDrawData& data, const std::vector<std::unique_ptr<ImDrawList>>& lists) {
    data.CmdLists.resize(0);
    data.TotalIdxCount = data.TotalVtxCount = 0;
    for (const auto& list : lists) {
        data.CmdLists.push_back(list.get());
        data.TotalIdxCount += list->IdxBuffer.Size;
        data.TotalVtxCount += list->VtxBuffer.Size;
    }
    data.CmdListsCount = data.CmdLists.Size;
}

}  // namespace

std::vector<PixelRect> ChangedParts::keep_in(ImDrawData& data, Colour ground) {
    const Screen screen(data);
    const std::vector<PixelRect> whole{{0, 0, screen.width, screen.height}};
    std::vector<std::uint64_t> now = hash_tiles(data, screen, ground);
    const std::vector<std::uint64_t> before = std::exchange(tiles_, std::move(now));
    const bool same_size = width_ == screen.width && height_ == screen.height;
    width_ = screen.width;
    height_ = screen.height;
    if (!same_size || before.size() != tiles_.size()) return whole;

    std::vector<bool> changed(tiles_.size());
    for (std::size_t i = 0; i < tiles_.size(); ++i)
        changed[i] = tiles_[i] != before[i];
    const Box all = tiles_of(screen.whole());
    std::vector<Box> parts = merged(groups_of(std::move(changed), all.x1, all.y1));
    double share = 0;
    for (Box& part : parts) {
        part = common(screen.whole(),
                      {part.x0 * kTile, part.y0 * kTile, part.x1 * kTile, part.y1 * kTile});
        share += static_cast<double>(part.area()) / static_cast<double>(screen.whole().area());
    }
    if (share > kMostShare) return whole;
    lists_ = cut_to(data, screen, parts);
    put_in(data, lists_);
    std::vector<PixelRect> rects;
    for (const Box part : parts)
        rects.push_back({part.x0, part.y0, part.x1 - part.x0, part.y1 - part.y0});
    return rects;
}

}  // namespace parallax
