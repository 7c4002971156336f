"""What the options of a channel are called, in a word or two: the same wherever one is missing or differs."""

from core.wording import N_

OPTION_NAMES = {
    "webhook_url_type": N_("Webhook domain"),
    "send_rate": N_("Sending rate"),
    "auto_close_session": N_("Close sessions"),
    "session_expired_time": N_("Days until a session is closed"),
    "enb_duplicate_active_session": N_("Second session"),
    "accompanying_msg": N_("Text with files"),
}
"""By the request's parameter."""
