/**
 * When something is wrong: whom to call, the questions after a fall, and what to do.
 *
 * It needs no server. Until the server knows, this phone shows it again and offers nothing else.
 */

import { careAfter } from "../coaching/alarm.js";
import { say } from "../coaching/words.js";
import { keep, load } from "../offline/saved-values.js";
import { part, showScreen } from "./screen.js";

/**
 * @typedef {import("../coaching/alarm.js").Wrong} Wrong
 * @typedef {import("../coaching/alarm.js").Fall} Fall
 * @typedef {import("../coaching/session-player.js").Progress} Progress
 * @typedef {import("../offline/record-queue.js").RecordQueue} RecordQueue
 * @typedef {import("../offline/record-queue.js").Outcome} Outcome
 *
 * @typedef {object} Alarm what is wrong, in which walk, and what it asks for once that is known
 * @property {Wrong} wrong
 * @property {string} [care]
 * @property {Progress} progress
 */

/** @type {Record<Wrong, string>} what to do at once, said aloud */
const AT_ONCE = { chest_pain: "sit-down", weakness: "sit-down", faint: "lie-down", fell: "stay" };
/** @type {Wrong[]} for which an ambulance comes before all else */
const CALL_FIRST = ["chest_pain", "weakness"];

/** @returns {Alarm | null} what the server was not told of yet, or not led away from */
export function alarmBefore() {
  return load("wrong");
}

/** What was told of before is done with. */
export function forgetAlarm() {
  keep("wrong", null);
}

export class UrgentPath {
  /**
   * @param {import("../coaching/voice.js").Voice} voice
   * @param {RecordQueue} queue
   * @param {(sent: Promise<Outcome>, place: string) => Promise<Outcome>} showSaving
   */
  constructor(voice, queue, showSaving) {
    this.voice = voice;
    this.queue = queue;
    this.showSaving = showSaving;
    /** @type {Alarm | null} */
    this.alarm = null;
    for (const onward of document.querySelectorAll(".alarm [data-onward]")) {
      onward.addEventListener("click", () => this.goOn());
    }
    part("fall-form").addEventListener("submit", (event) => this.#answer(event));
  }

  /** @param {Alarm} alarm */
  show(alarm) {
    this.alarm = alarm;
    showScreen(alarm.care ? `care-${alarm.care}` : alarm.wrong);
    keep("wrong", alarm);
  }

  /** Say aloud whom to call and what to do; what is heard first is what comes first. */
  speak() {
    if (!this.alarm) return;
    const { wrong } = this.alarm;
    const { number } = document.body.dataset;
    const call = number
      ? say("player-said-call", { number: [...number].join(" ") })
      : say("player-said-call-yours");
    const now = say(`player-said-${AT_ONCE[wrong]}`);
    this.voice.interrupt(CALL_FIRST.includes(wrong) ? call : now);
    if (CALL_FIRST.includes(wrong)) this.voice.say(now);
  }

  /** "I am all right", or "I have read it". */
  goOn() {
    if (!this.alarm) return;
    const { wrong, care, progress } = this.alarm;
    const { session_id, guide } = progress; // the page of the day asks about what was no walk
    if (care) this.#leave(guide ? "/today" : `/today?answer=${session_id}`, `care-${care}-saving`);
    else if (wrong === "fell") showScreen("fall");
    else this.#leave(guide ? "/today" : `/alarm/${session_id}/questions`, `${wrong}-saving`);
  }

  /** @param {Event} event */
  #answer(event) {
    event.preventDefault();
    if (!this.alarm) return;
    const given = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const fall = /** @type {Fall} */ ({});
    for (const [name, answer] of given) fall[name] = answer === "yes";
    const { progress } = this.alarm;
    const record = { ...progress.record, after: { wobble: /** @type {const} */ ("fell"), fall } };
    const care = careAfter(JSON.parse(part("cares").textContent ?? "[]"), fall);
    this.show({ wrong: "fell", care, progress: { ...progress, record } });
    this.queue.add({ url: progress.url, record });
  }

  /** Leave only when the server knows: the next page asks about it, or answers it. */
  async #leave(/** @type {string} */ to, /** @type {string} */ place) {
    if (!this.alarm) return;
    const reached = await this.showSaving(this.queue.deliver(this.alarm.progress), place);
    if (reached !== "delivered" && reached !== "refused") return;
    forgetAlarm();
    location.assign(to);
  }
}
