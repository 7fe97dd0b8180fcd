// The counting of test reports: nothing failed may count as passed, and a program that says nothing has failed.
import assert from "node:assert/strict";
import test from "node:test";
import { tally, truthful } from "../lib/junit.mjs";

const good = '<testsuites><testcase name="a &gt; b" time="0.1"/><testcase name="c > d">\n</testcase></testsuites>';
const bad = '<testcase name="a"/><testcase name="b"><failure message="x > y">no</failure></testcase><testcase name="c"/>';

const reports = [
    ["two good cases", good, [2, 0, 0]],
    ["a failure between two good cases", bad, [2, 1, 0]],
    ["an error", '<testcase name="a"><error message="m"/></testcase>', [0, 1, 0]],
    ["a skipped case", '<testcase name="a"><skipped type="skipped" message="true"/></testcase><testcase name="b"/>', [1, 0, 1]],
    ["cases in nested suites", `<testsuite name="s"><testsuite name="t">${good}</testsuite>${bad}</testsuite>`, [4, 1, 0]],
    ["a name with slash and bracket", '<testcase name="a/>b"><failure/></testcase>', [0, 1, 0]],
    ["no case", "<testsuites></testsuites>", [0, 0, 0]],
    ["an empty file", "", [0, 0, 0]],
];
for (const [name, xml, [passed, failed, skipped]] of reports) {
    test(`${name} is counted`, () => assert.deepEqual(tally(xml), { passed, failed, skipped }));
}

test("a report with cases and a good end is left as it is", () => assert.equal(truthful("x", good, 0), good));
test("a report with failures is left as it is", () => assert.equal(truthful("x", bad, 1), bad));

const untruthful = [
    ["a crash after good cases", good, 134, /status 134/],
    ["a crash before the first case", "", 1, /status 1/],
    ["a good end without a case", "<testsuites/>", 0, /ran no test/],
];
for (const [name, xml, status, sentence] of untruthful) {
    test(`${name} becomes a failed test`, () => {
        const counted = truthful("x", xml, status);
        assert.equal(tally(counted).failed, 1);
        assert.match(counted, sentence);
    });
}
