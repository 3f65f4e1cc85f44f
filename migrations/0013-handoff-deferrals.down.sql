-- Drops handoffs that were put off; rows that wait for one are settled without effect.
drop index turns_recent;
drop table handoff_deferrals;
