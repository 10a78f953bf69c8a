/**
 * The service worker: the player opens without a server after the first visit.
 *
 * It keeps the shell (the player's page without a script, and its files) and the scripts of the
 * next sessions. Pages come from the server whenever it is in reach; nothing else is kept.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** The player of one edition, in one language. */
const CACHE = `retrowalk${new URL(location.href).search}`;
const SHELL = "/player";
const SHELL_FILES = "/player/files";
const AHEAD = "/api/v1/scripts/ahead";
const PATIENCE_MS = 4000;
const signals = /** @type {AbortSignalTimeout} */ (/** @type {unknown} */ (AbortSignal));

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  // a form goes its own way: it is never given up on, and tells the server from which page it came
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (pathname === AHEAD) event.respondWith(ahead(request));
  else if (pathname.startsWith("/static/")) event.respondWith(file(request));
});

async function fill() {
  const cache = await caches.open(CACHE);
  const files = await (await fetch(whole(SHELL_FILES))).json();
  await cache.addAll([SHELL, ...files].map(whole));
  await ahead(new Request(AHEAD)); // those that an older worker kept are in its own language
  await worker.skipWaiting();
}

/**
 * A page to keep: never the one that a stranger is led to instead.
 *
 * @param {string} path
 */
function whole(path) {
  return new Request(path, { redirect: "error" });
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * A page, from the server; the player where there is none.
 *
 * @param {Request} request
 */
async function page(request) {
  try {
    return await fetch(request, { signal: signals.timeout(PATIENCE_MS) });
  } catch {
    return (await caches.match(SHELL)) ?? Response.error();
  }
}

/**
 * The next scripts; where the server offers none, the phone keeps none.
 *
 * @param {Request} request
 */
async function ahead(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request, { signal: signals.timeout(PATIENCE_MS) });
    if (answer.ok) {
      await cache.put(AHEAD, answer.clone());
      await cache.add(whole(SHELL)); // its emergency number is that of the country named last
    } else if (answer.status === 403) await cache.delete(AHEAD);
    return answer;
  } catch {
    return (await cache.match(AHEAD)) ?? Response.error();
  }
}

/**
 * A file of the player, which never changes under its address.
 *
 * @param {Request} request
 */
async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}
