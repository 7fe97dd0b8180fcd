// The benchmark: every round runs all steps of the plan, contenders of the same work one after the other, so that
// whatever else the machine does falls on all of them. Called by tests/bench/run with the settings as JSON.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeCorpus } from "./corpus/corpora.mjs";
import { compareAnswers } from "./agreement.mjs";
import { Figures } from "./figures.mjs";
import { judgeGoals } from "./goals.mjs";
import { makePlan } from "./plan.mjs";
import { reportCsv, reportText } from "./report.mjs";
import { ChromiumRunner, NodeRunner, ProgramRunner } from "./runners.mjs";

const { quick, rounds, chromium, python, only, csv, places, placesInBrowser, native, folder, playwright, chromiumPath } = JSON.parse(process.argv[2]);
const plan = makePlan({ quick, rounds, chromium, python });
const steps = plan.steps.filter((step) => only.length === 0 || only.some((word) => [step.contender, step.corpus, step.platform, ...step.wanted].includes(word)));

const runners = {
    node: new NodeRunner(places), native: new ProgramRunner([native], folder),
    // Debian's own, which has Debian's packages.
    python: new ProgramRunner(["/usr/bin/python3", fileURLToPath(new URL("python_peers.py", import.meta.url))], folder),
};
if (chromium) runners.chromium = await ChromiumRunner.start(playwright, chromiumPath, placesInBrowser);

const figures = new Figures();
for (const name of new Set(steps.map((step) => step.corpus))) {
    const bytes = makeCorpus(name).bytes.length;
    for (const platform of ["node", "chromium"]) figures.add({ platform, contender: "engine", corpus: name }, { what: "text", bytes });
}

const failures = [];
for (let round = 1; round <= rounds; ++round) {
    for (const step of steps) {
        if (round > step.rounds) continue;
        const begin = performance.now();
        try {
            for (const row of await runners[step.platform].run(step)) figures.add({ ...step, contender: row.contender }, row);
        } catch (error) {
            failures.push(`${step.platform} ${step.contender} ${step.corpus}: ${error.message}`);
        }
        const seconds = ((performance.now() - begin) / 1000).toFixed(1);
        process.stdout.write(`   round ${round}: ${step.corpus}, ${step.contender} in ${step.platform}, ${seconds} s\n`);
    }
}
await runners.chromium?.close();

const platforms = chromium ? ["node", "chromium"] : ["node"];
const corpora = [...new Set(steps.map((step) => step.corpus))];
const report = {
    figures, sizes: corpora.filter((name) => /^en-\d/.test(name)),
    agreement: compareAnswers(figures, corpora, platforms), goals: judgeGoals(figures, platforms, plan.main),
};
process.stdout.write(reportText(report));
writeFileSync(csv, reportCsv(report));
process.stdout.write(`\nAll figures: ${csv}\n`);
for (const failure of failures) process.stderr.write(`failed: ${failure}\n`);
process.exitCode = failures.length > 0 || report.agreement.some(({ alike }) => !alike) ? 1 : 0;
