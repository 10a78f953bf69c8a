/** In place of the browser's database: it counts how often it is written, may be cleared or refuse. */

export class Rows extends EventTarget {
  rows = new Map();
  writes = 0;
  refuses = false;

  async use(names, mode, work) {
    if (this.refuses) throw new DOMException("full", "QuotaExceededError");
    if (mode === "readwrite") this.writes += 1;
    const put = async (entry, name) => this.rows.set(name, structuredClone(entry));
    const getAllKeys = async () => [...this.rows.keys()];
    const getAll = async () => [...this.rows.values()];
    return work({ objectStore: () => ({ put, getAllKeys, getAll }) });
  }

  clear() {
    this.rows.clear();
    this.dispatchEvent(new Event("open")); // whoever uses it next opens it again
  }
}
