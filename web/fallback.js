// The corpus as plain HTML, made from the JSON in the page: what a browser without WebGL 2 or WebAssembly shows.
// Texts enter as text nodes only, never as markup.
"use strict";

const Fallback = (() => {
    const stances = {
        "affirms": "affirms", "qualifies": "qualifies", "denies": "denies", "silent": "silent",
        "not-covered": "not covered", "outside-its-time": "outside its time",
    };

    // make("p.quiet", {lang: "en"}, child...) with children as nodes or texts; empty ones are left out.
    function make(selector, attributes, ...children) {
        const [tag, ...classes] = selector.split(".");
        const node = document.createElement(tag);
        if (classes.length) node.className = classes.join(" ");
        for (const [key, value] of Object.entries(attributes ?? {})) if (value) node.setAttribute(key, value);
        node.append(...children.flat(Infinity).filter((child) => child !== "" && child !== null && child !== undefined));
        return node;
    }

    const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    // EDTF as people read it: "2021-06~" is "about June 2021", "2014/.." "from 2014".
    function inWords(edtf) {
        const [begin, end] = edtf.split("/");
        if (end === "..") return `from ${inWords(begin)}`;
        if (begin === "..") return `until ${inWords(end)}`;
        if (end !== undefined) return `${inWords(begin)} to ${inWords(end)}`;
        const [, year, month, day, mark] = begin.match(/^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/) ?? [];
        if (!year) return edtf;
        const words = [day && Number(day), month && months[month - 1], year].filter(Boolean).join(" ");
        return `${mark === "~" || mark === "%" ? "about " : ""}${words}${mark === "?" || mark === "%" ? " (uncertain)" : ""}`;
    }

    function nameOf(author) {
        return author.literal ?? [author.given, author.family].filter(Boolean).join(" ");
    }

    function referenceOf(source) {
        const record = source.record;
        const authors = (record.author ?? []).map(nameOf).join(", ") || "Author not named";
        const outlet = [record["container-title"], record.publisher].filter(Boolean).join(", ");
        const issued = source.issued?.date
            ? `${inWords(source.issued.date)}${source.issued.basis === "inferred" ? " (inferred)" : ""}` : "date not known";
        const parts = [`${authors}: `, make("cite", { lang: record.language }, record.title), `. ${outlet ? `${outlet}, ` : ""}${issued}.`];
        if (/^https?:\/\//.test(record.URL ?? ""))
            parts.push(" ", make("a", { href: record.URL, rel: "noopener noreferrer", target: "_blank" }, record.URL));
        return make("p.reference", null, parts);
    }

    function passageOf(source, passage) {
        const heading = passage.heading
            ? make("h4", null, [passage.heading.number, passage.heading.text].filter(Boolean).join(" ")) : null;
        return [heading, make("p.text", { id: `${source.id}-${passage.n}` }, make("span.n", null, String(passage.n)), " ", passage.text)];
    }

    const numbersOf = (passages) => (passages?.length ? `${passages.length === 1 ? "passage" : "passages"} ${passages.join(", ")}` : "");

    function eventOf(event) {
        const notes = [event.basis && event.basis !== "stated" ? event.basis : "", numbersOf(event.passages)].filter(Boolean).join("; ");
        return make("li", null, `${event.date ? inWords(event.date) : "undated"}: ${event.label}`, notes ? ` (${notes})` : "");
    }

    function sourceOf(source) {
        const extent = source.extent === "full-text" ? "full text" : "digest, in our own words";
        return make("section", { "aria-labelledby": `source-${source.id}` },
            make("h2", { id: `source-${source.id}`, lang: source.record.language }, source.record.title),
            referenceOf(source),
            source.record.note ? make("p.quiet", null, source.record.note) : null,
            make("p", null, make("span.label", null, extent), ` ${source.passages.length} passages, each with the number of the paragraph it stands for`),
            source.passages.map((passage) => passageOf(source, passage)),
            source.events?.length ? [make("h3", null, "Dates in this source"), make("ul", null, source.events.map(eventOf))] : null);
    }

    function questionOf(question, sources) {
        const labels = new Map(sources.map((source) => [source.id, source.label]));
        const rows = question.positions.map((position) => make("tr", null,
            make("th", { scope: "row" }, labels.get(position.source) ?? position.source),
            make("td", null, [stances[position.stance] ?? position.stance, position.when].filter(Boolean).join(", ")),
            make("td", null, position.summary),
            make("td", null, (position.passages ?? []).join(", "))));
        return make("table", null, make("caption", null, `${question.n}. ${question.text}`),
            make("thead", null, make("tr", null, ["Source", "Stance", "In one sentence", "Passages"].map((name) => make("th", { scope: "col" }, name)))),
            make("tbody", null, rows));
    }

    function contentOf(corpus, reason) {
        return [
            make("h1", null, corpus.title),
            make("p", null, corpus.description),
            reason ? make("blockquote", { role: "note" }, make("p", null, reason),
                make("p", null, "The drawn views are left out; here are all texts, dates and positions as plain text.")) : null,
            make("nav", { "aria-label": "Sources" }, make("ul", null, corpus.sources.map((source) =>
                make("li", null, make("a", { href: `#source-${source.id}` }, `${source.label}: ${source.record.title}`))))),
            corpus.sources.map(sourceOf),
            make("section", null, make("h2", null, "Questions and positions"),
                (corpus.questions ?? []).map((question) => questionOf(question, corpus.sources))),
        ];
    }

    return {
        // Fills `place` with the corpus of the page and shows it; `reason` says why, "" when the reader asked for it.
        show(place, reason) {
            try {
                const corpus = JSON.parse(document.getElementById("corpus").textContent);
                place.replaceChildren(make("main", { lang: corpus.language }, contentOf(corpus, reason)));
            } catch (error) {
                place.replaceChildren(make("main", null, make("h1", null, "Parallax"), make("p", null, reason),
                    make("p", null, `The texts in this file could not be read either: ${error.message}. Get the file again from where it came.`)));
            }
            place.hidden = false;
        },
    };
})();

// The starting script stands at the very end of the file; when it is not there, the file was cut off on its way.
window.addEventListener("load", () => {
    if (window.__parallax) return;
    document.getElementById("skeleton").hidden = true;
    Fallback.show(document.getElementById("fallback"), "The end of this file is missing, so its program cannot start. Get the file again from where it came.");
});
