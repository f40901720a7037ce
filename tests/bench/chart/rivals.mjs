// The other charts, each as its own examples use it, and as kindly as they allow: without photos,
// without transitions, from rows that are parsed already.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { stand } from "./clock.mjs";

const home = new URL("../rivals/node_modules/", import.meta.url).pathname;
const scripts = {
  d3: ["d3/dist/d3.min.js", "d3-flextree/build/d3-flextree.min.js", "d3-org-chart/build/d3-org-chart.min.js"],
  dabeng: ["jquery/dist/jquery.min.js", "orgchart/dist/js/jquery.orgchart.min.js", "orgchart/dist/css/jquery.orgchart.min.css"],
};

/** Bytes that a reader downloads, as they are and as hosts compress them. */
export const weight = (rival) =>
  scripts[rival]
    .map((name) => readFileSync(join(home, name)))
    .reduce((sum, bytes) => ({ raw: sum.raw + bytes.length, gzip: sum.gzip + gzipSync(bytes).length }), { raw: 0, gzip: 0 });

/** A page with a rival's scripts and an empty place for the chart. */
export async function rivalPage(context, rival) {
  const page = await context.newPage();
  await page.setContent('<!doctype html><style>body{margin:0}#c{width:1920px;height:1080px;overflow:hidden}</style><div id="c"></div>');
  for (const name of rival ? scripts[rival] : []) {
    if (name.endsWith(".css")) await page.addStyleTag({ path: join(home, name) });
    else await page.addScriptTag({ path: join(home, name) });
  }
  await page.evaluate(stand);
  return page;
}

/** Makes a d3-org-chart in the page, not yet drawn; texts are escaped beforehand. */
export const d3Chart = ([rows, expanded]) => {
  const safe = (text) => text.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
  const data = rows.map((row) => ({ ...row, name: safe(row.name), title: safe(row.title), _expanded: expanded }));
  globalThis.chart = new d3.OrgChart()
    .container("#c")
    .data(data)
    .svgHeight(1080)
    .duration(0)
    .nodeWidth(() => 220)
    .nodeHeight(() => 110)
    .childrenMargin(() => 50)
    .compactMarginBetween(() => 35)
    .compactMarginPair(() => 30)
    .neighbourMargin(() => 20)
    .nodeContent(
      (d) =>
        `<div style="width:220px;height:110px;box-sizing:border-box;border:1px solid #ccc;border-radius:10px;background:#fff;padding:12px;font:14px sans-serif"><b>${d.data.name}</b><div>${d.data.title}</div></div>`,
    );
};

/** The first rows of a chart that have all their superiors among them. */
const beginning = (rows, count) => {
  const known = new Set();
  const some = [];
  for (let grown = true; grown && some.length < count; ) {
    grown = false;
    for (const row of rows) {
      if (some.length < count && !known.has(row.id) && (!row.parentId || known.has(row.parentId))) {
        known.add(row.id);
        some.push(row);
        grown = true;
      }
    }
  }
  return some;
};

/**
 * Draws a small chart and takes it away, as often as our page rehearses its own, so that the browser
 * has compiled what draws one.
 */
export async function rehearsed(page, rival, rows) {
  const some = beginning(rows, 60);
  for (let time = 0; time < 3; time += 1) {
    if (rival === "d3") {
      await page.evaluate(d3Chart, [some, true]);
      await page.evaluate(() => chart.render().fit({ animate: false }));
    } else {
      await page.evaluate(dabengData, some);
      await page.evaluate(() => void $("#c").orgchart({ data: nested, nodeContent: "title", pan: true, zoom: true }));
    }
    await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 300));
      document.getElementById("c").replaceChildren();
    });
  }
}

/** Makes the nested data of dabeng's chart. */
export const dabengData = (rows) => {
  const nodes = new Map(rows.map(({ id, name, title }) => [id, { id, name, title, children: [] }]));
  for (const { id, parentId } of rows) nodes.get(parentId)?.children.push(nodes.get(id));
  globalThis.nested = nodes.get(rows.find((row) => !row.parentId).id);
};
