/** The end of a session: what was done, what becomes of its record, and the way on. */

import { after, WRONGS } from "../coaching/alarm.js";
import { guidedSummary, heartRate, result, say, summary, unsteadiness } from "../coaching/words.js";
import { askToLast } from "../offline/database.js";
import { lasts } from "../offline/saved-values.js";
import { patiently } from "./patience.js";
import { saveFile } from "./save-file.js";
import { part, showScreen, write } from "./screen.js";
import { showCard } from "./walk-card.js";

/**
 * @typedef {import("../coaching/alarm.js").Wrong} Wrong
 * @typedef {import("../coaching/session-player.js").Progress} Progress
 * @typedef {import("../offline/record-queue.js").Outcome} Outcome
 * @typedef {import("../offline/record-queue.js").RecordQueue} RecordQueue
 * @typedef {import("../offline/recording-store.js").RecordingStore} RecordingStore
 * @typedef {import("../offline/recording-uploader.js").RecordingUploader} RecordingUploader
 * @typedef {import("../offline/recording-uploader.js").UploadResult} UploadResult
 */

export class EndScreen {
  /**
   * @param {RecordingStore} store
   * @param {RecordingUploader} uploader
   * @param {RecordQueue} queue
   * @param {boolean} guided whether the session is no walk
   */
  constructor(store, uploader, queue, guided) {
    this.store = store;
    this.uploader = uploader;
    this.queue = queue;
    this.guided = guided;
    /** The recording of the walk that has ended. */
    this.ended = "";
    /** Whether that recording is in the walker's own hands, too. */
    this.saved = false;
  }

  /**
   * @param {Progress} progress
   * @param {boolean} recorded
   * @param {(wrong: Wrong) => void} onWrong when it is told only here
   * @returns {string} what was done, in words
   */
  show(progress, recorded, onWrong) {
    const { practised_s, unsteady_pressed } = progress.record;
    const done = this.guided ? guidedSummary(practised_s) : summary(practised_s);
    this.ended = progress.recording_id;
    write("end-title", done);
    if (this.guided) write("end-tell", say("player-guided-tell"));
    write("unsteadiness", unsteadiness(unsteady_pressed));
    write("result", recorded ? say("player-counting") : "");
    part("save").hidden = !recorded;
    if (recorded) onward().href = "/today";
    onward().addEventListener("click", (event) => this.#leave(event, progress));
    part("save").addEventListener("click", () => this.#save(progress));
    part("something-wrong").addEventListener("click", () => showScreen("wrong"));
    for (const wrong of WRONGS) {
      part(`wrong-${wrong}`).addEventListener("click", () => {
        progress.record.after = after(wrong);
        onWrong(wrong);
        this.queue.add(progress);
      });
    }
    showScreen("end");
    return done;
  }

  /**
   * Say what becomes of the record of a session.
   *
   * @param {Promise<Outcome>} sent
   * @param {string} [place] where it is said
   */
  async showSaving(sent, place = "saving") {
    write(place, this.#saving("trying"));
    const outcome = await patiently(sent, place);
    const safe = outcome === "delivered" || this.#keeps;
    write(place, this.#saving(safe ? outcome : "here"));
    return outcome;
  }

  /**
   * The server has a recording whole: if it is of this walk, show it.
   *
   * @param {string} id
   * @param {UploadResult} uploaded
   */
  async showResult(id, uploaded) {
    if (id !== this.ended) return;
    write("result", result(uploaded));
    write("how-kept", ""); // it is in the journal
    write("result-heart", uploaded.heart ? heartRate(uploaded.heart) : "");
    if (uploaded.walk_id === null) return;
    onward().href = `/walks/${uploaded.walk_id}`;
    onward().href = (await showCard(uploaded.walk_id)) ?? onward().href;
  }

  /** @param {Progress} progress */
  async #save(progress) {
    const saved = await saveFile(this.store, progress);
    if (saved === "cancelled") return;
    this.saved = saved === "file";
    write("saving", say(`player-saved-${saved}`));
  }

  /** Ask, now that nobody walks, that this browser clears nothing by itself; Firefox asks in turn. */
  async askToKeep(/** @type {Outcome} */ outcome) {
    const promised = await askToLast();
    if (outcome === "delivered" || !this.#keeps) return;
    write("how-kept", say(promised ? "player-kept-promised" : "player-kept-unpromised"));
  }

  /**
   * Leave only when the walk has arrived: the next page asks about it; and with nothing left behind
   * that this page alone holds.
   *
   * @param {Event} event
   * @param {Progress} progress
   */
  async #leave(event, progress) {
    event.preventDefault();
    const uploaded = this.uploader.upload();
    const reached = await this.showSaving(this.queue.deliver(progress));
    if (this.store.atRisk) await patiently(uploaded, "saving");
    if (this.store.atRisk && !this.saved) write("saving", this.#saving("here"));
    else if (reached === "delivered" || reached === "refused") location.assign(onward().href);
  }

  /** Whether this browser keeps what it is given. */
  get #keeps() {
    return this.store.lasts && lasts();
  }

  /** @param {string} state of the record @returns {string} in words that fit what was done */
  #saving(state) {
    return say(this.guided ? `player-guided-saving-${state}` : `player-saving-${state}`);
  }
}

/** @returns {HTMLAnchorElement} the way on */
function onward() {
  return /** @type {HTMLAnchorElement} */ (part("continue"));
}
