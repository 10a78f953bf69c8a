/**
 * The browser's database, behind one door: every transaction goes through `use`.
 *
 * No connection lasts. Browsers close it behind the page: iOS in the background, others when memory
 * is short, all of them when data are cleared. Whoever comes next opens it again.
 */

import { openDB } from "../../vendor/idb/index.js";

/**
 * @typedef {object} Schema the stores; their names and rows are those of phones that have them
 * @property {{ key: string, value: import("./recording-store.js").StoredRecording }} recordings
 * @property {{ key: [string, number], value: import("./recording-store.js").Chunk }} pieces chunks
 * @property {{ key: string, value: import("./saved-values.js").Entry }} values
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

/** It dispatches "open" whenever it was opened: what it held before may be gone. */
export class Database extends EventTarget {
  constructor() {
    super();
    /** @type {Connection | null} */
    this.connection = null;
    /** @type {Promise<Connection> | null} */
    this.opening = null;
    this.everOpened = false;
  }

  /** Open it; in a private window, some browsers give none. */
  static async open() {
    const database = new Database();
    await database.#connected().catch(() => null); // whoever uses it tries again, and is told
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
    const connection = await this.#connected();
    try {
      return await transact(connection, names, mode, work);
    } catch (error) {
      if (!(error instanceof DOMException && GONE.includes(error.name))) throw error;
      this.#drop(connection);
      return transact(await this.#connected(), names, mode, work);
    }
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
    const connection = await openDB("retrowalk", 1, {
      upgrade(created) {
        created.createObjectStore("recordings", { keyPath: "id" });
        created.createObjectStore("pieces", { keyPath: ["recording", "number"] });
        created.createObjectStore("values");
      },
      terminated: () => this.#drop(connection),
      blocking: () => this.#drop(connection), // another page wants to change or delete it
    });
    this.connection = connection;
    this.everOpened = true;
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
