// What browsers can and the DOM library of Debian's TypeScript does not know yet.
// A newer TypeScript knows some of it: interfaces of the same name are joined.

// Screen Wake Lock, https://www.w3.org/TR/screen-wake-lock/

interface WakeLockSentinel extends EventTarget {
  readonly released: boolean;
  release(): Promise<void>;
}

interface WakeLock {
  request(type: "screen"): Promise<WakeLockSentinel>;
}

interface Navigator {
  readonly wakeLock: WakeLock;
}

// The clock of AbortSignal, https://dom.spec.whatwg.org/#dom-abortsignal-timeout

interface AbortSignalTimeout {
  timeout(milliseconds: number): AbortSignal;
}

// Permission for motion on iOS, https://www.w3.org/TR/orientation-event/

interface DeviceMotionEventPermission {
  requestPermission?(): Promise<PermissionState>;
}

// The service worker's own scope, https://www.w3.org/TR/service-workers/
// (the library of workers can't stand beside that of pages)

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Response | Promise<Response>): void;
}

interface PushEvent extends ExtendableEvent {
  readonly data: { json(): any } | null;
}

interface NotificationEvent extends ExtendableEvent {
  readonly action: string;
  readonly notification: Notification;
}

interface NotificationOptions {
  actions?: { action: string; title: string }[];
}

interface WindowClient {
  readonly url: string;
  focus(): Promise<WindowClient>;
  navigate(url: string): Promise<WindowClient | null>;
}

interface WorkerClients {
  claim(): Promise<void>;
  matchAll(wanted: { type: "window"; includeUncontrolled: boolean }): Promise<WindowClient[]>;
  openWindow(url: string): Promise<WindowClient | null>;
}

interface ServiceWorkerEvents {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  push: PushEvent;
  notificationclick: NotificationEvent;
}

interface ServiceWorkerGlobalScope {
  readonly clients: WorkerClients;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof ServiceWorkerEvents>(
    name: Name,
    listener: (event: ServiceWorkerEvents[Name]) => void,
  ): void;
}

// Web Bluetooth, https://webbluetoothcg.github.io/web-bluetooth/
// (as much of it as it takes to listen to a value; of a device that was chosen, `gatt` is there,
// and of a value that has changed, `value` is)

interface BluetoothRemoteGATTCharacteristic extends EventTarget {
  readonly value: DataView;
  startNotifications(): Promise<BluetoothRemoteGATTCharacteristic>;
}

interface BluetoothRemoteGATTService {
  getCharacteristic(name: string): Promise<BluetoothRemoteGATTCharacteristic>;
}

interface BluetoothRemoteGATTServer {
  connect(): Promise<BluetoothRemoteGATTServer>;
  disconnect(): void;
  getPrimaryService(name: string): Promise<BluetoothRemoteGATTService>;
}

interface BluetoothDevice extends EventTarget {
  readonly gatt: BluetoothRemoteGATTServer;
}

interface Bluetooth {
  getAvailability(): Promise<boolean>;
  requestDevice(wanted: { filters: { services: string[] }[] }): Promise<BluetoothDevice>;
}

interface Navigator {
  readonly bluetooth: Bluetooth;
}

// The kind of sound that a page makes, https://www.w3.org/TR/audio-session/

interface Navigator {
  readonly audioSession?: { type: "auto" | "playback" };
}

// Compression Streams, https://compression.spec.whatwg.org/

declare class DecompressionStream {
  constructor(format: "deflate-raw");
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
}
