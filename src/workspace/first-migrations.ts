import type { Migration } from './migration.ts'

/** The steps up to texts of models and what is known of them, before campaigns had variants. */
export const firstMigrations: readonly Migration[] = [
  {
    name: 'steps, and the names that marketers give',
    sql: `
      CREATE TABLE steps (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('import', 'segment', 'report')),
        at TEXT NOT NULL,
        based_on INTEGER REFERENCES steps (id),
        document TEXT NOT NULL
      ) STRICT;
      CREATE TABLE segment_names (
        id INTEGER PRIMARY KEY,
        segment TEXT NOT NULL,
        name TEXT NOT NULL,
        features TEXT NOT NULL,
        centre TEXT NOT NULL
      ) STRICT;`,
  },
  {
    name: 'the settings that a step was done under',
    sql: 'ALTER TABLE steps ADD COLUMN settings TEXT',
  },
  {
    name: 'campaigns, their mailboxes, and what they taught',
    sql: `
      CREATE TABLE campaigns (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('draft', 'approved', 'sending', 'sent', 'measured')),
        document TEXT NOT NULL
      ) STRICT;
      CREATE TABLE outbox (
        campaign TEXT NOT NULL REFERENCES campaigns (id),
        mailbox TEXT NOT NULL,
        customers TEXT NOT NULL,
        arm TEXT NOT NULL CHECK (arm IN ('treated', 'holdout')),
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'unknown', 'held')),
        PRIMARY KEY (campaign, mailbox)
      ) STRICT;
      CREATE TABLE learnings (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        campaign TEXT NOT NULL REFERENCES campaigns (id),
        document TEXT NOT NULL
      ) STRICT;`,
  },
  {
    name: 'how customers can be reached',
    sql: `
      CREATE TABLE contacts (
        customer TEXT PRIMARY KEY,
        mailbox TEXT,
        heard TEXT NOT NULL,
        document TEXT NOT NULL
      ) STRICT;`,
  },
  {
    name: 'who asked to be forgotten, by salted hashes',
    sql: `
      CREATE TABLE forgotten (hash TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;
      CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`,
  },
  {
    name: 'what is still to be removed',
    sql: 'CREATE TABLE owed (id INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;',
  },
  {
    name: 'steps of value, predictions and recommendations',
    sql: `
      CREATE TABLE wider_steps (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('import', 'segment', 'report', 'value', 'predict', 'recommend')),
        at TEXT NOT NULL,
        based_on INTEGER REFERENCES wider_steps (id),
        document TEXT NOT NULL,
        settings TEXT
      ) STRICT;
      INSERT INTO wider_steps SELECT id, kind, at, based_on, document, settings FROM steps ORDER BY id;
      DROP TABLE steps;
      ALTER TABLE wider_steps RENAME TO steps;`,
  },
  {
    name: 'what is known of models, and their answers',
    sql: `
      CREATE TABLE model_knowledge (
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        document TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (name, kind)
      ) STRICT;
      CREATE TABLE model_answers (
        key TEXT PRIMARY KEY,
        model TEXT NOT NULL,
        at TEXT NOT NULL,
        answer TEXT NOT NULL
      ) STRICT;`,
  },
  {
    name: 'what was written of each segment',
    sql: 'CREATE TABLE written (key TEXT PRIMARY KEY, at TEXT NOT NULL, document TEXT NOT NULL) STRICT;',
  },
  {
    name: 'batches that are open, and what is in them',
    sql: `
      CREATE TABLE batches (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        model TEXT NOT NULL,
        document TEXT NOT NULL
      ) STRICT;
      CREATE TABLE batch_requests (
        key TEXT PRIMARY KEY,
        batch TEXT NOT NULL REFERENCES batches (id)
      ) STRICT;
      CREATE INDEX batch_requests_of ON batch_requests (batch);`,
  },
]
