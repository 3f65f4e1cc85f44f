-- Drops every table of the engine and all that is stored in them.
drop table counters, stream, audit, api_tokens, jobs, breakers, rate_buckets, crm_tokens, opportunities, appointments, ledger, consents,
  holds, suppressions, follow_ups, send_attempts, outbox, cursors, events, turns, facts, messages, inbox, contacts, conversations,
  lanes, subjects, webhook_keys, locations, settings;
drop function refuse_change();
drop function keep_suppression();
drop function db_now();
