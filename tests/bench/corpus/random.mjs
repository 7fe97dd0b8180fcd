// Chance that is the same everywhere: a seed gives one sequence, in Node and in every browser.
export class Random {
    #state;

    // `seed` is a whole number.
    constructor(seed) { this.#state = seed >>> 0; }

    // 0 <= x < 1. Mulberry32 (Ettinger, 2017): 32 bits of state, good enough to choose words by.
    next() {
        this.#state = (this.#state + 0x6d2b79f5) >>> 0;
        let bits = this.#state;
        bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
        bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
        return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
    }

    // A whole number, min <= n <= max.
    whole(min, max) { return min + Math.floor(this.next() * (max - min + 1)); }

    chance(share) { return this.next() < share; }

    of(list) { return list[Math.floor(this.next() * list.length)]; }

    shuffle(list) {
        for (let i = list.length - 1; i > 0; --i) {
            const other = this.whole(0, i);
            [list[i], list[other]] = [list[other], list[i]];
        }
        return list;
    }
}

// Draws positions 0 to size - 1 as natural language uses its words: the r-th most frequent with a weight of 1 / r
// (Zipf, 1949). By the alias method (Walker, 1977), so that a draw costs the same for every vocabulary.
export class ZipfDraw {
    #keep;
    #alias;

    constructor(size) {
        const weights = Float64Array.from({ length: size }, (_, rank) => 1 / (rank + 1));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        this.#keep = weights.map((weight) => weight * size / total);
        this.#alias = new Uint32Array(size);
        const small = [], large = [];
        this.#keep.forEach((share, i) => (share < 1 ? small : large).push(i));
        while (small.length > 0 && large.length > 0) {
            const poor = small.pop(), rich = large[large.length - 1];
            this.#alias[poor] = rich;
            this.#keep[rich] -= 1 - this.#keep[poor];
            if (this.#keep[rich] < 1) small.push(large.pop());
        }
        for (const i of [...small, ...large]) this.#keep[i] = 1;
    }

    from(random) {
        const place = random.next() * this.#keep.length;
        const slot = Math.floor(place);
        return place - slot < this.#keep[slot] ? slot : this.#alias[slot];
    }
}
