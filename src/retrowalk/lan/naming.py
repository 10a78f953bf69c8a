"""Whether the network finds this machine by its name: asked of it, as a phone would ask.

A name such as ``study.local`` stays when the address changes. Who answers for it is another
program of this machine: Avahi, systemd-resolved, or what macOS and Windows bring (RFC 6762).
"""

import socket
import struct
import time
from collections.abc import Collection
from ipaddress import ip_address

GROUP = ("224.0.0.251", 5353)
"""Where multicast DNS is spoken."""

_ONE_QUESTION = struct.pack("!6H", 0, 0, 1, 0, 0, 0)
_ITS_IPV4_ADDRESS = struct.pack("!2H", 1, 1)
_IS_ANSWER = 0x80


def answers_to(
    name: str,
    addresses: Collection[str],
    *,
    group: tuple[str, int] = GROUP,
    within_s: float = 0.5,
) -> bool:
    """Tell whether the network, asked for a name, names one of these addresses within a moment.

    Only IPv4 addresses are asked for; the first of them is the network where it is asked.
    """
    ours = [ip_address(address) for address in addresses]
    ours_v4 = [address.packed for address in ours if address.version == 4]
    if not ours_v4:
        return False
    labels = b"".join(bytes([len(part)]) + part.encode() for part in name.split("."))
    question = labels + b"\0" + _ITS_IPV4_ADDRESS
    until = time.monotonic() + within_s
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, ours_v4[0])
            asking.sendto(_ONE_QUESTION + question, group)
            while (left_s := until - time.monotonic()) > 0:
                asking.settimeout(left_s)
                answer = asking.recv(9000)
                head, rest = answer[:12], answer[12:]
                if head[2:] and head[2] & _IS_ANSWER and any(own in rest for own in ours_v4):
                    return True
        except OSError:  # nobody answers, or there is no way to ask
            pass
    return False
