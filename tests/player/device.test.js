import assert from "node:assert/strict";
import { test } from "node:test";

import { provide } from "./browser.js";
import * as device from "../../src/retrowalk/web/static/player/sensing/device.js";

const IOS = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15";
const SAFARI = `${IOS} (KHTML, like Gecko) Version/18.3 Mobile/15E148 Safari/604.1`;
const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15";
const ANDROID = "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko)";

function is(userAgent, more = {}) {
  provide("navigator", { userAgent, maxTouchPoints: 5, ...more });
}

test("iPhones are known, and iPads that call themselves a Mac", () => {
  for (const [userAgent, maxTouchPoints, apple] of [
    [SAFARI, 5, true],
    [MAC, 5, true],
    [MAC, 0, false],
    [ANDROID, 5, false],
  ]) {
    is(userAgent, { maxTouchPoints });
    assert.equal(device.isApplePhone(), apple);
    assert.equal(device.isAndroid(), userAgent === ANDROID);
  }
});

test("the version of iOS is told as far as it is said", () => {
  is(SAFARI);
  assert.equal(device.iosVersion(), 18.3);
  is(`${IOS} Mobile/15E148`); // from the home screen no Safari is named
  assert.equal(device.iosVersion(), 18.3);
  is(MAC);
  assert.equal(device.iosVersion(), null);
});

test("each browser is told by what only it says", () => {
  for (const [userAgent, name] of [
    [SAFARI, "safari"],
    [`${IOS} (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1`, "chrome"],
    [`${IOS} (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/605.1.15`, "firefox"],
    [`${IOS} (KHTML, like Gecko) Version/18.0 EdgiOS/140.0 Mobile/15E148 Safari/604.1`, "edge"],
    [`${ANDROID} Chrome/142.0.0.0 Mobile Safari/537.36`, "chrome"],
    [`${ANDROID} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`, "samsung"],
    [`${ANDROID} Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0`, "edge"],
    ["Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0", "firefox"],
    [`${IOS} Mobile/15E148`, "other"],
  ]) {
    is(userAgent);
    assert.equal(device.browserName(), name);
  }
});

test("an app of the home screen says so: iOS in its own way", () => {
  provide("matchMedia", (query) => ({ matches: query === "(display-mode: standalone)" }));
  is(IOS, { standalone: false });
  assert.equal(device.isOnHomeScreen(), false);
  is(ANDROID);
  assert.equal(device.isOnHomeScreen(), true);
});
