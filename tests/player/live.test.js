import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { clocks, pass, provide, settled } from "./browser.js";
import { LiveConnection } from "../../src/retrowalk/web/static/player/sensing/live.js";

/** The end of a line in the browser. */
class Socket {
  static CONNECTING = 0;
  static OPEN = 1;
  static opened = [];

  constructor(address) {
    Object.assign(this, { address, readyState: 0, bufferedAmount: 0, sent: [] });
    Socket.opened.push(this);
  }

  accept() {
    this.readyState = Socket.OPEN;
    this.onopen();
  }

  send(text) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
    this.onclose?.();
  }
}
provide("WebSocket", Socket);
provide("location", { protocol: "https:", host: "coach:8000" });
const page = { hidden: false };
provide("document", page);

let fresh, updates, silences, brought, live;

beforeEach(() => {
  live?.close();
  Socket.opened.length = 0;
  [fresh, updates, silences, brought, page.hidden] = ["", [], [], [], false];
  const take = () => [fresh, (fresh = "")][0];
  live = new LiveConnection(
    "2026-10-05",
    () => "#heading\n",
    take,
    () => new Promise((resolve) => brought.push(resolve)),
    (one) => updates.push(one),
    (latest) => silences.push(latest),
  );
  live.open();
});

const socket = () => Socket.opened.at(-1);
const answer = (said) => socket().onmessage({ data: JSON.stringify(said) });

/** Walk on: there are lines twice a second, and they are answered. */
async function walk(seconds, said = {}) {
  for (let n = 0; n < 2 * seconds; n += 1) {
    fresh += `${n}\n`;
    await pass(0.5);
    if (said) answer(said);
  }
}

test("it asks the server that the page is from", () => {
  assert.equal(socket().address, "wss://coach:8000/api/v1/live/2026-10-05");
});

test("the first lines have a heading, those after them none", async () => {
  socket().accept();
  fresh = "1\n";
  await pass(0.5);
  await pass(1); // nothing new is nothing sent
  fresh = "2\n";
  await pass(0.5);
  assert.deepEqual(socket().sent, ["#heading\n1\n", "2\n"]);
});

test("what is heard comes back", () => {
  socket().accept();
  socket().onmessage({ data: '{"time_s": 1}' });
  assert.deepEqual(updates, [{ time_s: 1 }]);
});

test("lines are gathered for as long as the server has nothing to tell", async () => {
  socket().accept();
  fresh = "1\n";
  await pass(0.1);
  answer({ time_s: 1, calm_s: 0.3 });
  fresh = "2\n";
  await pass(0.2);
  fresh += "3\n";
  assert.equal(socket().sent.length, 1);
  await pass(0.2);
  assert.deepEqual(socket().sent.slice(1), ["2\n3\n"]);
});

test("while the last is on its way nothing is sent, and nothing lost", async () => {
  socket().accept();
  socket().bufferedAmount = 10;
  fresh = "1\n";
  await pass(1);
  fresh = "2\n";
  await pass(1);
  assert.deepEqual(socket().sent, []);
  socket().bufferedAmount = 0;
  await pass(0.5);
  assert.deepEqual(socket().sent, ["#heading\n1\n2\n"]);
});

test("broken, it is tried again, ever more rarely, and begins with a heading", async () => {
  for (const wait_s of [1, 2, 4, 8, 15, 15]) {
    const before = Socket.opened.length;
    socket().close();
    await pass(wait_s - 0.1);
    assert.equal(Socket.opened.length, before);
    await pass(0.5);
    assert.equal(Socket.opened.length, before + 1);
  }
  socket().accept();
  fresh = "9\n";
  await pass(0.5);
  assert.deepEqual(socket().sent, ["#heading\n9\n"]);
  const before = Socket.opened.length;
  socket().close(); // it had been open: at once again
  await pass(1.1);
  assert.equal(Socket.opened.length, before + 1);
});

test("closed, it stays closed", async () => {
  socket().accept();
  live.close();
  await pass(60);
  assert.equal(Socket.opened.length, 1);
});

test("that there is nothing new is no update, and no silence", async () => {
  socket().accept();
  await walk(20);
  assert.deepEqual(updates, []);
  assert.equal(Socket.opened.length, 1);
});

test("a socket that does not answer is given up within five seconds, and made anew", async () => {
  socket().accept();
  await walk(2, { time_s: 1 });
  const silent = socket();
  await walk(4.6, null);
  assert.equal(Socket.opened.length, 1);
  await walk(0.6, null);
  assert.equal(Socket.opened.length, 2);
  assert.equal(silent.readyState, 3);
  assert.equal(silent.onmessage, null); // what comes after all is of no line that is listened to
});

test("what was sent last goes once more over the new one: nobody knows what arrived", async () => {
  socket().accept();
  fresh = "1\n";
  await pass(0.5);
  answer({ time_s: 1 });
  fresh = "2\n";
  await pass(5.5);
  socket().accept();
  fresh = "3\n";
  await pass(0.5);
  assert.deepEqual(socket().sent, ["#heading\n1\n2\n3\n"]);
});

test("who asks nothing is answered nothing: no silence is a fault then", async () => {
  socket().accept();
  await walk(1);
  await pass(600);
  assert.equal(Socket.opened.length, 1);
});

test("one that never opens is given up, too", async () => {
  await pass(5.5);
  assert.equal(Socket.opened.length, 2);
});

test("a page that slept has not waited: what came meanwhile is heard first", async () => {
  socket().accept();
  await walk(1);
  fresh = "1\n";
  await pass(0.5);
  clocks.steady_ms += 60_000; // no timer ran
  await pass(1);
  assert.equal(Socket.opened.length, 1);
  answer({ time_s: 1 });
  assert.equal(updates.length, 1);
});

test("what was heard is told to be old after five seconds, once, and new again with the next", async () => {
  socket().accept();
  await walk(2, { time_s: 2 });
  await walk(4.8, null);
  assert.deepEqual(silences, []);
  await walk(10, null);
  assert.deepEqual(silences, [{ time_s: 2 }]);
  socket().accept();
  await walk(1, { time_s: 3 });
  await walk(6, null);
  assert.deepEqual(silences, [{ time_s: 2 }, { time_s: 3 }]);
});

test("never heard at all is told as well", async () => {
  await pass(6);
  assert.deepEqual(silences, [null]);
});

test("a new network is tried at once, however good the old one was", async () => {
  socket().accept();
  await walk(1, { time_s: 1 });
  dispatchEvent(new Event("online"));
  assert.equal(Socket.opened.length, 2);
});

for (const event of ["visibilitychange", "pageshow"]) {
  test(`seen again (${event}), a line that was not heard of late is made anew at once`, async () => {
    socket().accept();
    await walk(1, { time_s: 1 });
    dispatchEvent(new Event(event));
    assert.equal(Socket.opened.length, 1);
    await pass(60);
    page.hidden = true;
    dispatchEvent(new Event(event));
    assert.equal(Socket.opened.length, 1);
    page.hidden = false;
    dispatchEvent(new Event(event));
    dispatchEvent(new Event(event));
    assert.equal(Socket.opened.length, 2);
  });

  test(`seen again (${event}), a broken one is not waited for`, async () => {
    socket().close();
    dispatchEvent(new Event(event));
    assert.equal(Socket.opened.length, 2);
    await pass(2); // and the one that was to come does not
    assert.equal(Socket.opened.length, 2);
  });
}

test("more lines than are kept arrive as chunks before it goes on", async () => {
  fresh = "1\n".repeat(40_000);
  await pass(0.5);
  fresh = "2\n".repeat(40_000);
  await pass(0.5);
  socket().accept();
  await pass(1);
  assert.equal(brought.length, 1);
  assert.deepEqual(socket().sent, []);
  brought[0]();
  await settled();
  await pass(0.5);
  assert.deepEqual(socket().sent, [`#heading\n${"2\n".repeat(40_000)}`]);
});
