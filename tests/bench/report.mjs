// What a run says at its end: figures, agreement and goals as tables, and all of it as CSV.

// Columns as wide as their widest field; numbers to the right.
function table(header, rows) {
    const texts = [header, ...rows].map((row) => row.map(String));
    const widths = header.map((_, column) => Math.max(...texts.map((row) => row[column].length)));
    const numeric = header.map((_, column) => rows.length > 0 && rows.every((row) => /^(-|[\d.,]+( ?[x%])?)?$/.test(String(row[column]))));
    return texts.map((row) => row.map((text, column) => (numeric[column] ? text.padStart(widths[column]) : text.padEnd(widths[column])))
        .join("  ").trimEnd()).join("\n");
}

// Three significant figures.
const brief = (value) => (value === undefined || Number.isNaN(value) ? "-" : value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const perSecond = (bytes, ms) => (bytes === undefined || ms === undefined ? undefined : bytes / 1e6 / (ms / 1e3));

function worksTable(figures) {
    const rows = [];
    const seen = new Set();
    for (const [platform, contender, corpus, what] of figures.rows()) {
        const key = [corpus, what, platform, contender].join(" ");
        const warm = figures.get(platform, contender, corpus, what);
        if (seen.has(key) || warm === undefined) continue;
        seen.add(key);
        const text = figures.get("node", "engine", corpus, "text", "bytes"), bytes = figures.get(platform, contender, corpus, what, "bytes");
        const of = (figure) => brief(figures.get(platform, contender, corpus, what, figure));
        rows.push([what, corpus, platform, contender, of("cold"), of("warm"), of("cpu"),
            brief(perSecond(text, figures.get(platform, contender, corpus, what, "cpu") ?? warm)), brief(bytes && bytes / text), of("recall"), of("precision")]);
    }
    rows.sort((one, other) => one.slice(0, 3).join(" ").localeCompare(other.slice(0, 3).join(" "), "en", { numeric: true }));
    return table(["work", "corpus", "runtime", "contender", "first ms", "then ms", "processor ms", "MB/s", "bytes/byte", "recall", "precision"], rows);
}

function questionsTable(figures) {
    const rows = figures.rows().filter((row) => row[4] === "median")
        .map(([platform, contender, corpus, what, , median]) => [what, corpus, platform, contender, brief(median), brief(figures.get(platform, contender, corpus, what, "p95"))]);
    rows.sort((one, other) => one.slice(0, 3).join(" ").localeCompare(other.slice(0, 3).join(" "), "en", { numeric: true }));
    return table(["question", "corpus", "runtime", "contender", "median us", "p95 us"], rows);
}

// Growth of index time and memory from each size to the next.
function growthTable(figures, sizes) {
    const rows = [];
    for (const { platform, contender } of figures.contendersOf(sizes[0] ?? "", "index")) {
        for (let i = 1; i < sizes.length; ++i) {
            const grown = (figure) => figures.get(platform, contender, sizes[i], "index", figure) / figures.get(platform, contender, sizes[i - 1], "index", figure);
            if (!Number.isNaN(grown("cold"))) rows.push([platform, contender, `${sizes[i - 1]} to ${sizes[i]}`, brief(grown("cold")), brief(grown("cpuCold")), brief(grown("bytes"))]);
        }
    }
    return table(["runtime", "contender", "growth", "of time", "of processor time", "of memory"], rows);
}

const agreementTable = (agreement) => table(["work", "corpus", "runtime", "engine against", "", ""],
    agreement.map(({ what, corpus, platform, contender, said, alike }) => [what, corpus, platform, contender, said, alike ? "agree" : "DISAGREE"]));

const bound = (value, most) => `${most ? "<=" : ">="} ${value}`;
const goalsTable = (goals) => table(["goal", "what", "runtime", "ratio", "gate", "stretch", ""],
    goals.map(({ number, text, platform, ratio, gate, stretch, most, verdict }) => [number, text, platform, brief(ratio), bound(gate, most), bound(stretch, most), verdict]));

export function reportText({ figures, agreement, goals, sizes }) {
    const parts = [["Work (medians of the rounds)", worksTable(figures)], ["Questions, called from JavaScript", questionsTable(figures)],
        ["Growth of the index", growthTable(figures, sizes)], ["Agreement of the answers", agreementTable(agreement)], ["Goals", goalsTable(goals)]];
    return parts.map(([title, body]) => `\n${title}\n${body}\n`).join("");
}

const csvField = (value) => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ""));

// One row for each figure, agreement and goal: kind,runtime,contender,corpus,work,figure,value,rounds,verdict.
export function reportCsv({ figures, agreement, goals }) {
    const rows = [["kind", "runtime", "contender", "corpus", "work", "figure", "value", "rounds", "verdict"],
        ...figures.rows().map((row) => ["figure", ...row, ""]),
        ...agreement.map(({ what, corpus, platform, contender, said, alike }) => ["agreement", platform, contender, corpus, what, said, "", "", alike ? "agree" : "disagree"]),
        ...goals.map(({ number, text, platform, ratio, verdict }) => ["goal", platform, "", "", number, text, ratio, "", verdict])];
    return rows.map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
}
