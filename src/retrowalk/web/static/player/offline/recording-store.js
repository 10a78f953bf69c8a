/**
 * Where recordings wait on the phone until the server has them whole: in the browser's database,
 * and, as long as the page is there, in its memory.
 *
 * A chunk and the count of chunks are written in one transaction: whatever happens to the page,
 * it is known afterwards how many there were. What the database did not take is written with the
 * next that it takes. Nothing here ever throws: the walk goes on, and the window hears "keeping".
 */

import { Database } from "./database.js";

/**
 * @typedef {object} StoredRecording a recording on this phone
 * @property {string} id
 * @property {string} session
 * @property {string} began ISO 8601, UTC
 * @property {boolean} ios
 * @property {number} chunks how many there are
 * @property {number} last_ms when the last of them ended, since it began
 * @property {boolean} ended nothing will be added to it
 *
 * @typedef {{ recording: string, number: number, text: string, sent: boolean }} Chunk
 */

const ROOM_BYTES = 30e6; // an hour of walking at the fastest rate of any phone
/** @type {import("./database.js").StoreName[]} */
const STORES = ["recordings", "pieces"];

export class RecordingStore {
  /** @param {Database} database */
  constructor(database) {
    this.database = database;
    /** @type {Map<string, StoredRecording>} what this page kept, newest */
    this.ownRecordings = new Map();
    /** @type {Map<string, Chunk>} */
    this.ownChunks = new Map();
    /** @type {Set<Chunk>} those of them that are not on the disk, as far as is known */
    this.unwritten = new Set();
    /** Whether what is kept here outlasts the page. */
    this.lasts = database.connection !== null;
    /** Whether all that is on the disk can be read. */
    this.readable = true;
    database.addEventListener("open", () => {
      const unsent = [...this.ownChunks.values()].filter(({ sent }) => !sent);
      this.unwritten = new Set(unsent); // the old one may have been cleared
    });
  }

  static async open() {
    return new RecordingStore(await Database.open());
  }

  /** Whether there is something that would be gone with this page. */
  get atRisk() {
    return !this.lasts && this.ownRecordings.size > 0;
  }

  /** @returns {Promise<StoredRecording[]>} every recording that waits here */
  async recordings() {
    if (!this.lasts) await this.#write();
    const kept = await this.#read((rows) => rows.objectStore("recordings").getAll());
    const others = kept.filter(({ id }) => !this.ownRecordings.has(id));
    return [...others, ...this.ownRecordings.values()];
  }

  /** @param {string} id @returns {Promise<Chunk[]>} in their order */
  async chunks(id) {
    const own = [...this.ownChunks.values()].filter(({ recording }) => recording === id);
    const all = own.length === this.ownRecordings.get(id)?.chunks;
    const kept = all
      ? []
      : await this.#read((rows) => rows.objectStore("pieces").getAll(allOf(id)));
    const others = kept.filter((chunk) => !this.ownChunks.has(keyOf(chunk)));
    return [...others, ...own].sort((a, b) => a.number - b.number);
  }

  /**
   * Keep a recording as it is now, with the chunk that was added to it.
   *
   * @param {StoredRecording} recording
   * @param {Chunk} [chunk]
   */
  async keep(recording, chunk) {
    this.ownRecordings.set(recording.id, recording);
    if (chunk) this.#hold(chunk);
    await this.#write();
  }

  /** @param {Chunk} chunk */
  async markSent(chunk) {
    this.#hold({ ...chunk, sent: true });
    await this.#write();
  }

  /** @param {string} id */
  async forget(id) {
    this.ownRecordings.delete(id);
    for (const [name, chunk] of this.ownChunks) {
      if (chunk.recording !== id) continue;
      this.ownChunks.delete(name);
      this.unwritten.delete(chunk);
    }
    try {
      await this.database.use(STORES, "readwrite", async (rows) => {
        await rows.objectStore("recordings").delete(id);
        await rows.objectStore("pieces").delete(allOf(id));
      });
    } catch {
      return; // it stays on the disk and is brought once more, which is harmless
    }
  }

  /** @param {Chunk} chunk in place of the one of its name */
  #hold(chunk) {
    const before = this.ownChunks.get(keyOf(chunk));
    if (before) this.unwritten.delete(before);
    this.ownChunks.set(keyOf(chunk), chunk);
    this.unwritten.add(chunk);
  }

  /** Write what this page has and the disk has not. */
  async #write() {
    try {
      const chunks = await this.database.use(STORES, "readwrite", async (rows) => {
        const recordings = [...this.ownRecordings.values()];
        const unwritten = [...this.unwritten];
        for (const recording of recordings) await rows.objectStore("recordings").put(recording);
        for (const chunk of unwritten) await rows.objectStore("pieces").put(chunk);
        return unwritten;
      });
      for (const chunk of chunks) this.unwritten.delete(chunk);
      this.#become(true);
    } catch {
      this.#become(false);
    }
  }

  /**
   * @template Row
   * @param {(rows: import("./database.js").Transaction<"readonly">) => Promise<Row[]>} ask
   * @returns {Promise<Row[]>}
   */
  async #read(ask) {
    try {
      const rows = await this.database.use(STORES, "readonly", ask);
      this.readable = true;
      return rows;
    } catch {
      this.readable = !this.database.everOpened; // where there never was one, it holds nothing
      return [];
    }
  }

  /** @param {boolean} lasts */
  #become(lasts) {
    if (this.lasts === lasts) return;
    this.lasts = lasts;
    dispatchEvent(new Event("keeping"));
  }
}

/** @returns {Promise<boolean>} whether there is room for a long walk, as far as is known */
export async function hasRoom() {
  try {
    const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    return quota - usage > ROOM_BYTES;
  } catch {
    return true; // not known
  }
}

/** @param {Chunk} chunk */
function keyOf({ recording, number }) {
  return `${recording} ${number}`;
}

/** @param {string} id */
function allOf(id) {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
