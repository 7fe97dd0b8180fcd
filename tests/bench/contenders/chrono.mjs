// chrono-node, strict.
export async function open(load) {
    const chrono = await load("chrono");
    const reference = new Date(Date.UTC(2024, 0, 1));
    const day = (component) => Date.UTC(component.get("year"), component.get("month") - 1, component.get("day")) / 86_400_000;
    return {
        dates: ({ texts }) => texts.map((text) => chrono.strict.parse(text, reference).map((found) => ({
            begin: found.index, end: found.index + found.text.length, first: day(found.start),
        }))),
    };
}
