// Our engine as wasm. Each question crosses the border once, with its text encoded and its answer read back, as a
// page's would.
const encoder = new TextEncoder();
const best = 10;  // results that are read back

// A question in UTF-8, written where the engine reads it.
function ask(module, text) {
    const bytes = encoder.encode(text);
    const place = module._engine_question(bytes.length);
    module.HEAPU8.set(bytes, place);
}

// `count` numbers of the last answer, as a copy.
function answer(module, Type, count) {
    const begin = module._engine_answer();
    return new Type(module.HEAPU8.slice(begin, begin + count * Type.BYTES_PER_ELEMENT).buffer);
}

export async function openModule(load) {
    const module = await (await load("engine")).default();
    module._engine_start();
    return module;
}

// Copies the texts in, which is part of the work that follows. The heap is looked at after each call, for it may have
// moved.
export function handOver(module, { bytes, ends }) {
    const textsPlace = module._engine_texts(bytes.length);
    module.HEAPU8.set(bytes, textsPlace);
    const endsPlace = module._engine_ends(ends.length);
    new Uint32Array(module.HEAPU8.buffer, endsPlace, ends.length).set(ends);
}

export async function open(load) {
    const module = await openModule(load);
    const search = (query) => {
        ask(module, query);
        return module._engine_search(best);
    };
    const kind = (spelled = (query) => query) => ({
        ask(query) {
            const total = search(spelled(query));
            return answer(module, Uint32Array, Math.min(best, total));
        },
        total: (query) => search(spelled(query)),
    });
    return {
        queries: { word: kind(), both: kind(), prefix: kind((query) => `${query}*`), phrase: kind((query) => `"${query}"`) },
        words(corpus) {
            handOver(module, corpus);
            return module._engine_count_words();
        },
        segment(corpus) {
            handOver(module, corpus);
            return module._engine_segment();
        },
        index(corpus) {
            handOver(module, corpus);
            return module._engine_index();
        },
        forget: () => module._engine_forget(),
        indexBytes: () => module._engine_index_bytes(),
        heapBytes: () => module.HEAPU8.length,

        prepare(corpus) {
            handOver(module, corpus);
            module._engine_index();
            module._engine_cut_units();
        },
        dates({ texts }) {
            const numbers = answer(module, Int32Array, 5 * module._engine_dates());
            const found = texts.map(() => []);
            for (let at = 0; at < numbers.length; at += 5) {
                const [document, begin, end, known, first] = numbers.subarray(at, at + 5);
                found[document].push({ begin, end, first: known ? first : undefined });
            }
            return found;
        },
        keyness() {
            const types = module._engine_keyness();
            return { types, top: Array.from(answer(module, Float64Array, Math.min(20, types)), (g2) => ["", g2]) };
        },
        theme({ words, phrases }) {
            ask(module, [...words, ...phrases.map((phrase) => `"${phrase}"`)].join("\n"));
            return module._engine_theme();
        },
        concordance(word) {
            ask(module, word);
            return module._engine_concordance();
        },
        reuse() {
            const places = answer(module, Uint32Array, 6 * module._engine_reuse());
            const place = (at) => ({ document: places[at], begin: places[at + 1], end: places[at + 2] });
            return Array.from({ length: places.length / 6 }, (_, i) => ({ a: place(6 * i), b: place(6 * i + 3) }));
        },
    };
}

