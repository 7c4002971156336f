"""The PBX's API: address, trust, wire, client, lists, answers, errors, following."""
