"""A heart-rate strap that is not there: Chromium's own emulation of Bluetooth."""

import base64
from typing import Any

from playwright.sync_api import Browser, Page
from tests.browser.home import launched

ADDRESS = "09:09:09:09:09:09"
SERVICE, MEASUREMENT, CONFIGURATION = (
    f"0000{number}-0000-1000-8000-00805f9b34fb" for number in ("180d", "2a37", "2902")
)
DONE = 0

REMEMBER = """{
    const { prototype } = BluetoothRemoteGATTCharacteristic;
    const { startNotifications } = prototype;
    prototype.startNotifications = async function () {
        await startNotifications.call(this);
        window.measurement = this;
        return this;
    };
}"""


def with_bluetooth(chromium: Browser) -> Browser:
    """Start another: on Linux, Chromium gives pages Bluetooth only when it is asked to."""
    wanted = ("--enable-features=WebBluetooth", "--enable-blink-features=WebBluetooth")
    return launched(chromium.browser_type, *wanted)


READ = """async () => {
    if (!window.measurement?.service.device.gatt.connected) return false;
    try {
        await measurement.readValue();
        return true;
    } catch (error) {
        if (error.name !== "InvalidStateError") throw error;
        return false;
    }
}"""
"""Reads the strap; not yet where it is back, but what it offers is not found anew."""


class Strap:
    """A strap that a page can choose, connect to, subscribe to, and lose.

    Choosing, connecting, discovering and subscribing pass through the browser's real Bluetooth.
    The emulation sends no notification by itself: each value is one that the test reads from the
    very characteristic that the page listens to, which fires the same event.
    """

    def __init__(self, browser: Browser, page: Page) -> None:
        self.page = page
        self.bluetooth = browser.new_browser_cdp_session()
        self.prompts = page.context.new_cdp_session(page)
        self.in_reach = True
        self.value = b""
        self._send("enable", state="powered-on", leSupported=True)
        self._send(
            "simulatePreconnectedPeripheral",
            address=ADDRESS,
            name="Strap",
            manufacturerData=[],
            knownServiceUuids=[SERVICE],
        )
        service = self._send("addService", address=ADDRESS, serviceUuid=SERVICE)["serviceId"]
        self.measurement = self._send(
            "addCharacteristic",
            serviceId=service,
            characteristicUuid=MEASUREMENT,
            properties={"notify": True, "read": True},
        )["characteristicId"]
        self._send("addDescriptor", characteristicId=self.measurement, descriptorUuid=CONFIGURATION)
        self.bluetooth.on("BluetoothEmulation.gattOperationReceived", self._connect)
        self.bluetooth.on("BluetoothEmulation.characteristicOperationReceived", self._answer)
        self.prompts.on("DeviceAccess.deviceRequestPrompted", self._choose)
        self.prompts.send("DeviceAccess.enable")
        page.add_init_script(REMEMBER)

    def tell(self, *value: int) -> None:
        """Let the page hear a measurement, byte by byte."""
        self.value = bytes(value)
        while not self.page.evaluate(READ):
            self.page.wait_for_timeout(50)

    def lose(self) -> None:
        """Go out of reach."""
        self.in_reach = False
        self._send("simulateGATTDisconnection", address=ADDRESS)

    def come_back(self) -> None:
        """Be in reach again; what was offered before is to be discovered anew."""
        self._offer()
        self.in_reach = True

    def _send(self, command: str, **fields: Any) -> Any:
        return self.bluetooth.send(f"BluetoothEmulation.{command}", fields)

    def _offer(self) -> None:
        service = self._send("addService", address=ADDRESS, serviceUuid=SERVICE)["serviceId"]
        measurement = self._send(
            "addCharacteristic",
            serviceId=service,
            characteristicUuid=MEASUREMENT,
            properties={"notify": True, "read": True},
        )["characteristicId"]
        self._send("addDescriptor", characteristicId=measurement, descriptorUuid=CONFIGURATION)

    def _choose(self, prompt: dict[str, Any]) -> None:
        if prompt["devices"]:
            self.prompts.remove_listener("DeviceAccess.deviceRequestPrompted", self._choose)
            chosen = {"id": prompt["id"], "deviceId": prompt["devices"][0]["id"]}
            self.prompts.send("DeviceAccess.selectPrompt", chosen)

    def _connect(self, asked: dict[str, Any]) -> None:
        unreachable = 0x3E  # the connection could not be established
        code = DONE if self.in_reach else unreachable
        answers = {"address": ADDRESS, "type": asked["type"], "code": code}
        self._send("simulateGATTOperationResponse", **answers)

    def _answer(self, asked: dict[str, Any]) -> None:
        answers = {
            "characteristicId": asked["characteristicId"],
            "type": asked["type"],
            "code": DONE,
        }
        if asked["type"] == "read":
            answers["data"] = base64.b64encode(self.value).decode()
        self._send("simulateCharacteristicOperationResponse", **answers)
