-- Drops the requests about personal data and who lifted a hold; the ledger can only grow again.
drop trigger ledger_kept on ledger;
drop trigger ledger_append_only on ledger;
create trigger ledger_append_only before update or delete on ledger for each row execute function refuse_change();
drop function keep_ledger();
alter table holds drop column lifted_by;
drop table privacy_cases;
