// The runtime's own Intl.Segmenter.
export async function open() {
    const words = new Intl.Segmenter("en", { granularity: "word" });
    return {
        words({ texts }) {
            let count = 0;
            for (const text of texts) {
                for (const segment of words.segment(text)) count += segment.isWordLike ? 1 : 0;
            }
            return count;
        },
    };
}
