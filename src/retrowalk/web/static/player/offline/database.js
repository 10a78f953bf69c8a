/**
 * The browser's database, behind one door: every transaction goes through `use`.
 *
 * No connection lasts. Browsers close it behind the page: iOS in the background, others when memory
 * is short, all of them when data are cleared. Whoever comes next opens it again. And some never
 * answer: what takes too long has failed, and for a while nobody waits for it again.
 */

import { openDB } from "../../vendor/idb/index.js";

/**
 * @typedef {object} Schema the stores; their names and rows are those of phones that have them
 * @property {{ key: string, value: import("./recording-store.js").StoredRecording }} recordings
 * @property {{ key: [string, number], value: Row, indexes: { sent: [string, number, number] } }} pieces
 *   chunks; the index finds those of a recording that the server has not
 * @property {{ key: string, value: import("./saved-values.js").Entry }} values
 *
 * @typedef {object} Row a chunk as the database has it
 * @property {string} recording
 * @property {number} number
 * @property {string} text
 * @property {number} sent 0 or 1: no index takes true and false
 *
 * @typedef {import("../../vendor/idb/index.js").IDBPDatabase<Schema>} Connection
 * @typedef {import("../../vendor/idb/index.js").StoreNames<Schema>} StoreName
 */

/**
 * @template {IDBTransactionMode} Mode
 * @typedef {import("../../vendor/idb/index.js").IDBPTransaction<Schema, StoreName[], Mode>} Transaction
 */

/** What browsers throw where the connection is gone. */
const GONE = ["AbortError", "InvalidStateError", "UnknownError"];
/** The first screen waits no longer than this. */
const OPEN_MS = 3000;
const ANSWER_MS = 10_000;
const REST_MS = 30_000; // nobody waits again so soon
const signals = /** @type {AbortSignalTimeout} */ (/** @type {unknown} */ (AbortSignal));

/** It dispatches "open" whenever it was opened: what it held before may be gone. */
export class Database extends EventTarget {
  constructor() {
    super();
    /** @type {Connection | null} */
    this.connection = null;
    /** @type {Promise<Connection> | null} */
    this.opening = null;
    this.everOpened = false;
    /** @type {AbortSignal | null} until then it is not asked, as it gave no answer */
    this.rest = null;
  }

  /** Open it; in a private window, some browsers give none. */
  static async open() {
    const database = new Database();
    // whoever uses it tries again, and is told
    await database.#inTime(database.#connected(), OPEN_MS).catch(() => null);
    return database;
  }

  /**
   * Run one transaction.
   *
   * @template Result
   * @template {IDBTransactionMode} Mode
   * @param {StoreName[]} names of the stores it needs
   * @param {Mode} mode
   * @param {(transaction: Transaction<Mode>) => Promise<Result>} work waits for nothing but its
   *   requests, each of them; it may be run twice
   * @returns {Promise<Result>} once it will last
   */
  async use(names, mode, work) {
    if (this.rest && !this.rest.aborted) throw noAnswer();
    return this.#inTime(this.#attempt(names, mode, work), ANSWER_MS);
  }

  /**
   * @template Result
   * @template {IDBTransactionMode} Mode
   * @param {StoreName[]} names
   * @param {Mode} mode
   * @param {(transaction: Transaction<Mode>) => Promise<Result>} work
   */
  async #attempt(names, mode, work) {
    const connection = await this.#connected();
    try {
      return await transact(connection, names, mode, work);
    } catch (error) {
      if (!(error instanceof DOMException && GONE.includes(error.name))) throw error;
      this.#drop(connection);
      return transact(await this.#connected(), names, mode, work);
    }
  }

  /**
   * Wait in two halves: a page that was put to sleep may wake with the first one over.
   *
   * @template Result
   * @param {Promise<Result>} answer
   * @param {number} limit_ms
   * @returns {Promise<Result>}
   */
  #inTime(answer, limit_ms) {
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const later = (/** @type {() => void} */ next) => {
        const half = signals.timeout(limit_ms / 2);
        half.addEventListener("abort", next, { signal: done.signal });
      };
      const giveUp = () => {
        this.rest = signals.timeout(REST_MS);
        if (this.connection) this.#drop(this.connection); // another one may answer
        reject(noAnswer());
      };
      later(() => later(giveUp));
      answer.then(resolve, reject).finally(() => done.abort());
    });
  }

  #connected() {
    this.opening ??= this.#open().catch((error) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  async #open() {
    /** @type {Connection} */
    const connection = await openDB("retrowalk", 2, {
      upgrade: (created, version, _, change) => upgrade(created, version, change),
      terminated: () => this.#drop(connection),
      blocking: () => this.#drop(connection), // another page wants to change or delete it
    });
    this.connection = connection;
    this.everOpened = true;
    this.rest = null;
    this.dispatchEvent(new Event("open"));
    return connection;
  }

  /** @param {Connection} connection that is of no use any more */
  #drop(connection) {
    connection.close();
    if (this.connection !== connection) return;
    this.connection = null;
    this.opening = null;
  }
}

function noAnswer() {
  return new DOMException("no answer", "TimeoutError");
}

/**
 * Bring a database to the present version, with all that it holds.
 *
 * @param {Connection} database
 * @param {number} version that it has, 0 where it is new
 * @param {import("../../vendor/idb/index.js").IDBPTransaction<Schema, StoreName[], "versionchange">} change
 */
async function upgrade(database, version, change) {
  if (version < 1) {
    database.createObjectStore("recordings", { keyPath: "id" });
    database.createObjectStore("pieces", { keyPath: ["recording", "number"] });
    database.createObjectStore("values");
  }
  const chunks = change.objectStore("pieces");
  chunks.createIndex("sent", ["recording", "sent", "number"]);
  try {
    let row = await chunks.openCursor();
    for (; row; row = await row.continue()) {
      await row.update({ ...row.value, sent: Number(row.value.sent) }); // was true or false
    }
  } catch {
    return; // the change was undone as a whole, and whoever opens the database is told
  }
}

/**
 * @template Result
 * @template {IDBTransactionMode} Mode
 * @param {Connection} connection
 * @param {StoreName[]} names
 * @param {Mode} mode
 * @param {(transaction: Transaction<Mode>) => Promise<Result>} work
 */
async function transact(connection, names, mode, work) {
  // strict: on the disk, not on its way there
  const transaction = connection.transaction(names, mode, { durability: "strict" });
  try {
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  } catch (error) {
    abort(transaction); // all of it or nothing
    throw error;
  }
}

/** @param {Transaction<IDBTransactionMode>} transaction that failed, and may be over by that */
function abort(transaction) {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "InvalidStateError")) throw error;
  }
}

/** @returns {Promise<boolean>} whether the browser promises to clear nothing by itself */
export async function askToLast() {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false; // on a page that is not secure, there is nobody to ask
  }
}
