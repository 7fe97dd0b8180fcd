// What is not common went or came; among that, equal runs are moves.
#include "analysis/version_difference.h"

#include <algorithm>
#include <unordered_map>

#include "analysis/common_words.h"

namespace parallax {
namespace {

constexpr std::size_t kSeedWords = 4;  // a move is found by words of it that stand side by side
constexpr std::size_t kMostSeedPlaces = 16;  // of one seed; more is a formula

std::uint64_t seed_of(const TermId* words) {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < kSeedWords; ++i)
        hash = (hash ^ (words[i].value + 1)) * 0x9E3779B97F4A7C15U;
    return hash;
}

// What lies between two common runs.
struct Gap {
    WordRange a, b;
};

struct Move {
    WordRange a, b;
};

std::vector<Gap> find_gaps(std::span<const CommonRun> runs, std::size_t a_size,
                           std::size_t b_size) {
    std::vector<Gap> gaps;
    std::uint32_t a = 0, b = 0;
    const auto up_to = [&](std::uint32_t a_end, std::uint32_t b_end) {
        gaps.push_back({{a, a_end}, {b, b_end}});
    };
    for (const CommonRun& run : runs) {
        up_to(run.a, run.b);
        a = run.a + run.words;
        b = run.b + run.words;
    }
    up_to(static_cast<std::uint32_t>(a_size), static_cast<std::uint32_t>(b_size));
    return gaps;
}

class MoveFinder {
  public:
    MoveFinder(std::span<const TermId> a, std::span<const TermId> b, std::span<const Gap> gaps)
        : a_(a), b_(b), free_(a.size(), false), gap_end_(a.size(), 0) {
        for (const Gap& gap : gaps) {
            for (std::uint32_t i = gap.a.begin; i < gap.a.end; ++i) {
                free_[i] = true;
                gap_end_[i] = gap.a.end;
                if (i + kSeedWords <= gap.a.end) seeds_[seed_of(&a[i])].push_back(i);
            }
        }
        for (const Gap& gap : gaps)
            search(gap.b);
    }

    std::vector<Move> take() { return std::move(moves_); }

  private:
    void search(const WordRange& came) {
        for (std::uint32_t at = came.begin; at + kFewestMovedWords <= came.end;) {
            const Move longest = longest_from(at, came.end);
            if (longest.b.size() < kFewestMovedWords) {
                ++at;
                continue;
            }
            std::fill(free_.begin() + longest.a.begin, free_.begin() + longest.a.end, false);
            moves_.push_back(longest);
            at = longest.b.end;
        }
    }

    Move longest_from(std::uint32_t at, std::uint32_t end) const {
        Move longest;
        const auto places = seeds_.find(seed_of(&b_[at]));
        if (places == seeds_.end() || places->second.size() > kMostSeedPlaces) return longest;
        for (const std::uint32_t place : places->second) {
            std::uint32_t words = 0;
            while (at + words < end && place + words < gap_end_[place] && free_[place + words] &&
                   a_[place + words] == b_[at + words])
                ++words;
            if (words > longest.b.size()) longest = {{place, place + words}, {at, at + words}};
        }
        return longest;
    }

    std::span<const TermId> a_, b_;
    std::vector<bool> free_;  // by word of a: went, and no move has it
    std::vector<std::uint32_t> gap_end_;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> seeds_;
    std::vector<Move> moves_;  // by b
};

class ChangeWriter {
  public:
    explicit ChangeWriter(std::vector<Move> moves) : by_b_(std::move(moves)), by_a_(by_b_.size()) {
        for (std::size_t i = 0; i < by_a_.size(); ++i)
            by_a_[i] = i;
        std::ranges::sort(by_a_, {}, [&](std::size_t i) { return by_b_[i].a.begin; });
        away_.resize(by_b_.size());
        here_.resize(by_b_.size());
    }

    void write_gap(const Gap& gap) {
        const auto first_a = std::ranges::lower_bound(
            by_a_, gap.a.begin, {}, [&](std::size_t i) { return by_b_[i].a.begin; });
        const auto first_b = std::ranges::lower_bound(
            by_b_, gap.b.begin, {}, [](const Move& move) { return move.b.begin; });
        const bool moves = (first_a != by_a_.end() && by_b_[*first_a].a.begin < gap.a.end) ||
                           (first_b != by_b_.end() && first_b->b.begin < gap.b.end);
        if (!moves && gap.a.size() > 0 && gap.b.size() > 0) {
            changes_.push_back({ChangeKind::replaced, gap.a, gap.b, {}});
            return;
        }
        std::uint32_t at = gap.a.begin;
        for (auto it = first_a; it != by_a_.end() && by_b_[*it].a.begin < gap.a.end; ++it) {
            write_went(at, by_b_[*it].a.begin, gap.b.begin);
            away_[*it] = changes_.size();
            at = by_b_[*it].a.end;
            changes_.push_back(
                {ChangeKind::moved_away, by_b_[*it].a, {gap.b.begin, gap.b.begin}, {}});
        }
        write_went(at, gap.a.end, gap.b.begin);
        at = gap.b.begin;
        for (auto it = first_b; it != by_b_.end() && it->b.begin < gap.b.end; ++it) {
            write_came(at, it->b.begin, gap.a.end);
            here_[static_cast<std::size_t>(it - by_b_.begin())] = changes_.size();
            at = it->b.end;
            changes_.push_back({ChangeKind::moved_here, {gap.a.end, gap.a.end}, it->b, {}});
        }
        write_came(at, gap.b.end, gap.a.end);
    }
    void write_common(const CommonRun& run) {
        changes_.push_back(
            {ChangeKind::same, {run.a, run.a + run.words}, {run.b, run.b + run.words}, {}});
    }

    std::vector<Change> take() {
        for (std::size_t i = 0; i < by_b_.size(); ++i) {
            changes_[away_[i]].other_end = here_[i];
            changes_[here_[i]].other_end = away_[i];
        }
        return std::move(changes_);
    }

  private:
    void write_went(std::uint32_t begin, std::uint32_t end, std::uint32_t b) {
        if (begin < end) changes_.push_back({ChangeKind::deleted, {begin, end}, {b, b}, {}});
    }
    void write_came(std::uint32_t begin, std::uint32_t end, std::uint32_t a) {
        if (begin < end) changes_.push_back({ChangeKind::inserted, {a, a}, {begin, end}, {}});
    }

    std::vector<Move> by_b_;
    std::vector<std::size_t> by_a_;
    std::vector<std::size_t> away_, here_;  // by move: where its two changes are
    std::vector<Change> changes_;
};

}  // namespace

std::string_view name_of(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::same:
            return "same";
        case ChangeKind::deleted:
            return "deleted";
        case ChangeKind::inserted:
            return "inserted";
        case ChangeKind::replaced:
            return "replaced";
        case ChangeKind::moved_away:
            return "moved away";
        case ChangeKind::moved_here:
            break;
    }
    return "moved here";
}

std::vector<Change> find_changes(std::span<const TermId> a, std::span<const TermId> b) {
    const std::vector<CommonRun> runs = find_common_runs(a, b);
    const std::vector<Gap> gaps = find_gaps(runs, a.size(), b.size());
    ChangeWriter writer(MoveFinder(a, b, gaps).take());
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        writer.write_gap(gaps[i]);
        if (i < runs.size()) writer.write_common(runs[i]);
    }
    return writer.take();
}

ChangeCounts count_changes(std::span<const Change> changes) {
    ChangeCounts counts;
    for (const Change& change : changes) {
        if (change.kind == ChangeKind::same) counts.same += change.a.size();
        if (change.kind == ChangeKind::moved_away) counts.moved += change.a.size();
        if (change.kind == ChangeKind::deleted || change.kind == ChangeKind::replaced)
            counts.deleted += change.a.size();
        if (change.kind == ChangeKind::inserted || change.kind == ChangeKind::replaced)
            counts.inserted += change.b.size();
    }
    return counts;
}

VersionText read_version(const TextIndex& index, SourceId source, Lexicon& lexicon) {
    VersionText version;
    const std::vector<Passage>& passages = index.corpus->source(source).passages;
    for (std::uint32_t p = 0; p < passages.size(); ++p) {
        const std::string_view text = passages[p].text;
        const auto add = [&](std::size_t begin, std::size_t end) {
            version.words.push_back(lexicon.intern(text.substr(begin, end - begin)));
            version.passages.push_back({source, p});
            version.bytes.push_back({begin, end});
        };
        // Signs that stand together are one, without the space around.
        const auto add_signs = [&](std::size_t begin, std::size_t end) {
            constexpr std::string_view kSpace = " \t\r\n";
            while (true) {
                begin = text.find_first_not_of(kSpace, begin);
                if (begin == text.npos || begin >= end) return;
                const std::size_t stop = std::min(text.find_first_of(kSpace, begin), end);
                add(begin, stop);
                begin = stop;
            }
        };
        std::size_t at = 0;
        for (const Token token : index.words.tokens(index.number({source, p}))) {
            add_signs(at, token.begin);
            add(token.begin, token.end);
            at = token.end;
        }
        add_signs(at, text.size());
    }
    return version;
}

}  // namespace parallax
