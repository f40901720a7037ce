// The chart: looked at, walked on, asked, edited, saved and printed.
import assert from "node:assert/strict";
import { card, query, seen, still, visit } from "./support/chart.mjs";
import { accessible, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";


/** A part of the drawing says something; drawings have no inner text. */
const draws = (locator, expected) =>
  eventually(async () => {
    const text = (await locator.locator("text").allTextContents()).join(" ");
    assert.ok(text.includes(expected), `${JSON.stringify(text)} should contain ${JSON.stringify(expected)}`);
  });

/** Presses the middle of a card as a hand does. */
async function touch(page, id) {
  await still(page);
  await card(page, id).locator(".card-name").first().click();
}

/** How many cards are cut off or lie under what stands over the chart. Runs in the page. */
function covered() {
  const area = (it) => it.getBoundingClientRect();
  const stage = area(document.querySelector(".stage"));
  const over = [...document.querySelectorAll(".legend, .header > *")].map(area);
  const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return [...document.querySelectorAll(".stage .card")].map(area).filter((it) => {
    const outside = it.left < stage.left || it.right > stage.right || it.top < stage.top || it.bottom > stage.bottom;
    return outside || over.some((other) => meets(it, other));
  }).length;
}

for (const [sample, words] of Object.entries({
  serbia: ["Skupština klastera", "Upravni odbor"],
  hungary: ["Közgyűlés", "Stratégiai Tanács (ST)"],
  germany: ["Netzwerksitzung", "Koordinierungsstelle"],
})) {
  story(`the chart of ${sample} stands whole on the screen, no card under the legend`, async (at) => {
    await visit(at, sample);
    const { page } = at;
    for (const word of words) await draws(page.locator(".stage .cards"), word);
    await still(page);
    assert.equal(await page.evaluate(covered), 0);
  });
}

/** Texts that reach over the right edge of their card, in whatever face the reader has. */
const beyond = () =>
  [...document.querySelectorAll(".stage .body")].flatMap((body) => {
    const edge = body.querySelector(".card").getBoundingClientRect().right;
    const out = [...body.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().right > edge - 2);
    return out.map((text) => text.textContent);
  });

for (const [sample, lang] of [["germany", "de"], ["hungary", "hu"], ["serbia", "sr-Cyrl"]]) {
  story(`no word leaves its card in the reader's face: ${sample}`, async (at) => {
    const { page } = at;
    await page.addInitScript((lang) => localStorage.setItem("klaster.lang", lang), lang);
    await visit(at, sample);
    assert.deepEqual(await page.evaluate(beyond), []);
  });
}

story("beside the panel the tools are whole and the chart has the legend's room", async (at) => {
  const { page } = at;
  await page.addInitScript(() => localStorage.setItem("klaster.lang", "hu"));
  await visit(at, "hungary", "?focus=b02");
  await page.locator(".panel").waitFor();
  await still(page);
  const edges = await page.evaluate(() => {
    const [tools, room] = [".chart-tools", ".structure-chart"].map((it) => document.querySelector(it).getBoundingClientRect());
    return [tools.left - room.left, room.right - tools.right];
  });
  assert.ok(edges.every((edge) => edge >= 0), edges.join());
  assert.ok(!(await page.locator(".legend").isVisible()));
  assert.equal(await page.evaluate(covered), 0);
});

const hall = { viewport: { width: 1920, height: 1080 }, reducedMotion: "reduce" };

for (const [sample, lang] of [["serbia", "sr-Latn"], ["serbia", "sr-Cyrl"], ["hungary", "hu"], ["hungary", "en"], ["germany", "de"]]) {
  story(`a hall reads every word of the chart of ${sample}, in ${lang}`, async (at) => {
    const { page } = at;
    await page.addInitScript((lang) => {
      localStorage.setItem("klaster.lang", lang);
      localStorage.setItem("klaster.dress", "projector");
    }, lang);
    await visit(at, sample);
    const least = await page.evaluate(() => {
      const world = document.querySelector(".stage .world");
      const sizes = [...world.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")));
      return Math.min(...sizes) * world.getScreenCTM().a;
    });
    assert.ok(least >= 18, `the smallest text has ${least.toFixed(1)} px`);
    assert.equal(await page.evaluate(covered), 0);
  }, { context: hall });
}

story("a card says who is missing and what is amiss", async (at) => {
  await visit(at);
  await draws(card(at.page, "b08"), "Külső Támogató tag");
  assert.ok((await card(at.page, "b08").locator(".card-flagged").count()) > 0);
  await touch(at.page, "b08");
  assert.equal((await query(at.page)).focus, "b08");
  await at.page.locator('.panel [data-check="catalyst.mustBeInternal"]').waitFor();
});

story("dragging pans, the wheel zooms at the pointer, fit brings everything back", async (at) => {
  const { page } = at;
  await visit(at);
  await still(page);
  const fitted = await seen(page);
  const box = await page.locator(".stage").boundingBox();
  const [x, y] = [box.x + box.width - 60, box.y + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y + 40, { steps: 5 });
  await page.mouse.up();
  await eventually(async () => assert.notEqual(await seen(page), fitted));
  assert.equal((await query(page)).focus, undefined, "a drag opens nothing");
  const name = card(page, "b02").locator(".card-name").first();
  const before = await name.boundingBox();
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -300);
  await still(page);
  const after = await name.boundingBox();
  assert.ok(after.width > before.width * 1.2, "larger");
  assert.ok(Math.abs(after.x - before.x) < 3 && Math.abs(after.y - before.y) < 3, "what was under the pointer stays");
  await page.locator(".chart-tools .fit").click();
  await still(page);
  assert.equal(await seen(page), fitted);
});

story("a branch folds away with its count, and the address keeps it", async (at) => {
  const { page } = at;
  await visit(at);
  await still(page);
  await card(page, "b03").hover();
  await card(page, "b03").locator(".fold").click();
  await eventually(async () => assert.equal(await card(page, "b04").count(), 0));
  await draws(card(page, "b03"), "+5");
  assert.equal((await query(page)).folded, "b03");
  await page.reload();
  await page.locator(".stage [data-id]").first().waitFor();
  assert.equal(await card(page, "b04").count(), 0);
});

story("the legend switches channels off, in the address too", async (at) => {
  const { page } = at;
  await visit(at);
  await page.locator(".stage .channel-informs").first().waitFor({ state: "attached" });
  const places = () => page.locator(".stage .body").evaluateAll((all) => all.map((it) => it.getAttribute("transform")).sort());
  const before = await places();
  await page.locator('.legend [data-channel="informs"]').click();
  await eventually(async () => assert.equal(await page.locator(".stage .channel-informs").count(), 0));
  assert.ok(!(await query(page)).channels.includes("informs"));
  assert.deepEqual(await places(), before, "cards keep their places");
  assert.equal(await page.locator('.legend [data-channel="informs"]').getAttribute("aria-pressed"), "false");
  await page.locator(".legend .show-all").click();
  await page.locator(".stage .channel-informs").first().waitFor({ state: "attached" });
});

story("a member is found, and all its bodies are lit", async (at) => {
  const { page } = at;
  await visit(at);
  await page.locator(".chart-tools .find").click();
  await page.keyboard.type("Homokháti Egy");
  await press(page, "Enter");
  await eventually(async () => assert.ok((await page.locator(".stage .lit").count()) >= 1));
  assert.ok((await page.locator(".panel .seat-row").count()) >= 1);
});

story("the keyboard alone walks, folds and opens", async (at) => {
  const { page } = at;
  await visit(at);
  await page.locator("#outline").focus();
  const cursor = () => page.locator("#outline").getAttribute("aria-activedescendant");
  assert.equal(await cursor(), "outline-b01");
  await press(page, "ArrowDown", "ArrowDown");
  assert.equal(await cursor(), "outline-b03");
  await press(page, "ArrowLeft");
  await eventually(async () =>
    assert.equal(await page.locator("#outline-b03").getAttribute("aria-expanded"), "false"),
  );
  await press(page, "ArrowRight");
  await eventually(async () => assert.equal(await card(page, "b08").count(), 1));
  await press(page, "End");
  await eventually(async () => assert.equal(await cursor(), "outline-b08"));
  await page.keyboard.type("str");
  await eventually(async () => assert.equal(await cursor(), "outline-b02"));
  await press(page, "Enter");
  await page.locator("#body-name").waitFor();
  assert.equal(await page.locator("#body-name").inputValue(), "Stratégiai Tanács (ST)");
  await page.locator("#body-name").focus();
  await press(page, "Escape", "Escape");
});

story("a body is named, seated, connected, moved and deleted, and undo brings it back", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?focus=b02");
  await page.locator(".panel .acts .button").first().click();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "body-name"));
  await page.keyboard.type("Etikai bizottság");
  await press(page, "Enter");
  await draws(page.locator(".stage .cards"), "Etikai bizottság");
  const id = (await query(page)).focus;

  await page.locator("#seat-new").fill("Nobody Known");
  await press(page, "Enter");
  await reads(page.locator(".notice"), "Nobody Known");
  await page.locator("#seat-new").fill("Tiszaforrás");
  await page.locator("#seat-new").fill("");
  await press(page, "Enter");
  await page.locator(".panel .seat-row").first().waitFor();
  await eventually(async () => assert.equal(await card(page, id).locator(".seat-vacant").count(), 1));

  const [kind, target] = [page.locator(".new-channel select").nth(0), page.locator(".new-channel select").nth(1)];
  await kind.selectOption("advises");
  await target.selectOption("b01");
  await page.locator(".new-channel button").click();
  await page.locator(".stage .channel-advises").first().waitFor({ state: "attached" });

  await page.locator(".panel .facts select").first().selectOption("b01");
  await eventually(async () =>
    assert.equal(await page.locator(`#outline-${id}`).getAttribute("aria-level"), "2"),
  );
  await page.locator(".panel .acts .button.quiet").click();
  await eventually(async () => assert.equal(await card(page, id).count(), 0));
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal(await card(page, id).count(), 1));
});

story("a body cannot be put under itself, and the page says why", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?focus=b02");
  const parent = page.locator(".panel .facts select").first();
  await parent.selectOption("b04");
  await page.locator(".notice.refused").waitFor();
  assert.equal(await parent.inputValue(), "b01", "the choice shows again what stands");
});

story("paper gets the whole chart and nothing to operate", async (at) => {
  const { page } = at;
  await visit(at, "germany");
  await page.emulateMedia({ media: "print" });
  await eventually(async () => assert.ok((await page.locator(".paper .card").count()) === 7));
  for (const tool of [".chart-tools", ".stage", ".side"]) assert.ok(!(await page.locator(tool).isVisible()), tool);
});

story("who looks at the table prints the table alone", async (at) => {
  const { page } = at;
  await visit(at, "germany", "?view=table");
  await page.emulateMedia({ media: "print" });
  await page.waitForTimeout(300);
  assert.ok(await page.locator(".chart-table tbody tr").first().isVisible());
  assert.equal(await page.locator(".paper .card").count(), 0);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.sheet), undefined);
});

story("an empty structure teaches, and its first body is one press away", async ({ page, open }) => {
  await open();
  await page.locator(".start-own input.field").fill("Net");
  await press(page, "Enter");
  await page.locator(".shell").waitFor();
  await page.evaluate(() => (location.hash = "#/structure"));
  // Who starts empty has an assembly already.
  await page.locator(".stage .body").first().waitFor();
  await still(page);
  await page.locator(".stage .body .card-name").first().click();
  await page.locator(".panel .acts .button.quiet").click();
  await page.locator(".empty .button.strong").click();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "body-name"));
  assert.equal(await page.locator(".stage .body").count(), 1);
});

story("the structure has no barrier that axe finds, in any dress", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?focus=b08");
  await inEveryDress(page, async () => {
    await page.waitForTimeout(300);
    await accessible(page, { within: ".main" });
  });
});

story(
  "on a phone two fingers zoom, and the panel is a sheet under the chart",
  async (at) => {
    const { page } = at;
    await visit(at);
    await still(page);
    const before = await seen(page);
    await page.evaluate(() => {
      const stage = document.querySelector(".stage");
      const box = stage.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const send = (type, pointerId, dx) =>
        stage.dispatchEvent(new PointerEvent(type, { pointerId, pointerType: "touch", bubbles: true, button: 0, buttons: 1, clientX: x + dx, clientY: y }));
      for (const id of [11, 12]) send("pointerdown", id, id === 11 ? -30 : 30);
      for (let step = 1; step <= 5; step += 1) for (const id of [11, 12]) send("pointermove", id, (id === 11 ? -1 : 1) * (30 + 10 * step));
      for (const id of [11, 12]) send("pointerup", id, 0);
    });
    await eventually(async () => {
      const factor = (text) => Number(/scale\(([\d.]+)\)/.exec(text)[1]);
      assert.ok(factor(await seen(page)) > factor(before) * 1.8);
    });
    await page.locator(".chart-tools .fit").click();
    await touch(page, "b02");
    const [chart, panel] = [await page.locator(".stage").boundingBox(), await page.locator(".panel").boundingBox()];
    assert.ok(panel.y >= chart.y + chart.height - 1, "the sheet stands under the chart");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  },
  { context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
);
