// Runs the native program and reads what it prints.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const program = process.env.PARALLAX_NATIVE ?? `${root}build/native/parallax`;

// Exit code, stdout and stderr; a program that cannot be started or that a signal ends is a failed test.
export function run(...args) {
    const ended = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28, timeout: 60_000 });
    if (ended.error) throw ended.error;
    if (ended.signal) throw new Error(`${program} ${args.join(" ")} ended by ${ended.signal}\n${ended.stderr}`);
    return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

// stdout of a command that must succeed without a word on stderr.
export function printed(...args) {
    const { code, out, err } = run(...args);
    if (code !== 0 || err !== "") throw new Error(`parallax ${args.join(" ")}: exit ${code}\n${err}`);
    return out;
}

// RFC 4180: rows of fields. Strict: CR LF after each row, quotes only where the standard has them.
export function rowsOfCsv(csv) {
    const rows = [[]];
    const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    while (field.lastIndex < csv.length) {
        const at = field.lastIndex;
        const found = field.exec(csv);
        if (!found) throw new Error(`not CSV at ${at}: ${csv.slice(at, at + 60)}`);
        rows.at(-1).push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
        if (found[3] === "\r\n") rows.push([]);
    }
    rows.pop();
    return rows;
}

// Rows as objects with the header's keys.
export function objectsOfCsv(csv) {
    const [header, ...rows] = rowsOfCsv(csv);
    return rows.map((row) => {
        if (row.length !== header.length) throw new Error(`${row.length} fields under ${header.length} headers`);
        return Object.fromEntries(header.map((key, i) => [key, row[i]]));
    });
}
