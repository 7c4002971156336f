"""What every request to a PBX has in common ("Request Structure" of the developer guide)."""

API_PATH = "/openapi/v1.0/"
USER_AGENT = "OpenAPI"
"""A request without a User-Agent is refused; the developer guide uses this one."""
