-- The engine's tables. Every key begins with the location; '-' stands for no location or no contact.
-- Times come from db_now(): the clock, or the setting jorge.now under a virtual clock.

create function db_now() returns timestamptz language sql stable as
$$ select coalesce(nullif(current_setting('jorge.now', true), '')::timestamptz, clock_timestamp()) $$;

create table settings (
  name text primary key,
  value jsonb not null
);

create table locations (
  location_id text primary key,
  state text not null check (state in ('ready', 'blocked')),
  reasons jsonb not null default '[]',
  config_hash text not null,
  time_zone text not null,
  updated_at timestamptz not null default db_now()
);

create table webhook_keys (
  location_id text not null,
  key text not null,
  reserved_at timestamptz not null default db_now(),
  committed_at timestamptz,
  inbox_id text,
  primary key (location_id, key)
);
create index webhook_keys_committed on webhook_keys (committed_at) where committed_at is not null;

create table subjects (
  location_id text not null,
  subject text not null,
  primary key (location_id, subject)
);

-- due_at follows from its three causes, so that no writer can forget it.
create table lanes (
  location_id text not null,
  contact_id text not null,
  next_seq bigint not null default 1,
  first_at timestamptz,
  quiet_at timestamptz,
  plans_at timestamptz,
  retry_at timestamptz,
  due_at timestamptz generated always as (
    case when quiet_at is null and plans_at is null then null else greatest(retry_at, least(quiet_at, plans_at)) end
  ) stored,
  lease_no bigint not null default 0,
  lease_until timestamptz,
  attempts int not null default 0,
  status text not null default 'ready' check (status in ('ready', 'parked')),
  primary key (location_id, contact_id)
);
create index lanes_due on lanes (due_at) where status = 'ready' and due_at is not null;

create table conversations (
  location_id text not null,
  contact_id text not null,
  version bigint not null default 0,
  owner text not null default 'nobody' check (owner in ('lead', 'buyer', 'seller', 'human', 'nobody')),
  owner_n bigint not null default 0,
  owner_reason text,
  episode int not null default 1,
  state jsonb not null,
  primary key (location_id, contact_id)
);

create table contacts (
  location_id text not null,
  contact_id text not null,
  name text,
  first_name text,
  phone_e164 text,
  phone_hash text,
  email text,
  tags jsonb not null default '[]',
  fields jsonb not null default '{}',
  zone text,
  postal_code text,
  state text,
  source text,
  dnd text not null default 'inactive' check (dnd in ('inactive', 'active', 'permanent')),
  assigned_to text,
  read_at timestamptz,
  event_at timestamptz,
  deleted_at timestamptz,
  primary key (location_id, contact_id)
);
create index contacts_phone on contacts (location_id, phone_hash);

create table inbox (
  location_id text not null,
  contact_id text not null,
  seq bigint not null,
  id text not null,
  key text,
  kind text not null,
  ref text,
  body jsonb,
  raw bytea,
  event_at timestamptz,
  received_at timestamptz not null default db_now(),
  due_at timestamptz not null default db_now(),
  status text not null default 'waiting' check (status in ('waiting', 'settled', 'buried', 'stale')),
  reason text,
  turn_id text,
  primary key (location_id, contact_id, seq)
);
create index inbox_waiting on inbox (location_id, contact_id, seq) where status = 'waiting';

create table messages (
  location_id text not null,
  id text not null,
  message_id text,
  contact_id text not null,
  phone_hash text,
  direction text not null check (direction in ('inbound', 'outbound')),
  author text not null check (author in ('contact', 'bot', 'human', 'automation')),
  channel text not null default 'sms',
  text text,
  text_hash text not null,
  sent_at timestamptz not null,
  stored_at timestamptz not null default db_now(),
  status text,
  proactive boolean not null default false,
  action_id text,
  -- met by a delivery without an id (or the other way round): each row is taken over once
  matched boolean not null default false,
  primary key (location_id, id)
);
create unique index messages_message on messages (location_id, message_id) where message_id is not null;
create index messages_contact on messages (location_id, contact_id, sent_at);
create index messages_phone on messages (location_id, phone_hash, sent_at) where direction = 'outbound';

create table facts (
  location_id text not null,
  contact_id text not null,
  id text not null,
  field text not null,
  value jsonb,
  unit text,
  confidence real not null,
  approximate boolean not null,
  source_message_id text not null,
  stated_at timestamptz not null,
  basis text not null,
  status text not null check (status in ('current', 'superseded', 'excluded', 'declined')),
  superseded_by text,
  turn_id text not null,
  primary key (location_id, contact_id, id)
);
create unique index facts_current on facts (location_id, contact_id, field) where status in ('current', 'declined');

create table turns (
  location_id text not null,
  turn_id text not null,
  contact_id text not null,
  bot text,
  covers jsonb not null,
  goal jsonb,
  understanding jsonb,
  gates jsonb,
  verdicts jsonb,
  timings jsonb,
  config_version text,
  rule_version int,
  committed_at timestamptz not null default db_now(),
  primary key (location_id, turn_id)
);
create index turns_contact on turns (location_id, contact_id, committed_at);

create table events (
  location_id text not null,
  contact_id text not null,
  n bigint not null,
  type text not null,
  payload jsonb not null,
  turn_id text,
  actor text not null,
  at timestamptz not null,
  era int not null,
  tx xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  primary key (location_id, contact_id, n)
);
create unique index events_reader on events (era, tx, position);

create table cursors (
  reader text primary key,
  era int not null,
  tx xid8 not null,
  position bigint not null
);

create table outbox (
  location_id text not null,
  id text not null,
  position bigint generated always as identity,
  contact_id text not null,
  turn_id text,
  kind text not null,
  ordinal int not null default 0,
  payload jsonb,
  class text not null check (class in ('text', 'crm', 'internal')),
  -- what the action changes, for actions that run in commit order: 'tag:…', 'field:…', 'dnd', …
  thing text,
  natural_key text not null,
  after_id text,
  after_any boolean not null default false,
  created_at timestamptz not null default db_now(),
  due_at timestamptz not null default db_now(),
  expires_at timestamptz,
  -- the newest inbound this text answers, for the thirty-minute rule
  answers_at timestamptz,
  status text not null default 'queued'
    check (status in ('queued', 'sending', 'accepted', 'failed', 'unknown', 'unknown_final', 'cancelled')),
  reason text,
  attempts int not null default 0,
  checks int not null default 0,
  resent boolean not null default false,
  attempted_at timestamptz,
  lease_no bigint not null default 0,
  lease_until timestamptz,
  owner_n bigint not null default 0,
  proactive boolean not null default false,
  purpose text,
  question text,
  text_hash text,
  verdict_hash text,
  rule_version int,
  exemption text,
  primary key (location_id, id)
);
create unique index outbox_turn_key on outbox (location_id, natural_key) where turn_id is not null;
create unique index outbox_live_key on outbox (location_id, natural_key) where turn_id is null and status not in ('failed', 'cancelled');
create index outbox_due on outbox (due_at, position) where status in ('queued', 'sending', 'unknown');
create index outbox_open on outbox (location_id, contact_id, position) where status in ('queued', 'sending', 'unknown');
create index outbox_after on outbox (location_id, after_id) where after_id is not null;
create index outbox_contact on outbox (location_id, contact_id, position);

create table send_attempts (
  location_id text not null,
  action_id text not null,
  n int not null,
  started_at timestamptz not null default db_now(),
  ended_at timestamptz,
  result text,
  crm_status int,
  message_id text,
  primary key (location_id, action_id, n)
);

create table follow_ups (
  location_id text not null,
  id text not null,
  contact_id text not null,
  episode int not null,
  kind text not null,
  step int not null,
  turn_id text,
  due_at timestamptz not null,
  status text not null check (status in ('planned', 'sent', 'skipped', 'cancelled')),
  reason text,
  primary key (location_id, id)
);
create unique index follow_ups_planned on follow_ups (location_id, contact_id) where status = 'planned';

create table suppressions (
  location_id text not null,
  id text not null,
  subject text not null,
  phone_hash text,
  phone_e164 text,
  reason text not null,
  source_message_id text,
  channel text not null,
  rule_version text not null,
  created_at timestamptz not null default db_now(),
  keep_until timestamptz not null,
  lifted_at timestamptz,
  lifted_by_message_id text,
  superseded_by text,
  primary key (location_id, id)
);
create unique index suppressions_live on suppressions (location_id, subject) where lifted_at is null and superseded_by is null;

create table holds (
  location_id text not null,
  id text not null,
  subject text not null,
  reason text not null,
  source_message_id text,
  created_at timestamptz not null default db_now(),
  lifted_at timestamptz,
  lifted_reason text,
  primary key (location_id, id)
);
create unique index holds_live on holds (location_id, subject) where lifted_at is null;

create table consents (
  location_id text not null,
  id text not null,
  contact_id text not null,
  phone_hash text,
  kind text not null,
  source text not null,
  text_shown text,
  captured_at timestamptz not null,
  captured_by text not null,
  business_named boolean not null,
  expires_at timestamptz,
  primary key (location_id, id)
);
create index consents_contact on consents (location_id, contact_id, captured_at);

create table ledger (
  location_id text not null,
  id text not null,
  action_id text not null,
  contact_id text not null,
  kind text not null check (kind in ('draft', 'claim')),
  at timestamptz not null default db_now(),
  decision text not null,
  details jsonb not null,
  primary key (location_id, id)
);
create index ledger_action on ledger (location_id, action_id);

create table appointments (
  location_id text not null,
  id text not null,
  contact_id text not null,
  calendar_id text,
  status text not null,
  starts_at timestamptz,
  ends_at timestamptz,
  action_id text,
  event_at timestamptz,
  primary key (location_id, id)
);
create index appointments_contact on appointments (location_id, contact_id);

create table opportunities (
  location_id text not null,
  id text not null,
  contact_id text not null,
  pipeline_id text,
  stage_id text,
  status text,
  value numeric,
  action_id text,
  event_at timestamptz,
  primary key (location_id, id)
);
create index opportunities_contact on opportunities (location_id, contact_id);

create table crm_tokens (
  location_id text primary key,
  version bigint not null default 0,
  sealed jsonb not null,
  expires_at timestamptz,
  lease_until timestamptz
);

-- One bucket a location, shared by every process: the arithmetic's own value.
create table rate_buckets (
  location_id text primary key,
  bucket jsonb not null
);

create table breakers (
  location_id text primary key,
  failures int not null default 0,
  opened_at timestamptz,
  open_until timestamptz,
  opens int not null default 0
);

create table jobs (
  location_id text not null,
  kind text not null,
  ref text not null,
  due_at timestamptz not null,
  lease_until timestamptz,
  lease_no bigint not null default 0,
  last_run_at timestamptz,
  body jsonb not null default '{}',
  primary key (location_id, kind, ref)
);
create index jobs_due on jobs (due_at);

create table api_tokens (
  token_hash text primary key,
  name text not null,
  role text not null check (role in ('viewer', 'operator', 'admin')),
  location_id text not null default '-',
  created_at timestamptz not null default db_now(),
  expires_at timestamptz not null
);

create table audit (
  location_id text not null,
  id text not null,
  at timestamptz not null default db_now(),
  actor text not null,
  role text not null,
  action text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  reason text,
  request_id text,
  address text,
  primary key (location_id, id)
);

create table stream (
  era int not null,
  tx xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  location_id text not null,
  contact_id text not null,
  topic text not null,
  data jsonb not null,
  at timestamptz not null default db_now(),
  primary key (era, tx, position)
);

create table counters (
  location_id text not null,
  name text not null,
  day date not null,
  value bigint not null default 0,
  primary key (location_id, name, day)
);

-- Append-only tables: what was decided and what was refused stays.
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$;
create trigger ledger_append_only before update or delete on ledger for each row execute function refuse_change();
create trigger audit_append_only before update or delete on audit for each row execute function refuse_change();

create function keep_suppression() returns trigger language plpgsql as
$$ begin
  if old.keep_until > db_now() then
    raise exception 'a suppression is kept until %', old.keep_until using errcode = '42501';
  end if;
  return old;
end $$;
create trigger suppressions_kept before delete on suppressions for each row execute function keep_suppression();
