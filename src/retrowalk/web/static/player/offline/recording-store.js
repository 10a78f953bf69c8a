/**
 * Where recordings wait on the phone until the server has them whole: in the browser's database.
 *
 * In memory stays what the database did not take, however much that is, and what the server has
 * not, as far as that is little: were the database cleared, it is written once more. A chunk and
 * the count of chunks are written in one transaction: whatever happens to the page, it is known
 * afterwards how many there were. Nothing here ever throws: the walk goes on, and the window hears
 * "keeping".
 */

import { Database } from "./database.js";

/**
 * @typedef {object} StoredRecording a recording on this phone
 * @property {string} id
 * @property {string} session
 * @property {string} [walker] whose it is; none of those from before there were several
 * @property {string} began ISO 8601, UTC
 * @property {boolean} ios
 * @property {number} chunks how many there are
 * @property {number} last_ms when the last of them ended, since it began
 * @property {boolean} ended nothing will be added to it
 *
 * @typedef {{ recording: string, number: number, text: string, sent: boolean }} Chunk
 */

/** @typedef {import("./database.js").Row} Row */

const ROOM_BYTES = 30e6; // an hour of walking at the fastest rate of any phone
/** Characters that the server has not and the disk has, half an hour at the fastest rate. */
const MOST_IN_MEMORY = 8e6;
/** Of a disk that may be full, no more is asked at once. */
const CHUNKS_AT_ONCE = 32;
/** That the server has a chunk is written with others: if it gets lost, the chunk goes twice. */
const MARKS_AT_ONCE = 16;
/** @type {import("./database.js").StoreName[]} */
const STORES = ["recordings", "pieces"];

export class RecordingStore {
  /** @param {Database} database */
  constructor(database) {
    this.database = database;
    /** @type {Map<string, StoredRecording>} what this page kept, newest */
    this.ownRecordings = new Map();
    /** @type {Map<string, Chunk>} those in memory */
    this.ownChunks = new Map();
    /** @type {Set<Chunk>} those of them that are not on the disk, as far as is known */
    this.unwritten = new Set();
    /** @type {Promise<void> | null} */
    this.writing = null;
    this.again = false; // something came while it was writing
    /** Whether what is kept here outlasts the page. */
    this.lasts = database.connection !== null;
    /** Whether all that is on the disk can be read. */
    this.readable = true;
    database.addEventListener("open", () => {
      this.unwritten = new Set(this.ownChunks.values()); // the old one may have been cleared
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
    const all = [];
    for await (const recording of this.waiting()) all.push(recording);
    return all;
  }

  /** Every recording that waits here: those of this page at once, then what the disk has. */
  async *waiting() {
    if (!this.lasts) this.#write();
    const own = new Map(this.ownRecordings);
    yield* own.values();
    const kept = await this.#read([], (rows) => rows.objectStore("recordings").getAll());
    yield* kept.filter(({ id }) => !own.has(id));
  }

  /** @param {string} id @returns {Promise<Chunk[]>} all that are here, in their order */
  async chunks(id) {
    const own = this.#own(id);
    const all = own.length === this.ownRecordings.get(id)?.chunks;
    /** @type {Row[]} */
    const none = [];
    const kept = all
      ? none
      : await this.#read(none, (rows) => rows.objectStore("pieces").getAll(allOf(id)));
    const others = kept.filter((chunk) => !this.ownChunks.has(keyOf(chunk))).map(fromRow);
    return [...others, ...own].sort((a, b) => a.number - b.number);
  }

  /**
   * What the server has not, one after the other: what is in memory, then what the disk has.
   *
   * @param {string} id
   */
  async *unsent(id) {
    yield* this.#own(id).filter(({ sent }) => !sent);
    /** @type {Row | undefined} */
    let row;
    for (let from = 0; (row = await this.#unsentRow(id, from)); from = row.number + 1) {
      if (!this.ownChunks.has(keyOf(row))) yield fromRow(row);
    }
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
    if (this.lasts && this.unwritten.size >= MARKS_AT_ONCE) await this.#write();
  }

  /** @param {string} id */
  async forget(id) {
    this.ownRecordings.delete(id);
    for (const chunk of this.#own(id)) this.#drop(chunk);
    try {
      await this.database.use(STORES, "readwrite", async (rows) => {
        await rows.objectStore("recordings").delete(id);
        await rows.objectStore("pieces").delete(allOf(id));
      });
    } catch {
      return; // it stays on the disk and is brought once more, which is harmless
    }
  }

  /** @param {string} id @returns {Chunk[]} of it, those in memory */
  #own(id) {
    return [...this.ownChunks.values()].filter(({ recording }) => recording === id);
  }

  /** @param {string} id @param {number} from @returns {Promise<Row | undefined>} the first from there */
  #unsentRow(id, from) {
    return this.#read(undefined, (rows) => {
      const range = IDBKeyRange.bound([id, 0, from], [id, 0, Infinity]);
      return rows.objectStore("pieces").index("sent").get(range);
    });
  }

  /** @param {Chunk} chunk in place of the one of its name */
  #hold(chunk) {
    const before = this.ownChunks.get(keyOf(chunk));
    if (before) this.#drop(before);
    this.ownChunks.set(keyOf(chunk), chunk);
    this.unwritten.add(chunk);
  }

  /** @param {Chunk} chunk that memory needs no longer */
  #drop(chunk) {
    this.unwritten.delete(chunk);
    this.ownChunks.delete(keyOf(chunk));
  }

  /** Write what this page has and the disk has not; whoever asks meanwhile waits for the same. */
  #write() {
    this.again = true;
    this.writing ??= this.#writeAll();
    return this.writing;
  }

  async #writeAll() {
    try {
      while (this.again) {
        this.again = false;
        const chunks = await this.#writeSome();
        for (const chunk of chunks) this.#written(chunk);
        this.again ||= chunks.length === CHUNKS_AT_ONCE;
      }
      this.#become(true);
    } catch {
      this.#become(false);
    }
    this.#makeRoom();
    this.writing = null;
  }

  /** @returns {Promise<Chunk[]>} what is on the disk by that */
  #writeSome() {
    return this.database.use(STORES, "readwrite", async (rows) => {
      const chunks = [...this.unwritten].slice(0, CHUNKS_AT_ONCE);
      for (const recording of [...this.ownRecordings.values()]) {
        await rows.objectStore("recordings").put(recording);
      }
      for (const chunk of chunks) await rows.objectStore("pieces").put(toRow(chunk));
      return chunks;
    });
  }

  /** @param {Chunk} chunk that is on the disk */
  #written(chunk) {
    this.unwritten.delete(chunk);
    if (chunk.sent && this.ownChunks.get(keyOf(chunk)) === chunk) this.#drop(chunk);
  }

  /** Of what the disk has too, keep what came last. */
  #makeRoom() {
    const written = [...this.ownChunks.values()].filter((chunk) => !this.unwritten.has(chunk));
    let length = 0;
    for (const chunk of written.reverse()) {
      length += chunk.text.length;
      if (length > MOST_IN_MEMORY) this.#drop(chunk);
    }
  }

  /**
   * @template Rows
   * @param {Rows} nothing
   * @param {(rows: import("./database.js").Transaction<"readonly">) => Promise<Rows>} ask
   * @returns {Promise<Rows>} nothing where it can't be read
   */
  async #read(nothing, ask) {
    try {
      const rows = await this.database.use(STORES, "readonly", ask);
      this.readable = true;
      return rows;
    } catch {
      this.readable = !this.database.everOpened; // where there never was one, it holds nothing
      return nothing;
    }
  }

  /** @param {boolean} lasts */
  #become(lasts) {
    if (this.lasts === lasts) return;
    this.lasts = lasts;
    dispatchEvent(new Event("keeping"));
  }
}

/**
 * Whether there is room for a long walk. Some browsers name the same large number whatever the phone
 * has, so a little is written, too, and taken away again.
 *
 * @param {Database} database
 */
export async function hasRoom(database) {
  try {
    const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    return quota - usage > ROOM_BYTES && (await takesMegabyte(database));
  } catch {
    return true; // not known
  }
}

/** @param {Database} database @returns {Promise<boolean>} */
async function takesMegabyte(database) {
  const noise = crypto.getRandomValues(new Uint8Array(2 ** 16)); // that no disk makes shorter
  const text = new TextDecoder("latin1").decode(noise).repeat(16);
  try {
    await database.use(["pieces"], "readwrite", (rows) => {
      return rows.objectStore("pieces").put({ recording: "trial", number: 0, text, sent: 1 });
    });
    await database.use(["pieces"], "readwrite", (rows) => {
      return rows.objectStore("pieces").delete(["trial", 0]);
    });
    return true;
  } catch (error) {
    return !(error instanceof DOMException && error.name === "QuotaExceededError");
  }
}

/** @param {Chunk} chunk @returns {Row} */
function toRow(chunk) {
  return { ...chunk, sent: Number(chunk.sent) };
}

/** @param {Row} row @returns {Chunk} */
function fromRow(row) {
  return { ...row, sent: row.sent === 1 };
}

/** @param {Chunk | Row} chunk */
function keyOf({ recording, number }) {
  return `${recording} ${number}`;
}

/** @param {string} id */
function allOf(id) {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
