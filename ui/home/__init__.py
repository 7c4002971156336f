"""The home window: channels of this laptop, customers' PBXs, what waits and what came of it."""
