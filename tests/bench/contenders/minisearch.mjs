// MiniSearch with its defaults: whole words, BM25+ ranking, no positions.
export async function open(load) {
    const { default: MiniSearch } = await load("minisearch");
    let search;
    const and = { combineWith: "AND" };
    const top = (found) => found.slice(0, 10).map((result) => result.id);
    const kinds = {
        word: (query) => search.search(query),
        both: (query) => search.search(query, and),
        prefix: (query) => search.search(query, { prefix: true }),
    };
    return {
        index({ texts }) {
            search = new MiniSearch({ fields: ["text"] });
            search.addAll(texts.map((text, id) => ({ id, text })));
            return search.documentCount;
        },
        forget() { search = undefined; },
        queries: Object.fromEntries(Object.entries(kinds).map(([kind, ask]) => [kind, {
            ask: (query) => top(ask(query)),
            total: (query) => ask(query).length,
        }])),
    };
}
