// Finishes a built page; trunk calls this after a build. It must not touch any
// file that trunk wrote but index.html, because the others carry their hash in
// their name.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withPolicy } from "./policy.mjs";
import { placeTables, withTables } from "./tables.mjs";

const page = process.env.TRUNK_STAGING_DIR;
const profile = process.env.TRUNK_PROFILE;
const file = join(page, "index.html");

const digest = placeTables({ page, target: process.env.CARGO_TARGET_DIR ?? "target", profile });
const html = withTables(readFileSync(file, "utf8"), digest);
// The page that `make dev` serves carries a script for reloading, whose hash trunk does not tell.
writeFileSync(file, profile === "release" ? withPolicy(html) : html);
