-- What people do over the API: keys that make a repeated request one change, and conversations by their last event.
create table idempotency_keys (
  location_id text not null,
  key_hash text not null,
  request_hash text not null,
  status int,
  body jsonb,
  at timestamptz not null default db_now(),
  primary key (location_id, key_hash)
);
create index idempotency_keys_at on idempotency_keys (at);

alter table conversations add column active_at timestamptz not null default db_now();
update conversations c set active_at = e.at
from (select location_id, contact_id, max(at) as at from events group by location_id, contact_id) e
where c.location_id = e.location_id and c.contact_id = e.contact_id;
create index conversations_active on conversations (location_id, active_at desc, contact_id);

create index audit_at on audit (location_id, at desc, id);
