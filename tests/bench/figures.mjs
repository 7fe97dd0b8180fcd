// All figures of a run by platform, contender, corpus and work, one value a round; asked for their medians.
import { median } from "./measure.mjs";

const keyOf = (parts) => parts.join("\t");

export class Figures {
    #values = new Map();
    #answers = new Map();

    // `row` is a session's: {what, answer, top, and numbers}.
    add({ platform, contender, corpus }, { what, answer, top, ...numbers }) {
        for (const [figure, value] of Object.entries(numbers)) {
            if (value === undefined || value === null) continue;
            const key = keyOf([platform, contender, corpus, what, figure]);
            if (!this.#values.has(key)) this.#values.set(key, []);
            this.#values.get(key).push(value);
        }
        this.#answers.set(keyOf([platform, contender, corpus, what]), { answer, top });
    }

    // The median over the rounds; undefined where there is none.
    get(platform, contender, corpus, what, figure = "warm") {
        const values = this.#values.get(keyOf([platform, contender, corpus, what, figure]));
        return values && median(values);
    }

    // {answer, top} of the last round.
    answer(platform, contender, corpus, what) { return this.#answers.get(keyOf([platform, contender, corpus, what])); }

    // [platform, contender, corpus, what, figure, median, rounds], in the order of arrival.
    rows() { return [...this.#values].map(([key, values]) => [...key.split("\t"), median(values), values.length]); }

    contendersOf(corpus, what) {
        return [...this.#answers.keys()].map((key) => key.split("\t")).filter((parts) => parts[2] === corpus && parts[3] === what)
            .map(([platform, contender]) => ({ platform, contender }));
    }
}
