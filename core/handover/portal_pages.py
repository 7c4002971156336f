"""The public pages that facts about portals were checked against, each with the day. Data."""

import datetime as dt

from core.handover.portal_notes import Checked

_READ = dt.date(2026, 11, 23)
_READ_AGAIN = dt.date(2026, 11, 26)
_GUIDE = "help.yeastar.com: P-Series, Contact Center Guide, "

# The PBX's own pages
SMS_API = Checked(
    "help.yeastar.com: Integrate SMS Service with Yeastar P-Series PBX System using SMS API", _READ_AGAIN
)
ADD_CHANNEL = Checked("help.yeastar.com: P-Series, Developer Guide, Add a Message Channel", _READ)
APIDAZE = Checked(_GUIDE + "Set up an SMS Channel for Apidaze", _READ_AGAIN)
ASPSMS = Checked(_GUIDE + "Set up an SMS Channel for Aspsms", _READ)
WHATSAPP = Checked(_GUIDE + "Set up a WhatsApp Channel (zh-cn)", _READ)
TWILIO_CHANNEL = Checked("yeastarpbx.co.ke: Set up an SMS Channel for Twilio (3 September 2024)", _READ)

PBX_API = Checked("help.yeastar.com: P-Series, Developer Guide, About This Guide", _READ)
PBX_BLOCKED = Checked("help.yeastar.com: P-Series, Developer Guide, Remove Blocked API IP Addresses", _READ)

# Providers
ASPSMS_USERKEY = Checked("aspsms.com: SMS SMTP Interface", _READ)
BANDWIDTH_APPLICATIONS = Checked("dev.bandwidth.com: How to manage Applications", _READ)
BANDWIDTH_LEGACY = Checked("dev.bandwidth.com: Legacy Credentials", _READ_AGAIN)
BANDWIDTH_CREDENTIALS = Checked("dev.bandwidth.com: Credential Management", _READ_AGAIN)
FLOWROUTE_KEYS = Checked("support.flowroute.com: Multiple API Keys Overview", _READ)
FLOWROUTE_INBOUND = Checked("developer.flowroute.com: Receive an Inbound Message", _READ)
FLOWROUTE_NUMBER = Checked("developer.flowroute.com: Set a Callback URL for Your Phone Number", _READ)
FLOWROUTE_ACCOUNT = Checked("developer.flowroute.com: Set a Callback URL for Your Account", _READ)
SKYETEL_KEYS = Checked("support.skyetel.com: SMS & MMS API", _READ)
SKYETEL_SMS = Checked("support.skyetel.com: SMS & MMS Overview", _READ)
TELNYX_KEYS = Checked("developers.telnyx.com: Phone Number Messaging Configuration", _READ_AGAIN)
TELNYX_PROFILES = Checked(
    "developers.telnyx.com: Messaging Profiles Overview; support.telnyx.com: Receiving SMS on your Telnyx number",
    _READ_AGAIN,
)
TELNYX_VERSION = Checked("developers.telnyx.com: Create a messaging profile; Messaging migration guide", _READ_AGAIN)
TELNYX_SIGN_KEY = Checked("support.telnyx.com: Update Webhook Sign Key Guide", _READ)
TWILIO_NUMBER = Checked("twilio.com/docs: Manage Conversations SMS Addresses", _READ)
TWILIO_SERVICES = Checked("twilio.com/docs: Messaging Services, Service resource", _READ_AGAIN)
VOICEMEUP = Checked("portsip.com: VoiceMeUp SMS integration guide", _READ_AGAIN)
VOIPMS_API = Checked("voip.ms: SOAP and REST/JSON API Documentation", _READ)

# Meta
META_WHATSAPP_APP = Checked(
    "developers.facebook.com: Customize the Connect with customers through WhatsApp Use Case (16 April 2026)",
    _READ_AGAIN,
)
META_ACCOUNT_ID = Checked("getstream.io: Connectors, WhatsApp; docs.kapso.ai: Manual phone number setup", _READ_AGAIN)
META_TOKEN = Checked(
    "developers.facebook.com: WhatsApp Cloud API, Get Started; getstream.io: Connectors, WhatsApp", _READ_AGAIN
)
META_SECRET = Checked("getstream.io: Connectors, WhatsApp; docs.kapso.ai: Create a Meta app", _READ_AGAIN)
META_WEBHOOKS = Checked("developers.facebook.com: WhatsApp Cloud API, Set up webhooks", _READ)
META_SUBSCRIBED = Checked("developers.facebook.com: WhatsApp, Manage webhooks; Webhooks for WhatsApp", _READ_AGAIN)
META_OVERRIDE = Checked("developers.facebook.com: WhatsApp, Webhooks, Override (28 June 2026)", _READ)
MESSENGER_WEBHOOKS = Checked("developers.facebook.com: Messenger Platform, Webhooks", _READ)
MESSENGER_PAGE = Checked(
    "developers.facebook.com: Graph API, Page Subscribed Apps; Messenger Platform FAQ", _READ_AGAIN
)
MESSENGER_REVIEW = Checked("developers.facebook.com: Messenger Platform, Quick Start Tutorial", _READ)
