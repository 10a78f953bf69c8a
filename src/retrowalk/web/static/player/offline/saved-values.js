/**
 * Small values that must survive a reload, a crash, and the phone ending the browser.
 *
 * Local storage is written at once, so that nothing is lost when the page goes away in the same
 * moment; but browsers bring it to the disk when they please, up to a minute later. The database
 * is on the disk within a moment. Whichever is newer is true. What neither takes is known as long
 * as the page is there, and the window hears "keeping".
 */

const PREFIX = "retrowalk.";

/**
 * @typedef {object} Values what is kept, by its name
 * @property {import("../coaching/voice.js").SoundMode} manner
 * @property {string} voice
 * @property {number} rate of speaking
 * @property {number} pace of the tick, steps a minute
 * @property {import("../coaching/session-player.js").Progress} standing of a walk that goes on
 * @property {string} walked the session that was walked last
 * @property {string} taught the session before which the first lesson was shown
 * @property {import("../ui/urgent-path.js").Alarm} wrong in a walk, until the server knows it
 * @property {import("./record-queue.js").QueuedRecord[]} outbox
 * @property {string[]} addresses at which the server was found, when it last told
 *
 * @typedef {{ at: number, value: Values[keyof Values] | null }} Entry with the moment it was kept
 */

/** @type {import("./database.js").Database | null} */
let database = null;
/** @type {Map<string, Entry>} what the database held when it was opened, and what was kept since */
const entries = new Map();
/** @type {Set<string>} names of what neither took */
const unkept = new Set();

/**
 * Read what the database holds; before, only local storage is known.
 *
 * @param {import("./database.js").Database} opened
 */
export async function openStore(opened) {
  database = opened;
  try {
    const rows = await database.use(["values"], "readonly", async (transaction) => {
      const store = transaction.objectStore("values");
      const [names, found] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return names.map((name, n) => /** @type {const} */ ([name, found[n]]));
    });
    for (const [name, entry] of rows) if (!entries.has(name)) entries.set(name, entry);
  } catch {
    return; // local storage is known, and serves alone
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
 * Keep a value: at once where local storage takes it. This never fails, so that nobody has to wait
 * for it before they act.
 *
 * @template {keyof Values} Name
 * @param {Name} name
 * @param {Values[Name] | null} value null forgets it
 */
export async function keep(name, value) {
  const entry = { at: Date.now(), value };
  entries.set(name, entry);
  const taken = toLocalStorage(name, entry);
  const lasted = lasts();
  const written = await toDatabase([name, ...unkept]);
  if (taken) unkept.delete(name);
  else if (!written) unkept.add(name);
  if (lasts() !== lasted) dispatchEvent(new Event("keeping"));
}

/** @returns {boolean} whether all that was kept outlasts the page */
export function lasts() {
  return unkept.size === 0;
}

/** @param {string} name @param {Entry} entry @returns {boolean} whether it took it */
function toLocalStorage(name, entry) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(entry));
    return true;
  } catch {
    return false; // private mode, or no room
  }
}

/** @param {string[]} names @returns {Promise<boolean>} whether it took the entries of these names */
async function toDatabase(names) {
  if (!database) return false;
  try {
    await database.use(["values"], "readwrite", async (transaction) => {
      for (const name of names) {
        const entry = entries.get(name);
        if (entry) await transaction.objectStore("values").put(entry, name);
      }
    });
  } catch {
    return false;
  }
  for (const name of names) unkept.delete(name);
  return true;
}

/** @param {string} name @returns {Entry | null} */
function fromLocalStorage(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null; // storage refused by the browser, or a value of a damaged profile
  }
}
