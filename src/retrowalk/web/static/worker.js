/**
 * The service worker: the player opens without a server after the first visit.
 *
 * It keeps the shell (the player's page without a script, its files, and the page that waits for a
 * slow server), the scripts of the next sessions and of all that is guided, and the drawings that
 * they name. The scripts are each under its walker's number, as their pages ask for them: nobody is
 * ever given those of another. Pages come from the server whenever it is in reach, however slow it is; nothing else
 * is kept.
 */

/**
 * @typedef {{ drawing: string | null }} Drawn
 * @typedef {Drawn & { cues: Drawn[], first_lesson: Drawn[] }} Script as far as it names drawings
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** The player of one edition, in one language. */
const CACHE = `retrowalk${new URL(location.href).search}`;
const SHELL = "/player";
const SHELL_FILES = "/player/files";
/** Where scripts are, of one walker or where there is but one: of the next walks, and guided ones. */
const SCRIPTS = /^\/api\/v1(?:\/people\/[0-9]+)?\/(?:scripts\/ahead|(guided)\/scripts)$/;
const WAITING = "/player/waiting";
/** Where other apps' files come from the phone's share sheet, and the page of it that is kept. */
const SHARED = "/imports/shared";
const SHARED_PAGE = "/player/shared";
const SHARED_FILES = "retrowalk-shared"; // as sharing.js has it
/** Files that never change under their address, within an edition. */
const KEPT = /^\/(static|drawings)\//;
const AWAITED = "/player/awaited"; // answered here alone, once the page that is awaited has come
/** A page that takes longer is waited for on a page that says so. */
const SLOW_PAGE_MS = 8000;
/** Scripts that take longer than this are taken from those that are kept. */
const SLOW_SCRIPTS_MS = 4000;
/** What the server says of scripts that are not for who asks (any more), and of none offered. */
const NO_MORE = [403, 404, 409];
/** @type {{ url: string, answer: Promise<Response> } | null} the page that is being waited for */
let awaited = null;

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "POST" && pathname === SHARED) event.respondWith(takeShared(request));
  // any other form goes its own way: it is never given up on, and tells the server from which page it came
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (SCRIPTS.test(pathname)) {
    const answer = newScripts(request);
    // kept for later, also when it comes late
    event.waitUntil(answer.then(keepDrawings).catch(() => null));
    event.respondWith(ahead(pathname, answer));
  } else if (pathname === AWAITED) event.respondWith(come());
  else if (KEPT.test(pathname)) event.respondWith(file(request));
});

async function fill() {
  const cache = await caches.open(CACHE);
  const files = await (await fetch(whole(SHELL_FILES))).json();
  await cache.addAll([SHELL, ...files].map(whole));
  // those that an older worker kept are in its own language; where none come now, they come later
  for (const path of await keptScripts()) await newScripts(new Request(path)).catch(() => null);
  await keepDrawings().catch(() => null);
  await worker.skipWaiting();
}

/** @returns {Promise<Set<string>>} whose scripts this phone keeps, in whatever edition */
async function keptScripts() {
  const paths = new Set();
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const { pathname } = new URL(url);
      if (SCRIPTS.test(pathname)) paths.add(pathname);
    }
  }
  return paths;
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
  const old = (await caches.keys()).filter((name) => name !== CACHE && name !== SHARED_FILES);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * A page, from the server however slow it is; the player where there is none.
 *
 * The page that waits asks for the same again once it is there, and is given what has come.
 *
 * @param {Request} request
 */
async function page(request) {
  const { url } = request;
  const { pathname } = new URL(url);
  const asked = awaited?.url === url ? awaited.answer : null;
  awaited = null;
  try {
    if (pathname === SHELL) return (await caches.match(SHELL)) ?? (await fetch(request));
    return await (asked ?? patiently(request));
  } catch {
    const kept = pathname === SHARED ? await sharedPage() : await caches.match(SHELL);
    return kept ?? Response.error();
  }
}

/** The page of what waits here, with the names of it. */
async function sharedPage() {
  const page = await caches.match(SHARED_PAGE);
  const keys = await (await caches.open(SHARED_FILES)).keys();
  const names = keys.flatMap(({ url }) => new URL(url).pathname.split("/")[5] ?? []);
  const plain = (/** @type {string} */ name) =>
    decodeURIComponent(name).replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
  const list = names.map((name) => `<li>${plain(name)}</li>`).join("");
  if (!page) return null;
  const text = (await page.text()).replace('id="names">', () => `id="names">${list}`);
  return new Response(text, { headers: page.headers });
}

/**
 * Keep what another app shared, and show it; what finds no room here goes to the server at once.
 *
 * @param {Request} request
 */
async function takeShared(request) {
  const copy = request.clone();
  const place = `${SHARED}/${crypto.randomUUID()}`;
  const files = await caches.open(SHARED_FILES);
  try {
    const form = await request.formData();
    const came = form.getAll("files").filter((one) => one instanceof File && one.name);
    for (const [number, file] of /** @type {File[]} */ (came).entries()) {
      await files.put(`${place}/${number}/${encodeURIComponent(file.name)}`, new Response(file));
    }
    if (came.length) await files.put(place, new Response("{}"));
  } catch {
    for (const { url } of await files.keys()) {
      if (new URL(url).pathname.startsWith(place)) await files.delete(url);
    }
    return fetch(copy);
  }
  return Response.redirect(SHARED, 303);
}

/**
 * A page, or after a while the one that says that it is waited for.
 *
 * @param {Request} request
 */
async function patiently(request) {
  const answer = fetch(request);
  const first = await Promise.race([answer, after(SLOW_PAGE_MS, null)]);
  const waiting = first ?? (await caches.match(WAITING));
  if (waiting && !first) awaited = { url: request.url, answer };
  return waiting ?? answer;
}

/** Wait for the page that is awaited; it may as well fail. */
async function come() {
  await awaited?.answer.catch(() => null);
  return new Response();
}

/**
 * The next scripts; those that are kept where the server is slow or out of reach.
 *
 * @param {string} path under which they are kept
 * @param {Promise<Response>} answer of the server
 */
async function ahead(path, answer) {
  const kept = await (await caches.open(CACHE)).match(path);
  if (!kept) return answer.catch(() => Response.error());
  return Promise.race([answer, after(SLOW_SCRIPTS_MS, kept)]).catch(() => kept);
}

/**
 * The next scripts from the server; where it offers none, the phone keeps none.
 *
 * @param {Request} request
 */
async function newScripts(request) {
  const answer = await fetch(request);
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  if (answer.ok) {
    await cache.put(pathname, answer.clone());
    // its emergency number is that of the country named last; where it does not come, it stays
    await cache.add(whole(SHELL)).catch(() => undefined);
  } else if (NO_MORE.includes(answer.status)) await cache.delete(pathname);
  return answer;
}

/** Keep the drawings of the scripts that are kept; one that does not come is not shown. */
async function keepDrawings() {
  const cache = await caches.open(CACHE);
  /** @type {Script[]} */
  const scripts = [];
  for (const { url } of await cache.keys()) {
    const found = SCRIPTS.exec(new URL(url).pathname);
    const kept = found && (await (await cache.match(url))?.json());
    if (found && kept) scripts.push(...(found[1] ? kept : kept.map((/** @type {any} */ one) => one.script)));
  }
  const { searchParams } = new URL(location.href);
  const place = `/drawings/${searchParams.get("version")}/${searchParams.get("language")}`;
  const named = scripts.flatMap((script) => [script, ...script.cues, ...script.first_lesson]);
  const names = new Set(named.flatMap(({ drawing }) => drawing ?? []));
  const files = [...names].map((name) => `${place}/${name}.svg`);
  for (const path of files) {
    if (!(await cache.match(path))) await cache.add(whole(path)).catch(() => undefined);
  }
}

/**
 * @template Value
 * @param {number} milliseconds
 * @param {Value} value
 * @returns {Promise<Value>}
 */
function after(milliseconds, value) {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
}

/**
 * A file of the player, which never changes under its address.
 *
 * @param {Request} request
 */
async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}

// What is pushed: one sentence, shown as it came; a tap on it opens the page that it is about, and
// its button turns reminders off.

/**
 * @typedef {{ title: string, text: string, to: string, kind: string, off: string, offName: string,
 *   delivery: number, walker: number, language: string }} Pushed as people/sentence.py writes it
 */

worker.addEventListener("push", (event) => event.waitUntil(showPushed(event.data?.json())));
worker.addEventListener("notificationclick", (event) => {
  const { action, notification } = event;
  notification.close();
  const pushed = /** @type {Pushed} */ (notification.data);
  event.waitUntil(action === "off" ? turnOff(pushed) : openPushed(pushed));
});

/** @param {Pushed | undefined} pushed */
async function showPushed(pushed) {
  if (!pushed) return;
  await worker.registration.showNotification(pushed.title, {
    body: pushed.text,
    lang: pushed.language,
    tag: pushed.kind, // the next one takes its place: never a pile of them
    icon: "/static/icon-192.png",
    data: pushed,
    actions: [{ action: "off", title: pushed.offName }],
  });
}

/**
 * Open the page that it is about; a walk that is under way is left alone.
 *
 * @param {Pushed} pushed
 */
async function openPushed({ to, delivery, walker }) {
  const { href, origin } = new URL(to, location.origin);
  if (origin !== location.origin) return;
  const headers = { "Content-Type": "application/json" };
  const told = { method: "POST", headers, body: JSON.stringify({ delivery }) };
  const opened = `/api/v1/people/${walker}/reminders/opened`; // whoever's turn it is by then
  const noted = fetch(opened, told).catch(() => null); // it is opened all the same
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const free = open.find(({ url }) => !/^\/(walk|player)(\/|$)/.test(new URL(url).pathname));
  const lead = async () => {
    if (!free) throw new Error("no page is open");
    await free.focus().catch(() => null); // it is led there all the same
    await free.navigate(href);
  };
  // one of an earlier worker cannot be led anywhere
  await lead().catch(() => worker.clients.openWindow(href));
  await noted;
}

/**
 * Turn reminders off; where the server is out of reach, its page is opened to do it later.
 *
 * @param {Pushed} pushed
 */
async function turnOff({ off }) {
  const body = new URLSearchParams({ token: off });
  const answer = await fetch("/reminders/off", { method: "POST", body }).catch(() => null);
  if (!answer?.ok) await worker.clients.openWindow(`/reminders/off#${off}`);
}
