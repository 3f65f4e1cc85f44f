-- No location waits for another: what is due is found by location, and one call tries whether HighLevel answers again
-- while a location's breaker is open.
alter table breakers add column probing boolean not null default false;
drop index lanes_due;
create index lanes_due on lanes (location_id, due_at) where status = 'ready' and due_at is not null;
drop index outbox_due;
create index outbox_due on outbox (location_id, due_at, position) where status in ('queued', 'sending', 'unknown');
