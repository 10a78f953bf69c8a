/**
 * Small values that must survive a reload, a crash, and the phone ending the browser.
 *
 * Local storage is written at once, so that nothing is lost when the page goes away in the same
 * moment; but browsers bring it to the disk when they please, up to a minute later. The database
 * is on the disk within a moment. Whichever is newer is true.
 */

const PREFIX = "retrowalk.";

/**
 * @typedef {object} Values what is kept, by its name
 * @property {import("./voice.js").Manner} manner
 * @property {string} voice
 * @property {number} rate of speaking
 * @property {number} pace of the tick, steps a minute
 * @property {import("./walk.js").Standing} standing of a walk that goes on
 * @property {string} walked the session that was walked last
 * @property {string} fell the session of a fall that the walker was not asked about yet
 * @property {import("./outbox.js").Parcel[]} outbox
 * @property {number} try
 *
 * @typedef {{ at: number, value: Values[keyof Values] | null }} Entry with the moment it was kept
 */

/** @type {IDBDatabase | null} */
let database = null;
/** @type {Map<string, Entry>} what the database held when it was opened, and what was kept since */
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
  const [names, found] = await Promise.all([
    answer(values.getAllKeys()),
    answer(values.getAll()),
  ]);
  for (const [n, name] of names.entries()) {
    if (!entries.has(String(name))) entries.set(String(name), found[n]);
  }
}

/**
 * @template {keyof Values} Name
 * @param {Name} name
 * @returns {Values[Name] | null} null when there is none
 */
export function load(name) {
  const local = fromLocalStorage(name);
  const other = entries.get(name);
  const newest = other && !(local && local.at >= other.at) ? other : local;
  return /** @type {Values[Name] | null} */ (newest?.value ?? null);
}

/**
 * @template {keyof Values} Name
 * @param {Name} name
 * @param {Values[Name] | null} value null forgets it
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

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
