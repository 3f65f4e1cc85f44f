-- Requests about personal data with their legal dates, who lifted a hold, and the age at which a ledger row may go.
create table privacy_cases (
  location_id text not null,
  id text not null,
  contact_id text not null,
  kind text not null check (kind in ('delete', 'access', 'correct', 'no_sale')),
  source_message_id text,
  received_at timestamptz not null,
  acknowledge_by timestamptz not null,
  complete_by timestamptz not null,
  extended_at timestamptz,
  extension_reason text,
  -- the text that tells the contact the request is with the team
  acknowledgement_id text,
  acknowledged_at timestamptz,
  completed_at timestamptz,
  completed_by text,
  note text,
  primary key (location_id, id)
);
create unique index privacy_cases_open on privacy_cases (location_id, contact_id, kind) where completed_at is null;
create index privacy_cases_acknowledgement on privacy_cases (location_id, acknowledgement_id) where acknowledged_at is null;

alter table holds add column lifted_by text;

create function keep_ledger() returns trigger language plpgsql as
$$ begin
  if old.at > db_now() - interval '5 years' then
    raise exception '% is append-only', tg_table_name using errcode = '42501';
  end if;
  return old;
end $$;
drop trigger ledger_append_only on ledger;
create trigger ledger_append_only before update on ledger for each row execute function refuse_change();
create trigger ledger_kept before delete on ledger for each row execute function keep_ledger();
