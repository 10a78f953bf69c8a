/** The voices that phones list, as they name them, and which of them speak. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import "./browser.js";
import { speech } from "./speech.js";
import {
  canSpeak,
  spoken,
  voicesFor,
} from "../../src/retrowalk/web/static/player/coaching/voices.js";

const APPLE = "com.apple.";
const named = (name, lang, voiceURI = name) => ({ name, lang, voiceURI, localService: true });
const compact = (name, lang) => named(name, lang, `${APPLE}voice.compact.${lang}.${name}`);
const eloquence = (name, lang, shown = name) =>
  named(`${shown} (English (UK))`, lang, `${APPLE}eloquence.${lang}.${name}`);
const novelty = (name, shown = name) =>
  named(shown, "en-US", `${APPLE}speech.synthesis.voice.${name}`);

// HadrienGardeur/web-speech-recommended-voices issue 17
const FIREFOX_ANDROID = [
  named("English (United States)", "eng-US-f000"),
  named("English (United Kingdom)", "eng-GB-f000"),
  named("Deutsch (Deutschland)", "deu-DE-f000"),
  named("中文 (中国)", "zho-CN-f000"),
  named("粵語 (香港)", "yue-HK-f000"),
];

// the same, issues 12 and 13: languages in place of voices
const CHROME_ANDROID = [
  named("English Australia", "en_AU"),
  named("English United Kingdom", "en_GB"),
  named("English United States", "en_US"),
  named("German Germany", "de_DE"),
  named("Chinese Hong Kong", "zh_HK"),
  named("Chinese China", "zh_CN"),
];

// philliptharris/SpeechSynthesis; iOS 17 lists Eloquence first
const IOS_17 = [
  eloquence("Rocko", "en-GB"),
  eloquence("Shelley", "en-GB"),
  compact("Daniel", "en-GB"),
  novelty("Bahh"),
  novelty("Fred"),
  compact("Samantha", "en-US"),
  compact("Anna", "de-DE"),
];

// web-speech-recommended-voices issue 58: from iOS 18.4 on, the names are translated
const IOS_26 = [
  eloquence("Grandma", "en-GB", "Oma"),
  novelty("Deranged", "Wackelig"),
  novelty("BadNews", "Schlechte Nachrichten"),
  named("Superstar", "en-US"),
  compact("Samantha", "en-US"),
  eloquence("Grandma", "de-DE", "Oma"),
];

beforeEach(() => {
  navigator.languages = [];
});

const names = (language) => voicesFor(language).map(({ name }) => name);

test("a language is the same however a browser writes it", () => {
  const tags = ["eng-US-f000", "en_US", "en-US", "zh-Hans-CN", "cmn-Hans-CN", "zh_CN", "de", "ger-AT"];
  assert.deepEqual(
    tags.map((tag) => Object.values(spoken(tag)).join("-")),
    ["en-US", "en-US", "en-US", "zh-CN", "zh-CN", "zh-CN", "de-", "de-AT"],
  );
});

test("Chinese is not Cantonese", () => {
  for (const tag of ["yue", "zh-HK", "zh_HK", "zh-Hant-HK", "zh-MO", "yue-Hant-HK"]) {
    assert.equal(spoken(tag).tongue, "yue");
  }
  assert.equal(spoken("zh-Hant-TW").tongue, "zh");
});

test("what is no language is none that is spoken", () => {
  assert.equal(spoken("?").tongue, "?");
});

test("Firefox on Android: as it is spoken where the phone is at home, else as the page", () => {
  speech.voices = FIREFOX_ANDROID;
  assert.deepEqual(names("en-GB"), ["English (United Kingdom)", "English (United States)"]);
  navigator.languages = ["de-CH", "en-US"];
  assert.deepEqual(names("en-GB"), ["English (United States)", "English (United Kingdom)"]);
  assert.deepEqual(names("zh-Hans"), ["中文 (中国)"]);
  assert.deepEqual(names("de-DE"), ["Deutsch (Deutschland)"]);
});

test("Chrome on Android: not the first of the list, but the accent of the page", () => {
  speech.voices = CHROME_ANDROID;
  assert.equal(names("en-GB")[0], "English United Kingdom");
  navigator.languages = ["en-AU", "en"];
  assert.equal(names("en-GB")[0], "English Australia");
  navigator.languages = ["en-IN"];
  assert.equal(names("en-GB")[0], "English United Kingdom");
  assert.deepEqual(names("zh-HK"), ["Chinese Hong Kong"]);
});

test("iOS: no voice that is a joke, and none that may not speak", () => {
  speech.voices = IOS_17;
  assert.deepEqual(names("en-GB"), ["Daniel", "Samantha"]);
  speech.voices = IOS_26;
  assert.deepEqual(names("en-GB"), ["Samantha"]);
});

test("where all that is listed is odd, the phone chooses by itself", () => {
  speech.voices = IOS_26;
  assert.deepEqual(names("de-DE"), []);
  assert.ok(canSpeak("de-DE"));
});

test("a voice that needs no network comes first, wherever it is from", () => {
  const far = { ...named("Google UK English", "en-GB"), localService: false };
  speech.voices = [far, named("Near", "en-US")];
  assert.deepEqual(names("en-GB"), ["Near", "Google UK English"]);
});

test("where none is named words may come all the same; where others are, they do not", () => {
  speech.voices = [];
  assert.ok(canSpeak("en-GB"));
  speech.voices = IOS_17;
  assert.ok(!canSpeak("fr-FR"));
  delete window.speechSynthesis;
  assert.ok(!canSpeak("en-GB"));
  assert.deepEqual(names("en-GB"), []);
  window.speechSynthesis = speech;
});
