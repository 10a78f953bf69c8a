/** The sound card as the page sees it: contexts that a call may interrupt, and what they sounded. */

import { clocks, events, provide } from "./browser.js";

/** Every context that was made, the last one last. */
export const contexts = [];

/** The pitch of every tone that was begun, Hz, and how loud. */
export const tones = [];

/** What was felt: the pulses of each call, ms. */
export const felt = [];

export class SoundCard {
  state = "suspended";
  stands = false; // "running", with a clock that stands
  refuses = false; // to resume
  destination = {};
  #began_ms = clocks.steady_ms;
  #stood_s = 0;

  constructor() {
    contexts.push(this);
  }

  get currentTime() {
    const goes = this.state === "running" && !this.stands;
    if (goes) this.#stood_s = (clocks.steady_ms - this.#began_ms) / 1000;
    return this.#stood_s;
  }

  async resume() {
    if (this.refuses) throw new DOMException("interrupted", "InvalidStateError");
    if (this.state === "suspended") this.become("running");
  }

  async close() {
    this.become("closed");
  }

  become(state) {
    this.state = state;
    this.onstatechange?.();
  }

  createOscillator() {
    const tone = { frequency: {}, stop() {} };
    tone.connect = (gain) => Object.assign(gain, { tone });
    tone.start = () => {};
    return tone;
  }

  createGain() {
    const node = {
      gain: {
        setValueAtTime() {},
        exponentialRampToValueAtTime() {},
        linearRampToValueAtTime: (loudness) => (node.loudness = loudness),
      },
      connect: () => tones.push({ hz: node.tone.frequency.value, loudness: node.loudness }),
    };
    return node;
  }
}

/** Begin anew: a page that was just opened. */
export function reset() {
  contexts.length = tones.length = felt.length = events.length = 0;
}

provide("AudioContext", SoundCard);
window.AudioContext = SoundCard;
Object.assign(navigator, {
  audioSession: { type: "auto" },
  vibrate: (pulses) => felt.push(pulses),
});
