/**
 * Small values that must survive a reload, a crash, and the phone ending the browser.
 *
 * Local storage is written at once, so that nothing is lost when the page goes away in the same
 * moment; but browsers bring it to the disk when they please, up to a minute later. The database
 * is on the disk within a moment. Whichever is newer is true.
 */

const PREFIX = "retrowalk.";

/** @typedef {{ at: number, value: any }} Entry with the moment it was kept */

/** @type {IDBDatabase | null} */
let database = null;
/** What the database held when it was opened, and what was kept since. @type {Map<string, Entry>} */
const entries = new Map();

/**
 * Read what the database holds; before, only local storage is known.
 *
 * @param {IDBDatabase | null} opened with a store "values"
 */
export async function openStore(opened) {
  database = opened;
  if (!database) return;
  const values = database.transaction("values").objectStore("values");
  const [names, found] = await Promise.all([values.getAllKeys(), values.getAll()].map(answer));
  names.forEach((/** @type {string} */ name, /** @type {number} */ n) => {
    if (!entries.has(name)) entries.set(name, found[n]);
  });
}

/** @param {string} name @returns {any} null when there is none */
export function load(name) {
  const local = fromLocalStorage(name);
  const other = entries.get(name);
  const newest = other && !(local && local.at >= other.at) ? other : local;
  return newest?.value ?? null;
}

/**
 * @param {string} name
 * @param {unknown} value null forgets it
 * @returns {boolean} whether it is kept for longer than the page
 */
export function keep(name, value) {
  const entry = { at: Date.now(), value };
  entries.set(name, entry);
  database?.transaction("values", "readwrite", { durability: "strict" })
    .objectStore("values").put(entry, name);
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(entry));
    return true;
  } catch {
    return database !== null; // private mode or no room: `works` has told so before the walk
  }
}

/** @returns {boolean} whether this browser keeps anything at all */
export function works() {
  return keep("try", 1);
}

/** @param {string} name @returns {Entry | null} */
function fromLocalStorage(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null; // storage refused by the browser, or a value of a damaged profile
  }
}

/** @param {IDBRequest<any>} request @returns {Promise<any>} */
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
