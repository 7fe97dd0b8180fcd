// FlexSearch with whole words; it does not rank and has no phrases.
export async function open(load) {
    const { Index } = await load("flexsearch");
    const everything = { limit: 1_000_000 };
    let index;
    const kind = { ask: (query) => index.search(query), total: (query) => index.search(query, everything).length };
    return {
        index({ texts }) {
            index = new Index({ tokenize: "strict" });
            texts.forEach((text, id) => index.add(id, text));
            return texts.length;
        },
        forget() { index = undefined; },
        queries: { word: kind, both: kind },
    };
}
