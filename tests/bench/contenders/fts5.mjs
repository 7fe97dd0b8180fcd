// SQLite's FTS5 as wasm, in memory, without the texts (content=''), with positions. Statements are prepared once.
export async function open(load) {
    const sqlite = await (await load("sqlite")).default({ print() {}, printErr() {} });
    let database, best, every;
    const rows = (statement, query) => {
        const found = [];
        statement.bind(1, query);
        while (statement.step()) found.push(statement.get(0));
        statement.reset();
        return found;
    };
    const asks = (spelled) => ({
        ask: (query) => rows(best, spelled(query)),
        total: (query) => rows(every, spelled(query)).length,
    });
    return {
        index({ texts }) {
            database = new sqlite.oo1.DB(":memory:");
            database.exec("CREATE VIRTUAL TABLE documents USING fts5(text, content='', tokenize=unicode61)");
            const insert = database.prepare("INSERT INTO documents(rowid, text) VALUES (?, ?)");
            database.transaction(() => {
                texts.forEach((text, id) => insert.bind([id, text]).stepReset());
            });
            insert.finalize();
            best = database.prepare("SELECT rowid FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT 10");
            every = database.prepare("SELECT rowid FROM documents WHERE documents MATCH ?");
            return texts.length;
        },
        forget() {
            best.finalize();
            every.finalize();
            database.close();
        },
        indexBytes: () => database.selectValue("PRAGMA page_count") * database.selectValue("PRAGMA page_size"),
        queries: {
            word: asks((query) => `"${query}"`),
            both: asks((query) => query.split(" ").map((word) => `"${word}"`).join(" AND ")),
            prefix: asks((query) => `"${query}"*`),
            phrase: asks((query) => `"${query}"`),
        },
    };
}
