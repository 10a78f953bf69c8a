/**
 * Where recordings wait on the phone (IndexedDB) until the server has them whole.
 *
 * A piece and the count of pieces are written in one transaction: whatever happens to the page,
 * it is known afterwards how many there were.
 */

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

export class Cellar {
  /** @param {IDBDatabase | null} database null where this browser keeps nothing */
  constructor(database) {
    this.database = database;
    /** @type {Map<string, Kept>} what the database had no room for: kept as long as the page */
    this.spareRecordings = new Map();
    /** @type {Map<string, Piece>} */
    this.sparePieces = new Map();
  }

  /** Open it; in a private window, some browsers give none that lasts. */
  static async open() {
    try {
      const asked = indexedDB.open("retrowalk", 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore("recordings", { keyPath: "id" });
        asked.result.createObjectStore("pieces", { keyPath: ["recording", "number"] });
        asked.result.createObjectStore("values"); // of store.js
      };
      return new Cellar(await answer(asked));
    } catch {
      return new Cellar(null);
    }
  }

  get lasts() {
    return this.database !== null;
  }

  /** @returns {Promise<Kept[]>} every recording that waits here */
  async recordings() {
    const stores = this.#stores("readonly");
    /** @type {Kept[]} */
    const kept = stores ? await answer(stores.recordings.getAll()) : [];
    const others = kept.filter(({ id }) => !this.spareRecordings.has(id));
    return [...others, ...this.spareRecordings.values()];
  }

  /** @param {string} id @returns {Promise<Piece[]>} in their order */
  async pieces(id) {
    const stores = this.#stores("readonly");
    /** @type {Piece[]} */
    const kept = stores ? await answer(stores.pieces.getAll(allOf(id))) : [];
    const spare = [...this.sparePieces.values()].filter(({ recording }) => recording === id);
    return [...kept, ...spare].sort((a, b) => a.number - b.number);
  }

  /**
   * Keep a recording as it is now, with the piece that was added to it.
   *
   * @param {Kept} recording
   * @param {Piece} [piece]
   */
  async keep(recording, piece) {
    try {
      await this.#put(recording, piece);
      this.spareRecordings.delete(recording.id);
    } catch {
      this.spareRecordings.set(recording.id, recording);
      if (piece) this.sparePieces.set(nameOf(piece), piece);
    }
  }

  /** @param {Piece} piece */
  async markSent(piece) {
    const sent = { ...piece, sent: true };
    const spare = this.sparePieces.has(nameOf(piece));
    if (spare) this.sparePieces.set(nameOf(piece), sent);
    const stores = spare ? null : this.#stores("readwrite");
    if (!stores) return;
    stores.pieces.put(sent);
    await done(stores.pieces.transaction);
  }

  /** @param {string} id */
  async forget(id) {
    this.spareRecordings.delete(id);
    for (const [name, piece] of this.sparePieces) {
      if (piece.recording === id) this.sparePieces.delete(name);
    }
    const stores = this.#stores("readwrite");
    if (!stores) return;
    stores.recordings.delete(id);
    stores.pieces.delete(allOf(id));
    await done(stores.recordings.transaction);
  }

  /** @param {Kept} recording @param {Piece} [piece] */
  async #put(recording, piece) {
    const stores = this.#stores("readwrite");
    if (!stores) throw new Error("This browser keeps nothing.");
    stores.recordings.put(recording);
    if (piece) stores.pieces.put(piece);
    await done(stores.recordings.transaction);
  }

  /** @param {IDBTransactionMode} mode */
  #stores(mode) {
    const transaction = this.database?.transaction(["recordings", "pieces"], mode, {
      durability: "strict", // on the disk, not on its way there
    });
    if (!transaction) return null;
    return {
      recordings: transaction.objectStore("recordings"),
      pieces: transaction.objectStore("pieces"),
    };
  }
}

/** @returns {Promise<boolean>} whether there is room for a long walk, as far as is known */
export async function hasRoom() {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage > ROOM_BYTES;
}

/** @param {Piece} piece */
function nameOf({ recording, number }) {
  return `${recording} ${number}`;
}

/** @param {string} id */
function allOf(id) {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {IDBTransaction} transaction @returns {Promise<void>} once it will last */
function done(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
