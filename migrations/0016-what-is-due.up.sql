-- What is due, by its time alone: a look-up by contact can no longer take this index and read every action of its location that is under
-- way, as it did until the table was first analysed.
drop index outbox_due;
create index outbox_due on outbox (location_id, due_at, position) where status in ('queued', 'sending', 'unknown') and due_at is not null;
