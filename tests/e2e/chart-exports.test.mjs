// The chart goes out: pictures, paper, outlines, files for other programs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { target } from "./support/browser.mjs";
import { visit } from "./support/chart.mjs";
import { accessible, download, eventually, inEveryDress, press, reads, tabTo } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, openFile } from "./support/workspace.mjs";

/** Opens the dialog over the chart of a sample. */
async function openDialog(at, sample) {
  await visit(at, sample);
  await at.page.locator(".chart-tools .export").click();
  await at.page.locator(".export-dialog").waitFor();
}

/** An organisation with as many bodies as asked for, nine under each. */
async function visitLarge({ page, open }, count) {
  const bodies = Array.from({ length: count }, (_, at) => ({
    id: `b${at}`,
    kind: "body",
    name: `Body number ${at}`,
    ...(at > 0 ? { parent: `b${Math.floor((at - 1) / 9)}` } : {}),
  }));
  await open();
  await openFile(page, "large.json", file([{ id: "o", kind: "organisation", name: "Large" }, ...bodies]));
  await page.locator(".shell").waitFor();
  await page.evaluate(() => (location.hash = "#/structure?folded=none"));
  await page.locator(`.stage .cards[data-stand="${count}"]`).waitFor({ state: "attached", timeout: 60_000 });
  await page.locator(".chart-tools .export").click();
  await page.locator(".export-dialog").waitFor({ timeout: 60_000 });
}

const choose = (page, kind) => page.locator(`.export-kinds input[value="${kind}"]`).check();
const select = (page, name, at) => page.locator(`.export-dialog select[name="${name}"]`).selectOption(String(at));
const go = (page) => page.locator(".export-go").click();

/** Width, height and how many colours the first lines of a PNG hold, by a canvas of the page. */
const look = (page, bytes) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const [width, height] = [image.naturalWidth, image.naturalHeight];
    canvas.width = 400;
    canvas.height = 300;
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0, 400, 300);
    const { data } = context.getImageData(0, 0, 400, 300);
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4) colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    return { width, height, colours: colours.size };
  }, bytes.toString("base64"));

async function bytes(page, act) {
  const [offered] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), act()]);
  return { name: offered.suggestedFilename(), bytes: readFileSync(await offered.path()) };
}

/** Prints as the dialog asked for; `{ pages, text }` of the PDF. */
async function printed(page, name) {
  await page.evaluate(() => (window.print = () => (window.asked = true)));
  await go(page);
  await eventually(async () => assert.equal(await page.evaluate(() => window.asked), true));
  const path = join(target, "e2e", `${name}.pdf`);
  mkdirSync(join(target, "e2e"), { recursive: true });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  writeFileSync(path, pdf);
  const raw = pdf.toString("latin1");
  const boxes = [...raw.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return { path, sizes: boxes.map(([, width, height]) => [width, height].map((it) => Math.round((it / 72) * 25.4))) };
}

story("the picture in vectors is the chart of the screen, with heading and legend", async (at) => {
  const { page } = at;
  await openDialog(at);
  const seen = await page.locator(".stage .card-name").allTextContents();
  const svg = await download(page, () => go(page));
  assert.match(svg.name, /^chart\.svg$/);
  for (const text of [...seen, "Organisation chart: ", "As of "]) assert.ok(svg.text.includes(text), text);
  assert.doesNotMatch(svg.text, /foreignObject|<script|href=|url\(/);
  assert.ok(svg.text.includes(">proposes<"), "the legend");
  await reads(page.locator(".notice"), "chart.svg");

  await page.locator(".chart-tools .export").click();
  await page.locator('[name="export-legend"]').uncheck();
  await select(page, "export-colours", 2);
  const plain = await download(page, () => go(page));
  assert.ok(plain.text.length < svg.text.length);
  assert.ok(plain.text.includes(".paper{fill:#ffffff}"));
});

story("the picture in pixels is as large as it was said, and not blank", async (at) => {
  const { page } = at;
  await openDialog(at);
  await choose(page, "png");
  const said = await page.locator(".export-figures").innerText();
  const [, width, height] = /([\d,]+) × ([\d,]+) pixels/.exec(said).map((it) => Number(it.replaceAll(",", "")));
  assert.equal(width, 3840);
  const made = await bytes(page, () => go(page));
  assert.equal(made.name, "chart.png");
  const shown = await look(page, made.bytes);
  assert.deepEqual([shown.width, shown.height], [width, height]);
  assert.ok(shown.colours > 20, `${shown.colours} colours`);
});

story("a picture that no browser makes is refused with the reason and the largest there is", async (at) => {
  const { page } = at;
  await openDialog(at);
  await choose(page, "png");
  await select(page, "export-size", 6);
  await page.locator('[name="export-width"]').fill("30000");
  await reads(page.locator(".export-refused"), "268 million");
  assert.ok(await page.locator(".export-go").isDisabled());
  await page.locator('[name="export-width"]').fill("40000");
  await reads(page.locator(".export-refused"), "32,767");
  await page.locator(".export-largest").click();
  await page.locator(".export-refused").waitFor({ state: "detached" });
  assert.ok(!(await page.locator(".export-go").isDisabled()));
});

story("a browser without room for the picture says so", async (at) => {
  const { page } = at;
  await openDialog(at);
  await page.evaluate(() => (HTMLCanvasElement.prototype.toBlob = (done) => done(null)));
  await choose(page, "png");
  await go(page);
  await reads(page.locator(".export-refused"), "no room");
});

story("one sheet of A3 lies as it fits best and holds everything", async (at) => {
  const { page } = at;
  await openDialog(at);
  await choose(page, "pdf");
  await select(page, "export-paper", 1);
  await reads(page.locator(".export-figures"), "pt");
  const { sizes } = await printed(page, "one-sheet");
  assert.deepEqual(sizes, [[420, 297]]);
});

story("a chart is printed on several sheets that say which they are", async (at) => {
  const { page } = at;
  await openDialog(at, "germany");
  await choose(page, "pdf");
  const offers = await page.locator('[name="export-sheets"] option').allTextContents();
  assert.ok(offers.length >= 2, offers.join());
  const count = Number(/^(\d+) sheets/.exec(offers.at(-1))[1]);
  await select(page, "export-sheets", offers.length - 1);
  await reads(page.locator(".export-figures"), "glue");
  const { path, sizes } = await printed(page, "sheets");
  // The legend may need a sheet of its own.
  assert.ok(sizes.length === count || sizes.length === count + 1, `${sizes.length} pages for ${count} sheets`);
  for (const size of sizes) assert.deepEqual([...size].sort(), [210, 297]);
  let text;
  try {
    text = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
  } catch {
    return; // Without poppler the words are not looked at.
  }
  assert.ok(text.includes(`Sheet ${sizes.length} of ${sizes.length}`));
  assert.ok(text.includes("row 1, column 1"));
});

story("what would be dust is said, with the paper that would do", async (at) => {
  const { page } = at;
  await visitLarge(at, 1516);
  await choose(page, "pdf");
  await reads(page.locator(".export-figures"), "hard to read");
  await reads(page.locator(".export-figures"), "would do");
}, { timeout: 180_000 });

story("the outline is a page that everybody can read", async (at) => {
  const { page, context } = at;
  await openDialog(at);
  await choose(page, "html");
  const made = await download(page, () => go(page));
  assert.equal(made.name, "chart.html");
  assert.doesNotMatch(made.text, /<script|style="| on[a-z]+=/);
  const reader = await context.newPage();
  await reader.setContent(made.text);
  await accessible(reader);
  assert.equal(await reader.locator("html").getAttribute("lang"), "en");
  assert.equal(await reader.locator("main > ul > li > ul > li > h4").count(), 1);
  assert.ok((await reader.locator("table tbody tr").count()) > 5);
  await reader.close();
});

for (const [kind, ending, first] of [
  ["md", "md", "# Organisation chart: "],
  ["mmd", "mmd", "---\ntitle: "],
  ["csv", "csv", "## Organisation chart: "],
]) {
  story(`the chart goes out as ${ending}`, async (at) => {
    const { page } = at;
    await openDialog(at);
    await choose(page, kind);
    const made = await download(page, () => go(page));
    assert.equal(made.name, `chart.${ending}`);
    assert.ok(made.text.startsWith(first), made.text.slice(0, 80));
    assert.ok(made.text.includes("Közgyűlés"));
  });
}

story("the keyboard alone gets a picture, and the button has the focus again", async (at) => {
  const { page } = at;
  await visit(at);
  await page.locator("#outline").focus();
  await tabTo(page, page.locator(".chart-tools .export"));
  await press(page, "Enter");
  await page.locator(".export-dialog").waitFor();
  await tabTo(page, page.locator('.export-kinds input[value="svg"]'));
  await press(page, "ArrowDown");
  assert.ok(await page.locator('.export-kinds input[value="png"]').isChecked());
  await press(page, "Escape");
  await eventually(async () =>
    assert.ok(await page.locator(".chart-tools .export").evaluate((it) => it === document.activeElement)),
  );
});

story("the dialog has no barrier that axe finds, in any dress", async (at) => {
  const { page } = at;
  await openDialog(at);
  for (const kind of ["png", "pdf"]) {
    await choose(page, kind);
    await page.waitForTimeout(250);
    await inEveryDress(page, () => accessible(page, { within: ".export-dialog" }), ["light", "dark", "contrast"]);
  }
});

story("a chart of 1,516 bodies goes out whole", async (at) => {
  const { page } = at;
  await visitLarge(at, 1516);
  const svg = await download(page, () => go(page));
  assert.equal(svg.text.match(/<g class="body"/g).length, 1516);
  await page.locator(".chart-tools .export").click();
  await choose(page, "png");
  const made = await bytes(page, () => go(page));
  assert.equal((await look(page, made.bytes)).width, 3840);
}, { timeout: 300_000 });
