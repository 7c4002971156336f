"""What is done with the live chats that PBXs have: opened, made, changed; what is typed for one. All of it blocks."""

from dataclasses import dataclass

from core.channel.chat_picture import ChatPicture
from core.channel.live_chat import LiveChat
from core.delivery.live_chat_changes import ChatChange, change_live_chat, look_at_live_chat
from core.delivery.live_chats import LiveChatMade, make_live_chat
from core.desk.here import Here
from core.pbx.address import one_form
from core.pbx.answers import EmbedCode
from core.pbx.told_live_chat import ToldLiveChat
from core.stop import Stop
from core.store.live_chat_text import TypedLiveChat


@dataclass(frozen=True, slots=True)
class PbxLiveChats:
    """The live chats of the PBXs that are known here, each by its PBX's address."""

    here: Here

    def open(self, base_url: str, channel_id: int, stop: Stop) -> ToldLiveChat:
        """A live chat with all that its PBX tells of it. Errors as of `KeptChannels.login` and the client's."""
        return self.here.client(base_url).live_chat(channel_id, stop)

    def make(self, base_url: str, chat: LiveChat, picture: ChatPicture | None, stop: Stop) -> LiveChatMade:
        """Make a live chat, and give it its picture. Errors as of `core.delivery.live_chats` and `login`."""
        at = self.here.begun_at(base_url)
        return make_live_chat(self.here.client(base_url), chat, stop, at, picture=picture)

    def change(
        self, base_url: str, seen: ToldLiveChat, meant: LiveChat, picture: ChatPicture | None, stop: Stop
    ) -> ChatChange:
        """Change a live chat. Errors as of `core.delivery.live_chat_changes` and `login`."""
        at = self.here.begun_at(base_url)
        return change_live_chat(self.here.client(base_url), seen, meant, stop, at, picture=picture)

    def look(self, base_url: str, before: ToldLiveChat, meant: LiveChat, stop: Stop) -> ChatChange:
        """Find out what became of a change that was left open. Errors as of `login`."""
        return look_at_live_chat(self.here.client(base_url), before, meant, stop, self.here.begun_at(base_url))

    def keep(self, base_url: str, typed: TypedLiveChat | None, _stop: Stop) -> bool:
        """Keep what was typed for a live chat, or nothing any more. False where its PBX is not known here."""
        return self.here.store.pbxs.keep_live_chat(one_form(base_url), typed)

    def typed(self, base_url: str, _stop: Stop) -> TypedLiveChat | None:
        """What was typed for a live chat of a PBX and not created yet."""
        return self.here.store.pbxs.live_chat_of(one_form(base_url))

    def code(self, base_url: str, channel_id: int, email: str, stop: Stop) -> EmbedCode:
        """The code for the website of a live chat; with an address the PBX mails it, too. Errors as of the client."""
        return self.here.client(base_url).embed_code(channel_id, stop, email)
