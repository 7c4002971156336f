"""What a person sees and answers when a PBX is reached, or is not: outcome, certificate, failures."""
