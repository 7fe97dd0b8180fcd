// The practical limit (limit.h), in the same module as the engine.
import { handOver, openModule } from "./engine.mjs";

export async function open(load) {
    const module = await openModule(load);
    return {
        index(corpus) {
            handOver(module, corpus);
            return module._limit_index();
        },
        forget: () => module._limit_forget(),
        indexBytes: () => module._limit_index_bytes(),
    };
}
