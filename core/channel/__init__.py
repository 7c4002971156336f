"""A channel as the person types it, the subject itself: catalogue, draft, rules, request, people."""
