// Screenshots to be looked at, of every place in every dress and language:
//   make look
//   scripts/look.sh --only votes --lang de,sr-Cyrl --dress print
// They land in target/look/<place>.<dress>.<lang>.png. Nothing is compared;
// the eye is the judge.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch, servePage, started, target } from "./support/browser.mjs";

// A place: its name, its address, and what to do first to see it filled.
const inSample = (sample, fragment) => async (page) => {
  await page.locator("button.sample").nth(["serbia", "hungary", "germany"].indexOf(sample)).click();
  await page.locator(".shell").waitFor();
  await page.evaluate((to) => void (location.hash = to), fragment);
  await page.waitForTimeout(500);
};
const place = (name, sample, fragment) => ({ name, address: "", act: inSample(sample, fragment) });
const places = [
  { name: "first-visit", address: "" },
  place("overview", "germany", "#/overview"),
  place("charter", "serbia", "#/charter"),
  place("guiding-statement", "germany", "#/charter"),
  place("structure", "hungary", "#/structure"),
  place("body", "hungary", "#/structure?focus=b02"),
  place("members", "hungary", "#/members"),
  place("member", "germany", "#/members?focus=m01"),
  place("meetings", "germany", "#/meetings?focus=mt3"),
  place("votes", "serbia", "#/votes"),
  place("register", "serbia", "#/votes?view=register"),
  place("rules", "germany", "#/votes?view=rules"),
  place("poll", "hungary", "#/votes?focus=v03"),
  place("projects", "germany", "#/projects"),
  place("project", "serbia", "#/projects?focus=pr5"),
];

// Where the page remembers these two; whoever renames a key renames it here.
const keys = { dress: "klaster.dress", lang: "klaster.lang" };

const desk = { width: 1280, height: 800 };
const dresses = {
  light: { viewport: desk, colorScheme: "light" },
  dark: { viewport: desk, colorScheme: "dark" },
  contrast: { viewport: desk, contrast: "more" },
  projector: { viewport: { width: 1920, height: 1080 }, colorScheme: "light" },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  print: { viewport: { width: 794, height: 1123 }, media: "print" },
};
const languages = ["en", "de", "hu", "sr-Latn", "sr-Cyrl"];

// A phone and a sheet of paper are media, not choices of the reader.
const chosen = (dress) => (["phone", "print"].includes(dress) ? "light" : dress);

async function picture(browser, site, place, dress, lang, folder) {
  const { media, ...options } = dresses[dress];
  const context = await browser.newContext({ locale: lang, reducedMotion: "reduce", ...options });
  try {
    await context.addInitScript(
      ([names, worn, spoken]) => {
        localStorage.setItem(names.dress, worn);
        localStorage.setItem(names.lang, spoken);
      },
      [keys, chosen(dress), lang],
    );
    const page = await context.newPage();
    if (media) await page.emulateMedia({ media });
    await page.goto(site.address + place.address);
    await started(page);
    await place.act?.(page);
    await page.evaluate((worn) => {
      document.documentElement.dataset.dress = worn;
      return document.fonts.ready.then(() => undefined);
    }, chosen(dress));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const file = join(folder, `${place.name}.${dress}.${lang}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(`${file}${wide > 0 ? `  ${wide} px wider than its window` : ""}`);
  } finally {
    await context.close();
  }
}

const { values } = parseArgs({
  options: { only: { type: "string" }, lang: { type: "string" }, dress: { type: "string" } },
});
const pick = (all, wanted) => (wanted ? all.filter((name) => wanted.split(",").includes(name)) : all);

const folder = join(target, "look");
mkdirSync(folder, { recursive: true });
const site = await servePage();
const browser = await launch();
try {
  for (const place of places.filter(({ name }) => !values.only || values.only.split(",").includes(name))) {
    for (const dress of pick(Object.keys(dresses), values.dress)) {
      for (const lang of pick(languages, values.lang)) await picture(browser, site, place, dress, lang, folder);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
