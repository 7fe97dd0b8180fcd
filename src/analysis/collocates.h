// Collocates: the words that keep company with a term, or with the hits of a pattern.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/word_run.h"

namespace parallax {

struct CollocateOptions {
    std::uint32_t left = 5, right = 5;  // how many words away, before and behind
    bool within_sentence = true;        // the company ends where the node's sentence ends
    std::size_t min_count = 2;
};

// A word near two nodes counts once; words of a node are not its company.
struct Collocate {
    TermId term;
    std::size_t count = 0;      // how many of its words stand near a node
    std::size_t frequency = 0;  // in the whole index
    // Log Dice: 14 + log2(2 f_xy / (f_x + f_y)) (Rychlý 2008), f_x the nodes, f_y `frequency`, and
    // f_xy the count, but no more than there are nodes. At most 14, where they always meet; one
    // less = half as often.
    double log_dice = 0;
};

// By falling log Dice, then count, then key in bytes.
struct Collocates {
    std::size_t nodes = 0;
    std::vector<Collocate> terms;
};

// `nodes` must be ascending and within their passages; they may overlap. Linear in the passages
// that hold nodes and the size of the lexicon, but for the sorting.
Collocates find_collocates(const PositionalIndex& index, std::span<const WordRun> nodes,
                           const CollocateOptions& options = {});
// Of every place of the term.
Collocates find_collocates(const PositionalIndex& index, TermId term,
                           const CollocateOptions& options = {});

}  // namespace parallax
