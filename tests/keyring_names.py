"""The names of keyring entries as every version has written them: what a person's keyring holds stays readable."""


def pbx_service(base_url: str) -> str:
    """Of a PBX's Client Secret; the user is the Client ID."""
    return f"MessageChannelWizard/pbx/{base_url}"


def draft_service(draft_id: str, key: str) -> str:
    """Of one field of a draft; the user is the key."""
    return f"MessageChannelWizard/draft/{draft_id}/{key}"
