"""What the demo PBX (`core/demo/pbx.py`) is made of: server, logins, rules, channels, lists, content."""
