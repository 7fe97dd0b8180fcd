// The second opinion must itself be right: hits counted by hand.
import assert from "node:assert/strict";
import test from "node:test";
import { countHits } from "./patterns.mjs";
import { wordsOf, writtenWordsOf } from "./words.mjs";

test("words are split as a reader would count them", () => {
    assert.deepEqual(wordsOf("Russia’s dual-use goods, 12.5 % of U.S. trade: café"),
        ["russia", "dual", "use", "goods", "12.5", "of", "u.s", "trade", "cafe"]);
    assert.deepEqual(wordsOf("ёлка, мой “don’t” 1,000"), ["елка", "мой", "don't", "1,000"]);
    assert.deepEqual(wordsOf("... — !"), []);
    assert.deepEqual(writtenWordsOf("Russia’s dual-use, EU’S café"), ["Russia", "dual", "use", "EU", "café"]);
});

const cases = [
    [["sanction*"], "Sanctions on sanctions; no sanction, unsanctioned", 3],
    [["*nuclear*"], "Thermonuclear, nuclear and nuclear-armed", 3],
    [["trade"], "Trades trade", 1],
    [['"dual-use good*"'], "dual-use goods, dual use good, dual goods", 2],
    [['"third * countries"'], "third world countries and third countries", 1],
    [["dual-use"], "Dual-use", 1],
    [["junior NEAR/3 partner"], "junior one two three partner", 1],
    [["junior NEAR/3 partner"], "junior one two three four partner", 0],
    [["junior NEAR/3 partner"], "partner junior", 1],
    [["junior NEAR/1 partner"], "junior partner x junior", 1], // both pairs share the partner
    [["junior NEAR/0 partner"], "junior partner x junior", 1],
    [["junior NEAR/0 partner"], "junior x partner", 0],
    [["(Russia* | Moscow) NEAR/1 weak"], "Moscow is weak. Russian and very weak.", 1],
    [["a | b"], "a b c", 2],
    [['Central NOT "Central Europe"'], "Central Asia", 1],
    [['Central NOT "Central Europe"'], "Central Asia, Central Europe", 0],
    [["Putin NEAR/2 Xi"], "Putin and Xi and Putin", 1],
    [["partner", '"junior partner"'], "junior partner and partner", 2],
    [["中亚", "北极"], "中亚北极与中亚", 3],
    [["Центральн* NEAR/1 Ази*"], "в Центральной Азии", 1],
    [["trade", "trade"], "trade", 1],
    [["x.y"], "xzy x.y", 1],
    [["=EU"], "EU, eu and the EU’s", 2],
    [["=café"], "café cafe CAFÉ", 1],
    [["=San*"], "Sanction sanction San", 2],
    [['="Left Party"'], "the Left Party, a left party", 1],
    [["=EU NEAR/1 left"], "EU is Left; eu is left", 1],
    [["EU", "=EU"], "EU eu", 2],
    [["“dual use”"], "dual-use", 1],
];
for (const [patterns, text, hits] of cases)
    test(`${patterns.join(", ")} hits "${text}" ${hits} times`, () => assert.equal(countHits(patterns, text), hits));

test("a pattern that makes no sense is refused", () => {
    for (const pattern of ["", "a b", "(a", "a NEAR/2", "| a", "a)"]) assert.throws(() => countHits([pattern], "a"));
});
