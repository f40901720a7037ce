// The Content-Security-Policy of the built page: it may load only its own files
// and run only the scripts it was built with.
import { createHash } from "node:crypto";

const inlineScript = /<script(?![^>]*\ssrc[\s=])[^>]*>([\s\S]*?)<\/script>/g;

/** The source expressions of every inline script of a page, as CSP wants them. */
export function hashes(html) {
  return [...html.matchAll(inlineScript)].map(
    ([, text]) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`,
  );
}

/** The policy of a page. `form-action` and `base-uri` do not fall back to `default-src`. */
export function policy(html) {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(html)].join(" "),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page with its policy, as early as it can stand: it binds only what follows it. */
export function withPolicy(html) {
  const place = /<meta charset=["']?utf-8["']?\s*\/?>/i;
  if (!place.test(html)) throw new Error("index.html has no <meta charset> to put the policy behind");
  return html.replace(
    place,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy(html)}">`,
  );
}
