/**
 * Small values that must survive a reload, a crash, and the phone ending the browser.
 *
 * Local storage is written at once, so that nothing is lost when the page goes away in the same
 * moment; but browsers bring it to the disk when they please, up to a minute later. The database
 * is on the disk within a moment, which costs the phone more: what changes all the time is written
 * there every five seconds. Whichever is newer is true. What neither takes is known as long as the
 * page is there, and the window hears "keeping".
 */

import { namedHere, whoseIs } from "./whose.js";

const PREFIX = "retrowalk.";
const RHYTHM_MS = 5000;

/**
 * @typedef {object} Values what is kept, by its name
 * @property {import("../coaching/voice.js").SoundMode} manner
 * @property {string} voice
 * @property {number} rate of speaking
 * @property {number} pace of the tick, steps a minute
 * @property {boolean} lock whether the pocket lock locks by itself
 * @property {import("../coaching/session-player.js").Progress} standing of a walk that goes on
 * @property {import("../ui/together.js").KeptLink} together by which somebody walks along
 * @property {string} walked the session that was walked last
 * @property {string} taught the session before which the first lesson was shown
 * @property {import("../ui/urgent-path.js").Alarm} wrong in a walk, until the server knows it
 * @property {import("./record-queue.js").QueuedRecord[]} outbox
 * @property {string[]} addresses at which the server was found, when it last told
 * @property {import("./whose.js").Whose} whose pages came last
 *
 * @typedef {{ at: number, value: Values[keyof Values] | null }} Entry with the moment it was kept
 */

/**
 * What is of the phone. All else is of who walks, and kept under a name with their number; without
 * one stands what was kept before there were several.
 */
const OF_THE_PHONE = ["outbox", "addresses", "whose"];

/** @type {import("./database.js").Database | null} */
let database = null;
/** @type {Map<string, Entry>} what the database held when it was opened, and what was kept since */
const entries = new Map();
/** @type {Set<string>} names of what local storage did not take */
const refused = new Set();
/** @type {Set<string>} names of what the database has not, as far as is known */
const behind = new Set();
let lasting = true;
let timer = 0;

for (const event of ["pagehide", "visibilitychange"]) addEventListener(event, () => flush());

/**
 * Read what the database holds; before, only local storage is known.
 *
 * @param {import("./database.js").Database} opened
 */
export async function openStore(opened) {
  database = opened;
  database.addEventListener("open", writeAgain);
  try {
    const rows = await database.use(["values"], "readonly", async (transaction) => {
      const store = transaction.objectStore("values");
      const [names, found] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return names.map((name, n) => /** @type {const} */ ([name, found[n]]));
    });
    for (const [name, entry] of rows) if (!entries.has(name)) entries.set(name, entry);
  } catch {
    return; // local storage is known, and serves alone
  } finally {
    const here = namedHere();
    if (here && JSON.stringify(here) !== JSON.stringify(load("whose"))) keep("whose", here);
  }
}

/** @returns {import("./whose.js").Whose} who walks with this phone now */
export function whose() {
  return whoseIs(/** @type {import("./whose.js").Whose | null} */ (newest("whose")?.value ?? null));
}

/**
 * @template {keyof Values} Name
 * @param {Name} name
 * @returns {Values[Name] | null} null when there is none
 */
export function load(name) {
  const { walker, heir } = whose();
  const entry = newest(own(name)) ?? (walker === heir ? newest(name) : null);
  return /** @type {Values[Name] | null} */ (entry?.value ?? null);
}

/** @param {string} name @returns {Entry | null} */
function newest(name) {
  const local = fromLocalStorage(name);
  const other = entries.get(name);
  return other && !(local && local.at >= other.at) ? other : local;
}

/** @param {string} name @returns {string} under which it is kept */
function own(name) {
  if (OF_THE_PHONE.includes(name)) return name;
  const { walker } = whose();
  return walker ? `${name}.${walker}` : name;
}

/**
 * Keep a value. This never fails, so that nobody has to wait for it before they act.
 *
 * @template {keyof Values} Name
 * @param {Name} name
 * @param {Values[Name] | null} value null forgets it
 */
export async function keep(name, value) {
  hold(own(name), value);
  await flush();
}

/**
 * Keep a value that changes all the time: the database has it at most five seconds later.
 *
 * @template {keyof Values} Name
 * @param {Name} name
 * @param {Values[Name]} value
 */
export function note(name, value) {
  hold(own(name), value);
  if (refused.has(own(name))) flush();
  else timer ||= setTimeout(flush, RHYTHM_MS);
}

/** @returns {boolean} whether all that was kept outlasts the page */
export function lasts() {
  return lasting;
}

/** @param {string} name @param {Entry["value"]} value */
function hold(name, value) {
  const entry = { at: Date.now(), value };
  entries.set(name, entry);
  behind.add(name);
  if (toLocalStorage(name, entry)) refused.delete(name);
  else refused.add(name);
}

/** Write what the database has not. */
async function flush() {
  clearTimeout(timer);
  timer = 0;
  if (behind.size === 0) return;
  await toDatabase();
  const all = ![...behind].some((name) => refused.has(name));
  if (lasting === all) return;
  lasting = all;
  dispatchEvent(new Event("keeping"));
}

/** What was there may have been cleared, in local storage, too. */
function writeAgain() {
  for (const [name, entry] of entries) {
    behind.add(name);
    if (fromLocalStorage(name) === null) toLocalStorage(name, entry);
  }
  timer ||= setTimeout(flush, RHYTHM_MS);
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

async function toDatabase() {
  if (!database) return;
  try {
    const written = await database.use(["values"], "readwrite", async (transaction) => {
      const newest = [...entries].filter(([name]) => behind.has(name));
      for (const [name, entry] of newest) await transaction.objectStore("values").put(entry, name);
      return newest;
    });
    for (const [name, entry] of written) if (entries.get(name) === entry) behind.delete(name);
  } catch {
    return; // they stay behind, and are written with the next
  }
}

/** @param {string} name @returns {Entry | null} */
function fromLocalStorage(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null; // storage refused by the browser, or a value of a damaged profile
  }
}
