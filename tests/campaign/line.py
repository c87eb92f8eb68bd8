"""The network between a till and a terminal: a proxy that can break each connection at any byte."""
import asyncio
import dataclasses
import socket
import struct

# FIN, RST, the rest late, the rest never, the rest byte by byte.
BREAKS = ("fin", "rst", "late", "never", "drip")


@dataclasses.dataclass(frozen=True)
class Break:
    """What happens to one connection: `how`, after `at` bytes have gone `up` to the terminal or down."""
    up: bool
    at: int
    how: str
    seconds: float

    @staticmethod
    def drawn(random):
        # A TLS handshake is about 600 bytes up and 1,000 down; requests and answers follow.
        up = random.random() < 0.5
        return Break(up, random.randrange(0, 1500 if up else 3000), random.choice(BREAKS),
                     random.choice((0.05, 0.3, 1.5, 4.0)))


class Line:
    """Listens on its own, permanent port, and forwards each connection to `target`.

    The next connections take one of `breaks` each; None lets a connection pass."""

    def __init__(self, trace):
        self._trace = trace
        self._server = None
        self._calm = asyncio.Event()
        self._tasks = set()
        self.target = 0
        self.breaks = []
        self.port = 0

    async def open(self):
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def calm_down(self):
        """Removes all breaks; data that were held back are now delivered late."""
        self.breaks = []
        self._calm.set()
        self._calm = asyncio.Event()

    def is_quiet(self):
        """Whether nothing is in flight that could still reach the terminal."""
        return not self._tasks

    async def close(self):
        self.calm_down()
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader, writer):
        task = asyncio.current_task()
        self._tasks.add(task)
        try:
            await self._carry(reader, writer)
        except (ConnectionError, OSError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)

    async def _carry(self, client, to_client):
        broken = self.breaks.pop(0) if self.breaks else None
        if broken:
            self._trace("line", port=self.port, **dataclasses.asdict(broken))
        try:
            terminal, to_terminal = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            reset(to_client)
            return
        both = (to_client, to_terminal)
        up = self._pump(client, to_terminal, broken if broken and broken.up else None, both)
        down = self._pump(terminal, to_client, broken if broken and not broken.up else None, both)
        await asyncio.gather(up, down, return_exceptions=True)

    async def _pump(self, source, sink, broken, both):
        passed = 0
        try:
            while data := await source.read(65536):
                if broken and passed + len(data) > broken.at:
                    whole, data = data, data[broken.at - passed:]
                    sink.write(whole[:broken.at - passed])
                    if not await self._break(broken, data, sink, both):
                        return
                    broken = None
                else:
                    sink.write(data)
                passed += len(data)
                await sink.drain()
        except (ConnectionError, OSError):
            pass
        sink.close()

    async def _break(self, broken, rest, sink, both):
        """Whether the connection continues."""
        if broken.how == "fin":
            for writer in both:
                writer.close()
            return False
        if broken.how == "drip":
            for byte in rest[:200]:
                if sink.is_closing():
                    return False
                sink.write(bytes((byte,)))
                await asyncio.sleep(0.002)
            sink.write(rest[200:])
            return True
        if broken.how in ("late", "never"):
            await self._wait(broken.seconds)
        if broken.how == "late":
            sink.write(rest)
            return True
        for writer in both:
            reset(writer)
        return False

    async def _wait(self, seconds):
        try:
            await asyncio.wait_for(self._calm.wait(), seconds)
        except asyncio.TimeoutError:
            pass


def reset(writer):
    """Ends a connection with RST."""
    endpoint = writer.get_extra_info("socket")
    if endpoint is not None and endpoint.fileno() >= 0:
        endpoint.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
