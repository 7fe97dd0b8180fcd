// Writes PAGE to OUT with a corpus of nothing in the place of its own:   node empty_corpus.mjs PAGE OUT
import { readFileSync, writeFileSync } from "node:fs";

const [page, out] = process.argv.slice(2);
const holder = /(<script type="application\/json" id="corpus">)(.*?)(?=<\/script>)/s;
const text = readFileSync(page, "utf8");
const own = JSON.parse(holder.exec(text)[2]);
const empty = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, Array.isArray(value) ? [] : value]));
writeFileSync(out, text.replace(holder, (_, opening) => opening + JSON.stringify(empty).replaceAll("<", "\\u003c")));
