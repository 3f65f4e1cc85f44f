-- Drops the keys of repeated requests and when each conversation was last active; both come anew.
drop index audit_at;
drop index conversations_active;
alter table conversations drop column active_at;
drop table idempotency_keys;
