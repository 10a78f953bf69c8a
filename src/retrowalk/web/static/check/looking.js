/** Looks what this phone, its browser and its connection can do, by doing it. */

import { Database } from "../player/offline/database.js";
import { RecordingStore } from "../player/offline/recording-store.js";
import { load, openStore, whose } from "../player/offline/saved-values.js";
import { api } from "../player/offline/whose.js";
import {
  browserName,
  iosVersion,
  isAndroid,
  isApplePhone,
  isOnHomeScreen,
} from "../player/sensing/device.js";
import { MotionSensor } from "../player/sensing/motion.js";

/**
 * @typedef {import("./judged.js").Found} Found
 * @typedef {import("../player/sensing/motion.js").Sample} Sample
 */

const UNPAIRED = 401;
const ECHOES = 5;
const PATIENCE_MS = 5000;
/** How long is felt for. */
const FEEL_MS = 3000;

/** @returns {Found} what is known before anything was tried */
export function nothingYet() {
  return {
    phone: phone(),
    apple: isApplePhone(),
    homeScreen: isOnHomeScreen(),
    ios: iosVersion(),
    safe: isSecureContext,
    answers_ms: null,
    clock_s: null,
    paired: null,
    line_ms: null,
    motion: isSecureContext ? "unknown" : "insecure",
    rate_hz: null,
    repeated: null,
    gyroscope: null,
    lock: "wakeLock" in navigator ? null : "none",
    voices: null,
    voice: "",
    spoke: null,
    sounds: null,
    session: "audioSession" in navigator,
    vibrates: "vibrate" in navigator,
    heard: null,
    local: keepsLocally(),
    database: null,
    persisted: null,
    worker: "none",
    shell: null,
    scripts: null,
    records: 0,
    recordings: null,
  };
}

/** @param {Found} found filled with what shows without a tap */
export async function look(found) {
  await Promise.all([lookAtServer(found), lookAtStorage(found), lookAtWorker(found)]);
  if (found.paired) found.line_ms = await lineThereAndBack();
}

/**
 * Look at what browsers give to a tap alone. Nothing is awaited before all of it was asked for.
 *
 * @param {Found} found
 * @param {(tag: string) => Promise<Partial<Found>>} hear says something and plays a tone
 */
export async function lookInTap(found, hear) {
  const felt = feel();
  const lit = askForLock();
  const heard = hear(document.documentElement.lang);
  Object.assign(found, await felt, await lit, await heard);
}

/** @param {Found} found */
async function lookAtServer(found) {
  const began_ms = performance.now();
  try {
    const answer = await fetch("/healthz", { cache: "no-store" });
    found.answers_ms = performance.now() - began_ms;
    const said = Date.parse(answer.headers.get("Date") ?? "");
    if (!Number.isNaN(said)) found.clock_s = (Date.now() - said - found.answers_ms / 2) / 1000;
  } catch {
    return; // out of reach: what that means is said
  }
  if (!found.safe) return; // nobody is let in by a connection that can be read
  const answer = await fetch("/api/v1/scripts/ahead", { cache: "no-store" });
  found.paired = answer.status !== UNPAIRED;
}

/** @returns {Promise<number | null>} the middle of a few; null where the line is dead */
function lineThereAndBack() {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const socket = new WebSocket(`${scheme}://${location.host}/api/v1/echo`);
  /** @type {number[]} */
  const took_ms = [];
  let sent_ms = 0;
  const send = () => {
    sent_ms = performance.now();
    socket.send(String(took_ms.length));
  };
  return new Promise((resolve) => {
    const over = () => resolve(took_ms.sort((a, b) => a - b)[took_ms.length >> 1] ?? null);
    setTimeout(over, PATIENCE_MS);
    socket.onopen = send;
    socket.onclose = over;
    socket.onmessage = () => {
      took_ms.push(performance.now() - sent_ms);
      if (took_ms.length < ECHOES) send();
      else socket.close();
    };
  });
}

/** @param {Found} found */
async function lookAtStorage(found) {
  found.persisted = (await navigator.storage?.persisted?.()) ?? null;
  const database = await Database.open();
  const entry = { at: Date.now(), value: null };
  try {
    await database.use(["values"], "readwrite", async (transaction) => {
      await transaction.objectStore("values").put(entry, "check");
      await transaction.objectStore("values").delete("check");
    });
    found.database = true;
  } catch {
    found.database = false;
  }
  await openStore(database);
  found.records = load("outbox")?.length ?? 0;
  found.recordings = (await new RecordingStore(database).recordings()).length;
}

/** @param {Found} found */
async function lookAtWorker(found) {
  if (!("serviceWorker" in navigator)) return;
  const registered = await navigator.serviceWorker.getRegistration();
  if (navigator.serviceWorker.controller) found.worker = "keeps";
  else if (registered) found.worker = "registered";
  found.shell = Boolean(await caches.match("/player"));
  const ahead = await caches.match(`${api(whose().walker)}/scripts/ahead`);
  found.scripts = ahead ? (await ahead.json()).length : 0;
}

/** @returns {Promise<Pick<Found, "motion" | "rate_hz" | "repeated" | "gyroscope">>} */
async function feel() {
  /** @type {Sample[]} */
  const samples = [];
  const motion = new MotionSensor((sample) => samples.push(sample), () => {});
  motion.listen();
  await motion.ask();
  await new Promise((resolve) => setTimeout(resolve, FEEL_MS));
  const { state } = motion;
  motion.stop();
  return { motion: state, ...told(samples) };
}

/**
 * What samples tell of their sensor.
 *
 * @param {Sample[]} samples
 */
export function told(samples) {
  const [first, last] = [samples.at(0), samples.at(-1)];
  if (!first || !last || samples.length < 2) {
    return { rate_hz: null, repeated: null, gyroscope: null };
  }
  const same = samples.filter((sample, n) => n > 0 && isSame(sample, samples[n - 1]));
  return {
    rate_hz: (1000 * (samples.length - 1)) / (last.at_ms - first.at_ms),
    repeated: isStill(samples) ? null : same.length / (samples.length - 1),
    gyroscope: samples.some(({ values }) => values[3] !== null),
  };
}

/** @param {Sample[]} samples a phone that lies still repeats itself, and nothing is wrong with it */
function isStill(samples) {
  const heights = samples.map(({ values }) => Math.hypot(...values.slice(0, 3).map(Number)));
  return Math.max(...heights) - Math.min(...heights) < 1;
}

/** @param {Sample} one @param {Sample | undefined} other */
function isSame(one, other) {
  return one.values.every((value, n) => value === other?.values[n]);
}

/** @returns {Promise<Pick<Found, "lock">>} */
async function askForLock() {
  if (!("wakeLock" in navigator)) return { lock: "none" };
  try {
    const lock = await navigator.wakeLock.request("screen");
    await lock.release();
    return { lock: "lit" };
  } catch {
    return { lock: "refused" };
  }
}

function keepsLocally() {
  try {
    localStorage.setItem("retrowalk.check", "1");
    localStorage.removeItem("retrowalk.check");
    return true;
  } catch {
    return false; // a private window, or no room
  }
}

function phone() {
  const kind = isApplePhone() ? "iOS" : isAndroid() ? "Android" : navigator.platform;
  const version = isApplePhone() ? (iosVersion() ?? "") : "";
  return [kind, version, browserName()].filter(Boolean).join(" ");
}
