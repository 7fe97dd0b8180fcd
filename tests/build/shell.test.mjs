// The shell pieces of the build, each called for itself: what they say when something is missing or fails.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

// Runs a line of bash after the pieces are read, with a cache folder of its own.
function bash(line, environment = {}) {
    const cache = mkdtempSync(join(tmpdir(), "parallax-test-"));
    const ended = spawnSync("bash", ["-c", `set -euo pipefail; source "${root}web/lib/prepare.sh"; ${line}`], {
        encoding: "utf8",
        env: { ...process.env, PARALLAX_CACHE: cache, ...environment },
    });
    const left = readdirSync(cache);
    rmSync(cache, { recursive: true });
    return { code: ended.status, out: ended.stdout, err: ended.stderr, left };
}

const versions = [
    ["3.1.69", "3.1.69", true], ["3.1.70", "3.1.69", true], ["3.1.6", "3.1.69", false], ["4.0.1", "3.1.69", true],
    ["1.92.2b", "1.92.2b", true], ["1.92.3", "1.92.2b", true], ["1.92.2", "1.92.2b", false], ["1.92.10", "1.92.9", true],
];
for (const [version, least, enough] of versions) {
    test(`${version} is ${enough ? "" : "not "}at least ${least}`, () => {
        assert.equal(bash(`version_at_least ${version} ${least}`).code === 0, enough);
    });
}

test("a failed step names itself, the cause and the remedy", () => {
    const { code, err } = bash('step "Boil water" "light the stove"; false');
    assert.notEqual(code, 0);
    assert.match(err, /Failed: {2}Boil water\nCause: {3}`false` ended with status 1\nRemedy: {2}light the stove\n/);
});

test("a stated cause and remedy win over the step's own", () => {
    const { err } = bash('step "Boil water" "light the stove"; die "no water" "fetch some"');
    assert.match(err, /Cause: {3}no water\nRemedy: {2}fetch some\n/);
});

test("a success says nothing on stderr", () => {
    const { code, err } = bash('step "Boil water"; true');
    assert.deepEqual([code, err], [0, ""]);
});

test("only what is not found counts as a missing package", () => {
    const { out } = bash("missing_packages bash=bash no-such-program=one /no/such/file=two /etc/passwd=three");
    assert.equal(out, "one\ntwo\n");
});

test("apt is not asked when nothing is missing", () => {
    const { code, out } = bash("apt-get() { echo asked; }; install_missing bash=bash");
    assert.deepEqual([code, out], [0, ""]);
});

test("a folder in the cache is made once and whole", () => {
    const { code, out } = bash('work() { echo made; echo x >file; }; make_cached a/b work; make_cached a/b work; cat "$cache_dir/a/b/file"');
    assert.deepEqual([code, out], [0, "made\nx\n"]);
});

test("a folder whose making fails does not appear", () => {
    const { code, left } = bash("work() { echo x >file; false; }; make_cached a work");
    assert.notEqual(code, 0);
    assert.ok(!left.includes("a"));
});

test("a downloaded file is taken from PARALLAX_DOWNLOADS", () => {
    const folder = mkdtempSync(join(tmpdir(), "parallax-test-"));
    writeFileSync(join(folder, "thing_1.orig.tar.gz"), "bytes");
    const { code, out } = bash("cd \"$(mktemp -d)\"; fetch source thing 'thing_*.orig.tar.*' trixie; cat thing_1.orig.tar.gz", { PARALLAX_DOWNLOADS: folder });
    rmSync(folder, { recursive: true });
    assert.equal(code, 0);
    assert.match(out, /bytes$/);
});

test("what no suite serves is named with file, suites and remedy", () => {
    const { code, err } = bash("step Fetch; fetch_one() { return 1; }; fetch source thing 'thing_*.tar.gz' forky sid");
    assert.notEqual(code, 0);
    assert.match(err, /thing_\*\.tar\.gz \(source package thing\) could not be had from the suites forky sid/);
    assert.match(err, /PARALLAX_DOWNLOADS/);
});

test("the second suite is tried when the first fails", () => {
    const { code, out } = bash("cd \"$(mktemp -d)\"; fetch_one() { [[ $3 == sid ]] && touch thing_1.tar.gz; }; fetch source thing 'thing_*.tar.gz' forky sid");
    assert.equal(code, 0);
    assert.match(out, /suite forky[\s\S]*suite sid/);
});

test("an unknown argument of web/build is refused before anything is built", () => {
    const ended = spawnSync("bash", [join(root, "web/build"), "--nativ"], { encoding: "utf8" });
    assert.notEqual(ended.status, 0);
    assert.match(ended.stderr, /unknown argument --nativ/);
});
