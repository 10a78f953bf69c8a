/**
 * The listening side of a session: joins what is felt, kept, sent and heard.
 *
 * The walk goes on without any of it: no sensor, no server, no room are told, and nothing stops.
 */

import { Adviser } from "../coaching/advice.js";
import { Live } from "./live.js";
import { isApplePhone, Motion } from "./motion.js";
import { heading } from "./recording-format.js";
import { Recorder } from "./recorder.js";

/**
 * @typedef {import("../offline/recording-store.js").Cellar} Cellar
 * @typedef {import("../offline/recording-store.js").Kept} Kept
 * @typedef {import("../offline/recording-uploader.js").Arrived} Arrived
 * @typedef {import("../offline/recording-uploader.js").Delivery} Delivery
 * @typedef {import("./live.js").Heard} Heard
 * @typedef {import("./motion.js").Hearing} Hearing
 * @typedef {import("../coaching/timeline.js").Script} Script
 */

export class Ears {
  /**
   * @param {Cellar} cellar
   * @param {Delivery} delivery
   * @param {(hearing: Hearing) => void} onHearing
   * @param {(heard: Heard) => void} onHeard
   */
  constructor(cellar, delivery, onHearing, onHeard) {
    this.cellar = cellar;
    this.delivery = delivery;
    this.onHeard = onHeard;
    this.motion = new Motion((sample) => this.recorder?.feel(sample), (hearing) => {
      if (hearing === "listening") this.live?.open();
      onHearing(hearing);
    });
    this.adviser = new Adviser();
    /** @type {Recorder | null} */
    this.recorder = null;
    /** @type {Live | null} */
    this.live = null;
    /** @type {Script | null} */
    this.script = null;
    this.now_s = 0;
    for (const event of ["pagehide", "visibilitychange"]) {
      addEventListener(event, () => this.recorder?.flush());
    }
    this.motion.listen();
  }

  /**
   * Begin to record, inside the tap that starts the walk.
   *
   * @param {Kept} recording a new one, or one that a reload cut off
   */
  begin(recording) {
    this.motion.ask();
    const recorder = new Recorder(this.cellar, recording, () => this.delivery.deliver());
    const first = () => heading(recording, recording.chunks);
    this.recorder = recorder;
    this.live = new Live(recording.session, first, () => recorder.listen(), (heard) => {
      if (this.script) this.adviser.hear(heard, this.script, this.now_s);
      this.onHeard(heard);
    });
    if (this.motion.hearing === "listening") this.live.open();
  }

  /** @param {string} what the walker is asked to do from now on */
  asked(what) {
    this.recorder?.mark(what);
  }

  /** @param {import("./heart-rate.js").Beat} beat */
  beat(beat) {
    this.recorder?.beat(beat);
  }

  /** @param {Script} script @param {number} now_s @returns {string} the message of what to say, if any */
  advise(script, now_s) {
    this.script = script;
    this.now_s = now_s;
    return this.adviser.advise(script, now_s);
  }

  /** Whether anything was felt on this walk. */
  get hears() {
    return this.recorder?.felt ?? false;
  }

  /** The walk is over: the recording is, too, and goes its way. */
  async end() {
    const { recorder, hears } = this;
    this.motion.stop();
    this.live?.close();
    this.recorder = null;
    if (recorder && hears) await recorder.end();
  }
}

/** @param {string} session @returns {Kept} one that begins now */
export function newRecording(session) {
  const id = crypto.randomUUID?.() ?? `unsent-${Date.now()}`; // an insecure page feels nothing
  const began = new Date(performance.timeOrigin + performance.now()).toISOString();
  return { id, session, began, ios: isApplePhone(), chunks: 0, last_ms: 0, ended: false };
}
