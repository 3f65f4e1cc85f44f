-- What a handoff passes on, and every request for a person until somebody has answered it.
create table handoff_contexts (
  location_id text not null,
  handoff_id text not null,
  contact_id text not null,
  body jsonb,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (location_id, handoff_id)
);
create index handoff_contexts_contact on handoff_contexts (location_id, contact_id, created_at desc);

create table human_handoffs (
  location_id text not null,
  id text not null,
  contact_id text not null,
  trigger text not null,
  priority text not null check (priority in ('urgent', 'high', 'normal', 'low')),
  -- who has the contact since: a bot that goes on, or a person
  owner_after text not null,
  requested_at timestamptz not null,
  answer_by timestamptz not null,
  turn_id text,
  episode int not null,
  -- each cause with its priority and time, the first that opened it before all
  causes jsonb not null,
  closed_at timestamptz,
  closed_by text,
  closed_reason text,
  -- when the alerts were told of it, and of its being late
  told_at timestamptz,
  late_told_at timestamptz,
  primary key (location_id, id)
);
create unique index human_handoffs_open on human_handoffs (location_id, contact_id) where closed_at is null;
create index human_handoffs_at on human_handoffs (location_id, requested_at desc, id);
create index human_handoffs_due on human_handoffs (answer_by) where closed_at is null;

-- Requests that stand open now; those that were answered are no more than their events.
insert into human_handoffs (location_id, id, contact_id, trigger, priority, owner_after, requested_at, answer_by, episode, causes, told_at)
select c.location_id, 'hh_' || c.contact_id || '_' || e.n, c.contact_id, e.payload->>'trigger', c.state->'humanHandoff'->>'priority', c.owner, e.at,
  e.at + case c.state->'humanHandoff'->>'priority' when 'urgent' then interval '15 minutes' when 'high' then interval '1 hour'
    when 'normal' then interval '4 hours' else interval '1 day' end,
  c.episode, jsonb_build_array(jsonb_build_object('trigger', e.payload->>'trigger', 'priority', e.payload->>'priority', 'at', e.at)), e.at
from conversations c join lateral (
  select n, at, payload from events e where e.location_id = c.location_id and e.contact_id = c.contact_id and e.type = 'HumanHandoffRequested'
    and e.payload->>'trigger' = c.state->'humanHandoff'->>'trigger' order by n desc limit 1) e on true
where c.state->'humanHandoff' is not null and jsonb_typeof(c.state->'humanHandoff') = 'object';
