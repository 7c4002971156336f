"""What is done with the message queues that PBXs have: read, made, changed. Every function blocks."""

from dataclasses import dataclass

from core.delivery.queues import QueueMade, change_queue, make_queue
from core.desk.here import Here
from core.pbx.queues import MessageQueue
from core.stop import Stop


@dataclass(frozen=True, slots=True)
class PbxQueues:
    """The message queues of the PBXs that are known here, each by its PBX's address."""

    here: Here

    def read(self, base_url: str, queue_id: int, stop: Stop) -> MessageQueue:
        """A message queue with its members. Errors as of `KeptChannels.login` and the client's."""
        return self.here.client(base_url).message_queue(queue_id, stop)

    def make(self, base_url: str, queue: MessageQueue, stop: Stop, seen: MessageQueue | None = None) -> QueueMade:
        """Make a message queue, or change the one that was seen. Errors as of `core.delivery.queues` and `login`."""
        client, at = self.here.client(base_url), self.here.begun_at(base_url)
        if seen is None or not seen.id:
            return make_queue(client, queue, stop, at)
        return change_queue(client, seen, queue, stop, at)
