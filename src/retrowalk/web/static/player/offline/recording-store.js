/**
 * Where recordings wait on the phone until the server has them whole: in the browser's database,
 * and, as long as the page is there, in its memory.
 *
 * A piece and the count of pieces are written in one transaction: whatever happens to the page,
 * it is known afterwards how many there were. What the database did not take is written with the
 * next that it takes. Nothing here ever throws: the walk goes on, and the window hears "keeping".
 */

import { Database } from "./database.js";

/**
 * @typedef {object} Kept a recording on this phone
 * @property {string} id
 * @property {string} session
 * @property {string} began ISO 8601, UTC
 * @property {boolean} ios
 * @property {number} chunks how many there are
 * @property {number} last_ms when the last of them ended, since it began
 * @property {boolean} ended nothing will be added to it
 *
 * @typedef {{ recording: string, number: number, text: string, sent: boolean }} Piece
 */

const ROOM_BYTES = 30e6; // an hour of walking at the fastest rate of any phone
/** @type {import("./database.js").StoreName[]} */
const STORES = ["recordings", "pieces"];

export class Cellar {
  /** @param {Database} database */
  constructor(database) {
    this.database = database;
    /** @type {Map<string, Kept>} what this page kept, newest */
    this.ownRecordings = new Map();
    /** @type {Map<string, Piece>} */
    this.ownPieces = new Map();
    /** @type {Set<Piece>} those of them that are not on the disk, as far as is known */
    this.unwritten = new Set();
    /** Whether what is kept here outlasts the page. */
    this.lasts = database.connection !== null;
    /** Whether all that is on the disk can be read. */
    this.readable = true;
    database.addEventListener("open", () => {
      const unsent = [...this.ownPieces.values()].filter(({ sent }) => !sent);
      this.unwritten = new Set(unsent); // the old one may have been cleared
    });
  }

  static async open() {
    return new Cellar(await Database.open());
  }

  /** Whether there is something that would be gone with this page. */
  get atRisk() {
    return !this.lasts && this.ownRecordings.size > 0;
  }

  /** @returns {Promise<Kept[]>} every recording that waits here */
  async recordings() {
    if (!this.lasts) await this.#write();
    /** @type {Kept[]} */
    const kept = await this.#read((store) => store("recordings").getAll());
    const others = kept.filter(({ id }) => !this.ownRecordings.has(id));
    return [...others, ...this.ownRecordings.values()];
  }

  /** @param {string} id @returns {Promise<Piece[]>} in their order */
  async pieces(id) {
    const own = [...this.ownPieces.values()].filter(({ recording }) => recording === id);
    const all = own.length === this.ownRecordings.get(id)?.chunks;
    /** @type {Piece[]} */
    const kept = all ? [] : await this.#read((store) => store("pieces").getAll(allOf(id)));
    const others = kept.filter((piece) => !this.ownPieces.has(nameOf(piece)));
    return [...others, ...own].sort((a, b) => a.number - b.number);
  }

  /**
   * Keep a recording as it is now, with the piece that was added to it.
   *
   * @param {Kept} recording
   * @param {Piece} [piece]
   */
  async keep(recording, piece) {
    this.ownRecordings.set(recording.id, recording);
    if (piece) this.#hold(piece);
    await this.#write();
  }

  /** @param {Piece} piece */
  async markSent(piece) {
    this.#hold({ ...piece, sent: true });
    await this.#write();
  }

  /** @param {string} id */
  async forget(id) {
    this.ownRecordings.delete(id);
    for (const [name, piece] of this.ownPieces) {
      if (piece.recording !== id) continue;
      this.ownPieces.delete(name);
      this.unwritten.delete(piece);
    }
    try {
      await this.database.use(STORES, "readwrite", (store) => {
        store("recordings").delete(id);
        store("pieces").delete(allOf(id));
      });
    } catch {
      return; // it stays on the disk and is brought once more, which is harmless
    }
  }

  /** @param {Piece} piece in place of the one of its name */
  #hold(piece) {
    const before = this.ownPieces.get(nameOf(piece));
    if (before) this.unwritten.delete(before);
    this.ownPieces.set(nameOf(piece), piece);
    this.unwritten.add(piece);
  }

  /** Write what this page has and the disk has not. */
  async #write() {
    /** @type {Piece[]} */
    let pieces = [];
    try {
      await this.database.use(STORES, "readwrite", (store) => {
        pieces = [...this.unwritten];
        for (const recording of this.ownRecordings.values()) store("recordings").put(recording);
        for (const piece of pieces) store("pieces").put(piece);
      });
      for (const piece of pieces) this.unwritten.delete(piece);
      this.#become(true);
    } catch {
      this.#become(false);
    }
  }

  /**
   * @template Row
   * @param {(store: import("./database.js").Stores) => IDBRequest<Row[]>} ask
   * @returns {Promise<Row[]>}
   */
  async #read(ask) {
    try {
      const { result } = await this.database.use(STORES, "readonly", ask);
      this.readable = true;
      return result;
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

/** @param {Piece} piece */
function nameOf({ recording, number }) {
  return `${recording} ${number}`;
}

/** @param {string} id */
function allOf(id) {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
