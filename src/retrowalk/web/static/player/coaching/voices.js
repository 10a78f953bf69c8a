/**
 * Which of the browser's voices may speak a language, and which of them speaks best.
 *
 * Browsers name languages as they like: "en-US", "en_US" (Chrome on Android), "eng-US-f000"
 * (Firefox on Android), "cmn-Hans-CN" (HadrienGardeur/web-speech-recommended-voices issues 13, 17).
 */

/**
 * Voices of Apple that are jokes (Bad News) or rough (Eloquence: iOS 17 lists them and cannot speak
 * with some), by the end of their URI: their names are translated, and "(English (UK))" may follow
 * (the same, json/filters and issue 58; dlutton/flutter_tts, pull request 431).
 */
const ODD = new Set(
  (
    "albert badnews bahh bells boing bubbles cellos deranged goodnews hysterical jester organ " +
    "princess superstar trinoids whisper wobble zarvox fred junior kathy ralph " +
    "eddy flo grandma grandpa jacques reed rocko sandy shelley"
  ).split(" "),
);

/** @returns {SpeechSynthesisVoice[]} all; some browsers know them only a moment after loading */
function allVoices() {
  return "speechSynthesis" in window ? speechSynthesis.getVoices() : [];
}

/** @returns {boolean} whether this browser names any voice */
export function hasVoice() {
  return allVoices().length > 0;
}

/**
 * Whether words may be spoken: where no voice is named (yet), the browser may find one by itself
 * (leaonline/easy-speech, issue 49).
 *
 * @param {string} language
 */
export function canSpeak(language) {
  if (!("speechSynthesis" in window)) return false;
  return !hasVoice() || allVoices().some(({ lang }) => sameTongue(lang, language));
}

/**
 * @param {string} language
 * @returns {SpeechSynthesisVoice[]} those that speak it, the best first: without a network, then as
 *   it is spoken where the phone is at home, then as the page is written
 */
export function voicesFor(language) {
  const at_home = (navigator.languages ?? []).filter((tag) => sameTongue(tag, language));
  const regions = [...at_home, language].map((tag) => spoken(tag).region).filter(Boolean);
  const rank = (/** @type {SpeechSynthesisVoice} */ { lang, localService }) => {
    const place = regions.indexOf(spoken(lang).region);
    return (localService ? 0 : 100) + (place < 0 ? regions.length : place);
  };
  return allVoices()
    .filter((voice) => sameTongue(voice.lang, language) && !isOdd(voice))
    .sort((one, other) => rank(one) - rank(other));
}

/** @param {SpeechSynthesisVoice} voice */
function isOdd({ name, voiceURI }) {
  const ends = [name.split(" (")[0], voiceURI?.split(".").at(-1) ?? ""];
  return ends.some((end) => ODD.has(end.replaceAll(" ", "").toLowerCase()));
}

/** @param {string} tag @param {string} other */
function sameTongue(tag, other) {
  return spoken(tag).tongue === spoken(other).tongue;
}

/**
 * @param {string} tag as a browser writes it
 * @returns {{ tongue: string, region: string }} what is spoken, and where: "zh" and "CN"
 */
export function spoken(tag) {
  const [language, ...more] = tag.split(/[-_]/);
  const region = more.find((one) => /^([a-z]{2}|\d{3})$/i.test(one))?.toUpperCase() ?? "";
  const tongue = short(language);
  const cantonese = tongue === "zh" && ["HK", "MO"].includes(region); // written as Chinese
  return { tongue: cantonese ? "yue" : tongue, region };
}

/** @param {string} language @returns {string} its two letters where it has them: "cmn" is "zh" */
function short(language) {
  try {
    return new Intl.Locale(language).language;
  } catch {
    return language.toLowerCase();
  }
}
