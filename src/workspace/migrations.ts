import { firstMigrations } from './first-migrations.ts'
import type { Migration } from './migration.ts'

/** Append only: a step that a release has shipped is never changed. The version of a state is the number of steps done. */
export const migrations: readonly Migration[] = [
  ...firstMigrations,
  {
    name: 'campaigns in several variants, their history, what keeps a mailbox from being written to, and what happened to messages',
    sql: `
      CREATE TABLE wider_campaigns (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('draft', 'approved', 'scheduled', 'sending', 'sent', 'measured')),
        paused TEXT,
        document TEXT NOT NULL
      ) STRICT;
      CREATE TABLE wider_outbox (
        campaign TEXT NOT NULL REFERENCES wider_campaigns (id),
        mailbox TEXT NOT NULL,
        customers TEXT NOT NULL,
        arm TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'sending', 'sent', 'refused', 'suppressed', 'unknown')),
        reason TEXT,
        due TEXT,
        at TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (campaign, mailbox)
      ) STRICT;
      CREATE TABLE wider_learnings (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        campaign TEXT NOT NULL REFERENCES wider_campaigns (id),
        document TEXT NOT NULL
      ) STRICT;
      INSERT INTO wider_campaigns (id, at, status, document) SELECT id, at, status, document FROM campaigns ORDER BY rowid;
      INSERT INTO wider_outbox (campaign, mailbox, customers, arm, state)
        SELECT campaign, mailbox, customers, CASE arm WHEN 'treated' THEN 'A' ELSE arm END, state FROM outbox ORDER BY rowid;
      INSERT INTO wider_learnings SELECT id, at, campaign, document FROM learnings ORDER BY rowid;
      DROP TABLE learnings;
      DROP TABLE outbox;
      DROP TABLE campaigns;
      ALTER TABLE wider_campaigns RENAME TO campaigns;
      ALTER TABLE wider_outbox RENAME TO outbox;
      ALTER TABLE wider_learnings RENAME TO learnings;
      CREATE INDEX outbox_waiting ON outbox (campaign, state, due);
      CREATE INDEX outbox_of_mailbox ON outbox (mailbox, at);
      CREATE INDEX outbox_at ON outbox (at) WHERE at IS NOT NULL;
      CREATE INDEX contacts_of_mailbox ON contacts (mailbox);
      CREATE TABLE campaign_changes (
        id INTEGER PRIMARY KEY,
        campaign TEXT NOT NULL REFERENCES campaigns (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        status TEXT NOT NULL,
        what TEXT NOT NULL
      ) STRICT;
      CREATE TABLE suppressions (
        mailbox TEXT NOT NULL,
        channel TEXT NOT NULL,
        scope TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason IN ('opt-out', 'bounce', 'complaint', 'import', 'gone')),
        at TEXT NOT NULL,
        source TEXT NOT NULL,
        PRIMARY KEY (mailbox, channel, scope)
      ) STRICT;
      CREATE TABLE delivery_events (
        id INTEGER PRIMARY KEY,
        campaign TEXT,
        mailbox TEXT NOT NULL,
        channel TEXT NOT NULL,
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        source TEXT NOT NULL,
        detail TEXT,
        key TEXT UNIQUE
      ) STRICT;
      CREATE INDEX delivery_events_of ON delivery_events (campaign, kind, at);
      CREATE TABLE coupon_codes (
        code TEXT PRIMARY KEY,
        campaign TEXT NOT NULL REFERENCES campaigns (id),
        mailbox TEXT NOT NULL,
        redeemed_at TEXT,
        redeemed_by TEXT
      ) STRICT;
      CREATE UNIQUE INDEX coupon_codes_of ON coupon_codes (campaign, mailbox);
      CREATE TABLE locks (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL) STRICT;`,
  },
  {
    name: 'deleted campaigns',
    sql: `
      CREATE TABLE deleted_campaigns (
        campaign TEXT PRIMARY KEY REFERENCES campaigns (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL
      ) STRICT;`,
  },
  {
    name: 'results of variants, and what is believed because of them',
    sql: `
      CREATE TABLE campaign_results (
        campaign TEXT NOT NULL REFERENCES campaigns (id),
        variant TEXT NOT NULL,
        metric TEXT NOT NULL CHECK (metric IN ('orders', 'clicks')),
        at TEXT NOT NULL,
        document TEXT NOT NULL,
        PRIMARY KEY (campaign, variant, metric)
      ) STRICT;
      INSERT OR REPLACE INTO campaign_results
        SELECT campaign, coalesce(document ->> '$.variant', 'A'), 'orders', at, json_remove(document, '$.id') FROM learnings ORDER BY rowid;
      CREATE TABLE learning_names (id TEXT PRIMARY KEY, at TEXT NOT NULL, thing TEXT NOT NULL) STRICT;
      INSERT INTO learning_names
        SELECT learnings.id, learnings.at, json_array(
          'angle:' || (learnings.document ->> '$.angle'),
          coalesce(learnings.document ->> '$.audience', 'segment:' || (learnings.document ->> '$.segment')),
          learnings.document ->> '$.segmentation',
          campaigns.document ->> '$.channel'
        ) FROM learnings JOIN campaigns ON campaigns.id = learnings.campaign ORDER BY learnings.rowid;
      DROP TABLE learnings;
      CREATE TABLE learning_changes (
        id INTEGER PRIMARY KEY,
        learning TEXT NOT NULL REFERENCES learning_names (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('retired', 'restored')),
        why TEXT
      ) STRICT;
      CREATE TABLE arm_propensities (
        campaign TEXT NOT NULL REFERENCES campaigns (id),
        arm TEXT NOT NULL,
        propensity REAL NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (campaign, arm)
      ) STRICT;`,
  },
  {
    name: 'what came back of messages: deliveries, opens, clicks, visits, orders and scores; and where tracked links lead',
    sql: `
      CREATE TABLE result_events (
        id INTEGER PRIMARY KEY,
        campaign TEXT REFERENCES campaigns (id),
        mailbox TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('delivered', 'open', 'click', 'visit', 'order', 'spend', 'score')),
        at TEXT,
        times INTEGER NOT NULL,
        is_total INTEGER NOT NULL CHECK (is_total IN (0, 1)),
        value INTEGER,
        link TEXT,
        agent TEXT,
        method TEXT,
        machine INTEGER CHECK (machine IN (0, 1)),
        source TEXT NOT NULL,
        key TEXT UNIQUE
      ) STRICT;
      CREATE INDEX result_events_of ON result_events (campaign, kind);
      CREATE INDEX result_events_by ON result_events (mailbox);
      CREATE TABLE tracked_links (
        campaign TEXT NOT NULL REFERENCES campaigns (id),
        place INTEGER NOT NULL,
        url TEXT NOT NULL,
        PRIMARY KEY (campaign, place)
      ) STRICT;`,
  },
  {
    name: 'versions of prompts, which of them were in force, on trial or measured',
    sql: `
      CREATE TABLE prompt_versions (
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        version TEXT NOT NULL,
        bytes TEXT NOT NULL,
        parent TEXT,
        at TEXT NOT NULL,
        reason TEXT NOT NULL,
        evidence TEXT,
        PRIMARY KEY (name, language, version)
      ) STRICT;
      CREATE TABLE prompt_changes (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        version TEXT NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL CHECK (json_extract(what, '$.is') IN ('found', 'used', 'rolled-back', 'canary', 'canary-ended'))
      ) STRICT;
      CREATE TABLE prompt_outcomes (
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        version TEXT NOT NULL,
        item TEXT NOT NULL,
        at TEXT NOT NULL,
        lines INTEGER NOT NULL,
        refused INTEGER NOT NULL,
        replaced INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        PRIMARY KEY (name, language, version, item)
      ) STRICT;
      CREATE TABLE prompt_looks (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        version TEXT NOT NULL,
        base TEXT NOT NULL,
        at TEXT NOT NULL,
        confirmed INTEGER
      ) STRICT;`,
  },
  {
    name: 'changes of prompts that are under way',
    sql: `
      CREATE TABLE prompt_intents (
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        version TEXT NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL CHECK (json_extract(what, '$.is') IN ('used', 'rolled-back')),
        PRIMARY KEY (name, language)
      ) STRICT;`,
  },
  {
    name: 'which segments go on those of earlier segmentations',
    sql: `
      CREATE TABLE segment_heirs (
        segmentation TEXT NOT NULL,
        segment TEXT NOT NULL,
        later TEXT NOT NULL,
        heir TEXT,
        share REAL NOT NULL,
        PRIMARY KEY (segmentation, segment, later)
      ) STRICT;`,
  },
  {
    name: 'talks, turn by turn',
    sql: `
      CREATE TABLE talks (id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;
      CREATE TABLE talk_turns (
        talk TEXT NOT NULL REFERENCES talks (id),
        place INTEGER NOT NULL,
        at TEXT NOT NULL,
        requests TEXT NOT NULL,
        document TEXT NOT NULL,
        PRIMARY KEY (talk, place)
      ) STRICT;`,
  },
  {
    name: 'what was told in talks, and corrections of how questions are read',
    sql: `
      CREATE TABLE told_figures (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        ledger TEXT NOT NULL,
        snapshot TEXT NOT NULL,
        family TEXT NOT NULL,
        customers BLOB NOT NULL,
        adds BLOB NOT NULL
      ) STRICT;
      CREATE INDEX told_figures_under ON told_figures (ledger, snapshot, id);
      CREATE TABLE corrections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        document TEXT NOT NULL
      ) STRICT;
      CREATE TABLE correction_changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        correction INTEGER NOT NULL REFERENCES corrections (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('accepted', 'undone'))
      ) STRICT;`,
  },
  {
    name: 'which talks are for one question',
    sql: 'ALTER TABLE talks ADD COLUMN once INTEGER NOT NULL DEFAULT 0',
  },
]
