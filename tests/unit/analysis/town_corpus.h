// Three small accounts: two of one town, of which the second has two paragraphs of the first in
// another order and one retold in its own words, and a third of something else altogether.
#pragma once

#include "support/corpus_builder.h"

namespace parallax::test {

inline constexpr const char* kBridgeParagraph =
    "The stone bridge was closed to carts in the spring of 1911, after the second pier had sunk "
    "by almost a hand, and for two years everything that the mill needed came over by ferry.";
inline constexpr const char* kMarketParagraph =
    "On market days the square filled before sunrise; eggs, wool and copper kettles were sold from "
    "the steps of the town hall, and the bell rang at noon to tell the farmers to pack up.";
inline constexpr const char* kFloodParagraph =
    "When the river rose in March, the mayor had the cellars of the grain store emptied and sent "
    "forty families to the monastery on the hill, where they stayed until the water fell.";
// The flood again, told by somebody else.
inline constexpr const char* kFloodRetold =
    "In March the water of the river came up to the doors. Forty families found shelter in the "
    "monastery above, sent there by the mayor, who also had men empty the cellars of the grain "
    "store.";

// Passages: "first" 0 bridge, 1 market, 2 school, 3 flood; "second" 4 market, 5 orchard, 6 flood
// retold, 7 bridge; "third" 8, 9 on stars.
inline CorpusBuilder town_corpus() {
    CorpusBuilder builder;
    builder.source("first")
        .passage(kBridgeParagraph)
        .passage(kMarketParagraph)
        .passage(
            "The school had one room and one stove. Pupils brought a log each in winter, and those "
            "who forgot it sat furthest from the warmth.")
        .passage(kFloodParagraph);
    builder.source("second")
        .passage(kMarketParagraph)
        .passage(
            "Apples were the pride of the valley: late kinds that kept until Easter, wrapped one "
            "by one in newspaper and laid on straw in the lofts.")
        .passage(kFloodRetold)
        .passage(kBridgeParagraph);
    builder.source("third")
        .passage(
            "A variable star changes its brightness with a period that tells how far away it is, "
            "so that a patient observer with a clock can measure the distance of a galaxy.")
        .passage(
            "Photographic plates of the southern sky were compared by eye, one against the other, "
            "and every point that had grown or faded was marked with a ring of ink.");
    return builder;
}

}  // namespace parallax::test
