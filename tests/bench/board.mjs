// The project board beside other people's, all in one run of one Chromium: how soon a board of a
// thousand and of ten thousand cards is ready, a card is moved, and the cards are filtered.
//
// Every side shows the same cards: their HTML is taken from our page, with its style sheets. Plain DOM
// is the floor: six columns of that HTML and nothing that moves. A fresh page for each run, the sides
// in rotating order, a warm-up that does not count, medians; the clock stops after the second
// animation frame. That takes its time also where nothing is done: what an empty act costs is printed
// beside the rest. What stands on each board is counted afterwards. Reading the records is excluded on
// every side. A page's first move is told apart from the next ones: its code is compiled while it runs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch, servePage, started } from "../e2e/support/browser.mjs";
import { upload } from "../e2e/support/hands.mjs";
import { median, stand } from "./chart/clock.mjs";
import { asked, head, line, ms, shortOf, times } from "./chart/print.mjs";

const home = new URL("./rivals/node_modules/", import.meta.url).pathname;
const runs = Number(process.env.KLASTER_RUNS ?? 9);
const sizes = (process.env.KLASTER_SIZES ?? "1000,10000").split(",").map(Number);
const view = { viewport: { width: 1920, height: 1080 }, locale: "en", reducedMotion: "reduce" };

const statuses = ["idea", "proposed", "approved", "running", "late", "done"];
const themes = ["Water", "Energy", "Schools", "Trade", "Roads", "Housing", "Health"];
const title = (at) => `${themes[at % themes.length]} project ${at} of the board`;
// One card in seven holds the word that is looked for.
const wanted = themes[3];
// After its first move each page makes so many more, each when the one before has come to rest.
const more = 5;
const found = (count) => [...Array(count).keys()].filter((at) => at % themes.length === 3).length;

function workspace(count) {
  const members = [...Array(40).keys()].map((at) => ({ id: `m${at}`, kind: "member", name: `Partner ${at}` }));
  const people = [...Array(40).keys()].map((at) => ({ id: `h${at}`, kind: "person", name: `Person ${at}` }));
  const projects = [...Array(count).keys()].map((at) => ({
    id: `pr${String(at).padStart(5, "0")}`,
    kind: "project",
    title: title(at),
    status: statuses[at % 6],
    leadMember: `m${at % 40}`,
    responsible: `h${at % 40}`,
    start: "2026-01-15",
    end: "2099-11-30",
    budgetPlanned: 100_000 + at * 100,
    budgetSpent: 50_000,
    order: `${(0x400000 + at).toString(16)}80`,
  }));
  const organisation = { id: "o", kind: "organisation", name: "Board", language: "en", currency: "EUR", projectStart: "marked" };
  return JSON.stringify({ format: "klaster", version: 1, records: [organisation, ...members, ...people, ...projects], journal: [] });
}

/** Our page with the records in it, on another place than the board. */
async function ourPage(context, address, file) {
  const page = await context.newPage();
  await page.goto(address);
  await started(page);
  await upload(page.getByTestId("open-file"), "board.klaster.json", file);
  await page.locator(".shell").waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    location.hash = "#/charter";
  });
  await page.evaluate(stand);
  await page.evaluate(() => {
    // The columns say how many cards stand in them; a card says its place among them.
    const sum = () =>
      [...document.querySelectorAll(".project-column .cards")]
        .map((list) => Number(list.querySelector("li.project-card")?.getAttribute("aria-setsize") ?? 0))
        .reduce((sum, it) => sum + it, 0);
    const column = (at) => document.querySelectorAll(".project-column .cards")[at];
    const size = (at) => Number(column(at).querySelector("li.project-card")?.getAttribute("aria-setsize") ?? 0);
    globalThis.ours = { sum, column, size };
  });
  return page;
}

/** A page's first move, and the median of the next ones. */
async function measureMoves(page, move) {
  const moves = [];
  for (let at = 0; at <= more; at += 1) {
    moves.push(await page.evaluate(move));
    await page.waitForTimeout(500);
  }
  const [first, ...next] = moves;
  return { first, move: { painted: median(next.map((it) => it.painted)) } };
}

async function measureOurs(context, address, file, count) {
  const page = await ourPage(context, address, file);
  const empty = await page.evaluate(() => bench.painted(() => {}));
  const ready = await page.evaluate((count) => bench.painted(() => (location.hash = "#/projects"), () => ours.sum() === count), count);
  const before = await page.evaluate(() => [ours.size(0), ours.size(1)]);
  const { first, move } = await measureMoves(page, () => {
    const link = ours.column(0).querySelector("a.statement");
    const moved = link.id;
    const there = () => document.getElementById(moved)?.closest(".cards") === ours.column(1);
    const key = new KeyboardEvent("keydown", { key: "ArrowRight", altKey: true, bubbles: true, cancelable: true });
    return bench.painted(() => link.dispatchEvent(key), there);
  });
  const after = await page.evaluate(() => [ours.size(0), ours.size(1)]);
  assert.deepEqual(after, [before[0] - 1 - more, before[1] + 1 + more]);
  const filter = await page.evaluate(
    ([word, count]) => {
      const field = document.querySelector(".board-filters input[type=search]");
      const type = () => {
        field.value = word;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      };
      return bench.painted(type, () => ours.sum() === count);
    },
    [wanted, found(count)],
  );
  assert.equal(await page.evaluate(() => ours.sum()), found(count));
  return { empty, ready, first, move, filter };
}

/** The style sheets of our page and one of its cards, with marks where cards differ. */
async function cardOf(context, address) {
  const page = await ourPage(context, address, workspace(12));
  await page.evaluate(() => (location.hash = "#/projects"));
  await page.locator("li.project-card").first().waitFor();
  return page.evaluate((title) => {
    const card = document.querySelector('li.project-card[data-project="pr00000"]');
    const html = card.outerHTML.replaceAll("pr00000", "%ID%").replaceAll(title, "%TITLE%").replace(/<!--.*?-->/g, "");
    const sheets = [...document.styleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join("\n"));
    return { html, css: sheets.join("\n") };
  }, title(0));
}

const scripts = {
  "plain DOM": [],
  "sortablejs 1.15.7": ["sortablejs/Sortable.min.js"],
  "@hello-pangea/dnd 18.0.1": ["react/umd/react.production.min.js", "react-dom/umd/react-dom.production.min.js", "@hello-pangea/dnd/dist/dnd.min.js"],
};

async function rivalPage(context, rival, card, count) {
  const page = await context.newPage();
  await page.setContent('<!doctype html><html lang="en" data-dress="light"><body><main id="c" class="projects"></main></body></html>');
  await page.addStyleTag({ content: card.css });
  for (const name of scripts[rival]) await page.addScriptTag({ content: readFileSync(join(home, name), "utf8") });
  await page.evaluate(stand);
  await page.evaluate(
    ([html, titles, columns]) => {
      const cards = titles.map((title, at) => {
        const id = `pr${String(at).padStart(5, "0")}`;
        return { id, title, column: at % columns.length, html: html.replaceAll("%ID%", id).replaceAll("%TITLE%", title) };
      });
      const inColumn = (at) => cards.filter((card) => card.column === at);
      const frame = (fill) => {
        const board = `<div class="project-board"><div class="board-lane"><div class="lane-columns">${columns
          .map((name, at) => `<section class="project-column"><div class="column-head"><h3>${name}</h3></div><ul class="cards">${fill(at)}</ul></section>`)
          .join("")}</div></div></div>`;
        document.getElementById("c").innerHTML = board;
      };
      globalThis.rival = {
        cards,
        columns,
        inColumn,
        lists: () => [...document.querySelectorAll(".cards")],
        draw: () => frame((at) => inColumn(at).map((card) => card.html).join("")),
        frame,
        shown: () => [...document.querySelectorAll("li.project-card")].filter((it) => !it.hidden).length,
      };
    },
    [card.html, [...Array(count).keys()].map(title), statuses],
  );
  return page;
}

/** What a page of plain lists does, with sortablejs on them or without. */
async function measureLists(page, sorted, count) {
  const ready = await page.evaluate(
    (sorted) =>
      bench.painted(() => {
        rival.draw();
        if (sorted) for (const list of rival.lists()) Sortable.create(list, { group: "board", animation: 0, handle: ".grip" });
        document.body.getBoundingClientRect();
      }),
    sorted,
  );
  assert.equal(await page.evaluate(() => rival.shown()), count);
  // Letting go of a card is, on these sides, to put its element elsewhere; nothing is kept.
  const { first, move } = await measureMoves(page, () =>
    bench.painted(() => {
      const [from, to] = rival.lists();
      to.prepend(from.firstElementChild);
    }),
  );
  const filter = await page.evaluate(
    (word) =>
      bench.painted(() => {
        const wanted = word.toLowerCase();
        const elements = new Map([...document.querySelectorAll("li.project-card")].map((it) => [it.dataset.project, it]));
        for (const card of rival.cards) elements.get(card.id).hidden = !card.title.toLowerCase().includes(wanted);
      }),
    wanted,
  );
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("li.project-card:not([hidden])")].length), found(count));
  return { ready, first, move, filter };
}

/** The board of @hello-pangea/dnd as its own examples build it, each card of the same HTML. */
async function measurePangea(page, count) {
  await page.evaluate(() => {
    const { createElement: el, useState, memo } = React;
    const { DragDropContext, Droppable, Draggable } = globalThis.ReactBeautifulDnd;
    const inner = (html) => html.replace(/^<li[^>]*>/, "").replace(/<\/li>$/, "");
    const Card = memo(({ card, index }) =>
      el(Draggable, { draggableId: card.id, index }, (provided) =>
        el("li", {
          className: "project-card",
          "data-project": card.id,
          ref: provided.innerRef,
          ...provided.draggableProps,
          ...provided.dragHandleProps,
          dangerouslySetInnerHTML: { __html: inner(card.html) },
        }),
      ),
    );
    const List = memo(({ cards }) => cards.map((card, index) => el(Card, { key: card.id, card, index })));
    const Board = () => {
      const [columns, setColumns] = useState(() => rival.columns.map((_, at) => rival.inColumn(at)));
      const [word, setWord] = useState("");
      globalThis.pangea = {
        move: () => setColumns(([one, two, ...rest]) => [one.slice(1), [one[0], ...two], ...rest]),
        filter: setWord,
      };
      const shown = (cards) => (word ? cards.filter((card) => card.title.toLowerCase().includes(word)) : cards);
      const column = (name, at) =>
        el("section", { key: name, className: "project-column" }, [
          el("div", { key: "head", className: "column-head" }, el("h3", null, name)),
          el(Droppable, { key: "list", droppableId: name }, (provided) =>
            el("ul", { className: "cards", ref: provided.innerRef, ...provided.droppableProps }, [
              el(List, { key: "cards", cards: shown(columns[at]) }),
              provided.placeholder,
            ]),
          ),
        ]);
      return el(
        DragDropContext,
        { onDragEnd: () => {} },
        el("div", { className: "project-board" }, el("div", { className: "board-lane" }, el("div", { className: "lane-columns" }, rival.columns.map(column)))),
      );
    };
    globalThis.Board = Board;
  });
  const ready = await page.evaluate(() =>
    bench.painted(() => {
      const root = ReactDOM.createRoot(document.getElementById("c"));
      ReactDOM.flushSync(() => root.render(React.createElement(Board)));
      document.body.getBoundingClientRect();
    }),
  );
  assert.equal(await page.evaluate(() => rival.shown()), count);
  const size = (at) => page.evaluate((at) => rival.lists()[at].querySelectorAll("li.project-card").length, at);
  const before = await size(1);
  const { first, move } = await measureMoves(page, () => bench.painted(() => ReactDOM.flushSync(() => pangea.move())));
  assert.equal(await size(1), before + 1 + more);
  const filter = await page.evaluate((word) => bench.painted(() => ReactDOM.flushSync(() => pangea.filter(word.toLowerCase()))), wanted);
  assert.equal(await page.evaluate(() => rival.shown()), found(count));
  return { ready, first, move, filter };
}

const rows = { ready: "ready", first: "a page's first move", move: "a move after it", filter: "filter" };
const site = await servePage();
const browser = await launch();

async function inFreshPage(run) {
  const context = await browser.newContext(view);
  context.setDefaultTimeout(180_000);
  try {
    return await run(context);
  } finally {
    await context.close();
  }
}

try {
  const card = await inFreshPage((context) => cardOf(context, site.address));
  for (const count of sizes) {
    const file = workspace(count);
    const sides = {
      Klaster: (context) => measureOurs(context, site.address, file, count),
      ...Object.fromEntries(
        Object.keys(scripts).map((rival) => [
          rival,
          async (context) => {
            const page = await rivalPage(context, rival, card, count);
            return rival.startsWith("@") ? measurePangea(page, count) : measureLists(page, rival !== "plain DOM", count);
          },
        ]),
      ),
    };
    const names = Object.keys(sides);
    const kept = Object.fromEntries(names.map((name) => [name, []]));
    // The first round warms up and is not counted.
    for (let run = 0; run <= runs; run += 1) {
      for (let at = 0; at < names.length; at += 1) {
        const name = names[(at + run) % names.length];
        const measured = await inFreshPage(sides[name]);
        if (run > 0) kept[name].push(measured);
      }
    }
    const of = (name, what) => median(kept[name].map((it) => it[what].painted));
    const least = count >= 10_000 ? 5 : 1;
    for (const rival of names.slice(1)) {
      head(`${count} cards, ${runs} runs, beside ${rival}`, "theirs");
      for (const [what, name] of Object.entries(rows)) {
        const [ours, theirs] = [of("Klaster", what), of(rival, what)];
        // Side by side at the floor of the clock, a millisecond is nobody's.
        const holds = least > 1 ? ours * least <= theirs : ours <= theirs + 1;
        const demand = least > 1 ? `at least ${least}x` : "never slower";
        const about = `${name} of ${count} cards beside ${rival}, ${times(theirs / ours)}`;
        line(name, ms(ours), ms(theirs), times(theirs / ours), rival === "plain DOM" ? "" : asked(demand, holds, about));
      }
    }
    const floor = of("Klaster", "empty");
    const beyond = of("Klaster", "move") - floor;
    line("an empty act: the floor of the clock", ms(floor));
    line("a page's first move, beyond that", ms(of("Klaster", "first") - floor));
    line("a move, beyond that", ms(beyond), "", "", asked("one frame, 16.7 ms", beyond <= 1000 / 60, `a move of ${count} cards, ${ms(beyond)}`));
  }
} finally {
  await browser.close();
  await site.close();
}
for (const short of shortOf()) console.log(`short of what is asked for: ${short}`);
