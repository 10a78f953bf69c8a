/**
 * The server is out of reach: perhaps it has moved, and the page says where it is now. What waits
 * under this address stays under it, so it is offered as files that can be handed in there.
 */

import { say } from "../coaching/words.js";
import { load } from "../offline/saved-values.js";
import { otherAddresses, whereIsServer } from "../offline/server.js";
import { isApplePhone, isOnHomeScreen } from "../sensing/device.js";
import { give, prepareFile, saveFile } from "./save-file.js";
import { part, write } from "./screen.js";

/**
 * @typedef {import("../offline/recording-store.js").RecordingStore} RecordingStore
 * @typedef {import("./save-file.js").Saved} Saved
 */

const LOOK_AGAIN_MS = 15_000;

/** @param {RecordingStore} store */
export function watchForMove(store) {
  let timer = 0;
  let looking = false;

  const look = async () => {
    clearTimeout(timer);
    if (looking) return;
    timer = setTimeout(look, LOOK_AGAIN_MS);
    if (!part("walk").hidden) return; // afterwards is soon enough
    looking = true;
    const address = await whereIsServer();
    looking = false;
    if (address === location.origin) hide();
    // out of reach in the park is no move, and what waits there comes by itself at home
    else if (address || !part("nothing").hidden) await show(store, address);
  };
  const hide = () => {
    clearTimeout(timer);
    part("moved").hidden = true;
    delete part("moved").dataset.news;
  };

  addEventListener("unreachable", look);
  addEventListener("paired", hide);
}

/**
 * @param {RecordingStore} store
 * @param {string | null} address where the server is; null where it is not found
 */
async function show(store, address) {
  const known = address ? [address] : [location.origin, ...otherAddresses()];
  const [waiting, queued] = [await store.recordings(), load("outbox") ?? []];
  const news = JSON.stringify([known, waiting, queued]);
  if (part("moved").dataset.news === news) return; // so that no finger and no focus is lost
  part("moved").dataset.news = news;
  const items = [...waiting.map((recording) => ofRecording(store, recording)), ...ofRecords(queued)];
  write("moved-title", say(address ? "player-moved-title" : "player-moved-known"));
  part("moved-to").replaceChildren(...known.map((one) => line(link(one, `${one}/today`))));
  part("moved-code").hidden = address === null;
  part("moved-icon").hidden = address === null || !(isApplePhone() && isOnHomeScreen());
  part("moved-waiting").hidden = items.length === 0;
  part("moved-files").replaceChildren(...items);
  const there = /** @type {HTMLAnchorElement} */ (part("moved-hand-in"));
  there.href = `${address ?? ""}/walks/hand-in`;
  there.hidden = address === null;
  if (!part("nothing").hidden) part("nothing-text").after(part("moved")); // there it comes first
  part("moved").hidden = false;
}

/**
 * @param {RecordingStore} store
 * @param {import("../offline/recording-store.js").StoredRecording} recording
 */
function ofRecording(store, { id, session, began }) {
  const when = new Date(began).toLocaleString(document.documentElement.lang, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const recorded = { recording_id: id, session_id: session };
  prepareFile(store, recorded);
  return line(button(say("player-moved-save", { when }), () => saveFile(store, recorded)));
}

/**
 * All of them in one file, as the page for handing in takes it (static/hand-in.js).
 *
 * @param {import("../offline/record-queue.js").QueuedRecord[]} queued
 */
function ofRecords(queued) {
  if (queued.length === 0) return [];
  const text = JSON.stringify({ retrowalk_records: queued });
  const file = new Blob([text], { type: "application/json" });
  const name = say("player-moved-save-records", { count: queued.length });
  return [line(button(name, () => give(file, "retrowalk-records.json")))];
}

/** @param {HTMLElement} inner */
function line(inner) {
  const item = document.createElement("li");
  item.append(inner);
  return item;
}

/** @param {string} textContent @param {string} href */
function link(textContent, href) {
  return Object.assign(document.createElement("a"), { textContent, href });
}

/** @param {string} textContent @param {() => Promise<Saved>} save */
function button(textContent, save) {
  const onclick = async () => {
    const saved = await save();
    if (saved !== "cancelled") write("moved-saved", say(`player-saved-${saved}`));
  };
  return Object.assign(document.createElement("button"), { type: "button", textContent, onclick });
}
