// How long until there is something to see: the first visit, then each sample's chart.
// One Chromium, a fresh context a run, medians; the clock runs in the page and stops after the
// second animation frame, when the picture is on the screen.
import { launch, servePage, started } from "../e2e/support/browser.mjs";

const runs = 7;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${Math.round(value)} ms`.padStart(9);

const site = await servePage();
const browser = await launch();
const first = [];
const charts = { serbia: [], hungary: [], germany: [] };
try {
  for (let run = 0; run < runs; run += 1) {
    for (const [place, name] of Object.keys(charts).entries()) {
      const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: "en" });
      const page = await context.newPage();
      await page.goto(site.address);
      await started(page);
      first.push(await page.evaluate(() => performance.now()));
      charts[name].push(
        await page.evaluate(async (which) => {
          const begin = performance.now();
          document.querySelectorAll("button.sample")[which].click();
          while (!document.querySelector("main svg .card")) await new Promise(requestAnimationFrame);
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return performance.now() - begin;
        }, place),
      );
      await context.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`first visit, from navigation      ${ms(median(first))}   (${first.length} runs, median)`);
for (const [name, times] of Object.entries(charts)) {
  console.log(`${`chart of ${name}, from the click`.padEnd(33)} ${ms(median(times))}   (${times.length} runs, median)`);
}
