// A static file server for the built page: `node scripts/serve.mjs [--port 8080] [--base /some/path] [--dir dist]`.
// It stands for "any static host", so it rewrites nothing and adds no security
// header that the page would come to depend on.
import { createReadStream, realpathSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** `/a/b/` from anything like `a/b`; `/` from nothing. */
function slashed(base) {
  const inner = (base ?? "").split("/").filter(Boolean).join("/");
  return inner ? `/${inner}/` : "/";
}

/** The file an address stands for, or `null`. Nothing outside `root` is ever one, by dots or by links. */
async function locate(root, base, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base) || path.includes("\0")) return null;
  try {
    let file = await realpath(join(root, path.slice(base.length)));
    if ((await stat(file)).isDirectory()) file = await realpath(join(file, "index.html"));
    const found = await stat(file);
    return found.isFile() && file.startsWith(root + sep) ? { file, size: found.size } : null;
  } catch {
    return null;
  }
}

/**
 * Serves `dir` below `base`; port 0 picks a free one.
 * Resolves to `{ address, close }`, where `address` ends in a slash.
 */
export function serve({ dir, port = 0, base = "/", host = "127.0.0.1" }) {
  const root = realpathSync(dir);
  const prefix = slashed(base);
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    // Relative addresses in the page need the slash.
    if (prefix !== "/" && request.url === prefix.slice(0, -1)) {
      response.writeHead(301, { Location: prefix }).end();
      return;
    }
    const found = await locate(root, prefix, request.url);
    if (!found) {
      response.writeHead(404, { "Content-Type": types[".txt"] }).end("Not found\n");
      return;
    }
    response.writeHead(200, {
      "Content-Type": types[extname(found.file).toLowerCase()] ?? "application/octet-stream",
      "Content-Length": found.size,
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(found.file).on("error", () => response.destroy()).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      resolve({
        address: `http://${host}:${server.address().port}${prefix}`,
        close: () =>
          new Promise((done) => {
            server.close(done);
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8080" },
      base: { type: "string", default: "/" },
      dir: { type: "string", default: fileURLToPath(new URL("../dist", import.meta.url)) },
    },
  });
  try {
    const { address } = await serve({ ...values, port: Number(values.port) });
    console.log(`Klaster: the page is at ${address} (Ctrl+C ends it)`);
  } catch (error) {
    const why =
      error.code === "EADDRINUSE"
        ? `port ${values.port} is taken; try PORT=8090 make run`
        : error.code === "ENOENT"
          ? `${values.dir} is not there; run make build first`
          : error.message;
    console.error(`Klaster: ${why}`);
    process.exitCode = 1;
  }
}
