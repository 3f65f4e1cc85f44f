-- Drops what HighLevel said of each location, and what the carrier made of each text.
drop index messages_outbound;
drop index messages_delivery;
alter table messages drop column delivery_checks, drop column delivery;
alter table locations drop column heard_at, drop column proactive_after, drop column crm_since, drop column crm_state;
