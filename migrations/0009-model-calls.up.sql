-- What language models were asked, what it took and what it cost. Tokens and cost are null where nobody knows them.
create table model_calls (
  location_id text not null,
  id text not null,
  turn_id text not null,
  model text not null,
  result text not null,
  input_tokens int,
  cached_tokens int,
  output_tokens int,
  cost_micros bigint,
  ms int not null,
  asked_at timestamptz not null default db_now(),
  primary key (location_id, id)
);
create index model_calls_asked on model_calls (location_id, asked_at);
