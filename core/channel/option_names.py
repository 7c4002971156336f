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

NEVER, ALLOWED, NOT_ALLOWED = N_("Never"), N_("Allowed"), N_("Not allowed")
OPTION_VALUES = {
    ("webhook_url_type", "fqdn"): N_("Yeastar FQDN"),
    ("webhook_url_type", "nat"): N_("Own domain (NAT)"),
    ("auto_close_session", "0"): NEVER,
    ("auto_close_session", "1"): N_("Automatically"),
    ("enb_duplicate_active_session", "0"): NOT_ALLOWED,
    ("enb_duplicate_active_session", "1"): ALLOWED,
}
"""By the request's parameter and what stands there; other values are their own words."""
