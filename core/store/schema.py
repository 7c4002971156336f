"""The tables of the store's file: one step for each version, from the one before it.

A file is brought forward in one transaction or not at all.
"""

VERSION = 12
STEPS = (
    """
    CREATE TABLE pbx (
        base_url TEXT PRIMARY KEY, client_id TEXT NOT NULL, pin TEXT NOT NULL, used_at REAL NOT NULL
    ) STRICT;
    CREATE TABLE channel (
        id TEXT PRIMARY KEY, base_url TEXT NOT NULL, draft TEXT NOT NULL, changed_at REAL NOT NULL,
        revision INTEGER NOT NULL, channel_id INTEGER
    ) STRICT;
    """,
    # `used` and `changed` count up: a clock may be set back, and what was done last is still the last.
    """
    ALTER TABLE pbx ADD COLUMN name TEXT NOT NULL DEFAULT '';
    ALTER TABLE pbx ADD COLUMN http_allowed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pbx ADD COLUMN directory TEXT NOT NULL DEFAULT '';
    ALTER TABLE pbx ADD COLUMN directory_at REAL NOT NULL DEFAULT 0;
    ALTER TABLE pbx ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
    UPDATE pbx SET used = (SELECT count(*) FROM pbx AS other WHERE other.used_at <= pbx.used_at);
    ALTER TABLE channel ADD COLUMN client_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE channel ADD COLUMN page INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN refusal TEXT NOT NULL DEFAULT '';
    ALTER TABLE channel ADD COLUMN created_at REAL NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN webhook_url TEXT NOT NULL DEFAULT '';
    ALTER TABLE channel ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN in_hand INTEGER NOT NULL DEFAULT 0;
    UPDATE channel SET in_hand = 1
    WHERE rowid = (SELECT rowid FROM channel WHERE channel_id IS NULL ORDER BY changed_at DESC LIMIT 1);
    UPDATE channel SET changed = (SELECT count(*) FROM channel AS other WHERE other.changed_at <= channel.changed_at);
    CREATE TABLE attempt (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, base_url TEXT NOT NULL, name TEXT NOT NULL, channel TEXT NOT NULL,
        numbers TEXT NOT NULL, ids_before TEXT NOT NULL, digest TEXT NOT NULL, started_at REAL NOT NULL,
        outcome TEXT NOT NULL DEFAULT '', channel_id INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX open_attempt ON attempt (base_url, name) WHERE outcome = '';
    CREATE UNIQUE INDEX open_attempt_of_owner ON attempt (owner) WHERE outcome = '';
    """,
    # `pbx.pin` stays, empty: SQLite of Debian 11 cannot drop a column that is part of a STRICT table's text.
    """
    CREATE TABLE trust (
        origin TEXT PRIMARY KEY, pin TEXT NOT NULL, vouched INTEGER NOT NULL, seen TEXT NOT NULL, since REAL NOT NULL,
        copied INTEGER NOT NULL
    ) STRICT;
    INSERT INTO trust SELECT base_url, pin, 0, '', used_at, 0 FROM pbx WHERE pin != '';
    UPDATE pbx SET pin = '';
    CREATE TABLE refused_login (
        origin TEXT NOT NULL, salt TEXT NOT NULL, pair TEXT NOT NULL, count INTEGER NOT NULL, at REAL NOT NULL,
        PRIMARY KEY (origin, pair)
    ) STRICT;
    """,
    # The digests were of requests with their secrets: whoever has the file could try out secrets.
    """
    ALTER TABLE attempt ADD COLUMN looks INTEGER NOT NULL DEFAULT 0;
    UPDATE attempt SET digest = '';
    ALTER TABLE channel ADD COLUMN connection TEXT NOT NULL DEFAULT '';
    """,
    # The names of keyring entries, and what became of them; never a secret. `stand` is a `Stand` of the drawer.
    """
    CREATE TABLE secret (
        kind TEXT NOT NULL, owner TEXT NOT NULL, key TEXT NOT NULL, stand TEXT NOT NULL, seal TEXT NOT NULL,
        since REAL NOT NULL, why TEXT NOT NULL, name TEXT NOT NULL, channel TEXT NOT NULL, base_url TEXT NOT NULL,
        run TEXT NOT NULL, PRIMARY KEY (kind, owner, key)
    ) STRICT;
    """,
    # The keys of the steps at the provider that a person has ticked, with blanks between.
    "ALTER TABLE channel ADD COLUMN ticked TEXT NOT NULL DEFAULT '';",
    # What was set at providers before it was changed. `hook` is JSON; the URLs of other programs may stand in it.
    """
    CREATE TABLE webhook_change (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, channel TEXT NOT NULL, place TEXT NOT NULL, hook TEXT NOT NULL,
        started_at REAL NOT NULL, outcome TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX webhook_change_of_owner ON webhook_change (owner);
    """,
    # Changes and deletes of channels that a PBX has. `before` and `meant` are drafts without their secrets.
    """
    CREATE TABLE channel_change (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, base_url TEXT NOT NULL, channel_id INTEGER NOT NULL,
        name TEXT NOT NULL, identity TEXT NOT NULL, before TEXT NOT NULL, meant TEXT NOT NULL,
        with_keys INTEGER NOT NULL, started_at REAL NOT NULL, looks INTEGER NOT NULL, outcome TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX open_change ON channel_change (base_url, channel_id) WHERE outcome = '';
    """,
    # Test messages, and what came of them; to whom they went stands nowhere.
    """
    CREATE TABLE proof (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, way TEXT NOT NULL, number TEXT NOT NULL, started_at REAL NOT NULL,
        outcome TEXT NOT NULL DEFAULT '', ended_at REAL NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX proof_of_owner ON proof (owner);
    """,
    # A live chat that was typed for this PBX and not created yet, as JSON; "" for none.
    "ALTER TABLE pbx ADD COLUMN live_chat TEXT NOT NULL DEFAULT '';",
    # Live chats and message queues that were sent, and what came of them. `meant` is JSON and holds no secret.
    """
    CREATE TABLE begun (
        id TEXT PRIMARY KEY, base_url TEXT NOT NULL, what TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
        meant TEXT NOT NULL, started_at REAL NOT NULL, outcome TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX open_begun ON begun (base_url, what, key) WHERE outcome = '';
    """,
    # By which many sites are chosen, with commas between.
    "ALTER TABLE pbx ADD COLUMN tags TEXT NOT NULL DEFAULT '';",
)
