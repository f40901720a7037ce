// Our side: the release page, a file opened as a reader opens it, and the hands of a reader.
import { started } from "../../e2e/support/browser.mjs";
import { stand } from "./clock.mjs";

/** What the bench asks of our page. Runs in it. */
function hands() {
  const world = () => document.querySelector(".stage .world");
  const cards = () => document.querySelector(".stage .cards");
  const key = (name) => document.querySelector("#outline").dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  const stage = () => document.querySelector(".stage");
  const middle = () => {
    const { left, top, width, height } = stage().getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2 };
  };
  const pointer = (type, dx) => {
    const { clientX, clientY } = middle();
    const event = new PointerEvent(type, { pointerId: 7, button: 1, buttons: 4, pointerType: "mouse", isPrimary: true, clientX: clientX + dx, clientY, bubbles: true, cancelable: true });
    stage().dispatchEvent(event);
  };
  globalThis.ours = {
    key,
    pointer,
    /** How many cards the drawn plan has: what is folded away does not count, what lies off the screen does. */
    stand: () => Number(cards()?.dataset.stand ?? -1),
    /** Pixels of the screen for one unit of the chart. */
    scale: () => world().getScreenCTM().a,
    /** Where the chart's left side stands on the screen. */
    left: () => world().getScreenCTM().e,
    /** The smallest text in the picture, in pixels; of cards too small for letters, what they would have. */
    smallest: () => {
      const texts = [...document.querySelectorAll(".stage .chart text")];
      const sizes = texts.map((text) => Number(text.getAttribute("font-size")) * text.getScreenCTM().a);
      return Math.min(...(sizes.length ? sizes : [12.5 * ours.scale()]));
    },
    wheel: (by) => stage().dispatchEvent(new WheelEvent("wheel", { deltaY: -Math.log(by) / 0.0016, ...middle(), bubbles: true, cancelable: true })),
    /** Whether the card on which the keyboard stands is on the screen. */
    seen: () => {
      const id = document.querySelector("#outline").getAttribute("aria-activedescendant")?.slice("outline-".length);
      if (!id) return false;
      const card = document.querySelector(`.stage [data-id="${CSS.escape(id)}"]`)?.getBoundingClientRect();
      return Boolean(card) && card.right > 0 && card.left < innerWidth && card.bottom > 0 && card.top < innerHeight;
    },
  };
}

/**
 * Our page with a file open, still on its overview, where it has had time to rehearse the chart. It
 * does so when it is idle; a `cold` page never hears that it is.
 */
export async function ourPage(context, address, file, { dress = "light", cold = false } = {}) {
  const page = await context.newPage();
  await page.addInitScript((dress) => localStorage.setItem("klaster.dress", dress), dress);
  if (cold) await page.addInitScript(() => delete window.requestIdleCallback);
  await page.goto(address);
  await started(page);
  await page.evaluate(stand);
  await page.evaluate(hands);
  await page.getByTestId("open-file").setInputFiles({ name: "bench.klaster.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await page.locator(".shell").waitFor({ timeout: 180_000 });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
  return page;
}
