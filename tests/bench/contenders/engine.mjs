// Our engine as wasm. Each question crosses the border once, with its text encoded and its answer read back, as a
// page's would.
const encoder = new TextEncoder();

export async function openModule(load) {
    const module = await (await load("engine")).default();
    module._engine_start();
    return module;
}

// Copies the texts in, which is part of the work that follows.
export function handOver(module, { bytes, ends }) {
    module.HEAPU8.set(bytes, module._engine_texts(bytes.length));
    const place = module._engine_ends(ends.length);
    new Uint32Array(module.HEAPU8.buffer, place, ends.length).set(ends);
}

export async function open(load) {
    const module = await openModule(load);
    return {
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
    };
}

export { encoder };
