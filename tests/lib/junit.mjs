// Reads and adds up JUnit reports, so that test programs of several kinds end in one line.
// `junit.mjs check NAME FILE STATUS`: makes sure that FILE tells the truth about a program that ended with STATUS: one
//     that failed without saying so, or that ran no test, becomes a failed test of its own. Prints one line.
// `junit.mjs sum FOLDER`: prints the closing line over all reports; exits 1 when anything failed or nothing ran.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Counts test cases. A case is failed when it holds a failure or an error, skipped when it holds a skip.
export function tally(xml) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const [, attributes, body = ""] of xml.matchAll(/<testcase\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)) {
        if (/<(failure|error)\b/.test(body) || /\bstatus="(failed|error)"/.test(attributes)) counts.failed += 1;
        else if (/<skipped\b/.test(body)) counts.skipped += 1;
        else counts.passed += 1;
    }
    return counts;
}

const escapeXml = (s) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function failedCase(name, message) {
    return `<?xml version="1.0"?>\n<testsuites><testsuite name="${escapeXml(name)}"><testcase name="${escapeXml(name)}"><failure message="${escapeXml(message)}"/></testcase></testsuite></testsuites>\n`;
}

// The report as it must be counted: `xml` itself, or one that says what it left out.
export function truthful(name, xml, status) {
    const { passed, failed, skipped } = tally(xml);
    if (status !== 0 && failed === 0) return failedCase(name, `${name} ended with status ${status} and named no failed test`);
    if (passed + failed + skipped === 0) return failedCase(name, `${name} ran no test`);
    return xml;
}

function check(name, file, status) {
    const xml = existsSync(file) ? readFileSync(file, "utf8") : "";
    const counted = truthful(name, xml, status);
    if (counted !== xml) {
        writeFileSync(file, counted);
        console.log(`   FAILED  ${counted.match(/message="(.*?)"/)[1]}`);
        return 1;
    }
    const { passed, failed, skipped } = tally(xml);
    const tests = `${passed + failed} tests${skipped ? `, ${skipped} left out` : ""}`;
    console.log(failed ? `   FAILED  ${name}: ${failed} of ${tests}` : `   ok      ${name}: ${tests}`);
    return failed ? 1 : 0;
}

function sum(folder) {
    const total = { passed: 0, failed: 0, skipped: 0 };
    for (const name of readdirSync(folder).filter((n) => n.endsWith(".xml"))) {
        const counts = tally(readFileSync(join(folder, name), "utf8"));
        for (const kind of Object.keys(total)) total[kind] += counts[kind];
    }
    console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`);
    return total.failed || !total.passed ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const [, , command, ...args] = process.argv;
    process.exitCode = command === "sum" ? sum(args[0]) : check(args[0], args[1], Number(args[2]));
}
