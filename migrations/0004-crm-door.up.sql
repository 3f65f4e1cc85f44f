-- The CRM's door: what HighLevel last said of a location, when it was last heard, and what the carrier made of a text.
alter table locations
  add column crm_state text not null default 'ok' check (crm_state in ('ok', 'reauth_required', 'inactive', 'uninstalled')),
  add column crm_since timestamptz,
  -- texts nobody waits for rest until then
  add column proactive_after timestamptz,
  add column heard_at timestamptz;

alter table messages
  -- the CRM's word for what the carrier made of it: delivered, failed, undelivered, …
  add column delivery text,
  add column delivery_checks int not null default 0;
create index messages_delivery on messages (sent_at)
  where direction = 'outbound' and status = 'sent' and action_id is not null and message_id is not null and delivery_checks < 3;
create index messages_outbound on messages (location_id, sent_at) where direction = 'outbound';
