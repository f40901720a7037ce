// What a reader downloads: the sizes of the built page's program, as it is and
// as hosts compress it. Fails above the budget.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// A little above what the program weighs today: it may only become lighter.
const budget = { extension: ".wasm", brotli: 2_140_000 };
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const rows = readdirSync(dist)
  .filter((name) => [".wasm", ".js", ".css", ".html"].includes(extname(name)))
  .map((name) => {
    const bytes = readFileSync(join(dist, name));
    return {
      name,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    };
  })
  .sort((a, b) => b.raw - a.raw);

const columns = ["raw", "gzip", "brotli"];
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
console.log(`${"".padEnd(40)}${columns.map((name) => name.padStart(12)).join("")}`);
for (const row of rows) console.log(`${row.name.padEnd(40)}${columns.map((name) => kB(row[name])).join("")}`);
const sum = (name) => rows.reduce((total, row) => total + row[name], 0);
console.log(`${"together".padEnd(40)}${columns.map((name) => kB(sum(name))).join("")}`);

const weight = rows.filter((row) => extname(row.name) === budget.extension).reduce((total, row) => total + row.brotli, 0);
if (weight === 0) {
  console.error("There is no program in dist/: run make build first.");
  process.exitCode = 1;
} else if (weight > budget.brotli) {
  console.error(`The program is ${kB(weight).trim()} compressed; the budget is ${kB(budget.brotli).trim()}.`);
  process.exitCode = 1;
}
