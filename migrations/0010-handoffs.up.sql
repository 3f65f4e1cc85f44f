-- Handoffs from bot to bot: who went where, what was stopped and why, and the lock that keeps two bots from speaking at once.
create table handoffs (
  location_id text not null,
  id text not null,
  contact_id text not null,
  turn_id text not null,
  via text not null check (via in ('turn', 'api', 'deferral')),
  source_bot text not null check (source_bot in ('lead', 'buyer', 'seller')),
  target_bot text not null check (target_bot in ('buyer', 'seller')),
  status text not null check (status in ('executed', 'blocked', 'failed')),
  reason_code text,
  buyer_score double precision not null,
  seller_score double precision not null,
  threshold double precision not null,
  threshold_base double precision not null,
  threshold_adjustment double precision not null,
  retry_at timestamptz,
  -- the turn's clock: windows count from here
  at timestamptz not null,
  processing_ms double precision,
  created_at timestamptz not null default db_now(),
  primary key (location_id, id)
);
create unique index handoffs_turn on handoffs (location_id, contact_id, turn_id) where status in ('executed', 'failed');
create index handoffs_contact on handoffs (location_id, contact_id, at desc);
create index handoffs_at on handoffs (location_id, at desc, id);

create table handoff_locks (
  location_id text not null,
  contact_id text not null,
  token text not null,
  holder text not null,
  acquired_at timestamptz not null default db_now(),
  expires_at timestamptz not null,
  primary key (location_id, contact_id)
);

-- What conversations remember of handoffs already made counts for their limits; of the scores only the target's is known.
insert into handoffs (location_id, id, contact_id, turn_id, via, source_bot, target_bot, status, buyer_score, seller_score, threshold,
  threshold_base, threshold_adjustment, at)
select location_id, 'ho_' || md5(contact_id || ' ' || n), contact_id, coalesce(turn_id, 'event_' || n), 'turn', payload->>'from', payload->>'to',
  'executed', case payload->>'to' when 'buyer' then (payload->>'score')::float8 else 0 end,
  case payload->>'to' when 'seller' then (payload->>'score')::float8 else 0 end, (payload->>'threshold')::float8,
  (payload->>'threshold')::float8, 0, at
from events where type = 'HandoffExecuted';
