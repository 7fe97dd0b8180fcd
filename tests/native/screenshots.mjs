// Writes a picture of every view as the native program draws it, light and dark, at the sizes that must work:
//   [xvfb-run -a] node tests/native/screenshots.mjs [FOLDER]      (default: dist/screenshots)
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pictureFromPpm, pngFromPicture } from "./picture.mjs";
import { printed, root } from "./program.mjs";

const folder = process.argv[2] ?? join(root, "dist/screenshots");
mkdirSync(folder, { recursive: true });
for (const size of ["1440x900", "1280x720", "1920x1080", "900x600"])
    for (const view of ["overview", "timeline", "themes", "compare"])
        for (const colours of ["light", "dark"]) {
            const path = join(folder, `native-${view}-${size}-${colours}`);
            printed("--screenshot", `${path}.ppm`, "--size", size, "--view", view, "--colours", colours);
            writeFileSync(`${path}.png`, pngFromPicture(pictureFromPpm(readFileSync(`${path}.ppm`))));
            rmSync(`${path}.ppm`);
            console.log(`${path}.png`);
        }
