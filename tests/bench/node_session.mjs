// A session in this Node: takes its description as JSON, prints its rows as JSON.
import { pathToFileURL } from "node:url";
import { runSession } from "./session.mjs";

const { places, ...description } = JSON.parse(process.argv[2]);
const load = (name) => import(pathToFileURL(places[name]));
const heapUsed = () => {
    global.gc();
    const { heapUsed: used, external } = process.memoryUsage();
    return used + external;
};
process.stdout.write(JSON.stringify(await runSession({ ...description, load, heapUsed })));
