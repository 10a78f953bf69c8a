/**
 * The recording of a session: joins the sensors, what is kept, what is sent, and the live answers.
 *
 * The walk goes on without any of it: no sensor, no server, no room are told, and nothing stops.
 */

import { whose } from "../offline/saved-values.js";
import { isApplePhone } from "./device.js";
import { LiveConnection } from "./live.js";
import { MotionSensor } from "./motion.js";
import { Recorder } from "./recorder.js";
import { heading } from "./recording-format.js";

/**
 * @typedef {import("../offline/recording-store.js").RecordingStore} RecordingStore
 * @typedef {import("../offline/recording-store.js").StoredRecording} StoredRecording
 * @typedef {import("../offline/recording-uploader.js").RecordingUploader} RecordingUploader
 * @typedef {import("./live.js").LiveUpdate} LiveUpdate
 * @typedef {import("./motion.js").SensorState} SensorState
 */

/** Samples closer than this ran on. The server looks no closer, either. */
const MOST_BETWEEN_MS = 200;

export class SessionRecording {
  /**
   * @param {RecordingStore} store
   * @param {RecordingUploader} uploader
   * @param {(state: SensorState) => void} onSensorState
   * @param {(update: LiveUpdate) => void} onUpdate
   * @param {(latest: LiveUpdate | null) => void} onSilence no update came since, for some time
   */
  constructor(store, uploader, onSensorState, onUpdate, onSilence) {
    this.store = store;
    this.uploader = uploader;
    this.onUpdate = onUpdate;
    this.onSilence = onSilence;
    this.motion = new MotionSensor((sample) => this.recorder?.addSample(sample), (state) => {
      if (state === "listening") this.live?.open();
      onSensorState(state);
    });
    /** @type {Recorder | null} */
    this.recorder = null;
    /** @type {LiveConnection | null} */
    this.live = null;
    for (const event of ["pagehide", "visibilitychange"]) {
      addEventListener(event, () => this.recorder?.flush());
    }
    this.motion.listen();
  }

  /**
   * Begin to record, inside the tap that starts the walk.
   *
   * @param {StoredRecording} recording a new one, or one that a reload cut off
   * @returns {Promise<unknown> | null} while the walker is asked whether motion may be felt
   */
  begin(recording) {
    const asked = this.motion.ask();
    const recorder = new Recorder(this.store, recording, () => this.uploader.upload());
    this.recorder = recorder;
    this.live = new LiveConnection(
      recording.session,
      () => heading(recording, recording.chunks),
      () => recorder.takeFresh(),
      () => this.uploader.upload(),
      this.onUpdate,
      this.onSilence,
    );
    if (this.motion.state === "listening") this.live.open();
    return asked;
  }

  /** @param {string} what the walker is asked to do from now on */
  mark(what) {
    this.recorder?.mark(what);
  }

  /** @param {import("./heart-rate.js").HeartRate} rate */
  addHeartRate(rate) {
    this.recorder?.addHeartRate(rate);
  }

  /** Whether samples came without a stop since this was asked last: then nothing slept. */
  ranOn() {
    return this.motion.takeLongestGap() < MOST_BETWEEN_MS;
  }

  /** Whether anything was recorded on this walk. */
  get hasData() {
    return this.recorder?.hasData ?? false;
  }

  /** The walk is over: the recording is, too, and goes its way. */
  async end() {
    const { recorder, hasData } = this;
    this.motion.stop();
    this.live?.close();
    this.recorder = null;
    if (recorder && hasData) await recorder.end();
  }
}

/** @param {string} session @returns {StoredRecording} one that begins now */
export function newRecording(session) {
  const id = crypto.randomUUID?.() ?? `unsent-${Date.now()}`; // an insecure page feels nothing
  const began = new Date(performance.timeOrigin + performance.now()).toISOString();
  const { walker } = whose();
  const new_one = { id, session, began, ios: isApplePhone(), chunks: 0, last_ms: 0, ended: false };
  return walker ? { ...new_one, walker } : new_one;
}
