// The tables of words beside the built page. The program names the ones that it
// was built with by a digest, and reads no others.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

// What the build script writes behind the digest (src/words/marks.rs).
const end = "\u001e";
// English comes with the program.
const carried = "en.txt";

/** The folders in which build scripts have left tables, of this build and of older ones. */
function written(target, profile) {
  const build = join(target, "wasm32-unknown-unknown", profile, "build");
  if (!existsSync(build)) return [];
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === carried)
    .map((entry) => entry.parentPath ?? entry.path);
}

/** Puts the tables of a built program into `words/` beside it; resolves to their digest. */
export function placeTables({ page, target, profile }) {
  const program = readFileSync(join(page, readdirSync(page).find((name) => name.endsWith(".wasm"))));
  const digest = (folder) => readFileSync(join(folder, carried), "utf8").split(end, 1)[0];
  const folder = written(target, profile).find((it) => program.includes(digest(it)));
  if (!folder) throw new Error(`the tables of words that the program was built with are not in ${target}`);
  mkdirSync(join(page, "words"), { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name !== carried)) {
    copyFileSync(join(folder, file), join(page, "words", `${basename(file, ".txt")}-${digest(folder)}.txt`));
  }
  return digest(folder);
}

/** The page that knows which tables to fetch beside the program. */
export function withTables(html, digest) {
  const place = /(<meta name=["']?words["']? content=)(""|''|(?=[\s/>]))/i;
  if (!place.test(html)) throw new Error('index.html has no <meta name="words"> to fill in');
  return html.replace(place, (_, before) => `${before}"${digest}"`);
}
