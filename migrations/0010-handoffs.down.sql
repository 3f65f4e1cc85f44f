-- Drops the record of handoffs and their locks; conversations keep who owns them.
drop table handoff_locks;
drop table handoffs;
