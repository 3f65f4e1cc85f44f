-- Drops the index of what is due by its time; the one of all that is under way stands again.
drop index outbox_due;
create index outbox_due on outbox (location_id, due_at, position) where status in ('queued', 'sending', 'unknown');
