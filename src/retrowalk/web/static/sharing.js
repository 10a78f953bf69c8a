/**
 * What other apps shared with this phone: it waits here until the walker says that it is to be
 * brought, and whose it is, and is sent from then on until the server has it. The service worker
 * puts it here; it can't tell who sent it, so nothing is brought before somebody has said so.
 */

import { begin, read, Refused, send } from "./sending.js";
import { api } from "./player/offline/whose.js";

/** Names as the service worker has them. */
const STORE = "retrowalk-shared";
const PLACE = "/imports/shared/";

/**
 * @typedef {object} Told
 * @property {string} [walker] whose it is, once that was said; empty where there is but one
 * @property {import("./sending.js").Batch} [batch] once it was begun
 *
 * @typedef {object} Shared what was shared at once
 * @property {string} key
 * @property {Told} told
 * @property {{ key: string, path: string }[]} files
 */

/** @returns {Promise<Shared[]>} */
export async function waiting() {
  if (!("caches" in globalThis) || !(await caches.has(STORE))) return [];
  const store = await caches.open(STORE);
  /** @type {Map<string, Shared>} */
  const found = new Map();
  for (const { url } of await store.keys()) {
    const [key = "", number, name] = new URL(url).pathname.slice(PLACE.length).split("/");
    const shared = found.get(key) ?? { key, told: {}, files: [] };
    found.set(key, shared);
    if (number === undefined) shared.told = await (await store.match(url))?.json();
    else shared.files.push({ key: url, path: decodeURIComponent(name ?? "") });
  }
  return [...found.values()];
}

/** @param {Shared} shared @param {Told} told */
async function note(shared, told) {
  shared.told = { ...shared.told, ...told };
  await (await caches.open(STORE)).put(PLACE + shared.key, new Response(JSON.stringify(shared.told)));
}

/** @param {string} walker whose all is that waits and is nobody's yet */
export async function give(walker) {
  for (const shared of await waiting()) {
    if (shared.told.walker === undefined) await note(shared, { walker });
  }
}

/** Forget what nobody has said to bring. */
export async function forget() {
  const store = await caches.open(STORE);
  for (const shared of await waiting()) {
    if (shared.told.walker === undefined) await drop(store, shared);
  }
}

/** @param {Cache} store @param {Shared} shared */
async function drop(store, shared) {
  for (const { key } of shared.files) await store.delete(key);
  await store.delete(PLACE + shared.key);
}

/** Say on whatever page that something waits to be asked about. */
export async function point() {
  if (!(await waiting()).some(({ told }) => told.walker === undefined)) return;
  const link = await fetch("/imports/shared/link").catch(() => null);
  if (link?.ok) document.querySelector("main")?.insertAdjacentHTML("afterbegin", await link.text());
}

/**
 * Bring what is to be brought; of several pages only one does.
 *
 * @param {import("./sending.js").Listener} [listener]
 * @returns {Promise<{ batches: number[], refused: string }>} what was begun with, and why not
 */
export function bring(listener = {}) {
  return navigator.locks.request(STORE, async () => {
    const store = await caches.open(STORE);
    /** @type {number[]} */
    const batches = [];
    let refused = "";
    for (const shared of await waiting()) {
      if (shared.told.walker === undefined) continue;
      try {
        batches.push(await bringOne(store, shared, listener));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused = error.message; // it waits still
      }
    }
    return { batches, refused };
  });
}

/**
 * @param {Cache} store
 * @param {Shared} shared
 * @param {import("./sending.js").Listener} listener
 */
async function bringOne(store, shared, listener) {
  const base = `${api(shared.told.walker)}/imports`;
  const batch = shared.told.batch ?? (await begin(base, "phone", "", listener));
  await note(shared, { batch });
  for (const { key, path } of shared.files) {
    const file = await (await store.match(key))?.blob();
    if (file) await send(batch, path, file, listener);
  }
  await read(batch, listener);
  await drop(store, shared);
  return batch.id;
}
