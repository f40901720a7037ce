// The page opens anywhere, and says so in plain words when it cannot.
import assert from "node:assert/strict";
import { request } from "node:http";
import { accessible, reads } from "./support/hands.mjs";
import { started, story } from "./support/story.mjs";

const failure = {
  en: "could not start",
  de: "konnte nicht starten",
  hu: "nem tudott elindulni",
  "sr-Latn-RS": "nije mogao da se pokrene",
  sr: "није могао да се покрене",
};

story("the page opens under a sub-path", async ({ page, open }) => {
  await open();
  await reads(page.locator("body"), "Klaster");
  assert.equal(await page.locator("#start").count(), 0);
});

story("the page does not wait out its patience with a disk that answers", async ({ page, open }) => {
  await page.addInitScript(() => {
    const later = window.setTimeout;
    window.setTimeout = (act, wait, ...more) => (wait === 1_000 ? 0 : later(act, wait, ...more));
  });
  await open();
  await reads(page.locator("body"), "Klaster");
});

story("the built page forbids what it does not need", async ({ page, open, problems }) => {
  await open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.strangerRan = true";
    document.body.append(script);
  });
  assert.equal(await page.evaluate(() => window.strangerRan), undefined);
  assert.ok(problems.some((problem) => /script-src/.test(problem)), "the refusal is noticed");
  problems.length = 0;
});

for (const [lang, sentence] of Object.entries(failure)) {
  story(
    `a blocked program is explained in ${lang}`,
    async ({ page, address }) => {
      await page.route("**/*.wasm", (route) => route.abort());
      await page.goto(address);
      await reads(page.getByRole("alert"), sentence);
    },
    { lang, allow: [/\.wasm|Failed to fetch|ERR_FAILED|preload/] },
  );
}

story(
  "a browser without WebAssembly is told so",
  async ({ page, address }) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto(address);
    await reads(page.getByRole("alert"), failure.en);
  },
  { allow: [/WebAssembly/] },
);

story(
  "a reader without JavaScript sees a sentence in every language",
  async ({ page, address }) => {
    await page.goto(address);
    for (const lang of ["en", "de", "hu", "sr-Latn", "sr-Cyrl"]) {
      await reads(page.locator(`noscript p[lang="${lang}"]`), "JavaScript");
    }
  },
  { context: { javaScriptEnabled: false } },
);

story("the opening page has no barrier that axe finds", async ({ page, address }) => {
  await page.route("**/*.wasm", () => {});
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("status").waitFor();
  await accessible(page, { within: "#start", except: ["region", "landmark-one-main", "page-has-heading-one"] });
});

story("the server gives nothing from outside the page's folder", async ({ address }) => {
  const status = (path) =>
    new Promise((resolve, reject) => {
      // A raw request: `fetch` would tidy the dots away before sending them.
      const { hostname, port, pathname } = new URL(address);
      request({ hostname, port, path: pathname + path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  assert.equal(await status("index.html"), 200);
  for (const path of ["../Cargo.toml", "%2e%2e/Cargo.toml", "..%2fCargo.toml", "%00", "%", "nothing.html"]) {
    assert.equal(await status(path), 404, path);
  }
});

story("leaving out the slash of a sub-path still finds the page", async ({ page, address }) => {
  await page.goto(address.slice(0, -1));
  await started(page);
});
