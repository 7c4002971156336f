"""What the demo PBX (`core/demo_pbx.py`) is made of: server, script, logins, rules, channels, lists, content."""
