/** Bring files: chosen, or dropped with their folders; sent one by one, with the time left. */

import { api, namedHere } from "./player/offline/whose.js";
import { begin, read, Refused, send, takeBack } from "./sending.js";

/** @typedef {{ path: string, file: File }} Chosen */

const MB = 1e6;
const LEAST_TOLD_S = 5;

const form = /** @type {HTMLFormElement} */ (document.getElementById("bring"));
const zone = /** @type {HTMLInputElement} */ (form.elements.namedItem("zone"));
const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (
  form.querySelectorAll("input[type=file]")
);
const drop = part("drop");
const bar = /** @type {HTMLProgressElement} */ (part("bar"));
const words = form.dataset;
/** @type {Chosen[]} */
let dropped = [];
let cancelling = new AbortController();

zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
part("drop-hint").hidden = false;
for (const input of inputs) input.addEventListener("change", () => show());
drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", async (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry());
  const found = await Promise.all(entries.map((entry) => (entry ? within(entry, "") : [])));
  dropped = [...dropped, ...found.flat()];
  show();
});
part("cancel").addEventListener("click", () => cancelling.abort());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  bring();
});

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @returns {Chosen[]} each under a path of its own */
function chosen() {
  const files = [...inputs].flatMap((input) => [...(input.files ?? [])]);
  const all = [
    ...files.map((file) => ({ path: file.webkitRelativePath || file.name, file })),
    ...dropped,
  ];
  const taken = new Set();
  return all.map(({ path, file }) => {
    let own = path;
    for (let n = 2; taken.has(own); n += 1) own = `${n} ${path}`;
    taken.add(own);
    return { path: own.slice(-900), file };
  });
}

function show() {
  const files = chosen();
  const size = `${(sum(files) / MB).toFixed(1)} MB`;
  part("said").hidden = files.length === 0;
  part("said").textContent = said("chosen", { count: files.length, size });
  trouble("");
}

/** @param {keyof typeof words} name @param {Record<string, string | number>} values */
function said(name, values) {
  return (words[name] ?? "").replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ""));
}

/** @param {string} sentence */
function trouble(sentence) {
  part("trouble").hidden = !sentence;
  part("trouble").textContent = sentence;
}

/** @param {Chosen[]} files */
function sum(files) {
  return files.reduce((bytes, { file }) => bytes + file.size, 0);
}

async function bring() {
  const files = chosen();
  const large = files.find(({ file }) => file.size > Number(words.limit));
  if (large) return trouble(said("tooLarge", { file: large.path }));
  if (files.length === 0) return trouble(said("none", {}));
  trouble("");
  busy(true);
  cancelling = new AbortController();
  const { signal } = cancelling;
  const total = sum(files);
  const began = performance.now();
  let done = 0;
  /** @type {import("./sending.js").Batch | null} */
  let batch = null;
  try {
    const waits = (/** @type {boolean} */ gone) => trouble(gone ? said("waits", {}) : "");
    batch = await begin(`${api(namedHere()?.walker)}/imports`, "page", "", { signal, waits });
    for (const { path, file } of files) {
      const sent = (/** @type {number} */ bytes) => far(done + bytes, total, began);
      await send(batch, path, file, { signal, waits, sent });
      done += file.size;
    }
    await read(batch, { signal, waits });
    location.href = `/imports/${batch.id}`;
  } catch (error) {
    busy(false);
    if (error instanceof Refused) trouble(error.message);
    else if (!signal.aborted) throw error;
    if (batch) await takeBack(batch).catch(() => null);
  }
}

/** @param {boolean} is */
function busy(is) {
  part("sending").hidden = !is;
  /** @type {HTMLButtonElement} */ (part("go")).disabled = is;
}

/** @param {number} done @param {number} total @param {number} began */
function far(done, total, began) {
  [bar.max, bar.value] = [Math.max(total, 1), total ? done : 1];
  const left_s = ((performance.now() - began) / 1000) * ((total - done) / Math.max(done, 1));
  const minutes = Math.floor(left_s / 60);
  const time = `${minutes}:${String(Math.floor(left_s % 60)).padStart(2, "0")}`;
  const sent = said("sent", { done: (done / MB).toFixed(1), total: (total / MB).toFixed(1) });
  part("far").textContent = left_s < LEAST_TOLD_S ? sent : `${sent} ${said("left", { time })}`;
}

/**
 * The files within what was dropped, with their folders.
 *
 * @param {FileSystemEntry} entry
 * @param {string} folder
 * @returns {Promise<Chosen[]>}
 */
async function within(entry, folder) {
  const path = folder + entry.name;
  if (entry.isFile) {
    const one = /** @type {FileSystemFileEntry} */ (entry);
    const file = await new Promise((resolve, reject) => one.file(resolve, reject));
    return [{ path, file: /** @type {File} */ (file) }];
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  /** @type {Chosen[]} */
  const found = [];
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await within(one, `${path}/`)));
  }
}
