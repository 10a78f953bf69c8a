/** A server at the other end of `fetch`: what it was sent, and what it answers. Import it first. */

import { provide } from "./browser.js";

export const server = {
  /** Every request: its method, path and body. */
  requests: [],
  /** What to answer, by the path. Null is out of reach. */
  answer: (path) => ({ status: 204 }),
};

/** Forget all that was asked, and answer like this from now on. */
export function serve(answer) {
  server.requests.length = 0;
  server.answer = answer;
}

provide("fetch", async (path, { method = "GET", body } = {}) => {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  server.requests.push({ method, path, text });
  const answer = server.answer(path, text);
  if (answer === null) throw new TypeError("Failed to fetch");
  const { status = 200, json } = answer;
  return new Response(json === undefined ? null : JSON.stringify(json), { status });
});
