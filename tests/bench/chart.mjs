// The organisation chart beside other people's, all in one run of one Chromium: how soon it is
// painted, how much work a frame of zooming is, how large its text is, and how its cost grows.
//
// A fresh page for each run, the sides in alternating order, medians. Parsing is excluded on every
// side, and so is compiling: each page has drawn a chart before its clock runs, ours by its own
// rehearsal in idle time, the others a small one as often. One row says what the first picture costs without.
// The people come from KLASTER_DATA (or the first argument), a folder with `org.csv` and
// `data-oracle.csv`; without it, made-up people of the same shape stand in, and the output says so.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { launch, root, servePage, started, target } from "../e2e/support/browser.mjs";
import { median, quantile, work } from "./chart/clock.mjs";
import { klasterFile, marks, multiplied, people } from "./chart/data.mjs";
import { ourPage } from "./chart/ours.mjs";
import { asked, head, line, ms, shortOf, times } from "./chart/print.mjs";
import { d3Chart, dabengData, rehearsed, rivalPage, weight } from "./chart/rivals.mjs";

const folder = process.env.KLASTER_DATA ?? process.argv[2] ?? join(root, "../shared/data");
const runs = { small: Number(process.env.KLASTER_RUNS ?? 7), large: 3, huge: 2 };
const view = { viewport: { width: 1920, height: 1080 }, locale: "en", reducedMotion: "reduce" };

const site = await servePage();
const browser = await launch();

/** One value of each run, by what was measured. */
class Figures {
  #values = new Map();
  add(name, ...values) {
    this.#values.set(name, [...(this.#values.get(name) ?? []), ...values]);
  }
  all = (name) => this.#values.get(name) ?? [];
  median = (name) => median(this.all(name));
  p95 = (name) => quantile(this.all(name), 0.95);
}

async function inFreshPage(run) {
  const context = await browser.newContext(view);
  context.setDefaultTimeout(180_000);
  try {
    return await run(context);
  } finally {
    await context.close();
  }
}

/** Frames of one kind, with their work and their intervals. */
async function frames(figures, name, page, run, arg) {
  const { cpu, intervals } = await work(page, () => page.evaluate(run, arg));
  figures.add(`${name} work`, ...cpu);
  figures.add(`${name} interval`, ...intervals);
}

const timed = async (figures, name, page, run, arg) => {
  const { script, painted } = await page.evaluate(run, arg);
  figures.add(name, painted);
  figures.add(`${name} script`, script);
};

/** Everything that is measured on our page with one set of rows. */
async function measureOurs(figures, rows, file, { frames: asked = 160, still = false, ...how }) {
  await inFreshPage(async (context) => {
    const page = await ourPage(context, site.address, file, how);
    const at = { ...marks(rows), all: rows.length };
    // What the rehearsal took is not the layout that is asked about.
    await page.evaluate(() => performance.clearMeasures());
    await timed(figures, "first", page, (at) => bench.painted(() => (location.hash = "#/structure?folded=none"), () => ours.stand() === at.all), at);
    figures.add("dom", await page.evaluate(() => document.querySelectorAll(".stage *").length));
    figures.add("scale", await page.evaluate(() => ours.scale()));
    figures.add("text", await page.evaluate(() => ours.smallest()));
    if (still) return;
    const go = ([query, count]) => bench.painted(() => (location.hash = `#/structure${query}`), () => ours.stand() === count);
    await page.evaluate(go, [`?folded=${at.root}`, 1]);
    await timed(figures, "unfold all", page, go, ["?folded=none", at.all]);
    await timed(figures, "fold", page, go, [`?folded=${at.branch}`, at.all - at.below]);
    await timed(figures, "unfold", page, go, ["?folded=none", at.all]);
    await frames(figures, "zoom", page, ([count]) => bench.frames(count, (frame) => ours.wheel(frame % count < count / 2 ? 1.06 : 1 / 1.06)), [asked]);
    // To the last card, as the keyboard leads there.
    await timed(figures, "find", page, () => bench.painted(() => ours.key("End"), () => ours.seen()));
    await frames(
      figures,
      "pan",
      page,
      ([count]) => {
        ours.pointer("pointerdown", 0);
        const from = ours.left();
        return bench.frames(count, (frame) => {
          // What does not move costs nothing, and must not be taken for speed.
          if (frame === Math.floor(count / 2) && ours.left() === from) throw new Error("the chart did not follow the hand");
          ours.pointer("pointermove", (frame < count / 2 ? -frame : frame - count) * 24);
        });
      },
      [asked / 2],
    );
    await page.evaluate(() => ours.pointer("pointerup", 0));
    figures.add("layout", ...(await page.evaluate(() => performance.getEntriesByName("chart-plan").map((entry) => entry.duration))).slice(0, 1));
    if (figures.all("whole").length < runs.small) {
      // Paper shows every card in full; here it is laid over the screen, so that it is painted, too.
      await page.evaluate(() => {
        document.querySelector(".paper").style.cssText = "display:block;position:fixed;inset:0;z-index:99;background:#fff;overflow:hidden";
      });
      await timed(figures, "whole", page, () => bench.painted(() => window.dispatchEvent(new Event("beforeprint")), () => Boolean(document.querySelector(".paper text"))));
      figures.add("whole cards", await page.evaluate(() => document.querySelectorAll(".paper .body").length));
      figures.add("whole dom", await page.evaluate(() => document.querySelectorAll(".paper *").length));
    }
  });
}

/** The same with d3-org-chart. */
async function measureD3(figures, rows, { frames: asked = 60, still = false, cold = false }) {
  const at = { ...marks(rows), all: rows.length };
  const page = async (context) => {
    const page = await rivalPage(context, "d3");
    if (!cold) await rehearsed(page, "d3", rows);
    return page;
  };
  await inFreshPage(async (context) => {
    const first = await page(context);
    await first.evaluate(d3Chart, [rows, true]);
    await timed(figures, "first", first, () =>
      bench.painted(() => {
        chart.render();
        chart.fit({ animate: false });
      }),
    );
    figures.add("dom", await first.evaluate(() => document.querySelectorAll("#c *").length));
    const scale = await first.evaluate(() => d3.zoomTransform(chart.getChartState().svg.node()).k);
    figures.add("scale", scale);
    figures.add("text", 14 * scale);
    if (still) return;
    const press = ([id]) => {
      const node = chart.getChartState().allNodes.find((node) => node.data.id === id);
      return bench.painted(() => chart.onButtonClick({ stopPropagation() {} }, node));
    };
    await timed(figures, "fold", first, press, [at.branch]);
    await timed(figures, "unfold", first, press, [at.branch]);
    await first.evaluate(() => chart.fit({ animate: false }));
    const steps = (name, act) => frames(figures, name, first, act, [asked]);
    await steps("zoom", ([count]) => {
      const { svg, zoomBehavior } = chart.getChartState();
      return bench.frames(count, (frame) => svg.call(zoomBehavior.scaleBy, frame < count / 2 ? 1.06 : 1 / 1.06), 8);
    });
    await timed(figures, "find", first, (at) => bench.painted(() => chart.setCentered(at.last).render()), at);
    await steps("pan", ([count]) => {
      const { svg, zoomBehavior } = chart.getChartState();
      return bench.frames(count, (frame) => svg.call(zoomBehavior.translateBy, frame < count / 2 ? -24 : 24, 0), 8);
    });
  });
  if (still) return;
  await inFreshPage(async (context) => {
    const second = await page(context);
    await second.evaluate(d3Chart, [rows, false]);
    await second.evaluate(() => bench.painted(() => chart.render()));
    await timed(figures, "unfold all", second, () => bench.painted(() => chart.expandAll()));
  });
}

async function measureDabeng(figures, rows, { frames: asked = 60, still = false }) {
  await inFreshPage(async (context) => {
    const page = await rivalPage(context, "dabeng");
    await rehearsed(page, "dabeng", rows);
    await page.evaluate(dabengData, rows);
    await timed(figures, "first", page, () =>
      bench.painted(() => $("#c").orgchart({ data: nested, nodeContent: "title", pan: true, zoom: true, zoominLimit: 7, zoomoutLimit: 0.01 })),
    );
    figures.add("dom", await page.evaluate(() => document.querySelectorAll("#c *").length));
    if (still) return;
    const turn = ([count]) => {
      const chart = document.querySelector("#c .orgchart");
      return bench.frames(count, (frame) => chart.dispatchEvent(new WheelEvent("wheel", { deltaY: frame % 2 ? 100 : -100, bubbles: true, cancelable: true })), 8);
    };
    await frames(figures, "zoom", page, turn, [asked]);
  });
}

async function alternate(count, sides) {
  for (let run = 0; run < count; run += 1) {
    for (const side of run % 2 ? sides.toReversed() : sides) await side();
  }
}

const frameRows = (ours, theirs, over) => {
  for (const what of ["zoom", "pan"]) {
    const [mine, other] = [ours.p95(`${what} work`), theirs.p95(`${what} work`)];
    line(`${what}: work in a frame, p50`, ms(ours.median(`${what} work`)), ms(theirs.median(`${what} work`)), times(theirs.median(`${what} work`) / ours.median(`${what} work`)));
    line(`${what}: work in a frame, p95`, ms(mine), ms(other), times(other / mine), over ? asked("under 8 ms", mine < 8) : "");
    line(`${what}: interval of frames, p50`, ms(ours.median(`${what} interval`)), ms(theirs.median(`${what} interval`)));
    line(`${what}: interval of frames, p95`, ms(ours.p95(`${what} interval`)), ms(theirs.p95(`${what} interval`)));
  }
};
const row = (name, what, ours, theirs, least) => {
  const ratio = theirs.median(name) / ours.median(name);
  line(what, ms(ours.median(name)), ms(theirs.median(name)), times(ratio), least ? asked(`at least ${least}x`, ratio >= least) : "");
};

const begun = Date.now();
const temporary = mkdtempSync(join(tmpdir(), "klaster-bench-"));
try {
  const org = people(folder, "org.csv");
  const oracle = people(folder, "data-oracle.csv");
  console.log(`People: ${org.from}; ${oracle.from}. Screen 1920x1080, Chromium ${browser.version()}.`);
  console.log("Work is what the main thread computes from one frame to the next, by its own clock, everything included.");

  const floor = new Figures();
  await inFreshPage(async (context) => {
    const page = await rivalPage(context, null);
    await frames(floor, "empty", page, () => bench.frames(120, () => {}));
  });

  // Pages are compiled and caches filled before the first run counts.
  await measureOurs(new Figures(), oracle.rows, klasterFile(oracle.rows), { still: true });

  const [ours, d3, dabeng] = [new Figures(), new Figures(), new Figures()];
  const [ourCold, d3Cold] = [new Figures(), new Figures()];
  const file = klasterFile(org.rows);
  await alternate(runs.small, [
    () => measureOurs(ours, org.rows, file, {}),
    () => measureD3(d3, org.rows, {}),
    () => measureDabeng(dabeng, org.rows, {}),
    () => measureOurs(ourCold, org.rows, file, { still: true, cold: true }),
    () => measureD3(d3Cold, org.rows, { still: true, cold: true }),
  ]);
  head(`${org.rows.length} cards, ${runs.small} runs`, "d3-org-chart");
  row("first", "first picture of all cards", ours, d3, 10);
  row("first", "the same, nothing rehearsed on either side", ourCold, d3Cold);
  row("unfold all", "everything unfolded", ours, d3, 10);
  row("fold", "a branch folded, the whole in view", ours, d3, 12);
  row("unfold", "the branch unfolded", ours, d3, 12);
  row("find", "the last card brought into view", ours, d3);
  frameRows(ours, d3, true);
  line("elements in the picture", String(ours.median("dom")), String(d3.median("dom")));
  line("scale of the whole", ours.median("scale").toFixed(4), d3.median("scale").toFixed(4), times(ours.median("scale") / d3.median("scale")));
  line(`all ${ours.median("whole cards")} cards drawn in full, none left out`, ms(ours.median("whole")), ms(d3.median("first")), times(d3.median("first") / ours.median("whole")));
  console.log(`  (the sheet for the printer laid over the screen: ${ours.median("whole dom")} elements with all their text, from its own drawing on)`);
  line("an empty page: interval of frames, p50", ms(floor.median("empty interval")));

  head(`${org.rows.length} cards, ${runs.small} runs`, "OrgChart 5.0.0");
  row("first", "first picture of all cards", ours, dabeng);
  line("zoom: work in a frame, p95", ms(ours.p95("zoom work")), ms(dabeng.p95("zoom work")), times(dabeng.p95("zoom work") / ours.p95("zoom work")));
  line("zoom: interval of frames, p95", ms(ours.p95("zoom interval")), ms(dabeng.p95("zoom interval")));
  line("elements in the picture", String(ours.median("dom")), String(dabeng.median("dom")));

  const many = multiplied(org.rows, 7);
  const [large, largeD3, largeDabeng] = [new Figures(), new Figures(), new Figures()];
  const largeFile = klasterFile(many);
  await alternate(runs.large, [
    () => measureOurs(large, many, largeFile, {}),
    () => measureD3(largeD3, many, { still: largeD3.all("fold").length > 0, frames: 12 }),
    async () => largeDabeng.all("first").length || (await measureDabeng(largeDabeng, many, { still: true })),
  ]);
  head(`${many.length} cards, ${runs.large} runs`, "d3-org-chart");
  row("first", "first picture of all cards", large, largeD3, 10);
  row("unfold all", "everything unfolded (theirs once)", large, largeD3, 10);
  row("fold", "a branch folded, the whole in view (theirs once)", large, largeD3);
  row("find", "the last card brought into view (theirs once)", large, largeD3);
  frameRows(large, largeD3, true);
  row("first", "first picture, beside OrgChart 5.0.0 (theirs once)", large, largeDabeng);

  const most = multiplied(org.rows, 66);
  const huge = new Figures();
  const hugeFile = klasterFile(most);
  for (let run = 0; run < runs.huge; run += 1) await measureOurs(huge, most, hugeFile, {});
  head(`${most.length} cards, ${runs.huge} runs`, "–");
  row("first", "first picture of all cards", huge, new Figures());
  line("of which layout", ms(huge.median("layout")), "", "", asked("under 1 s", huge.median("layout") < 1000));
  row("fold", "a branch folded, the whole in view", huge, new Figures());
  row("find", "the last card brought into view", huge, new Figures());
  frameRows(huge, new Figures(), true);

  head("How the cost grows with the number of cards", "");
  const sizes = [org.rows.length, many.length, most.length];
  for (const [name, what] of [["layout", "layout, in the page"], ["first", "first picture"], ["fold", "a branch folded"]]) {
    const values = [ours, large, huge].map((figures) => figures.median(name));
    const exponent = (from, to) => Math.log(values[to] / values[from]) / Math.log(sizes[to] / sizes[from]);
    line(`${what}: ${values.map(ms).join(", ")}`);
    line(`  exponent over ${sizes.join(", ")}`, exponent(0, 2).toFixed(2), "", "", name === "layout" ? asked("grows linearly, at most 1.1", exponent(0, 2) <= 1.1) : "");
  }
  const native = [join(target, "release/klaster-file"), join(target, "debug/klaster-file")].find(existsSync);
  if (native) {
    const spent = [org.rows, many, most].map((rows, at) => {
      const path = join(temporary, `${at}.klaster.json`);
      writeFileSync(path, klasterFile(rows));
      const begin = performance.now();
      execFileSync(native, ["layout", "--json", path], { maxBuffer: 1 << 30 });
      return performance.now() - begin;
    });
    const exponent = Math.log(spent[2] / spent[0]) / Math.log(sizes[2] / sizes[0]);
    line(`klaster-file layout --json, the whole command: ${spent.map(ms).join(", ")}`);
    line(`  exponent (${native.includes("release") ? "release" : "debug"} build)`, exponent.toFixed(2));
  }

  head("How large the text is at 1920x1080, the whole chart fitted", "d3-org-chart");
  const [fit, hall, fitD3] = [new Figures(), new Figures(), new Figures()];
  await measureOurs(fit, oracle.rows, klasterFile(oracle.rows), { still: true });
  await measureOurs(hall, oracle.rows, klasterFile(oracle.rows), { still: true, dress: "projector" });
  await measureD3(fitD3, oracle.rows, { still: true });
  const larger = (figures) => figures.median("text") / fitD3.median("text");
  const text = (figures) => `${figures.median("text").toFixed(2)} px`;
  const smallest = `smallest text of ${oracle.rows.length} people`;
  line(`${smallest}, as a projector shows it`, text(hall), text(fitD3), times(larger(hall)), asked("at least 2.5x", larger(hall) >= 2.5));
  line(`${smallest}, beside the page's own tools`, text(fit), text(fitD3), times(larger(fit)));
  for (const sample of ["serbia", "hungary", "germany"]) {
    await inFreshPage(async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => localStorage.setItem("klaster.dress", "projector"));
      await page.goto(site.address);
      await started(page);
      await page.locator("button.sample").nth(["serbia", "hungary", "germany"].indexOf(sample)).click();
      await page.locator(".stage text").first().waitFor();
      await page.waitForTimeout(600);
      const text = await page.evaluate(() => {
        const texts = [...document.querySelectorAll(".stage .chart text")];
        return Math.min(...texts.map((text) => Number(text.getAttribute("font-size")) * text.getScreenCTM().a));
      });
      line(`smallest text of ${sample}, as a projector shows it`, `${text.toFixed(1)} px`, "", "", asked("at least 18 px", text >= 18));
    });
  }

  head("What a reader downloads (compressed with gzip)", "");
  const size = ({ raw, gzip }) => `${Math.round(raw / 1000)} kB (${Math.round(gzip / 1000)} kB)`;
  const built = readdirSync(join(root, "dist")).filter((name) => /\.(wasm|js|css|html)$/.test(name));
  const bytes = built.map((name) => readFileSync(join(root, "dist", name)));
  const own = bytes.reduce((sum, one) => ({ raw: sum.raw + one.length, gzip: sum.gzip + gzipSync(one).length, brotli: sum.brotli + brotliCompressSync(one).length }), { raw: 0, gzip: 0, brotli: 0 });
  console.log(`Klaster, a first visit in English                ${size(own)}, ${Math.round(own.brotli / 1000)} kB with brotli`);
  console.log(`d3-org-chart 3.1.1 with flextree and d3        ${size(weight("d3"))}, the chart alone`);
  console.log(`OrgChart 5.0.0 with jQuery and its sheet       ${size(weight("dabeng"))}, the chart alone (6.0 is not in the registry)`);
} finally {
  await browser.close();
  await site.close();
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`\n${Math.round((Date.now() - begun) / 1000)} s in all.`);
for (const short of shortOf()) console.log(`short of what is asked for: ${short}`);
