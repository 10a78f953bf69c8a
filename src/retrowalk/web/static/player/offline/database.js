/**
 * The browser's database, behind one door: every transaction goes through `use`.
 *
 * No connection lasts. Browsers close it behind the page: iOS in the background, others when memory
 * is short, all of them when data are cleared. Whoever comes next opens it again.
 */

/**
 * @typedef {"recordings" | "pieces" | "values"} StoreName
 * @typedef {(name: StoreName) => IDBObjectStore} Stores those of one transaction
 */

/** What browsers throw where the connection is gone. */
const GONE = ["AbortError", "InvalidStateError", "UnknownError"];

/** It dispatches "open" whenever it was opened: what it held before may be gone. */
export class Database extends EventTarget {
  constructor() {
    super();
    /** @type {IDBDatabase | null} */
    this.connection = null;
    /** @type {Promise<IDBDatabase> | null} */
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
   * @template Asked
   * @param {StoreName[]} names of the stores it needs
   * @param {IDBTransactionMode} mode
   * @param {(store: Stores) => Asked} work asks for all it wants at once; it may be run twice
   * @returns {Promise<Asked>} once it will last: the requests among it have their results
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

  /** Close it, as others do behind the page. */
  close() {
    this.connection?.close();
  }

  #connected() {
    this.opening ??= this.#open().catch((error) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  /** @returns {Promise<IDBDatabase>} */
  async #open() {
    const connection = await opened();
    connection.onclose = () => this.#drop(connection);
    connection.onversionchange = () => this.close(); // another page wants to change or delete it
    this.connection = connection;
    this.everOpened = true;
    this.dispatchEvent(new Event("open"));
    return connection;
  }

  /** @param {IDBDatabase} connection that is of no use any more */
  #drop(connection) {
    connection.close();
    if (this.connection !== connection) return;
    this.connection = null;
    this.opening = null;
  }
}

/** @returns {Promise<IDBDatabase>} */
function opened() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("retrowalk", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("recordings", { keyPath: "id" });
      asked.result.createObjectStore("pieces", { keyPath: ["recording", "number"] });
      asked.result.createObjectStore("values");
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/**
 * @template Asked
 * @param {IDBDatabase} connection
 * @param {StoreName[]} names
 * @param {IDBTransactionMode} mode
 * @param {(store: Stores) => Asked} work
 * @returns {Promise<Asked>}
 */
function transact(connection, names, mode, work) {
  return new Promise((resolve, reject) => {
    // strict: on the disk, not on its way there
    const transaction = connection.transaction(names, mode, { durability: "strict" });
    transaction.onabort = () => reject(transaction.error ?? new DOMException("", "AbortError"));
    try {
      const asked = work((name) => transaction.objectStore(name));
      transaction.oncomplete = () => resolve(asked);
    } catch (error) {
      reject(error);
      transaction.abort(); // all of it or nothing
    }
  });
}
