-- Handoffs put off because the receiving bot does badly; each waits for its row in the contact's lane.
create table handoff_deferrals (
  location_id text not null,
  id text not null,
  contact_id text not null,
  source_bot text not null,
  target_bot text not null,
  buyer_score double precision not null,
  seller_score double precision not null,
  attempt int not null,
  due_at timestamptz not null,
  status text not null check (status in ('waiting', 'executed', 'cancelled', 'exhausted', 'replaced')),
  reason text,
  created_at timestamptz not null default db_now(),
  ended_at timestamptz,
  primary key (location_id, id)
);
create unique index handoff_deferrals_waiting on handoff_deferrals (location_id, contact_id) where status = 'waiting';
create index handoff_deferrals_at on handoff_deferrals (location_id, created_at desc, id);

-- How a bot did in the last hour.
create index turns_recent on turns (location_id, bot, committed_at);
