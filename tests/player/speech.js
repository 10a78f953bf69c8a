/** The browser's voice, which remembers what it was to say. Import it first. */

import { provide } from "./browser.js";

/** Every line that was given to it, and was to be heard. */
export const lines = [];

class Utterance {
  constructor(text) {
    this.text = text;
  }
}

class Speech extends EventTarget {
  voices = [
    { lang: "en-GB", localService: true, name: "Test" },
    { lang: "en-US", localService: false, name: "Other" },
    { lang: "de-DE", localService: true, name: "Andere" },
    { lang: "zh-HK", localService: true, name: "粤语" },
    { lang: "cmn-Hans-CN", localService: true, name: "普通话" },
  ];
  /** What becomes of a line: it "begins", is taken and "waits" for ever, or is "refused". */
  mood = "begins";
  queue = [];

  get now() {
    return this.queue[0] ?? null;
  }

  get speaking() {
    return this.queue.length > 0;
  }

  getVoices() {
    return this.voices;
  }

  speak(utterance) {
    if (utterance.volume !== 0) lines.push(utterance.text);
    this.queue.push(utterance);
    if (this.queue.length === 1) this.#take();
  }

  cancel() {
    for (const utterance of this.queue.splice(0)) utterance.onerror?.({ error: "canceled" });
  }

  /** Come to the end of the line that is being said. */
  finish() {
    this.queue.shift()?.onend?.();
    this.#take();
  }

  /** An empty line never ends, and holds up all others (WebKit bug 310602). */
  #take() {
    const { now, mood } = this;
    if (!now?.text || mood === "waits") return;
    if (mood === "refused") {
      this.queue.shift();
      now.onerror?.({ error: "not-allowed" });
      return;
    }
    now.onstart?.();
    if (now.volume === 0) this.finish();
  }
}

export const speech = new Speech();

window.speechSynthesis = speech;
provide("speechSynthesis", speech);
provide("SpeechSynthesisUtterance", Utterance);
