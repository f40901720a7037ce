// What a reader downloads: the sizes of the built page's program and of the words
// of each language, as they are and as hosts compress them. Fails above the budget.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// A little above what the program weighs today: it may only become lighter.
const budget = { extension: ".wasm", brotli: 1_940_000 };
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

function measured(folder, extensions) {
  return readdirSync(join(dist, folder))
    .filter((name) => extensions.includes(extname(name)))
    .map((name) => {
      const bytes = readFileSync(join(dist, folder, name));
      return {
        name: join(folder, name),
        raw: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
        brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
      };
    })
    .sort((a, b) => b.raw - a.raw);
}

const rows = measured(".", [".wasm", ".js", ".css", ".html"]);
// English is in the program; of these, a reader fetches one or two.
const tables = measured("words", [".txt"]);

const columns = ["raw", "gzip", "brotli"];
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
console.log(`${"".padEnd(40)}${columns.map((name) => name.padStart(12)).join("")}`);
const line = (name, value) => console.log(`${name.padEnd(40)}${columns.map((column) => kB(value(column))).join("")}`);
for (const row of rows) line(row.name, (column) => row[column]);
const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
line("a first visit in English", sum);
for (const table of tables) line(table.name, (column) => table[column]);
line("a first visit in another language", (column) => sum(column) + Math.max(...tables.map((table) => table[column])));

const weight = rows.filter((row) => extname(row.name) === budget.extension).reduce((total, row) => total + row.brotli, 0);
if (weight === 0) {
  console.error("There is no program in dist/: run make build first.");
  process.exitCode = 1;
} else if (weight > budget.brotli) {
  console.error(`The program is ${kB(weight).trim()} compressed; the budget is ${kB(budget.brotli).trim()}.`);
  process.exitCode = 1;
}
