// What is drawn: rows of `{ id, parentId, name, title }`, the same for every side, and a Klaster
// file made of them. Nothing here knows a browser.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The cells of a CSV text, row by row. */
function cells(text) {
  const rows = [];
  let [row, cell, quoted] = [[], "", false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "," || sign === "\n") {
      row.push(cell);
      cell = "";
      if (sign === "\n") rows.push(row.splice(0));
    } else if (sign !== "\r") cell += sign;
  }
  if (cell || row.length) rows.push([...row, cell]);
  return rows;
}

function read(file) {
  const [head, ...rows] = cells(readFileSync(file, "utf8"));
  const of = (row, name) => (row[head.indexOf(name)] ?? "").trim();
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => ({
      id: of(row, "id"),
      parentId: of(row, "parentId"),
      name: [of(row, "name"), of(row, "lastName")].filter(Boolean).join(" "),
      title: of(row, "positionName") || of(row, "position"),
    }));
}

/** A made-up organisation: the same every time, at most `most` under one, ten levels at most. */
function madeUp(count, most) {
  let seed = 7;
  const chance = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  const first = ["Anna", "Bela", "Clara", "David", "Erika", "Filip", "Gordana", "Heike", "Ivan", "Judit"];
  const last = ["Kovács", "Schneider", "Petrović", "Nagy", "Fischer", "Jovanović", "Szabó", "Weber"];
  const titles = ["Chief Executive Officer", "Head of Sales", "Engineer", "Accountant", "Team lead", "Analyst"];
  const rows = [];
  const open = [];
  for (let at = 0; at < count; at += 1) {
    let [parent, place] = [null, 0];
    if (at > 0) {
      place = chance(Math.min(open.length, 40));
      parent = open[place];
      parent.left -= 1;
      if (parent.left === 0) open.splice(place, 1);
    }
    const depth = parent ? parent.depth + 1 : 1;
    const id = `M-${at}`;
    rows.push({
      id,
      parentId: parent?.id ?? "",
      name: `${first[chance(first.length)]} ${last[chance(last.length)]}`,
      title: titles[Math.min(at, chance(titles.length))],
    });
    if (depth < 10) open.push({ id, depth, left: 1 + chance(most) });
  }
  return rows;
}

/** The people of a public sample, or made-up ones of the same shape when it is not there. */
export function people(folder, name) {
  const shape = { "org.csv": [1516, 9], "data-oracle.csv": [107, 14] }[name];
  const file = join(folder, name);
  return existsSync(file)
    ? { rows: read(file), from: name }
    : { rows: madeUp(...shape), from: `made up, as ${name} was not found` };
}

/** Several copies of an organisation under one root. */
export function multiplied(rows, copies) {
  const all = [{ id: "all", parentId: "", name: "All together", title: "Root" }];
  for (let copy = 0; copy < copies; copy += 1) {
    for (const row of rows) {
      all.push({ ...row, id: `${copy}-${row.id}`, parentId: row.parentId ? `${copy}-${row.parentId}` : "all" });
    }
  }
  return all;
}

/** The rows as a Klaster file: each a body, its title the word over its name. */
export function klasterFile(rows) {
  const records = [{ id: "organisation", kind: "organisation", name: "Bench", language: "en" }];
  for (const { id, parentId, name, title } of rows) {
    const record = { id, kind: "body", name, bodyType: title };
    records.push(parentId ? { ...record, parent: parentId } : record);
  }
  return JSON.stringify({ format: "klaster", version: 1, records, journal: [] });
}

/** The bodies whose branches are folded and found: a branch of at most a tenth, and the last card. */
export function marks(rows) {
  const size = new Map(rows.map(({ id }) => [id, 1]));
  const parent = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  const depth = (id) => (parent.get(id) ? 1 + depth(parent.get(id)) : 0);
  for (const { id } of rows.toSorted((a, b) => depth(b.id) - depth(a.id))) {
    const above = parent.get(id);
    if (above) size.set(above, size.get(above) + size.get(id));
  }
  const branches = rows.filter(({ id }) => size.get(id) <= rows.length / 10 && size.get(id) > 1);
  const branch = branches.reduce((best, row) => (size.get(row.id) > size.get(best.id) ? row : best));
  return { root: rows.find((row) => !row.parentId).id, branch: branch.id, below: size.get(branch.id) - 1, last: rows.at(-1).id };
}
