"""What the demo PBX (`core/demo/pbx.py`) is made of: server, script, logins, rules, channels, lists, content."""
