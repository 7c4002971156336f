"""The promises of the application, one a test."""
