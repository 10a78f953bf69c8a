/** The browser's voice, which remembers what it was to say. Import it first. */

import { provide } from "./browser.js";

/** Every line that was begun. */
export const lines = [];

class Utterance {
  constructor(text) {
    this.text = text;
  }
}

export const speech = Object.assign(new EventTarget(), {
  voices: [
    { lang: "en-GB", localService: true, name: "Test" },
    { lang: "en-US", localService: false, name: "Other" },
    { lang: "de-DE", localService: true, name: "Andere" },
    { lang: "zh-HK", localService: true, name: "粤语" },
    { lang: "cmn-Hans-CN", localService: true, name: "普通话" },
  ],
  now: null,
  getVoices: () => speech.voices,
  speak(utterance) {
    if (utterance.text) lines.push(utterance.text);
    speech.now = utterance;
  },
  cancel() {
    speech.now = null;
  },
  /** Come to the end of the line that is being said. */
  finish() {
    const { now } = speech;
    speech.now = null;
    now?.onend?.();
  },
});

window.speechSynthesis = speech;
provide("speechSynthesis", speech);
provide("SpeechSynthesisUtterance", Utterance);
