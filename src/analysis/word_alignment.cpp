// One row of the dynamic program for each word of `a`; only the band of diagonals is kept.
#include "analysis/word_alignment.h"

#include <algorithm>
#include <array>

namespace parallax {
namespace {

// The words in reading order or, with `step` -1, against it.
struct Walk {
    const TermId* first;
    std::ptrdiff_t step;
    std::size_t size;

    TermId at(std::size_t i) const { return first[static_cast<std::ptrdiff_t>(i) * step]; }
    Walk from(std::size_t i) const {
        return {first + static_cast<std::ptrdiff_t>(i) * step, step, size - i};
    }
};

constexpr int kBand = 2 * kWidestGap + 1;
constexpr int kDead = -1'000'000'000;

// The best alignment that ends at a cell: agreeing less differing, and agreeing.
struct Cell {
    int score = kDead;
    std::uint32_t agreeing = 0;
};

// The cells of one row: so many words of `a` against a band of words of `b`, as many more or less
// as the best alignment so far had, and up to kWidestGap besides. Cells outside are dead.
struct Row {
    int centre = 0;  // words of `b` less words of `a` in the middle of the band
    std::array<Cell, kBand> cells{};

    Cell at(int diagonal) const {
        const int i = diagonal - centre + kWidestGap;
        return i >= 0 && i < kBand ? cells[static_cast<std::size_t>(i)] : Cell{};
    }
    void set(int diagonal, const Cell& cell) {
        cells[static_cast<std::size_t>(diagonal - centre + kWidestGap)] = cell;
    }
};

Cell worse_by_one(const Cell& cell) {
    return {cell.score - 1, cell.agreeing};
}

const Cell& better(const Cell& x, const Cell& y) {
    return y.score > x.score ? y : x;
}

Row first_row(const Walk& b) {
    Row row;
    for (int gap = 0; gap <= kWidestGap && static_cast<std::size_t>(gap) <= b.size; ++gap)
        row.set(gap, {-gap, 0});
    return row;
}

WordAlignment align_with_gaps(const Walk& a, const Walk& b) {
    WordAlignment best;
    int best_score = 0;
    Row above = first_row(b);
    for (std::size_t i = 1; i <= a.size; ++i) {
        Row row;
        row.centre = static_cast<int>(best.b_words) - static_cast<int>(best.a_words);
        bool alive = false;
        for (int diagonal = row.centre - kWidestGap; diagonal <= row.centre + kWidestGap;
             ++diagonal) {
            const std::ptrdiff_t j = static_cast<std::ptrdiff_t>(i) + diagonal;
            if (j < 0 || j > static_cast<std::ptrdiff_t>(b.size)) continue;
            Cell cell =
                better(worse_by_one(above.at(diagonal + 1)), worse_by_one(row.at(diagonal - 1)));
            if (j > 0) {
                const Cell before = above.at(diagonal);
                const bool same = a.at(i - 1) == b.at(static_cast<std::size_t>(j) - 1);
                cell = better(
                    same ? Cell{before.score + 1, before.agreeing + 1} : worse_by_one(before),
                    cell);
            }
            if (cell.score < best_score - kWidestGap) continue;
            row.set(diagonal, cell);
            alive = true;
            if (cell.score <= best_score) continue;
            best_score = cell.score;
            best = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), cell.agreeing,
                    cell.agreeing - static_cast<std::uint32_t>(cell.score)};
        }
        if (!alive) break;
        above = row;
    }
    return best;
}

// Most copies are true to the letter for a while: that needs no dynamic program.
WordAlignment align(const Walk& a, const Walk& b) {
    const std::size_t shorter = std::min(a.size, b.size);
    std::size_t same = 0;
    while (same < shorter && a.at(same) == b.at(same))
        ++same;
    WordAlignment alignment = align_with_gaps(a.from(same), b.from(same));
    const auto words = static_cast<std::uint32_t>(same);
    alignment.a_words += words;
    alignment.b_words += words;
    alignment.agreeing += words;
    return alignment;
}

Walk backwards(std::span<const TermId> words) {
    return {words.data() + words.size() - 1, -1, words.size()};
}

}  // namespace

WordAlignment align_forwards(std::span<const TermId> a, std::span<const TermId> b) {
    return align({a.data(), 1, a.size()}, {b.data(), 1, b.size()});
}

WordAlignment align_backwards(std::span<const TermId> a, std::span<const TermId> b) {
    if (a.empty() || b.empty()) return {};
    return align(backwards(a), backwards(b));
}

}  // namespace parallax
