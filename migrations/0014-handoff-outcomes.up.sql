-- What became of handoffs, and what that moves a route's threshold by.
create table handoff_outcomes (
  location_id text not null,
  handoff_id text not null,
  contact_id text,
  route text not null,
  executed_at timestamptz not null,
  closes_at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'successful', 'failed', 'reverted', 'timeout')),
  -- by the rules, by a person, who wins, or invented before the first start
  source text not null default 'rule' check (source in ('rule', 'human', 'seed')),
  is_seed boolean not null default false,
  -- its window is over: no rule changes it any more
  is_final boolean not null default false,
  checked_at timestamptz,
  settled_at timestamptz,
  primary key (location_id, handoff_id)
);
create index handoff_outcomes_route on handoff_outcomes (location_id, route, executed_at);
create index handoff_outcomes_open on handoff_outcomes (location_id, closes_at) where not is_final;

create table handoff_thresholds (
  location_id text not null,
  route text not null,
  adjustment double precision not null default 0,
  used int not null default 0,
  rate double precision,
  seeded boolean not null default false,
  computed_at timestamptz not null default db_now(),
  -- outcomes settled before it no longer count
  reset_at timestamptz,
  primary key (location_id, route)
);

insert into handoff_outcomes (location_id, handoff_id, contact_id, route, executed_at, closes_at)
select location_id, id, contact_id, source_bot || '->' || target_bot, at, at + interval '7 days' from handoffs where status = 'executed';
