-- Drops whether a breaker's probe is under way; what is due is found across locations again.
drop index outbox_due;
create index outbox_due on outbox (due_at, position) where status in ('queued', 'sending', 'unknown');
drop index lanes_due;
create index lanes_due on lanes (due_at) where status = 'ready' and due_at is not null;
alter table breakers drop column probing;
